/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-liability-view"

#include "config.h"

#include "hg-liability-view.h"

#include "hg-citation-box.h"
#include "hg-date.h"
#include "hg-wording-condition.h"
#include "hg-wording-measure.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

struct _HgLiabilityView
{
  GtkWidget  parent_instance;

  GtkWidget *period_row;
  GtkLabel  *state;
  GtkLabel  *period;
  GtkLabel  *digest;
  GtkBox    *cites;
  GtkGrid   *grid;
  GtkLabel  *correction;
};

G_DEFINE_FINAL_TYPE (HgLiabilityView, hg_liability_view, GTK_TYPE_WIDGET)

enum
{
  COLUMN_SUBJECT,
  COLUMN_WHEN,
  COLUMN_MEASURES,
  COLUMN_FINE,
};

static void
attach (HgLiabilityView *self, int column, int row, const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (label, column == COLUMN_WHEN || column == COLUMN_MEASURES);
  gtk_widget_add_css_class (label, css_class);
  gtk_grid_attach (self->grid, label, column, row, 1, 1);
}

/* The fines of a tier apart from its other measures: the sum is what is asked first. */
static char *
dup_measures (const HgVocabulary *vocabulary, const HgTier *tier, gboolean fines)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < tier->measures->len; i++)
    {
      const HgMeasure *measure = g_ptr_array_index (tier->measures, i);
      g_autofree char *words = NULL;

      if (fines != (measure->kind == HG_MEASURE_FINE || measure->kind == HG_MEASURE_LATE_FEE))
        continue;
      words = hg_wording_measure (vocabulary, measure);
      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", words);
    }
  return g_string_free (text, FALSE);
}

/* @former: (nullable): the tier above; its subject is not said again */
static void
attach_tier (HgLiabilityView *self, const HgVocabulary *vocabulary, const HgTier *tier, const HgTier *former, int row)
{
  gboolean is_same = former != NULL && former->subject == tier->subject;
  g_autofree char *subject = is_same ? g_strdup ("") : hg_wording_subject (tier->subject);
  g_autofree char *when = tier->when != NULL ? hg_wording_condition (vocabulary, tier->when) : g_strdup ("—");
  g_autofree char *measures = dup_measures (vocabulary, tier, FALSE);
  g_autofree char *fines = dup_measures (vocabulary, tier, TRUE);
  g_autofree char *either = NULL;

  /* What stands in two columns must not read as "and". */
  if (tier->alternatives)
    either = g_strdup_printf ("%s%s%s", measures, *measures != '\0' ? "\n" : "", _("(only one of these)"));
  attach (self, COLUMN_SUBJECT, row, subject, "cell");
  attach (self, COLUMN_WHEN, row, when, "cell");
  attach (self, COLUMN_MEASURES, row, either != NULL ? either : *measures != '\0' ? measures : "—", "cell");
  attach (self, COLUMN_FINE, row, *fines != '\0' ? fines : "—", "fine");
}

static void
show_state (HgLiabilityView *self, const HgLiability *liability, HgLiabilityState state)
{
  g_autofree char *period = hg_wording_span (&liability->from, &liability->until);
  const char *words = NULL;

  if (state == HG_LIABILITY_STATE_IN_FORCE)
    words = _("In force today");
  else if (state == HG_LIABILITY_STATE_FUTURE)
    words = _("Not yet in force");
  else
    words = _("No longer in force");
  gtk_label_set_label (self->state, words);
  gtk_label_set_label (self->period, period);
  gtk_widget_set_visible (GTK_WIDGET (self->period), g_date_valid (&liability->from) || g_date_valid (&liability->until));
  gtk_widget_add_css_class (GTK_WIDGET (self->state), "badge");
  gtk_widget_add_css_class (GTK_WIDGET (self->state), state == HG_LIABILITY_STATE_IN_FORCE ? "in-force" : "not-in-force");
  if (state != HG_LIABILITY_STATE_IN_FORCE)
    gtk_widget_add_css_class (GTK_WIDGET (self), "other-period");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, period, -1);
}

static void
hg_liability_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_LIABILITY_VIEW);
  G_OBJECT_CLASS (hg_liability_view_parent_class)->dispose (object);
}

static void
hg_liability_view_class_init (HgLiabilityViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_liability_view_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/matter/hg-liability-view.ui");
  gtk_widget_class_bind_template_child (widget_class, HgLiabilityView, period_row);
  gtk_widget_class_bind_template_child (widget_class, HgLiabilityView, state);
  gtk_widget_class_bind_template_child (widget_class, HgLiabilityView, period);
  gtk_widget_class_bind_template_child (widget_class, HgLiabilityView, digest);
  gtk_widget_class_bind_template_child (widget_class, HgLiabilityView, cites);
  gtk_widget_class_bind_template_child (widget_class, HgLiabilityView, grid);
  gtk_widget_class_bind_template_child (widget_class, HgLiabilityView, correction);
}

static void
hg_liability_view_init (HgLiabilityView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * hg_liability_view_get_state:
 * @liability: a liability
 * @day: a day
 *
 * Returns: whether @liability is in force on @day
 */
HgLiabilityState
hg_liability_view_get_state (const HgLiability *liability, const GDate *day)
{
  if (hg_date_in_period (day, &liability->from, &liability->until))
    return HG_LIABILITY_STATE_IN_FORCE;
  if (g_date_valid (&liability->from) && g_date_compare (day, &liability->from) < 0)
    return HG_LIABILITY_STATE_FUTURE;
  return HG_LIABILITY_STATE_PAST;
}

/**
 * hg_liability_view_new:
 * @vocabulary: the edition's words
 * @liability: what to show
 * @day: today
 *
 * Returns: (transfer floating): a view; it keeps nothing of what it was given
 */
GtkWidget *
hg_liability_view_new (const HgVocabulary *vocabulary, const HgLiability *liability, const GDate *day)
{
  HgLiabilityView *self = g_object_new (HG_TYPE_LIABILITY_VIEW, NULL);
  g_autofree char *correction = hg_wording_correction (liability->correction);

  show_state (self, liability, hg_liability_view_get_state (liability, day));
  gtk_label_set_label (self->digest, liability->digest);
  gtk_label_set_label (self->correction, correction);
  gtk_box_append (self->cites, hg_citation_box_new (vocabulary, liability->cites, day));
  gtk_widget_set_hexpand (gtk_widget_get_first_child (GTK_WIDGET (self->cites)), TRUE);
  attach (self, COLUMN_SUBJECT, 0, C_("column", "Who"), "column");
  attach (self, COLUMN_WHEN, 0, C_("column", "Where"), "column");
  attach (self, COLUMN_MEASURES, 0, C_("column", "Measures"), "column");
  attach (self, COLUMN_FINE, 0, C_("column", "Fine"), "column");
  for (guint i = 0; i < liability->tiers->len; i++)
    attach_tier (self, vocabulary, g_ptr_array_index (liability->tiers, i),
                 i > 0 ? g_ptr_array_index (liability->tiers, i - 1) : NULL, (int) i + 1);
  return GTK_WIDGET (self);
}
