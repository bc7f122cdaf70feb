/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-item-list"

#include "config.h"

#include "hg-item-list.h"

#include "hg-item-row.h"

#include <glib/gi18n.h>

struct _HgItemList
{
  GtkWidget           parent_instance;

  GtkSingleSelection *selection;
  gboolean            by_key;        /* the last choice came from the keyboard */
  HgItemKind          shown_kind;
  char               *shown_id;      /* (nullable): what the page beside the list shows */

  GtkWidget          *root;
  GtkWidget          *chip;
  GtkLabel           *chip_label;
  GtkLabel           *count;
  GtkStack           *stack;
  GtkListView        *view;
  GObject            *error_page;
};

G_DEFINE_FINAL_TYPE (HgItemList, hg_item_list, GTK_TYPE_WIDGET)

static gboolean
is_shown (HgItemList *self, HgItem *item)
{
  return hg_item_get_kind (item) == self->shown_kind && g_strcmp0 (hg_item_get_id (item), self->shown_id) == 0;
}

static void
selected_cb (HgItemList *self)
{
  HgItem *item = gtk_single_selection_get_selected_item (self->selection);

  if (item == NULL || is_shown (self, item))
    return;
  self->shown_kind = hg_item_get_kind (item);
  g_free (self->shown_id);
  self->shown_id = g_strdup (hg_item_get_id (item));
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

static gboolean
key_pressed_cb (HgItemList *self, guint keyval)
{
  self->by_key = TRUE;
  /* From the first row, Up leads back to what was typed. */
  if ((keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up)
      && gtk_single_selection_get_selected (self->selection) == 0)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.search", NULL);
      return GDK_EVENT_STOP;
    }
  return GDK_EVENT_PROPAGATE;
}

/* Marks the row of the page that is shown, if this list has it. */
static void
sync_selection (HgItemList *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));

  for (guint i = 0; self->shown_id != NULL && i < n; i++)
    {
      g_autoptr(HgItem) item = g_list_model_get_item (G_LIST_MODEL (self->selection), i);

      if (!is_shown (self, item))
        continue;
      if (gtk_single_selection_get_selected (self->selection) == i)
        return;
      gtk_single_selection_set_selected (self->selection, i);
      gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", i);
      return;
    }
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
}

static void
hg_item_list_dispose (GObject *object)
{
  HgItemList *self = HG_ITEM_LIST (object);

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
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/browse/hg-item-list.ui");
  gtk_widget_class_bind_template_child (widget_class, HgItemList, root);
  gtk_widget_class_bind_template_child (widget_class, HgItemList, chip);
  gtk_widget_class_bind_template_child (widget_class, HgItemList, chip_label);
  gtk_widget_class_bind_template_child (widget_class, HgItemList, count);
  gtk_widget_class_bind_template_child (widget_class, HgItemList, stack);
  gtk_widget_class_bind_template_child (widget_class, HgItemList, view);
  gtk_widget_class_bind_template_child (widget_class, HgItemList, error_page);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
hg_item_list_init (HgItemList *self)
{
  g_autoptr(GtkListItemFactory) factory = hg_item_row_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->view, factory);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
}

/**
 * hg_item_list_set_items:
 * @self: a list
 * @items: of #HgItem
 * @count: how many there are, in words
 */
void
hg_item_list_set_items (HgItemList *self, GListModel *items, const char *count)
{
  gboolean found;

  g_return_if_fail (HG_IS_ITEM_LIST (self) && G_IS_LIST_MODEL (items));
  found = g_list_model_get_n_items (items) > 0;
  if (gtk_single_selection_get_model (self->selection) != items)
    {
      gtk_single_selection_set_model (self->selection, items);
      sync_selection (self);
      /* Another list begins at its top, unless it has what is open. */
      if (found && gtk_single_selection_get_selected (self->selection) == GTK_INVALID_LIST_POSITION)
        gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", 0);
    }
  gtk_label_set_label (self->count, count);
  gtk_stack_set_visible_child_name (self->stack, found ? "list" : "empty");
}

/**
 * hg_item_list_set_chip:
 * @self: a list
 * @text: (nullable): what this list is of, where it is no ordinary one ("cites 《消防法》第六十条"); can be dismissed
 */
void
hg_item_list_set_chip (HgItemList *self, const char *text)
{
  g_autofree char *name = NULL;

  g_return_if_fail (HG_IS_ITEM_LIST (self));
  gtk_widget_set_visible (self->chip, text != NULL);
  if (text == NULL)
    return;
  gtk_label_set_label (self->chip_label, text);
  /* Translators: for screen readers, on the button that leaves a special list: "cites …" */
  name = g_strdup_printf (_("%s (leave this list)"), text);
  gtk_widget_set_tooltip_text (self->chip, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chip), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
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
  g_object_set (self->error_page, "description", message, NULL);
  gtk_label_set_label (self->count, "");
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
  g_autofree char *copy = g_strdup (id);

  g_return_if_fail (HG_IS_ITEM_LIST (self));
  self->shown_kind = kind;
  g_free (self->shown_id);
  self->shown_id = g_steal_pointer (&copy);
  sync_selection (self);
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
  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) == 0)
    return;
  position = gtk_single_selection_get_selected (self->selection);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  self->by_key = TRUE;
  if (position == GTK_INVALID_LIST_POSITION)
    gtk_single_selection_set_selected (self->selection, position = 0);
  gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", position);
}

/**
 * hg_item_list_activate_first:
 * @self: a list
 *
 * Chooses the first row: Enter in the search entry takes the best hit.
 */
void
hg_item_list_activate_first (HgItemList *self)
{
  g_return_if_fail (HG_IS_ITEM_LIST (self));
  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) > 0)
    gtk_single_selection_set_selected (self->selection, 0);
  hg_item_list_focus (self);
}
