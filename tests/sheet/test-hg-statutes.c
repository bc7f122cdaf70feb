/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-statutes"

#include "config.h"

#include "hg-statutes.h"

#include <glib/gstdio.h>

#include "hg-sheet-fixture.h"

#define TEXT \
  "# 中华人民共和国消防法\n\n<!-- INFO END -->\n\n## 第一章 总 则\n\n第一条 为了预防火灾。\n\n第二条　两款之一。\n\n两款之二。\n" \
  "第十条规定的情形除外。\n\n第十条 十。\n（一）甲；\r\n  （二）乙。\n\n第十条之一 后来加的。\n\n第一节 节\n第十一条\n空行之后。\n\n" \
  "## 附则\n\n第一百零二条 末条。\n"

typedef struct
{
  char       *folder;
  HgStatutes *statutes;
  HgLaw      *law;
} Fixture;

static void
write_file (Fixture *fixture, const char *name, const char *text, gssize length)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, length, NULL));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *deep = NULL;

  fixture->folder = g_dir_make_tmp ("hegui-statutes-XXXXXX", NULL);
  deep = g_build_filename (fixture->folder, "a", "b", NULL);
  g_assert_cmpint (g_mkdir_with_parents (deep, 0700), ==, 0);
  write_file (fixture, "a/b/消防法(2021-04-29).md", TEXT, -1);
  write_file (fixture, "中华人民共和国消防法(2019-04-23).txt", "第一条 旧的。\n", -1);
  write_file (fixture, "消防法(2008-10-28).md", "第一条 \377\n", -1);
  write_file (fixture, "消防法(1998-04-29).doc", "第一条 别的格式\n", -1);
  fixture->statutes = hg_statutes_open (fixture->folder);
  g_assert_nonnull (fixture->statutes);
  fixture->law = hg_law_new ();
  fixture->law->short_title = g_strdup ("消防法");
  fixture->law->title = g_strdup ("中华人民共和国消防法");
}

static void
remove_tree (const char *path)
{
  g_autoptr(GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  hg_law_free (fixture->law);
  hg_statutes_unref (fixture->statutes);
  remove_tree (fixture->folder);
  g_free (fixture->folder);
}

static void
assert_article (Fixture *fixture, const char *version, const char *article, const char *expected)
{
  g_autoptr(HgCitation) citation = hg_sheet_fixture_new_citation ("fire-law", version, article, 1, 0);
  g_autofree char *text = hg_statutes_dup_article (fixture->statutes, fixture->law, citation);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_articles (Fixture *fixture, gconstpointer data)
{
  assert_article (fixture, "2021-04-29", "1", "为了预防火灾。");
  assert_article (fixture, "2021-04-29", "2", "两款之一。\n两款之二。\n第十条规定的情形除外。");
  assert_article (fixture, "2021-04-29", "10", "十。\n（一）甲；\n（二）乙。");
  assert_article (fixture, "2021-04-29", "10-1", "后来加的。");
  assert_article (fixture, "2021-04-29", "11", "空行之后。");
  assert_article (fixture, "2021-04-29", "102", "末条。");
  assert_article (fixture, "2019-04-23", "1", "旧的。");
}

/* Another version or an article that is not there gives nothing rather than something else. */
static void
test_missing (Fixture *fixture, gconstpointer data)
{
  assert_article (fixture, "2021-04-29", "3", NULL);
  assert_article (fixture, "2021-04-29", "10-2", NULL);
  assert_article (fixture, "2021-04-30", "1", NULL);
  assert_article (fixture, "2008-10-28", "1", NULL);
  assert_article (fixture, "1998-04-29", "1", NULL);
}

static void
test_no_folder (void)
{
  g_autofree char *empty = g_dir_make_tmp ("hegui-statutes-XXXXXX", NULL);

  g_assert_null (hg_statutes_open (empty));
  g_rmdir (empty);
  g_assert_null (hg_statutes_open (empty));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/statutes/articles", Fixture, NULL, set_up, test_articles, tear_down);
  g_test_add ("/statutes/missing", Fixture, NULL, set_up, test_missing, tear_down);
  g_test_add_func ("/statutes/no-folder", test_no_folder);
  return g_test_run ();
}
