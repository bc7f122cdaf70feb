/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "helper-case"

#include "config.h"

#include "helper-case.h"

#include "hg-decider.h"
#include "hg-sheet-text.h"

static void
add_general (HelperCase *self)
{
  HgRule *rule = hg_rule_new ();
  HgFact *fact = hg_fact_new ();

  fact->id = g_strdup ("minor");
  fact->kind = HG_FACT_KIND_JUDGEMENT;
  fact->question = g_strdup ("违法行为是否轻微？");
  g_assert_true (hg_vocabulary_take_fact (self->vocabulary, fact));
  rule->id = g_strdup ("general");
  rule->number = g_strdup ("YHT-L-001");
  rule->title = g_strdup ("轻微不罚");
  rule->general = TRUE;
  rule->outcome = HG_OUTCOME_NO_PENALTY;
  rule->force = HG_FORCE_SHALL;
  rule->when = hg_sheet_fixture_is ("minor");
  g_ptr_array_add (rule->basis, hg_sheet_fixture_new_citation ("penalty-law", "2021-01-22", "33", 1, 0));
  g_ptr_array_add (self->rules, rule);
}

HelperCase *
helper_case_new (void)
{
  HelperCase *self = g_new0 (HelperCase, 1);

  self->info = hg_sheet_fixture_new_info ();
  self->vocabulary = hg_sheet_fixture_new_vocabulary ();
  self->matter = hg_sheet_fixture_new_matter ();
  self->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);
  g_ptr_array_add (self->rules, hg_sheet_fixture_new_rule ());
  add_general (self);
  self->assessment = hg_assessment_new ();
  hg_assessment_set_target (self->assessment, HG_ITEM_MATTER, "exit");
  self->assessment->target_number = g_strdup ("YHT-FIRE-003");
  self->assessment->target_title = g_strdup ("疏散通道、安全出口保持畅通");
  return self;
}

void
helper_case_free (HelperCase *self)
{
  g_clear_pointer (&self->decision, hg_decision_unref);
  hg_assessment_unref (self->assessment);
  g_ptr_array_unref (self->rules);
  g_clear_pointer (&self->matter, hg_matter_unref);
  hg_vocabulary_unref (self->vocabulary);
  hg_catalog_info_unref (self->info);
  g_free (self);
}

void
helper_case_decide (HelperCase *self, const char *act, const char *decision)
{
  g_autoptr(HgFacts) facts = hg_facts_new (self->vocabulary);
  g_autoptr(GError) error = NULL;
  HgMoney given = HG_MONEY_NONE;

  for (guint i = 0; i < self->assessment->answers->len; i++)
    {
      const HgAssessmentAnswer *answer = g_ptr_array_index (self->assessment->answers, i);

      if (g_str_equal (answer->fact, HG_FACT_FINE))
        g_assert_true (hg_money_parse (answer->value, &given));
      else if (answer->value != NULL)
        g_assert_true (hg_facts_set (facts, answer->fact, answer->value, &error));
      g_assert_no_error (error);
    }
  if (act != NULL)
    self->assessment->act_date = hg_sheet_fixture_date (act);
  if (decision != NULL)
    self->assessment->decision_date = hg_sheet_fixture_date (decision);
  hg_facts_set_date (facts, HG_FACT_ACT_DATE, &self->assessment->act_date);
  hg_facts_set_date (facts, HG_FACT_DECISION_DATE, &self->assessment->decision_date);
  g_clear_pointer (&self->decision, hg_decision_unref);
  self->decision = hg_decider_decide (self->matter, self->rules, facts, NULL, given);
}

HgSheet *
helper_case_make (HelperCase *self, HelperCaseMake make)
{
  GDate day = hg_sheet_fixture_date ("2026-11-23");

  return make (self->info, self->assessment, self->decision, &day);
}

char *
helper_case_dup (HelperCase *self, HelperCaseMake make)
{
  g_autoptr(HgSheet) sheet = helper_case_make (self, make);

  return hg_sheet_text_to_string (sheet);
}

static gboolean
has_cells (char **row, const char *const *cells)
{
  for (const char *const *cell = cells; *cell != NULL; cell++)
    if (!g_strv_contains ((const char *const *) row, *cell))
      return FALSE;
  return TRUE;
}

gboolean
helper_case_has_row (const HgSheet *sheet, ...)
{
  g_autoptr(GPtrArray) cells = g_ptr_array_new ();
  const char *cell;
  va_list arguments;

  va_start (arguments, sheet);
  do
    g_ptr_array_add (cells, (gpointer) (cell = va_arg (arguments, const char *)));
  while (cell != NULL);
  va_end (arguments);
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HgSheetBlock *block = g_ptr_array_index (sheet->blocks, i);

      for (guint row = 1; block->rows != NULL && row < block->rows->len; row++)
        if (has_cells (g_ptr_array_index (block->rows, row), (const char *const *) cells->pdata))
          return TRUE;
    }
  return FALSE;
}

void
helper_case_assert_golden (const HgSheet *sheet, const char *name)
{
  g_autofree char *text = hg_sheet_text_to_string (sheet);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "sheet", name, NULL);
  g_autofree char *golden = NULL;
  g_autoptr(GError) error = NULL;

  if (g_getenv ("HEGUI_UPDATE_GOLDEN") != NULL)
    g_assert_true (g_file_set_contents (path, text, -1, &error));
  g_file_get_contents (path, &golden, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, golden);
}
