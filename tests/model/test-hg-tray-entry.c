/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-tray-entry"

#include "config.h"

#include "hg-tray-entry.h"

static void
test_same (void)
{
  g_autoptr(HgTrayEntry) entry = hg_tray_entry_new (HG_ITEM_MATTER, "exit", "M-1", "通道", FALSE);
  g_autoptr(HgTrayEntry) renamed = hg_tray_entry_new (HG_ITEM_MATTER, "exit", "M-2", "疏散通道", TRUE);
  g_autoptr(HgTrayEntry) rule = hg_tray_entry_new (HG_ITEM_RULE, "exit", "M-1", "通道", FALSE);
  g_autoptr(HgTrayEntry) other = hg_tray_entry_new (HG_ITEM_MATTER, "door", "M-1", "通道", FALSE);

  g_assert_cmpint (hg_tray_entry_get_kind (rule), ==, HG_ITEM_RULE);
  g_assert_cmpstr (hg_tray_entry_get_number (renamed), ==, "M-2");
  g_assert_cmpstr (hg_tray_entry_get_title (renamed), ==, "疏散通道");
  g_assert_true (hg_tray_entry_is_gone (renamed));
  g_assert_false (hg_tray_entry_is_gone (entry));
  /* A matter stays the same under another title; a rule of the same id is another thing. */
  g_assert_true (hg_tray_entry_is_same (entry, renamed));
  g_assert_false (hg_tray_entry_is_same (entry, rule));
  g_assert_false (hg_tray_entry_is_same (entry, other));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tray-entry/same", test_same);
  return g_test_run ();
}
