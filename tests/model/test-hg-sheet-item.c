/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-item"

#include "config.h"

#include "hg-sheet-item.h"

/* What a list binds to is what the getter gives, and it lives as long as the row. */
static void
test_record (void)
{
  HgSheetRecord *record = hg_sheet_record_new (HG_SHEET_KIND_OVERVIEW);
  g_autoptr(HgSheetItem) item = hg_sheet_item_new (record);
  g_autoptr(HgSheetRecord) found = NULL;

  hg_sheet_record_unref (record);
  g_object_get (item, "record", &found, NULL);
  g_assert_true (found == hg_sheet_item_get_record (item));
  g_assert_cmpint (found->kind, ==, HG_SHEET_KIND_OVERVIEW);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-item/record", test_record);
  return g_test_run ();
}
