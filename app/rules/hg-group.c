/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-group"

#include "config.h"

#include "hg-group.h"

#include <string.h>

#include "hg-answers.h"
#include "hg-evaluator.h"

/* Beyond so many looks at leaves a group counts as too large. No group of a real rule needs a tenth of it. */
#define MOST_STEPS 20000

typedef struct
{
  HgFacts *facts;         /* what is known, and what is being tried */
  guint    steps;
  gboolean counts_only;   /* the switches are not asked for */
} Search;

void
hg_group_free (HgGroup *group)
{
  g_ptr_array_unref (group->children);
  g_ptr_array_unref (group->leaves);
  g_ptr_array_unref (group->facts);
  g_free (group->counts);
  g_free (group->switches);
  g_free (group);
}

static guint
find_fact (GPtrArray *facts, const char *fact)
{
  guint i = 0;

  while (i < facts->len && strcmp (g_ptr_array_index (facts, i), fact) != 0)
    i++;
  return i;
}

static void
add_fact (const HgFacts *known, GPtrArray *facts, const char *fact)
{
  if (fact != NULL && hg_facts_get (known, fact) == NULL && find_fact (facts, fact) == facts->len)
    g_ptr_array_add (facts, (gpointer) fact);
}

/* The leaves and facts on which @node still depends. */
static void
collect (const HgFacts *known, const HgCondition *node, GPtrArray *leaves, GPtrArray *facts)
{
  if (hg_evaluator_evaluate (node, known) != HG_TRUTH_UNKNOWN)
    return;
  if (hg_condition_is_leaf (node))
    {
      g_ptr_array_add (leaves, (gpointer) node);
      add_fact (known, facts, node->fact);
      add_fact (known, facts, node->from);
      add_fact (known, facts, node->to);
    }
  for (guint i = 0; i < node->children->len; i++)
    collect (known, g_ptr_array_index (node->children, i), leaves, facts);
}

/**
 * hg_group_new:
 * @child: an undecided condition
 * @known: what is known
 *
 * Returns: (transfer full): @child alone, with the leaves and facts on which it still depends
 */
HgGroup *
hg_group_new (const HgCondition *child, const HgFacts *known)
{
  HgGroup *group = g_new0 (HgGroup, 1);

  group->children = g_ptr_array_new ();
  group->leaves = g_ptr_array_new ();
  group->facts = g_ptr_array_new ();
  g_ptr_array_add (group->children, (gpointer) child);
  collect (known, child, group->leaves, group->facts);
  return group;
}

static gboolean
shares_fact (const HgGroup *one, const HgGroup *other)
{
  for (guint i = 0; i < one->facts->len; i++)
    if (find_fact (other->facts, g_ptr_array_index (one->facts, i)) < other->facts->len)
      return TRUE;
  return FALSE;
}

static void
merge (HgGroup *into, const HgGroup *from)
{
  g_ptr_array_extend (into->children, from->children, NULL, NULL);
  g_ptr_array_extend (into->leaves, from->leaves, NULL, NULL);
  for (guint i = 0; i < from->facts->len; i++)
    if (find_fact (into->facts, g_ptr_array_index (from->facts, i)) == into->facts->len)
      g_ptr_array_add (into->facts, g_ptr_array_index (from->facts, i));
}

/**
 * hg_group_take:
 * @groups: (element-type HgGroup): groups that share no facts with each other
 * @group: (transfer full): another one, which takes in those with which it shares facts
 */
void
hg_group_take (GPtrArray *groups, HgGroup *group)
{
  for (guint i = groups->len; i-- > 0;)
    if (shares_fact (group, g_ptr_array_index (groups, i)))
      {
        merge (group, g_ptr_array_index (groups, i));
        g_ptr_array_remove_index (groups, i);
      }
  g_ptr_array_add (groups, group);
}

/**
 * hg_group_prepare:
 * @group: a group that will grow no more
 *
 * Makes room for what is found out.
 */
void
hg_group_prepare (HgGroup *group)
{
  gsize n = group->children->len + 1;

  group->counts = g_new0 (gboolean, n);
  group->switches = g_new0 (gboolean, group->facts->len * n * n);
}

static gsize
find_switch (const HgGroup *group, guint fact, guint from, guint to)
{
  gsize n = group->children->len + 1;

  return (fact * n + from) * n + to;
}

/**
 * hg_group_add_switch:
 * @group: a group
 * @fact: one of its facts
 * @from: a number of true children
 * @to: another
 *
 * Notes that one answer to @fact can lead from the one to the other.
 */
void
hg_group_add_switch (HgGroup *group, const char *fact, guint from, guint to)
{
  guint index = find_fact (group->facts, fact);

  group->switches[find_switch (group, index, from, to)] = TRUE;
  group->switches[find_switch (group, index, to, from)] = TRUE;
}

/**
 * hg_group_has_switch:
 * @group: a group
 * @fact: the index of one of its facts
 * @from: a number of true children
 * @to: another
 *
 * Returns: whether one answer to the fact, all others being the same, can lead from the one to the other
 */
gboolean
hg_group_has_switch (const HgGroup *group, guint fact, guint from, guint to)
{
  return group->switches[find_switch (group, fact, from, to)];
}

static void
give_up (HgGroup *group)
{
  gsize n = group->children->len + 1;

  for (gsize i = 0; i < n; i++)
    group->counts[i] = TRUE;
  for (gsize i = 0; i < group->facts->len * n * n; i++)
    group->switches[i] = TRUE;
}

/* How many children are true; their truth is decided where the result is. */
static HgTruth
count_true (Search *search, const HgGroup *group, guint *n_true)
{
  HgTruth decided = HG_TRUTH_TRUE;

  *n_true = 0;
  for (guint i = 0; i < group->children->len; i++)
    {
      HgTruth truth = hg_evaluator_evaluate (g_ptr_array_index (group->children, i), search->facts);

      if (truth == HG_TRUTH_UNKNOWN)
        decided = HG_TRUTH_UNKNOWN;
      *n_true += truth == HG_TRUTH_TRUE;
    }
  search->steps += group->leaves->len;
  return decided;
}

static GPtrArray *
list_answers (Search *search, const HgGroup *group, const char *fact)
{
  g_autoptr(GPtrArray) leaves = g_ptr_array_new ();

  for (guint i = 0; i < group->leaves->len; i++)
    if (hg_answers_concern (g_ptr_array_index (group->leaves, i), fact))
      g_ptr_array_add (leaves, g_ptr_array_index (group->leaves, i));
  return hg_answers_list (fact, leaves, search->facts);
}

/* Whether nothing is left to be found. */
static gboolean
is_done (const Search *search, const HgGroup *group)
{
  guint i = 0;

  while (search->counts_only && i <= group->children->len && group->counts[i])
    i++;
  return i > group->children->len;
}

/* Every other fact has been tried: what the answers to this one do. */
static void
try_last (Search *search, HgGroup *group, guint last)
{
  const char *fact = g_ptr_array_index (group->facts, last);
  g_autoptr(GPtrArray) answers = list_answers (search, group, fact);
  g_autofree gboolean *reached = g_new0 (gboolean, group->children->len + 1);

  for (guint i = 0; i < answers->len && !is_done (search, group); i++)
    {
      guint n_true;

      hg_facts_set_answer (search->facts, fact, g_ptr_array_index (answers, i));
      count_true (search, group, &n_true);
      reached[n_true] = group->counts[n_true] = TRUE;
    }
  hg_facts_unset (search->facts, fact);
  for (guint i = 0; i <= group->children->len; i++)
    for (guint j = 0; j <= group->children->len; j++)
      if (reached[i] && reached[j])
        group->switches[find_switch (group, last, i, j)] = TRUE;
}

/* Tries all answers to the facts from @next on, and @last after them. */
static void
try_others (Search *search, HgGroup *group, guint next, guint last)
{
  const char *fact;
  g_autoptr(GPtrArray) answers = NULL;
  guint n_true;

  if (search->steps > MOST_STEPS)
    return;
  if (count_true (search, group, &n_true) == HG_TRUTH_TRUE)
    {
      group->counts[n_true] = TRUE;   /* whatever is answered from here on */
      return;
    }
  next += next == last;
  if (next >= group->facts->len)
    {
      try_last (search, group, last);
      return;
    }
  fact = g_ptr_array_index (group->facts, next);
  answers = list_answers (search, group, fact);
  for (guint i = 0; i < answers->len && !is_done (search, group); i++)
    {
      hg_facts_set_answer (search->facts, fact, g_ptr_array_index (answers, i));
      try_others (search, group, next + 1, last);
    }
  hg_facts_unset (search->facts, fact);
}

static gboolean
is_day (Search *search, const char *fact)
{
  const HgFact *known = hg_vocabulary_get_fact (hg_facts_get_vocabulary (search->facts), fact);

  return known == NULL || known->type == HG_FACT_DATE || known->type == HG_FACT_DATES;
}

static guint
count_partners (const HgGroup *group, const char *fact)
{
  g_autoptr(GPtrArray) partners = g_ptr_array_new ();

  for (guint i = 0; i < group->leaves->len; i++)
    {
      const HgCondition *leaf = g_ptr_array_index (group->leaves, i);
      const char *const ends[] = { leaf->fact, leaf->from, leaf->to };

      for (gsize j = 0; j < G_N_ELEMENTS (ends) && hg_answers_concern (leaf, fact); j++)
        if (ends[j] != NULL && strcmp (ends[j], fact) != 0 && find_fact (partners, ends[j]) == partners->len)
          g_ptr_array_add (partners, (gpointer) ends[j]);
    }
  return partners->len;
}

/* Whether a day that is still open is tied to two others, one of which is open too. */
static gboolean
ties_days (Search *search, const HgGroup *group)
{
  guint n_open = 0, n_partners = 0;

  for (guint i = 0; i < group->facts->len; i++)
    {
      const char *fact = g_ptr_array_index (group->facts, i);

      if (!is_day (search, fact))
        continue;
      n_open++;
      n_partners = MAX (n_partners, count_partners (group, fact));
    }
  return n_open > 1 && n_partners > 1;
}

/**
 * hg_group_search:
 * @group: a prepared group
 * @facts: what is known; it is tried with and comes back as it was
 * @counts_only: whether no more is asked for than how many children can be true
 *
 * Tries the answers to the facts of @group against each other. For the counts one order of trying is enough, and it ends
 * as soon as every count has been reached.
 *
 * Returns: whether what was found is exact; if not, the group counts as able to become everything
 */
gboolean
hg_group_search (HgGroup *group, HgFacts *facts, gboolean counts_only)
{
  Search search = { .facts = facts, .counts_only = counts_only };
  gboolean is_exact = !ties_days (&search, group);
  guint n_orders = counts_only ? MIN (group->facts->len, 1) : group->facts->len;

  for (guint last = 0; is_exact && last < n_orders; last++)
    {
      try_others (&search, group, 0, last);
      is_exact = search.steps <= MOST_STEPS;
    }
  if (!is_exact)
    give_up (group);
  return is_exact;
}
