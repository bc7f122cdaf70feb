/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-reason.h"
#include "hg-rule.h"

G_BEGIN_DECLS

/**
 * HgNearMiss:
 *
 * The rule would apply if this one fact were other than it is. @value is the answer given, @needed the nearest one that
 * would do (both as hg_facts_set() takes them; for a "dates" fact the days that would not count). @leaf is the leaf of the
 * reasons that turns on it, the first where there are several.
 */
typedef struct
{
  char           *fact;
  char           *value;
  char           *needed;
  const HgReason *leaf;
} HgNearMiss;

/**
 * HgVerdict:
 *
 * What one rule gives on the facts of a case. @result is that of its conditions alone; @in_force_on_act and
 * @in_force_on_decision say whether the rule's own validity covers the days (unknown where a day is not known and the rule
 * has an end). @regardless: decided although the trees of reasons still hold unknowns, for no answer to them can change
 * it. @overridden_by applies and takes this rule's place; @may_be_overridden_by could still do so. @open lists the facts
 * that can change @result, no more and no fewer; @exact is %FALSE where the condition was too large to be searched through,
 * and @open then may hold too many, never too few. Immutable once built.
 */
typedef struct
{
  HgRule    *rule;
  HgResult   result;
  gboolean   regardless;
  HgReason  *when;
  HgReason  *unless;                 /* (nullable) */
  HgTruth    in_force_on_act;
  HgTruth    in_force_on_decision;
  char      *overridden_by;          /* (nullable): a rule's id */
  char      *may_be_overridden_by;   /* (nullable): a rule's id */
  GPtrArray *near_misses;            /* of HgNearMiss */
  GPtrArray *open;                   /* of char*: ids of facts */
  gboolean   exact;
} HgVerdict;

HgVerdict *hg_verdict_new           (HgRule *rule);
void       hg_verdict_free          (HgVerdict *self);
void       hg_verdict_add_near_miss (HgVerdict *self, const char *fact, const char *value, const char *needed,
                                     const HgReason *leaf);
HgTruth    hg_verdict_get_in_force  (const HgVerdict *self);
gboolean   hg_verdict_is_applying   (const HgVerdict *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgVerdict, hg_verdict_free)

G_END_DECLS
