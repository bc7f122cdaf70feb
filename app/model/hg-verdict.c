/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-verdict"

#include "config.h"

#include "hg-verdict.h"

static void
near_miss_free (gpointer data)
{
  HgNearMiss *miss = data;

  g_free (miss->fact);
  g_free (miss->value);
  g_free (miss->needed);
  g_free (miss);
}

HgVerdict *
hg_verdict_new (HgRule *rule)
{
  HgVerdict *self = g_new0 (HgVerdict, 1);

  self->rule = hg_rule_ref (rule);
  self->result = HG_RESULT_UNDETERMINED;
  self->in_force_on_act = self->in_force_on_decision = HG_TRUTH_UNKNOWN;
  self->near_misses = g_ptr_array_new_with_free_func (near_miss_free);
  self->open = g_ptr_array_new_with_free_func (g_free);
  self->exact = TRUE;
  return self;
}

void
hg_verdict_free (HgVerdict *self)
{
  g_clear_pointer (&self->when, hg_reason_free);
  g_clear_pointer (&self->unless, hg_reason_free);
  g_free (self->overridden_by);
  g_free (self->may_be_overridden_by);
  g_ptr_array_unref (self->near_misses);
  g_ptr_array_unref (self->open);
  hg_rule_unref (self->rule);
  g_free (self);
}

/**
 * hg_verdict_add_near_miss:
 * @self: a verdict that is being built
 * @fact: the fact that would have to be other
 * @value: the answer given
 * @needed: the nearest answer that would do
 * @leaf: (nullable): the leaf that turns on it, of the verdict's own reasons
 */
void
hg_verdict_add_near_miss (HgVerdict *self, const char *fact, const char *value, const char *needed,
                          const HgReason *leaf)
{
  HgNearMiss *miss = g_new0 (HgNearMiss, 1);

  miss->fact = g_strdup (fact);
  miss->value = g_strdup (value);
  miss->needed = g_strdup (needed);
  miss->leaf = leaf;
  g_ptr_array_add (self->near_misses, miss);
}

/**
 * hg_verdict_get_in_force:
 * @self: a verdict
 *
 * Returns: whether the rule is in force on the day of the act or on that of the decision. A rule that is in force on
 * neither is shown and never applied
 */
HgTruth
hg_verdict_get_in_force (const HgVerdict *self)
{
  return MAX (self->in_force_on_act, self->in_force_on_decision);
}

/**
 * hg_verdict_is_applying:
 * @self: a verdict
 *
 * Returns: whether the conditions hold and the rule is not known to be out of force; it may still be overridden
 */
gboolean
hg_verdict_is_applying (const HgVerdict *self)
{
  return self->result == HG_RESULT_APPLIES && hg_verdict_get_in_force (self) != HG_TRUTH_FALSE;
}
