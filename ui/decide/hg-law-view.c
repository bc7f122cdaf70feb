/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-law-view"

#include "config.h"

#include "hg-law-view.h"

#include "hg-citation-box.h"
#include "hg-date.h"
#include "hg-reason-box.h"
#include "hg-wording-condition.h"
#include "hg-wording-fact.h"
#include "hg-wording-fine.h"
#include "hg-wording-measure.h"
#include "hg-wording-reason.h"
#include "hg-wording-verdict.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

static GtkWidget *
add_text (GtkWidget *box, const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_focusable (label, FALSE);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return label;
}

/* What is not known yet is one click away. */
static void
add_missing (GtkWidget *box, const HgVocabulary *vocabulary, const GPtrArray *missing)
{
  for (guint i = 0; i < missing->len; i++)
    {
      const char *fact = g_ptr_array_index (missing, i);
      g_autofree char *question = hg_wording_fact_question (vocabulary, fact);
      GtkWidget *button = gtk_button_new ();
      GtkWidget *label = gtk_label_new (question);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_button_set_child (GTK_BUTTON (button), label);
      gtk_widget_set_halign (button, GTK_ALIGN_START);
      gtk_widget_add_css_class (button, "flat");
      gtk_widget_add_css_class (button, "open-question");
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, question, -1);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "decide.unfold");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", fact);
      gtk_box_append (GTK_BOX (box), button);
    }
}

/* @text: (nullable) (transfer full) */
static void
take_text (GtkWidget *box, char *text, const char *css_class)
{
  g_autofree char *owned = text;

  if (owned != NULL)
    add_text (box, owned, css_class);
}

static void
add_fine (GtkWidget *box, const HgDecision *decision, const HgFineResult *fine)
{
  take_text (box, hg_wording_fine_range (decision->vocabulary, fine), "fine-range");
  take_text (box, hg_wording_fine_formula (decision->vocabulary, fine), "fine-part");
  take_text (box, hg_wording_fine_lighter (fine, decision->scheme), "fine-part");
  take_text (box, hg_wording_fine_mitigated (fine), "fine-part");
  take_text (box, hg_wording_fine_given (fine), "fine-part");
  if (fine->status == HG_FINE_STATUS_NEEDS_FACTS)
    add_missing (box, decision->vocabulary, fine->missing);
}

/* Orders and penalties beside the fines. */
static char *
dup_measures (const HgVocabulary *vocabulary, const HgTier *tier)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < tier->measures->len; i++)
    {
      const HgMeasure *measure = g_ptr_array_index (tier->measures, i);
      g_autofree char *words = NULL;

      if (measure->kind == HG_MEASURE_FINE || measure->kind == HG_MEASURE_LATE_FEE)
        continue;
      words = hg_wording_measure (vocabulary, measure);
      g_string_append_printf (text, "%s%s", text->len > 0 ? C_("documents", "; ") : "", words);
    }
  if (tier->alternatives)
    g_string_append_printf (text, " %s", _("(only one of these)"));
  return g_string_free (text, FALSE);
}

static void
add_tier (GtkWidget *box, const HgDecision *decision, const HgTierResult *result)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *icon = gtk_image_new_from_icon_name (hg_reason_box_get_icon (result->truth));
  g_autofree char *subject = hg_wording_subject (result->tier->subject);
  g_autofree char *when = result->tier->when != NULL ? hg_wording_condition (decision->vocabulary, result->tier->when) : NULL;
  g_autofree char *measures = dup_measures (decision->vocabulary, result->tier);
  g_autofree char *head = when != NULL ? g_strdup_printf ("%s · %s", subject, when) : g_strdup (subject);
  g_autofree char *word = hg_wording_reason_result (result->truth);

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_widget_set_margin_top (icon, 2);
  gtk_widget_set_tooltip_text (icon, word);
  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL, word, -1);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (row), icon);
  gtk_box_append (GTK_BOX (row), texts);
  add_text (texts, head, "tier-head");
  if (*measures != '\0')
    add_text (texts, measures, "fine-part");
  for (guint i = 0; result->truth != HG_TRUTH_FALSE && i < result->fines->len; i++)
    add_fine (texts, decision, g_ptr_array_index (result->fines, i));
  if (result->truth != HG_TRUTH_FALSE)
    take_text (texts, hg_wording_fine_overlap (result), "near-miss");
  else
    gtk_widget_add_css_class (row, "tier-false");
  gtk_box_append (GTK_BOX (box), row);
}

static GtkWidget *
create_liability (const HgDecision *decision, const HgLiabilityResult *result, const GDate *day)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *correction = hg_wording_correction (result->liability->correction);

  gtk_box_append (GTK_BOX (box), hg_citation_box_new (decision->vocabulary, result->liability->cites, day));
  for (guint i = 0; i < result->tiers->len; i++)
    add_tier (box, decision, g_ptr_array_index (result->tiers, i));
  for (guint i = 0; i < result->gaps->len; i++)
    if (((HgTierGap *) g_ptr_array_index (result->gaps, i))->met != HG_TRUTH_FALSE)
      take_text (box, hg_wording_fine_gap (decision->vocabulary, g_ptr_array_index (result->gaps, i)), "near-miss");
  add_text (box, correction, "liability-correction");
  return box;
}

static GtkWidget *
create_side (const HgDecision *decision, const char *heading, GPtrArray *liabilities, const GDate *day)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GDate date = *day;

  if (!g_date_valid (&date))
    hg_date_today (&date);
  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_add_css_class (box, "liability");
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, heading, -1);
  add_text (box, heading, "subheading");
  if (liabilities->len == 0)
    add_text (box, _("The edition knows no liability in force on that day."), "fine-part");
  for (guint i = 0; i < liabilities->len; i++)
    gtk_box_append (GTK_BOX (box), create_liability (decision, g_ptr_array_index (liabilities, i), &date));
  return box;
}

static char *
dup_heading (const char *format, const GDate *day)
{
  g_autofree char *date = g_date_valid (day) ? hg_wording_date (day) : g_strdup (_("day not given"));

  return g_strdup_printf (format, date);
}

static void
add_upcoming (GtkWidget *box, const HgDecision *decision)
{
  for (guint i = 0; i < decision->upcoming->len; i++)
    {
      const HgLiability *liability = g_ptr_array_index (decision->upcoming, i);
      g_autofree char *date = hg_wording_date (&liability->from);
      g_autofree char *text = g_strdup_printf (_("From %s another text will be in force; it is not applied before."), date);

      add_text (box, text, "fine-part");
    }
}

/**
 * hg_law_view_new:
 * @decision: what was decided
 *
 * Which of them counts is said above all results.
 *
 * Returns: (transfer floating): the liabilities on both days; it keeps nothing of what it was given
 */
GtkWidget *
hg_law_view_new (const HgDecision *decision)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  g_autofree char *act = dup_heading (_("On the day of the act (%s)"), &decision->act);
  g_autofree char *later = dup_heading (_("On the day of the decision (%s)"), &decision->decision);

  if (decision->changed)
    {
      GtkWidget *sides = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

      gtk_box_set_homogeneous (GTK_BOX (sides), TRUE);
      gtk_box_append (GTK_BOX (sides), create_side (decision, act, decision->on_act, &decision->act));
      gtk_box_append (GTK_BOX (sides), create_side (decision, later, decision->on_decision, &decision->decision));
      gtk_box_append (GTK_BOX (box), sides);
    }
  else if (decision->on_decision->len > 0)
    gtk_box_append (GTK_BOX (box), create_side (decision, later, decision->on_decision, &decision->decision));
  else
    gtk_box_append (GTK_BOX (box), create_side (decision, act, decision->on_act, &decision->act));
  add_upcoming (box, decision);
  return box;
}
