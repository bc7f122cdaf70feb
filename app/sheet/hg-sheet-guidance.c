/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-guidance"

#include "config.h"

#include "hg-sheet-guidance.h"

#include "hg-date.h"
#include "hg-sheet-liability.h"
#include "hg-sheet-parts.h"
#include "hg-wording-condition.h"
#include "hg-wording-law.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

static void
add_department (HgSheet *sheet, const HgVocabulary *vocabulary, const char *id)
{
  const HgTerm *department = hg_vocabulary_get_term (vocabulary, HG_TERM_DEPARTMENT, id);

  hg_sheet_add_field (sheet, _("Department"), hg_vocabulary_get_name (vocabulary, HG_TERM_DEPARTMENT, id));
  if (department == NULL)
    return;
  hg_sheet_add_field (sheet, _("Telephone"), department->phone);
  hg_sheet_add_field (sheet, _("Address"), department->address);
}

static void
add_fields (HgSheet *sheet, const HgVocabulary *vocabulary, const HgMatter *matter, gboolean is_only)
{
  g_autofree char *industries = hg_sheet_parts_dup_names (vocabulary, HG_TERM_INDUSTRY, matter->industries);
  g_autofree char *risk = hg_wording_risk (matter->risk);

  /* The number of the only matter stands below the sheet's title. */
  if (!is_only)
    hg_sheet_add_field (sheet, _("Matter"), matter->number);
  hg_sheet_add_field (sheet, _("Field"), hg_vocabulary_get_name (vocabulary, HG_TERM_FIELD, matter->field));
  hg_sheet_add_field (sheet, _("Trades"), *industries != '\0' ? industries : _("All trades"));
  hg_sheet_add_field (sheet, _("Risk"), risk);
  hg_sheet_add_field (sheet, _("National code"), matter->code);
  add_department (sheet, vocabulary, matter->department);
}

static void
add_violations (HgSheet *sheet, const HgMatter *matter)
{
  if (matter->violations->len == 0)
    return;
  hg_sheet_add_heading (sheet, 2, _("Typical violations"));
  for (guint i = 0; i < matter->violations->len; i++)
    hg_sheet_parts_add_numbered (sheet, i + 1, g_ptr_array_index (matter->violations, i));
}

static void
add_stage (HgSheet *sheet, const HgVocabulary *vocabulary, const HgMatter *matter, HgStage stage)
{
  g_autofree char *name = hg_wording_stage (stage);
  /* Translators: the advice for a stage: before, during or after an inspection */
  g_autofree char *heading = g_strdup_printf (_("Advice: %s"), name);
  guint n = 0;

  for (guint i = 0; i < matter->advice->len; i++)
    {
      const HgParagraph *paragraph = g_ptr_array_index (matter->advice, i);
      g_autofree char *text = NULL;

      if (paragraph->stage != stage)
        continue;
      if (n++ == 0)
        hg_sheet_add_heading (sheet, 2, heading);
      text = hg_sheet_parts_dup_paragraph (vocabulary, paragraph->text, paragraph->documents);
      hg_sheet_parts_add_numbered (sheet, n, text);
    }
}

/* The conditions in the rule's own words where it has some, and its exclusions. */
static char *
dup_conditions (const HgVocabulary *vocabulary, const HgRule *rule)
{
  g_autofree char *when = rule->digest != NULL || rule->when == NULL ? g_strdup (rule->digest)
                                                                     : hg_wording_condition (vocabulary, rule->when);
  g_autofree char *unless = NULL;

  if (rule->unless == NULL)
    return when != NULL ? g_steal_pointer (&when) : g_strdup ("");
  unless = hg_wording_condition (vocabulary, rule->unless);
  /* Translators: when a rule applies, then when it does not */
  return g_strdup_printf (_("%1$s\nExcept: %2$s"), when != NULL ? when : "", unless);
}

static char *
dup_result (const HgRule *rule, const GDate *day)
{
  g_autofree char *outcome = hg_wording_outcome (rule->outcome, rule->force);
  g_autofree char *span = NULL;

  if (hg_date_in_period (day, &rule->from, &rule->until))
    return g_steal_pointer (&outcome);
  span = hg_wording_span (&rule->from, &rule->until);
  /* Translators: what a rule leads to, then when it is in force */
  return g_strdup_printf (_("%1$s\n(%2$s, not applicable now)"), outcome, span);
}

static void
add_rules (HgSheet *sheet, const HgVocabulary *vocabulary, GPtrArray *rules, const GDate *day)
{
  const char *const header[] = { _("Rule"), _("Result"), _("Conditions"), _("Basis"), NULL };
  const double weights[] = { 0.20, 0.17, 0.41, 0.22 };
  HgSheetBlock *table = NULL;

  hg_sheet_add_heading (sheet, 2, _("Rules of leniency that may apply"));
  if (rules == NULL || rules->len == 0)
    hg_sheet_add_paragraph (sheet, NULL, _("This edition lists no rule of its own for this matter."));
  else
    table = hg_sheet_add_table (sheet, header, weights);
  for (guint i = 0; table != NULL && i < rules->len; i++)
    {
      const HgRule *rule = g_ptr_array_index (rules, i);
      g_autofree char *name = g_strdup_printf ("%s\n%s", rule->number, rule->title);
      g_autofree char *result = dup_result (rule, day);
      g_autofree char *conditions = dup_conditions (vocabulary, rule);
      g_autofree char *basis = hg_wording_law_citations (vocabulary, rule->basis);
      const char *const cells[] = { name, result, conditions, basis, NULL };

      hg_sheet_add_row (table, cells);
    }
  hg_sheet_add_note (sheet, NULL, _("The list of rules is no ceiling: whatever it says, the general rules in Articles 30 to 37 "
                                    "of the Administrative Penalty Law always stand beside it."));
}

static void
add_matter (HgSheet *sheet, const HgVocabulary *vocabulary, const HgMatter *matter, guint number, GPtrArray *rules,
            const GDate *day)
{
  hg_sheet_parts_add_section (sheet, number, matter->title);
  add_fields (sheet, vocabulary, matter, number == 0);
  add_violations (sheet, matter);
  hg_sheet_add_heading (sheet, 2, _("Basis of the duty"));
  hg_sheet_parts_add_citations (sheet, vocabulary, matter->obligations, day);
  hg_sheet_add_heading (sheet, 2, _("Legal liability"));
  hg_sheet_liability_add (sheet, vocabulary, matter, day);
  for (int stage = HG_STAGE_BEFORE; stage <= HG_STAGE_AFTER; stage++)
    add_stage (sheet, vocabulary, matter, (HgStage) stage);
  add_rules (sheet, vocabulary, rules, day);
  hg_sheet_add_note (sheet, _("Source"), matter->source);
}

/* Who signs: the department of all matters, if it is one. */
static const char *
find_department (const HgVocabulary *vocabulary, GPtrArray *matters)
{
  const HgMatter *first = matters->len > 0 ? g_ptr_array_index (matters, 0) : NULL;

  for (guint i = 1; i < matters->len; i++)
    if (g_strcmp0 (((const HgMatter *) g_ptr_array_index (matters, i))->department, first->department) != 0)
      return NULL;
  return first != NULL ? hg_vocabulary_get_name (vocabulary, HG_TERM_DEPARTMENT, first->department) : NULL;
}

static char *
dup_keywords (GPtrArray *matters)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < matters->len; i++)
    {
      const HgMatter *matter = g_ptr_array_index (matters, i);

      g_string_append_printf (text, "%s%s %s", i > 0 ? ", " : "", matter->number, matter->title);
    }
  return g_string_free (text, FALSE);
}

/**
 * hg_sheet_guidance_new:
 * @info: the edition
 * @vocabulary: its words
 * @matters: (element-type HgMatter): the matters, in the order they are to have
 * @rules: (nullable) (element-type GPtrArray): for each matter an array of the #HgRule that may spare it, or %NULL
 * @day: the day the sheet is made: what is in force on it is told apart from what is not
 *
 * Returns: (transfer full): the guidance sheet
 */
HgSheet *
hg_sheet_guidance_new (HgCatalogInfo *info, HgVocabulary *vocabulary, GPtrArray *matters, GPtrArray *rules,
                       const GDate *day)
{
  HgSheet *sheet = hg_sheet_parts_begin (info, _("Compliance Guidance Sheet"), day);

  if (matters->len == 1)
    sheet->number = g_strdup (((const HgMatter *) g_ptr_array_index (matters, 0))->number);
  sheet->keywords = dup_keywords (matters);
  for (guint i = 0; i < matters->len; i++)
    add_matter (sheet, vocabulary, g_ptr_array_index (matters, i), matters->len > 1 ? i + 1 : 0,
                rules != NULL && i < rules->len ? g_ptr_array_index (rules, i) : NULL, day);
  hg_sheet_parts_finish (sheet, info, find_department (vocabulary, matters));
  return sheet;
}
