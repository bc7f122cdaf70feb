/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-settings"

#include "config.h"

#include "hg-settings.h"

/* Without its schema GSettings ends the program; running from anywhere must work all the same. */
static GSettings *
open_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr(GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, APPLICATION_ID, TRUE);
  return schema != NULL ? g_settings_new (APPLICATION_ID) : NULL;
}

/**
 * hg_settings_get_default:
 *
 * Main thread.
 *
 * Returns: (transfer none) (nullable): what the person has set; %NULL where the program was not installed
 */
GSettings *
hg_settings_get_default (void)
{
  static GSettings *settings;
  static gboolean opened;

  if (!opened)
    {
      opened = TRUE;
      settings = open_settings ();
    }
  return settings;
}
