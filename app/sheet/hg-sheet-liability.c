/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-liability"

#include "config.h"

#include "hg-sheet-liability.h"

#include "hg-date.h"
#include "hg-sheet-parts.h"
#include "hg-wording-condition.h"
#include "hg-wording-law.h"
#include "hg-wording-measure.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

/* Whom it concerns and when, in one cell. */
static char *
dup_case (const HgVocabulary *vocabulary, const HgTier *tier)
{
  g_autofree char *subject = hg_wording_subject (tier->subject);
  g_autoptr(GString) text = g_string_new (subject);

  if (tier->when != NULL)
    {
      g_autofree char *when = hg_wording_condition (vocabulary, tier->when);

      g_string_append_printf (text, "\n%s", when);
    }
  if (tier->alternatives)
    g_string_append_printf (text, "\n%s", _("(only one of these)"));
  return g_strdup (text->str);
}

/* Fines, or all other measures, one a line. */
static char *
dup_measures (const HgVocabulary *vocabulary, const HgTier *tier, gboolean fines)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < tier->measures->len; i++)
    {
      const HgMeasure *measure = g_ptr_array_index (tier->measures, i);
      g_autofree char *words = NULL;

      if ((measure->kind == HG_MEASURE_FINE) != fines)
        continue;
      words = hg_wording_measure (vocabulary, measure);
      if (text->len > 0)
        g_string_append_c (text, '\n');
      g_string_append (text, words);
    }
  return g_strdup (text->len > 0 ? text->str : "—");
}

static void
add_table (HgSheet *sheet, const HgVocabulary *vocabulary, const HgLiability *liability)
{
  const char *const header[] = { _("To whom, and when"), _("Orders and penalties"), _("Fine"), NULL };
  const double weights[] = { 0.30, 0.32, 0.38 };
  HgSheetBlock *table = hg_sheet_add_table (sheet, header, weights);

  for (guint i = 0; i < liability->tiers->len; i++)
    {
      const HgTier *tier = g_ptr_array_index (liability->tiers, i);
      g_autofree char *whom = dup_case (vocabulary, tier);
      g_autofree char *measures = dup_measures (vocabulary, tier, FALSE);
      g_autofree char *fines = dup_measures (vocabulary, tier, TRUE);
      const char *const cells[] = { whom, measures, fines, NULL };

      hg_sheet_add_row (table, cells);
    }
}

static void
add_current (HgSheet *sheet, const HgVocabulary *vocabulary, const HgLiability *liability, const GDate *day)
{
  g_autofree char *correction = hg_wording_correction (liability->correction);

  hg_sheet_add_paragraph (sheet, _("In short"), liability->digest);
  add_table (sheet, vocabulary, liability);
  hg_sheet_add_paragraph (sheet, _("Order to correct and fine"), correction);
  if (g_date_valid (&liability->from) || g_date_valid (&liability->until))
    {
      g_autofree char *span = hg_wording_span (&liability->from, &liability->until);

      hg_sheet_add_paragraph (sheet, _("Applicable"), span);
    }
  hg_sheet_add_paragraph (sheet, NULL, _("Basis of the liability:"));
  hg_sheet_parts_add_citations (sheet, vocabulary, liability->cites, day);
}

/* What was in force before, or will be, is told apart from what is: nobody may be fined after it today. */
static void
add_other (HgSheet *sheet, const HgVocabulary *vocabulary, const HgLiability *liability, const GDate *day)
{
  g_autofree char *span = hg_wording_span (&liability->from, &liability->until);
  g_autofree char *citations = hg_wording_law_citations (vocabulary, liability->cites);
  g_autofree char *text = NULL;

  if (g_date_valid (&liability->from) && g_date_compare (day, &liability->from) < 0)
    /* Translators: a digest, its basis, and when it will be in force */
    text = g_strdup_printf (_("%3$s, not applicable now: %1$s (%2$s)"), liability->digest, citations, span);
  else
    /* Translators: a digest, its basis, and when it was in force */
    text = g_strdup_printf (_("%3$s, no longer in force: %1$s (%2$s)"), liability->digest, citations, span);
  hg_sheet_add_note (sheet, NULL, text);
}

/**
 * hg_sheet_liability_add:
 * @sheet: a sheet that is being built
 * @vocabulary: the edition's words
 * @matter: a matter
 * @day: the day that is asked about
 *
 * Adds the liability in force on @day as a table; those of other periods are only named.
 */
void
hg_sheet_liability_add (HgSheet *sheet, const HgVocabulary *vocabulary, const HgMatter *matter, const GDate *day)
{
  guint n_current = 0;

  for (guint i = 0; i < matter->liabilities->len; i++)
    {
      const HgLiability *liability = g_ptr_array_index (matter->liabilities, i);

      if (!hg_date_in_period (day, &liability->from, &liability->until))
        continue;
      add_current (sheet, vocabulary, liability, day);
      n_current++;
    }
  if (n_current == 0)
    hg_sheet_add_paragraph (sheet, NULL, _("The edition names no liability that is in force on this day."));
  for (guint i = 0; i < matter->liabilities->len; i++)
    {
      const HgLiability *liability = g_ptr_array_index (matter->liabilities, i);

      if (!hg_date_in_period (day, &liability->from, &liability->until))
        add_other (sheet, vocabulary, liability, day);
    }
  if (n_current < matter->liabilities->len)
    hg_sheet_add_note (sheet, NULL, _("Where the law changed between the act and the decision, Article 37 of the "
                                      "Administrative Penalty Law decides which provision applies: the one in force at the "
                                      "time of the act, unless the later one is lighter or no longer sees a violation."));
}
