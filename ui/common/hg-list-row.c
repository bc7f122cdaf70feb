/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-list-row"

#include "config.h"

#include "hg-list-row.h"

/* On a row's widget: its GtkListItem, which lives as long. */
#define LIST_ITEM "hg-list-item"

/**
 * hg_list_row_name:
 * @list_item: a row that is bound
 * @name: what a screen reader says for it
 * @description: (nullable): what it says after that
 *
 * GTK 4.8 has no property for that: the row's own widget is the child's parent.
 */
void
hg_list_row_name (GtkListItem *list_item, const char *name, const char *description)
{
  GtkWidget *child = gtk_list_item_get_child (list_item);
  GtkWidget *row = child != NULL ? gtk_widget_get_parent (child) : NULL;

  if (row == NULL)
    return;
  g_object_set_data (G_OBJECT (row), LIST_ITEM, list_item);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description != NULL ? description : "", -1);
}

static GtkWidget *
find_row (GtkListView *view, guint position)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (view)); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      GtkListItem *list_item = g_object_get_data (G_OBJECT (row), LIST_ITEM);

      if (list_item != NULL && gtk_list_item_get_position (list_item) == position)
        return row;
    }
  return NULL;
}

/* A row that was far away has been made by the next frame. */
static gboolean
focus_chosen_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  GtkSelectionModel *model = gtk_list_view_get_model (GTK_LIST_VIEW (widget));
  GtkWidget *row = find_row (GTK_LIST_VIEW (widget), gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (model)));

  if (row != NULL && (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
    gtk_widget_grab_focus (row);
  return G_SOURCE_REMOVE;
}

/**
 * hg_list_row_go_to:
 * @view: a list view whose rows are named by hg_list_row_name(), with a single selection
 * @position: a row
 *
 * Chooses a row, shows it and gives it the focus. (GTK 4.8 lets nobody say which row shall have the focus, but the row
 * itself can take it.)
 */
void
hg_list_row_go_to (GtkListView *view, guint position)
{
  GtkSelectionModel *model = gtk_list_view_get_model (view);
  GtkWidget *row = find_row (view, position);

  gtk_widget_grab_focus (row != NULL ? row : GTK_WIDGET (view));
  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (model), position);
  gtk_widget_activate_action (GTK_WIDGET (view), "list.scroll-to-item", "u", position);
  if (row == NULL)
    gtk_widget_add_tick_callback (GTK_WIDGET (view), focus_chosen_cb, NULL, NULL);
}

/**
 * hg_list_row_pick:
 * @view: a list view whose rows are named by hg_list_row_name()
 * @x: where, in @view
 * @y: likewise
 *
 * Returns: the position of the row there, or %GTK_INVALID_LIST_POSITION
 */
guint
hg_list_row_pick (GtkListView *view, double x, double y)
{
  GtkWidget *widget = gtk_widget_pick (GTK_WIDGET (view), x, y, GTK_PICK_DEFAULT);
  GtkListItem *list_item;

  while (widget != NULL && gtk_widget_get_parent (widget) != GTK_WIDGET (view))
    widget = widget != GTK_WIDGET (view) ? gtk_widget_get_parent (widget) : NULL;
  list_item = widget != NULL ? g_object_get_data (G_OBJECT (widget), LIST_ITEM) : NULL;
  return list_item != NULL ? gtk_list_item_get_position (list_item) : GTK_INVALID_LIST_POSITION;
}
