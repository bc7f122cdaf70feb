/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-finder"

#include "config.h"

#include "hg-finder.h"

#include <glib/gstdio.h>
#include <string.h>

#include "hg-shelf.h"

typedef struct
{
  char     *home;
  char     *folder;
  char     *full;
  HgFinder *finder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->home = g_dir_make_tmp ("hegui-finder-XXXXXX", NULL);
  fixture->folder = g_build_filename (fixture->home, "editions", NULL);
  fixture->full = g_test_build_filename (G_TEST_DIST, "data", "full.xml", NULL);
  fixture->finder = hg_finder_new (fixture->folder, fixture->full);
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
  hg_finder_free (fixture->finder);
  remove_tree (fixture->home);
  g_free (fixture->home);
  g_free (fixture->folder);
  g_free (fixture->full);
}

/* Puts @xml in use, as the program does. */
static void
use (Fixture *fixture, const char *xml)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgShelf) shelf = hg_shelf_open (fixture->folder, xml, &error);
  g_autoptr(HgImportReport) report = shelf != NULL ? hg_shelf_import (shelf, xml, NULL, NULL, NULL, &error) : NULL;

  g_assert_no_error (error);
  g_assert_true (report->accepted);
}

static void
assert_finds (Fixture *fixture, const char *text, const char *expected)
{
  g_auto(GStrv) names = hg_finder_find (fixture->finder, text);
  g_autofree char *joined = g_strjoinv (" ", names);

  g_assert_cmpstr (joined, ==, expected);
}

/* Nothing has been built: nothing is found, and nothing comes into being. */
static void
test_unbuilt (Fixture *fixture, gconstpointer data)
{
  g_autofree char *title = NULL;
  g_autofree char *description = NULL;

  assert_finds (fixture, "疏散", "");
  g_assert_false (hg_finder_describe (fixture->finder, "matter:exit", &title, &description));
  g_assert_false (g_file_test (fixture->folder, G_FILE_TEST_EXISTS));
}

static void
test_find (Fixture *fixture, gconstpointer data)
{
  use (fixture, fixture->full);
  assert_finds (fixture, "疏散", "matter:exit matter:sign");
  assert_finds (fixture, "  疏散 标志 ", "matter:sign");
  assert_finds (fixture, "六个月", "rule:rule-0");
  assert_finds (fixture, "没有这样的词", "");
  assert_finds (fixture, "", "");
  assert_finds (fixture, " \t ", "");
  assert_finds (fixture, "“-”", "");
  assert_finds (fixture, "\xff", "");
}

static void
test_describe (Fixture *fixture, gconstpointer data)
{
  static const char *const unknown[] = { "matter:nothing", "matter:", "matter", "", ":", "chapter:exit", "rule:exit", ":exit",
                                         "law:exit" };
  char *title = NULL, *description = NULL;

  use (fixture, fixture->full);
  /* It need not be of the search before. */
  g_assert_true (hg_finder_describe (fixture->finder, "matter:exit", &title, &description));
  g_assert_cmpstr (title, ==, "占用疏散通道");
  g_assert_true (g_str_has_prefix (description, "FULL-002 · "));
  g_clear_pointer (&title, g_free);
  g_clear_pointer (&description, g_free);
  assert_finds (fixture, "六个月", "rule:rule-0");
  g_assert_true (hg_finder_describe (fixture->finder, "rule:rule-0", &title, &description));
  g_assert_cmpstr (title, ==, "初次违法不予处罚");
  g_assert_true (g_str_has_prefix (description, "RULE-00 · "));
  g_clear_pointer (&title, g_free);
  g_clear_pointer (&description, g_free);
  for (gsize i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      g_assert_false (hg_finder_describe (fixture->finder, unknown[i], &title, &description));
      g_assert_null (title);
      g_assert_null (description);
    }
}

/* An edition that came into use while the finder was open is the one that answers. */
static void
test_changed (Fixture *fixture, gconstpointer data)
{
  g_autofree char *minimal = g_test_build_filename (G_TEST_DIST, "data", "minimal.xml", NULL);

  use (fixture, fixture->full);
  assert_finds (fixture, "疏散", "matter:exit matter:sign");
  use (fixture, minimal);
  assert_finds (fixture, "疏散", "");
  assert_finds (fixture, "广告", "matter:superlative law:ad-law rule:first-time");
}

/* A database that cannot be read is left to the program to build again. */
static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgShelf) shelf = NULL;
  g_autofree char *db = NULL;

  use (fixture, fixture->full);
  shelf = hg_shelf_open (fixture->folder, fixture->full, NULL);
  db = hg_shelf_dup_built (shelf, NULL);
  g_assert_true (g_file_set_contents (db, "this is no database any more", -1, NULL));
  assert_finds (fixture, "疏散", "");
}

#define add(name, func) g_test_add ("/finder/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("unbuilt", test_unbuilt);
  add ("find", test_find);
  add ("describe", test_describe);
  add ("changed", test_changed);
  add ("damaged", test_damaged);
  return g_test_run ();
}
