/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-packer"

#include "config.h"

#include "hg-packer.h"

#include <string.h>

#define assert_record(packer, expected)                              \
  G_STMT_START                                                       \
  {                                                                  \
    gsize size;                                                      \
    const char *record = hg_packer_finish (packer, &size);           \
    g_assert_cmpmem (record, size, expected, sizeof expected - 1);   \
  }                                                                  \
  G_STMT_END

/* The form on the disk: a change of it must raise the schema's number. */
static void
test_form (void)
{
  g_autoptr(HgPacker) packer = hg_packer_new ();
  char *list[] = { (char *) "x", (char *) "", NULL };

  hg_packer_add_text (packer, "ab");
  hg_packer_end_level (packer);
  hg_packer_add_text (packer, "");
  hg_packer_add_number (packer, 0);
  hg_packer_add_number (packer, 127);
  hg_packer_add_number (packer, 128);
  hg_packer_add_string (packer, NULL);
  hg_packer_add_string (packer, "");
  hg_packer_add_string (packer, "cd");
  hg_packer_add_list (packer, NULL);
  hg_packer_add_list (packer, list);
  hg_packer_add_line (packer, 10);
  hg_packer_add_line (packer, 11);
  hg_packer_add_line (packer, 9);
  g_assert_cmpstr (hg_packer_get_texts (packer), ==, "ab\x1f\x1e\x1f");
  assert_record (packer, "\x05" "ab\x1f\x1e\x1f" "\x00" "\x7f" "\x80\x01" "\x00" "\x01" "\x03" "cd" "\x00" "\x03\x02x\x01"
                         "\x14\x02\x05");
}

static void
test_reset (void)
{
  g_autoptr(HgPacker) packer = hg_packer_new ();

  hg_packer_add_text (packer, "gone");
  hg_packer_add_line (packer, 100);
  hg_packer_reset (packer);
  hg_packer_add_line (packer, 3);
  g_assert_cmpstr (hg_packer_get_texts (packer), ==, "");
  assert_record (packer, "\x00\x06");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/packer/form", test_form);
  g_test_add_func ("/packer/reset", test_reset);
  return g_test_run ();
}
