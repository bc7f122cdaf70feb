/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-importer"

#include "config.h"

#include "hg-importer.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "hg-edition.h"
#include "hg-error.h"
#include "hg-issue-table.h"

/* Every fixture of checks/ gives the issues that the file beside it names, and no other. */

static char *
dup_fixture (const char *folder, const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "data", folder, name, NULL);
}

/* The issues as lines of "LINE [OTHER] TAG"; so many of one kind in a row are one line with their number. */
static char *
describe (const HgImportReport *report)
{
  GString *text = g_string_new (NULL);
  g_autofree char *last = g_strdup ("");
  guint times = 0;

  for (guint i = 0; i <= report->issues->len; i++)
    {
      const HgIssue *issue = i < report->issues->len ? g_ptr_array_index (report->issues, i) : NULL;
      g_autofree char *line = NULL;

      if (issue != NULL && issue->other_line > 0)
        line = g_strdup_printf ("%u %u %s", issue->line, issue->other_line, issue->tag);
      else if (issue != NULL)
        line = g_strdup_printf ("%u %s", issue->line, issue->tag);
      if (g_strcmp0 (line, last) != 0 && times > 0)
        g_string_append_printf (text, times > 1 ? "%s x%u\n" : "%s\n", last, times);
      times = g_strcmp0 (line, last) == 0 ? times + 1 : 1;
      g_free (last);
      last = g_steal_pointer (&line);
    }
  return g_string_free (text, FALSE);
}

static gboolean
holds_error (const char *expected)
{
  g_auto(GStrv) words = g_strsplit_set (expected, " \n", -1);

  for (char **word = words; *word != NULL; word++)
    {
      const HgIssueKind *kind = hg_issue_table_find (*word);

      if (kind != NULL && kind->severity == HG_SEVERITY_ERROR)
        return TRUE;
    }
  return FALSE;
}

static void
test_fixture (gconstpointer data)
{
  const char *xml = data;
  g_autofree char *stem = g_strndup (xml, strlen (xml) - strlen (".xml"));
  g_autofree char *expected_path = g_strconcat (stem, ".expected", NULL);
  g_autofree char *expected = NULL;
  g_autofree char *found = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgImportReport) report = hg_importer_check (xml, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  g_file_get_contents (expected_path, &expected, NULL, &error);
  g_assert_no_error (error);
  found = describe (report);
  for (guint i = 0; i < report->issues->len && i < 20 && strcmp (found, expected) != 0; i++)
    {
      g_autofree char *text = hg_issue_to_text (g_ptr_array_index (report->issues, i), "");

      g_test_message ("%s", text);
    }
  g_assert_cmpstr (found, ==, expected);
  g_assert_cmpint (report->accepted, ==, !holds_error (expected));
  for (guint i = 0; i < report->issues->len; i++)
    g_assert_cmpstr (((HgIssue *) g_ptr_array_index (report->issues, i))->message, !=, "");
}

static void
add_fixtures (void)
{
  g_autofree char *folder = dup_fixture ("checks", "");
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".xml"))
      {
        g_autofree char *path = g_strconcat ("/importer/checks/", name, NULL);

        g_test_add_data_func_full (path, g_build_filename (folder, name, NULL), test_fixture, g_free);
      }
}

/* A tag without a fixture is a check that nobody has seen at work. */
static void
test_every_tag_has_a_fixture (void)
{
  guint n_kinds;
  const HgIssueKind *kinds = hg_issue_table_get (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      g_autofree char *name = g_strconcat (kinds[i].tag, ".expected", NULL);
      g_autofree char *path = dup_fixture ("checks", name);
      g_autofree char *expected = NULL;
      g_autofree char *end = g_strconcat (" ", kinds[i].tag, NULL);

      g_test_message ("%s", kinds[i].tag);
      g_assert_true (g_file_get_contents (path, &expected, NULL, NULL));
      g_assert_nonnull (strstr (expected, end));
    }
}

/* Building into a folder */

typedef struct
{
  char *folder;
  char *db;
  char *minimal;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("hegui-importer-XXXXXX", NULL);
  fixture->db = g_build_filename (fixture->folder, "edition.db", NULL);
  fixture->minimal = dup_fixture ("", "minimal.xml");
}

static void
remove_folder (const char *path)
{
  g_autoptr(GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_unlink (file);
    }
  g_rmdir (path);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->db);
  g_free (fixture->minimal);
}

static guint
count_files (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static GBytes *
load_bytes (const char *path)
{
  char *content;
  gsize length;

  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  return g_bytes_new_take (content, length);
}

static void
build (const char *xml, const char *db)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgImportReport) report = hg_importer_build (xml, db, NULL, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (report->accepted);
}

static void
test_accepted (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgImportReport) report = hg_importer_build (fixture->minimal, fixture->db, NULL, NULL, NULL, NULL, &error);
  g_autoptr(HgEdition) edition = NULL;
  g_autoptr(GBytes) xml = load_bytes (fixture->minimal);
  g_autofree char *hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, xml);

  g_assert_no_error (error);
  g_assert_true (report->accepted);
  g_assert_cmpuint (report->n_matters, ==, 1);
  g_assert_cmpuint (report->n_rules, ==, 1);
  g_assert_cmpstr (report->info->title, ==, "最小清单");
  g_assert_cmpstr (report->info->hash, ==, hash);
  edition = hg_edition_open (fixture->db, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (hg_edition_get_info (edition)->hash, ==, hash);
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

/* The same input gives the same bytes. */
static void
test_equal (Fixture *fixture, gconstpointer data)
{
  g_autofree char *again = g_build_filename (fixture->folder, "again.db", NULL);
  g_autoptr(GBytes) one = NULL;
  g_autoptr(GBytes) two = NULL;

  build (fixture->minimal, fixture->db);
  build (fixture->minimal, again);
  one = load_bytes (fixture->db);
  two = load_bytes (again);
  g_assert_true (g_bytes_equal (one, two));
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  g_autofree char *many = dup_fixture ("checks", "many.xml");
  g_autoptr(GBytes) before = NULL;
  g_autoptr(GBytes) after = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgImportReport) report = NULL;

  build (fixture->minimal, fixture->db);
  before = load_bytes (fixture->db);
  report = hg_importer_build (many, fixture->db, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (report->accepted);
  after = load_bytes (fixture->db);
  g_assert_true (g_bytes_equal (before, after));
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

static void
cancel_cb (double share, gpointer user_data)
{
  g_cancellable_cancel (user_data);
}

static char *write_synthetic (const char *folder, guint n_matters);

static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autofree char *big = write_synthetic (fixture->folder, 500);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GBytes) before = NULL;
  g_autoptr(GBytes) after = NULL;
  g_autoptr(GError) error = NULL;

  build (fixture->minimal, fixture->db);
  before = load_bytes (fixture->db);
  g_assert_null (hg_importer_build (big, fixture->db, NULL, cancel_cb, cancellable, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  after = load_bytes (fixture->db);
  g_assert_true (g_bytes_equal (before, after));
  g_assert_cmpuint (count_files (fixture->folder), ==, 2);
}

static void
rising_cb (double share, gpointer user_data)
{
  double *last = user_data;

  g_assert_cmpfloat (share, >=, *last);
  g_assert_cmpfloat (share, <=, 1);
  *last = share;
}

static void
test_progress (Fixture *fixture, gconstpointer data)
{
  g_autofree char *big = write_synthetic (fixture->folder, 500);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgImportReport) report = NULL;
  double last = 0;

  report = hg_importer_build (big, fixture->db, NULL, rising_cb, &last, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpfloat (last, ==, 1);
}

static void
test_missing_file (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GError) missing = NULL;
  g_autoptr(GError) folder = NULL;

  g_assert_null (hg_importer_build ("/nowhere/catalog.xml", fixture->db, NULL, NULL, NULL, NULL, &missing));
  g_assert_error (missing, HG_ERROR, HG_ERROR_NOT_FOUND);
  g_assert_null (hg_importer_build (fixture->folder, fixture->db, NULL, NULL, NULL, NULL, &folder));
  g_assert_error (folder, HG_ERROR, HG_ERROR_INVALID);
  g_assert_cmpuint (count_files (fixture->folder), ==, 0);
}

/* A folder that is none can be written by nobody, not even by root, for whom permissions do not count. */
static void
test_unwritable (Fixture *fixture, gconstpointer data)
{
  g_autofree char *db = g_build_filename (fixture->minimal, "edition.db", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_null (hg_importer_build (fixture->minimal, db, NULL, NULL, NULL, NULL, &error));
  g_assert_nonnull (error);
  g_assert_true (error->domain == HG_ERROR);
}

/* In a child that is not root, for whom permissions do not count. */
static void
test_read_only_folder (Fixture *fixture, gconstpointer data)
{
  pid_t child;
  int status;

  g_assert_cmpint (g_chmod (fixture->folder, 0555), ==, 0);
  child = fork ();
  if (child == 0)
    {
      g_autoptr(GError) error = NULL;

      if (geteuid () == 0 && setuid (65534) != 0)
        _exit (2);
      if (hg_importer_build (fixture->minimal, fixture->db, NULL, NULL, NULL, NULL, &error) != NULL)
        _exit (3);
      _exit (g_error_matches (error, HG_ERROR, HG_ERROR_READ_ONLY) ? 0 : 10 + error->code);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_chmod (fixture->folder, 0700);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
  g_assert_cmpuint (count_files (fixture->folder), ==, 0);
}

/* What a killed process left does no harm, even under our own number. */
static void
test_leftovers (Fixture *fixture, gconstpointer data)
{
  g_autofree char *own = g_strdup_printf ("%s.building-%d", fixture->db, (int) getpid ());
  g_autofree char *other = g_strdup_printf ("%s.building-1", fixture->db);
  g_autofree char *journal = g_strconcat (own, "-journal", NULL);

  g_assert_true (g_file_set_contents (own, "half a database", -1, NULL));
  g_assert_true (g_file_set_contents (other, "half a database", -1, NULL));
  g_assert_true (g_file_set_contents (journal, "half a journal", -1, NULL));
  build (fixture->minimal, fixture->db);
  g_assert_false (g_file_test (own, G_FILE_TEST_EXISTS));
}

/* Synthetic catalogs */

static char *
write_synthetic (const char *folder, guint n_matters)
{
  g_autofree char *minimal_path = dup_fixture ("", "minimal.xml");
  g_autofree char *name = g_strdup_printf ("synthetic-%u.xml", n_matters);
  char *path = g_build_filename (folder, name, NULL);
  g_autofree char *minimal = NULL;
  g_autofree char *matter = NULL;
  const char *start, *end;
  FILE *file = g_fopen (path, "w");

  g_assert_true (g_file_get_contents (minimal_path, &minimal, NULL, NULL));
  start = strstr (minimal, "    <matter id");
  end = strstr (minimal, "  </matters>");
  matter = g_strndup (start, (gsize) (end - start));
  fwrite (minimal, 1, (gsize) (end - minimal), file);
  for (guint i = 1; i < n_matters; i++)
    {
      g_autoptr(GString) copy = g_string_new (matter);
      g_autofree char *id = g_strdup_printf ("superlative-%u", i);
      g_autofree char *number = g_strdup_printf ("M-%06u", i);

      g_string_replace (copy, "superlative", id, 1);
      g_string_replace (copy, "M-001", number, 1);
      fputs (copy->str, file);
    }
  fputs (end, file);
  g_assert_cmpint (fclose (file), ==, 0);
  return path;
}

static void
kill_cb (double share, gpointer user_data)
{
  const double *at = user_data;

  if (share >= *at)
    kill (getpid (), SIGKILL);
}

/* A child imports and is killed in the midst of it, at several places; the old edition stays as it was. */
static void
test_killed (Fixture *fixture, gconstpointer data)
{
  static const double places[] = { 0.01, 0.3, 0.6, 0.89, 1 };
  g_autofree char *big = write_synthetic (fixture->folder, 1000);
  g_autoptr(GBytes) before = NULL;

  build (fixture->minimal, fixture->db);
  before = load_bytes (fixture->db);
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      pid_t child = fork ();
      int status;
      g_autoptr(GBytes) after = NULL;
      g_autoptr(HgEdition) edition = NULL;
      g_autoptr(GError) error = NULL;

      if (child == 0)
        {
          double at = places[i];

          hg_importer_build (big, fixture->db, NULL, kill_cb, &at, NULL, NULL);
          _exit (0);
        }
      g_assert_cmpint (waitpid (child, &status, 0), ==, child);
      g_assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL);
      after = load_bytes (fixture->db);
      g_assert_true (g_bytes_equal (before, after));
      edition = hg_edition_open (fixture->db, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (hg_edition_get_info (edition)->title, ==, "最小清单");
    }
  build (big, fixture->db);
}

static gint64
read_peak (void)
{
  g_autofree char *status = NULL;
  const char *line;

  g_assert_true (g_file_get_contents ("/proc/self/status", &status, NULL, NULL));
  line = strstr (status, "VmHWM:");
  g_assert_nonnull (line);
  return g_ascii_strtoll (line + strlen ("VmHWM:"), NULL, 10);
}

/* The most memory, in KiB, that a child of its own takes for a check. */
static gint64
measure_peak (const char *xml)
{
  int ends[2];
  gint64 peak = 0;
  pid_t child;

  g_assert_cmpint (pipe (ends), ==, 0);
  child = fork ();
  if (child == 0)
    {
      g_autoptr(HgImportReport) report = hg_importer_check (xml, NULL, NULL, NULL, NULL);

      peak = report != NULL && report->accepted ? read_peak () : -1;
      _exit (write (ends[1], &peak, sizeof peak) == sizeof peak ? 0 : 1);
    }
  close (ends[1]);
  g_assert_cmpint (read (ends[0], &peak, sizeof peak), ==, sizeof peak);
  close (ends[0]);
  waitpid (child, NULL, 0);
  g_assert_cmpint (peak, >, 0);
  return peak;
}

/* Twenty times the matters, the same memory but for the database's own cache and what the index notes of a block. */
static void
test_memory (Fixture *fixture, gconstpointer data)
{
  g_autofree char *small = write_synthetic (fixture->folder, 1000);
  g_autofree char *large = write_synthetic (fixture->folder, 20000);
  gint64 one = measure_peak (small);
  gint64 twenty = measure_peak (large);

  g_test_message ("1,000: %" G_GINT64_FORMAT " KiB; 20,000: %" G_GINT64_FORMAT " KiB", one, twenty);
  g_assert_cmpint (twenty - one, <, 96 * 1024);
}

#define add(name, func) g_test_add ("/importer/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add_fixtures ();
  g_test_add_func ("/importer/every-tag-has-a-fixture", test_every_tag_has_a_fixture);
  add ("accepted", test_accepted);
  add ("equal", test_equal);
  add ("refused", test_refused);
  add ("cancelled", test_cancelled);
  add ("progress", test_progress);
  add ("missing-file", test_missing_file);
  add ("unwritable", test_unwritable);
  add ("read-only-folder", test_read_only_folder);
  add ("leftovers", test_leftovers);
  add ("killed", test_killed);
  add ("memory", test_memory);
  return g_test_run ();
}
