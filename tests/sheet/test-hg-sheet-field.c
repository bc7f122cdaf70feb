/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-field"

#include "config.h"

#include "hg-sheet-field.h"

#include "helper-case.h"
#include "hg-wording-fact.h"

#include <string.h>

static void
test_golden (void)
{
  g_autoptr(HelperCase) helper = helper_case_new ();
  g_autoptr(HgSheet) sheet = NULL;

  hg_assessment_set_answer (helper->assessment, "percent", "15", NULL, NULL);
  helper_case_decide (helper, "2026-11-01", NULL);
  sheet = helper_case_make (helper, hg_sheet_field_new);
  helper_case_assert_golden (sheet, "field.txt");
}

/* The questions of the sheet, without the rules they are for, in the order of the sheet; a line each. */
static char *
dup_questions (const HgSheet *sheet)
{
  GString *questions = g_string_new (NULL);

  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HgSheetBlock *block = g_ptr_array_index (sheet->blocks, i);

      if (block->kind != HG_SHEET_BLOCK_TABLE || block->n_columns != 4)
        continue;
      for (guint row = 1; row < block->rows->len; row++)
        {
          const char *cell = ((char **) g_ptr_array_index (block->rows, row))[1];

          g_string_append_printf (questions, "%.*s\n", (int) strcspn (cell, "\n"), cell);
        }
    }
  return g_string_free (questions, FALSE);
}

/* The open questions of the decision: first those of the list and the penalty, then those of the general rules alone. */
static char *
dup_expected (const HgDecision *decision)
{
  GString *questions = g_string_new (NULL);

  for (int listed = TRUE; listed >= FALSE; listed--)
    for (guint i = 0; i < decision->open->len; i++)
      {
        const HgOpenQuestion *question = g_ptr_array_index (decision->open, i);
        g_autofree char *asked = hg_wording_fact_question (decision->vocabulary, question->fact);
        gboolean is_listed = question->n_listed > 0 || question->changes_liability || question->changes_limitation;

        if (is_listed == listed)
          g_string_append_printf (questions, "%s\n", asked);
      }
  return g_string_free (questions, FALSE);
}

/* Whatever is known, the sheet asks exactly what is open: no more, no less. All combinations of the fixture's answers. */
static void
test_exactly_open (void)
{
  static const char *const facts[] = { "corrected", "percent", "harm", "refused", "minor" };
  static const char *const values[][2] = {
    { "true", "false" }, { "15", "40" }, { "minor", "serious" }, { "true", "false" }, { "true", "false" },
  };
  guint n_empty = 0, n_cases = 0;

  for (guint code = 0; code < 243; code++)   /* 3^5: not answered, the one, the other */
    {
      g_autoptr(HelperCase) helper = helper_case_new ();
      g_autoptr(HgSheet) sheet = NULL;
      g_autofree char *asked = NULL;
      g_autofree char *expected = NULL;

      for (guint i = 0, rest = code; i < G_N_ELEMENTS (facts); i++, rest /= 3)
        if (rest % 3 > 0)
          hg_assessment_set_answer (helper->assessment, facts[i], values[i][rest % 3 - 1], NULL, NULL);
      helper_case_decide (helper, "2026-11-01", "2026-11-20");
      sheet = helper_case_make (helper, hg_sheet_field_new);
      asked = dup_questions (sheet);
      expected = dup_expected (helper->decision);
      g_assert_cmpstr (asked, ==, expected);
      n_cases++;
      n_empty += *asked == '\0';
    }
  g_test_message ("%u combinations, %u with nothing left to ask", n_cases, n_empty);
  g_assert_cmpuint (n_empty, >, 0);
  g_assert_cmpuint (n_empty, <, n_cases / 2);
}

/* The answer's cell of the row that asks @fact, with the fact's own type and unit. */
static char *
dup_room (HgFactType type, HgFactKind kind, const char *unit)
{
  g_autoptr(HelperCase) helper = helper_case_new ();
  HgFact *fact = hg_fact_new ();
  HgRule *rule = g_ptr_array_index (helper->rules, 0);
  g_autoptr(HgSheet) sheet = NULL;
  const HgSheetBlock *table = NULL;

  fact->id = g_strdup ("asked");
  fact->type = type;
  fact->kind = kind;
  fact->unit = g_strdup (unit);
  fact->question = g_strdup ("问？");
  hg_fact_add_choice (fact, "a", "甲");
  hg_fact_add_choice (fact, "b", "乙");
  g_assert_true (hg_vocabulary_take_fact (helper->vocabulary, fact));
  hg_condition_free (rule->when);
  g_clear_pointer (&rule->unless, hg_condition_free);
  switch (type)
    {
    case HG_FACT_BOOLEAN:
      rule->when = hg_sheet_fixture_is ("asked");
      break;
    case HG_FACT_DATES:
      rule->when = hg_condition_new (HG_CONDITION_NONE_WITHIN);
      rule->when->fact = g_strdup ("asked");
      rule->when->to = g_strdup (HG_FACT_ACT_DATE);
      rule->when->period = g_strdup ("P2Y");
      break;
    case HG_FACT_DATE:
      rule->when = hg_condition_new (HG_CONDITION_WITHIN);
      rule->when->from = g_strdup (HG_FACT_ACT_DATE);
      rule->when->to = g_strdup ("asked");
      rule->when->n = 15;
      break;
    case HG_FACT_CHOICE:
    case HG_FACT_NUMBER:
    case HG_FACT_AMOUNT:
    default:
      rule->when = hg_sheet_fixture_compare ("asked", HG_BOUND_AT_MOST, type == HG_FACT_CHOICE ? "a" : "3");
      break;
    }
  g_clear_pointer (&helper->matter, hg_matter_unref);
  helper_case_decide (helper, "2026-11-01", "2026-11-20");
  g_assert_nonnull (hg_decision_find_open (helper->decision, "asked"));
  sheet = helper_case_make (helper, hg_sheet_field_new);
  for (guint i = 0; i < sheet->blocks->len && table == NULL; i++)
    if (((HgSheetBlock *) g_ptr_array_index (sheet->blocks, i))->kind == HG_SHEET_BLOCK_TABLE)
      table = g_ptr_array_index (sheet->blocks, i);
  return g_strdup (((char **) g_ptr_array_index (table->rows, 1))[2]);
}

/* Every type has its room, every question can be answered with "unknown", and a judgement has lines for its reason. */
static void
test_rooms (void)
{
  static const struct { HgFactType type; HgFactKind kind; const char *unit, *room; } cases[] = {
    { HG_FACT_BOOLEAN, HG_FACT_KIND_RECORDED, NULL, "□ yes    □ no\n□ cannot be found out" },
    { HG_FACT_BOOLEAN, HG_FACT_KIND_JUDGEMENT, NULL, "□ yes    □ no\n□ cannot be found out\nReason:\n\n" },
    { HG_FACT_CHOICE, HG_FACT_KIND_RECORDED, NULL, "□ 甲\n□ 乙\n□ cannot be found out" },
    { HG_FACT_NUMBER, HG_FACT_KIND_RECORDED, "吨", "＿＿＿＿＿＿ 吨\n□ cannot be found out" },
    { HG_FACT_AMOUNT, HG_FACT_KIND_RECORDED, NULL, "＿＿＿＿＿＿ yuan\n□ cannot be found out" },
    { HG_FACT_DATE, HG_FACT_KIND_RECORDED, NULL, "Year____ Month__ Day__\n□ cannot be found out" },
    { HG_FACT_DATES, HG_FACT_KIND_RECORDED, NULL,
      "1. Year____ Month__ Day__\n2. Year____ Month__ Day__\n3. Year____ Month__ Day__\n□ none\n□ cannot be found out" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *room = dup_room (cases[i].type, cases[i].kind, cases[i].unit);

      g_assert_cmpstr (room, ==, cases[i].room);
    }
}

/* With nothing left to ask, the sheet says so; it asks nothing. */
static void
test_settled (void)
{
  g_autoptr(HelperCase) helper = helper_case_new ();
  g_autoptr(HgSheet) sheet = NULL;
  g_autofree char *questions = NULL;
  g_autofree char *text = NULL;

  hg_assessment_set_answer (helper->assessment, "refused", "true", NULL, NULL);
  hg_assessment_set_answer (helper->assessment, "minor", "false", NULL, NULL);
  helper_case_decide (helper, "2026-11-01", "2026-11-20");
  sheet = helper_case_make (helper, hg_sheet_field_new);
  questions = dup_questions (sheet);
  text = helper_case_dup (helper, hg_sheet_field_new);
  g_assert_cmpstr (questions, ==, "");
  g_assert_nonnull (strstr (text, "Nothing is left to collect"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-field/golden", test_golden);
  g_test_add_func ("/sheet-field/exactly-open", test_exactly_open);
  g_test_add_func ("/sheet-field/rooms", test_rooms);
  g_test_add_func ("/sheet-field/settled", test_settled);
  return g_test_run ();
}
