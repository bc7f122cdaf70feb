/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-verdict-card"

#include "config.h"

#include "hg-verdict-card.h"

#include "hg-badge.h"
#include "hg-citation-box.h"
#include "hg-reason-box.h"
#include "hg-wording-fact.h"
#include "hg-wording-reason.h"
#include "hg-wording-verdict.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

/* More questions than this settle nothing at a glance; they are all on the other side. */
#define MOST_OPEN 3

struct _HgVerdictCard
{
  GtkWidget           parent_instance;

  const HgVocabulary *vocabulary;   /* of the decision */
  const HgDecision   *decision;     /* of whoever shows it, until the next update */
  const HgVerdict    *verdict;      /* one of its verdicts */
  GDate               day;

  GtkWidget          *root;
  GtkImage           *icon;
  GtkLabel           *result;
  GtkWidget          *outcome;
  GtkActionable      *rule;
  GtkLabel           *title;
  GtkBox             *notes;
  GtkWidget          *open_box;
  GtkBox             *open;
  GtkExpander        *why;
  GtkBox             *reasons;
};

G_DEFINE_FINAL_TYPE (HgVerdictCard, hg_verdict_card, GTK_TYPE_WIDGET)

static void
clear (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static GtkWidget *
add_text (GtkBox *box, const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_focusable (label, FALSE);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);
  return label;
}

/* What the card looks like: a rule whose conditions hold but that gives way, or is in force on neither day, does not look as
   if it applied. */
static HgTruth
get_standing (const HgVerdict *verdict)
{
  if (verdict->result == HG_RESULT_UNDETERMINED)
    return HG_TRUTH_UNKNOWN;
  if (verdict->result == HG_RESULT_DOES_NOT_APPLY || verdict->overridden_by != NULL)
    return HG_TRUTH_FALSE;
  return hg_verdict_get_in_force (verdict);
}

static void
show_result (HgVerdictCard *self)
{
  static const char *const classes[] = { "stands-false", "stands-unknown", "stands-true" };
  HgTruth standing = get_standing (self->verdict);
  g_autofree char *words = hg_wording_verdict_result (self->verdict->result);

  gtk_image_set_from_icon_name (self->icon, hg_reason_box_get_icon (standing));
  gtk_label_set_label (self->result, words);
  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    if (i == (guint) standing)
      gtk_widget_add_css_class (GTK_WIDGET (self), classes[i]);
    else
      gtk_widget_remove_css_class (GTK_WIDGET (self), classes[i]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->verdict->rule->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

static void
show_rule (HgVerdictCard *self)
{
  const HgRule *rule = self->verdict->rule;
  g_autofree char *title = g_strdup_printf ("%s %s", rule->number, rule->title);

  gtk_label_set_label (self->title, title);
  gtk_actionable_set_action_target (self->rule, "(is)", (gint32) HG_ITEM_RULE, rule->id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rule), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  hg_badge_style_outcome (self->outcome, rule->outcome, rule->force);
}

static void
show_notes (HgVerdictCard *self)
{
  g_autofree char *caution = hg_wording_verdict_caution (self->decision, self->verdict);

  clear (self->notes);
  if (caution != NULL)
    add_text (self->notes, caution, "caution");
  for (guint i = 0; i < self->verdict->near_misses->len; i++)
    {
      g_autofree char *words = hg_wording_reason_near_miss (self->vocabulary, g_ptr_array_index (self->verdict->near_misses, i));

      add_text (self->notes, words, "near-miss");
    }
  gtk_widget_set_visible (GTK_WIDGET (self->notes), gtk_widget_get_first_child (GTK_WIDGET (self->notes)) != NULL);
}

static void
add_question (HgVerdictCard *self, const char *fact)
{
  g_autofree char *question = hg_wording_fact_question (self->vocabulary, fact);
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
  gtk_box_append (self->open, button);
}

static void
show_open (HgVerdictCard *self)
{
  const GPtrArray *open = self->verdict->open;

  clear (self->open);
  for (guint i = 0; i < MIN (open->len, MOST_OPEN); i++)
    add_question (self, g_ptr_array_index (open, i));
  if (open->len > MOST_OPEN)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("and %u more", "and %u more", open->len - MOST_OPEN),
                                               open->len - MOST_OPEN);

      add_text (self->open, more, "condition-evidence");
    }
  gtk_widget_set_visible (self->open_box, open->len > 0);
}

static void
add_documents (HgVerdictCard *self, const HgRule *rule)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; rule->documents != NULL && rule->documents[i] != NULL; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? C_("documents", "; ") : "",
                            hg_vocabulary_get_name (self->vocabulary, HG_TERM_DOCUMENT, rule->documents[i]));
  if (text->len > 0)
    {
      g_autofree char *documents = g_strdup_printf (_("Documents: %s"), text->str);

      add_text (self->reasons, documents, "verdict-note");
    }
  if (rule->follow_up != NULL)
    add_text (self->reasons, rule->follow_up, "verdict-note");
}

/* Trees are many and read seldom: they are made when they are unfolded. */
static void
why_cb (HgVerdictCard *self)
{
  const HgRule *rule;

  clear (self->reasons);
  if (!gtk_expander_get_expanded (self->why) || self->verdict == NULL)
    return;
  rule = self->verdict->rule;
  gtk_box_append (self->reasons, hg_reason_box_new (self->vocabulary, self->verdict->when));
  if (self->verdict->unless != NULL)
    {
      add_text (self->reasons, _("Does not apply where"), "note-label");
      gtk_box_append (self->reasons, hg_reason_box_new (self->vocabulary, self->verdict->unless));
    }
  if (rule->basis->len > 0)
    gtk_box_append (self->reasons, hg_citation_box_new (self->vocabulary, rule->basis, &self->day));
  add_documents (self, rule);
}

static void
hg_verdict_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_VERDICT_CARD);
  G_OBJECT_CLASS (hg_verdict_card_parent_class)->dispose (object);
}

static void
hg_verdict_card_class_init (HgVerdictCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_verdict_card_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/decide/hg-verdict-card.ui");
  gtk_widget_class_bind_template_child (widget_class, HgVerdictCard, root);
  gtk_widget_class_bind_template_child (widget_class, HgVerdictCard, icon);
  gtk_widget_class_bind_template_child (widget_class, HgVerdictCard, result);
  gtk_widget_class_bind_template_child (widget_class, HgVerdictCard, outcome);
  gtk_widget_class_bind_template_child (widget_class, HgVerdictCard, rule);
  gtk_widget_class_bind_template_child (widget_class, HgVerdictCard, title);
  gtk_widget_class_bind_template_child (widget_class, HgVerdictCard, notes);
  gtk_widget_class_bind_template_child (widget_class, HgVerdictCard, open_box);
  gtk_widget_class_bind_template_child (widget_class, HgVerdictCard, open);
  gtk_widget_class_bind_template_child (widget_class, HgVerdictCard, why);
  gtk_widget_class_bind_template_child (widget_class, HgVerdictCard, reasons);
  gtk_widget_class_bind_template_callback (widget_class, why_cb);
}

static void
hg_verdict_card_init (HgVerdictCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->why), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_expander_get_label (self->why), -1);
}

/**
 * hg_verdict_card_new:
 *
 * Returns: (transfer floating): a card that shows nothing yet
 */
GtkWidget *
hg_verdict_card_new (void)
{
  return g_object_new (HG_TYPE_VERDICT_CARD, NULL);
}

/**
 * hg_verdict_card_update:
 * @self: a card
 * @decision: what was decided; it stays with the caller, who keeps it until the next update
 * @verdict: which of its verdicts to show
 * @day: today
 *
 * What was unfolded stays so.
 */
void
hg_verdict_card_update (HgVerdictCard *self, const HgDecision *decision, const HgVerdict *verdict, const GDate *day)
{
  g_return_if_fail (HG_IS_VERDICT_CARD (self));
  self->vocabulary = decision->vocabulary;
  self->decision = decision;
  self->verdict = verdict;
  self->day = *day;
  show_result (self);
  show_rule (self);
  show_notes (self);
  show_open (self);
  why_cb (self);
}
