/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-answer-editor"

#include "config.h"

#include "hg-answer-editor.h"

#include "hg-condition.h"
#include "hg-day-button.h"
#include "hg-decide-input.h"
#include "hg-wording-fact.h"
#include "hg-wrap-layout.h"

#include <glib/gi18n.h>
#include <string.h>

struct _HgAnswerEditor
{
  GtkWidget        parent_instance;

  HgVocabulary    *vocabulary;
  const HgFact    *fact;        /* of the vocabulary, or of whoever made the editor */
  gboolean         is_setting;  /* the program fills it in: nobody answers */

  GtkWidget       *controls;
  GPtrArray       *buttons;     /* of GtkToggleButton: the answers to choose from, "unknown" last */
  GtkEditable     *entry;       /* (nullable): of what is typed */
  GtkLabel        *echo;        /* (nullable) */
};

G_DEFINE_FINAL_TYPE (HgAnswerEditor, hg_answer_editor, GTK_TYPE_WIDGET)

/* What a button stands for. */
#define VALUE_KEY "hg-value"

static void
answer (HgAnswerEditor *self, const char *value)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "decide.answer", "(ss)", self->fact->id, value);
}

static const char *
get_value (GtkToggleButton *button)
{
  return g_object_get_data (G_OBJECT (button), VALUE_KEY);
}

static void
toggled_cb (HgAnswerEditor *self, GtkToggleButton *button)
{
  if (self->is_setting || !gtk_toggle_button_get_active (button))
    return;
  if (get_value (button) != NULL)
    answer (self, get_value (button));
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "decide.unknown", "s", self->fact->id);
}

/* @value: (nullable): unknown */
static void
add_button (HgAnswerEditor *self, const char *label, const char *value)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *text = gtk_label_new (label);

  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (text), PANGO_WRAP_WORD_CHAR);
  gtk_button_set_child (GTK_BUTTON (button), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_add_css_class (button, value != NULL ? "answer" : "answer-unknown");
  g_object_set_data_full (G_OBJECT (button), VALUE_KEY, g_strdup (value), g_free);
  if (self->buttons->len > 0)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), g_ptr_array_index (self->buttons, 0));
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->buttons, button);
  gtk_box_append (GTK_BOX (self->controls), button);
}

static void
add_buttons (HgAnswerEditor *self)
{
  if (self->fact->type == HG_FACT_BOOLEAN)
    {
      add_button (self, C_("answer", "yes"), "true");
      add_button (self, C_("answer", "no"), "false");
    }
  for (guint i = 0; self->fact->type == HG_FACT_CHOICE && i < self->fact->choices->len; i++)
    {
      const HgChoice *choice = g_ptr_array_index (self->fact->choices, i);

      add_button (self, choice->label, choice->id);
    }
  if (self->fact->type == HG_FACT_DATES)
    add_button (self, C_("dates", "none"), "");
  /* Of the two dates and the fine an empty one says it already. */
  if (g_str_equal (self->fact->id, HG_FACT_ACT_DATE) || g_str_equal (self->fact->id, HG_FACT_DECISION_DATE) ||
      g_str_equal (self->fact->id, HG_FACT_FINE))
    return;
  /* Translators: an answer: nobody can say */
  add_button (self, C_("answer", "unknown"), NULL);
}

/* (nullable): how @value was read; what was typed as it is kept says so itself */
static char *
dup_echo (HgAnswerEditor *self, const char *value)
{
  if (self->fact->type != HG_FACT_AMOUNT && g_str_equal (gtk_editable_get_text (self->entry), value))
    return NULL;
  if (self->fact->type == HG_FACT_AMOUNT)
    {
      g_autofree char *grouped = hg_decide_input_group (value);

      /* Translators: how an amount was read, under what was typed */
      return g_strdup_printf (_("= %s yuan"), grouped);
    }
  return hg_wording_fact_value (self->vocabulary, self->fact->id, value);
}

/* @text: (nullable) */
static void
show_echo (HgAnswerEditor *self, const char *text, gboolean is_wrong)
{
  gtk_label_set_label (self->echo, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->echo), text != NULL && *text != '\0');
  if (is_wrong)
    gtk_widget_add_css_class (GTK_WIDGET (self->echo), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->echo), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               is_wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

/* (nullable): what the text reads as */
static char *
read_entry (HgAnswerEditor *self, GError **error)
{
  const char *text = gtk_editable_get_text (self->entry);

  if (*text == '\0')
    return NULL;
  return hg_decide_input_read (self->fact, text, error);
}

static void
typed_cb (HgAnswerEditor *self)
{
  g_autofree char *value = NULL;
  g_autofree char *echo = NULL;

  if (self->is_setting)
    return;
  value = read_entry (self, NULL);
  echo = value != NULL ? dup_echo (self, value) : NULL;
  /* A text that is half typed is not called wrong; it is no answer either. */
  show_echo (self, echo, FALSE);
  if (value != NULL)
    answer (self, value);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "decide.unset", "s", self->fact->id);
}

/* Done with the entry: now a text that cannot be read is wrong. */
static void
left_cb (HgAnswerEditor *self)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *value = read_entry (self, &error);

  if (error != NULL)
    show_echo (self, error->message, TRUE);
}

static const char *
get_placeholder (HgFactType type)
{
  switch (type)
    {
    case HG_FACT_AMOUNT:
      return _("15000 or 1.5万");
    case HG_FACT_DATE:
      return _("2026-08-15");
    case HG_FACT_DATES:
      return _("2026-08-15, one or several");
    case HG_FACT_BOOLEAN:
    case HG_FACT_NUMBER:
    case HG_FACT_CHOICE:
    default:
      return "";
    }
}

static void
add_entry (HgAnswerEditor *self)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  const char *unit = self->fact->type == HG_FACT_AMOUNT ? _("yuan") : self->fact->unit;

  self->entry = GTK_EDITABLE (entry);
  /* The case's own way back goes through all of its entries. */
  gtk_editable_set_enable_undo (self->entry, FALSE);
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), get_placeholder (self->fact->type));
  gtk_editable_set_width_chars (self->entry, self->fact->type == HG_FACT_DATES ? 24 : 14);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, self->fact->question, -1);
  g_signal_connect_object (entry, "changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "activate", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, focus);
  gtk_box_append (GTK_BOX (self->controls), entry);
  if (unit != NULL && *unit != '\0')
    {
      GtkWidget *label = gtk_label_new (unit);

      gtk_widget_add_css_class (label, "unit");
      gtk_box_append (GTK_BOX (self->controls), label);
    }
  if (self->fact->type == HG_FACT_DATE || self->fact->type == HG_FACT_DATES)
    gtk_box_append (GTK_BOX (self->controls), hg_day_button_new (self->entry, self->fact->type == HG_FACT_DATES));
}

static void
add_echo (HgAnswerEditor *self)
{
  GtkWidget *echo = gtk_label_new (NULL);

  self->echo = GTK_LABEL (echo);
  gtk_label_set_xalign (self->echo, 0);
  gtk_label_set_wrap (self->echo, TRUE);
  gtk_label_set_wrap_mode (self->echo, PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (echo, "answer-echo");
  gtk_widget_set_visible (echo, FALSE);
  gtk_widget_set_parent (echo, GTK_WIDGET (self));
}

/* Which button a key presses; -1: none. */
static int
find_button (HgAnswerEditor *self, guint keyval)
{
  guint last = self->buttons->len - 1;

  if (keyval == GDK_KEY_u || keyval == GDK_KEY_U)
    return (int) last;
  if (self->fact->type == HG_FACT_BOOLEAN)
    return keyval == GDK_KEY_y || keyval == GDK_KEY_Y ? 0 : keyval == GDK_KEY_n || keyval == GDK_KEY_N ? 1 : -1;
  if (keyval >= GDK_KEY_1 && keyval < GDK_KEY_1 + last)
    return (int) (keyval - GDK_KEY_1);
  if (keyval >= GDK_KEY_KP_1 && keyval < GDK_KEY_KP_1 + last)
    return (int) (keyval - GDK_KEY_KP_1);
  return -1;
}

static gboolean
key_cb (HgAnswerEditor *self, guint keyval, guint keycode, GdkModifierType state)
{
  int button;

  if (self->entry != NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  button = find_button (self, keyval);
  if (button < 0)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_grab_focus (g_ptr_array_index (self->buttons, (guint) button));
  gtk_toggle_button_set_active (g_ptr_array_index (self->buttons, (guint) button), TRUE);
  return GDK_EVENT_STOP;
}

static gboolean
hg_answer_editor_grab_focus (GtkWidget *widget)
{
  HgAnswerEditor *self = HG_ANSWER_EDITOR (widget);

  if (self->entry != NULL)
    return gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  for (guint i = 0; i < self->buttons->len; i++)
    if (gtk_toggle_button_get_active (g_ptr_array_index (self->buttons, i)))
      return gtk_widget_grab_focus (g_ptr_array_index (self->buttons, i));
  return gtk_widget_grab_focus (g_ptr_array_index (self->buttons, 0));
}

static void
hg_answer_editor_dispose (GObject *object)
{
  HgAnswerEditor *self = HG_ANSWER_EDITOR (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  self->entry = NULL;
  self->echo = NULL;
  g_clear_pointer (&self->buttons, g_ptr_array_unref);
  g_clear_pointer (&self->vocabulary, hg_vocabulary_unref);
  G_OBJECT_CLASS (hg_answer_editor_parent_class)->dispose (object);
}

static void
hg_answer_editor_class_init (HgAnswerEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_answer_editor_dispose;
  widget_class->grab_focus = hg_answer_editor_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
hg_answer_editor_init (HgAnswerEditor *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  self->buttons = g_ptr_array_new ();
  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 4);
  self->controls = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_set_layout_manager (self->controls, hg_wrap_layout_new ());
  gtk_widget_set_parent (self->controls, GTK_WIDGET (self));
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * hg_answer_editor_new:
 * @vocabulary: the edition's words
 * @fact: what is asked; it must outlive the editor, as those of @vocabulary do
 *
 * Returns: (transfer floating): an editor without an answer
 */
GtkWidget *
hg_answer_editor_new (HgVocabulary *vocabulary, const HgFact *fact)
{
  HgAnswerEditor *self = g_object_new (HG_TYPE_ANSWER_EDITOR, NULL);

  self->vocabulary = hg_vocabulary_ref (vocabulary);
  self->fact = fact;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, fact->question, -1);
  if (fact->type != HG_FACT_BOOLEAN && fact->type != HG_FACT_CHOICE)
    {
      add_entry (self);
      add_echo (self);
    }
  add_buttons (self);
  return GTK_WIDGET (self);
}

/**
 * hg_answer_editor_set:
 * @self: an editor
 * @value: (nullable): the answer
 * @unknown: whether it was asked and nobody knows
 *
 * Shows an answer. What was typed stays as it was typed where it says the same.
 */
void
hg_answer_editor_set (HgAnswerEditor *self, const char *value, gboolean unknown)
{
  g_return_if_fail (HG_IS_ANSWER_EDITOR (self));
  self->is_setting = TRUE;
  for (guint i = 0; i < self->buttons->len; i++)
    {
      GtkToggleButton *button = g_ptr_array_index (self->buttons, i);
      const char *stands_for = get_value (button);

      gtk_toggle_button_set_active (button, stands_for != NULL ? g_strcmp0 (stands_for, value) == 0 : unknown);
    }
  if (self->entry != NULL)
    {
      g_autofree char *typed = read_entry (self, NULL);
      gboolean is_half_typed = typed == NULL && value == NULL && !unknown;

      if (g_strcmp0 (typed, value) != 0 && !is_half_typed)
        {
          g_autofree char *echo = NULL;

          gtk_editable_set_text (self->entry, value != NULL ? value : "");
          echo = value != NULL && *value != '\0' ? dup_echo (self, value) : NULL;
          show_echo (self, echo, FALSE);
        }
    }
  self->is_setting = FALSE;
}
