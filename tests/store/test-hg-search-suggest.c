/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-search-suggest"

#include "config.h"

#include "hg-search-suggest.h"

#include "helper-full.h"

static void
assert_suggested (HgEdition *edition, const char *text, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) texts = hg_edition_suggest (edition, text, &error);
  g_autofree char *joined = NULL;

  g_assert_no_error (error);
  g_ptr_array_add (texts, NULL);
  joined = g_strjoinv (" | ", (char **) texts->pdata);
  g_test_message ("%s", text);
  g_assert_cmpstr (joined, ==, expected);
}

static void
test_slips (void)
{
  g_autoptr (HgEdition) edition = helper_full_open_edition ("full.xml");

  assert_suggested (edition, "书散通道", "疏散通道"); /* the same sound */
  assert_suggested (edition, "疏散同道", "疏散通道");
  assert_suggested (edition, "散疏标志", "疏散标志"); /* swapped */
  assert_suggested (edition, "疏散标示", "疏散标");
  assert_suggested (edition, "占用 书散", "占用 疏散"); /* the other word stays */
  assert_suggested (edition, "风险:中 书散", "风险:中 疏散");
  assert_suggested (edition, "完全不同的话", "");
  assert_suggested (edition, "", "");
}

/* What was written together and stands apart, in two parts or three; the rest of the text stays as it is. */
static void
test_cuts (void)
{
  g_autoptr (HgEdition) edition = helper_full_open_edition ("full.xml");

  assert_suggested (edition, "占用通道", "占用 通道");
  assert_suggested (edition, "占用通道 领域:消防", "占用 通道 领域:消防");
  assert_suggested (edition, "堆放占用通道", "堆放 占用 通道");
  assert_suggested (edition, "通道、占用", "通道 占用");
  assert_suggested (edition, "占用通道 天文", ""); /* the other word still finds nothing */
  assert_suggested (edition, "天文通道", "");
  assert_suggested (edition, "占通道", "通道"); /* too short a part */
  assert_suggested (edition, "-占用通道", "");
  assert_suggested (edition, "\"占用通道\"", "");
}

static void
test_cancelled (void)
{
  g_autoptr (HgEdition) edition = helper_full_open_edition ("full.xml");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  hg_edition_set_cancellable (edition, cancellable);
  g_assert_null (hg_edition_suggest (edition, "书散通道", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search-suggest/slips", test_slips);
  g_test_add_func ("/search-suggest/cuts", test_cuts);
  g_test_add_func ("/search-suggest/cancelled", test_cancelled);
  return g_test_run ();
}
