/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-item-list"

#include "config.h"

#include "hg-item-list.h"

#include "hg-empty-page.h"
#include "hg-error-page.h"
#include "hg-item-menu.h"
#include "hg-item-rows.h"
#include "hg-item-walk.h"
#include "hg-list-header.h"
#include "hg-scroll-keeper.h"
#include "hg-stack.h"
#include "hg-steady-layout.h"

#include <glib/gi18n.h>

struct _HgItemList
{
  GtkWidget           parent_instance;

  GtkSingleSelection *selection;
  gboolean            by_key;        /* the last choice came from the keyboard */
  HgItemKind          shown_kind;
  char               *shown_id;      /* (nullable): what the page beside the list shows */
  guint32             shown_key;     /* its key, 0 where it was not chosen in this list */
  HgResultRow        *awaited;       /* (nullable): what was chosen before it was read */

  GtkWidget          *root;
  HgListHeader       *header;
  GtkStack           *stack;
  GtkScrolledWindow  *scroller;
  GtkListView        *view;
};

G_DEFINE_FINAL_TYPE (HgItemList, hg_item_list, GTK_TYPE_WIDGET)

static GListModel *
get_model (HgItemList *self)
{
  return G_LIST_MODEL (self->selection);
}

static void
set_shown (HgItemList *self, HgItemKind kind, const char *id, guint32 key)
{
  g_autofree char *copy = g_strdup (id);

  self->shown_kind = kind;
  self->shown_key = key;
  g_free (self->shown_id);
  self->shown_id = g_steal_pointer (&copy);
}

static void selected_cb (HgItemList *self);

static void
stop_awaiting (HgItemList *self)
{
  if (self->awaited != NULL)
    g_signal_handlers_disconnect_by_func (self->awaited, selected_cb, self);
  g_clear_object (&self->awaited);
}

static void
selected_cb (HgItemList *self)
{
  HgResultRow *row = gtk_single_selection_get_selected_item (self->selection);
  HgItem *item = row != NULL ? hg_result_row_get_item (row) : NULL;

  stop_awaiting (self);
  if (row == NULL || hg_result_row_is_heading (row))
    return;
  if (item == NULL)
    {
      self->awaited = g_object_ref (row);
      g_signal_connect_object (row, "notify::item", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
      return;
    }
  if (hg_item_get_kind (item) == self->shown_kind && g_strcmp0 (hg_item_get_id (item), self->shown_id) == 0)
    return;
  set_shown (self, hg_item_get_kind (item), hg_item_get_id (item), hg_result_row_get_key (row));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.select-item", "(isb)", (gint32) self->shown_kind,
                              self->shown_id, self->by_key);
}

static void
activate_cb (HgItemList *self, guint position)
{
  /* With one click this comes before the selection has moved: select first, then go there. */
  gtk_single_selection_set_selected (self->selection, position);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.focus-page", NULL);
}

static void
pressed_cb (HgItemList *self)
{
  self->by_key = FALSE;
}

static void
go_to (HgItemList *self, guint position)
{
  self->by_key = TRUE;
  hg_item_rows_go_to (self->view, position);
}

/* Arrow keys pass over headings, which are not there to be chosen; from the first row, Up leads back to what was typed. */
static gboolean
step_by_key (HgItemList *self, int step)
{
  guint position = gtk_single_selection_get_selected (self->selection);
  guint next = position != GTK_INVALID_LIST_POSITION ? hg_item_walk_next (get_model (self), position, step) : hg_item_walk_first (get_model (self));

  if (position != GTK_INVALID_LIST_POSITION && next == position + (guint) step)
    return GDK_EVENT_PROPAGATE;
  if (next != GTK_INVALID_LIST_POSITION)
    go_to (self, next);
  else if (step < 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.search", NULL);
  return GDK_EVENT_STOP;
}

static gboolean
key_pressed_cb (HgItemList *self, guint keyval, guint keycode, GdkModifierType state)
{
  guint first = hg_item_walk_first (get_model (self));

  self->by_key = TRUE;
  if ((state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  switch (keyval)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return step_by_key (self, -1);
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return step_by_key (self, 1);
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      if (first == GTK_INVALID_LIST_POSITION)
        return GDK_EVENT_PROPAGATE;
      go_to (self, first);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

/* Page Up and Page Down come down wherever they do: off a heading then, to the row below it. */
static void
key_released_cb (HgItemList *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);

  if (position != GTK_INVALID_LIST_POSITION && hg_item_walk_is_heading (get_model (self), position))
    go_to (self, hg_item_walk_next (get_model (self), position, 1));
}

static gboolean
find_shown (HgItemList *self, guint *position)
{
  GListModel *rows = gtk_single_selection_get_model (self->selection);

  return self->shown_id != NULL && rows != NULL
         && hg_item_walk_find (rows, self->shown_kind, self->shown_key, self->shown_id, position);
}

/* Marks the row of the page that is shown, if this list has it. */
static void
sync_selection (HgItemList *self)
{
  guint position;

  if (!find_shown (self, &position))
    position = GTK_INVALID_LIST_POSITION;
  if (gtk_single_selection_get_selected (self->selection) != position)
    gtk_single_selection_set_selected (self->selection, position);
}

static void
scroll_to (HgItemList *self, guint position)
{
  if (position < g_list_model_get_n_items (get_model (self)))
    gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", position);
}

/* Another answer begins at its top, where the best hits are; more of the same answer moves nothing. */
static void
items_changed_cb (HgItemList *self, guint position, guint n_removed)
{
  sync_selection (self);
  if (position == 0 && n_removed > 0 && !hg_scroll_keeper_is_pending (self->scroller))
    scroll_to (self, 0);
}

static void
hg_item_list_dispose (GObject *object)
{
  HgItemList *self = HG_ITEM_LIST (object);

  stop_awaiting (self);
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_ITEM_LIST);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->shown_id, g_free);
  G_OBJECT_CLASS (hg_item_list_parent_class)->dispose (object);
}

static void
hg_item_list_class_init (HgItemListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_item_list_dispose;
  g_type_ensure (HG_TYPE_STEADY_LAYOUT);
  g_type_ensure (HG_TYPE_LIST_HEADER);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/browse/hg-item-list.ui");
  gtk_widget_class_bind_template_child (widget_class, HgItemList, root);
  gtk_widget_class_bind_template_child (widget_class, HgItemList, header);
  gtk_widget_class_bind_template_child (widget_class, HgItemList, stack);
  gtk_widget_class_bind_template_child (widget_class, HgItemList, scroller);
  gtk_widget_class_bind_template_child (widget_class, HgItemList, view);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_released_cb);
}

static void
hg_item_list_init (HgItemList *self)
{
  g_autoptr(GtkListItemFactory) factory = hg_item_rows_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->view, factory);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  hg_item_menu_attach (self->view);
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * hg_item_list_set_items:
 * @self: a list
 * @items: of #HgResultRow
 * @count: how many there are, in words
 * @is_empty: whether there are none, and none to come
 */
void
hg_item_list_set_items (HgItemList *self, GListModel *items, const char *count, gboolean is_empty)
{
  g_return_if_fail (HG_IS_ITEM_LIST (self) && G_IS_LIST_MODEL (items));
  if (gtk_single_selection_get_model (self->selection) != items)
    {
      gtk_single_selection_set_model (self->selection, items);
      sync_selection (self);
    }
  hg_list_header_set_count (self->header, count, HG_IS_RESULTS (items));
  if (is_empty)
    hg_stack_show_page (self->stack, "empty", HG_TYPE_EMPTY_PAGE);
  else
    gtk_stack_set_visible_child_name (self->stack, "list");
}

/**
 * hg_item_list_set_suggestions:
 * @self: a list that has been set
 * @suggestions: (nullable): what may have been meant, where it is empty
 * @has_filters: whether there are any to clear
 */
void
hg_item_list_set_suggestions (HgItemList *self, const HgSuggestions *suggestions, gboolean has_filters)
{
  GtkWidget *page;

  g_return_if_fail (HG_IS_ITEM_LIST (self));
  page = gtk_stack_get_child_by_name (self->stack, "empty");
  if (page != NULL)
    hg_empty_page_set_suggestions (HG_EMPTY_PAGE (page), suggestions, has_filters);
}

/**
 * hg_item_list_set_chip:
 * @self: a list
 * @text: (nullable): what this list is of, where it is no ordinary one; see hg_list_header_set_chip()
 */
void
hg_item_list_set_chip (HgItemList *self, const char *text)
{
  g_return_if_fail (HG_IS_ITEM_LIST (self));
  hg_list_header_set_chip (self->header, text);
}

/**
 * hg_item_list_set_error:
 * @self: a list
 * @message: why there is none
 */
void
hg_item_list_set_error (HgItemList *self, const char *message)
{
  g_return_if_fail (HG_IS_ITEM_LIST (self));
  hg_error_page_set (hg_stack_get_page (self->stack, "error", HG_TYPE_ERROR_PAGE), _("The list cannot be read"), message, FALSE);
  hg_list_header_set_count (self->header, "", FALSE);
  gtk_stack_set_visible_child_name (self->stack, "error");
}

/**
 * hg_item_list_set_selected:
 * @self: a list
 * @kind: a matter or a rule
 * @id: (nullable): what is shown beside the list
 *
 * Marks its row, without asking the window for anything.
 */
void
hg_item_list_set_selected (HgItemList *self, HgItemKind kind, const char *id)
{
  guint position;

  g_return_if_fail (HG_IS_ITEM_LIST (self));
  if (self->shown_kind != kind || g_strcmp0 (self->shown_id, id) != 0)
    set_shown (self, kind, id, 0);
  sync_selection (self);
  if (find_shown (self, &position))
    scroll_to (self, position);
}

/**
 * hg_item_list_set_on_click:
 * @self: a list
 * @on_click: whether a single click goes into a row, where the page has no room beside the list
 */
void
hg_item_list_set_on_click (HgItemList *self, gboolean on_click)
{
  g_return_if_fail (HG_IS_ITEM_LIST (self));
  gtk_list_view_set_single_click_activate (self->view, on_click);
}

/**
 * hg_item_list_focus:
 * @self: a list
 *
 * Gives the rows the focus; the first one is chosen where none was.
 */
void
hg_item_list_focus (HgItemList *self)
{
  guint position;

  g_return_if_fail (HG_IS_ITEM_LIST (self));
  position = gtk_single_selection_get_selected (self->selection);
  if (position == GTK_INVALID_LIST_POSITION || hg_item_walk_is_heading (get_model (self), position))
    position = hg_item_walk_first (get_model (self));
  if (position != GTK_INVALID_LIST_POSITION)
    go_to (self, position);
}

/**
 * hg_item_list_focus_first:
 * @self: a list
 *
 * Goes to the first row: the best hit; where nothing was found, to what helps.
 */
void
hg_item_list_focus_first (HgItemList *self)
{
  guint first;

  g_return_if_fail (HG_IS_ITEM_LIST (self));
  first = hg_item_walk_first (get_model (self));
  if (first != GTK_INVALID_LIST_POSITION)
    go_to (self, first);
  else if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "empty") == 0)
    hg_empty_page_focus (HG_EMPTY_PAGE (gtk_stack_get_visible_child (self->stack)));
}

/* What scrolls the rows, for hg_scroll_keeper_get(). */
GtkScrolledWindow *
hg_item_list_get_scroller (HgItemList *self)
{
  g_return_val_if_fail (HG_IS_ITEM_LIST (self), NULL);
  return self->scroller;
}
