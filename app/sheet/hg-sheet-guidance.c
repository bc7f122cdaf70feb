/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-guidance"

#include "config.h"

#include "hg-sheet-guidance.h"

#include "hg-date.h"
#include "hg-sheet-articles.h"
#include "hg-sheet-liability.h"
#include "hg-sheet-parts.h"
#include "hg-sheet-rule.h"
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

/* What is the same for all matters of a sheet. */
typedef struct
{
  HgSheet              *sheet;
  const HgVocabulary   *vocabulary;
  const HgSheetOptions *options;
  const GDate          *day;
  guint                 level;     /* of a matter's parts: 2 where it is the only one */
} Making;

static void
add_fields (const Making *making, const HgMatter *matter)
{
  const HgVocabulary *vocabulary = making->vocabulary;
  g_autofree char *industries = hg_sheet_parts_dup_names (vocabulary, HG_TERM_INDUSTRY, matter->industries);
  g_autofree char *risk = hg_wording_risk (matter->risk);
  gboolean is_only = making->level == 2;

  /* The number of the only matter stands below the sheet's title, where the sheet has no number of its own; several are
     in sections by field. */
  if (!is_only || making->options->number != NULL)
    hg_sheet_add_field (making->sheet, _("Matter"), matter->number);
  if (is_only)
    hg_sheet_add_field (making->sheet, _("Field"), hg_vocabulary_get_name (vocabulary, HG_TERM_FIELD, matter->field));
  hg_sheet_add_field (making->sheet, _("Trades"), *industries != '\0' ? industries : _("All trades"));
  hg_sheet_add_field (making->sheet, _("Risk"), risk);
  hg_sheet_add_field (making->sheet, _("National code"), matter->code);
  add_department (making->sheet, vocabulary, matter->department);
}

static void
add_violations (const Making *making, const HgMatter *matter)
{
  if (matter->violations->len == 0)
    return;
  hg_sheet_add_heading (making->sheet, making->level, _("Typical violations"));
  for (guint i = 0; i < matter->violations->len; i++)
    hg_sheet_parts_add_numbered (making->sheet, i + 1, g_ptr_array_index (matter->violations, i));
}

static void
add_stage (const Making *making, const HgMatter *matter, HgStage stage)
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
        hg_sheet_add_heading (making->sheet, making->level, heading);
      text = hg_sheet_parts_dup_paragraph (making->vocabulary, paragraph->text, paragraph->documents);
      hg_sheet_parts_add_numbered (making->sheet, n, text);
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
add_ceiling (HgSheet *sheet)
{
  hg_sheet_add_note (sheet, NULL, _("The list of rules is no ceiling: whatever it says, the general rules in Articles 30 to 37 "
                                    "of the Administrative Penalty Law always stand beside it."));
}

static void
add_rules (const Making *making, GPtrArray *rules)
{
  const char *const header[] = { _("Rule"), _("Result"), _("Conditions"), _("Basis"), NULL };
  const double weights[] = { 0.20, 0.17, 0.41, 0.22 };
  HgSheetBlock *table = NULL;

  hg_sheet_add_heading (making->sheet, making->level, _("Rules of leniency that may apply"));
  if (rules == NULL || rules->len == 0)
    hg_sheet_add_paragraph (making->sheet, NULL, _("This edition lists no rule of its own for this matter."));
  else
    table = hg_sheet_add_table (making->sheet, header, weights);
  for (guint i = 0; table != NULL && i < rules->len; i++)
    {
      const HgRule *rule = g_ptr_array_index (rules, i);
      g_autofree char *name = g_strdup_printf ("%s\n%s", rule->number, rule->title);
      g_autofree char *result = dup_result (rule, making->day);
      g_autofree char *conditions = dup_conditions (making->vocabulary, rule);
      g_autofree char *basis = hg_wording_law_citations (making->vocabulary, rule->basis);
      const char *const cells[] = { name, result, conditions, basis, NULL };

      hg_sheet_add_row (table, cells);
    }
  if (making->level == 2)
    add_ceiling (making->sheet);
}

static void
add_articles (const Making *making, const HgMatter *matter)
{
  g_autoptr(GPtrArray) cited = g_ptr_array_new ();

  g_ptr_array_extend (cited, matter->obligations, NULL, NULL);
  for (guint i = 0; i < matter->liabilities->len; i++)
    {
      const HgLiability *liability = g_ptr_array_index (matter->liabilities, i);

      if (hg_date_in_period (making->day, &liability->from, &liability->until))
        g_ptr_array_extend (cited, liability->cites, NULL, NULL);
    }
  hg_sheet_articles_add (making->sheet, making->vocabulary, making->options, making->level, cited);
}

/* All of a matter below its heading. */
static void
add_matter (const Making *making, const HgMatter *matter, GPtrArray *rules)
{
  HgSheet *sheet = making->sheet;

  add_fields (making, matter);
  add_violations (making, matter);
  hg_sheet_add_heading (sheet, making->level, _("Basis of the duty"));
  hg_sheet_parts_add_citations (sheet, making->vocabulary, matter->obligations, making->day);
  hg_sheet_add_heading (sheet, making->level, _("Legal liability"));
  hg_sheet_liability_add (sheet, making->vocabulary, matter, making->day);
  for (int stage = HG_STAGE_BEFORE; stage <= HG_STAGE_AFTER; stage++)
    if ((making->options->stages & (1u << stage)) != 0)
      add_stage (making, matter, (HgStage) stage);
  if (making->options->rules)
    add_rules (making, rules);
  add_articles (making, matter);
  hg_sheet_add_note (sheet, _("Source"), matter->source);
}

static void
add_only (Making *making, const HgMatter *matter, GPtrArray *rules)
{
  if (making->sheet->number == NULL)
    making->sheet->number = g_strdup (matter->number);
  making->level = 2;
  hg_sheet_parts_add_section (making->sheet, 0, matter->title);
  add_matter (making, matter, rules);
}

/* One field of a sheet of several matters: places in the array of matters. */
typedef struct
{
  const char *field;
  GArray     *places;   /* of guint */
} Section;

static void
section_clear (gpointer data)
{
  g_array_unref (((Section *) data)->places);
}

static Section *
find_section (GArray *sections, const char *field)
{
  Section section = { .field = field };

  for (guint i = 0; i < sections->len; i++)
    if (g_strcmp0 (g_array_index (sections, Section, i).field, field) == 0)
      return &g_array_index (sections, Section, i);
  section.places = g_array_new (FALSE, FALSE, sizeof (guint));
  g_array_append_val (sections, section);   /* which frees the places */
  /* cppcheck-suppress memleak */
  return &g_array_index (sections, Section, sections->len - 1);
}

/* In the order in which the fields first come; inside a field, in the order that was given. */
static GArray *
collect_sections (GPtrArray *matters)
{
  GArray *sections = g_array_new (FALSE, FALSE, sizeof (Section));

  g_array_set_clear_func (sections, section_clear);
  for (guint i = 0; i < matters->len; i++)
    {
      const HgMatter *matter = g_ptr_array_index (matters, i);

      g_array_append_val (find_section (sections, matter->field)->places, i);
    }
  return sections;
}

/* The first page says how much there is, and where. */
static void
add_contents (HgSheet *sheet, guint n_matters, guint n_fields, guint n_rules)
{
  g_autofree char *matters = g_strdup_printf (ngettext ("%u matter", "%u matters", n_matters), n_matters);
  g_autofree char *fields = g_strdup_printf (ngettext ("%u field", "%u fields", n_fields), n_fields);
  g_autofree char *rules = g_strdup_printf (ngettext ("%u rule", "%u rules", n_rules), n_rules);
  g_autoptr(GString) text = g_string_new (NULL);

  if (n_matters > 0)
    /* Translators: a number of matters, then a number of fields */
    g_string_append_printf (text, _("%1$s in %2$s"), matters, fields);
  if (n_matters > 0 && n_rules > 0)
    g_string_append (text, C_("list", ", "));
  if (n_rules > 0)
    g_string_append (text, rules);
  hg_sheet_add_paragraph (sheet, _("Contents"), text->str);
  hg_sheet_add_contents (sheet, 2);
  hg_sheet_add_page_break (sheet);
}

/* A section of their own, behind those of the matters. */
static void
add_own_rules (const Making *making, guint number, GPtrArray *rules)
{
  if (rules->len == 0)
    return;
  hg_sheet_parts_add_section (making->sheet, number, _("Rules of leniency"));
  for (guint i = 0; i < rules->len; i++)
    {
      const HgRule *rule = g_ptr_array_index (rules, i);

      hg_sheet_parts_add_subsection (making->sheet, i + 1, rule->title);
      hg_sheet_add_field (making->sheet, _("Rule"), rule->number);
      hg_sheet_rule_add (making->sheet, making->vocabulary, making->options, rule, making->level, making->day);
    }
}

static void
add_several (Making *making, GPtrArray *matters, GPtrArray *rules, GPtrArray *own_rules)
{
  g_autoptr(GArray) sections = collect_sections (matters);

  making->level = 3;
  add_contents (making->sheet, matters->len, sections->len, own_rules->len);
  for (guint i = 0; i < sections->len; i++)
    {
      const Section *section = &g_array_index (sections, Section, i);

      hg_sheet_parts_add_section (making->sheet, i + 1,
                                  hg_vocabulary_get_name (making->vocabulary, HG_TERM_FIELD, section->field));
      for (guint n = 0; n < section->places->len; n++)
        {
          guint place = g_array_index (section->places, guint, n);
          const HgMatter *matter = g_ptr_array_index (matters, place);

          hg_sheet_parts_add_subsection (making->sheet, n + 1, matter->title);
          add_matter (making, matter, rules != NULL && place < rules->len ? g_ptr_array_index (rules, place) : NULL);
        }
    }
  add_own_rules (making, sections->len + 1, own_rules);
  if (making->options->rules || own_rules->len > 0)
    add_ceiling (making->sheet);
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
dup_keywords (GPtrArray *matters, GPtrArray *own_rules)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < matters->len; i++)
    {
      const HgMatter *matter = g_ptr_array_index (matters, i);

      g_string_append_printf (text, "%s%s %s", text->len > 0 ? ", " : "", matter->number, matter->title);
    }
  for (guint i = 0; i < own_rules->len; i++)
    {
      const HgRule *rule = g_ptr_array_index (own_rules, i);

      g_string_append_printf (text, "%s%s %s", text->len > 0 ? ", " : "", rule->number, rule->title);
    }
  return g_string_free (text, FALSE);
}

/**
 * hg_sheet_guidance_new_mixed:
 * @info: the edition
 * @vocabulary: its words
 * @options: (nullable): for whom the sheet is, from whom, and what of the matters stands on it
 * @matters: (element-type HgMatter): the matters, in the order they are to have
 * @rules: (nullable) (element-type GPtrArray): for each matter an array of the #HgRule that may spare it, or %NULL
 * @own_rules: (element-type HgRule): rules that stand on it for themselves, in a section of their own
 * @day: the day the sheet is made: what is in force on it is told apart from what is not
 *
 * One matter is a sheet of its own; several have contents before them, and stand in sections by field.
 *
 * Returns: (transfer full): the guidance sheet
 */
HgSheet *
hg_sheet_guidance_new_mixed (HgCatalogInfo *info, HgVocabulary *vocabulary, const HgSheetOptions *options,
                             GPtrArray *matters, GPtrArray *rules, GPtrArray *own_rules, const GDate *day)
{
  g_autoptr(HgSheetOptions) chosen = options != NULL ? hg_sheet_options_copy (options) : hg_sheet_options_new ();
  HgSheet *sheet = hg_sheet_parts_begin_for (info, chosen, _("Compliance Guidance Sheet"), day);
  Making making = { .sheet = sheet, .vocabulary = vocabulary, .options = chosen, .day = day };

  sheet->keywords = dup_keywords (matters, own_rules);
  if (matters->len == 1 && own_rules->len == 0)
    add_only (&making, g_ptr_array_index (matters, 0),
              rules != NULL && rules->len > 0 ? g_ptr_array_index (rules, 0) : NULL);
  else
    add_several (&making, matters, rules, own_rules);
  hg_sheet_parts_finish_for (sheet, info, chosen, find_department (vocabulary, matters));
  return sheet;
}

/* Of matters alone */
HgSheet *
hg_sheet_guidance_new (HgCatalogInfo *info, HgVocabulary *vocabulary, const HgSheetOptions *options, GPtrArray *matters,
                       GPtrArray *rules, const GDate *day)
{
  g_autoptr(GPtrArray) none = g_ptr_array_new ();

  return hg_sheet_guidance_new_mixed (info, vocabulary, options, matters, rules, none, day);
}
