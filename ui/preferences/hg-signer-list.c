/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-signer-list"

#include "config.h"

#include "hg-signer-list.h"

#include <glib/gi18n.h>

struct _HgSignerList
{
  AdwPreferencesGroup parent_instance;

  GPtrArray          *rows;   /* of AdwEntryRow, borrowed: in their order */
};

G_DEFINE_FINAL_TYPE (HgSignerList, hg_signer_list, ADW_TYPE_PREFERENCES_GROUP)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
changed_cb (HgSignerList *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
name_control (GtkWidget *widget, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* Whoever removes a row goes on at its neighbour. */
static void
remove_cb (HgSignerList *self, GtkButton *button)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (button), ADW_TYPE_ENTRY_ROW);
  guint index;

  if (!g_ptr_array_find (self->rows, row, &index))
    return;
  g_ptr_array_remove_index (self->rows, index);
  if (self->rows->len > 0)
    gtk_widget_grab_focus (g_ptr_array_index (self->rows, MIN (index, self->rows->len - 1)));
  adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), row);
  changed_cb (self);
}

static GtkWidget *
add_row (HgSignerList *self, const char *name)
{
  GtkWidget *row = adw_entry_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");

  gtk_editable_set_text (GTK_EDITABLE (row), name);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Name"));
  name_control (GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (row))), _("Name of a signer"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("Remove this name"));
  name_control (button, _("Remove this name"));
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), button);
  g_signal_connect_object (row, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->rows, row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  return row;
}

static void
add_cb (HgSignerList *self)
{
  gtk_widget_grab_focus (add_row (self, ""));
}

static void
hg_signer_list_finalize (GObject *object)
{
  g_ptr_array_unref (HG_SIGNER_LIST (object)->rows);
  G_OBJECT_CLASS (hg_signer_list_parent_class)->finalize (object);
}

static void
hg_signer_list_class_init (HgSignerListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hg_signer_list_finalize;
  signals[CHANGED] = g_signal_new ("changed", HG_TYPE_SIGNER_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hg_signer_list_init (HgSignerList *self)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Add a name"));

  self->rows = g_ptr_array_new ();
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  name_control (button, _("Add a name"));
  g_signal_connect_object (button, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), button);
}

/**
 * hg_signer_list_set_names:
 * @self: a list
 * @names: (nullable): what it shall show
 */
void
hg_signer_list_set_names (HgSignerList *self, const char *const *names)
{
  g_return_if_fail (HG_IS_SIGNER_LIST (self));
  while (self->rows->len > 0)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_steal_index (self->rows, self->rows->len - 1));
  for (; names != NULL && *names != NULL; names++)
    add_row (self, *names);
}

/**
 * hg_signer_list_dup_names:
 * @self: a list
 *
 * Returns: (transfer full) (nullable): the names that are not blank; %NULL where there are none
 */
GStrv
hg_signer_list_dup_names (HgSignerList *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  GStrv names;

  g_return_val_if_fail (HG_IS_SIGNER_LIST (self), NULL);
  for (guint i = 0; i < self->rows->len; i++)
    {
      g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (g_ptr_array_index (self->rows, i))));

      if (*name != '\0')
        g_strv_builder_add (builder, name);
    }
  names = g_strv_builder_end (builder);
  if (*names == NULL)
    g_clear_pointer (&names, g_strfreev);
  return names;
}
