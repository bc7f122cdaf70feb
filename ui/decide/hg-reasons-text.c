/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-reasons-text"

#include "config.h"

#include "hg-reasons-text.h"

#include "hg-reason-box.h"
#include "hg-wording-fact.h"
#include "hg-wording-reason.h"
#include "hg-wording-verdict.h"

#include <glib/gi18n.h>

static void
append_line (GString *text, guint depth, const char *line)
{
  for (guint i = 0; i < depth; i++)
    g_string_append (text, "　");
  g_string_append_printf (text, "%s\n", line);
}

static void
append_reason (GString *text, guint depth, const HgVocabulary *vocabulary, const HgReason *reason)
{
  gboolean is_whole;
  g_autofree char *line = hg_reason_box_dup_line (vocabulary, reason, &is_whole);

  append_line (text, depth, line);
  for (guint i = 0; !is_whole && i < reason->children->len; i++)
    append_reason (text, depth + 1, vocabulary, g_ptr_array_index (reason->children, i));
}

static void
append_verdict (GString *text, const HgDecision *decision, const HgVerdict *verdict)
{
  g_autofree char *words = hg_wording_verdict (verdict);
  g_autofree char *line = g_strdup_printf ("%s %s", verdict->rule->number, words);
  g_autofree char *caution = hg_wording_verdict_caution (decision, verdict);

  append_line (text, 0, line);
  if (caution != NULL)
    append_line (text, 1, caution);
  for (guint i = 0; i < verdict->near_misses->len; i++)
    {
      g_autofree char *miss = hg_wording_reason_near_miss (decision->vocabulary, g_ptr_array_index (verdict->near_misses, i));

      append_line (text, 1, miss);
    }
  append_reason (text, 1, decision->vocabulary, verdict->when);
  if (verdict->unless != NULL)
    {
      append_line (text, 1, _("Does not apply where"));
      append_reason (text, 2, decision->vocabulary, verdict->unless);
    }
  g_string_append_c (text, '\n');
}

/* @note: (nullable) */
static void
append_note (GString *text, const char *format, const char *note)
{
  g_autofree char *line = note != NULL ? g_strdup_printf (format, note) : NULL;

  if (line != NULL)
    append_line (text, 1, line);
}

/* What the officer wrote to the answers. */
static void
append_notes (GString *text, const HgDecision *decision, const HgDecideState *state)
{
  for (guint i = 0; i < state->answers->len; i++)
    {
      const HgDecideAnswer *answer = g_ptr_array_index (state->answers, i);
      g_autofree char *question = hg_wording_fact_question (decision->vocabulary, answer->fact);
      g_autofree char *value = NULL;

      if (answer->value == NULL && !answer->unknown)
        continue;
      value = answer->value != NULL ? hg_wording_fact_value (decision->vocabulary, answer->fact, answer->value)
                                    : g_strdup (C_("answer", "unknown"));
      g_string_append_printf (text, "%s %s\n", question, value);
      append_note (text, _("Reason: %s"), answer->reason);
      append_note (text, _("Evidence: %s"), answer->evidence);
    }
}

/**
 * hg_reasons_text_new:
 * @decision: what was decided
 * @state: what was entered
 *
 * The listed rules with their reasons, those general rules that apply, the limitation, then the answers with what was written
 * to them.
 *
 * Returns: (transfer full): the text
 */
char *
hg_reasons_text_new (const HgDecision *decision, const HgDecideState *state)
{
  GString *text = g_string_new (NULL);
  g_autofree char *listed = hg_wording_verdict_listed (decision->listed);

  append_line (text, 0, listed);
  g_string_append_c (text, '\n');
  for (guint i = 0; i < decision->verdicts->len; i++)
    {
      const HgVerdict *verdict = g_ptr_array_index (decision->verdicts, i);

      if (!verdict->rule->general || hg_verdict_is_applying (verdict))
        append_verdict (text, decision, verdict);
    }
  if (decision->limitation.known)
    {
      g_autofree char *limitation = hg_wording_verdict_limitation (&decision->limitation);

      append_line (text, 0, limitation);
      g_string_append_c (text, '\n');
    }
  append_notes (text, decision, state);
  return g_string_free (text, FALSE);
}
