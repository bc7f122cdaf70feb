/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-shortcuts"

#include "config.h"

#include "hg-shortcuts.h"

#include "hg-accels.h"

#include <glib/gi18n.h>

/* GTK 4.8 takes groups from a builder only: the table is written as what it reads. */

static void
append_property (GString *xml, const char *name, const char *value)
{
  g_autofree char *text = g_markup_printf_escaped ("<property name='%s'>%s</property>", name, value);

  g_string_append (xml, text);
}

static void
append_accel (GString *xml, const HgAccel *accel)
{
  g_autoptr(GString) keys = g_string_new (NULL);

  /* The keypad's figures are the same keys to people. */
  for (guint i = 0; i < G_N_ELEMENTS (accel->keys) && accel->keys[i] != NULL; i++)
    if (strstr (accel->keys[i], "KP_") == NULL)
      g_string_append_printf (keys, "%s%s", keys->len > 0 ? " " : "", accel->keys[i]);
  g_string_append (xml, "<child><object class='GtkShortcutsShortcut'>");
  append_property (xml, "accelerator", keys->str);
  append_property (xml, "title", _(accel->title));
  g_string_append (xml, "</object></child>");
}

static char *
dup_description (void)
{
  GString *xml = g_string_new ("<interface><object class='GtkShortcutsWindow' id='window'>"
                               "<property name='modal'>1</property>"
                               "<child><object class='GtkShortcutsSection'>"
                               "<property name='section-name'>all</property><property name='max-height'>12</property>");
  const HgAccel *accels;
  guint n;

  accels = hg_accels_get_table (&n);
  for (guint i = 0; i < n; i++)
    {
      if (i == 0 || g_strcmp0 (accels[i].group, accels[i - 1].group) != 0)
        {
          g_string_append (xml, "<child><object class='GtkShortcutsGroup'>");
          append_property (xml, "title", _(accels[i].group));
        }
      append_accel (xml, &accels[i]);
      if (i + 1 == n || g_strcmp0 (accels[i].group, accels[i + 1].group) != 0)
        g_string_append (xml, "</object></child>");
    }
  g_string_append (xml, "</object></child></object></interface>");
  return g_string_free (xml, FALSE);
}

/**
 * hg_shortcuts_show:
 * @parent: the window whose keys they are
 */
void
hg_shortcuts_show (GtkWindow *parent)
{
  g_autofree char *xml = dup_description ();
  g_autoptr(GtkBuilder) builder = gtk_builder_new_from_string (xml, -1);
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));

  gtk_window_set_transient_for (window, parent);
  gtk_window_present (window);
}
