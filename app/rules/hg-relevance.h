/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-facts.h"
#include "hg-rule.h"
#include "hg-truth.h"

G_BEGIN_DECLS

/**
 * HgRelevance:
 *
 * What the answers that are still open can make of a condition: whether it @can_hold, whether it @can_fail, and which
 * @facts can turn it, no more and no fewer. With @exact unset the condition was too large to be searched through; then it
 * is said to be able to become more than it is, never less.
 */
typedef struct
{
  gboolean   can_hold;
  gboolean   can_fail;
  gboolean   exact;
  GPtrArray *facts;   /* of const char*, borrowed from the condition */
} HgRelevance;

HgRelevance *hg_relevance_examine        (const HgCondition *condition, const HgFacts *facts);
HgRelevance *hg_relevance_examine_rule   (const HgRule *rule, const HgFacts *facts);
void         hg_relevance_free           (HgRelevance *self);
HgTruth      hg_relevance_get_truth      (const HgRelevance *self);
HgTruth      hg_relevance_get_rule_truth (const HgRule *rule, const HgFacts *facts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgRelevance, hg_relevance_free)

G_END_DECLS
