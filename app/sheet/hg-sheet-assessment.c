/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-assessment"

#include "config.h"

#include "hg-sheet-assessment.h"

#include "hg-date.h"
#include "hg-sheet-case.h"
#include "hg-sheet-fines.h"
#include "hg-sheet-parts.h"
#include "hg-sheet-verdicts.h"
#include "hg-wording-fact.h"
#include "hg-wording-law.h"
#include "hg-wording-verdict.h"

#include <glib/gi18n.h>

/* What applies, and nothing takes its place. */
static gboolean
is_effective (const HgVerdict *verdict)
{
  return hg_verdict_is_applying (verdict) && verdict->overridden_by == NULL;
}

/* Open questions */

static void
append (GString *text, const char *part)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? C_("names", ", ") : "", part);
}

static char *
dup_changes (const HgDecision *decision, const HgOpenQuestion *question)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < question->rules->len; i++)
    {
      const HgVerdict *verdict = hg_decision_find_verdict (decision, g_ptr_array_index (question->rules, i));

      if (verdict != NULL && (i < question->n_listed || question->n_listed == 0))
        append (text, verdict->rule->number);
    }
  if (question->changes_liability)
    append (text, _("the penalty"));
  if (question->changes_limitation)
    append (text, _("the limitation"));
  return g_string_free (text, FALSE);
}

static void
add_open (HgSheet *sheet, const HgDecision *decision)
{
  const char *const header[] = { _("Question"), _("Can still change"), NULL };
  const double weights[] = { 0.62, 0.38 };
  HgSheetBlock *table;

  if (decision->open->len == 0)
    {
      hg_sheet_add_paragraph (sheet, NULL, _("Nothing: no further fact can change the result."));
      return;
    }
  table = hg_sheet_add_table (sheet, header, weights);
  for (guint i = 0; i < decision->open->len; i++)
    {
      const HgOpenQuestion *question = g_ptr_array_index (decision->open, i);
      g_autofree char *asked = hg_wording_fact_question (decision->vocabulary, question->fact);
      g_autofree char *changes = dup_changes (decision, question);
      const char *const cells[] = { asked, changes, NULL };

      hg_sheet_add_row (table, cells);
    }
}

/* Documents and education */

static char *
dup_documents (const HgDecision *decision)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < decision->verdicts->len; i++)
    {
      const HgVerdict *verdict = g_ptr_array_index (decision->verdicts, i);

      for (char **id = verdict->rule->documents; is_effective (verdict) && id != NULL && *id != NULL; id++)
        if (g_hash_table_add (seen, *id))
          append (names, hg_vocabulary_get_name (decision->vocabulary, HG_TERM_DOCUMENT, *id));
    }
  return g_string_free (names, FALSE);
}

static void
add_documents (HgSheet *sheet, const HgDecision *decision)
{
  g_autofree char *names = dup_documents (decision);

  hg_sheet_add_paragraph (sheet, NULL, *names != '\0' ? names : _("None follow from the rules that apply."));
  for (guint i = 0; i < decision->verdicts->len; i++)
    {
      const HgVerdict *verdict = g_ptr_array_index (decision->verdicts, i);

      if (is_effective (verdict))
        hg_sheet_add_note (sheet, verdict->rule->number, verdict->rule->follow_up);
    }
}

static gboolean
spares_penalty (const HgDecision *decision)
{
  for (guint i = 0; i < decision->verdicts->len; i++)
    {
      const HgVerdict *verdict = g_ptr_array_index (decision->verdicts, i);

      if (is_effective (verdict) && verdict->rule->outcome == HG_OUTCOME_NO_PENALTY)
        return TRUE;
    }
  return FALSE;
}

/* Whoever is not punished is educated: what the duty is, and what to do from now on. */
static void
add_education (HgSheet *sheet, const HgDecision *decision)
{
  const HgMatter *matter = decision->matter;
  g_autofree char *duty = matter != NULL ? hg_wording_law_citations (decision->vocabulary, matter->obligations) : NULL;
  guint n = 0;

  hg_sheet_add_paragraph (sheet, NULL, _("Where no penalty is imposed on an act in accordance with the law, the authority "
                                         "shall educate the party (Administrative Penalty Law, article 33, paragraph 3). "
                                         "The party was told:"));
  if (duty != NULL && *duty != '\0')
    {
      g_autofree char *text = g_strdup_printf (_("The duty: %s"), duty);

      hg_sheet_parts_add_numbered (sheet, ++n, text);
    }
  for (guint i = 0; matter != NULL && i < matter->advice->len; i++)
    {
      const HgParagraph *paragraph = g_ptr_array_index (matter->advice, i);

      if (paragraph->stage == HG_STAGE_AFTER)
        hg_sheet_parts_add_numbered (sheet, ++n, paragraph->text);
    }
  hg_sheet_parts_add_numbered (sheet, ++n, _("Other points: ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿"));
}

/* Citations */

static gboolean
is_same (gconstpointer a, gconstpointer b)
{
  const HgCitation *one = a, *two = b;

  return g_str_equal (one->law, two->law) && hg_date_to_number (&one->version) == hg_date_to_number (&two->version) &&
         g_strcmp0 (one->article, two->article) == 0 && one->paragraph == two->paragraph && one->item == two->item;
}

static void
gather (GPtrArray *all, GPtrArray *citations)
{
  for (guint i = 0; i < citations->len; i++)
    if (!g_ptr_array_find_with_equal_func (all, g_ptr_array_index (citations, i), is_same, NULL))
      g_ptr_array_add (all, g_ptr_array_index (citations, i));
}

/* What the result rests on: the duty, the liabilities of both days, and the rules that apply or still can. */
static void
add_citations (HgSheet *sheet, const HgDecision *decision, const GDate *day)
{
  g_autoptr(GPtrArray) all = g_ptr_array_new ();   /* borrowed from the decision */

  if (decision->matter != NULL)
    gather (all, decision->matter->obligations);
  for (guint i = 0; i < decision->on_act->len; i++)
    gather (all, ((HgLiabilityResult *) g_ptr_array_index (decision->on_act, i))->liability->cites);
  for (guint i = 0; i < decision->on_decision->len; i++)
    gather (all, ((HgLiabilityResult *) g_ptr_array_index (decision->on_decision, i))->liability->cites);
  for (guint i = 0; i < decision->verdicts->len; i++)
    {
      const HgVerdict *verdict = g_ptr_array_index (decision->verdicts, i);

      if (!is_effective (verdict) && (i >= decision->n_listed || verdict->result == HG_RESULT_DOES_NOT_APPLY))
        continue;
      gather (all, verdict->rule->basis);
      gather (all, verdict->rule->spared);
    }
  hg_sheet_parts_add_citations (sheet, decision->vocabulary, all, g_date_valid (&decision->decision) ? &decision->decision
                                                                                                      : day);
}

/**
 * hg_sheet_assessment_new:
 * @info: the edition
 * @assessment: the case, completed: with its target's name, its number where it has one, reasons and evidence
 * @decision: what follows from it
 * @day: the day the sheet is made
 *
 * Returns: (transfer full): the assessment sheet
 */
HgSheet *
hg_sheet_assessment_new (HgCatalogInfo *info, const HgAssessment *assessment, const HgDecision *decision, const GDate *day)
{
  HgSheet *sheet = hg_sheet_case_begin (info, _("Assessment of Leniency"), assessment, decision, day);
  g_autofree char *limitation = hg_wording_verdict_limitation (&decision->limitation);
  guint n = 0;

  hg_sheet_parts_add_section (sheet, ++n, _("Conclusion"));
  hg_sheet_verdicts_add_conclusion (sheet, decision);
  hg_sheet_parts_add_section (sheet, ++n, _("Conditions, answers and reasons"));
  hg_sheet_verdicts_add_conditions (sheet, decision, assessment);
  hg_sheet_parts_add_section (sheet, ++n, _("Liability and fines"));
  hg_sheet_fines_add (sheet, decision);
  hg_sheet_parts_add_section (sheet, ++n, _("Limitation"));
  hg_sheet_add_paragraph (sheet, NULL, limitation);
  hg_sheet_parts_add_section (sheet, ++n, _("What is undetermined, and what would settle it"));
  add_open (sheet, decision);
  hg_sheet_parts_add_section (sheet, ++n, _("Documents to issue"));
  add_documents (sheet, decision);
  if (spares_penalty (decision))
    {
      hg_sheet_parts_add_section (sheet, ++n, _("Education"));
      add_education (sheet, decision);
    }
  hg_sheet_parts_add_section (sheet, ++n, _("Citations"));
  add_citations (sheet, decision, day);
  hg_sheet_case_add_signatures (sheet, FALSE);
  hg_sheet_case_finish (sheet, info, decision);
  return sheet;
}
