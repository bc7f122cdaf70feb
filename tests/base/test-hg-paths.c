/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-paths"

#include "config.h"

#include "hg-paths.h"

/* The environment is read at each call, so the cases change it freely. */
static void
test_user_override (void)
{
  g_autofree char *user = NULL;
  g_autofree char *editions = NULL;
  g_autofree char *statutes = NULL;
  g_autofree char *own = NULL;
  g_autofree char *records = NULL;
  g_autofree char *letterhead = NULL;

  g_setenv ("HEGUI_DATA_DIR", "/srv/hegui", TRUE);
  user = hg_paths_dup_user_dir ();
  editions = hg_paths_dup_editions_dir ();
  records = hg_paths_dup_records ();
  g_assert_cmpstr (user, ==, "/srv/hegui");
  g_assert_cmpstr (editions, ==, "/srv/hegui/editions");
  g_assert_cmpstr (records, ==, "/srv/hegui/records.db");
  letterhead = hg_paths_dup_letterhead ();
  g_assert_cmpstr (letterhead, ==, "/srv/hegui/letterhead.ini");
  statutes = hg_paths_dup_statutes_dir ();
  g_assert_cmpstr (statutes, ==, "/srv/hegui/statutes");
  g_setenv ("HEGUI_STATUTES_DIR", "/srv/laws", TRUE);
  own = hg_paths_dup_statutes_dir ();
  g_assert_cmpstr (own, ==, "/srv/laws");
}

static void
test_user_default (void)
{
  g_autofree char *user = NULL;
  g_autofree char *letterhead = NULL;

  g_unsetenv ("HEGUI_DATA_DIR");
  user = hg_paths_dup_user_dir ();
  g_assert_true (g_str_has_prefix (user, g_get_user_data_dir ()));
  g_assert_true (g_str_has_suffix (user, "/hegui"));
  letterhead = hg_paths_dup_letterhead ();
  g_assert_true (g_str_has_prefix (letterhead, g_get_user_config_dir ()));
  g_assert_true (g_str_has_suffix (letterhead, "/hegui/letterhead.ini"));
}

static void
test_share_override (void)
{
  g_autofree char *schema = NULL;
  g_autofree char *catalog = NULL;

  g_setenv ("HEGUI_SHARE_DIR", "/srv/share", TRUE);
  schema = hg_paths_dup_schema ();
  catalog = hg_paths_dup_shipped_catalog ();
  g_assert_cmpstr (schema, ==, "/srv/share/catalog.xsd");
  g_assert_cmpstr (catalog, ==, "/srv/share/catalog/yuhuatai.xml");
}

static void
test_share_default (void)
{
  g_autofree char *schema = NULL;

  g_unsetenv ("HEGUI_SHARE_DIR");
  schema = hg_paths_dup_schema ();
  g_assert_cmpstr (schema, ==, PKGDATADIR "/catalog.xsd");
}

static void
test_locale (void)
{
  g_autofree char *override = NULL;
  g_autofree char *standard = NULL;

  g_setenv ("HEGUI_LOCALE_DIR", "/srv/locale", TRUE);
  override = hg_paths_dup_locale_dir ();
  g_assert_cmpstr (override, ==, "/srv/locale");
  g_unsetenv ("HEGUI_LOCALE_DIR");
  standard = hg_paths_dup_locale_dir ();
  g_assert_cmpstr (standard, ==, LOCALEDIR);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paths/user/override", test_user_override);
  g_test_add_func ("/paths/user/default", test_user_default);
  g_test_add_func ("/paths/share/override", test_share_override);
  g_test_add_func ("/paths/share/default", test_share_default);
  g_test_add_func ("/paths/locale", test_locale);
  return g_test_run ();
}
