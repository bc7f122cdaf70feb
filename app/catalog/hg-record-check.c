/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-record-check"

#include "config.h"

#include "hg-record-check.h"

#include <glib/gi18n.h>

#include "hg-condition-check.h"
#include "hg-date.h"
#include "hg-issue-table.h"

static const GDate open_end;   /* cleared, as static storage is */

/**
 * hg_record_check_info:
 * @self: the checks
 *
 * Checks the edition's own dates.
 */
void
hg_record_check_info (HgCheck *self)
{
  GDate today;

  hg_date_today (&today);
  if (hg_check_period (self, &self->info->effective, &self->info->expires, 0) &&
      hg_catalog_info_is_expired (self->info, &today))
    {
      g_autofree char *expires = hg_date_to_iso (&self->info->expires);

      hg_issue_table_report (self->report, "edition-expired", 0, 0, _("The edition's last day was %s."), expires);
    }
}

static gboolean
is_range (gint64 min, gint64 max, gint64 none)
{
  return min != none || max != none;
}

static gboolean
is_reversed (gint64 min, gint64 max, gint64 none)
{
  return min != none && max != none && min > max;
}

static void
check_fine (HgCheck *self, const HgMeasure *measure)
{
  const HgFine *fine = &measure->fine;
  gboolean sum = is_range (fine->min, fine->max, HG_MONEY_NONE);
  gboolean times = is_range (fine->times_min, fine->times_max, HG_DECIMAL_NONE);
  gboolean percent = is_range (fine->percent_min, fine->percent_max, HG_DECIMAL_NONE);

  if (sum + times + percent != 1)
    hg_issue_table_report (self->report, "fine-form", measure->line, 0,
                           _("It must be one of a range, a multiple and a percentage."));
  else if (sum == (fine->of != NULL) || (sum && fine->floor != HG_MONEY_NONE))
    hg_issue_table_report (self->report, "fine-form", measure->line, 0,
                           sum ? _("A range in yuan has no base.") : _("A multiple or percentage needs a base."));
  if (is_reversed (fine->min, fine->max, HG_MONEY_NONE) ||
      is_reversed (fine->times_min, fine->times_max, HG_DECIMAL_NONE) ||
      is_reversed (fine->percent_min, fine->percent_max, HG_DECIMAL_NONE))
    hg_issue_table_report (self->report, "fine-order", measure->line, 0, _("The lower end is above the upper end."));
}

/* What a fine or a late fee is counted on. */
static void
check_base (HgCheck *self, const HgMeasure *measure)
{
  const HgFact *base = hg_check_fact (self, measure->fine.of, measure->line);
  const HgFact *per = hg_check_fact (self, measure->fine.per, measure->line);

  if (base != NULL && base->type != HG_FACT_AMOUNT)
    hg_issue_table_report (self->report, "fact-type", measure->line, base->line, _("“%s” is no amount."), base->id);
  if (per != NULL && per->type != HG_FACT_NUMBER)
    hg_issue_table_report (self->report, "fact-type", measure->line, per->line, _("“%s” is no number."), per->id);
  else if (per != NULL && per->unit == NULL)
    hg_issue_table_report (self->report, "fact-unit", measure->line, per->line, _("“%s” has no unit."), per->id);
}

static void
check_liability (HgCheck *self, const HgLiability *liability)
{
  if (hg_check_period (self, &liability->from, &liability->until, liability->line))
    hg_check_cites (self, liability->cites, &liability->from, &liability->until);
  for (guint i = 0; i < liability->tiers->len; i++)
    {
      const HgTier *tier = g_ptr_array_index (liability->tiers, i);

      hg_condition_check_tree (self, tier->when);
      for (guint j = 0; j < tier->measures->len; j++)
        {
          const HgMeasure *measure = g_ptr_array_index (tier->measures, j);

          if (measure->kind == HG_MEASURE_FINE)
            check_fine (self, measure);
          check_base (self, measure);
        }
    }
}

static gboolean
ends_before (const HgLiability *one, const HgLiability *other)
{
  return g_date_valid (&one->until) && g_date_valid (&other->from) && g_date_compare (&one->until, &other->from) < 0;
}

static void
check_overlaps (HgCheck *self, const HgMatter *matter)
{
  for (guint i = 1; i < matter->liabilities->len; i++)
    for (guint j = 0; j < i; j++)
      {
        const HgLiability *one = g_ptr_array_index (matter->liabilities, j);
        const HgLiability *other = g_ptr_array_index (matter->liabilities, i);

        if (!ends_before (one, other) && !ends_before (other, one))
          hg_issue_table_report (self->report, "period-overlap", other->line, one->line,
                                 _("Two liabilities of %s share a day."), matter->number);
      }
}

/**
 * hg_record_check_matter:
 * @self: the checks
 * @matter: a matter
 *
 * Checks all of @matter that needs no other matter or rule.
 */
void
hg_record_check_matter (HgCheck *self, const HgMatter *matter)
{
  hg_check_term (self, HG_TERM_FIELD, matter->field, matter->line);
  hg_check_term (self, HG_TERM_DEPARTMENT, matter->department, matter->line);
  hg_check_terms (self, HG_TERM_INDUSTRY, matter->industries, matter->line);
  hg_check_cites (self, matter->obligations, &self->info->effective, &open_end);
  for (guint i = 0; i < matter->liabilities->len; i++)
    check_liability (self, g_ptr_array_index (matter->liabilities, i));
  check_overlaps (self, matter);
  for (guint i = 0; i < matter->advice->len; i++)
    {
      const HgParagraph *paragraph = g_ptr_array_index (matter->advice, i);

      hg_check_terms (self, HG_TERM_DOCUMENT, paragraph->documents, paragraph->line);
    }
  if (matter->advice->len == 0)
    hg_issue_table_report (self->report, "matter-without-advice", matter->line, 0, _("%s has no advice."), matter->number);
}

/**
 * hg_record_check_rule:
 * @self: the checks
 * @rule: a rule
 *
 * Checks all of @rule that needs no matter and no other rule. Whether its examples hold is for the rules layer to say.
 */
void
hg_record_check_rule (HgCheck *self, const HgRule *rule)
{
  hg_check_term (self, HG_TERM_FIELD, rule->field, rule->line);
  hg_check_terms (self, HG_TERM_DOCUMENT, rule->documents, rule->line);
  hg_check_scheme (self, rule->scheme, rule->line);
  if (hg_check_period (self, &rule->from, &rule->until, rule->line))
    {
      hg_check_cites (self, rule->basis, &rule->from, &rule->until);
      hg_check_cites (self, rule->spared, &rule->from, &rule->until);
    }
  hg_condition_check_tree (self, rule->when);
  hg_condition_check_tree (self, rule->unless);
  if (*rule->matters == NULL && !rule->general)
    hg_issue_table_report (self->report, "rule-without-matter", rule->line, 0, _("%s belongs to no matter."),
                           rule->number);
  if (rule->tests->len == 0)
    hg_issue_table_report (self->report, "rule-without-test", rule->line, 0, _("%s has no example."), rule->number);
}

/**
 * hg_record_check_chapter:
 * @self: the checks
 * @chapter: a chapter of the work guide
 *
 * Checks the terms that @chapter names.
 */
void
hg_record_check_chapter (HgCheck *self, const HgChapter *chapter)
{
  for (guint i = 0; i < chapter->steps->len; i++)
    {
      const HgGuideStep *step = g_ptr_array_index (chapter->steps, i);

      hg_check_term (self, HG_TERM_DEPARTMENT, step->department, step->line);
      hg_check_terms (self, HG_TERM_DOCUMENT, step->documents, step->line);
      for (guint j = 0; j < step->paragraphs->len; j++)
        {
          const HgParagraph *paragraph = g_ptr_array_index (step->paragraphs, j);

          hg_check_terms (self, HG_TERM_DOCUMENT, paragraph->documents, paragraph->line);
        }
    }
}
