/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-table"

#include "config.h"

#include "hg-sheet-table.h"

#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "helper-records.h"
#include "hg-error.h"

static HgSheetRecord *
new_record (const char *recipient)
{
  HgSheetRecord *record = hg_sheet_record_new (HG_SHEET_KIND_OVERVIEW);

  record->title = g_strdup ("题");
  record->catalog = g_strdup ("test");
  record->edition = g_strdup ("2026.1");
  record->hash = g_strdup ("0123");
  record->recipient = g_strdup (recipient);
  hg_sheet_record_add_part (record, HG_PART_MATTER, "m", "M-1", "事项", "x");
  hg_sheet_record_add_part (record, HG_PART_LAW, "l", NULL, "法", "y");
  return record;
}

/* What stands on the sheet: its number. */
static gboolean
freeze_cb (HgSheetRecord *record, gpointer user_data, GError **error)
{
  if (user_data != NULL)
    {
      g_set_error_literal (error, HG_ERROR, HG_ERROR_INVALID, "refused");
      return FALSE;
    }
  record->sheet = g_bytes_new (record->number, strlen (record->number));
  return TRUE;
}

static char *
register_one (HgRecords *records, const char *prefix)
{
  g_autoptr(HgSheetRecord) record = new_record ("某公司");

  return hg_records_register_sheet (records, record, prefix, freeze_cb, NULL, NULL) ? g_strdup (record->number) : NULL;
}

static void
assert_sequence (HgRecords *records, const char *prefix, guint expected)
{
  g_autofree char *number = register_one (records, prefix);
  g_autofree char *end = g_strdup_printf ("〕%u号", expected);

  g_assert_true (g_str_has_prefix (number, prefix));
  g_assert_true (g_str_has_suffix (number, end));
}

/* Each office counts for itself, and goes on after the records were closed. */
static void
test_sequence (HelperRecords *fixture, gconstpointer data)
{
  g_autoptr(HgRecords) records = helper_records_open (fixture);

  assert_sequence (records, "甲", 1);
  assert_sequence (records, "甲", 2);
  assert_sequence (records, "乙", 1);
  g_clear_pointer (&records, hg_records_free);
  records = helper_records_open (fixture);
  assert_sequence (records, "甲", 3);
}

/* All of it comes back. */
static void
test_find (HelperRecords *fixture, gconstpointer data)
{
  g_autoptr(HgRecords) records = helper_records_open (fixture);
  g_autofree char *first = register_one (records, "雨（合）");
  g_autofree char *second = register_one (records, "雨（合）");
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheetRecord) found = hg_records_find_sheet (records, first, &error);
  g_autoptr(GPtrArray) list = hg_records_list_sheets (records, &error);

  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (first, "雨〔合〕〔"));   /* as it is looked for */
  g_assert_cmpint (found->kind, ==, HG_SHEET_KIND_OVERVIEW);
  g_assert_cmpstr (found->number, ==, first);
  g_assert_cmpstr (found->recipient, ==, "某公司");
  g_assert_null (found->handler);
  g_assert_cmpuint (strlen (found->created), ==, 25);
  g_assert_cmpmem (g_bytes_get_data (found->sheet, NULL), g_bytes_get_size (found->sheet), first, strlen (first));
  g_assert_cmpuint (found->parts->len, ==, 2);
  g_assert_cmpstr (hg_sheet_record_get_part (found, HG_PART_LAW, "l")->digest, ==, "y");
  g_assert_null (hg_sheet_record_get_part (found, HG_PART_LAW, "l")->number);
  g_assert_cmpuint (list->len, ==, 2);
  g_assert_cmpstr (((HgSheetRecord *) g_ptr_array_index (list, 0))->number, ==, second);
  g_assert_null (((HgSheetRecord *) g_ptr_array_index (list, 0))->sheet);
  g_assert_null (hg_records_find_sheet (records, "雨〔合〕〔1999〕1号", &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

/* A sheet that is refused while it is made takes no number. */
static void
test_refused (HelperRecords *fixture, gconstpointer data)
{
  g_autoptr(HgRecords) records = helper_records_open (fixture);
  g_autoptr(HgSheetRecord) record = new_record (NULL);
  g_autoptr(GError) error = NULL;

  g_assert_false (hg_records_register_sheet (records, record, "甲", freeze_cb, records, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_INVALID);
  assert_sequence (records, "甲", 1);
}

/* A number does not come back when its sheet goes. */
static void
test_never_again (HelperRecords *fixture, gconstpointer data)
{
  g_autoptr(HgRecords) records = helper_records_open (fixture);
  g_autoptr(HgDb) db = NULL;

  assert_sequence (records, "甲", 1);
  assert_sequence (records, "甲", 2);
  db = hg_db_open (fixture->path, NULL);
  g_assert_true (hg_db_run (db, "DELETE FROM sheet", NULL));
  assert_sequence (records, "甲", 3);
}

/* Registers one after the other and says which number each got, until it is killed. */
static void
register_for_ever (HelperRecords *fixture, int report)
{
  g_autoptr(HgRecords) records = hg_records_open (fixture->path, NULL);

  for (;;)
    {
      g_autofree char *number = records != NULL ? register_one (records, "甲") : NULL;
      gsize size = number != NULL ? strlen (number) + 1 : 0;

      if (size == 0 || write (report, number, size) != (gssize) size)
        _exit (2);
    }
}

/* Two at the same time, killed at any moment: no number was said twice, and all that were said are in the register. */
static void
test_killed (HelperRecords *fixture, gconstpointer data)
{
  g_autoptr(GHashTable) said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  hg_records_free (helper_records_open (fixture));
  for (guint round = 1; round <= 6; round++)
    {
      g_autoptr(HgRecords) records = NULL;
      g_autoptr(GString) all = g_string_new (NULL);
      int pipe_ends[2];
      pid_t children[2];
      char byte;

      g_assert_cmpint (pipe (pipe_ends), ==, 0);
      for (guint i = 0; i < 2; i++)
        if ((children[i] = fork ()) == 0)
          register_for_ever (fixture, pipe_ends[1]);
      close (pipe_ends[1]);
      for (guint n = 0; n < round * 2 && read (pipe_ends[0], &byte, 1) == 1; n += byte == '\0')
        g_string_append_c (all, byte != '\0' ? byte : '\n');
      for (guint i = 0; i < 2; i++)
        kill (children[i], SIGKILL);
      for (guint i = 0; i < 2; i++)
        g_assert_cmpint (waitpid (children[i], NULL, 0), ==, children[i]);
      while (read (pipe_ends[0], &byte, 1) == 1)
        g_string_append_c (all, byte != '\0' ? byte : '\n');
      close (pipe_ends[0]);
      records = helper_records_open (fixture);
      {
        g_auto(GStrv) numbers = g_strsplit (all->str, "\n", -1);

        for (char **number = numbers; *number != NULL && **number != '\0'; number++)
          {
            g_autoptr(HgSheetRecord) found = hg_records_find_sheet (records, *number, NULL);

            g_assert_true (g_hash_table_add (said, g_strdup (*number)));
            g_assert_nonnull (found);
            g_assert_cmpuint (found->parts->len, ==, 2);
          }
      }
    }
  g_assert_cmpuint (g_hash_table_size (said), >=, 2 * (1 + 2 + 3 + 4 + 5 + 6));
}

static void
note (HgRecords *records, const char *number, HgSheetOutlet outlet, const char *target, HgPrintResult result,
      const char *detail)
{
  g_autoptr(HgSheetPrint) print = hg_sheet_print_new (outlet, target, result, detail);
  g_autoptr(GError) error = NULL;

  hg_records_note_print (records, number, print, &error);
  g_assert_no_error (error);
}

/* In their order, each with the sheet it belongs to, and not with one that is not there. */
static void
test_prints (HelperRecords *fixture, gconstpointer data)
{
  g_autoptr(HgRecords) records = helper_records_open (fixture);
  g_autofree char *first = register_one (records, "甲");
  g_autofree char *second = register_one (records, "甲");
  g_autoptr(HgSheetPrint) lost = hg_sheet_print_new (HG_SHEET_OUTLET_FILE, "a.pdf", HG_PRINT_RESULT_DONE, NULL);
  g_autoptr(GPtrArray) list = NULL, none = NULL;
  g_autoptr(GError) error = NULL;
  const HgSheetPrint *print;

  note (records, first, HG_SHEET_OUTLET_PRINTER, "一楼", HG_PRINT_RESULT_FAILED, "没纸");
  note (records, first, HG_SHEET_OUTLET_FILE, NULL, HG_PRINT_RESULT_CANCELLED, NULL);
  list = hg_records_list_prints (records, first, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 2);
  print = g_ptr_array_index (list, 0);
  g_assert_cmpint (print->outlet, ==, HG_SHEET_OUTLET_PRINTER);
  g_assert_cmpint (print->result, ==, HG_PRINT_RESULT_FAILED);
  g_assert_cmpstr (print->target, ==, "一楼");
  g_assert_cmpstr (print->detail, ==, "没纸");
  g_assert_cmpuint (strlen (print->time), ==, 25);
  print = g_ptr_array_index (list, 1);
  g_assert_cmpint (print->outlet, ==, HG_SHEET_OUTLET_FILE);
  g_assert_cmpint (print->result, ==, HG_PRINT_RESULT_CANCELLED);
  g_assert_null (print->target);
  none = hg_records_list_prints (records, second, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_false (hg_records_note_print (records, "甲〔2026〕99号", lost, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

#define add(name, func) g_test_add ("/sheet-table/" name, HelperRecords, NULL, helper_records_set_up, func, helper_records_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("sequence", test_sequence);
  add ("find", test_find);
  add ("refused", test_refused);
  add ("never-again", test_never_again);
  add ("prints", test_prints);
  add ("killed", test_killed);
  return g_test_run ();
}
