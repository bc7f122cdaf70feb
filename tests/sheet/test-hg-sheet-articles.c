/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-articles"

#include "config.h"

#include "hg-sheet-articles.h"

#include <glib/gstdio.h>
#include <string.h>

#include "hg-sheet-fixture.h"
#include "hg-sheet-text.h"

static char *
dup_text (HgSheetOptions *options)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(GPtrArray) cited = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_citation_free);
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");

  g_ptr_array_add (cited, hg_sheet_fixture_new_citation ("fire-law", "2021-04-29", "28", 1, 0));
  g_ptr_array_add (cited, hg_sheet_fixture_new_citation ("fire-law", "2021-04-29", "28", 2, 3));
  g_ptr_array_add (cited, hg_sheet_fixture_new_citation ("fire-law", "2021-04-29", "60", 0, 0));
  g_ptr_array_add (cited, hg_sheet_fixture_new_citation ("no-law", "2021-04-29", "1", 0, 0));
  hg_sheet_articles_add (sheet, vocabulary, options, 2, cited);
  return hg_sheet_text_to_string (sheet);
}

static void
test_not_wanted (void)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();
  g_autofree char *text = dup_text (options);

  g_assert_cmpstr (text, ==, "题\n\n");
}

static void
test_not_installed (void)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();
  g_autofree char *text = NULL;

  options->articles = TRUE;
  text = dup_text (options);
  g_assert_cmpstr (text, ==, "题\n\nThe texts of the articles are not printed: no statutes are installed.\n");
}

/* Each article once and whole; what is missing is said to be missing. */
static void
test_installed (void)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();
  g_autofree char *folder = g_dir_make_tmp ("hegui-articles-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "消防法(2021-04-29).md", NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_set_contents (path, "第二十八条 不得占用、堵塞、封闭疏散通道。\n第二款。\n第二十九条 其他。\n", -1, NULL));
  options->articles = TRUE;
  options->statutes = hg_statutes_open (folder);
  text = dup_text (options);
  g_assert_cmpstr (text, ==,
                   "题\n\n\n## Text of the articles\n"
                   "“消防法”, article 28 (text of 2021-04-29): 不得占用、堵塞、封闭疏散通道。\n第二款。\n"
                   "“消防法”, article 60 (text of 2021-04-29): the text of this version is not installed\n"
                   "“no-law”, article 1 (text of 2021-04-29): the text of this version is not installed\n");
  g_unlink (path);
  g_rmdir (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-articles/not-wanted", test_not_wanted);
  g_test_add_func ("/sheet-articles/not-installed", test_not_installed);
  g_test_add_func ("/sheet-articles/installed", test_installed);
  return g_test_run ();
}
