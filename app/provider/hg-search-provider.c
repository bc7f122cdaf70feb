/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-provider"

#include "config.h"

#include "hg-search-provider.h"

#include <string.h>

#include "hg-finder.h"
#include "hg-paths.h"

#define PROGRAM_PATH "/org/hegui/hegui"
#define IDLE_MS 60000

struct _HgSearchProvider
{
  GApplication parent_instance;

  HgFinder    *finder;
  guint        registration;   /* 0: none */
};

G_DEFINE_FINAL_TYPE (HgSearchProvider, hg_search_provider, G_TYPE_APPLICATION)

/* As the desktop defines it. */
static const char interface_xml[] =
  "<node>"
  "  <interface name='org.gnome.Shell.SearchProvider2'>"
  "    <method name='GetInitialResultSet'>"
  "      <arg type='as' name='terms' direction='in'/><arg type='as' name='results' direction='out'/>"
  "    </method>"
  "    <method name='GetSubsearchResultSet'>"
  "      <arg type='as' name='previous_results' direction='in'/><arg type='as' name='terms' direction='in'/>"
  "      <arg type='as' name='results' direction='out'/>"
  "    </method>"
  "    <method name='GetResultMetas'>"
  "      <arg type='as' name='identifiers' direction='in'/><arg type='aa{sv}' name='metas' direction='out'/>"
  "    </method>"
  "    <method name='ActivateResult'>"
  "      <arg type='s' name='identifier' direction='in'/><arg type='as' name='terms' direction='in'/>"
  "      <arg type='u' name='timestamp' direction='in'/>"
  "    </method>"
  "    <method name='LaunchSearch'>"
  "      <arg type='as' name='terms' direction='in'/><arg type='u' name='timestamp' direction='in'/>"
  "    </method>"
  "  </interface>"
  "</node>";

static void
find (HgSearchProvider *self, GVariant *terms, GDBusMethodInvocation *invocation)
{
  g_autofree const char **words = g_variant_get_strv (terms, NULL);
  g_autofree char *text = g_strjoinv (" ", (GStrv) words);
  g_auto(GStrv) names = hg_finder_find (self->finder, text);

  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(^as)", names));
}

static void
describe (HgSearchProvider *self, GVariant *names, GDBusMethodInvocation *invocation)
{
  g_autoptr(GIcon) icon = g_themed_icon_new (APPLICATION_ID);
  g_autoptr(GVariant) picture = g_icon_serialize (icon);
  GVariantBuilder metas;
  GVariantIter iter;
  const char *name;

  g_variant_builder_init (&metas, G_VARIANT_TYPE ("aa{sv}"));
  g_variant_iter_init (&iter, names);
  while (g_variant_iter_next (&iter, "&s", &name))
    {
      g_autofree char *title = NULL;
      g_autofree char *description = NULL;

      if (!hg_finder_describe (self->finder, name, &title, &description))
        continue;
      g_variant_builder_open (&metas, G_VARIANT_TYPE_VARDICT);
      g_variant_builder_add (&metas, "{sv}", "id", g_variant_new_string (name));
      g_variant_builder_add (&metas, "{sv}", "name", g_variant_new_string (title));
      g_variant_builder_add (&metas, "{sv}", "description", g_variant_new_string (description));
      g_variant_builder_add (&metas, "{sv}", "icon", picture);
      g_variant_builder_close (&metas);
    }
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(aa{sv})", &metas));
}

static void
launched_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GDBusMethodInvocation *invocation = user_data;
  GError *error = NULL;
  g_autoptr(GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (reply != NULL)
    g_dbus_method_invocation_return_value (invocation, NULL);
  else
    g_dbus_method_invocation_take_error (invocation, error);
  g_application_release (g_application_get_default ());
}

/* Asks the program, which the bus starts if need be, to do @action. */
static void
launch (HgSearchProvider *self, const char *action, const char *parameter, guint32 timestamp,
        GDBusMethodInvocation *invocation)
{
  g_autofree char *startup_id = g_strdup_printf ("hegui_TIME%u", timestamp);
  GVariantBuilder parameters, platform;

  g_variant_builder_init (&parameters, G_VARIANT_TYPE ("av"));
  g_variant_builder_add (&parameters, "v", g_variant_new_string (parameter));
  g_variant_builder_init (&platform, G_VARIANT_TYPE_VARDICT);
  /* With the time of the click the window comes to the front. */
  g_variant_builder_add (&platform, "{sv}", "desktop-startup-id", g_variant_new_string (startup_id));
  g_application_hold (G_APPLICATION (self));
  g_dbus_connection_call (g_dbus_method_invocation_get_connection (invocation), APPLICATION_ID, PROGRAM_PATH,
                          "org.freedesktop.Application", "ActivateAction",
                          g_variant_new ("(sava{sv})", action, &parameters, &platform), NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL,
                          launched_cb, invocation);
}

static void
activate (HgSearchProvider *self, GVariant *parameters, GDBusMethodInvocation *invocation)
{
  g_autofree char *title = NULL;
  g_autofree char *description = NULL;
  const char *name;
  guint32 timestamp;

  g_variant_get (parameters, "(&s^asu)", &name, NULL, &timestamp);
  if (hg_finder_describe (self->finder, name, &title, &description))
    launch (self, "show-item", name, timestamp, invocation);
  else
    g_dbus_method_invocation_return_error (invocation, G_DBUS_ERROR, G_DBUS_ERROR_INVALID_ARGS, "There is no result “%s”.",
                                           name);
}

static void
launch_search (HgSearchProvider *self, GVariant *parameters, GDBusMethodInvocation *invocation)
{
  g_auto(GStrv) words = NULL;
  g_autofree char *text = NULL;
  guint32 timestamp;

  g_variant_get (parameters, "(^asu)", &words, &timestamp);
  text = g_strjoinv (" ", words);
  launch (self, "search", text, timestamp, invocation);
}

static void
method_call_cb (GDBusConnection *connection, const char *sender, const char *object_path, const char *interface_name,
                const char *method_name, GVariant *parameters, GDBusMethodInvocation *invocation, gpointer user_data)
{
  HgSearchProvider *self = HG_SEARCH_PROVIDER (user_data);
  gboolean is_first = strcmp (method_name, "GetInitialResultSet") == 0;

  /* Every call starts the time anew after which the process ends. */
  g_application_hold (G_APPLICATION (self));
  if (is_first || strcmp (method_name, "GetSubsearchResultSet") == 0)
    {
      /* What was found before was cut to the best: looking among it alone would miss what is better now. */
      g_autoptr(GVariant) terms = g_variant_get_child_value (parameters, is_first ? 0 : 1);

      find (self, terms, invocation);
    }
  else if (strcmp (method_name, "GetResultMetas") == 0)
    {
      g_autoptr(GVariant) names = g_variant_get_child_value (parameters, 0);

      describe (self, names, invocation);
    }
  else if (strcmp (method_name, "ActivateResult") == 0)
    activate (self, parameters, invocation);
  else
    launch_search (self, parameters, invocation);
  g_application_release (G_APPLICATION (self));
}

static gboolean
hg_search_provider_dbus_register (GApplication *application, GDBusConnection *connection, const char *object_path,
                                  GError **error)
{
  HgSearchProvider *self = HG_SEARCH_PROVIDER (application);
  g_autoptr(GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (interface_xml, error);
  static const GDBusInterfaceVTable vtable = { .method_call = method_call_cb };

  if (node == NULL ||
      !G_APPLICATION_CLASS (hg_search_provider_parent_class)->dbus_register (application, connection, object_path, error))
    return FALSE;
  self->registration = g_dbus_connection_register_object (connection, object_path, node->interfaces[0], &vtable, self, NULL,
                                                          error);
  return self->registration != 0;
}

static void
hg_search_provider_dbus_unregister (GApplication *application, GDBusConnection *connection, const char *object_path)
{
  HgSearchProvider *self = HG_SEARCH_PROVIDER (application);

  if (self->registration != 0)
    g_dbus_connection_unregister_object (connection, self->registration);
  self->registration = 0;
  G_APPLICATION_CLASS (hg_search_provider_parent_class)->dbus_unregister (application, connection, object_path);
}

static void
hg_search_provider_finalize (GObject *object)
{
  g_clear_pointer (&HG_SEARCH_PROVIDER (object)->finder, hg_finder_free);
  G_OBJECT_CLASS (hg_search_provider_parent_class)->finalize (object);
}

static void
hg_search_provider_class_init (HgSearchProviderClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hg_search_provider_finalize;
  application_class->dbus_register = hg_search_provider_dbus_register;
  application_class->dbus_unregister = hg_search_provider_dbus_unregister;
}

static void
hg_search_provider_init (HgSearchProvider *self)
{
  g_autofree char *folder = hg_paths_dup_editions_dir ();
  g_autofree char *shipped = hg_paths_dup_shipped_catalog ();

  self->finder = hg_finder_new (folder, shipped);
}

/**
 * hg_search_provider_new:
 *
 * Returns: (transfer full): the service, to be run
 */
GApplication *
hg_search_provider_new (void)
{
  return g_object_new (HG_TYPE_SEARCH_PROVIDER,
                       "application-id", APPLICATION_ID ".SearchProvider",
                       "flags", G_APPLICATION_IS_SERVICE,
                       "inactivity-timeout", IDLE_MS,
                       NULL);
}
