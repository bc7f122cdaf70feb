/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-wording-verdict"

#include "config.h"

#include "hg-wording-verdict.h"

#include "hg-wording.h"

#include <glib/gi18n.h>

/**
 * hg_wording_verdict_result:
 * @result: what a rule gives
 *
 * Returns: (transfer full): its name
 */
char *
hg_wording_verdict_result (HgResult result)
{
  static const char *const words[] = { N_("Applies"), N_("Does not apply"), N_("Undetermined") };

  g_return_val_if_fail ((guint) result < G_N_ELEMENTS (words), g_strdup (""));
  return g_strdup (_(words[result]));
}

/**
 * hg_wording_verdict:
 * @verdict: what a rule gives
 *
 * Returns: (transfer full): one line: the result and, where the rule applies, what it leads to; 应当 and 可以 never look the
 * same
 */
char *
hg_wording_verdict (const HgVerdict *verdict)
{
  g_autofree char *result = hg_wording_verdict_result (verdict->result);
  g_autofree char *outcome = hg_wording_outcome (verdict->rule->outcome, verdict->rule->force);

  if (!hg_verdict_is_applying (verdict))
    /* Translators: a result, then a rule's title */
    return g_strdup_printf (C_("verdict", "%1$s: %2$s"), result, verdict->rule->title);
  /* Translators: a result, a rule's title, and what the rule leads to */
  return g_strdup_printf (C_("verdict", "%1$s: %2$s — %3$s"), result, verdict->rule->title, outcome);
}

static void
append (GString *text, const char *sentence)
{
  g_autofree char *before = g_strdup (text->str);

  if (text->len > 0)
    /* Translators: a sentence after another; Chinese leaves no blank between them */
    g_string_printf (text, C_("sentences", "%1$s %2$s"), before, sentence);
  else
    g_string_append (text, sentence);
}

static const char *
get_number (const HgDecision *decision, const char *rule)
{
  const HgVerdict *verdict = hg_decision_find_verdict (decision, rule);

  return verdict != NULL ? verdict->rule->number : rule;
}

static void
append_validity (GString *text, const HgVerdict *verdict)
{
  const HgRule *rule = verdict->rule;
  g_autofree char *span = hg_wording_span (&rule->from, &rule->until);
  g_autofree char *sentence = NULL;
  const char *format = NULL;

  if (hg_verdict_get_in_force (verdict) == HG_TRUTH_FALSE)
    format = _("In force neither on the day of the act nor on that of the decision (%s); it is shown and not applied.");
  else if (verdict->in_force_on_act == HG_TRUTH_FALSE)
    format = _("Not in force yet, or no more, on the day of the act (%s).");
  else if (verdict->in_force_on_decision == HG_TRUTH_FALSE)
    format = _("Not in force on the day of the decision (%s).");
  else if (verdict->in_force_on_act == HG_TRUTH_UNKNOWN || verdict->in_force_on_decision == HG_TRUTH_UNKNOWN)
    format = _("Whether it is in force depends on the days of act and decision (%s).");
  if (format == NULL)
    return;
  sentence = g_strdup_printf (format, span);
  append (text, sentence);
}

/**
 * hg_wording_verdict_caution:
 * @decision: a decision
 * @verdict: one of its verdicts
 *
 * Returns: (transfer full) (nullable): what else must be known of it: that it is not in force, that another rule takes its
 * place, that it is decided though answers are missing
 */
char *
hg_wording_verdict_caution (const HgDecision *decision, const HgVerdict *verdict)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autofree char *over = NULL;

  append_validity (text, verdict);
  if (verdict->overridden_by != NULL)
    over = g_strdup_printf (_("Rule %s applies and takes its place."), get_number (decision, verdict->overridden_by));
  else if (verdict->may_be_overridden_by != NULL)
    over = g_strdup_printf (_("Rule %s, if it applies, takes its place."),
                            get_number (decision, verdict->may_be_overridden_by));
  if (over != NULL)
    append (text, over);
  if (verdict->regardless)
    append (text, _("This is certain whatever the missing answers are."));
  if (!verdict->exact)
    append (text, _("The condition is too large to tell which questions still matter; all of them are asked."));
  return text->len > 0 ? g_strdup (text->str) : NULL;
}

/**
 * hg_wording_verdict_listed:
 * @listed: what the list says
 *
 * Returns: (transfer full): a sentence; it never says that no leniency is possible
 */
char *
hg_wording_verdict_listed (HgListed listed)
{
  static const char *const sentences[] = {
    N_("A rule of the list applies."),
    N_("No rule of the list applies yet; open questions can still change that."),
    N_("No rule of the list applies. The list is no ceiling: the general rules of the Administrative Penalty Law stand "
       "beside it."),
    N_("The list has no rule for this. The list is no ceiling: the general rules of the Administrative Penalty Law stand "
       "beside it."),
  };

  g_return_val_if_fail ((guint) listed < G_N_ELEMENTS (sentences), g_strdup (""));
  return g_strdup (_(sentences[listed]));
}

/**
 * hg_wording_verdict_lighter:
 * @lighter: which of two versions is lighter
 *
 * Returns: (transfer full): what Administrative Penalty Law, article 37, makes of it
 */
char *
hg_wording_verdict_lighter (HgLighter lighter)
{
  static const char *const sentences[] = {
    N_("The same provision is in force on the day of the act and on that of the decision."),
    N_("The provision was rewritten and weighs the same: that of the day of the act applies (Administrative Penalty Law, "
       "Article 37)."),
    N_("The provision of the day of the act is the lighter one and applies (Administrative Penalty Law, Article 37)."),
    N_("The later provision is the lighter one and applies (Administrative Penalty Law, Article 37)."),
    N_("Which provision is lighter depends on questions that are still open (Administrative Penalty Law, Article 37)."),
    N_("Which provision is lighter must be judged: neither is lighter in every respect (Administrative Penalty Law, Article "
       "37: that of the day of the act applies, unless the later one is lighter or sees no violation)."),
  };

  g_return_val_if_fail ((guint) lighter < G_N_ELEMENTS (sentences), g_strdup (""));
  return g_strdup (_(sentences[lighter]));
}

/**
 * hg_wording_verdict_days:
 * @decision: what was decided
 *
 * Returns: (transfer full) (nullable): that the two days cannot be right; %NULL where they can
 */
char *
hg_wording_verdict_days (const HgDecision *decision)
{
  if (!g_date_valid (&decision->act) || !g_date_valid (&decision->decision) ||
      g_date_compare (&decision->act, &decision->decision) <= 0)
    return NULL;
  return g_strdup (_("The day of the decision lies before that of the act. Check both: no liability and no limitation can be "
                     "relied on until then."));
}

static char *
dup_counted (const HgLimitation *limitation)
{
  g_autofree char *start = hg_wording_date (&limitation->start);
  g_autofree char *found = hg_wording_date (&limitation->found);
  g_autofree char *two = hg_wording_date (&limitation->last_of_two);
  g_autofree char *five = hg_wording_date (&limitation->last_of_five);
  g_autofree char *count = NULL;

  if (!g_date_valid (&limitation->start))
    return g_strdup ("");
  /* Translators: the day counted from, the last days of two years and of five */
  count = g_strdup_printf (limitation->start_is_earliest
                             ? _("counted from %1$s at the earliest, two years end on %2$s and five on %3$s")
                             : _("counted from %1$s, two years end on %2$s and five on %3$s"), start, two, five);
  if (!g_date_valid (&limitation->found))
    return g_steal_pointer (&count);
  /* What is discovered has begun, though it need not have ended. (Of the day of the decision hg_wording_verdict_days() speaks.) */
  if (limitation->start_is_earliest && !limitation->found_is_latest && g_date_compare (&limitation->found, &limitation->start) < 0)
    /* Translators: how the limitation is counted, then the day of discovery */
    return g_strdup_printf (_("%1$s; discovered on %2$s, before that day: one of the two is wrong"), count, found);
  /* Translators: how the limitation is counted, then the day of discovery */
  return g_strdup_printf (limitation->found_is_latest ? _("%1$s; discovered on %2$s at the latest")
                                                      : _("%1$s; discovered on %2$s"), count, found);
}

/**
 * hg_wording_verdict_limitation:
 * @limitation: a limitation
 *
 * Returns: (transfer full): whether the act may still be punished (Administrative Penalty Law, article 36), and how that is
 * counted
 */
char *
hg_wording_verdict_limitation (const HgLimitation *limitation)
{
  g_autofree char *counted = dup_counted (limitation);
  const char *sentence = _("Whether the limitation of Article 36 has run out is not known yet");

  if (!limitation->known)
    return g_strdup (_("This edition has no questions from which the limitation of Article 36 can be computed."));
  if (limitation->special == HG_TRUTH_TRUE)
    return g_strdup (_("Another law sets the limitation; Article 36 of the Administrative Penalty Law gives way to it."));
  if (limitation->expired == HG_TRUTH_TRUE)
    sentence = limitation->extended == HG_TRUTH_FALSE
                 ? _("The limitation of two years has run out: no penalty is imposed any more (Article 36)")
                 : _("The limitation has run out: no penalty is imposed any more (Article 36)");
  else if (limitation->expired == HG_TRUTH_FALSE)
    sentence = _("The limitation of Article 36 has not run out");
  if (*counted == '\0')
    /* Translators: a sentence without its full stop */
    return g_strdup_printf (C_("limitation", "%s."), sentence);
  /* Translators: whether the limitation has run out, then how it is counted */
  return g_strdup_printf (C_("limitation", "%1$s (%2$s)."), sentence, counted);
}
