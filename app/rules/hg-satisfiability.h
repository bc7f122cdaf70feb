/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-condition.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/**
 * HgSatisfiability:
 * @HG_SATISFIABLE: some answers make it true, others false
 * @HG_NEVER: no answers make it true
 * @HG_ALWAYS: every answer makes it true
 *
 * What a condition can become, over all possible answers.
 */
typedef enum
{
  HG_SATISFIABLE,
  HG_NEVER,
  HG_ALWAYS,
} HgSatisfiability;

HgSatisfiability hg_satisfiability_examine (const HgCondition *condition, HgVocabulary *vocabulary);

G_END_DECLS
