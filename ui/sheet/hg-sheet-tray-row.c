/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-tray-row"

#include "config.h"

#include "hg-sheet-tray-row.h"

#include "hg-drag-label.h"

#include <glib/gi18n.h>

struct _HgSheetTrayRow
{
  GtkListBoxRow parent_instance;

  HgTrayEntry  *entry;
};

G_DEFINE_FINAL_TYPE (HgSheetTrayRow, hg_sheet_tray_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GdkContentProvider *
prepare_cb (HgSheetTrayRow *self)
{
  return gdk_content_provider_new_typed (HG_TYPE_TRAY_ENTRY, self->entry);
}

static void
drag_begin_cb (HgSheetTrayRow *self, GdkDrag *drag)
{
  hg_drag_label_set (drag, hg_tray_entry_get_title (self->entry));
}

static void
clicked_cb (HgSheetTrayRow *self)
{
  g_signal_emit (self, signals[REMOVED], 0);
}

static void
hg_sheet_tray_row_dispose (GObject *object)
{
  g_clear_object (&HG_SHEET_TRAY_ROW (object)->entry);
  G_OBJECT_CLASS (hg_sheet_tray_row_parent_class)->dispose (object);
}

static void
hg_sheet_tray_row_class_init (HgSheetTrayRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hg_sheet_tray_row_dispose;
  signals[REMOVED] = g_signal_new ("removed", HG_TYPE_SHEET_TRAY_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hg_sheet_tray_row_init (HgSheetTrayRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
}

static GtkWidget *
new_label (const char *text, const char *css_class, gboolean wraps)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), wraps);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

/* Number and kind; of what the edition no longer has, that it has not. */
static GtkWidget *
new_place (HgSheetTrayRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  gboolean is_gone = hg_tray_entry_is_gone (self->entry);
  const char *kind = hg_tray_entry_get_kind (self->entry) == HG_ITEM_RULE ? _("Rule of leniency") : _("Compliance matter");

  gtk_box_append (GTK_BOX (box), new_label (hg_tray_entry_get_number (self->entry), "item-number", FALSE));
  gtk_box_append (GTK_BOX (box), new_label (is_gone ? _("No longer in this edition: it is not printed") : kind,
                                            is_gone ? "tray-gone" : "item-place", TRUE));
  return box;
}

static GtkWidget *
new_remove_button (HgSheetTrayRow *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");
  /* Translators: the title of what is taken out of the tray */
  g_autofree char *name = g_strdup_printf (_("Take out “%s”"), hg_tray_entry_get_title (self->entry));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("Take out (Delete)"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  return button;
}

/**
 * hg_sheet_tray_row_new:
 * @entry: what waits to be printed
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
hg_sheet_tray_row_new (HgTrayEntry *entry)
{
  HgSheetTrayRow *self = g_object_new (HG_TYPE_SHEET_TRAY_ROW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *handle = gtk_image_new_from_icon_name ("list-drag-handle-symbolic");
  g_autofree char *name = NULL;

  self->entry = g_object_ref (entry);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_add_css_class (handle, "tray-handle");
  gtk_box_append (GTK_BOX (texts), new_label (hg_tray_entry_get_title (entry), "item-title", TRUE));
  gtk_box_append (GTK_BOX (texts), new_place (self));
  gtk_box_append (GTK_BOX (box), handle);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), new_remove_button (self));
  gtk_widget_add_css_class (box, "tray-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  name = g_strdup_printf ("%s %s", hg_tray_entry_get_number (entry), hg_tray_entry_get_title (entry));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (hg_tray_entry_is_gone (entry))
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    _("No longer in this edition: it is not printed"), -1);
  return GTK_WIDGET (self);
}

HgTrayEntry *
hg_sheet_tray_row_get_entry (HgSheetTrayRow *self)
{
  return self->entry;
}
