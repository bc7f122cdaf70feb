/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-office"

#include "config.h"

#include "hg-office.h"

#include <glib/gstdio.h>

#include "hg-error.h"
#include "hg-paths.h"

/* A home of its own for each case; the folder that the file lies in is not there yet. */
typedef struct
{
  char *above;
  char *home;
  char *path;
  guint n_changes;
} Fixture;

static void
changed_cb (HgOffice *office, gpointer user_data)
{
  ((Fixture *) user_data)->n_changes++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->above = g_dir_make_tmp ("hegui-office-XXXXXX", NULL);
  fixture->home = g_build_filename (fixture->above, "home", NULL);
  g_setenv ("HEGUI_DATA_DIR", fixture->home, TRUE);
  fixture->path = hg_paths_dup_letterhead ();
  if (data == NULL)
    g_signal_connect (hg_office_get_default (), "changed", G_CALLBACK (changed_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GDir) folder = g_dir_open (fixture->home, 0, NULL);

  for (const char *name = folder != NULL ? g_dir_read_name (folder) : NULL; name != NULL; name = g_dir_read_name (folder))
    {
      g_autofree char *path = g_build_filename (fixture->home, name, NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->home);
  g_unlink (fixture->home);   /* where a case put a file in the folder's place */
  g_rmdir (fixture->above);
  g_signal_handlers_disconnect_by_data (hg_office_get_default (), fixture);
  g_free (fixture->above);
  g_free (fixture->home);
  g_free (fixture->path);
}

static HgLetterhead *
dup_named (const char *name)
{
  HgLetterhead *letterhead = hg_letterhead_new ();

  letterhead->office = g_strdup (name);
  return letterhead;
}

static void
write_damaged (Fixture *fixture)
{
  g_assert_cmpint (g_mkdir_with_parents (fixture->home, 0700), ==, 0);
  g_assert_true (g_file_set_contents (fixture->path, "[Letterhead]\nOfice=A\n", -1, NULL));
}

/* Saving may be the first that anybody asks of the office. Runs first. */
static void
test_first (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgLetterhead) letterhead = dup_named ("局");
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_office_save_letterhead (letterhead, &error));
  g_assert_no_error (error);
}

/* Nothing was made: that is no error. */
static void
test_none (Fixture *fixture, gconstpointer data)
{
  HgLetterhead *letterhead = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_office_load_letterhead (&letterhead, &error));
  g_assert_no_error (error);
  g_assert_null (letterhead);
  g_assert_null (hg_office_dup_letterhead ());
}

/* What is saved comes back, is told, and is what anybody reads from the file. */
static void
test_saved (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgLetterhead) first = dup_named ("一局");
  g_autoptr(HgLetterhead) second = dup_named ("二局");
  g_autoptr(HgLetterhead) kept = NULL;
  g_autoptr(HgLetterhead) read = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_office_save_letterhead (first, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  g_assert_true (hg_office_save_letterhead (second, &error));
  g_assert_cmpuint (fixture->n_changes, ==, 2);
  kept = hg_office_dup_letterhead ();
  g_assert_cmpstr (kept->office, ==, "二局");
  read = hg_letterhead_load (fixture->path, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (read->office, ==, "二局");
}

/* A damaged file is told, nothing overwrites it, and it can be set aside, as often as that happens. */
static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgLetterhead) letterhead = dup_named ("新局");

  for (guint i = 0; i < 2; i++)
    {
      HgLetterhead *none = NULL;
      g_autoptr(GError) error = NULL;
      g_autofree char *contents = NULL;
      g_autofree char *aside = NULL;

      write_damaged (fixture);
      g_assert_false (hg_office_load_letterhead (&none, &error));
      g_assert_error (error, HG_ERROR, HG_ERROR_DAMAGED);
      g_assert_true (g_str_has_prefix (error->message, fixture->path));
      g_assert_null (none);
      g_assert_null (hg_office_dup_letterhead ());
      g_clear_error (&error);
      g_assert_false (hg_office_save_letterhead (letterhead, &error));
      g_assert_error (error, HG_ERROR, HG_ERROR_DAMAGED);
      g_clear_error (&error);
      g_assert_cmpuint (fixture->n_changes, ==, 2 * i);
      aside = hg_office_set_aside (&error);
      g_assert_no_error (error);
      g_assert_true (g_file_get_contents (aside, &contents, NULL, NULL));
      g_assert_cmpstr (contents, ==, "[Letterhead]\nOfice=A\n");
      g_assert_cmpint (g_str_has_suffix (aside, ".bad"), ==, i == 0);
      g_assert_true (hg_office_save_letterhead (letterhead, &error));
      g_assert_cmpuint (fixture->n_changes, ==, 2 * i + 2);
    }
}

/* Where nothing can be written, nobody hears of a change. */
static void
test_unwritable (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgLetterhead) letterhead = dup_named ("局");
  g_autoptr(GError) error = NULL;

  g_assert_true (g_file_set_contents (fixture->home, "no folder", -1, NULL));
  g_assert_false (hg_office_save_letterhead (letterhead, &error));
  g_assert_nonnull (error);
  g_assert_true (error->domain == HG_ERROR);
  g_assert_cmpuint (fixture->n_changes, ==, 0);
  g_clear_error (&error);
  g_unlink (fixture->home);
  g_assert_null (hg_office_set_aside (&error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  g_assert_cmpuint (fixture->n_changes, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/office/first", Fixture, "nobody listens", set_up, test_first, tear_down);
  g_test_add ("/office/none", Fixture, NULL, set_up, test_none, tear_down);
  g_test_add ("/office/saved", Fixture, NULL, set_up, test_saved, tear_down);
  g_test_add ("/office/damaged", Fixture, NULL, set_up, test_damaged, tear_down);
  g_test_add ("/office/unwritable", Fixture, NULL, set_up, test_unwritable, tear_down);
  return g_test_run ();
}
