/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bench-decide"

#include "config.h"

#include "hg-decider.h"
#include "hg-edition.h"
#include "hg-evaluator.h"
#include "hg-paths.h"
#include "hg-shelf.h"

/*
 * bench-decide: how long it takes to evaluate all rules of the shipped edition on one set of facts, in microseconds a rule:
 * the conditions alone, their results (every answer that could still matter tried), and whole decisions with reasons, near
 * misses, liabilities and open questions. Sets: nothing known, every other fact known, all known.
 */

#define ROUNDS 200

static GPtrArray *
load_rules (HgEdition *edition)
{
  GPtrArray *rules = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_RULE);
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) items = hg_edition_find (edition, query, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < items->len; i++)
    {
      HgRule *rule = hg_edition_load_rule (edition, hg_item_get_id (g_ptr_array_index (items, i)), &error);

      g_assert_no_error (error);
      g_ptr_array_add (rules, rule);
    }
  return rules;
}

static const char *
choose_answer (const HgFact *fact, guint index)
{
  switch (fact->type)
    {
    case HG_FACT_BOOLEAN:
      return index % 2 != 0 ? "true" : "false";
    case HG_FACT_CHOICE:
      return ((const HgChoice *) g_ptr_array_index (fact->choices, index % fact->choices->len))->id;
    case HG_FACT_DATE:
      return "2026-03-10";
    case HG_FACT_DATES:
      return "2024-01-05 2025-11-20";
    case HG_FACT_NUMBER:
    case HG_FACT_AMOUNT:
    default:
      return "12";
    }
}

/* Every @step-th fact; none with 0. */
static HgFacts *
make_facts (HgVocabulary *vocabulary, guint step)
{
  HgFacts *facts = hg_facts_new (vocabulary);
  GPtrArray *all = hg_vocabulary_get_facts (vocabulary);

  for (guint i = 0; step > 0 && i < all->len; i += step)
    {
      const HgFact *fact = g_ptr_array_index (all, i);

      g_assert_true (hg_facts_set (facts, fact->id, choose_answer (fact, i), NULL));
    }
  hg_facts_set (facts, HG_FACT_ACT_DATE, "2026-07-01", NULL);
  hg_facts_set (facts, HG_FACT_DECISION_DATE, "2026-09-15", NULL);
  return facts;
}

static double
per_rule (gint64 start, guint n_rules)
{
  return (double) (g_get_monotonic_time () - start) / ROUNDS / n_rules;
}

static void
measure (const char *name, GPtrArray *rules, HgMatter *matter, const HgFacts *facts)
{
  double conditions, results, decisions;
  guint n_open = 0;
  gint64 start = g_get_monotonic_time ();

  for (guint round = 0; round < ROUNDS; round++)
    for (guint i = 0; i < rules->len; i++)
      hg_evaluator_evaluate_rule (g_ptr_array_index (rules, i), facts);
  conditions = per_rule (start, rules->len);
  start = g_get_monotonic_time ();
  for (guint round = 0; round < ROUNDS; round++)
    for (guint i = 0; i < rules->len; i++)
      hg_evaluator_decide (g_ptr_array_index (rules, i), facts);
  results = per_rule (start, rules->len);
  start = g_get_monotonic_time ();
  for (guint round = 0; round < ROUNDS; round++)
    {
      g_autoptr(HgDecision) decision = hg_decider_decide (matter, rules, facts, NULL, HG_MONEY_NONE);

      n_open = decision->open->len;
    }
  decisions = per_rule (start, rules->len);
  g_print ("%-18s %6u %6u %12.2f %12.2f %12.2f\n", name, rules->len, n_open, conditions, results, decisions);
}

int
main (void)
{
  g_autofree char *folder = g_dir_make_tmp ("hegui-bench-XXXXXX", NULL);
  g_autofree char *shipped = hg_paths_dup_shipped_catalog ();
  g_autoptr(GError) error = NULL;
  g_autoptr(HgShelf) shelf = hg_shelf_open (folder, shipped, &error);
  g_autofree char *path = shelf != NULL ? hg_shelf_dup_current (shelf, NULL, NULL, NULL, &error) : NULL;
  g_autoptr(HgEdition) edition = path != NULL ? hg_edition_open (path, &error) : NULL;
  g_autoptr(GPtrArray) rules = NULL;
  g_autoptr(HgMatter) matter = NULL;
  static const struct { const char *name; guint step; } sets[] = {
    { "nothing known", 0 }, { "every third known", 3 }, { "every other known", 2 }, { "all known", 1 },
  };

  g_assert_no_error (error);
  rules = load_rules (edition);
  matter = hg_edition_load_matter (edition, "hazardous-waste-labels", NULL);
  g_print ("%-18s %6s %6s %12s %12s %12s\n", "facts", "rules", "open", "conditions", "results", "decision");
  for (gsize i = 0; i < G_N_ELEMENTS (sets); i++)
    {
      g_autoptr(HgFacts) facts = make_facts (hg_edition_get_vocabulary (edition), sets[i].step);

      measure (sets[i].name, rules, matter, facts);
    }
  g_print ("(microseconds a rule)\n");
  return 0;
}
