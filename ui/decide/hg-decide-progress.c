/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-decide-progress"

#include "config.h"

#include "hg-decide-progress.h"

#include <glib/gi18n.h>

/* How many open questions are about more than the general rules. */
static guint
count_near (HgDecideCase *decide_case)
{
  const HgDecision *decision = hg_decide_case_get_decision (decide_case);
  guint n = 0;

  for (guint i = 0; i < decision->open->len; i++)
    {
      const HgOpenQuestion *question = g_ptr_array_index (decision->open, i);

      n += question->n_listed > 0 || question->changes_liability ? 1 : 0;
    }
  return n;
}

/**
 * hg_decide_progress_dup_text:
 * @decide_case: a case
 * @n_open: how many of its questions are open
 *
 * Returns: (transfer full): what is still to be answered, if anything
 */
char *
hg_decide_progress_dup_text (HgDecideCase *decide_case, guint n_open)
{
  const HgDecideTarget *target = hg_decide_case_get_target (decide_case);
  const HgDecideState *state = hg_decide_case_get_state (decide_case);

  if (n_open > 0 && state->answers->len > 0 && count_near (decide_case) == 0)
    return g_strdup_printf (ngettext ("What the list says is settled; %u question is left on the general rules.",
                                      "What the list says is settled; %u questions are left on the general rules.", n_open),
                            n_open);
  if (n_open > 0)
    return g_strdup_printf (ngettext ("%u question can still change the result; the most useful comes first.",
                                      "%u questions can still change the result; the most useful comes first.", n_open),
                            n_open);
  if (hg_decide_target_is_open (target) && state->answers->len == 0)
    return g_strdup (_("Start from what is known: find a question that fits the case and answer it."));
  return g_strdup (_("No question can change the result any more."));
}
