/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-item-menu"

#include "config.h"

#include "hg-item-menu.h"

#include "hg-drag-label.h"
#include "hg-list-row.h"
#include "hg-result-row.h"
#include "hg-tray-entry.h"

#include <glib/gi18n.h>

/* (nullable): what the row is of; a law is in no sheet */
static HgTrayEntry *
dup_entry (GtkListView *view, guint position)
{
  g_autoptr(HgResultRow) row = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (view)), position);
  HgItem *item = row != NULL ? hg_result_row_get_item (row) : NULL;

  if (item == NULL || hg_item_get_kind (item) == HG_ITEM_LAW)
    return NULL;
  return hg_tray_entry_new (hg_item_get_kind (item), hg_item_get_id (item), hg_item_get_number (item),
                            hg_item_get_title (item), FALSE);
}

/* Dragging */

static GdkContentProvider *
prepare_cb (GtkListView *view, double x, double y)
{
  g_autoptr(HgTrayEntry) entry = dup_entry (view, hg_list_row_pick (view, x, y));

  return entry != NULL ? gdk_content_provider_new_typed (HG_TYPE_TRAY_ENTRY, entry) : NULL;
}

static void
drag_begin_cb (GtkListView *view, GdkDrag *drag)
{
  GdkContentProvider *content = gdk_drag_get_content (drag);
  g_auto(GValue) value = G_VALUE_INIT;

  g_value_init (&value, HG_TYPE_TRAY_ENTRY);
  if (gdk_content_provider_get_value (content, &value, NULL))
    hg_drag_label_set (drag, hg_tray_entry_get_title (g_value_get_object (&value)));
}

/* The menu */

static gboolean
unparent_cb (gpointer popover)
{
  gtk_widget_unparent (popover);
  return G_SOURCE_REMOVE;
}

static void
closed_cb (GtkWidget *popover)
{
  /* Not at once: the action that was chosen comes after. */
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unparent_cb, g_object_ref (popover), g_object_unref);
}

static void
open_menu (GtkListView *view, guint position, const GdkRectangle *at)
{
  g_autoptr(HgTrayEntry) entry = dup_entry (view, position);
  g_autoptr(GMenu) menu = g_menu_new ();
  g_autoptr(GMenuItem) add = g_menu_item_new (_("_Add to the print tray"), NULL);
  GtkWidget *popover;

  if (entry == NULL)
    return;
  g_menu_item_set_action_and_target (add, "win.tray-add", "(isss)", (gint32) hg_tray_entry_get_kind (entry),
                                     hg_tray_entry_get_id (entry), hg_tray_entry_get_number (entry),
                                     hg_tray_entry_get_title (entry));
  g_menu_append_item (menu, add);
  g_menu_append (menu, _("Add all that was _found"), "win.tray-add-found");
  popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  gtk_widget_set_parent (popover, GTK_WIDGET (view));
  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), at);
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  gtk_popover_popup (GTK_POPOVER (popover));
}

static void
pressed_cb (GtkListView *view, int n_press, double x, double y)
{
  const GdkRectangle at = { (int) x, (int) y, 1, 1 };

  open_menu (view, hg_list_row_pick (view, x, y), &at);
}

static gboolean
menu_key_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  GtkListView *view = GTK_LIST_VIEW (widget);
  guint position = gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (gtk_list_view_get_model (view)));
  GtkWidget *row = gtk_widget_get_focus_child (widget);
  graphene_rect_t bounds;
  GdkRectangle at = { 0, 0, 1, 1 };

  if (row != NULL && gtk_widget_compute_bounds (row, widget, &bounds))
    at = (GdkRectangle) { (int) bounds.origin.x + 24, (int) (bounds.origin.y + bounds.size.height / 2), 1, 1 };
  open_menu (view, position, &at);
  return GDK_EVENT_STOP;
}

static void
add_key (GtkEventController *keys, const char *trigger)
{
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (trigger),
                                                          gtk_callback_action_new (menu_key_cb, NULL, NULL)));
}

/**
 * hg_item_menu_attach:
 * @view: a list view with rows of hg_item_rows_factory_new() and a single selection
 *
 * Lets its rows be dragged, and gives them a menu.
 */
void
hg_item_menu_attach (GtkListView *view)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_COPY);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), view, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), view, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (source));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), view, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (click));
  add_key (keys, "Menu");
  add_key (keys, "<Shift>F10");
  gtk_widget_add_controller (GTK_WIDGET (view), keys);
}
