/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-ctl-decide"

#include "config.h"

#include "hg-ctl-decide.h"

#include <glib/gi18n.h>
#include <string.h>

#include "hg-ctl-decide-json.h"
#include "hg-ctl-json.h"
#include "hg-date.h"
#include "hg-decider.h"
#include "hg-error.h"
#include "hg-wording-fact.h"
#include "hg-wording-fine.h"
#include "hg-wording-law.h"
#include "hg-wording-measure.h"
#include "hg-wording-reason.h"
#include "hg-wording-verdict.h"
#include "hg-wording.h"

/* What is decided about. */
typedef struct
{
  HgMatter  *matter;   /* (nullable) */
  GPtrArray *rules;    /* of HgRule */
} Case;

static void
case_clear (Case *self)
{
  g_clear_pointer (&self->matter, hg_matter_unref);
  g_ptr_array_unref (self->rules);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Case, case_clear)

/* The rules of a matter and the general ones; of no matter, the general ones alone. */
static gboolean
add_rules (HgEdition *edition, const char *matter, GPtrArray *rules, GError **error)
{
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_RULE);
  g_autoptr(GPtrArray) items = NULL;

  query->matter = g_strdup (matter);
  items = hg_edition_find (edition, query, error);
  for (guint i = 0; items != NULL && i < items->len; i++)
    {
      HgRule *rule = hg_edition_load_rule (edition, hg_item_get_id (g_ptr_array_index (items, i)), error);

      if (rule == NULL)
        return FALSE;
      g_ptr_array_add (rules, rule);
    }
  return items != NULL;
}

/* A matter with all its rules, or one rule with the matter that it spares, if that is one. */
static gboolean
load (HgEdition *edition, const char *id, Case *of, GError **error)
{
  g_autoptr(GError) local = NULL;
  HgRule *rule;

  of->matter = hg_edition_load_matter (edition, id, &local);
  if (of->matter != NULL)
    return add_rules (edition, of->matter->id, of->rules, error);
  if (!g_error_matches (local, HG_ERROR, HG_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  rule = hg_edition_load_rule (edition, id, NULL);
  if (rule == NULL)
    {
      g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("There is no matter and no rule “%s”."), id);
      return FALSE;
    }
  g_ptr_array_add (of->rules, rule);
  if (g_strv_length (rule->matters) == 1)
    {
      of->matter = hg_edition_load_matter (edition, rule->matters[0], error);
      if (of->matter == NULL)
        return FALSE;
    }
  return rule->general || add_rules (edition, "", of->rules, error);
}

static void
add_asked_by_tier (const HgTier *tier, GHashTable *asked)
{
  if (tier->when != NULL)
    hg_condition_add_facts (tier->when, asked);
  for (guint i = 0; i < tier->measures->len; i++)
    {
      const HgFine *fine = &((const HgMeasure *) g_ptr_array_index (tier->measures, i))->fine;

      if (fine->of != NULL)
        g_hash_table_add (asked, fine->of);
      if (fine->per != NULL)
        g_hash_table_add (asked, fine->per);
    }
}

static void
add_asked (const Case *of, GHashTable *asked)
{
  for (guint i = 0; i < of->rules->len; i++)
    {
      const HgRule *rule = g_ptr_array_index (of->rules, i);

      hg_condition_add_facts (rule->when, asked);
      if (rule->unless != NULL)
        hg_condition_add_facts (rule->unless, asked);
    }
  for (guint i = 0; of->matter != NULL && i < of->matter->liabilities->len; i++)
    {
      const HgLiability *liability = g_ptr_array_index (of->matter->liabilities, i);

      for (guint j = 0; j < liability->tiers->len; j++)
        add_asked_by_tier (g_ptr_array_index (liability->tiers, j), asked);
    }
}

/* The facts that the rules and the liability of the case ask about, in the edition's order. */
static char *
dup_asked (const Case *of, const HgVocabulary *vocabulary)
{
  g_autoptr(GHashTable) asked = g_hash_table_new (g_str_hash, g_str_equal);
  GString *names = g_string_new (NULL);
  GPtrArray *facts = hg_vocabulary_get_facts (vocabulary);

  add_asked (of, asked);
  for (guint i = 0; i < facts->len; i++)
    {
      const HgFact *fact = g_ptr_array_index (facts, i);

      if (g_hash_table_contains (asked, fact->id))
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", fact->id);
    }
  return g_string_free (names, FALSE);
}

static gboolean
set_fact (const Case *of, HgFacts *facts, const char *text, GError **error)
{
  const char *equals = strchr (text, '=');
  g_autofree char *fact = NULL;
  g_autoptr(GError) local = NULL;

  if (equals == NULL)
    {
      g_set_error (error, HG_ERROR, HG_ERROR_INVALID, _("“%s” is no ID=VALUE."), text);
      return FALSE;
    }
  fact = g_strndup (text, (gsize) (equals - text));
  if (hg_facts_set (facts, fact, equals + 1, &local))
    return TRUE;
  if (g_error_matches (local, HG_ERROR, HG_ERROR_NOT_FOUND))
    {
      g_autofree char *asked = dup_asked (of, hg_facts_get_vocabulary (facts));

      /* Translators: an id that is no fact, then those that are */
      g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("There is no fact “%1$s”. What is asked here: %2$s"), fact,
                   asked);
    }
  else
    g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
read_facts (const Case *of, const HgCtlOptions *options, HgFacts *facts, GError **error)
{
  if ((options->act_date != NULL && !hg_facts_set (facts, HG_FACT_ACT_DATE, options->act_date, error)) ||
      (options->decision_date != NULL && !hg_facts_set (facts, HG_FACT_DECISION_DATE, options->decision_date, error)))
    return FALSE;
  for (char **text = options->facts; text != NULL && *text != NULL; text++)
    if (!set_fact (of, facts, *text, error))
      return FALSE;
  return TRUE;
}

/* Text */

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

static void
print_decision (const Case *of, const HgDecision *decision)
{
  g_autofree char *listed = hg_wording_verdict_listed (decision->listed);
  g_autofree char *limitation = hg_wording_verdict_limitation (&decision->limitation);
  g_autofree char *act = g_date_valid (&decision->act) ? hg_wording_date (&decision->act) : g_strdup (_("not known"));
  g_autofree char *day = g_date_valid (&decision->decision) ? hg_wording_date (&decision->decision)
                                                            : g_strdup (_("not known"));

  if (of->matter != NULL)
    g_print ("%s %s\n", of->matter->number, of->matter->title);
  g_print (_("Act: %1$s; decision: %2$s\n"), act, day);
  g_print ("\n%s\n", listed);
  print_verdicts (decision);
  print_sides (decision);
  g_print ("\n%s\n", limitation);
  print_open (decision);
}

static HgCtlStatus
fail (const GError *error)
{
  if (g_error_matches (error, HG_ERROR, HG_ERROR_NOT_FOUND))
    {
      hg_ctl_fail (error);
      return HG_CTL_ISSUES;
    }
  return hg_ctl_fail (error);
}

/**
 * hg_ctl_decide_case:
 * @options: a matter or a rule, and what is known of the case
 *
 * "decide": which rules apply, why, what the fines are and what is still open.
 *
 * Returns: %HG_CTL_OK where it was decided, whatever came of it; %HG_CTL_ISSUES where there is no such matter or rule;
 * %HG_CTL_USAGE for a fact, a value, a day or an amount that cannot be
 */
HgCtlStatus
hg_ctl_decide_case (const HgCtlOptions *options)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgEdition) edition = hg_ctl_open_edition (&error);
  g_autoptr(HgFacts) facts = NULL;
  g_autoptr(HgDecision) decision = NULL;
  g_auto(Case) of = { .rules = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref) };
  HgMoney given = HG_MONEY_NONE;

  if (options->arguments[1] != NULL)
    return hg_ctl_usage (_("Decide one matter or one rule at a time."));
  if (options->fine != NULL && !hg_money_parse (options->fine, &given))
    return hg_ctl_usage (_("A fine is an amount in yuan, not below zero, with at most two decimals."));
  if (edition == NULL || !load (edition, options->arguments[0], &of, &error))
    return fail (error);
  facts = hg_facts_new (hg_edition_get_vocabulary (edition));
  if (!read_facts (&of, options, facts, &error))
    return hg_ctl_usage (error->message);
  decision = hg_decider_decide (of.matter, of.rules, facts, NULL, given);
  if (options->json)
    {
      g_autoptr(JsonBuilder) json = json_builder_new ();

      hg_ctl_decide_json_add (json, decision);
      hg_ctl_json_print (json);
    }
  else
    print_decision (&of, decision);
  return HG_CTL_OK;
}
