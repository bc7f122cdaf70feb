/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-case"

#include "config.h"

#include "hg-sheet-case.h"

#include "hg-sheet-parts.h"
#include "hg-wording-verdict.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

/* Where somebody writes by hand: the name of a person, and a day. */
#define NAME_ROOM "＿＿＿＿＿＿＿＿"

static void
add_date (HgSheet *sheet, const char *key, const GDate *date)
{
  g_autofree char *text = g_date_valid (date) ? hg_wording_date (date) : g_strdup (_("not known"));

  hg_sheet_add_field (sheet, key, text);
}

/* The target as it was named when the case was completed; a case about nothing in particular asks what could apply. */
static void
add_target (HgSheet *sheet, const HgAssessment *assessment, const HgDecision *decision)
{
  g_autofree char *text = NULL;

  if (assessment->target == NULL)
    text = g_strdup (_("What could apply to these facts"));
  else if (assessment->target_number != NULL)
    /* Translators: a matter's or rule's number and its title */
    text = g_strdup_printf (C_("sheet", "%1$s %2$s"), assessment->target_number, assessment->target_title);
  else
    text = g_strdup (assessment->target);
  hg_sheet_add_field (sheet, _("Concerns"), text);
  if (decision->matter != NULL && assessment->target_kind == HG_ITEM_RULE)
    /* Translators: what a rule is about */
    hg_sheet_add_field (sheet, C_("case", "Matter"), decision->matter->title);
}

static void
add_fine (HgSheet *sheet, const HgAssessment *assessment)
{
  const HgAssessmentAnswer *answer = hg_assessment_get_answer (assessment, HG_FACT_FINE);
  g_autofree char *text = NULL;
  HgMoney fine;

  if (answer == NULL || answer->value == NULL || !hg_money_parse (answer->value, &fine))
    return;
  text = hg_wording_money (fine);
  hg_sheet_add_field (sheet, _("Fine considered"), text);
}

/**
 * hg_sheet_case_begin:
 * @info: the edition
 * @title: the sheet's title
 * @assessment: the case, completed
 * @decision: what follows from it
 * @day: the day the sheet is made
 *
 * Returns: (transfer full): a sheet with its head
 */
HgSheet *
hg_sheet_case_begin (const HgCatalogInfo *info, const char *title, const HgAssessment *assessment,
                     const HgDecision *decision, const GDate *day)
{
  HgSheet *sheet = hg_sheet_parts_begin (info, title, day);
  g_autofree char *days = hg_wording_verdict_days (decision);

  sheet->number = g_strdup (assessment->number);
  sheet->keywords = g_strdup (assessment->target_number);
  hg_sheet_add_field (sheet, _("Party"), assessment->party != NULL ? assessment->party : NAME_ROOM);
  add_target (sheet, assessment, decision);
  if (decision->matter != NULL)
    hg_sheet_add_field (sheet, _("Department"),
                        hg_vocabulary_get_name (decision->vocabulary, HG_TERM_DEPARTMENT, decision->matter->department));
  add_date (sheet, _("Date of the act"), &decision->act);
  add_date (sheet, _("Date of the decision"), &decision->decision);
  add_fine (sheet, assessment);
  hg_sheet_add_field (sheet, _("Note"), assessment->note);
  if (days != NULL)
    hg_sheet_add_paragraph (sheet, _("Caution"), days);
  return sheet;
}

static void
add_signature (HgSheetBlock *table, const char *who, const char *what)
{
  g_autofree char *room = g_strconcat ("\n", what, NULL);
  const char *const cells[] = { who, room, _("Year      Month      Day"), NULL };

  hg_sheet_add_row (table, cells);
}

/**
 * hg_sheet_case_add_signatures:
 * @sheet: a sheet that is being built
 * @on_site: whether it is signed where the facts are collected, with a witness where there is one
 *
 * Adds the lines to sign on: the party, two officers (Administrative Penalty Law, article 42, paragraph 1), the days.
 */
void
hg_sheet_case_add_signatures (HgSheet *sheet, gboolean on_site)
{
  const char *const header[] = { _("Who"), _("Signature"), _("Date"), NULL };
  const double weights[] = { 0.26, 0.46, 0.28 };
  HgSheetBlock *table;

  hg_sheet_add_heading (sheet, 2, _("Signatures"));
  table = hg_sheet_add_table (sheet, header, weights);
  add_signature (table, _("Party, or who acts for it"), "");
  if (on_site)
    add_signature (table, _("Witness, if any"), "");
  add_signature (table, _("Officer"), _("Certificate No.:"));
  add_signature (table, _("Officer"), _("Certificate No.:"));
}

/**
 * hg_sheet_case_finish:
 * @sheet: a sheet that is being built
 * @info: the edition
 * @decision: what follows from the case
 *
 * Adds which authority and when, and what the edition says of its own standing.
 */
void
hg_sheet_case_finish (HgSheet *sheet, const HgCatalogInfo *info, const HgDecision *decision)
{
  const char *department = decision->matter != NULL
                             ? hg_vocabulary_get_name (decision->vocabulary, HG_TERM_DEPARTMENT,
                                                       decision->matter->department)
                             : NULL;

  hg_sheet_parts_finish (sheet, info, department);
}
