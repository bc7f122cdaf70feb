/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-relevance"

#include "config.h"

#include "hg-relevance.h"

#include <string.h>

#include "hg-evaluator.h"
#include "hg-group.h"

/*
 * An unknown fact matters where two answers to it, with the same answers to all other unknown facts, make different things
 * of the condition. Kleene's logic alone says too much: in "a, or a and b" b never matters, and "a, or not a" is decided.
 *
 * The tree is searched from above. Children that share no unknown fact with their siblings turn independently of them, so
 * each is examined by itself, and all that its parent needs of it is whether it can be true and whether it can be false.
 * Children that do share facts form a group, and only within a group are answers tried against each other, from the
 * finitely many that can be told apart (hg_answers_list()). A node asks only how many of its children are true, so a group
 * leaves behind which counts it can reach and between which counts each of its facts can switch.
 *
 * This is exact, but for two bounds that are kept apart: a group of which too many answers would have to be tried, and one
 * that ties an unknown day to two other days, where finitely many days do not stand for all. Then every fact of the group
 * counts as able to do everything (exact is unset).
 */

typedef struct
{
  HgFacts *facts;        /* what is known, and what is being tried */
  gboolean exact;
  gboolean truth_only;   /* it is not asked which facts matter */
} Search;

static void examine (Search *search, const HgCondition *node, gboolean *can_hold, gboolean *can_fail, GPtrArray *facts);

/* One child alone: it can be examined by itself, and its facts switch it as a whole. */
static void
examine_single (Search *search, HgGroup *group)
{
  const HgCondition *child = g_ptr_array_index (group->children, 0);
  g_autoptr(GPtrArray) facts = NULL;

  if (hg_condition_is_leaf (child))
    {
      search->exact &= hg_group_search (group, search->facts, search->truth_only);
      return;
    }
  facts = search->truth_only ? NULL : g_ptr_array_new ();
  examine (search, child, &group->counts[1], &group->counts[0], facts);
  for (guint i = 0; facts != NULL && i < facts->len; i++)
    hg_group_add_switch (group, g_ptr_array_index (facts, i), 0, 1);
}

/* @sums: by count, whether the groups but @left_out can together be true so often. */
static void
add_up (GPtrArray *groups, const HgGroup *left_out, guint n_true, guint most, gboolean *sums)
{
  g_autofree gboolean *before = g_new (gboolean, most + 1);

  memset (sums, 0, (most + 1) * sizeof (gboolean));
  sums[n_true] = TRUE;
  for (guint i = 0; i < groups->len; i++)
    {
      const HgGroup *group = g_ptr_array_index (groups, i);

      if (group == left_out)
        continue;
      memcpy (before, sums, (most + 1) * sizeof (gboolean));
      memset (sums, 0, (most + 1) * sizeof (gboolean));
      for (guint sum = 0; sum <= most; sum++)
        for (guint count = 0; before[sum] && count <= group->children->len; count++)
          if (group->counts[count])
            sums[sum + count] = TRUE;
    }
}

/* Whether a switch of one fact, with what the other groups can add to it, crosses the threshold. */
static gboolean
crosses (HgGroup *group, guint fact, const gboolean *others, guint n_children, guint threshold)
{
  for (guint from = 0; from <= group->children->len; from++)
    for (guint to = from + 1; to <= group->children->len; to++)
      for (guint sum = 0; hg_group_has_switch (group, fact, from, to) && sum <= n_children; sum++)
        if (others[sum] && sum + from < threshold && sum + to >= threshold)
          return TRUE;
  return FALSE;
}

/* @facts: (nullable): not asked for */
static void
settle (const HgCondition *node, GPtrArray *groups, guint n_true, gboolean *can_hold, gboolean *can_fail,
        GPtrArray *facts)
{
  guint n_children = node->children->len;
  guint threshold = hg_evaluator_get_threshold (node, n_children);
  g_autofree gboolean *sums = g_new (gboolean, n_children + 1);

  add_up (groups, NULL, n_true, n_children, sums);
  for (guint sum = 0; sum <= n_children; sum++)
    if (sums[sum])
      *((sum >= threshold) != (node->kind == HG_CONDITION_NOT) ? can_hold : can_fail) = TRUE;
  for (guint i = 0; i < groups->len && facts != NULL; i++)
    {
      HgGroup *group = g_ptr_array_index (groups, i);

      add_up (groups, group, n_true, n_children, sums);
      for (guint fact = 0; fact < group->facts->len; fact++)
        if (crosses (group, fact, sums, n_children, threshold))
          g_ptr_array_add (facts, g_ptr_array_index (group->facts, fact));
    }
}

/* @node has children and is undecided, and shares no unknown fact with what is outside of it. */
static void
examine (Search *search, const HgCondition *node, gboolean *can_hold, gboolean *can_fail, GPtrArray *facts)
{
  g_autoptr(GPtrArray) groups = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_group_free);
  guint n_true = 0;

  for (guint i = 0; i < node->children->len; i++)
    {
      const HgCondition *child = g_ptr_array_index (node->children, i);
      HgTruth truth = hg_evaluator_evaluate (child, search->facts);

      n_true += truth == HG_TRUTH_TRUE;
      if (truth == HG_TRUTH_UNKNOWN)
        hg_group_take (groups, hg_group_new (child, search->facts));
    }
  for (guint i = 0; i < groups->len; i++)
    {
      HgGroup *group = g_ptr_array_index (groups, i);

      hg_group_prepare (group);
      if (group->children->len == 1)
        examine_single (search, group);
      else
        search->exact &= hg_group_search (group, search->facts, search->truth_only);
    }
  settle (node, groups, n_true, can_hold, can_fail, facts);
}

/* A node above conditions that are not its own. */
static HgCondition *
node_above (HgConditionKind kind, const HgCondition *one, const HgCondition *other)
{
  HgCondition *node = hg_condition_new (kind);

  g_ptr_array_set_free_func (node->children, NULL);
  g_ptr_array_add (node->children, (gpointer) one);
  if (other != NULL)
    g_ptr_array_add (node->children, (gpointer) other);
  return node;
}

static HgRelevance *
examine_root (const HgCondition *condition, const HgFacts *facts, gboolean truth_only)
{
  HgRelevance *self = g_new0 (HgRelevance, 1);
  HgTruth truth = hg_evaluator_evaluate (condition, facts);

  self->facts = g_ptr_array_new ();
  self->can_hold = truth == HG_TRUTH_TRUE;
  self->can_fail = truth == HG_TRUTH_FALSE;
  self->exact = TRUE;
  if (truth == HG_TRUTH_UNKNOWN)
    {
      g_autoptr(HgFacts) tried = hg_facts_copy (facts);
      g_autoptr(HgCondition) root = node_above (HG_CONDITION_ALL, condition, NULL);
      Search search = { .facts = tried, .exact = TRUE, .truth_only = truth_only };

      examine (&search, root, &self->can_hold, &self->can_fail, truth_only ? NULL : self->facts);
      self->exact = search.exact;
    }
  return self;
}

/**
 * hg_relevance_examine:
 * @condition: a condition
 * @facts: what is known
 *
 * Returns: (transfer full): what the answers to what is unknown can still make of @condition
 */
HgRelevance *
hg_relevance_examine (const HgCondition *condition, const HgFacts *facts)
{
  return examine_root (condition, facts, FALSE);
}

/* What of a rule can turn: that its condition holds and its exclusion does not. */
static HgRelevance *
examine_rule (const HgRule *rule, const HgFacts *facts, gboolean truth_only)
{
  g_autoptr(HgCondition) not_excluded = NULL;
  g_autoptr(HgCondition) root = NULL;

  if (rule->unless == NULL)
    return examine_root (rule->when, facts, truth_only);
  not_excluded = node_above (HG_CONDITION_NOT, rule->unless, NULL);
  root = node_above (HG_CONDITION_ALL, rule->when, not_excluded);
  return examine_root (root, facts, truth_only);
}

/**
 * hg_relevance_examine_rule:
 * @rule: a rule
 * @facts: what is known
 *
 * Returns: (transfer full): as hg_relevance_examine(), for its condition without its exclusion
 */
HgRelevance *
hg_relevance_examine_rule (const HgRule *rule, const HgFacts *facts)
{
  return examine_rule (rule, facts, FALSE);
}

/**
 * hg_relevance_get_rule_truth:
 * @rule: a rule
 * @facts: what is known
 *
 * Returns: hg_relevance_get_truth() of what hg_relevance_examine_rule() finds, for less work where the rule is open
 */
HgTruth
hg_relevance_get_rule_truth (const HgRule *rule, const HgFacts *facts)
{
  g_autoptr(HgRelevance) quick = examine_rule (rule, facts, TRUE);
  g_autoptr(HgRelevance) thorough = NULL;

  /* What the quick search reaches the thorough one reaches too; only the latter says when it had to give up. */
  if (quick->can_hold && quick->can_fail)
    return HG_TRUTH_UNKNOWN;
  thorough = examine_rule (rule, facts, FALSE);
  return hg_relevance_get_truth (thorough);
}

void
hg_relevance_free (HgRelevance *self)
{
  g_ptr_array_unref (self->facts);
  g_free (self);
}

/**
 * hg_relevance_get_truth:
 * @self: what can become of a condition
 *
 * Returns: the truth that it has whatever is answered; unknown where it can become either
 */
HgTruth
hg_relevance_get_truth (const HgRelevance *self)
{
  if (self->can_hold == self->can_fail)
    return HG_TRUTH_UNKNOWN;
  return hg_truth_from_bool (self->can_hold);
}
