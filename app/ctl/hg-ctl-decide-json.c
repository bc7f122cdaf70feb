/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-ctl-decide-json"

#include "config.h"

#include "hg-ctl-decide-json.h"

#include "hg-ctl-json.h"
#include "hg-date.h"
#include "hg-types-enums.h"
#include "hg-wording-condition.h"
#include "hg-wording-fact.h"
#include "hg-wording-fine.h"
#include "hg-wording-measure.h"
#include "hg-wording-reason.h"
#include "hg-wording-verdict.h"

static void
set_boolean (JsonBuilder *json, const char *name, gboolean value)
{
  json_builder_set_member_name (json, name);
  json_builder_add_boolean_value (json, value);
}

static void
set_count (JsonBuilder *json, const char *name, guint count)
{
  json_builder_set_member_name (json, name);
  json_builder_add_int_value (json, count);
}

/* Only what is there. */
static void
set_money (JsonBuilder *json, const char *name, HgMoney money)
{
  if (money != HG_MONEY_NONE)
    hg_ctl_json_take_text (json, name, hg_money_to_string (money));
}

static void
set_date (JsonBuilder *json, const char *name, const GDate *date)
{
  if (g_date_valid (date))
    hg_ctl_json_take_text (json, name, hg_date_to_iso (date));
}

static void
take_present (JsonBuilder *json, const char *name, char *text)
{
  if (text != NULL)
    hg_ctl_json_take_text (json, name, text);
}

static void
set_strings (JsonBuilder *json, const char *name, GPtrArray *strings)
{
  json_builder_set_member_name (json, name);
  json_builder_begin_array (json);
  for (guint i = 0; i < strings->len; i++)
    json_builder_add_string_value (json, g_ptr_array_index (strings, i));
  json_builder_end_array (json);
}

static void
add_facts (JsonBuilder *json, const HgCondition *leaf)
{
  json_builder_set_member_name (json, "facts");
  json_builder_begin_array (json);
  if (leaf->fact != NULL)
    json_builder_add_string_value (json, leaf->fact);
  if (leaf->from != NULL)
    json_builder_add_string_value (json, leaf->from);
  if (leaf->to != NULL)
    json_builder_add_string_value (json, leaf->to);
  json_builder_end_array (json);
}

static void
add_days (JsonBuilder *json, const HgReason *reason)
{
  static const char *const ends[HG_N_BOUNDS] = {
    "end-at-least", "end-at-most", "end-above", "end-below", "end-equals", "end-not-equals",
  };

  set_date (json, "from", &reason->from);
  set_date (json, "to", &reason->to);
  set_date (json, "first", &reason->first);
  set_date (json, "last", &reason->last);
  for (int bound = 0; bound < HG_N_BOUNDS; bound++)
    set_date (json, ends[bound], &reason->ends[bound]);
  if (reason->inside == NULL)
    return;
  json_builder_set_member_name (json, "inside");
  json_builder_begin_array (json);
  for (guint i = 0; i < reason->inside->len; i++)
    {
      GDate date;
      g_autofree char *day = NULL;

      hg_date_set_number (&date, g_array_index (reason->inside, int, i));
      day = hg_date_to_iso (&date);
      json_builder_add_string_value (json, day);
    }
  json_builder_end_array (json);
}

static void
add_reason (JsonBuilder *json, const HgVocabulary *vocabulary, const HgReason *reason)
{
  json_builder_begin_object (json);
  hg_ctl_json_set_code (json, "kind", HG_TYPE_CONDITION_KIND, (int) reason->condition->kind);
  hg_ctl_json_set_code (json, "truth", HG_TYPE_TRUTH, (int) reason->truth);
  hg_ctl_json_take_text (json, "text", hg_wording_reason (vocabulary, reason));
  if (hg_condition_is_leaf (reason->condition))
    {
      add_facts (json, reason->condition);
      take_present (json, "value", g_strdup (reason->value));
      add_days (json, reason);
      take_present (json, "evidence", hg_wording_reason_evidence (vocabulary, reason));
      set_boolean (json, "near-miss", reason->near_miss);
    }
  else
    {
      json_builder_set_member_name (json, "children");
      json_builder_begin_array (json);
      for (guint i = 0; i < reason->children->len; i++)
        add_reason (json, vocabulary, g_ptr_array_index (reason->children, i));
      json_builder_end_array (json);
    }
  json_builder_end_object (json);
}

static void
set_reason (JsonBuilder *json, const char *name, const HgVocabulary *vocabulary, const HgReason *reason)
{
  if (reason == NULL)
    return;
  json_builder_set_member_name (json, name);
  add_reason (json, vocabulary, reason);
}

static void
add_near_misses (JsonBuilder *json, const HgVocabulary *vocabulary, const HgVerdict *verdict)
{
  json_builder_set_member_name (json, "near-misses");
  json_builder_begin_array (json);
  for (guint i = 0; i < verdict->near_misses->len; i++)
    {
      const HgNearMiss *miss = g_ptr_array_index (verdict->near_misses, i);

      json_builder_begin_object (json);
      hg_ctl_json_set_text (json, "fact", miss->fact);
      hg_ctl_json_set_text (json, "value", miss->value);
      hg_ctl_json_set_text (json, "needed", miss->needed);
      hg_ctl_json_take_text (json, "text", hg_wording_reason_near_miss (vocabulary, miss));
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
add_verdict (JsonBuilder *json, const HgDecision *decision, const HgVerdict *verdict)
{
  const HgRule *rule = verdict->rule;

  json_builder_begin_object (json);
  hg_ctl_json_set_text (json, "rule", rule->id);
  hg_ctl_json_set_text (json, "number", rule->number);
  hg_ctl_json_set_text (json, "title", rule->title);
  set_boolean (json, "general", rule->general);
  hg_ctl_json_set_code (json, "outcome", HG_TYPE_OUTCOME, (int) rule->outcome);
  hg_ctl_json_set_code (json, "force", HG_TYPE_FORCE, (int) rule->force);
  hg_ctl_json_set_code (json, "result", HG_TYPE_RESULT, (int) verdict->result);
  set_boolean (json, "regardless", verdict->regardless);
  hg_ctl_json_set_code (json, "in-force-on-act", HG_TYPE_TRUTH, (int) verdict->in_force_on_act);
  hg_ctl_json_set_code (json, "in-force-on-decision", HG_TYPE_TRUTH, (int) verdict->in_force_on_decision);
  take_present (json, "overridden-by", g_strdup (verdict->overridden_by));
  take_present (json, "may-be-overridden-by", g_strdup (verdict->may_be_overridden_by));
  hg_ctl_json_take_text (json, "text", hg_wording_verdict (verdict));
  take_present (json, "caution", hg_wording_verdict_caution (decision, verdict));
  hg_ctl_json_set_cites (json, "basis", rule->basis, decision->vocabulary);
  set_reason (json, "when", decision->vocabulary, verdict->when);
  set_reason (json, "unless", decision->vocabulary, verdict->unless);
  add_near_misses (json, decision->vocabulary, verdict);
  set_strings (json, "open", verdict->open);
  set_boolean (json, "exact", verdict->exact);
  hg_ctl_json_set_list (json, "documents", rule->documents);
  hg_ctl_json_set_text (json, "follow-up", rule->follow_up);
  json_builder_end_object (json);
}

static void
add_fine (JsonBuilder *json, const HgDecision *decision, const HgFineResult *fine)
{
  json_builder_begin_object (json);
  hg_ctl_json_take_text (json, "statute", hg_wording_measure (decision->vocabulary, fine->measure));
  hg_ctl_json_set_code (json, "status", HG_TYPE_FINE_STATUS, (int) fine->status);
  set_strings (json, "missing", fine->missing);
  set_boolean (json, "per-day", fine->per_day);
  set_boolean (json, "flat", fine->flat);
  set_boolean (json, "max-only", fine->max_only);
  set_money (json, "base", fine->base);
  set_money (json, "counted", fine->counted);
  if (fine->quantity != HG_DECIMAL_NONE)
    hg_ctl_json_take_text (json, "quantity", hg_decimal_to_string (fine->quantity));
  set_money (json, "least", fine->least);
  set_money (json, "min", fine->min);
  set_money (json, "max", fine->max);
  set_money (json, "lighter-max", fine->lighter_max);
  set_boolean (json, "lighter-inclusive", fine->lighter_inclusive);
  set_money (json, "mitigated-below", fine->mitigated_below);
  set_money (json, "given", fine->given);
  hg_ctl_json_set_code (json, "place", HG_TYPE_FINE_PLACE, (int) fine->place);
  set_money (json, "benchmark", fine->benchmark);
  set_money (json, "saving", fine->saving);
  hg_ctl_json_take_text (json, "text", hg_wording_fine_range (decision->vocabulary, fine));
  json_builder_end_object (json);
}

static void
add_tier (JsonBuilder *json, const HgDecision *decision, const HgTierResult *tier)
{
  json_builder_begin_object (json);
  hg_ctl_json_set_code (json, "subject", HG_TYPE_SUBJECT, (int) tier->tier->subject);
  hg_ctl_json_set_code (json, "truth", HG_TYPE_TRUTH, (int) tier->truth);
  set_reason (json, "when", decision->vocabulary, tier->reason);
  set_boolean (json, "alternatives", tier->tier->alternatives);
  hg_ctl_json_take_text (json, "text", hg_wording_measure_tier (decision->vocabulary, tier->tier));
  set_boolean (json, "overlaps", tier->overlaps);
  json_builder_set_member_name (json, "fines");
  json_builder_begin_array (json);
  for (guint i = 0; i < tier->fines->len; i++)
    add_fine (json, decision, g_ptr_array_index (tier->fines, i));
  json_builder_end_array (json);
  json_builder_end_object (json);
}

static void
add_gaps (JsonBuilder *json, const HgDecision *decision, GPtrArray *gaps)
{
  json_builder_set_member_name (json, "gaps");
  json_builder_begin_array (json);
  for (guint i = 0; i < gaps->len; i++)
    {
      const HgTierGap *gap = g_ptr_array_index (gaps, i);

      json_builder_begin_object (json);
      hg_ctl_json_set_code (json, "subject", HG_TYPE_SUBJECT, (int) gap->subject);
      hg_ctl_json_take_text (json, "where", hg_wording_condition (decision->vocabulary, gap->where));
      hg_ctl_json_set_code (json, "met", HG_TYPE_TRUTH, (int) gap->met);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
add_side (JsonBuilder *json, const char *name, const HgDecision *decision, GPtrArray *side)
{
  json_builder_set_member_name (json, name);
  json_builder_begin_array (json);
  for (guint i = 0; i < side->len; i++)
    {
      const HgLiabilityResult *result = g_ptr_array_index (side, i);

      json_builder_begin_object (json);
      set_date (json, "in-force-from", &result->liability->from);
      set_date (json, "in-force-until", &result->liability->until);
      hg_ctl_json_set_text (json, "digest", result->liability->digest);
      hg_ctl_json_set_cites (json, "cites", result->liability->cites, decision->vocabulary);
      hg_ctl_json_set_cites (json, "lapsed", result->lapsed, decision->vocabulary);
      json_builder_set_member_name (json, "tiers");
      json_builder_begin_array (json);
      for (guint j = 0; j < result->tiers->len; j++)
        add_tier (json, decision, g_ptr_array_index (result->tiers, j));
      json_builder_end_array (json);
      add_gaps (json, decision, result->gaps);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
add_limitation (JsonBuilder *json, const HgLimitation *limitation)
{
  json_builder_set_member_name (json, "limitation");
  json_builder_begin_object (json);
  hg_ctl_json_set_code (json, "expired", HG_TYPE_TRUTH, (int) limitation->expired);
  hg_ctl_json_set_code (json, "extended", HG_TYPE_TRUTH, (int) limitation->extended);
  hg_ctl_json_set_code (json, "special", HG_TYPE_TRUTH, (int) limitation->special);
  set_date (json, "start", &limitation->start);
  set_boolean (json, "start-is-earliest", limitation->start_is_earliest);
  set_date (json, "found", &limitation->found);
  set_boolean (json, "found-is-latest", limitation->found_is_latest);
  set_date (json, "last-of-two", &limitation->last_of_two);
  set_date (json, "last-of-five", &limitation->last_of_five);
  set_strings (json, "missing", limitation->missing);
  hg_ctl_json_take_text (json, "text", hg_wording_verdict_limitation (limitation));
  json_builder_end_object (json);
}

static void
add_open (JsonBuilder *json, const HgDecision *decision)
{
  json_builder_set_member_name (json, "open");
  json_builder_begin_array (json);
  for (guint i = 0; i < decision->open->len; i++)
    {
      const HgOpenQuestion *question = g_ptr_array_index (decision->open, i);

      json_builder_begin_object (json);
      hg_ctl_json_set_text (json, "fact", question->fact);
      hg_ctl_json_take_text (json, "question", hg_wording_fact_question (decision->vocabulary, question->fact));
      set_strings (json, "rules", question->rules);
      set_count (json, "settles", question->settles);
      set_boolean (json, "changes-liability", question->changes_liability);
      set_boolean (json, "changes-limitation", question->changes_limitation);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

/**
 * hg_ctl_decide_json_add:
 * @json: a document
 * @decision: a decision
 *
 * Adds the whole decision: every verdict with its tree of reasons, the liabilities of both days, what is open. Amounts are
 * yuan as texts, for they are exact; what does not exist is left out.
 */
void
hg_ctl_decide_json_add (JsonBuilder *json, const HgDecision *decision)
{
  json_builder_begin_object (json);
  hg_ctl_json_set_text (json, "matter", decision->matter != NULL ? decision->matter->id : NULL);
  set_date (json, "act-date", &decision->act);
  set_date (json, "decision-date", &decision->decision);
  hg_ctl_json_set_text (json, "scheme", decision->scheme != NULL ? decision->scheme->id : NULL);
  hg_ctl_json_set_code (json, "listed", HG_TYPE_LISTED, (int) decision->listed);
  json_builder_set_member_name (json, "verdicts");
  json_builder_begin_array (json);
  for (guint i = 0; i < decision->verdicts->len; i++)
    add_verdict (json, decision, g_ptr_array_index (decision->verdicts, i));
  json_builder_end_array (json);
  add_side (json, "on-act", decision, decision->on_act);
  add_side (json, "on-decision", decision, decision->on_decision);
  set_boolean (json, "changed", decision->changed);
  hg_ctl_json_set_code (json, "lighter", HG_TYPE_LIGHTER, (int) decision->lighter);
  set_count (json, "upcoming", decision->upcoming->len);
  add_limitation (json, &decision->limitation);
  add_open (json, decision);
  json_builder_end_object (json);
}
