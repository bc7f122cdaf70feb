/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-verdicts"

#include "config.h"

#include "hg-sheet-verdicts.h"

#include "hg-wording-condition.h"
#include "hg-wording-law.h"
#include "hg-wording-reason.h"
#include "hg-wording-verdict.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

static gboolean
is_listed (const HgDecision *decision, guint verdict)
{
  return verdict < decision->n_listed;
}

/* Conclusion */

static char *
dup_rule (const HgDecision *decision, const HgVerdict *verdict)
{
  g_autofree char *caution = hg_wording_verdict_caution (decision, verdict);

  /* Translators: a rule's number, its title, and what else must be known of it */
  return g_strdup_printf (C_("sheet", "%1$s\n%2$s%3$s%4$s"), verdict->rule->number, verdict->rule->title,
                          caution != NULL ? "\n" : "", caution != NULL ? caution : "");
}

/* What would follow is never said as if it followed. */
static char *
dup_outcome (const HgVerdict *verdict)
{
  g_autofree char *outcome = hg_wording_outcome (verdict->rule->outcome, verdict->rule->force);

  if (hg_verdict_is_applying (verdict) && verdict->overridden_by == NULL)
    return g_steal_pointer (&outcome);
  if (verdict->result == HG_RESULT_UNDETERMINED)
    /* Translators: what a rule leads to, should it apply */
    return g_strdup_printf (_("if it applies: %s"), outcome);
  return g_strdup ("—");
}

static void
append_line (GString *text, const char *line)
{
  if (line != NULL && *line != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
}

static char *
dup_result (const HgDecision *decision, const HgVerdict *verdict)
{
  g_autofree char *result = hg_wording_verdict_result (verdict->result);
  GString *text = g_string_new (result);

  for (guint i = 0; i < verdict->near_misses->len; i++)
    {
      g_autofree char *miss = hg_wording_reason_near_miss (decision->vocabulary, g_ptr_array_index (verdict->near_misses, i));

      append_line (text, miss);
    }
  return g_string_free (text, FALSE);
}

static void
add_verdict (HgSheetBlock *table, const HgDecision *decision, const HgVerdict *verdict)
{
  g_autofree char *rule = dup_rule (decision, verdict);
  g_autofree char *result = dup_result (decision, verdict);
  g_autofree char *outcome = dup_outcome (verdict);
  g_autofree char *basis = hg_wording_law_citations (decision->vocabulary, verdict->rule->basis);
  const char *const cells[] = { rule, outcome, result, basis, NULL };

  hg_sheet_add_row (table, cells);
}

/* 应当 before 可以, what applies before what may still apply, and what does not apply last. */
static int
get_rank (const HgVerdict *verdict)
{
  if (hg_verdict_is_applying (verdict))
    return verdict->overridden_by != NULL ? 2 : verdict->rule->force == HG_FORCE_SHALL ? 0 : 1;
  return verdict->result == HG_RESULT_UNDETERMINED ? 3 : 4;
}

static char *
dup_general (const HgDecision *decision, HgResult result)
{
  GString *text = g_string_new (NULL);

  for (guint i = decision->n_listed; i < decision->verdicts->len; i++)
    {
      const HgVerdict *verdict = g_ptr_array_index (decision->verdicts, i);

      if (verdict->result == result)
        g_string_append_printf (text, "%s%s %s", text->len > 0 ? C_("rules", "; ") : "", verdict->rule->number,
                                verdict->rule->title);
    }
  return g_string_free (text, FALSE);
}

static void
add_general (HgSheet *sheet, const HgDecision *decision)
{
  g_autofree char *open = dup_general (decision, HG_RESULT_UNDETERMINED);
  g_autofree char *none = dup_general (decision, HG_RESULT_DOES_NOT_APPLY);

  hg_sheet_add_note (sheet, _("General rules that are still undetermined"), open);
  hg_sheet_add_note (sheet, _("General rules that do not apply"), none);
}

/**
 * hg_sheet_verdicts_add_conclusion:
 * @sheet: a sheet that is being built
 * @decision: what follows from the case
 *
 * Adds what the list says, which text counts where it changed between the two days, and what each rule gives: every listed
 * rule, and the general ones that apply; the others of these (Administrative Penalty Law, articles 30 to 37) are named.
 */
void
hg_sheet_verdicts_add_conclusion (HgSheet *sheet, const HgDecision *decision)
{
  const char *const header[] = { _("Rule"), _("Leads to"), _("Finding"), _("Basis"), NULL };
  const double weights[] = { 0.27, 0.20, 0.31, 0.22 };
  g_autofree char *listed = hg_wording_verdict_listed (decision->listed);
  g_autofree char *lighter = hg_wording_verdict_lighter (decision->lighter);
  HgSheetBlock *table = NULL;

  hg_sheet_add_paragraph (sheet, NULL, listed);
  if (decision->changed)
    hg_sheet_add_paragraph (sheet, NULL, lighter);
  for (int rank = 0; rank <= 4; rank++)
    for (guint i = 0; i < decision->verdicts->len; i++)
      {
        const HgVerdict *verdict = g_ptr_array_index (decision->verdicts, i);

        if (get_rank (verdict) != rank || (rank > 2 && !is_listed (decision, i)))
          continue;
        if (table == NULL)
          table = hg_sheet_add_table (sheet, header, weights);
        add_verdict (table, decision, verdict);
      }
  add_general (sheet, decision);
}

/* Conditions */

typedef struct
{
  const HgDecision   *decision;
  const HgAssessment *assessment;
  HgSheetBlock       *table;
} Tree;

/* The ids of what a leaf asks; the days of a deadline are two. */
static void
get_facts (const HgCondition *leaf, const char **facts)
{
  guint n = 0;

  if (leaf->fact != NULL)
    facts[n++] = leaf->fact;
  if (leaf->from != NULL)
    facts[n++] = leaf->from;
  if (leaf->to != NULL && leaf->fact == NULL)
    facts[n++] = leaf->to;
  facts[n] = NULL;
}

static char *
dup_answer (const Tree *tree, const HgReason *leaf)
{
  g_autofree char *answer = hg_wording_reason_answer (tree->decision->vocabulary, leaf);
  g_autofree char *arithmetic = hg_wording_reason_arithmetic (tree->decision->vocabulary, leaf);
  const HgAssessmentAnswer *given =
    leaf->condition->fact != NULL ? hg_assessment_get_answer (tree->assessment, leaf->condition->fact) : NULL;
  GString *text = g_string_new (NULL);

  if (answer != NULL)
    append_line (text, answer);
  else
    /* Translators: the answer to a question that was asked in vain, and to one that was not asked */
    append_line (text, given != NULL ? _("unknown") : _("not answered"));
  append_line (text, arithmetic);
  return g_string_free (text, FALSE);
}

static void
append_grounds (GString *text, const Tree *tree, const char *id)
{
  const HgFact *fact = hg_vocabulary_get_fact (tree->decision->vocabulary, id);
  const HgAssessmentAnswer *given = hg_assessment_get_answer (tree->assessment, id);
  g_autofree char *reason = NULL;
  g_autofree char *evidence = NULL;

  if (given == NULL || given->value == NULL)
    return;
  if (given->reason != NULL)
    reason = g_strdup_printf (_("Reason: %s"), given->reason);
  else if (fact != NULL && fact->kind == HG_FACT_KIND_JUDGEMENT)
    reason = g_strdup (_("A judgement, and no reason is written yet"));
  if (given->evidence != NULL)
    evidence = g_strdup_printf (_("Evidence: %s"), given->evidence);
  else if (fact != NULL && fact->evidence != NULL)
    evidence = g_strdup_printf (_("Evidence to add: %s"), fact->evidence);
  append_line (text, reason);
  append_line (text, evidence);
}

static char *
dup_grounds (const Tree *tree, const HgCondition *leaf)
{
  const char *facts[4];
  GString *text = g_string_new (NULL);

  get_facts (leaf, facts);
  for (const char **fact = facts; *fact != NULL; fact++)
    append_grounds (text, tree, *fact);
  return g_string_free (text, FALSE);
}

/* A leaf, or a negated question, which is one too: "…: no". */
static const HgReason *
get_leaf (const HgReason *reason)
{
  const HgReason *child = reason->children->len == 1 ? g_ptr_array_index (reason->children, 0) : NULL;

  if (hg_condition_is_leaf (reason->condition))
    return reason;
  return reason->condition->kind == HG_CONDITION_NOT && child != NULL && child->condition->kind == HG_CONDITION_IS ? child
                                                                                                                    : NULL;
}

static void
add_reason (const Tree *tree, const HgReason *reason, const char *label)
{
  const HgReason *leaf = get_leaf (reason);
  g_autofree char *words = leaf != NULL ? hg_wording_condition (tree->decision->vocabulary, reason->condition)
                                        : hg_wording_condition_lead (reason->condition);
  g_autofree char *answer = leaf != NULL ? dup_answer (tree, leaf) : g_strdup ("");
  g_autofree char *finding = hg_wording_reason_result (reason->truth);
  g_autofree char *grounds = leaf != NULL ? dup_grounds (tree, leaf->condition) : g_strdup ("");
  const char *const cells[] = { label, words, answer, finding, grounds, NULL };

  hg_sheet_add_row (tree->table, cells);
  for (guint i = 0; leaf == NULL && i < reason->children->len; i++)
    {
      g_autofree char *below = g_strdup_printf ("%s.%u", label, i + 1);

      add_reason (tree, g_ptr_array_index (reason->children, i), below);
    }
}

/* The parts of an "all" are the conditions that people count; they need no row above them. */
static void
add_when (const Tree *tree, const HgReason *when)
{
  if (when->condition->kind != HG_CONDITION_ALL)
    {
      add_reason (tree, when, "1");
      return;
    }
  for (guint i = 0; i < when->children->len; i++)
    {
      g_autofree char *label = g_strdup_printf ("%u", i + 1);

      add_reason (tree, g_ptr_array_index (when->children, i), label);
    }
}

static void
add_tree (HgSheet *sheet, Tree *tree, const HgVerdict *verdict)
{
  const char *const header[] = { _("No."), _("Condition"), _("Answer"), _("Finding"), _("Reason and evidence"), NULL };
  const double weights[] = { 0.07, 0.29, 0.25, 0.11, 0.28 };
  g_autofree char *result = hg_wording_verdict_result (verdict->result);
  /* Translators: a rule's number, its title and its result */
  g_autofree char *heading = g_strdup_printf (_("%1$s %2$s: %3$s"), verdict->rule->number, verdict->rule->title, result);

  hg_sheet_add_heading (sheet, 2, heading);
  tree->table = hg_sheet_add_table (sheet, header, weights);
  if (verdict->when != NULL)
    add_when (tree, verdict->when);
  if (verdict->unless != NULL)
    {
      const char *const exclusion[] = { "", _("Exclusion: the rule does not apply where the following holds"), "", "", "",
                                        NULL };

      hg_sheet_add_row (tree->table, exclusion);
      add_reason (tree, verdict->unless, C_("exclusion", "X"));
    }
}

/**
 * hg_sheet_verdicts_add_conditions:
 * @sheet: a sheet that is being built
 * @decision: what follows from the case
 * @assessment: the case, with the reasons and evidence that people wrote
 *
 * Adds a table of conditions for every listed rule, and for each general one that applies.
 */
void
hg_sheet_verdicts_add_conditions (HgSheet *sheet, const HgDecision *decision, const HgAssessment *assessment)
{
  Tree tree = { decision, assessment, NULL };

  for (guint i = 0; i < decision->verdicts->len; i++)
    {
      const HgVerdict *verdict = g_ptr_array_index (decision->verdicts, i);

      if (is_listed (decision, i) || hg_verdict_is_applying (verdict))
        add_tree (sheet, &tree, verdict);
    }
}
