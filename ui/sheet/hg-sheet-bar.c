/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-bar"

#include "config.h"

#include "hg-sheet-bar.h"

struct _HgSheetBar
{
  GtkWidget      parent_instance;

  HgSheetView   *view;   /* (nullable), borrowed: it stands in the same window */

  GtkWidget     *root;
  GtkEntry      *page;
  GtkLabel      *n_pages;
  GtkMenuButton *zoom;
};

G_DEFINE_FINAL_TYPE (HgSheetBar, hg_sheet_bar, GTK_TYPE_WIDGET)

static guint
count_pages (HgSheetBar *self)
{
  const HgSheetLayout *layout = self->view != NULL ? hg_sheet_view_get_layout (self->view) : NULL;

  return layout != NULL ? hg_sheet_layout_get_n_pages (layout) : 0;
}

static void
show_page (HgSheetBar *self)
{
  guint n_pages = count_pages (self);
  g_autofree char *page = n_pages > 0 ? g_strdup_printf ("%u", hg_sheet_view_get_page (self->view) + 1) : g_strdup ("");

  gtk_editable_set_text (GTK_EDITABLE (self->page), page);
}

static void
changed_cb (HgSheetBar *self)
{
  guint n_pages = count_pages (self), page = n_pages > 0 ? hg_sheet_view_get_page (self->view) : 0;
  g_autofree char *count = g_strdup_printf ("/ %u", n_pages);
  g_autofree char *zoom = g_strdup_printf ("%.0f %%", 100 * hg_sheet_view_get_zoom (self->view) / HG_SHEET_SPREAD_ZOOM_PAPER);

  /* What somebody is typing there is theirs. */
  if ((gtk_widget_get_state_flags (GTK_WIDGET (self->page)) & GTK_STATE_FLAG_FOCUS_WITHIN) == 0)
    show_page (self);
  gtk_label_set_label (self->n_pages, count);
  gtk_menu_button_set_label (self->zoom, zoom);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.previous-page", page > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.next-page", page + 1 < n_pages);
}

/* A number that is no page's is the nearest page's; what is no number changes nothing. */
static void
page_entered_cb (HgSheetBar *self)
{
  guint64 page;

  if (count_pages (self) > 0 &&
      g_ascii_string_to_unsigned (gtk_editable_get_text (GTK_EDITABLE (self->page)), 10, 0, G_MAXUINT, &page, NULL))
    hg_sheet_view_go_to (self->view, (guint) CLAMP (page, 1, count_pages (self)) - 1, 0);
  show_page (self);
  if (self->view != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
turn_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgSheetBar *self = HG_SHEET_BAR (widget);
  int step = (int) hg_sheet_view_get_columns (self->view);
  int page = (int) hg_sheet_view_get_page (self->view) + (g_str_equal (name, "sheet.next-page") ? step : -step);

  hg_sheet_view_go_to (self->view, (guint) CLAMP (page, 0, (int) count_pages (self) - 1), 0);
}

static void
hg_sheet_bar_dispose (GObject *object)
{
  HG_SHEET_BAR (object)->view = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_SHEET_BAR);
  G_OBJECT_CLASS (hg_sheet_bar_parent_class)->dispose (object);
}

static void
hg_sheet_bar_class_init (HgSheetBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_sheet_bar_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/sheet/hg-sheet-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, HgSheetBar, root);
  gtk_widget_class_bind_template_child (widget_class, HgSheetBar, page);
  gtk_widget_class_bind_template_child (widget_class, HgSheetBar, n_pages);
  gtk_widget_class_bind_template_child (widget_class, HgSheetBar, zoom);
  gtk_widget_class_bind_template_callback (widget_class, page_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_page);
  gtk_widget_class_install_action (widget_class, "sheet.previous-page", NULL, turn_action);
  gtk_widget_class_install_action (widget_class, "sheet.next-page", NULL, turn_action);
}

static void
hg_sheet_bar_init (HgSheetBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
hg_sheet_bar_set_view (HgSheetBar *self, HgSheetView *view)
{
  g_return_if_fail (HG_IS_SHEET_BAR (self));
  self->view = view;
  g_signal_connect_object (view, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
}

void
hg_sheet_bar_focus_page (HgSheetBar *self)
{
  g_return_if_fail (HG_IS_SHEET_BAR (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->page));
}
