/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-catalog-info.h"
#include "hg-element.h"
#include "hg-fact.h"
#include "hg-guide.h"
#include "hg-law.h"
#include "hg-scheme.h"
#include "hg-term.h"

G_BEGIN_DECLS

/* Records of everything but matters and rules. Each takes an element that the schema has accepted. */
HgCatalogInfo *hg_vocabulary_reader_read_info    (const HgElement *element);
HgTerm        *hg_vocabulary_reader_read_term    (const HgElement *element);
HgLaw         *hg_vocabulary_reader_read_law     (const HgElement *element);
HgScheme      *hg_vocabulary_reader_read_scheme  (const HgElement *element);
HgFact        *hg_vocabulary_reader_read_fact    (const HgElement *element);
HgChapter     *hg_vocabulary_reader_read_chapter (const HgElement *element);

G_END_DECLS
