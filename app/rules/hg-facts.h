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

HgFacts        *hg_facts_new      (HgVocabulary *vocabulary);
void            hg_facts_free     (HgFacts *self);
gboolean        hg_facts_set      (HgFacts *self, const char *fact, const char *value, GError **error);
void            hg_facts_set_date (HgFacts *self, const char *fact, const GDate *date);
void            hg_facts_unset    (HgFacts *self, const char *fact);
const HgAnswer *hg_facts_get      (const HgFacts *self, const char *fact);
HgVocabulary   *hg_facts_get_vocabulary (const HgFacts *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgFacts, hg_facts_free)

G_END_DECLS
