/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-search"

#include "config.h"

#include "hg-window-private.h"

static void
search_changed_cb (HgWindow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));

  /* It comes late: by then the program may have set both text and queries. */
  if (self->is_restoring || self->browsers[HG_ITEM_MATTER] == NULL)
    return;
  if (*text != '\0')
    g_clear_object (&self->recent);
  hg_browser_set_text (self->browsers[HG_ITEM_MATTER], text);
  hg_browser_set_text (self->browsers[HG_ITEM_RULE], text);
}

/* Enter in the entry takes the best hit. */
static void
search_activate_cb (HgWindow *self)
{
  search_changed_cb (self);
  hg_item_list_activate_first (hg_panes_get_list (self->panes));
}

/* Escape in the entry clears it; in an empty one it leads to the list. */
static void
stop_search_cb (HgWindow *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)) == '\0')
    hg_item_list_focus (hg_panes_get_list (self->panes));
  else
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

static gboolean
search_key_cb (HgWindow *self, guint keyval)
{
  if (keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down)
    return GDK_EVENT_PROPAGATE;
  hg_item_list_focus (hg_panes_get_list (self->panes));
  return GDK_EVENT_STOP;
}

/*
 * Typing anywhere searches. The key is forwarded to the entry's text itself, so that input methods see it from the first
 * letter on. The space bar stays what it is for buttons and pages.
 */
static gboolean
typing_cb (HgWindow *self, guint keyval, guint keycode, GdkModifierType state, GtkEventControllerKey *controller)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  gunichar character = gdk_keyval_to_unicode (keyval);

  if (focus != NULL && GTK_IS_EDITABLE (focus))
    return GDK_EVENT_PROPAGATE;
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)) != 0
      || !g_unichar_isgraph (character))
    return GDK_EVENT_PROPAGATE;
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  return gtk_event_controller_key_forward (controller,
                                           GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (self->search))));
}

/* What no widget wanted: from the page to the list, from the list to the entry. */
static gboolean
escape_cb (HgWindow *self, guint keyval)
{
  if (keyval != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  if (hg_panes_shows_page (self->panes) || hg_detail_has_focus (hg_panes_get_detail (self->panes)))
    {
      hg_panes_go_to_list (self->panes);
      hg_item_list_focus (hg_panes_get_list (self->panes));
    }
  else
    hg_window_search_focus (self);
  return GDK_EVENT_STOP;
}

/**
 * hg_window_search_focus:
 * @self: a window
 *
 * Puts the cursor into the entry, all of its text selected.
 */
void
hg_window_search_focus (HgWindow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/**
 * hg_window_search_bind_template:
 * @widget_class: of the window
 *
 * Binds the callbacks of the template.
 */
void
hg_window_search_bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, typing_cb);
  gtk_widget_class_bind_template_callback (widget_class, escape_cb);
}
