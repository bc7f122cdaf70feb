/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-element.h"
#include "hg-matter.h"

G_BEGIN_DECLS

HgMatter *hg_matter_reader_read            (const HgElement *element);
void      hg_matter_reader_read_cites      (const HgElement *parent, GPtrArray *cites);
void      hg_matter_reader_read_paragraphs (const HgElement *parent, GPtrArray *paragraphs);

G_END_DECLS
