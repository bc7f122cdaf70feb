/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-item-rows"

#include "config.h"

#include "hg-item-rows.h"

#include "hg-item-row.h"
#include "hg-item-words.h"
#include "hg-list-row.h"

static void
name_row (GtkListItem *list_item)
{
  HgResultRow *result = gtk_list_item_get_item (list_item);
  HgItem *item = hg_result_row_get_item (result);
  g_autofree char *name = NULL, *description = NULL;

  if (hg_result_row_is_heading (result))
    name = hg_item_words_dup_heading (hg_result_row_get_kind (result), hg_result_row_get_count (result), hg_result_row_has_more (result));
  else if (item != NULL)
    {
      name = hg_item_words_dup_name (item);
      description = hg_item_words_dup_description (item);
    }
  if (name != NULL)
    hg_list_row_name (list_item, name, description);
}

static void
setup_cb (GtkListItemFactory *factory, GtkListItem *list_item)
{
  gtk_list_item_set_child (list_item, hg_item_row_new ());
}

static void
bind_cb (GtkListItemFactory *factory, GtkListItem *list_item)
{
  HgResultRow *result = gtk_list_item_get_item (list_item);

  gtk_list_item_set_selectable (list_item, !hg_result_row_is_heading (result));
  gtk_list_item_set_activatable (list_item, !hg_result_row_is_heading (result));
  hg_item_row_set_result (HG_ITEM_ROW (gtk_list_item_get_child (list_item)), result);
  g_signal_connect_swapped (result, "notify", G_CALLBACK (name_row), list_item);
  name_row (list_item);
}

static void
unbind_cb (GtkListItemFactory *factory, GtkListItem *list_item)
{
  g_signal_handlers_disconnect_by_func (gtk_list_item_get_item (list_item), name_row, list_item);
  hg_item_row_set_result (HG_ITEM_ROW (gtk_list_item_get_child (list_item)), NULL);
}

/**
 * hg_item_rows_go_to:
 * @view: a list view with rows of hg_item_rows_factory_new() and a single selection
 * @position: a row that is no heading
 *
 * Chooses a row, shows it with the heading that stands above it, and gives it the focus.
 */
void
hg_item_rows_go_to (GtkListView *view, guint position)
{
  if (position == 1)
    gtk_widget_activate_action (GTK_WIDGET (view), "list.scroll-to-item", "u", 0);
  hg_list_row_go_to (view, position);
}

/**
 * hg_item_rows_factory_new:
 *
 * Returns: (transfer full): what makes the rows of a list view
 */
GtkListItemFactory *
hg_item_rows_factory_new (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), NULL);
  return factory;
}
