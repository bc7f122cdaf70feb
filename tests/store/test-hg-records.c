/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-records"

#include "config.h"

#include "hg-records.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "hg-assessment-table.h"
#include "helper-records.h"
#include "hg-error.h"

/* The ids of what was viewed, newest first. */
static char *
dup_viewed (HgRecords *records, const char *catalog, guint most)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) entries = hg_records_list_viewed (records, catalog, most, &error);
  GString *ids = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < entries->len; i++)
    g_string_append_printf (ids, "%s ", ((HgRecordsEntry *) g_ptr_array_index (entries, i))->id);
  return g_string_free (ids, FALSE);
}

static void
note (HgRecords *records, const char *catalog, const char *id)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_records_note_viewed (records, catalog, HG_ITEM_MATTER, id, &error));
  g_assert_no_error (error);
}

static void
test_new (HelperRecords *fixture, gconstpointer data)
{
  g_autoptr(HgRecords) records = helper_records_open (fixture);
  g_autofree char *viewed = dup_viewed (records, "a", 10);

  g_assert_cmpstr (viewed, ==, "");
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_IS_REGULAR));
}

/* What was noted is there after the file is opened again; each thing once, the last first; catalogs apart. */
static void
test_reopened (HelperRecords *fixture, gconstpointer data)
{
  HgRecords *records = helper_records_open (fixture);
  g_autofree char *two = NULL;
  g_autofree char *all = NULL;
  g_autofree char *other = NULL;

  note (records, "a", "one");
  note (records, "a", "two");
  note (records, "a", "three");
  note (records, "b", "else");
  note (records, "a", "one");
  hg_records_free (records);
  records = helper_records_open (fixture);
  all = dup_viewed (records, "a", 10);
  two = dup_viewed (records, "a", 2);
  other = dup_viewed (records, "b", 10);
  hg_records_free (records);
  g_assert_cmpstr (all, ==, "one three two ");
  g_assert_cmpstr (two, ==, "one three ");
  g_assert_cmpstr (other, ==, "else ");
}

static void
test_most (HelperRecords *fixture, gconstpointer data)
{
  g_autoptr(HgRecords) records = helper_records_open (fixture);
  g_autoptr(GPtrArray) entries = NULL;

  for (guint i = 0; i < 230; i++)
    {
      g_autofree char *id = g_strdup_printf ("m%u", i);

      note (records, "a", id);
    }
  entries = hg_records_list_viewed (records, "a", 1000, NULL);
  g_assert_cmpuint (entries->len, ==, 200);
  g_assert_cmpstr (((HgRecordsEntry *) g_ptr_array_index (entries, 0))->id, ==, "m229");
}

/* Each search once, the last first, and no more than anyone looks through; one call forgets them all. */
static void
test_searches (HelperRecords *fixture, gconstpointer data)
{
  g_autoptr(HgRecords) records = helper_records_open (fixture);
  g_autoptr(GPtrArray) texts = NULL;
  g_autoptr(GPtrArray) none = NULL;

  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *text = g_strdup_printf ("第%u个", i % 55);

      g_assert_true (hg_records_note_search (records, text, NULL));
    }
  g_assert_true (hg_records_note_search (records, "  ", NULL));
  texts = hg_records_list_searches (records, NULL);
  g_assert_cmpuint (texts->len, ==, 50);
  g_assert_cmpstr (g_ptr_array_index (texts, 0), ==, "第4个");
  g_assert_cmpstr (g_ptr_array_index (texts, 4), ==, "第0个");
  g_assert_cmpstr (g_ptr_array_index (texts, 5), ==, "第54个");
  g_assert_true (hg_records_forget_searches (records, NULL));
  none = hg_records_list_searches (records, NULL);
  g_assert_cmpuint (none->len, ==, 0);
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
assert_refused (HelperRecords *fixture, int code)
{
  g_autoptr(GBytes) before = load_bytes (fixture->path);
  g_autoptr(GBytes) after = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_null (hg_records_open (fixture->path, &error));
  g_assert_error (error, HG_ERROR, code);
  after = load_bytes (fixture->path);
  g_assert_true (g_bytes_equal (before, after));
}

static void
change (HelperRecords *fixture, const char *script)
{
  g_autoptr(HgDb) db = hg_db_open (fixture->path, NULL);

  g_assert_true (hg_db_run (db, script, NULL));
}

/* Made by a newer version of the program: refused, and not touched. */
static void
test_too_new (HelperRecords *fixture, gconstpointer data)
{
  hg_records_free (helper_records_open (fixture));
  change (fixture, "PRAGMA user_version=99");
  assert_refused (fixture, HG_ERROR_TOO_NEW);
}

static void
test_other_application (HelperRecords *fixture, gconstpointer data)
{
  change (fixture, "PRAGMA application_id=1234; CREATE TABLE precious (a); INSERT INTO precious VALUES (1)");
  assert_refused (fixture, HG_ERROR_DAMAGED);
}

/* Most programs never set an id: what has tables, and not ours, is somebody else's. */
static void
test_other_without_id (HelperRecords *fixture, gconstpointer data)
{
  change (fixture, "CREATE TABLE precious (a); INSERT INTO precious VALUES (1)");
  assert_refused (fixture, HG_ERROR_DAMAGED);
}

static void
test_no_database (HelperRecords *fixture, gconstpointer data)
{
  g_assert_true (g_file_set_contents (fixture->path, "Dear reader, this is a letter and nothing else.", -1, NULL));
  assert_refused (fixture, HG_ERROR_DAMAGED);
}

static void
test_new_folder (HelperRecords *fixture, gconstpointer data)
{
  g_autofree char *below_a_file = g_build_filename (fixture->path, "records.db", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "a file", -1, NULL));
  g_assert_null (hg_records_open (below_a_file, &error));
  g_assert_nonnull (error);
}

/* Assessments */

#define SHEET_SIZE 100000
#define N_ANSWERS  20

static HgAssessment *
new_assessment (const char *party)
{
  HgAssessment *self = hg_assessment_new ();

  self->party = g_strdup (party);
  self->catalog = g_strdup ("test");
  self->edition = g_strdup ("2026.11");
  self->hash = g_strdup ("00");
  for (guint i = 0; i < N_ANSWERS; i++)
    {
      g_autofree char *fact = g_strdup_printf ("fact-%u", i);

      hg_assessment_set_answer (self, fact, "true", NULL, NULL);
    }
  return self;
}

static gboolean
freeze_cb (HgAssessment *assessment, gpointer user_data, GError **error)
{
  g_assert_nonnull (assessment->number);
  assessment->sheet = g_bytes_new_take (g_malloc0 (SHEET_SIZE), SHEET_SIZE);
  return TRUE;
}

static gboolean
refuse_cb (HgAssessment *assessment, gpointer user_data, GError **error)
{
  g_set_error_literal (error, HG_ERROR, HG_ERROR_INVALID, "no");
  return FALSE;
}

/* Kept, changed, deleted and restored, each time seen by whoever opens the file next. */
static void
test_assessment (HelperRecords *fixture, gconstpointer data)
{
  HgRecords *records = helper_records_open (fixture);
  g_autoptr(HgAssessment) assessment = new_assessment ("甲");
  g_autoptr(HgAssessment) read = NULL;
  g_autoptr(GPtrArray) list = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_records_save_assessment (records, assessment, freeze_cb, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (strlen (assessment->created), ==, strlen ("2026-11-23T10:00:00+08:00"));
  hg_records_free (records);

  records = helper_records_open (fixture);
  read = hg_records_load_assessment (records, assessment->id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (read->sheet), ==, SHEET_SIZE);
  g_assert_cmpint (hg_records_find_assessment (records, read->number, NULL), ==, read->id);
  g_assert_true (hg_records_delete_assessment (records, read->id, &error));
  list = hg_records_list_assessments (records, NULL);
  g_assert_cmpuint (list->len, ==, 0);
  hg_records_free (records);

  records = helper_records_open (fixture);   /* it is deleted for less than a week */
  g_assert_true (hg_records_restore_assessment (records, read->id, &error));
  g_assert_no_error (error);
  g_assert_true (hg_records_delete_assessment (records, read->id, &error));
  hg_records_free (records);
  change (fixture, "UPDATE assessment SET deleted = deleted - 8 * 86400000000");
  records = helper_records_open (fixture);
  g_assert_false (hg_records_restore_assessment (records, read->id, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  hg_records_free (records);
}

/* A sheet that cannot be made keeps the assessment from being kept. */
static void
test_refused (HelperRecords *fixture, gconstpointer data)
{
  g_autoptr(HgRecords) records = helper_records_open (fixture);
  g_autoptr(HgAssessment) assessment = new_assessment ("甲");
  g_autoptr(HgAssessment) next = new_assessment ("乙");
  g_autoptr(GPtrArray) list = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_false (hg_records_save_assessment (records, assessment, refuse_cb, NULL, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_INVALID);
  g_clear_error (&error);
  list = hg_records_list_assessments (records, NULL);
  g_assert_cmpuint (list->len, ==, 0);
  g_assert_true (hg_records_save_assessment (records, next, NULL, NULL, &error));
  g_assert_no_error (error);
}

/* Two windows on the same file see what the other kept, and both keep theirs. */
static void
test_two_programs (HelperRecords *fixture, gconstpointer data)
{
  g_autoptr(HgRecords) one = helper_records_open (fixture);
  g_autoptr(HgRecords) two = helper_records_open (fixture);
  g_autoptr(HgAssessment) first = new_assessment ("甲");
  g_autoptr(HgAssessment) second = new_assessment ("乙");
  g_autoptr(GPtrArray) list = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_records_save_assessment (one, first, NULL, NULL, &error));
  g_assert_true (hg_records_save_assessment (two, second, NULL, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (first->id, !=, second->id);
  list = hg_records_list_assessments (one, &error);
  g_assert_cmpuint (list->len, ==, 2);
  g_assert_true (hg_records_delete_assessment (two, first->id, &error));
  g_assert_false (hg_records_save_assessment (one, first, NULL, NULL, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

/* While another program writes, keeping says so; nothing is lost, and later it works. */
static void
test_busy (HelperRecords *fixture, gconstpointer data)
{
  g_autoptr(HgRecords) records = helper_records_open (fixture);
  g_autoptr(HgDb) other = hg_db_open (fixture->path, NULL);
  g_autoptr(HgAssessment) assessment = new_assessment ("甲");
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_db_run (other, "BEGIN IMMEDIATE", NULL));
  g_assert_false (hg_records_save_assessment (records, assessment, NULL, NULL, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_BUSY);
  g_clear_error (&error);
  g_assert_true (hg_db_run (other, "ROLLBACK", NULL));
  g_assert_true (hg_records_save_assessment (records, assessment, NULL, NULL, &error));
  g_assert_no_error (error);
}

/* On a read-only disk the list can be read; keeping says why it cannot be. */
static void
test_read_only (HelperRecords *fixture, gconstpointer data)
{
  g_autoptr(HgAssessment) assessment = new_assessment ("甲");
  int status = 0;
  pid_t child;

  hg_records_free (helper_records_open (fixture));
  g_chmod (fixture->path, 0444);
  g_chmod (fixture->folder, 0555);
  child = fork ();
  if (child == 0)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(GPtrArray) list = NULL;
      HgRecords *records;

      if (geteuid () == 0 && setuid (65534) != 0)
        _exit (2);
      records = hg_records_open (fixture->path, &error);
      list = records != NULL ? hg_records_list_assessments (records, &error) : NULL;
      if (list == NULL)
        _exit (3);
      hg_records_save_assessment (records, assessment, NULL, NULL, &error);
      _exit (g_error_matches (error, HG_ERROR, HG_ERROR_READ_ONLY) ? 0 : 4);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_chmod (fixture->folder, 0700);
  g_assert_cmpint (status, ==, 0);
}

static void
assert_whole (HgRecords *records)
{
  g_autoptr(GPtrArray) list = hg_records_list_assessments (records, NULL);

  g_assert_nonnull (list);
  for (guint i = 0; i < list->len; i++)
    {
      const HgAssessment *head = g_ptr_array_index (list, i);
      g_autoptr(HgAssessment) read = hg_records_load_assessment (records, head->id, NULL);

      g_assert_cmpuint (read->answers->len, ==, N_ANSWERS);
      g_assert_cmpuint (g_bytes_get_size (read->sheet), ==, SHEET_SIZE);
    }
}

static guint
count_kept (HgRecords *records)
{
  g_autoptr(GPtrArray) list = hg_records_list_assessments (records, NULL);

  return list->len;
}

/* Keeps one after another and says so each time, until it is killed. */
static void
save_for_ever (HelperRecords *fixture, int report)
{
  HgRecords *records = hg_records_open (fixture->path, NULL);

  for (;;)
    {
      g_autoptr(HgAssessment) assessment = new_assessment ("甲");

      if (records == NULL || !hg_records_save_assessment (records, assessment, freeze_cb, NULL, NULL) ||
          write (report, "x", 1) != 1)
        _exit (2);
    }
}

/* Killed at any moment: what was said to be kept is there, and all that is there is whole. */
static void
test_killed (HelperRecords *fixture, gconstpointer data)
{
  for (guint round = 1; round <= 8; round++)
    {
      g_autoptr(HgRecords) records = NULL;
      guint before, said = 0;
      int pipe_ends[2];
      pid_t child;
      char x;

      records = helper_records_open (fixture);
      before = count_kept (records);
      g_clear_pointer (&records, hg_records_free);
      g_assert_cmpint (pipe (pipe_ends), ==, 0);
      child = fork ();
      if (child == 0)
        save_for_ever (fixture, pipe_ends[1]);
      close (pipe_ends[1]);
      while (said < round && read (pipe_ends[0], &x, 1) == 1)
        said++;
      kill (child, SIGKILL);
      g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
      while (read (pipe_ends[0], &x, 1) == 1)
        said++;
      close (pipe_ends[0]);
      records = helper_records_open (fixture);
      assert_whole (records);
      g_assert_cmpuint (said, >=, round);
      g_assert_cmpuint (count_kept (records), >=, before + said);
      g_assert_cmpuint (count_kept (records), <=, before + said + 1);
    }
}

/* Killed when half of it had reached the disk already: as if it had never begun. */
static void
test_killed_halfway (HelperRecords *fixture, gconstpointer data)
{
  g_autofree char *journal = g_strconcat (fixture->path, "-journal", NULL);
  g_autoptr(HgAssessment) assessment = new_assessment ("乙");
  HgRecords *records = helper_records_open (fixture);
  g_autoptr(HgAssessment) kept = new_assessment ("甲");
  pid_t child;
  int status;

  g_assert_true (hg_records_save_assessment (records, kept, freeze_cb, NULL, NULL));
  hg_records_free (records);
  child = fork ();
  if (child == 0)
    {
      HgDb *db = hg_db_open (fixture->path, NULL);

      assessment->changed = g_strdup ("2026-11-23T10:00:00+08:00");
      assessment->sheet = g_bytes_new_take (g_malloc0 (20000000), 20000000);   /* more than the cache holds */
      if (!hg_db_run (db, "BEGIN IMMEDIATE; UPDATE assessment SET party = 'half'", NULL) ||
          !hg_assessment_table_reserve (db, assessment, NULL) || !hg_assessment_table_replace (db, assessment, NULL))
        _exit (2);
      kill (getpid (), SIGKILL);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
  g_assert_true (g_file_test (journal, G_FILE_TEST_EXISTS));
  records = helper_records_open (fixture);
  assert_whole (records);
  g_assert_cmpuint (count_kept (records), ==, 1);
  g_clear_pointer (&kept, hg_assessment_unref);
  kept = hg_records_load_assessment (records, 1, NULL);
  g_assert_cmpstr (kept->party, ==, "甲");
  hg_records_free (records);
}

#define add(name, func) g_test_add ("/records/" name, HelperRecords, NULL, helper_records_set_up, func, helper_records_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("new", test_new);
  add ("reopened", test_reopened);
  add ("most", test_most);
  add ("searches", test_searches);
  add ("too-new", test_too_new);
  add ("other-application", test_other_application);
  add ("other-without-id", test_other_without_id);
  add ("no-database", test_no_database);
  add ("new-folder", test_new_folder);
  add ("assessment", test_assessment);
  add ("refused", test_refused);
  add ("two-programs", test_two_programs);
  add ("busy", test_busy);
  add ("read-only", test_read_only);
  add ("killed", test_killed);
  add ("killed-halfway", test_killed_halfway);
  return g_test_run ();
}
