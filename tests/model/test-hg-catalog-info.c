/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-catalog-info"

#include "config.h"

#include "hg-catalog-info.h"

static void
test_expired (void)
{
  g_autoptr(HgCatalogInfo) info = hg_catalog_info_new ();
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&info->expires, 31, 12, 2026);
  g_date_set_dmy (&day, 31, 12, 2026);
  g_assert_false (hg_catalog_info_is_expired (info, &day));   /* the last day belongs to it */
  g_date_add_days (&day, 1);
  g_assert_true (hg_catalog_info_is_expired (info, &day));
}

static void
test_open_end (void)
{
  g_autoptr(HgCatalogInfo) info = hg_catalog_info_new ();
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 31, 12, 9999);
  g_assert_false (hg_catalog_info_is_expired (info, &day));
}

static void
test_boxed (void)
{
  g_autoptr(HgCatalogInfo) info = hg_catalog_info_new ();
  g_auto(GValue) value = G_VALUE_INIT;

  info->title = g_strdup ("清单");
  g_value_init (&value, HG_TYPE_CATALOG_INFO);
  g_value_set_boxed (&value, info);
  /* Values share one record: boxing is a reference, not a copy. */
  g_assert_true (g_value_get_boxed (&value) == info);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/catalog-info/expired", test_expired);
  g_test_add_func ("/catalog-info/open-end", test_open_end);
  g_test_add_func ("/catalog-info/boxed", test_boxed);
  return g_test_run ();
}
