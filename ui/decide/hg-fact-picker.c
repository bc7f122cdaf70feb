/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-fact-picker"

#include "config.h"

#include "hg-fact-picker.h"

#include <glib/gi18n.h>

/* More are not read; another word narrows them. */
#define MOST_RESULTS 8

struct _HgFactPicker
{
  GtkWidget     parent_instance;

  HgDecideCase *decide_case;   /* (nullable) */
  GPtrArray    *facts;         /* of const HgFact*: that rules ask */

  GtkWidget    *search;
  GtkListBox   *results;
  GtkWidget    *nothing;
};

G_DEFINE_FINAL_TYPE (HgFactPicker, hg_fact_picker, GTK_TYPE_WIDGET)

#define FACT_KEY "hg-fact"

static gboolean
matches (const HgFact *fact, GStrv words)
{
  for (char **word = words; *word != NULL; word++)
    if (**word != '\0' && strstr (fact->question, *word) == NULL
        && (fact->evidence == NULL || strstr (fact->evidence, *word) == NULL))
      return FALSE;
  return TRUE;
}

static void
add_result (HgFactPicker *self, const HgFact *fact)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = gtk_label_new (fact->question);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, fact->question, -1);
  g_object_set_data (G_OBJECT (row), FACT_KEY, (gpointer) fact);
  gtk_list_box_append (self->results, row);
}

static void
search_cb (HgFactPicker *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_auto(GStrv) words = g_strsplit_set (text, " 　", -1);
  GtkWidget *row;
  guint n = 0;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->results))) != NULL)
    gtk_list_box_remove (self->results, row);
  for (guint i = 0; *text != '\0' && i < self->facts->len && n < MOST_RESULTS; i++)
    {
      const HgFact *fact = g_ptr_array_index (self->facts, i);

      if (matches (fact, words) && hg_decide_case_get_answer (self->decide_case, fact->id) == NULL)
        {
          add_result (self, fact);
          n++;
        }
    }
  gtk_widget_set_visible (GTK_WIDGET (self->results), n > 0);
  gtk_widget_set_visible (self->nothing, n == 0 && *text != '\0');
}

static void
pick (HgFactPicker *self, GtkListBoxRow *row)
{
  const HgFact *fact = g_object_get_data (G_OBJECT (row), FACT_KEY);

  gtk_widget_activate_action (GTK_WIDGET (self), "decide.pick", "s", fact->id);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

/* Enter takes the first. */
static void
activate_cb (HgFactPicker *self)
{
  GtkListBoxRow *row;

  search_cb (self);
  row = gtk_list_box_get_row_at_index (self->results, 0);
  if (row != NULL)
    pick (self, row);
}

/* Down leads into what was found; else it would go on to the questions below. */
static gboolean
key_cb (HgFactPicker *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->results, 0);

  if ((keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down) || first == NULL
      || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_grab_focus (GTK_WIDGET (first));
  return GDK_EVENT_STOP;
}

static gboolean
hg_fact_picker_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (HG_FACT_PICKER (widget)->search);
}

static void
hg_fact_picker_dispose (GObject *object)
{
  HgFactPicker *self = HG_FACT_PICKER (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->facts, g_ptr_array_unref);
  g_clear_object (&self->decide_case);
  G_OBJECT_CLASS (hg_fact_picker_parent_class)->dispose (object);
}

static void
hg_fact_picker_class_init (HgFactPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_fact_picker_dispose;
  widget_class->grab_focus = hg_fact_picker_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
hg_fact_picker_init (HgFactPicker *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 4);
  self->facts = g_ptr_array_new ();
  self->search = gtk_search_entry_new ();
  g_object_set (self->search, "placeholder-text", _("Find a question by its words"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Find a question"), -1);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (search_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->search, keys);
  gtk_widget_set_parent (self->search, GTK_WIDGET (self));
  self->results = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->results, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->results), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->results), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Questions found"), -1);
  g_signal_connect_object (self->results, "row-activated", G_CALLBACK (pick), self, G_CONNECT_SWAPPED);
  gtk_widget_set_visible (GTK_WIDGET (self->results), FALSE);
  gtk_widget_set_parent (GTK_WIDGET (self->results), GTK_WIDGET (self));
  self->nothing = gtk_label_new (_("No rule asks a question with these words."));
  gtk_label_set_xalign (GTK_LABEL (self->nothing), 0);
  gtk_widget_add_css_class (self->nothing, "condition-evidence");
  gtk_widget_set_visible (self->nothing, FALSE);
  gtk_widget_set_parent (self->nothing, GTK_WIDGET (self));
}

/**
 * hg_fact_picker_new:
 *
 * Returns: (transfer floating): a picker that finds nothing yet
 */
GtkWidget *
hg_fact_picker_new (void)
{
  return g_object_new (HG_TYPE_FACT_PICKER, NULL);
}

/**
 * hg_fact_picker_set_case:
 * @self: a picker
 * @decide_case: whose rules' questions it finds from now on
 */
void
hg_fact_picker_set_case (HgFactPicker *self, HgDecideCase *decide_case)
{
  const HgDecideTarget *target = hg_decide_case_get_target (decide_case);
  GPtrArray *all = hg_vocabulary_get_facts (target->vocabulary);
  g_autoptr(GHashTable) asked = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_if_fail (HG_IS_FACT_PICKER (self));
  g_set_object (&self->decide_case, decide_case);
  for (guint i = 0; i < target->rules->len; i++)
    {
      const HgRule *rule = g_ptr_array_index (target->rules, i);

      hg_condition_add_facts (rule->when, asked);
      if (rule->unless != NULL)
        hg_condition_add_facts (rule->unless, asked);
    }
  g_ptr_array_set_size (self->facts, 0);
  for (guint i = 0; i < all->len; i++)
    if (g_hash_table_contains (asked, ((HgFact *) g_ptr_array_index (all, i))->id))
      g_ptr_array_add (self->facts, g_ptr_array_index (all, i));
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}
