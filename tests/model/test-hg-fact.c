/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-fact"

#include "config.h"

#include "hg-fact.h"

static void
test_rank (void)
{
  g_autoptr(HgFact) fact = hg_fact_new ();

  g_assert_cmpint (hg_fact_find_choice (fact, "none"), ==, -1);
  hg_fact_add_choice (fact, "none", "没有后果");
  hg_fact_add_choice (fact, "light", "后果轻微");
  hg_fact_add_choice (fact, "grave", "后果严重");
  g_assert_cmpint (hg_fact_find_choice (fact, "none"), ==, 0);
  g_assert_cmpint (hg_fact_find_choice (fact, "light"), ==, 1);
  g_assert_cmpint (hg_fact_find_choice (fact, "grave"), ==, 2);
  g_assert_cmpint (hg_fact_find_choice (fact, "Grave"), ==, -1);
  g_assert_cmpint (hg_fact_find_choice (fact, "后果轻微"), ==, -1);
}

static void
test_quantity (void)
{
  static const struct { HgFactType type; const char *text; gboolean ok; gint64 quantity; } cases[] = {
    { HG_FACT_NUMBER, "0.2", TRUE, 200000 }, { HG_FACT_NUMBER, "-1", FALSE, 0 },
    { HG_FACT_AMOUNT, "12.34", TRUE, 1234 }, { HG_FACT_AMOUNT, "12.345", FALSE, 0 },
    { HG_FACT_CHOICE, "light", TRUE, 1 },    { HG_FACT_CHOICE, "grave", FALSE, 0 },
    { HG_FACT_BOOLEAN, "1", FALSE, 0 },      { HG_FACT_DATE, "2026-01-01", FALSE, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgFact) fact = hg_fact_new ();
      gint64 quantity = 0;

      fact->type = cases[i].type;
      hg_fact_add_choice (fact, "none", "没有后果");
      hg_fact_add_choice (fact, "light", "后果轻微");
      g_assert_cmpint (hg_fact_parse_quantity (fact, cases[i].text, &quantity), ==, cases[i].ok);
      if (cases[i].ok)
        g_assert_cmpint (quantity, ==, cases[i].quantity);
    }
}

static void
test_own_copy (void)
{
  g_autoptr(HgFact) fact = hg_fact_new ();
  char label[] = "a";

  hg_fact_add_choice (fact, "x", label);
  label[0] = 'b';
  g_assert_cmpstr (((HgChoice *) g_ptr_array_index (fact->choices, 0))->label, ==, "a");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fact/rank", test_rank);
  g_test_add_func ("/fact/quantity", test_quantity);
  g_test_add_func ("/fact/own-copy", test_own_copy);
  return g_test_run ();
}
