/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-paths"

#include "config.h"

#include "hg-paths.h"

static char *
dup_share_file (const char *name)
{
  const char *share = g_getenv ("HEGUI_SHARE_DIR");

  return g_build_filename (share != NULL ? share : PKGDATADIR, name, NULL);
}

/**
 * hg_paths_dup_user_dir:
 *
 * Returns: (transfer full): the folder of everything that this user's program writes
 */
char *
hg_paths_dup_user_dir (void)
{
  const char *override = g_getenv ("HEGUI_DATA_DIR");

  return override != NULL ? g_strdup (override) : g_build_filename (g_get_user_data_dir (), "hegui", NULL);
}

/**
 * hg_paths_dup_editions_dir:
 *
 * Returns: (transfer full): the folder of the imported editions and of the databases built from them
 */
char *
hg_paths_dup_editions_dir (void)
{
  g_autofree char *user = hg_paths_dup_user_dir ();

  return g_build_filename (user, "editions", NULL);
}

/**
 * hg_paths_dup_records:
 *
 * Returns: (transfer full): the database of what people make, which no import touches
 */
char *
hg_paths_dup_records (void)
{
  g_autofree char *user = hg_paths_dup_user_dir ();

  return g_build_filename (user, "records.db", NULL);
}

/**
 * hg_paths_dup_statutes_dir:
 *
 * Returns: (transfer full): the folder where an office puts the texts of laws; it need not be there
 */
char *
hg_paths_dup_statutes_dir (void)
{
  const char *override = g_getenv ("HEGUI_STATUTES_DIR");
  g_autofree char *user = hg_paths_dup_user_dir ();

  return override != NULL ? g_strdup (override) : g_build_filename (user, "statutes", NULL);
}

/**
 * hg_paths_dup_letterhead:
 *
 * Returns: (transfer full): the file of the office's letterhead; it need not be there
 */
char *
hg_paths_dup_letterhead (void)
{
  const char *override = g_getenv ("HEGUI_DATA_DIR");

  return override != NULL ? g_build_filename (override, "letterhead.ini", NULL)
                          : g_build_filename (g_get_user_config_dir (), "hegui", "letterhead.ini", NULL);
}

/**
 * hg_paths_dup_schema:
 *
 * Returns: (transfer full): the schema of catalogs
 */
char *
hg_paths_dup_schema (void)
{
  return dup_share_file ("catalog.xsd");
}

/**
 * hg_paths_dup_shipped_catalog:
 *
 * Returns: (transfer full): the edition that comes with the program
 */
char *
hg_paths_dup_shipped_catalog (void)
{
  return dup_share_file ("catalog/yuhuatai.xml");
}

/**
 * hg_paths_dup_locale_dir:
 *
 * Returns: (transfer full): where translations lie
 */
char *
hg_paths_dup_locale_dir (void)
{
  const char *override = g_getenv ("HEGUI_LOCALE_DIR");

  return g_strdup (override != NULL ? override : LOCALEDIR);
}
