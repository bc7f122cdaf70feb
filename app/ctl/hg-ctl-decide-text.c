/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-ctl-decide-text"

#include "config.h"

#include "hg-ctl-decide-text.h"

#include <glib/gi18n.h>

#include "hg-wording-fact.h"
#include "hg-wording-fine.h"
#include "hg-wording-law.h"
#include "hg-wording-measure.h"
#include "hg-wording-reason.h"
#include "hg-wording-verdict.h"
#include "hg-wording.h"

static void
print_line (guint depth, char *text)
{
  if (text != NULL)
    g_print ("%*s%s\n", (int) depth * 2, "", text);
  g_free (text);
}

static void
print_reason (const HgVocabulary *vocabulary, const HgReason *reason, guint depth)
{
  g_autofree char *words = hg_wording_reason (vocabulary, reason);

  print_line (depth, g_strconcat (reason->near_miss ? "! " : "- ", words, NULL));
  for (guint i = 0; i < reason->children->len; i++)
    print_reason (vocabulary, g_ptr_array_index (reason->children, i), depth + 1);
}

static void
print_verdict (const HgDecision *decision, const HgVerdict *verdict)
{
  g_autofree char *words = hg_wording_verdict (verdict);
  g_autofree char *basis = hg_wording_law_citations (decision->vocabulary, verdict->rule->basis);

  g_print ("%s %s\n", verdict->rule->number, words);
  print_line (1, g_steal_pointer (&basis));
  print_line (1, hg_wording_verdict_caution (decision, verdict));
  print_reason (decision->vocabulary, verdict->when, 1);
  if (verdict->unless != NULL)
    {
      print_line (1, g_strdup (_("Excluded where:")));
      print_reason (decision->vocabulary, verdict->unless, 2);
    }
  for (guint i = 0; i < verdict->near_misses->len; i++)
    print_line (1, hg_wording_reason_near_miss (decision->vocabulary, g_ptr_array_index (verdict->near_misses, i)));
}

/* General rules that say nothing yet are only named: they always stand beside. */
static void
print_verdicts (const HgDecision *decision)
{
  g_autoptr(GString) silent = g_string_new (NULL);

  for (guint i = 0; i < decision->verdicts->len; i++)
    {
      const HgVerdict *verdict = g_ptr_array_index (decision->verdicts, i);

      if (i == decision->n_listed)
        g_print ("\n%s\n", _("General rules, which always stand beside"));
      if (i < decision->n_listed || verdict->result == HG_RESULT_APPLIES || verdict->near_misses->len > 0)
        print_verdict (decision, verdict);
      else if (verdict->result == HG_RESULT_UNDETERMINED)
        g_string_append_printf (silent, "%s%s %s", silent->len > 0 ? C_("rules", ", ") : "", verdict->rule->number,
                                verdict->rule->title);
    }
  if (silent->len > 0)
    g_print (_("Undetermined: %s\n"), silent->str);
}

static void
print_tier (const HgDecision *decision, const HgTierResult *tier)
{
  g_autofree char *subject = hg_wording_subject (tier->tier->subject);
  g_autofree char *words = hg_wording_measure_tier (decision->vocabulary, tier->tier);

  if (tier->truth == HG_TRUTH_FALSE)
    return;
  /* Translators: whom a tier concerns, then its measures */
  print_line (2, g_strdup_printf (C_("tier", "%1$s: %2$s"), subject, words));
  if (tier->truth == HG_TRUTH_UNKNOWN)
    print_reason (decision->vocabulary, tier->reason, 3);
  print_line (3, hg_wording_fine_overlap (tier));
  for (guint i = 0; i < tier->fines->len; i++)
    {
      const HgFineResult *fine = g_ptr_array_index (tier->fines, i);
      char *formula = hg_wording_fine_formula (decision->vocabulary, fine);

      print_line (3, formula != NULL ? formula : hg_wording_fine_range (decision->vocabulary, fine));
      print_line (3, hg_wording_fine_lighter (fine, decision->scheme));
      print_line (3, hg_wording_fine_mitigated (fine));
      print_line (3, hg_wording_fine_given (fine));
    }
}

static void
print_side (const HgDecision *decision, const char *heading, GPtrArray *side)
{
  g_print ("\n%s\n", heading);
  if (side->len == 0)
    g_print ("  %s\n", _("The edition names no liability that is in force on this day."));
  for (guint i = 0; i < side->len; i++)
    {
      const HgLiabilityResult *result = g_ptr_array_index (side, i);

      print_line (1, hg_wording_law_citations (decision->vocabulary, result->liability->cites));
      for (guint j = 0; j < result->lapsed->len; j++)
        {
          g_autofree char *cite = hg_wording_law_citation (decision->vocabulary, g_ptr_array_index (result->lapsed, j));

          print_line (1, g_strdup_printf (_("The cited text of %s is not in force on this day."), cite));
        }
      for (guint j = 0; j < result->tiers->len; j++)
        print_tier (decision, g_ptr_array_index (result->tiers, j));
      for (guint j = 0; j < result->gaps->len; j++)
        print_line (2, hg_wording_fine_gap (decision->vocabulary, g_ptr_array_index (result->gaps, j)));
    }
}

static void
print_sides (const HgDecision *decision)
{
  if (g_date_valid (&decision->act) && g_date_valid (&decision->decision) && !decision->changed)
    print_side (decision, _("Liability on the day of the act and of the decision"), decision->on_act);
  else
    {
      if (g_date_valid (&decision->act))
        print_side (decision, _("Liability on the day of the act"), decision->on_act);
      if (g_date_valid (&decision->decision))
        print_side (decision, _("Liability on the day of the decision"), decision->on_decision);
      if (decision->changed)
        print_line (0, hg_wording_verdict_lighter (decision->lighter));
    }
  for (guint i = 0; i < decision->upcoming->len; i++)
    {
      const HgLiability *liability = g_ptr_array_index (decision->upcoming, i);
      g_autofree char *span = hg_wording_span (&liability->from, &liability->until);

      print_line (0, g_strdup_printf (_("Not in force yet, and not applied: %1$s (%2$s)"), liability->digest, span));
    }
}

/* How an answer is written after --fact. */
static char *
dup_takes (const HgVocabulary *vocabulary, const char *id)
{
  const HgFact *fact = hg_vocabulary_get_fact (vocabulary, id);
  GString *text;

  if (fact == NULL || fact->type == HG_FACT_DATE)
    return g_strdup_printf ("%s=YYYY-MM-DD", id);
  if (fact->type == HG_FACT_BOOLEAN)
    return g_strdup_printf ("%s=true|false", id);
  if (fact->type != HG_FACT_CHOICE)
    return g_strdup_printf ("%s=…", id);
  text = g_string_new (id);
  for (guint i = 0; i < fact->choices->len; i++)
    g_string_append_printf (text, "%c%s", i == 0 ? '=' : '|',
                            ((const HgChoice *) g_ptr_array_index (fact->choices, i))->id);
  return g_string_free (text, FALSE);
}

static void
print_open (const HgDecision *decision)
{
  if (decision->open->len > 0)
    g_print ("\n%s\n", _("Still to be found out, what settles soonest first"));
  for (guint i = 0; i < decision->open->len; i++)
    {
      const HgOpenQuestion *question = g_ptr_array_index (decision->open, i);
      g_autofree char *words = hg_wording_fact_question (decision->vocabulary, question->fact);
      g_autofree char *takes = dup_takes (decision->vocabulary, question->fact);
      g_autoptr(GString) changes = g_string_new (NULL);

      for (guint j = 0; j < question->rules->len; j++)
        g_string_append_printf (changes, " %s",
                                hg_decision_find_verdict (decision, g_ptr_array_index (question->rules, j))->rule->number);
      if (question->changes_liability)
        g_string_append_printf (changes, " %s", _("liability"));
      if (question->changes_limitation)
        g_string_append_printf (changes, " %s", _("limitation"));
      g_print ("  %u. %s [%s]%s%s\n", i + 1, words, takes, changes->len > 0 ? " →" : "", changes->str);
    }
}

/**
 * hg_ctl_decide_text_print:
 * @decision: a decision
 *
 * Writes the decision to standard output, as it would be read out: what the list says, the rules with their reasons, the
 * liability of both days with its fines, the limitation, and what is still to be found out. General rules that are open are
 * only named, tiers that do not apply left out.
 */
void
hg_ctl_decide_text_print (const HgDecision *decision)
{
  g_autofree char *listed = hg_wording_verdict_listed (decision->listed);
  g_autofree char *limitation = hg_wording_verdict_limitation (&decision->limitation);
  g_autofree char *act = g_date_valid (&decision->act) ? hg_wording_date (&decision->act) : g_strdup (_("not known"));
  g_autofree char *day = g_date_valid (&decision->decision) ? hg_wording_date (&decision->decision)
                                                            : g_strdup (_("not known"));

  if (decision->matter != NULL)
    g_print ("%s %s\n", decision->matter->number, decision->matter->title);
  g_print (_("Act: %1$s; decision: %2$s\n"), act, day);
  g_print ("\n%s\n", listed);
  print_verdicts (decision);
  print_sides (decision);
  g_print ("\n%s\n", limitation);
  print_open (decision);
}
