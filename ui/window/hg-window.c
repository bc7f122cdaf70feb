/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window"

#include "config.h"

#include "hg-window.h"

#include "hg-date.h"
#include "hg-enum.h"
#include "hg-error-page.h"
#include "hg-loading-page.h"
#include "hg-menu-button.h"
#include "hg-settings.h"
#include "hg-stack.h"
#include "hg-types-enums.h"
#include "hg-window-private.h"

#include <glib/gi18n.h>

/* A catalog that opens faster than this shows no progress: a page that flashes by only disturbs. */
#define LOADING_DELAY_MS 300

/* A window that shows its list within this time appears with it: one frame less to draw, and nothing that flashes by. */
#define PRESENT_DELAY_MS 150

typedef enum
{
  PROP_SORT = 1,
} HgWindowProps;

static GParamSpec *properties[PROP_SORT + 1];

G_DEFINE_FINAL_TYPE (HgWindow, hg_window, ADW_TYPE_APPLICATION_WINDOW)

/**
 * hg_window_present_now:
 * @self: a window
 *
 * Presents it if it waited for something to show.
 */
void
hg_window_present_now (HgWindow *self)
{
  if (self->present_timeout == 0)
    return;
  g_clear_handle_id (&self->present_timeout, g_source_remove);
  gtk_window_present (GTK_WINDOW (self));
}

static gboolean
present_cb (gpointer user_data)
{
  hg_window_present_now (user_data);
  return G_SOURCE_REMOVE;
}

/**
 * hg_window_present_filled:
 * @self: a new window
 *
 * Presents it as soon as it has something to show, and soon in any case.
 */
void
hg_window_present_filled (HgWindow *self)
{
  self->present_timeout = g_timeout_add (PRESENT_DELAY_MS, present_cb, self);
}

/**
 * hg_window_add_toast:
 * @self: a window
 * @text: what was done
 */
void
hg_window_add_toast (HgWindow *self, const char *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (markup));
}

static void
progress_cb (HgWindow *self)
{
  GtkWidget *page = gtk_stack_get_child_by_name (self->stack, "loading");

  if (page != NULL)
    hg_loading_page_set_progress (HG_LOADING_PAGE (page), hg_library_get_progress (self->library));
}

/**
 * hg_window_mark_undone:
 * @toast: (nullable): what offered to undo something that has been undone
 *
 * It says so and offers no more, and goes when its time is over: libadwaita 1.2 uses a message that is dismissed while another
 * one comes once more after it has gone.
 */
void
hg_window_mark_undone (AdwToast *toast)
{
  if (toast == NULL)
    return;
  /* Translators: in place of what was done, when it was undone */
  adw_toast_set_title (toast, _("Undone"));
  adw_toast_set_button_label (toast, NULL);
}

static gboolean
loading_cb (gpointer user_data)
{
  HgWindow *self = user_data;

  self->loading_timeout = 0;
  hg_stack_show_page (self->stack, "loading", HG_TYPE_LOADING_PAGE);
  progress_cb (self);
  return G_SOURCE_REMOVE;
}

/* Another edition is in use: nothing that was shown holds any longer. */
static void
info_cb (HgWindow *self)
{
  HgDetail *detail = hg_panes_get_detail (self->panes);
  GDate today;

  hg_date_today (&today);
  hg_banner_set_info (self->banner, hg_library_get_info (self->library), &today);
  if (hg_library_get_info (self->library) == NULL)
    return;
  self->is_open = TRUE;
  hg_sidebar_fill (hg_panes_get_sidebar (self->panes), hg_library_get_vocabulary (self->library));
  hg_history_clear (self->history);
  hg_browser_reload (self->browser);
  if (hg_detail_get_id (detail) != NULL)
    hg_detail_reload (detail);
  if (!hg_window_reopen_follow_edition (self) && !hg_window_records_follow_edition (self))
    gtk_stack_set_visible_child_name (self->stack, "browse");
}

static void
open_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgWindow) self = user_data;
  g_autoptr(GError) error = NULL;
  gboolean opened = hg_library_open_finish (HG_LIBRARY (source), result, &error);

  g_clear_handle_id (&self->loading_timeout, g_source_remove);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (!opened)
    {
      hg_error_page_set (hg_stack_get_page (self->stack, "failed", HG_TYPE_ERROR_PAGE), _("The catalog cannot be opened"),
                         error->message, TRUE);
      gtk_stack_set_visible_child_name (self->stack, "failed");
      hg_window_present_now (self);
    }
  hg_window_navigation_update_actions (self);
}

/**
 * hg_window_open:
 * @self: a window
 *
 * Opens the catalog: at the start, or again after an error.
 */
void
hg_window_open (HgWindow *self)
{
  g_clear_handle_id (&self->loading_timeout, g_source_remove);
  self->loading_timeout = g_timeout_add (LOADING_DELAY_MS, loading_cb, self);
  hg_library_open_async (self->library, self->cancellable, open_cb, g_object_ref (self));
}

static void
restore_size (HgWindow *self)
{
  GSettings *settings = hg_settings_get_default ();

  if (settings == NULL)
    return;
  gtk_window_set_default_size (GTK_WINDOW (self), g_settings_get_int (settings, "window-width"),
                               g_settings_get_int (settings, "window-height"));
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
}

static gboolean
hg_window_close_request (GtkWindow *window)
{
  GSettings *settings = hg_settings_get_default ();
  int width, height;

  if (hg_window_case_ask_to_save (HG_WINDOW (window)))
    return TRUE;
  if (settings != NULL)
    {
      /* The default size follows the person's resizing, and keeps what it was while the window is maximized. */
      gtk_window_get_default_size (window, &width, &height);
      g_settings_set_int (settings, "window-width", width);
      g_settings_set_int (settings, "window-height", height);
      g_settings_set_boolean (settings, "window-maximized", gtk_window_is_maximized (window));
    }
  return GTK_WINDOW_CLASS (hg_window_parent_class)->close_request (window);
}

/* Properties */

static void
set_sort (HgWindow *self, HgSort sort)
{
  GSettings *settings = hg_settings_get_default ();

  if (self->browser == NULL || hg_browser_get_sort (self->browser) == sort)
    return;
  hg_browser_set_sort (self->browser, sort);
  if (settings != NULL)
    g_settings_set_string (settings, "sort", hg_enum_to_nick (HG_TYPE_SORT, (int) sort));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SORT]);
}

static void
restore_sort (HgWindow *self)
{
  GSettings *settings = hg_settings_get_default ();
  g_autofree char *nick = settings != NULL ? g_settings_get_string (settings, "sort") : NULL;
  int sort;

  if (nick != NULL && hg_enum_from_nick (HG_TYPE_SORT, nick, &sort))
    set_sort (self, (HgSort) sort);
}

static void
hg_window_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  HgWindow *self = HG_WINDOW (object);

  g_assert (id == PROP_SORT);
  g_value_set_enum (value, self->browser != NULL ? (int) hg_browser_get_sort (self->browser) : HG_SORT_RELEVANCE);
}

static void
hg_window_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  g_assert (id == PROP_SORT);
  set_sort (HG_WINDOW (object), (HgSort) g_value_get_enum (value));
}

static void
hg_window_dispose (GObject *object)
{
  HgWindow *self = HG_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->loading_timeout, g_source_remove);
  g_clear_handle_id (&self->present_timeout, g_source_remove);
  g_clear_object (&self->cancellable);
  g_clear_weak_pointer (&self->undo_toast);
  g_clear_pointer (&self->former, gtk_widget_unparent);
  g_clear_object (&self->browser);
  g_clear_object (&self->recent);
  hg_window_tray_dispose (self);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (hg_window_parent_class)->dispose (object);
}

static void
hg_window_finalize (GObject *object)
{
  HgWindow *self = HG_WINDOW (object);

  g_clear_pointer (&self->history, hg_history_free);
  g_clear_pointer (&self->cases, g_ptr_array_unref);
  G_OBJECT_CLASS (hg_window_parent_class)->finalize (object);
}

static void
hg_window_class_init (HgWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = hg_window_get_property;
  object_class->set_property = hg_window_set_property;
  object_class->dispose = hg_window_dispose;
  object_class->finalize = hg_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = hg_window_close_request;

  properties[PROP_SORT] = g_param_spec_enum ("sort", NULL, NULL, HG_TYPE_SORT, HG_SORT_RELEVANCE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (HG_TYPE_BANNER);
  g_type_ensure (HG_TYPE_CHIP_BAR);
  g_type_ensure (HG_TYPE_PANES);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/window/hg-window.ui");
  gtk_widget_class_bind_template_child (widget_class, HgWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, HgWindow, matters_button);
  gtk_widget_class_bind_template_child (widget_class, HgWindow, rules_button);
  gtk_widget_class_bind_template_child (widget_class, HgWindow, header);
  gtk_widget_class_bind_template_child (widget_class, HgWindow, search);
  gtk_widget_class_bind_template_child (widget_class, HgWindow, search_clamp);
  gtk_widget_class_bind_template_child (widget_class, HgWindow, search_row);
  gtk_widget_class_bind_template_child (widget_class, HgWindow, chips);
  gtk_widget_class_bind_template_child (widget_class, HgWindow, banner);
  gtk_widget_class_bind_template_child (widget_class, HgWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, HgWindow, panes);
  gtk_widget_class_bind_template_child (widget_class, HgWindow, drop_target);
  gtk_widget_class_bind_template_child (widget_class, HgWindow, main_button);
  gtk_widget_class_bind_template_child (widget_class, HgWindow, main_menu);
  hg_window_actions_install (widget_class);
  hg_window_search_bind_template (widget_class);
  hg_window_import_bind_template (widget_class);
  hg_window_narrow_bind_template (widget_class);
  hg_window_tray_bind_template (widget_class);
  hg_window_records_install (widget_class);
}

static void
hg_window_init (HgWindow *self)
{
  static GType types[1];

  gtk_widget_init_template (GTK_WIDGET (self));
  hg_menu_button_set_menu (self->main_button, self->main_menu);
  types[0] = G_TYPE_FILE;
  gtk_drop_target_set_gtypes (self->drop_target, types, G_N_ELEMENTS (types));
  self->history = hg_history_new ();
  self->cases = g_ptr_array_new_with_free_func (g_object_unref);
  self->cancellable = g_cancellable_new ();
  restore_size (self);
}

/**
 * hg_window_new:
 * @application: the program
 * @library: its catalog, which the window opens
 *
 * Returns: (transfer floating): a window
 */
GtkWidget *
hg_window_new (GtkApplication *application, HgLibrary *library)
{
  HgWindow *self = g_object_new (HG_TYPE_WINDOW, "application", application, NULL);

  self->library = g_object_ref (library);
  self->browser = hg_browser_new (library);
  g_signal_connect_object (self->browser, "changed", G_CALLBACK (hg_window_lists_update), self, G_CONNECT_SWAPPED);
  restore_sort (self);
  hg_window_search_init (self);
  hg_window_tray_init (self);
  hg_detail_set_library (hg_panes_get_detail (self->panes), library);
  g_signal_connect_object (hg_panes_get_detail (self->panes), "shown", G_CALLBACK (hg_window_navigation_update_actions), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "notify::progress", G_CALLBACK (progress_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "notify::info", G_CALLBACK (info_cb), self, G_CONNECT_SWAPPED);
  hg_window_narrow_init (self);
  hg_window_lists_update (self);
  hg_window_open (self);
  return GTK_WIDGET (self);
}
