/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-decision-view"

#include "config.h"

#include "hg-decision-view.h"

#include "hg-date.h"
#include "hg-law-view.h"
#include "hg-section.h"
#include "hg-verdict-card.h"
#include "hg-wording-verdict.h"

#include <glib/gi18n.h>

struct _HgDecisionView
{
  GtkWidget    parent_instance;

  HgDecision  *decision;      /* (nullable): what the cards point into */
  GHashTable  *cards;         /* of char* (a rule's id) to HgVerdictCard, owned: what was unfolded stays so */

  GtkWidget   *root;
  GtkLabel    *summary;
  GtkLabel    *days;
  GtkLabel    *changed;
  GtkBox      *listed;
  HgSection   *law;
  HgSection   *limitation;
  GtkExpander *general_box;
  GtkLabel    *general_label;
  GtkBox      *general;
};

G_DEFINE_FINAL_TYPE (HgDecisionView, hg_decision_view, GTK_TYPE_WIDGET)

static GtkWidget *
ensure_card (HgDecisionView *self, const HgRule *rule)
{
  GtkWidget *card = g_hash_table_lookup (self->cards, rule->id);

  if (card != NULL)
    return card;
  card = hg_verdict_card_new ();
  g_hash_table_insert (self->cards, g_strdup (rule->id), g_object_ref_sink (card));
  return card;
}

static gboolean
is_shown (const HgDecision *decision, GtkWidget *card, GHashTable *cards, gboolean general)
{
  for (guint i = 0; i < decision->verdicts->len; i++)
    {
      const HgVerdict *verdict = g_ptr_array_index (decision->verdicts, i);

      if (verdict->rule->general == general && g_hash_table_lookup (cards, verdict->rule->id) == card)
        return TRUE;
    }
  return FALSE;
}

/* The cards of one kind in the order of the verdicts. A card that is there stays: only what changed is taken out or put in. */
static void
show_cards (HgDecisionView *self, GtkBox *box, gboolean general)
{
  GtkWidget *former = NULL;
  GtkWidget *next;
  GDate today;

  hg_date_today (&today);
  for (GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (box)); card != NULL; card = next)
    {
      next = gtk_widget_get_next_sibling (card);
      if (!is_shown (self->decision, card, self->cards, general))
        gtk_box_remove (box, card);
    }
  for (guint i = 0; i < self->decision->verdicts->len; i++)
    {
      const HgVerdict *verdict = g_ptr_array_index (self->decision->verdicts, i);
      GtkWidget *card;

      if (verdict->rule->general != general)
        continue;
      card = ensure_card (self, verdict->rule);
      hg_verdict_card_update (HG_VERDICT_CARD (card), self->decision, verdict, &today);
      if (gtk_widget_get_parent (card) == NULL)
        gtk_box_insert_child_after (box, card, former);
      else if (gtk_widget_get_prev_sibling (card) != former)
        gtk_box_reorder_child_after (box, card, former);
      former = card;
    }
  gtk_widget_set_visible (GTK_WIDGET (box), former != NULL);
}

static void
show_general (HgDecisionView *self)
{
  g_autofree char *label = NULL;
  guint counts[HG_RESULT_UNDETERMINED + 1] = { 0 };

  for (guint i = 0; i < self->decision->verdicts->len; i++)
    {
      const HgVerdict *verdict = g_ptr_array_index (self->decision->verdicts, i);

      if (verdict->rule->general)
        counts[verdict->result]++;
    }
  label = g_strdup_printf (_("General rules (articles 30 to 37): %u apply, %u undetermined, %u do not apply"),
                           counts[HG_RESULT_APPLIES], counts[HG_RESULT_UNDETERMINED], counts[HG_RESULT_DOES_NOT_APPLY]);
  gtk_label_set_label (self->general_label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->general_box), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  show_cards (self, self->general, TRUE);
}

static void
show_limitation (HgDecisionView *self)
{
  g_autofree char *text = NULL;

  hg_section_clear (self->limitation);
  if (!self->decision->limitation.known)
    return;
  text = hg_wording_verdict_limitation (&self->decision->limitation);
  hg_section_add_text (self->limitation, text);
}

static void
hg_decision_view_dispose (GObject *object)
{
  HgDecisionView *self = HG_DECISION_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_DECISION_VIEW);
  g_clear_pointer (&self->cards, g_hash_table_unref);
  g_clear_pointer (&self->decision, hg_decision_unref);
  G_OBJECT_CLASS (hg_decision_view_parent_class)->dispose (object);
}

static void
hg_decision_view_class_init (HgDecisionViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_decision_view_dispose;
  g_type_ensure (HG_TYPE_SECTION);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/decide/hg-decision-view.ui");
  gtk_widget_class_bind_template_child (widget_class, HgDecisionView, root);
  gtk_widget_class_bind_template_child (widget_class, HgDecisionView, summary);
  gtk_widget_class_bind_template_child (widget_class, HgDecisionView, days);
  gtk_widget_class_bind_template_child (widget_class, HgDecisionView, changed);
  gtk_widget_class_bind_template_child (widget_class, HgDecisionView, listed);
  gtk_widget_class_bind_template_child (widget_class, HgDecisionView, law);
  gtk_widget_class_bind_template_child (widget_class, HgDecisionView, limitation);
  gtk_widget_class_bind_template_child (widget_class, HgDecisionView, general_box);
  gtk_widget_class_bind_template_child (widget_class, HgDecisionView, general_label);
  gtk_widget_class_bind_template_child (widget_class, HgDecisionView, general);
}

static void
hg_decision_view_init (HgDecisionView *self)
{
  self->cards = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * hg_decision_view_new:
 *
 * Returns: (transfer floating): a view of no decision
 */
GtkWidget *
hg_decision_view_new (void)
{
  return g_object_new (HG_TYPE_DECISION_VIEW, NULL);
}

/**
 * hg_decision_view_update:
 * @self: a view
 * @target: what is decided
 * @decision: what follows
 */
void
hg_decision_view_update (HgDecisionView *self, const HgDecideTarget *target, HgDecision *decision)
{
  g_autofree char *summary = NULL;
  g_autofree char *lighter = NULL;
  g_autofree char *days = NULL;
  HgDecision *former;

  g_return_if_fail (HG_IS_DECISION_VIEW (self));
  /* The cards point into the former decision until they are updated. */
  former = self->decision;
  self->decision = hg_decision_ref (decision);
  summary = hg_wording_verdict_listed (decision->listed);
  lighter = hg_wording_verdict_lighter (decision->lighter);
  gtk_label_set_label (self->summary, summary);
  /* Said at the top: that another text may count changes all that follows. */
  gtk_label_set_label (self->changed, lighter);
  gtk_widget_set_visible (GTK_WIDGET (self->changed), decision->changed);
  show_cards (self, self->listed, FALSE);
  show_general (self);
  show_limitation (self);
  days = hg_wording_verdict_days (decision);
  gtk_label_set_label (self->days, days != NULL ? days : "");
  gtk_widget_set_visible (GTK_WIDGET (self->days), days != NULL);
  hg_section_clear (self->law);
  if (decision->on_act->len > 0 || decision->on_decision->len > 0 || decision->upcoming->len > 0)
    hg_section_append (self->law, hg_law_view_new (decision));
  g_clear_pointer (&former, hg_decision_unref);
}
