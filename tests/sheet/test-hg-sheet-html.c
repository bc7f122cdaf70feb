/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-html"

#include "config.h"

#include "hg-sheet-html.h"

#include "hg-error.h"
#include "hg-sheet-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

/* What opens is closed, in order; those that HTML leaves open are not. */
static void
assert_balanced (const char *html)
{
  g_autoptr(GRegex) regex = g_regex_new ("<(/?)([a-z][a-z0-9]*)[^>]*>", 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  g_autoptr(GPtrArray) open = g_ptr_array_new_with_free_func (g_free);
  static const char *const voids[] = { "meta", "br", "hr", "col", NULL };

  for (g_regex_match (regex, html, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *slash = g_match_info_fetch (match, 1);
      g_autofree char *tag = g_match_info_fetch (match, 2);

      if (g_strv_contains (voids, tag))
        continue;
      if (*slash == '\0')
        g_ptr_array_add (open, g_steal_pointer (&tag));
      else
        {
          g_assert_cmpuint (open->len, >, 0);
          g_assert_cmpstr (g_ptr_array_index (open, open->len - 1), ==, tag);
          g_ptr_array_remove_index (open, open->len - 1);
        }
    }
  g_assert_cmpuint (open->len, ==, 0);
}

static void
test_guidance (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_fixture_new_guidance ("2026-11-23");
  g_autofree char *html = hg_sheet_html_to_string (sheet);

  assert_balanced (html);
  g_assert_nonnull (strstr (html, "<h1>Compliance Guidance Sheet</h1>"));
  g_assert_nonnull (strstr (html, "<h2 id=\"b2\">疏散通道、安全出口保持畅通</h2>"));
  g_assert_nonnull (strstr (html, "<li style=\"margin-left:0em\">1. 占用、堵塞、封闭疏散通道</li>"));
  g_assert_nonnull (strstr (html, "<dd>区消防救援大队</dd>"));
  g_assert_nonnull (strstr (html, "<thead>"));
  /* Nothing is fetched from anywhere. */
  g_assert_null (strstr (html, "http"));
  g_assert_null (strstr (html, "<script"));
}

/* What a catalog or an officer wrote never becomes markup. */
static void
test_escaped (void)
{
  const char *const header[] = { "<b>", "&", NULL };
  const double weights[] = { 0.5, 0.5 };
  g_autoptr(HgSheet) sheet = hg_sheet_new ("<script>alert(1)</script>");
  g_autofree char *html = NULL;

  hg_sheet_add_paragraph (sheet, "<i>", "a < b & c > \"d\"");
  hg_sheet_add_row (hg_sheet_add_table (sheet, header, weights), (const char *const[]) { "</td>", "'", NULL });
  html = hg_sheet_html_to_string (sheet);
  assert_balanced (html);
  g_assert_null (strstr (html, "<script"));
  g_assert_null (strstr (html, "<i>"));
  g_assert_nonnull (strstr (html, "a &lt; b &amp; c &gt;"));
  g_assert_nonnull (strstr (html, "<td>&lt;/td&gt;</td>"));
}

/* A list ends where another kind of block follows, and at the end of the sheet. */
static void
test_lists (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  g_autofree char *html = NULL;

  hg_sheet_add_field (sheet, "键", "值");
  hg_sheet_add_item (sheet, 0, "1.", "甲");
  hg_sheet_add_item (sheet, 1, "a.", "乙");
  hg_sheet_add_spacer (sheet);
  hg_sheet_add_item (sheet, 0, "1.", "丙");
  html = hg_sheet_html_to_string (sheet);
  assert_balanced (html);
  g_assert_nonnull (strstr (html, "</dl>\n<ol>\n<li"));
  g_assert_nonnull (strstr (html, "丙</li>\n</ol>\n</main>"));
}

static void
test_save (void)
{
  g_autofree char *dir = g_dir_make_tmp ("hg-sheet-html-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (dir, "单.html", NULL);
  g_autofree char *nowhere = g_build_filename (dir, "none", "a.html", NULL);
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  g_autoptr(GError) error = NULL;
  g_autofree char *expected = hg_sheet_html_to_string (sheet);
  g_autofree char *saved = NULL;

  g_assert_true (hg_sheet_html_save (sheet, path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &saved, NULL, NULL));
  g_assert_cmpstr (saved, ==, expected);
  g_assert_false (hg_sheet_html_save (sheet, nowhere, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  g_unlink (path);
  g_rmdir (dir);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-html/guidance", test_guidance);
  g_test_add_func ("/sheet-html/escaped", test_escaped);
  g_test_add_func ("/sheet-html/lists", test_lists);
  g_test_add_func ("/sheet-html/save", test_save);
  return g_test_run ();
}
