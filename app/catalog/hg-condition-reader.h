/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-condition.h"
#include "hg-element.h"

G_BEGIN_DECLS

HgCondition *hg_condition_reader_read      (const HgElement *element);
HgCondition *hg_condition_reader_read_only (const HgElement *parent);

G_END_DECLS
