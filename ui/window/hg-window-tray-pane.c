/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-tray-pane"

#include "config.h"

#include "hg-window-private.h"

#include "hg-sheet-tray.h"

static gboolean
key_pressed_cb (HgWindow *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (keyval == GDK_KEY_Escape)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.tray", NULL);
  else if (keyval == GDK_KEY_z && (state & GDK_CONTROL_MASK) != 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.tray-undo", NULL);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

/* Made when it is first looked at. */
static HgSheetTray *
get_pane (HgWindow *self)
{
  AdwBin *bin = ADW_BIN (adw_flap_get_flap (ADW_FLAP (self->tray_flap)));
  GtkEventController *keys;

  if (adw_bin_get_child (bin) == NULL)
    {
      adw_bin_set_child (bin, hg_sheet_tray_new (self->tray));
      keys = gtk_event_controller_key_new ();
      g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_add_controller (GTK_WIDGET (bin), keys);
    }
  return HG_SHEET_TRAY (adw_bin_get_child (bin));
}

/**
 * hg_window_tray_pane_toggle:
 * @self: a window
 *
 * Shows the tray and goes there, or hides it and goes back to the list.
 */
void
hg_window_tray_pane_toggle (HgWindow *self)
{
  AdwFlap *flap = ADW_FLAP (self->tray_flap);
  HgSheetTray *pane = get_pane (self);
  gboolean reveals = !adw_flap_get_reveal_flap (flap);

  adw_flap_set_reveal_flap (flap, reveals);
  if (reveals)
    hg_sheet_tray_focus (pane);
  else
    hg_item_list_focus (hg_panes_get_list (self->panes));
}

/**
 * hg_window_tray_pane_init:
 * @self: a window with its tray
 *
 * Makes room for the pane. It comes before what the window shows: list and page stay where they are, and so does the hand.
 */
void
hg_window_tray_pane_init (HgWindow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self->stack));
  g_autoptr(GtkWidget) content = g_object_ref (GTK_WIDGET (self->stack));
  GtkWidget *bin = adw_bin_new ();
  AdwFlap *flap = ADW_FLAP (adw_flap_new ());

  self->tray_flap = GTK_WIDGET (flap);
  gtk_widget_add_css_class (self->tray_flap, "tray-flap");
  gtk_box_remove (GTK_BOX (parent), content);
  adw_flap_set_content (flap, content);
  /* A flap divides by the width of what it hides. */
  gtk_widget_set_size_request (bin, 1, -1);
  adw_flap_set_flap (flap, bin);
  adw_flap_set_separator (flap, gtk_separator_new (GTK_ORIENTATION_VERTICAL));
  adw_flap_set_flap_position (flap, GTK_PACK_END);
  adw_flap_set_fold_policy (flap, ADW_FLAP_FOLD_POLICY_ALWAYS);
  adw_flap_set_modal (flap, FALSE);
  adw_flap_set_locked (flap, TRUE);
  adw_flap_set_reveal_flap (flap, FALSE);
  gtk_box_append (GTK_BOX (parent), GTK_WIDGET (flap));
  g_signal_connect_object (self->tray_button, "notify::active", G_CALLBACK (get_pane), self, G_CONNECT_SWAPPED);
  g_object_bind_property (flap, "reveal-flap", self->tray_button, "active", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}
