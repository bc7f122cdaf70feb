/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-condition.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * Questions and answers as words. A fact is given by its id, or by that of the date of act or decision. Every function
 * returns (transfer full) a new string.
 */
char *hg_wording_fact_question  (const HgVocabulary *vocabulary, const char *fact);
char *hg_wording_fact_statement (const HgVocabulary *vocabulary, const char *fact);
char *hg_wording_fact_noun      (const HgVocabulary *vocabulary, const char *fact);
char *hg_wording_fact_subject   (const HgVocabulary *vocabulary, const char *fact);
char *hg_wording_fact_value     (const HgVocabulary *vocabulary, const char *fact, const char *value);

G_END_DECLS
