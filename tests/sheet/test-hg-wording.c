/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-wording"

#include "config.h"

#include "hg-wording.h"

#include "hg-sheet-fixture.h"

static void
test_money (void)
{
  static const struct { HgMoney money; const char *text; } cases[] = {
    { 0, "0 yuan" },
    { 1, "0.01 yuan" },
    { 500 * HG_MONEY_YUAN, "500 yuan" },
    { 5000 * HG_MONEY_YUAN, "5,000 yuan" },
    { 125000 * HG_MONEY_YUAN, "125,000 yuan" },
    { 1234567 * HG_MONEY_YUAN + 50, "1,234,567.50 yuan" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = hg_wording_money (cases[i].money);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_date (void)
{
  GDate date = hg_sheet_fixture_date ("2026-08-05"), open;
  g_autofree char *text = hg_wording_date (&date);
  g_autofree char *nothing = NULL;

  g_date_clear (&open, 1);
  nothing = hg_wording_date (&open);
  g_assert_cmpstr (text, ==, "2026-08-05");
  g_assert_cmpstr (nothing, ==, "");
}

static void
test_span (void)
{
  GDate first = hg_sheet_fixture_date ("2026-08-15"), last = hg_sheet_fixture_date ("2027-08-14"), open;
  g_autofree char *both = NULL;
  g_autofree char *from = NULL;
  g_autofree char *until = NULL;
  g_autofree char *always = NULL;

  g_date_clear (&open, 1);
  both = hg_wording_span (&first, &last);
  from = hg_wording_span (&first, &open);
  until = hg_wording_span (&open, &last);
  always = hg_wording_span (&open, &open);
  g_assert_cmpstr (both, ==, "from 2026-08-15 until 2027-08-14");
  g_assert_cmpstr (from, ==, "from 2026-08-15");
  g_assert_cmpstr (until, ==, "until 2027-08-14");
  g_assert_cmpstr (always, ==, "at any time");
}

static void
test_period (void)
{
  static const struct { HgPeriod period; const char *text; } cases[] = {
    { { 2, 0, 0 }, "2 years" }, { { 1, 6, 0 }, "1 year 6 months" }, { { 0, 18, 0 }, "18 months" },
    { { 0, 0, 1 }, "1 day" }, { { 1, 1, 1 }, "1 year 1 month 1 day" }, { { 0, 0, 0 }, "0 days" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = hg_wording_period (&cases[i].period);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

/* The force must be seen: no two of all the outcomes with a force read the same. */
static void
test_outcome (void)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int outcome = HG_OUTCOME_NO_PENALTY; outcome <= HG_OUTCOME_LATER_LAW; outcome++)
    for (int force = HG_FORCE_SHALL; force <= HG_FORCE_MAY; force++)
      {
        char *text = hg_wording_outcome ((HgOutcome) outcome, (HgForce) force);

        g_assert_cmpstr (text, !=, "");
        g_assert_true (g_hash_table_add (seen, text));
      }
}

/* All the functions of code values look like this to the machine. */
typedef char *(*WordFunc) (int code);

static void
assert_distinct (WordFunc word, int n)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int code = 0; code < n; code++)
    {
      char *text = word (code);

      g_assert_cmpstr (text, !=, "");
      g_assert_true (g_hash_table_add (seen, text));
    }
}

#define ASSERT_DISTINCT(function, last) assert_distinct ((WordFunc) (function), (last) + 1)

static void
test_codes (void)
{
  ASSERT_DISTINCT (hg_wording_risk, HG_RISK_HIGH);
  ASSERT_DISTINCT (hg_wording_stage, HG_STAGE_AFTER);
  ASSERT_DISTINCT (hg_wording_correction, HG_CORRECTION_FIRST);
  ASSERT_DISTINCT (hg_wording_subject, HG_SUBJECT_RESPONSIBLE_PERSON);
  ASSERT_DISTINCT (hg_wording_outcome_kind, HG_OUTCOME_LATER_LAW);
  ASSERT_DISTINCT (hg_wording_force, HG_FORCE_MAY);
  ASSERT_DISTINCT (hg_wording_law_level, HG_LAW_LEVEL_NORMATIVE_DOCUMENT);
  ASSERT_DISTINCT (hg_wording_edition_status, HG_EDITION_STATUS_OFFICIAL);
}

static void
test_names (void)
{
  g_autofree char *risk = hg_wording_risk (HG_RISK_HIGH);
  g_autofree char *stage = hg_wording_stage (HG_STAGE_BEFORE);
  g_autofree char *force = hg_wording_force (HG_FORCE_MAY);
  g_autofree char *level = hg_wording_law_level (HG_LAW_LEVEL_LOCAL_RULE);
  g_autofree char *outcome = hg_wording_outcome (HG_OUTCOME_NO_PENALTY, HG_FORCE_SHALL);

  g_assert_cmpstr (risk, ==, "High");
  g_assert_cmpstr (stage, ==, "Beforehand");
  g_assert_cmpstr (force, ==, "May");
  g_assert_cmpstr (level, ==, "Local government rule");
  g_assert_cmpstr (outcome, ==, "No penalty shall be imposed");
}

static void
test_edition (void)
{
  g_autoptr(HgCatalogInfo) info = hg_sheet_fixture_new_info ();
  g_autofree char *text = hg_wording_edition (info);

  g_assert_cmpstr (text, ==, "2026.11 (Reference edition)");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wording/money", test_money);
  g_test_add_func ("/wording/date", test_date);
  g_test_add_func ("/wording/span", test_span);
  g_test_add_func ("/wording/period", test_period);
  g_test_add_func ("/wording/outcome", test_outcome);
  g_test_add_func ("/wording/codes", test_codes);
  g_test_add_func ("/wording/names", test_names);
  g_test_add_func ("/wording/edition", test_edition);
  return g_test_run ();
}
