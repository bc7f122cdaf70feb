/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-window"

#include "config.h"

#include "hg-sheet-window-private.h"

#include "hg-settings.h"
#include "hg-sheet-choices.h"
#include "hg-sheet-typesetter.h"
#include "hg-sheet-warnings.h"

#include <glib/gi18n.h>

enum
{
  PROP_TWO_PAGES = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (HgSheetWindow, hg_sheet_window, ADW_TYPE_WINDOW)

void
hg_sheet_window_say (HgSheetWindow *self, const char *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (markup));
}

static void
folded_cb (HgSheetWindow *self)
{
  if (self->draft != NULL)
    hg_sheet_window_actions_update (self);
}

static void
sent_cb (HgSheetWindow *self, const char *printer)
{
  g_autofree char *text = g_strdup_printf (_("Sent to %s"), printer);

  hg_sheet_window_say (self, text);
}

/* Making */

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
show_side (HgSheetWindow *self)
{
  gboolean has_side = hg_sheet_side_renew (self->side);

  gtk_widget_set_visible (self->panel_button, has_side);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.panel", has_side);
  if (!has_side)
    adw_flap_set_reveal_flap (self->flap, FALSE);
}

static void
show_layout (HgSheetWindow *self, HgSheetLayout *layout)
{
  const HgSheet *sheet = hg_sheet_layout_get_sheet (layout);
  guint n_pages = hg_sheet_layout_get_n_pages (layout);
  g_autofree char *count = g_strdup_printf (ngettext ("%u page", "%u pages", n_pages), n_pages);
  const char *number = hg_sheet_draft_get_number (self->draft);
  g_autofree char *subtitle = number != NULL ? g_strdup_printf ("%s · %s", number, count) : g_strdup (count);
  g_autofree char *missing = hg_sheet_warnings_dup_missing (layout);

  adw_window_title_set_title (self->title, sheet->title);
  adw_window_title_set_subtitle (self->title, subtitle);
  gtk_window_set_title (GTK_WINDOW (self), sheet->title);
  show_text (self->warning, missing);
  hg_sheet_view_take_layout (self->view, layout);
  show_side (self);
  hg_sheet_search_renew (self->search);
  gtk_stack_set_visible_child_name (self->stack, "pages");
  hg_sheet_window_actions_update (self);
}

static void
set_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgSheetWindow) self = user_data;
  HgSheetLayout *layout = hg_sheet_typesetter_set_finish (result, NULL);
  gboolean is_first = layout != NULL && hg_sheet_view_get_layout (self->view) == NULL;

  if (layout == NULL)   /* another is on its way, or the window was closed */
    return;
  show_layout (self, layout);
  if (is_first)
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
draft_changed_cb (HgSheetWindow *self)
{
  const GError *error = hg_sheet_draft_get_error (self->draft);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (error == NULL)
    {
      self->cancellable = g_cancellable_new ();
      hg_sheet_typesetter_set_async (hg_sheet_draft_get_sheet (self->draft), self->cancellable, set_cb, g_object_ref (self));
      return;
    }
  adw_status_page_set_description (self->failed_page, error->message);
  gtk_stack_set_visible_child_name (self->stack, "failed");
  hg_sheet_window_actions_update (self);
}

/* Object */

static void
hg_sheet_window_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, HG_SHEET_WINDOW (object)->two_pages);   /* asked before there is a view */
}

static void
hg_sheet_window_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  HgSheetWindow *self = HG_SHEET_WINDOW (object);

  self->two_pages = g_value_get_boolean (value);
  hg_sheet_view_set_columns (self->view, self->two_pages ? 2 : 1);
}

static void
revealed_cb (HgSheetWindow *self)
{
  GSettings *settings = hg_settings_get_default ();

  if (settings != NULL && !adw_flap_get_folded (self->flap) && !hg_sheet_draft_is_fixed (self->draft))
    g_settings_set_boolean (settings, "sheet-panel", adw_flap_get_reveal_flap (self->flap));
}

static void
hg_sheet_window_dispose (GObject *object)
{
  HgSheetWindow *self = HG_SHEET_WINDOW (object);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->flap != NULL)
    g_signal_handlers_disconnect_by_data (self->flap, self);
  G_OBJECT_CLASS (hg_sheet_window_parent_class)->dispose (object);
}

static void
hg_sheet_window_finalize (GObject *object)
{
  HgSheetWindow *self = HG_SHEET_WINDOW (object);

  g_clear_object (&self->draft);
  G_OBJECT_CLASS (hg_sheet_window_parent_class)->finalize (object);
}

#define bind(name) gtk_widget_class_bind_template_child (widget_class, HgSheetWindow, name)

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/sheet/hg-sheet-window.ui");
  bind (toasts);
  bind (title);
  bind (panel_button);
  bind (print_again);
  bind (flap);
  bind (side);
  bind (warning);
  bind (fonts);
  bind (search);
  bind (stack);
  bind (failed_page);
  bind (view);
  bind (sender);
  bind (bar);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
  gtk_widget_class_bind_template_callback (widget_class, sent_cb);
  gtk_widget_class_bind_template_callback (widget_class, hg_sheet_window_actions_update);
}

static void
hg_sheet_window_class_init (HgSheetWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = hg_sheet_window_get_property;
  object_class->set_property = hg_sheet_window_set_property;
  object_class->dispose = hg_sheet_window_dispose;
  object_class->finalize = hg_sheet_window_finalize;
  properties[PROP_TWO_PAGES] = g_param_spec_boolean ("two-pages", NULL, NULL, FALSE,
                                                     G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  g_type_ensure (HG_TYPE_SHEET_BAR);
  g_type_ensure (HG_TYPE_SHEET_SEARCH);
  g_type_ensure (HG_TYPE_SHEET_SENDER);
  g_type_ensure (HG_TYPE_SHEET_SIDE);
  g_type_ensure (HG_TYPE_SHEET_VIEW);
  bind_template (widget_class);
  hg_sheet_window_actions_install (widget_class);
  gtk_widget_class_install_property_action (widget_class, "sheet.two-pages", "two-pages");
}

static void
hg_sheet_window_init (HgSheetWindow *self)
{
  g_autofree char *fonts = hg_sheet_warnings_dup_fonts ();

  gtk_widget_init_template (GTK_WIDGET (self));
  hg_sheet_bar_set_view (self->bar, self->view);
  hg_sheet_search_set_view (self->search, self->view);
  show_text (self->fonts, fonts);
}

/**
 * hg_sheet_window_new_for_draft:
 * @parent: (nullable): the window in front
 * @draft: what to show
 *
 * Returns: (transfer none): a window, to be presented; GTK owns it
 */
GtkWidget *
hg_sheet_window_new_for_draft (GtkWindow *parent, HgSheetDraft *draft)
{
  HgSheetWindow *self = g_object_new (HG_TYPE_SHEET_WINDOW, "transient-for", parent, NULL);
  GSettings *settings = hg_settings_get_default ();

  self->draft = g_object_ref (draft);
  g_signal_connect_object (draft, "changed", G_CALLBACK (draft_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "changed", G_CALLBACK (hg_sheet_window_actions_update), self, G_CONNECT_SWAPPED);
  if (settings != NULL)
    g_signal_connect_object (settings, "changed::printer", G_CALLBACK (hg_sheet_window_actions_update), self,
                             G_CONNECT_SWAPPED);
  hg_sheet_side_set_draft (self->side, draft, self->view);
  adw_flap_set_reveal_flap (self->flap, !hg_sheet_draft_is_fixed (draft) &&
                                          (settings == NULL || g_settings_get_boolean (settings, "sheet-panel")));
  g_signal_connect_swapped (self->flap, "notify::reveal-flap", G_CALLBACK (revealed_cb), self);
  show_side (self);
  hg_sheet_window_actions_update (self);
  if (hg_sheet_draft_get_sheet (draft) != NULL || hg_sheet_draft_get_error (draft) != NULL)
    draft_changed_cb (self);
  return GTK_WIDGET (self);
}

/**
 * hg_sheet_window_new:
 * @parent: (nullable): the window in front
 * @sheet: what to show
 *
 * Returns: (transfer none): a window of a sheet that is what it is, to be presented; GTK owns it
 */
GtkWidget *
hg_sheet_window_new (GtkWindow *parent, HgSheet *sheet)
{
  g_autoptr(HgSheetDraft) draft = hg_sheet_draft_new_fixed (NULL, sheet);

  return hg_sheet_window_new_for_draft (parent, draft);
}

/**
 * hg_sheet_window_new_for_request:
 * @parent: (nullable): the window in front
 * @library: the library that makes the sheet
 * @request: what to make; what is chosen for all sheets is added to it
 *
 * Returns: (transfer none): a window, to be presented, that shows the sheet once it is made; GTK owns it
 */
GtkWidget *
hg_sheet_window_new_for_request (GtkWindow *parent, HgLibrary *library, HgSheetRequest *request)
{
  g_autoptr(HgSheetDraft) draft = hg_sheet_choices_new_draft (library, request);

  return hg_sheet_window_new_for_draft (parent, draft);
}
