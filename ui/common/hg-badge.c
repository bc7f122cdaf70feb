/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-badge"

#include "config.h"

#include "hg-badge.h"

#include "hg-wording.h"

#include <glib/gi18n.h>

/**
 * hg_badge_get_risk_class:
 * @risk: a matter's risk
 *
 * Returns: (transfer none): the CSS class of its colour
 */
const char *
hg_badge_get_risk_class (HgRisk risk)
{
  switch (risk)
    {
    case HG_RISK_LOW:
      return "risk-low";
    case HG_RISK_MEDIUM:
      return "risk-medium";
    case HG_RISK_HIGH:
      return "risk-high";
    }
  g_return_val_if_reached ("risk-low");
}

/**
 * hg_badge_get_outcome_class:
 * @outcome: what a rule leads to
 *
 * Returns: (transfer none): the CSS class of its colour: spared altogether, spared in part, another law
 */
const char *
hg_badge_get_outcome_class (HgOutcome outcome)
{
  switch (outcome)
    {
    case HG_OUTCOME_NO_PENALTY:
    case HG_OUTCOME_NOT_A_VIOLATION:
    case HG_OUTCOME_NO_COERCION:
      return "outcome-spared";
    case HG_OUTCOME_LIGHTER:
    case HG_OUTCOME_MITIGATED:
    case HG_OUTCOME_LIGHTER_OR_MITIGATED:
    case HG_OUTCOME_WARNING_ONLY:
    case HG_OUTCOME_ORDER_ONLY:
    case HG_OUTCOME_NO_FINE:
      return "outcome-reduced";
    case HG_OUTCOME_LATER_LAW:
      return "outcome-other";
    }
  g_return_val_if_reached ("outcome-other");
}

/**
 * hg_badge_get_force_class:
 * @force: a rule's force
 *
 * Returns: (transfer none): the CSS class of its form
 */
const char *
hg_badge_get_force_class (HgForce force)
{
  return force == HG_FORCE_SHALL ? "force-shall" : "force-may";
}

/* A badge may be shown for one value after the other: the classes of the former one must go. */
static void
style (GtkWidget *label, const char *text, const char *first_class, const char *second_class)
{
  const char *classes[] = { "badge", first_class, second_class, NULL };

  gtk_label_set_label (GTK_LABEL (label), text);
  gtk_widget_set_css_classes (label, classes);
}

/**
 * hg_badge_style_risk:
 * @label: a label that is nothing but a badge
 * @risk: a matter's risk
 *
 * Makes @label say and look like this risk.
 */
void
hg_badge_style_risk (GtkWidget *label, HgRisk risk)
{
  g_autofree char *name = hg_wording_risk (risk);
  /* Translators: the risk of a matter: 高风险 */
  g_autofree char *text = g_strdup_printf (C_("risk", "%s risk"), name);

  style (label, text, hg_badge_get_risk_class (risk), NULL);
}

/**
 * hg_badge_style_outcome:
 * @label: a label that is nothing but a badge
 * @outcome: what a rule leads to
 * @force: with which force
 *
 * Makes @label say and look like this outcome.
 */
void
hg_badge_style_outcome (GtkWidget *label, HgOutcome outcome, HgForce force)
{
  g_autofree char *text = hg_wording_outcome (outcome, force);

  style (label, text, hg_badge_get_outcome_class (outcome), hg_badge_get_force_class (force));
}
