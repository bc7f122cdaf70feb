/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-window-narrow"

#include "config.h"

#include "hg-window-private.h"

#include "hg-error-page.h"
#include "hg-loading-page.h"
#include "hg-stack.h"
#include "hg-ui-fixture.h"
#include "helper-library.h"

#include <glib/gi18n.h>
#include <locale.h>

/* The narrowest window that must do. */
#define NARROW 360

#define add(name, func) \
  g_test_add ("/window-narrow/" name, HelperLibrary, NULL, helper_library_set_up, func, helper_library_tear_down)

static HgWindow *
new_window (HelperLibrary *helper, int width)
{
  static AdwApplication *application;
  HgWindow *window;

  if (application == NULL)
    {
      application = adw_application_new ("org.hegui.hegui.narrow", G_APPLICATION_NON_UNIQUE);
      g_application_set_resource_base_path (G_APPLICATION (application), "/org/hegui/Hegui");   /* with its style */
      g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
    }
  window = HG_WINDOW (hg_window_new (GTK_APPLICATION (application), helper->library));
  gtk_window_set_default_size (GTK_WINDOW (window), width, 640);
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

static int
get_least_width (HgWindow *window)
{
  int width;

  gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  return width;
}

static void
wait_until_narrow (HgWindow *window, gboolean is_narrow)
{
  while (window->is_narrow != is_narrow)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
has_in_menu (HgWindow *window, const char *action)
{
  GMenuModel *menu = G_MENU_MODEL (window->narrow_menu);

  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autofree char *name = NULL;

      g_assert_true (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &name));
      if (g_str_equal (name, action))
        return TRUE;
    }
  return FALSE;
}

/* Pages of the window are made when they are first shown. */
static void
open_page (HgWindow *window, const char *action, const char *page)
{
  gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);
  while (gtk_stack_get_child_by_name (window->stack, page) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

/* Whatever the window shows, it fits, in the words that people read; and what left the header bar is in the menu. */
static void
test_narrow (HelperLibrary *helper, gconstpointer data)
{
  static const char *const pages[] = { "browse", "decide", "records", "loading", "failed" };
  HgWindow *window = new_window (helper, NARROW);

  g_assert_cmpstr (_("Leniency"), ==, "免罚轻罚");
  wait_until_narrow (window, TRUE);
  open_page (window, "win.records", "records");
  open_page (window, "win.what-applies", "decide");
  hg_stack_get_page (window->stack, "loading", HG_TYPE_LOADING_PAGE);
  hg_error_page_set (hg_stack_get_page (window->stack, "failed", HG_TYPE_ERROR_PAGE), _("The catalog cannot be opened"), "no room", TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      gtk_stack_set_visible_child_name (window->stack, pages[i]);
      while (get_least_width (window) > NARROW)   /* styles are looked up anew with the next frame */
        g_main_context_iteration (NULL, TRUE);
      g_assert_cmpint (get_least_width (window), <=, NARROW);
    }
  g_assert_false (gtk_widget_get_visible (window->tray_button));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window->search_row)));
  g_assert_true (has_in_menu (window, "win.tray"));
  g_assert_true (has_in_menu (window, "win.forward"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A window that is made wide again shows everything where it was, and a narrow one is known from the start. */
static void
test_wide (HelperLibrary *helper, gconstpointer data)
{
  HgWindow *window = new_window (helper, 1000);

  gtk_stack_set_visible_child_name (window->stack, "browse");
  gtk_window_set_default_size (GTK_WINDOW (window), 580, 640);
  wait_until_narrow (window, TRUE);
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 640);
  wait_until_narrow (window, FALSE);
  g_assert_true (gtk_widget_get_visible (window->tray_button));
  g_assert_true (gtk_widget_get_visible (window->forward_button));
  g_assert_false (has_in_menu (window, "win.tray"));
  g_assert_cmpint (get_least_width (window), >, NARROW);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  g_setenv ("LANGUAGE", "zh_CN", TRUE);
  hg_ui_fixture_init (&argc, &argv);
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("HEGUI_LOCALE_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  add ("narrow", test_narrow);
  add ("wide", test_wide);
  return g_test_run ();
}
