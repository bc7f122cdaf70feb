/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-field"

#include "config.h"

#include "hg-sheet-field.h"

#include "hg-sheet-case.h"
#include "hg-sheet-parts.h"
#include "hg-wording-fact.h"

#include <glib/gi18n.h>
#include <string.h>

#define BOX         "□ "
#define ROOM        "＿＿＿＿＿＿"
#define MOST_NAMED  4   /* rules named beside a question */
#define N_DAYS      3   /* rooms for a list of days */

/* What there is to write on or to tick, by the type of the answer. */

static char *
dup_boxes (const HgFact *fact)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < fact->choices->len; i++)
    g_string_append_printf (text, "%s" BOX "%s", i > 0 ? "\n" : "", ((HgChoice *) g_ptr_array_index (fact->choices, i))->label);
  return g_string_free (text, FALSE);
}

static char *
dup_days (void)
{
  GString *text = g_string_new (NULL);

  for (guint i = 1; i <= N_DAYS; i++)
    /* Translators: room to write the n-th of several days by hand */
    g_string_append_printf (text, _("%u. Year____ Month__ Day__\n"), i);
  g_string_append_printf (text, BOX "%s", C_("dates", "none"));
  return g_string_free (text, FALSE);
}

static char *
dup_room (const HgFact *fact)
{
  switch (fact != NULL ? fact->type : HG_FACT_DATE)
    {
    case HG_FACT_BOOLEAN:
      return g_strdup_printf (BOX "%s    " BOX "%s", C_("answer", "yes"), C_("answer", "no"));
    case HG_FACT_CHOICE:
      return dup_boxes (fact);
    case HG_FACT_NUMBER:
      return g_strdup_printf (ROOM " %s", fact->unit != NULL ? fact->unit : "");
    case HG_FACT_AMOUNT:
      /* Translators: room to write an amount of money by hand */
      return g_strdup_printf (_("%s yuan"), ROOM);
    case HG_FACT_DATES:
      return dup_days ();
    case HG_FACT_DATE:
    default:
      /* Translators: room to write a day by hand */
      return g_strdup (_("Year____ Month__ Day__"));
    }
}

/* Unknown is an answer on paper too; a judgement has room for its reason. */
static char *
dup_answer (const HgFact *fact)
{
  g_autofree char *room = dup_room (fact);
  g_autofree char *answer = g_strdup_printf ("%s\n" BOX "%s", room, _("cannot be found out"));

  if (fact == NULL || fact->kind != HG_FACT_KIND_JUDGEMENT)
    return g_steal_pointer (&answer);
  /* Translators: what is to be answered, then room for the reason */
  return g_strdup_printf (_("%s\nReason:\n\n"), answer);
}

/* The question, and for which rules it is asked. */
static char *
dup_question (const HgDecision *decision, const HgOpenQuestion *question)
{
  g_autofree char *asked = hg_wording_fact_question (decision->vocabulary, question->fact);
  g_autoptr(GString) rules = g_string_new (NULL);

  for (guint i = 0; i < MIN (question->rules->len, MOST_NAMED); i++)
    {
      const HgVerdict *verdict = hg_decision_find_verdict (decision, g_ptr_array_index (question->rules, i));

      if (verdict != NULL)
        g_string_append_printf (rules, "%s%s", rules->len > 0 ? C_("names", ", ") : "", verdict->rule->number);
    }
  if (rules->len == 0)
    return g_steal_pointer (&asked);
  if (question->rules->len > MOST_NAMED)
    g_string_append (rules, " …");
  /* Translators: a question, then the numbers of the rules that need it */
  return g_strdup_printf (_("%1$s\n(for %2$s)"), asked, rules->str);
}

static void
add_question (HgSheetBlock *table, const HgDecision *decision, const HgOpenQuestion *question)
{
  const HgFact *fact = hg_vocabulary_get_fact (decision->vocabulary, question->fact);
  g_autofree char *number = g_strdup_printf ("%u", table->rows->len);
  g_autofree char *asked = dup_question (decision, question);
  g_autofree char *answer = dup_answer (fact);
  g_autofree char *evidence = fact != NULL && fact->evidence != NULL ? g_strconcat (BOX, fact->evidence, NULL)
                                                                     : g_strdup ("");
  const char *const cells[] = { number, asked, answer, evidence, NULL };

  hg_sheet_add_row (table, cells);
}

/* What only the general rules need comes after what the list and the penalty need. */
static gboolean
is_listed (const HgOpenQuestion *question)
{
  return question->n_listed > 0 || question->changes_liability || question->changes_limitation;
}

static void
add_questions (HgSheet *sheet, const HgDecision *decision, gboolean listed, const char *heading)
{
  const char *const header[] = { _("No."), _("Question"), _("Answer"), _("Evidence"), NULL };
  const double weights[] = { 0.07, 0.38, 0.33, 0.22 };
  HgSheetBlock *table = NULL;

  for (guint i = 0; i < decision->open->len; i++)
    {
      const HgOpenQuestion *question = g_ptr_array_index (decision->open, i);

      if (is_listed (question) != listed)
        continue;
      if (table == NULL)
        {
          hg_sheet_add_heading (sheet, 2, heading);
          table = hg_sheet_add_table (sheet, header, weights);
        }
      add_question (table, decision, question);
    }
}

/**
 * hg_sheet_field_new:
 * @info: the edition
 * @assessment: the case, completed
 * @decision: what is known of it so far
 * @day: the day the sheet is made
 *
 * Returns: (transfer full): a sheet to fill in by hand: every fact that can still change something, in the order that
 * settles soonest, each with room for its kind of answer
 */
HgSheet *
hg_sheet_field_new (HgCatalogInfo *info, const HgAssessment *assessment, const HgDecision *decision, const GDate *day)
{
  HgSheet *sheet = hg_sheet_case_begin (info, _("Field Sheet"), assessment, decision, day);

  hg_sheet_add_note (sheet, NULL, _("Only what can still change the result is asked. Show the certificates first, and make a "
                                    "record of questions and inspection (Administrative Penalty Law, article 55)."));
  if (decision->open->len == 0)
    hg_sheet_add_paragraph (sheet, NULL, _("Nothing is left to collect: no further fact can change the result."));
  add_questions (sheet, decision, TRUE, _("For the rules and penalties of this matter"));
  add_questions (sheet, decision, FALSE, _("For the general rules (Administrative Penalty Law, articles 30 to 37)"));
  hg_sheet_add_heading (sheet, 2, _("Remarks"));
  hg_sheet_add_paragraph (sheet, NULL, "\n\n");
  hg_sheet_case_add_signatures (sheet, TRUE);
  hg_sheet_case_finish (sheet, info, decision);
  return sheet;
}
