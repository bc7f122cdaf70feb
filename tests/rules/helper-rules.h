/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-condition.h"
#include "hg-facts.h"
#include "hg-liability.h"
#include "hg-scheme.h"

/*
 * Conditions are written as short texts, so that a table of cases can be read:
 *   is(a)  not(X)  all(X,Y,…)  any(X,Y,…)  least2(X,Y,…)
 *   compare(n;at-least=3;below=7)  one(c;x;y)  within(from;to;15)  elapsed(from;to;at-least=P2Y)  none(f;before;P1Y)
 *
 * The vocabulary: a, b, c, d boolean; n, m numbers; v an amount; k a choice of low, middle, high; s, t dates; h days.
 */
HgVocabulary *helper_rules_vocabulary (void);
HgCondition  *helper_rules_parse      (const char *text);
HgCondition  *helper_rules_random     (guint depth);
HgFacts      *helper_rules_facts      (HgVocabulary *vocabulary, const char *answers);

/*
 * Tiers are written as "unit; compare(v;below=10000); fine min=5000 max=50000", with the condition left empty for always,
 * and several measures after one another; a star after a measure's name is 可以. A liability is tiers on lines of their own.
 */
HgLiability  *helper_rules_liability  (const char *tiers);
HgScheme     *helper_rules_scheme     (void);
