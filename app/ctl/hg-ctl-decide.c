/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-ctl-decide"

#include "config.h"

#include "hg-ctl-decide.h"

#include <glib/gi18n.h>
#include <string.h>

#include "hg-ctl-decide-json.h"
#include "hg-ctl-decide-text.h"
#include "hg-ctl-json.h"
#include "hg-decider.h"
#include "hg-error.h"
#include "hg-wording-verdict.h"

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
  g_autofree char *days = NULL;
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
  days = hg_wording_verdict_days (decision);
  if (days != NULL)
    return hg_ctl_usage (days);
  if (options->json)
    {
      g_autoptr(JsonBuilder) json = json_builder_new ();

      hg_ctl_decide_json_add (json, decision);
      hg_ctl_json_print (json);
    }
  else
    hg_ctl_decide_text_print (decision);
  return HG_CTL_OK;
}
