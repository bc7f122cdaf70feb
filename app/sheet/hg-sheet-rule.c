/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-rule"

#include "config.h"

#include "hg-sheet-rule.h"

#include "hg-date.h"
#include "hg-sheet-articles.h"
#include "hg-sheet-parts.h"
#include "hg-wording-condition.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

static char *
dup_scheme (const HgVocabulary *vocabulary, const HgRule *rule)
{
  const HgScheme *scheme = hg_vocabulary_get_scheme (vocabulary, rule->scheme);
  HgDecimal percent;
  g_autofree char *share = NULL;

  if (scheme == NULL || __builtin_mul_overflow (scheme->lighter_share, 100, &percent))
    return NULL;
  share = hg_decimal_to_string (percent);
  /* Translators: a scheme's name, a percentage, and where the scheme comes from */
  return g_strdup_printf (scheme->inclusive
                            ? _("%1$s: lighter means the lowest %2$s%% of the statutory range, its end included (%3$s)")
                            : _("%1$s: lighter means the lowest %2$s%% of the statutory range, its end excluded (%3$s)"),
                          scheme->name, share, scheme->source);
}

static void
add_fields (HgSheet *sheet, const HgVocabulary *vocabulary, const HgRule *rule, const GDate *day)
{
  g_autofree char *outcome = hg_wording_outcome (rule->outcome, rule->force);
  g_autofree char *scheme = dup_scheme (vocabulary, rule);
  g_autofree char *span = hg_wording_span (&rule->from, &rule->until);

  hg_sheet_add_field (sheet, _("Result"), outcome);
  if (rule->field != NULL)
    hg_sheet_add_field (sheet, _("Field"), hg_vocabulary_get_name (vocabulary, HG_TERM_FIELD, rule->field));
  if (rule->general)
    hg_sheet_add_field (sheet, _("Concerns"), _("All matters: a general rule"));
  hg_sheet_add_field (sheet, _("Discretion"), scheme);
  if (g_date_valid (&rule->from) || g_date_valid (&rule->until))
    hg_sheet_add_field (sheet, _("Validity"), span);
  if (!hg_date_in_period (day, &rule->from, &rule->until))
    hg_sheet_add_paragraph (sheet, _("Caution"), _("This rule is not in force on the day of this sheet."));
}

/* A leaf, and what proves it. */
static char *
dup_leaf (const HgVocabulary *vocabulary, const HgCondition *condition)
{
  const HgFact *fact = hg_vocabulary_get_fact (vocabulary, condition->fact);
  g_autofree char *text = hg_wording_condition (vocabulary, condition);
  g_autofree char *proven = NULL;

  if (fact == NULL)
    return g_steal_pointer (&text);
  if (fact->evidence != NULL)
    /* Translators: a condition, then what proves it */
    proven = g_strdup_printf (_("%1$s (evidence: %2$s)"), text, fact->evidence);
  else
    proven = g_steal_pointer (&text);
  if (fact->kind != HG_FACT_KIND_JUDGEMENT)
    return g_steal_pointer (&proven);
  /* Translators: a condition that is a judgement */
  return g_strdup_printf (_("%s [a written reason is needed]"), proven);
}

/* A negated question is a leaf too: "…: no". */
static gboolean
is_line (const HgCondition *condition)
{
  const HgCondition *child;

  if (hg_condition_is_leaf (condition))
    return TRUE;
  child = condition->kind == HG_CONDITION_NOT && condition->children->len == 1
            ? g_ptr_array_index (condition->children, 0) : NULL;
  return child != NULL && child->kind == HG_CONDITION_IS;
}

static void
add_condition (HgSheet *sheet, const HgVocabulary *vocabulary, const HgCondition *condition, guint depth,
               const char *label)
{
  g_autofree char *text = NULL;

  if (is_line (condition))
    {
      text = hg_condition_is_leaf (condition) ? dup_leaf (vocabulary, condition)
                                              : hg_wording_condition (vocabulary, condition);
      hg_sheet_add_item (sheet, depth, label, text);
      return;
    }
  text = hg_wording_condition_lead (condition);
  hg_sheet_add_item (sheet, depth, label, text);
  for (guint i = 0; i < condition->children->len; i++)
    {
      g_autofree char *below = g_strdup_printf ("%s.%u", label, i + 1);

      add_condition (sheet, vocabulary, g_ptr_array_index (condition->children, i), depth + 1, below);
    }
}

/* The root of a tree is a lead before the list, and needs no number. */
static void
add_tree (HgSheet *sheet, const HgVocabulary *vocabulary, const HgCondition *root)
{
  g_autofree char *lead = NULL;

  if (is_line (root))
    {
      add_condition (sheet, vocabulary, root, 0, "1");
      return;
    }
  lead = hg_wording_condition_lead (root);
  hg_sheet_add_paragraph (sheet, NULL, lead);
  for (guint i = 0; i < root->children->len; i++)
    {
      g_autofree char *label = g_strdup_printf ("%u", i + 1);

      add_condition (sheet, vocabulary, g_ptr_array_index (root->children, i), 0, label);
    }
}

static void
add_conditions (HgSheet *sheet, const HgVocabulary *vocabulary, const HgRule *rule, guint level)
{
  hg_sheet_add_heading (sheet, level, _("Conditions"));
  if (rule->digest != NULL)
    hg_sheet_add_paragraph (sheet, _("In short"), rule->digest);
  if (rule->when != NULL)
    add_tree (sheet, vocabulary, rule->when);
  if (rule->unless == NULL)
    return;
  hg_sheet_add_heading (sheet, level, _("Exclusions: the rule does not apply where the following holds"));
  add_tree (sheet, vocabulary, rule->unless);
}

static void
add_spared (HgSheet *sheet, const HgVocabulary *vocabulary, const HgRule *rule, guint level, const GDate *day)
{
  if (rule->spared_digest == NULL && rule->spared->len == 0)
    return;
  hg_sheet_add_heading (sheet, level, _("Penalty that is spared"));
  if (rule->spared_digest != NULL)
    hg_sheet_add_paragraph (sheet, NULL, rule->spared_digest);
  hg_sheet_parts_add_citations (sheet, vocabulary, rule->spared, day);
}

static void
add_text (HgSheet *sheet, guint level, const char *heading, const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  hg_sheet_add_heading (sheet, level, heading);
  hg_sheet_add_paragraph (sheet, NULL, text);
}

/**
 * hg_sheet_rule_add:
 * @sheet: a sheet that is being built
 * @vocabulary: the edition's words
 * @options: (nullable): for whom the sheet is, and from whom
 * @rule: the rule
 * @level: of its parts' headings
 * @day: the day the sheet is made
 *
 * Adds all of a rule below its heading.
 */
void
hg_sheet_rule_add (HgSheet *sheet, const HgVocabulary *vocabulary, const HgSheetOptions *options, const HgRule *rule,
                   guint level, const GDate *day)
{
  g_autofree char *documents = hg_sheet_parts_dup_names (vocabulary, HG_TERM_DOCUMENT, rule->documents);
  g_autoptr(GPtrArray) cited = g_ptr_array_new ();

  g_ptr_array_extend (cited, rule->basis, NULL, NULL);
  g_ptr_array_extend (cited, rule->spared, NULL, NULL);
  add_fields (sheet, vocabulary, rule, day);
  hg_sheet_add_heading (sheet, level, _("Basis"));
  hg_sheet_parts_add_citations (sheet, vocabulary, rule->basis, day);
  add_spared (sheet, vocabulary, rule, level, day);
  add_conditions (sheet, vocabulary, rule, level);
  if (options != NULL)
    hg_sheet_articles_add (sheet, vocabulary, options, level, cited);
  add_text (sheet, level, _("Documents"), documents);
  add_text (sheet, level, _("Follow-up"), rule->follow_up);
  hg_sheet_add_note (sheet, _("Source"), rule->source);
}

/**
 * hg_sheet_rule_new:
 * @info: the edition
 * @vocabulary: its words
 * @options: (nullable): for whom the sheet is, and from whom
 * @rule: the rule
 * @day: the day the sheet is made
 *
 * Returns: (transfer full): the rule as a sheet
 */
HgSheet *
hg_sheet_rule_new (HgCatalogInfo *info, HgVocabulary *vocabulary, const HgSheetOptions *options, const HgRule *rule,
                   const GDate *day)
{
  HgSheet *sheet = hg_sheet_parts_begin_for (info, options, _("Rule of Leniency"), day);

  if (sheet->number == NULL)
    sheet->number = g_strdup (rule->number);
  else
    hg_sheet_add_field (sheet, _("Rule"), rule->number);
  sheet->keywords = g_strdup_printf ("%s %s", rule->number, rule->title);
  hg_sheet_parts_add_section (sheet, 0, rule->title);
  hg_sheet_rule_add (sheet, vocabulary, options, rule, 2, day);
  hg_sheet_parts_finish_for (sheet, info, options, NULL);
  return sheet;
}
