/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-fact.h"

G_BEGIN_DECLS

/*
 * What people type as an answer, read as hg_facts_set() takes it: 1.5万, １５０００元, 2026年8月15日, two days with a comma between
 * them. Nothing is guessed: what has two readings is refused with a sentence that says what to type.
 */
char *hg_decide_input_read      (const HgFact *fact, const char *text, GError **error);
char *hg_decide_input_read_date (const char *text, GError **error);
char *hg_decide_input_group     (const char *number);

G_END_DECLS
