/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-letterhead"

#include "config.h"

#include "hg-letterhead.h"

#include <glib/gstdio.h>

#include "hg-error.h"

static const char full[] = "# 我处的版头\n[Letterhead]\nOffice=雨花台区司法局\nDepartment=行政执法协调监督科\nAddress=软件大道 1 号\n"
                           "Phone= 025-52880000 \nSeal=（印章）\nFooter=免费指导，不收费用\nPrefix=雨合指\nSigners=张三; 李四 ;;\n";

static void
assert_full (const HgLetterhead *letterhead)
{
  const char *const signers[] = { "张三", "李四", NULL };

  g_assert_cmpstr (letterhead->office, ==, "雨花台区司法局");
  g_assert_cmpstr (letterhead->department, ==, "行政执法协调监督科");
  g_assert_cmpstr (letterhead->address, ==, "软件大道 1 号");
  g_assert_cmpstr (letterhead->phone, ==, "025-52880000");
  g_assert_cmpstr (letterhead->seal, ==, "（印章）");
  g_assert_cmpstr (letterhead->footer, ==, "免费指导，不收费用");
  g_assert_cmpstr (letterhead->prefix, ==, "雨合指");
  g_assert_cmpstrv (letterhead->signers, signers);
}

static void
test_read (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgLetterhead) letterhead = hg_letterhead_from_data (full, &error);
  g_autoptr(HgLetterhead) again = NULL;
  g_autofree char *data = NULL;

  g_assert_no_error (error);
  assert_full (letterhead);
  data = hg_letterhead_to_data (letterhead);
  again = hg_letterhead_from_data (data, &error);
  g_assert_no_error (error);
  assert_full (again);
}

/* What is blank is missing; semicolons and line feeds in a name come back. */
static void
test_odd (void)
{
  g_autoptr(HgLetterhead) letterhead = hg_letterhead_new ();
  g_autoptr(HgLetterhead) again = NULL;
  g_autofree char *data = NULL;
  g_autoptr(GError) error = NULL;
  const char *const signers[] = { "A; B", "C\\D", NULL };

  letterhead->office = g_strdup ("一\n二");
  letterhead->phone = g_strdup ("  ");
  letterhead->signers = g_strdupv ((char **) signers);
  data = hg_letterhead_to_data (letterhead);
  again = hg_letterhead_from_data (data, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (again->office, ==, "一\n二");
  g_assert_null (again->phone);
  g_assert_cmpstrv (again->signers, signers);
}

static void
test_refused (void)
{
  static const char *const wrong[] = { "", "Office=A\n", "[Other]\nOffice=A\n", "[Letterhead]\nOfice=A\n",
                                       "[Letterhead]\nOffice=\377\n", "[Letterhead\n" };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_null (hg_letterhead_from_data (wrong[i], &error));
      g_assert_error (error, HG_ERROR, HG_ERROR_INVALID);
    }
}

static void
test_file (void)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "hegui-no-such-letterhead", NULL);
  g_autofree char *made = NULL;
  g_autoptr(HgLetterhead) letterhead = NULL;
  int fd;

  g_assert_null (hg_letterhead_load (path, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_clear_error (&error);
  fd = g_file_open_tmp ("hegui-letterhead-XXXXXX", &made, &error);
  g_assert_no_error (error);
  g_close (fd, NULL);
  g_assert_null (hg_letterhead_load (made, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_INVALID);
  g_assert_true (g_str_has_prefix (error->message, made));
  g_clear_error (&error);
  g_assert_true (g_file_set_contents (made, full, -1, NULL));
  letterhead = hg_letterhead_load (made, &error);
  g_assert_no_error (error);
  assert_full (letterhead);
  g_unlink (made);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/letterhead/read", test_read);
  g_test_add_func ("/letterhead/odd", test_odd);
  g_test_add_func ("/letterhead/refused", test_refused);
  g_test_add_func ("/letterhead/file", test_file);
  return g_test_run ();
}
