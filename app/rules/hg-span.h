/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-condition.h"

G_BEGIN_DECLS

/*
 * The days that a leaf about dates compares with, by the calendar.
 */
void hg_span_within    (const HgCondition *leaf, const GDate *from, GDate *last);
void hg_span_ends      (const HgCondition *leaf, const GDate *from, GDate ends[HG_N_BOUNDS]);
void hg_span_look_back (const HgCondition *leaf, const GDate *before, GDate *first);

G_END_DECLS
