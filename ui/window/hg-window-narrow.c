/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-narrow"

#include "config.h"

#include "hg-window-private.h"

#include <glib/gi18n.h>

/* Below this the header bar has no room for everything. List and page take turns long before. */
#define NARROW_WIDTH 600

static void
place_entry (HgWindow *self)
{
  gboolean has_row = self->is_narrow || hg_panes_is_folded (self->panes);
  gboolean had_focus = (gtk_widget_get_state_flags (GTK_WIDGET (self->search)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
  g_autoptr(GtkWidget) clamp = g_object_ref (self->search_clamp);

  if (has_row == gtk_widget_get_visible (GTK_WIDGET (self->search_row)))
    return;
  gtk_widget_set_visible (GTK_WIDGET (self->search_row), has_row);
  if (has_row)
    {
      adw_header_bar_set_title_widget (self->header, gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
      gtk_box_append (self->search_row, clamp);
    }
  else
    {
      gtk_box_remove (self->search_row, clamp);
      adw_header_bar_set_title_widget (self->header, clamp);
    }
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
set_narrow (HgWindow *self, gboolean is_narrow)
{
  self->is_narrow = is_narrow;
  gtk_widget_set_visible (self->forward_button, !is_narrow);
  gtk_widget_set_visible (self->tray_button, !is_narrow);
  if (is_narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self->header), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->header), "narrow");
  hg_panes_set_is_narrow (self->panes, is_narrow);
  hg_window_narrow_update (self);
  hg_window_lists_update (self);
}

static gboolean
fit_cb (gpointer user_data)
{
  HgWindow *self = user_data;
  gboolean is_narrow = self->width < NARROW_WIDTH;

  if (self->browser == NULL)
    return G_SOURCE_REMOVE;
  if (is_narrow != self->is_narrow)
    set_narrow (self, is_narrow);
  place_entry (self);
  return G_SOURCE_REMOVE;
}

/* What stands in the header bar cannot be changed here, in the middle of the layout. */
static void
folded_cb (HgWindow *self)
{
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, fit_cb, g_object_ref (self), g_object_unref);
}

static void
hg_window_narrow_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  HgWindow *self = HG_WINDOW (widget);
  int former = self->width;

  GTK_WIDGET_CLASS (g_type_class_peek (ADW_TYPE_APPLICATION_WINDOW))->size_allocate (widget, width, height, baseline);
  self->width = gtk_widget_get_width (GTK_WIDGET (self->toasts));
  if ((former < NARROW_WIDTH) != (self->width < NARROW_WIDTH))
    folded_cb (self);
}

/**
 * hg_window_narrow_update:
 * @self: a window
 *
 * Lists in the main menu what the header bar of a narrow window leaves out: the way forward, and the tray with its number.
 */
void
hg_window_narrow_update (HgWindow *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->tray));
  g_autofree char *tray = n > 0 ? g_strdup_printf (_("Print _tray (%u)"), n) : g_strdup (_("Print _tray"));

  g_menu_remove_all (self->narrow_menu);
  if (!self->is_narrow)
    return;
  g_menu_append (self->narrow_menu, tray, "win.tray");
  g_menu_append (self->narrow_menu, _("_Forward"), "win.forward");
}

/**
 * hg_window_narrow_init:
 * @self: a window with its tray
 *
 * A window that begins narrow needs no more room than that from the first frame on.
 */
void
hg_window_narrow_init (HgWindow *self)
{
  int height;

  gtk_window_get_default_size (GTK_WINDOW (self), &self->width, &height);
  fit_cb (self);
}

/**
 * hg_window_narrow_bind_template:
 * @widget_class: of the window
 *
 * Binds what is looked after here, and follows the width.
 */
void
hg_window_narrow_bind_template (GtkWidgetClass *widget_class)
{
  widget_class->size_allocate = hg_window_narrow_size_allocate;
  gtk_widget_class_bind_template_child (widget_class, HgWindow, forward_button);
  gtk_widget_class_bind_template_child (widget_class, HgWindow, narrow_menu);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
}
