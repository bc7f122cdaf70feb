/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-decide-target"

#include "config.h"

#include "hg-decide-target.h"

#include "hg-decider.h"

G_DEFINE_BOXED_TYPE (HgDecideTarget, hg_decide_target, hg_decide_target_ref, hg_decide_target_unref)

/**
 * hg_decide_target_new:
 * @info: the edition
 * @vocabulary: its words
 * @matter: (nullable): what the case is about
 * @rule: (nullable): the one rule that is asked about
 * @rules: (element-type HgRule): all that can matter, the general ones among them
 *
 * Returns: (transfer full): what to decide
 */
HgDecideTarget *
hg_decide_target_new (HgCatalogInfo *info, HgVocabulary *vocabulary, HgMatter *matter, HgRule *rule, GPtrArray *rules)
{
  HgDecideTarget *self = g_atomic_rc_box_new0 (HgDecideTarget);

  self->info = hg_catalog_info_ref (info);
  self->vocabulary = hg_vocabulary_ref (vocabulary);
  self->matter = matter != NULL ? hg_matter_ref (matter) : NULL;
  self->rule = rule != NULL ? hg_rule_ref (rule) : NULL;
  self->rules = g_ptr_array_ref (rules);
  return self;
}

HgDecideTarget *
hg_decide_target_ref (HgDecideTarget *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  HgDecideTarget *self = data;

  hg_catalog_info_unref (self->info);
  hg_vocabulary_unref (self->vocabulary);
  g_clear_pointer (&self->matter, hg_matter_unref);
  g_clear_pointer (&self->rule, hg_rule_unref);
  g_ptr_array_unref (self->rules);
}

void
hg_decide_target_unref (HgDecideTarget *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * hg_decide_target_is_open:
 * @self: what to decide
 *
 * Returns: whether it asks "what could apply here?"
 */
gboolean
hg_decide_target_is_open (const HgDecideTarget *self)
{
  return self->matter == NULL && self->rule == NULL;
}

/**
 * hg_decide_target_get_number:
 * @self: what to decide
 *
 * Returns: (transfer none) (nullable): the number that people know it by
 */
const char *
hg_decide_target_get_number (const HgDecideTarget *self)
{
  return self->rule != NULL ? self->rule->number : self->matter != NULL ? self->matter->number : NULL;
}

/**
 * hg_decide_target_get_title:
 * @self: what to decide
 *
 * Returns: (transfer none) (nullable): its title
 */
const char *
hg_decide_target_get_title (const HgDecideTarget *self)
{
  return self->rule != NULL ? self->rule->title : self->matter != NULL ? self->matter->title : NULL;
}

static gboolean
asks_any (const HgCondition *condition, const HgDecideState *state)
{
  g_autoptr(GHashTable) facts = g_hash_table_new (g_str_hash, g_str_equal);

  if (condition == NULL)
    return FALSE;
  hg_condition_add_facts (condition, facts);
  for (guint i = 0; i < state->answers->len; i++)
    if (g_hash_table_contains (facts, ((HgDecideAnswer *) g_ptr_array_index (state->answers, i))->fact))
      return TRUE;
  return FALSE;
}

/* "What could apply here?": the rules that ask anything that was picked or answered; the general ones always. */
static GPtrArray *
choose_rules (const HgDecideTarget *self, const HgDecideState *state)
{
  GPtrArray *chosen = g_ptr_array_new ();

  for (guint i = 0; i < self->rules->len; i++)
    {
      HgRule *rule = g_ptr_array_index (self->rules, i);

      if (!hg_decide_target_is_open (self) || rule->general || asks_any (rule->when, state)
          || asks_any (rule->unless, state))
        g_ptr_array_add (chosen, rule);
    }
  return chosen;
}

/* A rule says by which figures it reckons; else the edition's first scheme is its own. */
static const HgScheme *
get_scheme (const HgDecideTarget *self)
{
  GPtrArray *schemes = hg_vocabulary_get_schemes (self->vocabulary);

  if (self->rule != NULL && self->rule->scheme != NULL)
    return hg_vocabulary_get_scheme (self->vocabulary, self->rule->scheme);
  return schemes->len > 0 ? g_ptr_array_index (schemes, 0) : NULL;
}

static HgFacts *
new_facts (const HgDecideTarget *self, const HgDecideState *state)
{
  HgFacts *facts = hg_facts_new (self->vocabulary);

  hg_facts_set_date (facts, HG_FACT_ACT_DATE, &state->act_date);
  hg_facts_set_date (facts, HG_FACT_DECISION_DATE, &state->decision_date);
  for (guint i = 0; i < state->answers->len; i++)
    {
      const HgDecideAnswer *answer = g_ptr_array_index (state->answers, i);
      g_autoptr(GError) error = NULL;

      /* A case of an earlier edition may answer what this one does not ask, or asks otherwise. */
      if (answer->value != NULL && !g_str_equal (answer->fact, HG_FACT_FINE) &&
          !hg_facts_set (facts, answer->fact, answer->value, &error))
        g_message ("an answer is not used: %s", error->message);
    }
  return facts;
}

/* The fine that is considered; HG_MONEY_NONE while none is. */
static HgMoney
get_given (const HgDecideState *state)
{
  const HgDecideAnswer *answer = hg_decide_state_find (state, HG_FACT_FINE);
  HgMoney given;

  return answer != NULL && answer->value != NULL && hg_money_parse (answer->value, &given) ? given : HG_MONEY_NONE;
}

/**
 * hg_decide_target_decide:
 * @self: what to decide
 * @state: what is known
 *
 * Returns: (transfer full): what follows
 */
HgDecision *
hg_decide_target_decide (const HgDecideTarget *self, const HgDecideState *state)
{
  g_autoptr(HgFacts) facts = new_facts (self, state);
  g_autoptr(GPtrArray) rules = choose_rules (self, state);

  return hg_decider_decide (self->matter, rules, facts, get_scheme (self), get_given (state));
}

/**
 * hg_decide_target_find_missing:
 * @self: what to decide
 * @state: what is known
 *
 * Returns: (transfer container) (element-type char*): the facts that were judged without a written reason; borrowed from
 * @state
 */
GPtrArray *
hg_decide_target_find_missing (const HgDecideTarget *self, const HgDecideState *state)
{
  GPtrArray *missing = g_ptr_array_new ();

  for (guint i = 0; i < state->answers->len; i++)
    {
      const HgDecideAnswer *answer = g_ptr_array_index (state->answers, i);
      const HgFact *fact = hg_vocabulary_get_fact (self->vocabulary, answer->fact);

      if (fact != NULL && fact->kind == HG_FACT_KIND_JUDGEMENT && answer->value != NULL && answer->reason == NULL)
        g_ptr_array_add (missing, answer->fact);
    }
  return missing;
}
