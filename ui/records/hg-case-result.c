/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-case-result"

#include "config.h"

#include "hg-case-result.h"

#include "hg-badge.h"
#include "hg-wording-verdict.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

/**
 * hg_case_result_find:
 * @assessment: an assessment with its results
 *
 * Returns: what came of it
 */
HgCaseResult
hg_case_result_find (const HgAssessment *assessment)
{
  HgCaseResult self = { NULL, 0, 0, FALSE };

  for (guint i = 0; i < assessment->results->len; i++)
    {
      const HgAssessmentResult *result = g_ptr_array_index (assessment->results, i);

      if (!result->general)
        self.is_listed = TRUE;
      if (result->result == HG_RESULT_UNDETERMINED && !result->general)
        self.n_open++;
      if (result->result != HG_RESULT_APPLIES || result->overridden_by != NULL)
        continue;
      self.n_applying++;
      if (self.first == NULL || (self.first->general && !result->general))
        self.first = result;
    }
  return self;
}

/**
 * hg_case_result_dup_word:
 * @self: what came of a case
 *
 * Returns: (transfer full): what the rule that applies leads to, 应当 or 可以 always said; or that none does
 */
char *
hg_case_result_dup_word (const HgCaseResult *self)
{
  if (self->first != NULL)
    return hg_wording_outcome (self->first->outcome, self->first->force);
  if (self->n_open > 0)
    return hg_wording_verdict_result (HG_RESULT_UNDETERMINED);
  return g_strdup (self->is_listed ? _("No listed rule applies") : _("Not on the list"));
}

/**
 * hg_case_result_dup_detail:
 * @self: what came of a case
 *
 * Returns: (transfer full): which rule applies, how many others do, and how many are still open; "" for nothing more
 */
char *
hg_case_result_dup_detail (const HgCaseResult *self)
{
  g_autoptr(GString) text = g_string_new (self->first != NULL ? self->first->title : NULL);

  if (self->n_applying > 1)
    {
      guint n = self->n_applying - 1;

      g_string_append (text, C_("case", "; "));
      g_string_append_printf (text, ngettext ("%u more rule applies", "%u more rules apply", n), n);
    }
  if (self->n_open > 0)
    {
      if (text->len > 0)
        g_string_append (text, C_("case", "; "));
      g_string_append_printf (text, ngettext ("%u rule is undetermined", "%u rules are undetermined", self->n_open),
                              self->n_open);
    }
  return g_strdup (text->str);
}

/**
 * hg_case_result_dup_classes:
 * @self: what came of a case
 *
 * Returns: (transfer full): the CSS classes of its badge
 */
GStrv
hg_case_result_dup_classes (const HgCaseResult *self)
{
  const char *classes[] = { "badge", NULL, NULL, NULL };

  if (self->first != NULL)
    {
      classes[1] = hg_badge_get_outcome_class (self->first->outcome);
      classes[2] = hg_badge_get_force_class (self->first->force);
    }
  else
    classes[1] = self->n_open > 0 ? "result-open" : "result-none";
  return g_strdupv ((GStrv) classes);
}
