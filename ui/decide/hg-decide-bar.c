/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-decide-bar"

#include "config.h"

#include "hg-decide-bar.h"

#include "hg-answer-editor.h"
#include "hg-condition.h"
#include "hg-date.h"
#include "hg-wrap-layout.h"

#include <glib/gi18n.h>

#define N_EDITORS 3

struct _HgDecideBar
{
  GtkWidget    parent_instance;

  HgFact      *facts[N_EDITORS];   /* the questions for act, decision and fine */
  GtkWidget   *editors[N_EDITORS];
  GtkEditable *party;
  gboolean     is_setting;         /* the program fills in: nobody answers */
};

G_DEFINE_FINAL_TYPE (HgDecideBar, hg_decide_bar, GTK_TYPE_WIDGET)

static void
party_cb (HgDecideBar *self)
{
  if (!self->is_setting)
    gtk_widget_activate_action (GTK_WIDGET (self), "decide.party", "s", gtk_editable_get_text (self->party));
}

static HgFact *
new_fact (HgFactType type, const char *id, const char *question)
{
  HgFact *fact = hg_fact_new ();

  fact->id = g_strdup (id);
  fact->type = type;
  fact->question = g_strdup (question);
  return fact;
}

/* @label has a key: Alt and that letter lead to @child. */
static void
add (HgDecideBar *self, const char *label, GtkWidget *child)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *name = gtk_label_new_with_mnemonic (label);

  gtk_label_set_mnemonic_widget (GTK_LABEL (name), child);

  gtk_widget_add_css_class (name, "note-label");
  gtk_widget_set_valign (name, GTK_ALIGN_START);
  gtk_widget_set_margin_top (name, 6);
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), child);
  gtk_widget_set_parent (box, GTK_WIDGET (self));
}

static void
hg_decide_bar_dispose (GObject *object)
{
  HgDecideBar *self = HG_DECIDE_BAR (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  for (guint i = 0; i < N_EDITORS; i++)
    g_clear_pointer (&self->facts[i], hg_fact_free);
  G_OBJECT_CLASS (hg_decide_bar_parent_class)->dispose (object);
}

static void
hg_decide_bar_class_init (HgDecideBarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hg_decide_bar_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), HG_TYPE_WRAP_LAYOUT);
}

static void
hg_decide_bar_init (HgDecideBar *self)
{
  /* The editors need an edition's words to read an answer aloud; these questions are in none. */
  static const char *const labels[N_EDITORS] = { N_("Date of the ac_t"), N_("Date of the _decision"), N_("_Fine considered") };
  g_autoptr(HgVocabulary) none = hg_vocabulary_new ();
  GtkWidget *party = gtk_entry_new ();

  self->facts[0] = new_fact (HG_FACT_DATE, HG_FACT_ACT_DATE, _("Date of the act"));
  self->facts[1] = new_fact (HG_FACT_DATE, HG_FACT_DECISION_DATE, _("Date of the decision"));
  self->facts[2] = new_fact (HG_FACT_AMOUNT, HG_FACT_FINE, _("Fine considered"));
  for (guint i = 0; i < N_EDITORS; i++)
    {
      self->editors[i] = hg_answer_editor_new (none, self->facts[i]);
      add (self, _(labels[i]), self->editors[i]);
    }
  self->party = GTK_EDITABLE (party);
  gtk_editable_set_width_chars (self->party, 18);
  gtk_editable_set_enable_undo (self->party, FALSE);
  gtk_entry_set_placeholder_text (GTK_ENTRY (party), _("optional"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (party), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Party"), -1);
  g_signal_connect_object (party, "changed", G_CALLBACK (party_cb), self, G_CONNECT_SWAPPED);
  add (self, _("_Party"), party);
}

/**
 * hg_decide_bar_new:
 *
 * Returns: (transfer floating): a bar that shows nothing yet
 */
GtkWidget *
hg_decide_bar_new (void)
{
  return g_object_new (HG_TYPE_DECIDE_BAR, NULL);
}

/**
 * hg_decide_bar_update:
 * @self: a bar
 * @state: what to show
 * @has_fines: whether there is a matter whose fines are computed
 */
void
hg_decide_bar_update (HgDecideBar *self, const HgDecideState *state, gboolean has_fines)
{
  const HgDecideAnswer *fine = hg_decide_state_find (state, HG_FACT_FINE);
  g_autofree char *act = hg_date_to_iso (&state->act_date);
  g_autofree char *decision = hg_date_to_iso (&state->decision_date);
  const char *values[N_EDITORS] = { act, decision, fine != NULL ? fine->value : NULL };
  const char *party = state->party != NULL ? state->party : "";

  g_return_if_fail (HG_IS_DECIDE_BAR (self));
  self->is_setting = TRUE;
  for (guint i = 0; i < N_EDITORS; i++)
    hg_answer_editor_set (HG_ANSWER_EDITOR (self->editors[i]), values[i], FALSE);
  gtk_widget_set_visible (gtk_widget_get_parent (self->editors[2]), has_fines);
  if (!g_str_equal (gtk_editable_get_text (self->party), party))
    gtk_editable_set_text (self->party, party);
  self->is_setting = FALSE;
}

/**
 * hg_decide_bar_focus:
 * @self: a bar
 * @fact: a fact's id
 *
 * Returns: whether it is one of the two dates or the fine; the cursor is there then
 */
gboolean
hg_decide_bar_focus (HgDecideBar *self, const char *fact)
{
  for (guint i = 0; i < N_EDITORS; i++)
    if (g_str_equal (self->facts[i]->id, fact))
      return gtk_widget_get_visible (gtk_widget_get_parent (self->editors[i])) && gtk_widget_grab_focus (self->editors[i]);
  return FALSE;
}
