/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-decimal.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/**
 * HgAnswer:
 *
 * The value of one answered question, by the type of its fact. Dates are numbers YYYYMMDD.
 */
typedef struct
{
  HgFactType type;
  gint64     value;   /* boolean; number in millionths; amount in fen; a choice's rank; date */
  GArray    *dates;   /* of int, sorted; (nullable): of type dates */
} HgAnswer;

/**
 * HgFacts:
 *
 * What is known of one case: answers to the questions of an edition, and the dates of act and decision. What is not in it
 * is unknown. Belongs to one owner.
 */
typedef struct _HgFacts HgFacts;

HgFacts        *hg_facts_new            (HgVocabulary *vocabulary);
HgFacts        *hg_facts_copy           (const HgFacts *self);
void            hg_facts_free           (HgFacts *self);
gboolean        hg_facts_set            (HgFacts *self, const char *fact, const char *value, GError **error);
void            hg_facts_set_date       (HgFacts *self, const char *fact, const GDate *date);
void            hg_facts_set_answer     (HgFacts *self, const char *fact, const HgAnswer *answer);
void            hg_facts_unset          (HgFacts *self, const char *fact);
const HgAnswer *hg_facts_get            (const HgFacts *self, const char *fact);
gboolean        hg_facts_get_date       (const HgFacts *self, const char *fact, GDate *date);
char           *hg_facts_dup_text       (const HgFacts *self, const char *fact);
HgVocabulary   *hg_facts_get_vocabulary (const HgFacts *self);
HgAnswer       *hg_facts_answer_new     (HgFactType type, gint64 value);
HgAnswer       *hg_facts_answer_copy    (const HgAnswer *answer);
void            hg_facts_answer_free    (HgAnswer *answer);
char           *hg_facts_answer_to_text (const HgAnswer *answer, const HgFact *fact);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgFacts, hg_facts_free)

G_END_DECLS
