/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-facts.h"
#include "hg-rule.h"
#include "hg-truth.h"

G_BEGIN_DECLS

/*
 * A decision is a pure function of rules, facts and dates: nothing here reads or writes anything else.
 */
HgTruth  hg_evaluator_combine       (const HgCondition *node, const guint counts[HG_TRUTH_TRUE + 1]);
guint    hg_evaluator_get_threshold (const HgCondition *node, guint n_children);
HgTruth  hg_evaluator_evaluate      (const HgCondition *condition, const HgFacts *facts);
HgTruth  hg_evaluator_evaluate_rule (const HgRule *rule, const HgFacts *facts);
HgResult hg_evaluator_decide        (const HgRule *rule, const HgFacts *facts);
gboolean hg_evaluator_run_test      (const HgRule *rule, const HgTestCase *test, HgVocabulary *vocabulary,
                                     HgResult *result, GError **error);

G_END_DECLS
