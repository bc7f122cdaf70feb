/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-outline"

#include "config.h"

#include "hg-sheet-outline.h"

#define INDENT 14   /* pixels for each level */

struct _HgSheetOutline
{
  GtkWidget      parent_instance;

  HgSheetView   *view;     /* (nullable), borrowed: it stands in the same window */
  GArray        *marks;    /* of HgSheetMark, their texts borrowed from the sheet: only places are used */
  GtkStringList *titles;

  GtkWidget     *root;
  GtkListView   *list;
};

G_DEFINE_FINAL_TYPE (HgSheetOutline, hg_sheet_outline, GTK_TYPE_WIDGET)

static void
setup_cb (HgSheetOutline *self, GtkListItem *item)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *title = gtk_label_new (NULL), *page = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (page, "dim-label");
  gtk_widget_add_css_class (page, "numeric");
  gtk_box_append (GTK_BOX (row), title);
  gtk_box_append (GTK_BOX (row), page);
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (HgSheetOutline *self, GtkListItem *item)
{
  const HgSheetMark *mark = &g_array_index (self->marks, HgSheetMark, gtk_list_item_get_position (item));
  const char *text = gtk_string_object_get_string (gtk_list_item_get_item (item));
  GtkWidget *row = gtk_list_item_get_child (item);
  GtkWidget *title = gtk_widget_get_first_child (row), *page = gtk_widget_get_last_child (row);
  g_autofree char *number = g_strdup_printf ("%u", mark->page + 1);

  gtk_label_set_label (GTK_LABEL (title), text);
  gtk_widget_set_tooltip_text (title, text);
  gtk_widget_set_margin_start (title, INDENT * ((int) mark->level - 1));
  gtk_label_set_label (GTK_LABEL (page), number);
}

static void
activate_cb (HgSheetOutline *self, guint position)
{
  const HgSheetMark *mark = &g_array_index (self->marks, HgSheetMark, position);

  hg_sheet_view_go_to (self->view, mark->page, MAX (mark->y - 12, 1));
}

static void
hg_sheet_outline_dispose (GObject *object)
{
  HgSheetOutline *self = HG_SHEET_OUTLINE (object);

  self->view = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_SHEET_OUTLINE);
  g_clear_object (&self->titles);
  g_clear_pointer (&self->marks, g_array_unref);
  G_OBJECT_CLASS (hg_sheet_outline_parent_class)->dispose (object);
}

static void
hg_sheet_outline_class_init (HgSheetOutlineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_sheet_outline_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/sheet/hg-sheet-outline.ui");
  gtk_widget_class_bind_template_child (widget_class, HgSheetOutline, root);
  gtk_widget_class_bind_template_child (widget_class, HgSheetOutline, list);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
hg_sheet_outline_init (HgSheetOutline *self)
{
  g_autoptr(GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr(GtkSelectionModel) selection = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->marks = g_array_new (FALSE, FALSE, sizeof (HgSheetMark));
  self->titles = gtk_string_list_new (NULL);
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->titles))));
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_model (self->list, selection);
  gtk_list_view_set_factory (self->list, factory);
}

void
hg_sheet_outline_set_view (HgSheetOutline *self, HgSheetView *view)
{
  g_return_if_fail (HG_IS_SHEET_OUTLINE (self));
  self->view = view;
}

/**
 * hg_sheet_outline_renew:
 * @self: an outline
 *
 * Returns: how many headings there are now
 */
guint
hg_sheet_outline_renew (HgSheetOutline *self)
{
  const HgSheetLayout *layout;
  guint former;

  g_return_val_if_fail (HG_IS_SHEET_OUTLINE (self), 0);
  layout = hg_sheet_view_get_layout (self->view);
  former = g_list_model_get_n_items (G_LIST_MODEL (self->titles));
  gtk_string_list_splice (self->titles, 0, former, NULL);   /* while their places are known */
  g_array_unref (self->marks);
  self->marks = layout != NULL ? hg_sheet_layout_dup_marks (layout) : g_array_new (FALSE, FALSE, sizeof (HgSheetMark));
  for (guint i = 0; i < self->marks->len; i++)
    gtk_string_list_append (self->titles, g_array_index (self->marks, HgSheetMark, i).text);
  return self->marks->len;
}
