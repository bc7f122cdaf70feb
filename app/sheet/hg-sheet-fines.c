/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-fines"

#include "config.h"

#include "hg-sheet-fines.h"

#include "hg-wording-condition.h"
#include "hg-wording-fine.h"
#include "hg-wording-law.h"
#include "hg-wording-measure.h"
#include "hg-wording-reason.h"
#include "hg-wording-verdict.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

static void
append_line (GString *text, char *line)
{
  if (line != NULL && *line != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
  g_free (line);
}

/* Whom a tier meets, and when. */
static char *
dup_subject (const HgDecision *decision, const HgTierResult *tier)
{
  GString *text = g_string_new (NULL);

  append_line (text, hg_wording_subject (tier->tier->subject));
  if (tier->tier->when != NULL)
    append_line (text, hg_wording_condition (decision->vocabulary, tier->tier->when));
  return g_string_free (text, FALSE);
}

/* The arithmetic, line by line: the range and how it comes about, what is lighter, what is mitigated. */
static char *
dup_fines (const HgDecision *decision, const HgTierResult *tier)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; tier->truth != HG_TRUTH_FALSE && i < tier->fines->len; i++)
    {
      const HgFineResult *fine = g_ptr_array_index (tier->fines, i);
      char *formula = hg_wording_fine_formula (decision->vocabulary, fine);

      append_line (text, formula != NULL ? formula : hg_wording_fine_range (decision->vocabulary, fine));
      append_line (text, hg_wording_fine_lighter (fine, decision->scheme));
      append_line (text, hg_wording_fine_mitigated (fine));
      append_line (text, hg_wording_fine_given (fine));
    }
  append_line (text, hg_wording_fine_overlap (tier));
  return g_string_free (text, FALSE);
}

static void
add_tier (HgSheetBlock *table, const HgDecision *decision, const HgTierResult *tier)
{
  g_autofree char *subject = dup_subject (decision, tier);
  g_autofree char *finding = hg_wording_reason_result (tier->truth);
  g_autofree char *penalty = hg_wording_measure_tier (decision->vocabulary, tier->tier);
  g_autofree char *fines = dup_fines (decision, tier);
  const char *const cells[] = { subject, finding, penalty, fines, NULL };

  hg_sheet_add_row (table, cells);
}

static void
add_lapsed (HgSheet *sheet, const HgDecision *decision, const HgLiabilityResult *result)
{
  for (guint i = 0; i < result->lapsed->len; i++)
    {
      g_autofree char *citation = hg_wording_law_citation (decision->vocabulary, g_ptr_array_index (result->lapsed, i));
      g_autofree char *text =
        g_strdup_printf (_("The text that the edition cites is not in force on that day: %s"), citation);

      hg_sheet_add_paragraph (sheet, _("Caution"), text);
    }
}

static void
add_liability (HgSheet *sheet, const HgDecision *decision, const HgLiabilityResult *result)
{
  const char *const header[] = { _("Whom and when"), _("Finding"), _("Penalty"), _("On these facts"), NULL };
  const double weights[] = { 0.24, 0.10, 0.27, 0.39 };
  const HgLiability *liability = result->liability;
  g_autofree char *citations = hg_wording_law_citations (decision->vocabulary, liability->cites);
  g_autofree char *correction = hg_wording_correction (liability->correction);
  g_autofree char *span = hg_wording_span (&liability->from, &liability->until);
  HgSheetBlock *table;

  hg_sheet_add_field (sheet, _("Basis"), citations);
  if (g_date_valid (&liability->from) || g_date_valid (&liability->until))
    hg_sheet_add_field (sheet, _("Validity"), span);
  hg_sheet_add_field (sheet, _("Correction"), correction);
  add_lapsed (sheet, decision, result);
  if (liability->digest != NULL && *liability->digest != '\0')
    hg_sheet_add_paragraph (sheet, NULL, liability->digest);
  table = result->tiers->len > 0 ? hg_sheet_add_table (sheet, header, weights) : NULL;
  for (guint i = 0; i < result->tiers->len; i++)
    add_tier (table, decision, g_ptr_array_index (result->tiers, i));
  for (guint i = 0; i < result->gaps->len; i++)
    {
      g_autofree char *gap = hg_wording_fine_gap (decision->vocabulary, g_ptr_array_index (result->gaps, i));

      hg_sheet_add_note (sheet, NULL, gap);
    }
}

static void
add_day (HgSheet *sheet, const HgDecision *decision, GPtrArray *results, const char *format, const GDate *day)
{
  g_autofree char *date = hg_wording_date (day);
  g_autofree char *heading = g_strdup_printf (format, date);

  hg_sheet_add_heading (sheet, 2, heading);
  if (results->len == 0)
    hg_sheet_add_paragraph (sheet, NULL, _("The edition names no liability that is in force on this day."));
  for (guint i = 0; i < results->len; i++)
    add_liability (sheet, decision, g_ptr_array_index (results, i));
}

static void
add_upcoming (HgSheet *sheet, const HgDecision *decision)
{
  for (guint i = 0; i < decision->upcoming->len; i++)
    {
      const HgLiability *liability = g_ptr_array_index (decision->upcoming, i);
      g_autofree char *citations = hg_wording_law_citations (decision->vocabulary, liability->cites);
      g_autofree char *from = hg_wording_date (&liability->from);
      g_autofree char *text = g_strdup_printf (_("%1$s, in force from %2$s; not applied here"), citations, from);

      hg_sheet_add_note (sheet, _("Not in force yet"), text);
    }
}

/**
 * hg_sheet_fines_add:
 * @sheet: a sheet that is being built
 * @decision: what follows from the case
 *
 * Adds the liabilities that are in force on the day of the act and, where they are others, on that of the decision, with
 * their fines on the facts of the case, and what Administrative Penalty Law, article 37, makes of the difference.
 */
void
hg_sheet_fines_add (HgSheet *sheet, const HgDecision *decision)
{
  g_autofree char *lighter = hg_wording_verdict_lighter (decision->lighter);

  if (decision->matter == NULL)
    {
      hg_sheet_add_paragraph (sheet, NULL, _("No matter was chosen, so no liability is computed."));
      return;
    }
  if (!g_date_valid (&decision->act) && !g_date_valid (&decision->decision))
    {
      hg_sheet_add_paragraph (sheet, NULL, _("Neither the day of the act nor that of the decision is known, so it cannot be "
                                             "said which liability is in force."));
      return;
    }
  if (decision->changed)
    {
      add_day (sheet, decision, decision->on_act, _("In force on the day of the act (%s)"), &decision->act);
      add_day (sheet, decision, decision->on_decision, _("In force on the day of the decision (%s)"), &decision->decision);
      hg_sheet_add_paragraph (sheet, _("Which one applies"), lighter);
    }
  else if (g_date_valid (&decision->act))
    add_day (sheet, decision, decision->on_act, _("In force on the day of the act (%s)"), &decision->act);
  else
    add_day (sheet, decision, decision->on_decision, _("In force on the day of the decision (%s)"), &decision->decision);
  if (!decision->changed && g_date_valid (&decision->act) && g_date_valid (&decision->decision))
    hg_sheet_add_note (sheet, NULL, lighter);
  add_upcoming (sheet, decision);
}
