/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-record-list"

#include "config.h"

#include "hg-record-list.h"

#include "hg-list-row.h"
#include "hg-record-filter.h"
#include "hg-record-rows.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _HgRecordList
{
  GtkWidget           parent_instance;

  GListStore         *rows;        /* (nullable): all of them; none until they were read */
  GtkFilter          *filter;
  GtkFilterListModel *filtered;
  GtkSingleSelection *selection;
  GtkWidget          *menu;        /* (nullable) */

  GtkStack           *stack;
  GtkListView        *view;
  AdwStatusPage      *empty_page;
  AdwStatusPage      *none_page;
  AdwStatusPage      *error_page;
};

G_DEFINE_FINAL_TYPE (HgRecordList, hg_record_list, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What is shown follows from what there is. */
static void
update (HgRecordList *self)
{
  const char *page = "start";

  if (self->rows != NULL && g_list_model_get_n_items (G_LIST_MODEL (self->rows)) == 0)
    page = "empty";
  else if (self->rows != NULL)
    page = hg_record_list_get_n (self) > 0 ? "list" : "none";
  gtk_stack_set_visible_child_name (self->stack, page);
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
chosen_cb (HgRecordList *self)
{
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
activate_cb (HgRecordList *self, guint position)
{
  gtk_single_selection_set_selected (self->selection, position);
  gtk_widget_activate_action (GTK_WIDGET (self), "shelf.open", NULL);
}

/* The menu */

static void
open_menu (HgRecordList *self, double x, double y)
{
  const GdkRectangle at = { (int) x, (int) y, 1, 1 };

  if (self->menu == NULL)
    return;
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &at);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

static void
menu_pressed_cb (HgRecordList *self, int n_press, double x, double y)
{
  guint position = hg_list_row_pick (self->view, x, y);
  double left = x, top = y;

  if (position == GTK_INVALID_LIST_POSITION)
    return;
  hg_list_row_go_to (self->view, position);
  gtk_widget_translate_coordinates (GTK_WIDGET (self->view), GTK_WIDGET (self), x, y, &left, &top);
  open_menu (self, left, top);
}

static void
open_menu_by_key (HgRecordList *self)
{
  GtkWidget *row = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  double x = 0, y = 0;

  if (row == NULL || !gtk_widget_is_ancestor (row, GTK_WIDGET (self->view)))
    return;
  gtk_widget_translate_coordinates (row, GTK_WIDGET (self), 24, gtk_widget_get_height (row) / 2.0, &x, &y);
  open_menu (self, x, y);
}

static gboolean
key_pressed_cb (HgRecordList *self, guint keyval, guint keycode, GdkModifierType state)
{
  GdkModifierType held = state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK | GDK_ALT_MASK);

  if (keyval == GDK_KEY_Menu || (keyval == GDK_KEY_F10 && held == GDK_SHIFT_MASK))
    {
      open_menu_by_key (self);
      return GDK_EVENT_STOP;
    }
  if (held != 0)
    return GDK_EVENT_PROPAGATE;
  if (keyval == GDK_KEY_Delete || keyval == GDK_KEY_KP_Delete)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "shelf.delete", NULL);
      return GDK_EVENT_STOP;
    }
  /* From the first row, Up leads back to what was typed. */
  if ((keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up) && gtk_single_selection_get_selected (self->selection) == 0)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "records.search", NULL);
      return GDK_EVENT_STOP;
    }
  return GDK_EVENT_PROPAGATE;
}

static void
hg_record_list_dispose (GObject *object)
{
  HgRecordList *self = HG_RECORD_LIST (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_RECORD_LIST);
  g_clear_object (&self->selection);
  g_clear_object (&self->filtered);
  g_clear_object (&self->filter);
  g_clear_object (&self->rows);
  G_OBJECT_CLASS (hg_record_list_parent_class)->dispose (object);
}

static void
hg_record_list_class_init (HgRecordListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_record_list_dispose;
  signals[CHOSEN] = g_signal_new ("chosen", HG_TYPE_RECORD_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/records/hg-record-list.ui");
  gtk_widget_class_bind_template_child (widget_class, HgRecordList, stack);
  gtk_widget_class_bind_template_child (widget_class, HgRecordList, view);
  gtk_widget_class_bind_template_child (widget_class, HgRecordList, empty_page);
  gtk_widget_class_bind_template_child (widget_class, HgRecordList, none_page);
  gtk_widget_class_bind_template_child (widget_class, HgRecordList, error_page);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, menu_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
hg_record_list_init (HgRecordList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filter = hg_record_filter_new ();
  self->filtered = gtk_filter_list_model_new (NULL, g_object_ref (self->filter));
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->filtered)));
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
}

/**
 * hg_record_list_set_up:
 * @self: a new list
 * @factory: makes its rows
 * @menu: what can be done with a row
 * @name: of the list, for screen readers
 * @empty_title: what is said where nothing was kept yet
 * @empty_text: and how something comes here
 */
void
hg_record_list_set_up (HgRecordList *self, GtkListItemFactory *factory, GMenuModel *menu, const char *name,
                       const char *empty_title, const char *empty_text)
{
  g_return_if_fail (HG_IS_RECORD_LIST (self));
  gtk_list_view_set_factory (self->view, factory);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  adw_status_page_set_title (self->empty_page, empty_title);
  adw_status_page_set_description (self->empty_page, empty_text);
  self->menu = gtk_popover_menu_new_from_model (menu);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
  gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
}

static void
copy_rows (HgRecordList *self, GListModel *rows)
{
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    g_ptr_array_add (items, g_list_model_get_item (rows, i));
  g_clear_object (&self->rows);
  self->rows = g_list_store_new (g_list_model_get_item_type (rows));
  g_list_store_splice (self->rows, 0, 0, items->pdata, items->len);
}

/**
 * hg_record_list_set_rows:
 * @self: a list
 * @rows: all rows, newest first
 *
 * The row that was chosen stays so, and where nothing has changed nothing moves.
 */
void
hg_record_list_set_rows (HgRecordList *self, GListModel *rows)
{
  gint64 chosen;

  g_return_if_fail (HG_IS_RECORD_LIST (self));
  if (self->rows != NULL && hg_record_rows_are_same (G_LIST_MODEL (self->rows), rows))
    return;
  chosen = hg_record_rows_get_id (hg_record_list_get_chosen (self));
  copy_rows (self, rows);
  gtk_filter_list_model_set_model (self->filtered, G_LIST_MODEL (self->rows));
  hg_record_list_choose (self, chosen);
  update (self);
}

void
hg_record_list_set_error (HgRecordList *self, const char *message)
{
  /* Translators: why the records cannot be read */
  g_autofree char *text = g_strdup_printf (_("%s — the records were not changed; searching and printing go on without them."),
                                           message);
  g_autofree char *markup = g_markup_escape_text (text, -1);

  g_return_if_fail (HG_IS_RECORD_LIST (self));
  adw_status_page_set_description (self->error_page, markup);
  g_clear_object (&self->rows);
  gtk_filter_list_model_set_model (self->filtered, NULL);
  gtk_stack_set_visible_child_name (self->stack, "error");
  g_signal_emit (self, signals[CHOSEN], 0);
}

/**
 * hg_record_list_set_text:
 * @self: a list
 * @text: what was typed; all its words must occur
 */
void
hg_record_list_set_text (HgRecordList *self, const char *text)
{
  g_return_if_fail (HG_IS_RECORD_LIST (self));
  hg_record_filter_set_text (self->filter, text);
  hg_record_list_set_not_found (self, NULL);
  if (self->rows == NULL)
    return;
  gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", 0);
  update (self);
}

/**
 * hg_record_list_set_not_found:
 * @self: a list
 * @message: (nullable): what is said where no row fits; %NULL: what helps in general
 */
void
hg_record_list_set_not_found (HgRecordList *self, const char *message)
{
  g_autofree char *markup = message != NULL ? g_markup_escape_text (message, -1) : NULL;

  g_return_if_fail (HG_IS_RECORD_LIST (self));
  adw_status_page_set_description (self->none_page,
                                   markup != NULL ? markup
                                                  : _("Use fewer words. Parties, titles, numbers, days and editions are looked at."));
}

/**
 * hg_record_list_remove:
 * @self: a list
 * @id: of what one of its rows stands for
 *
 * Takes it away; all other rows stay where they are.
 */
void
hg_record_list_remove (HgRecordList *self, gint64 id)
{
  gpointer row;
  guint position;

  g_return_if_fail (HG_IS_RECORD_LIST (self));
  row = self->rows != NULL ? hg_record_rows_find (G_LIST_MODEL (self->rows), id) : NULL;
  if (row == NULL || !g_list_store_find (self->rows, row, &position))
    return;
  g_list_store_remove (self->rows, position);
  update (self);
}

gboolean
hg_record_list_is_read (HgRecordList *self)
{
  g_return_val_if_fail (HG_IS_RECORD_LIST (self), FALSE);
  return self->rows != NULL;
}

/* How many rows are shown. */
guint
hg_record_list_get_n (HgRecordList *self)
{
  g_return_val_if_fail (HG_IS_RECORD_LIST (self), 0);
  return g_list_model_get_n_items (G_LIST_MODEL (self->filtered));
}

/**
 * hg_record_list_get_chosen:
 * @self: a list
 *
 * Returns: (transfer none) (nullable) (type GObject): the row that is acted on
 */
gpointer
hg_record_list_get_chosen (HgRecordList *self)
{
  g_return_val_if_fail (HG_IS_RECORD_LIST (self), NULL);
  return gtk_single_selection_get_selected_item (self->selection);
}

/**
 * hg_record_list_choose:
 * @self: a list
 * @id: of what one of its rows stands for
 *
 * Chooses it and shows it.
 *
 * Returns: whether there is such a row, and the words let it through
 */
gboolean
hg_record_list_choose (HgRecordList *self, gint64 id)
{
  g_return_val_if_fail (HG_IS_RECORD_LIST (self), FALSE);
  for (guint i = 0; i < hg_record_list_get_n (self); i++)
    {
      g_autoptr(GObject) row = g_list_model_get_item (G_LIST_MODEL (self->filtered), i);

      if (hg_record_rows_get_id (row) != id)
        continue;
      gtk_single_selection_set_selected (self->selection, i);
      gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", i);
      return TRUE;
    }
  return FALSE;
}

/* Gives the chosen row the focus. */
void
hg_record_list_focus (HgRecordList *self)
{
  guint position;

  g_return_if_fail (HG_IS_RECORD_LIST (self));
  position = gtk_single_selection_get_selected (self->selection);
  if (position != GTK_INVALID_LIST_POSITION)
    hg_list_row_go_to (self->view, position);
}
