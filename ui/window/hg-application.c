/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-application"

#include "config.h"

#include "hg-application.h"

#include "hegui-resources.h"
#include "hg-about.h"
#include "hg-accels.h"
#include "hg-enum.h"
#include "hg-library.h"
#include "hg-types-enums.h"
#include "hg-window.h"

struct _HgApplication
{
  AdwApplication parent_instance;

  HgLibrary     *library;
};

G_DEFINE_FINAL_TYPE (HgApplication, hg_application, ADW_TYPE_APPLICATION)

static HgWindow *
ensure_window (HgApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  /* A preview may be the active window: what is in front of all is not what is asked for. */
  while (window != NULL && !HG_IS_WINDOW (window))
    window = gtk_window_get_transient_for (window);
  if (window != NULL)
    gtk_window_present (window);
  else
    {
      window = GTK_WINDOW (hg_window_new (GTK_APPLICATION (self), self->library));
      hg_window_present_filled (HG_WINDOW (window));
    }
  return HG_WINDOW (window);
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  hg_about_show (gtk_application_get_active_window (GTK_APPLICATION (user_data)));
}

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GList *windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (user_data)));

  /* Closing, not ending: so that the window's size is kept and an import stops in order. */
  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
  g_list_free (windows);
}

/* From the desktop's search, or any other program: a kind and an id, "matter:exit". */
static void
show_item_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  const char *name = g_variant_get_string (parameter, NULL);
  const char *colon = strchr (name, ':');
  g_autofree char *nick = colon != NULL ? g_strndup (name, (gsize) (colon - name)) : NULL;
  HgWindow *window = ensure_window (HG_APPLICATION (user_data));
  int kind;

  if (nick != NULL && hg_enum_from_nick (HG_TYPE_ITEM_KIND, nick, &kind))
    gtk_widget_activate_action (GTK_WIDGET (window), "win.show-item", "(is)", kind, colon + 1);
}

static void
search_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  HgWindow *window = ensure_window (HG_APPLICATION (user_data));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.search-for", "s", g_variant_get_string (parameter, NULL));
}

static void
hg_application_startup (GApplication *application)
{
  HgApplication *self = HG_APPLICATION (application);
  static const GActionEntry actions[] = {
    { .name = "about", .activate = about_cb },
    { .name = "quit", .activate = quit_cb },
    { .name = "search", .activate = search_cb, .parameter_type = "s" },
    { .name = "show-item", .activate = show_item_cb, .parameter_type = "s" },
  };

  /* It is read in a thread of its own while the toolkit starts. */
  self->library = hg_library_new ();
  hg_library_prepare (self->library);
  G_APPLICATION_CLASS (hg_application_parent_class)->startup (application);
  gtk_window_set_default_icon_name (APPLICATION_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
  hg_accels_install (GTK_APPLICATION (application));
}

static void
hg_application_activate (GApplication *application)
{
  ensure_window (HG_APPLICATION (application));
}

static void
hg_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  HgWindow *window = ensure_window (HG_APPLICATION (application));

  /* One edition is in use at a time: importing the others would only undo the first. */
  if (n_files > 0)
    hg_window_import_file (window, files[0]);
}

static void
hg_application_shutdown (GApplication *application)
{
  g_clear_object (&HG_APPLICATION (application)->library);
  G_APPLICATION_CLASS (hg_application_parent_class)->shutdown (application);
}

static void
hg_application_class_init (HgApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->startup = hg_application_startup;
  application_class->activate = hg_application_activate;
  application_class->open = hg_application_open;
  application_class->shutdown = hg_application_shutdown;
  /* In a static library nothing else would pull the resources in. */
  hegui_register_resource ();
}

static void
hg_application_init (HgApplication *self)
{
}

/**
 * hg_application_new:
 *
 * Returns: (transfer full): the program, to be run
 */
GtkApplication *
hg_application_new (void)
{
  return g_object_new (HG_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", "/org/hegui/Hegui",
                       NULL);
}
