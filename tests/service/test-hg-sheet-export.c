/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-export"

#include "config.h"

#include "hg-sheet-export.h"

#include <glib/gstdio.h>
#include <string.h>

#include "helper-library.h"
#include "hg-error.h"
#include "hg-library-sheets.h"

typedef struct
{
  HelperLibrary helper;
  char         *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  helper_library_set_up (&fixture->helper, data);
  helper_library_open (&fixture->helper);
  fixture->folder = g_build_filename (fixture->helper.home, "out", NULL);
  g_assert_cmpint (g_mkdir (fixture->folder, 0700), ==, 0);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  helper_library_tear_down (&fixture->helper, data);
  g_free (fixture->folder);
}

/* A matter, a rule, and whatever else is named. */
static HgSheetExport *
new_export (Fixture *fixture, gboolean registers, const char *other)
{
  g_autoptr(GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();

  g_ptr_array_add (entries, hg_tray_entry_new (HG_ITEM_MATTER, "exit", "FULL-002", "通道/出口", FALSE));
  g_ptr_array_add (entries, hg_tray_entry_new (HG_ITEM_RULE, "rule-1", "RULE-01", "轻罚", FALSE));
  if (other != NULL)
    g_ptr_array_add (entries, hg_tray_entry_new (HG_ITEM_MATTER, other, "X", "Y", FALSE));
  return hg_sheet_export_new (fixture->helper.library, entries, options, registers, fixture->folder);
}

static gboolean
run (Fixture *fixture, HgSheetExport *export, GCancellable *cancellable, GError **error)
{
  hg_sheet_export_run_async (export, cancellable, helper_library_answered_cb, &fixture->helper);
  return hg_sheet_export_run_finish (export, helper_library_wait (&fixture->helper), error);
}

static gboolean
has_pdf (Fixture *fixture, const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autofree char *content = NULL;

  return g_file_get_contents (path, &content, NULL, NULL) && g_str_has_prefix (content, "%PDF-");
}

/* A file each; a second run leaves the first one's files alone. */
static void
test_files (Fixture *fixture, gconstpointer data)
{
  g_autofree char *mine = g_build_filename (fixture->folder, "RULE-01 轻罚.pdf", NULL);
  g_autofree char *content = NULL;
  g_autoptr(HgSheetExport) first = new_export (fixture, FALSE, NULL);
  g_autoptr(HgSheetExport) second = new_export (fixture, FALSE, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_true (g_file_set_contents (mine, "mine", -1, NULL));
  g_assert_true (run (fixture, first, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (hg_sheet_export_get_n_done (first), ==, 2);
  g_assert_true (has_pdf (fixture, "FULL-002 通道_出口.pdf"));
  g_assert_true (has_pdf (fixture, "RULE-01 轻罚 (2).pdf"));
  g_assert_true (run (fixture, second, NULL, &error));
  g_assert_true (has_pdf (fixture, "FULL-002 通道_出口 (2).pdf"));
  g_assert_true (has_pdf (fixture, "RULE-01 轻罚 (3).pdf"));
  g_assert_true (g_file_get_contents (mine, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "mine");
}

/* How often the sheet was written to a file, as the register says */
static guint
count_noted (Fixture *fixture, const HgSheetRecord *record)
{
  g_autoptr(GPtrArray) prints = NULL;

  hg_library_list_prints_async (fixture->helper.library, record->number, NULL, helper_library_answered_cb,
                                &fixture->helper);
  prints = hg_library_list_prints_finish (fixture->helper.library, helper_library_wait (&fixture->helper), NULL);
  for (guint i = 0; i < prints->len; i++)
    {
      const HgSheetPrint *print = g_ptr_array_index (prints, i);

      g_assert_cmpint (print->outlet, ==, HG_SHEET_OUTLET_FILE);
      g_assert_cmpint (print->result, ==, HG_PRINT_RESULT_DONE);
      g_assert_true (has_pdf (fixture, print->target));
    }
  return prints->len;
}

static guint
count_registered (Fixture *fixture)
{
  g_autoptr(GPtrArray) list = NULL;

  hg_library_list_sheets_async (fixture->helper.library, NULL, helper_library_answered_cb, &fixture->helper);
  list = hg_library_list_sheets_finish (fixture->helper.library, helper_library_wait (&fixture->helper), NULL);
  for (guint i = 0; i < list->len; i++)
    g_assert_cmpuint (count_noted (fixture, g_ptr_array_index (list, i)), ==, 1);
  return list->len;
}

/* Where sheets are registered each takes its number; else none does. */
static void
test_registered (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgSheetExport) plain = new_export (fixture, FALSE, NULL);
  g_autoptr(HgSheetExport) numbered = new_export (fixture, TRUE, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_true (run (fixture, plain, NULL, &error));
  g_assert_cmpuint (count_registered (fixture), ==, 0);
  g_assert_true (run (fixture, numbered, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_registered (fixture), ==, 2);
}

static void
stop_cb (HgSheetExport *export, GParamSpec *pspec, GCancellable *cancellable)
{
  g_cancellable_cancel (cancellable);
}

/* Stopped or failed, it says how many there are, and nothing was taken for those that are not. */
static void
test_stopped (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgSheetExport) stopped = new_export (fixture, TRUE, NULL);
  g_autoptr(HgSheetExport) failed = new_export (fixture, FALSE, "nothing");
  g_autoptr(HgSheetExport) nowhere = NULL;
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_signal_connect (stopped, "notify::n-done", G_CALLBACK (stop_cb), cancellable);
  g_assert_false (run (fixture, stopped, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_cmpuint (hg_sheet_export_get_n_done (stopped), ==, 1);
  g_assert_cmpuint (count_registered (fixture), ==, 1);
  g_assert_false (run (fixture, failed, NULL, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_cmpuint (hg_sheet_export_get_n_done (failed), ==, 2);
  g_assert_cmpuint (hg_sheet_export_get_n (failed), ==, 3);
  g_free (fixture->folder);
  fixture->folder = g_build_filename (fixture->helper.home, "no", "such", NULL);
  nowhere = new_export (fixture, FALSE, NULL);
  g_assert_false (run (fixture, nowhere, NULL, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

/* A name is never longer than a file system takes, and is whole characters. */
static void
test_name (Fixture *fixture, gconstpointer data)
{
  g_autofree char *title = g_strnfill (400, 'a');
  g_autoptr(GString) han = g_string_new (NULL);
  g_autoptr(HgTrayEntry) entry = NULL;
  g_autofree char *name = NULL;

  for (guint i = 0; i < 100; i++)
    g_string_append (han, "通");
  for (guint shift = 0; shift < 3; shift++)
    {
      g_autoptr(HgTrayEntry) shifted = hg_tray_entry_new (HG_ITEM_MATTER, "a", "123" + shift, han->str, FALSE);
      g_autofree char *shifted_name = hg_sheet_export_dup_name (shifted, 12);

      g_assert_true (g_utf8_validate (shifted_name, -1, NULL));
      g_assert_cmpuint (strlen (shifted_name), <=, 220);
      g_assert_true (g_str_has_suffix (shifted_name, "通 (12).pdf"));
    }
  entry = hg_tray_entry_new (HG_ITEM_MATTER, "a", "N", title, FALSE);
  name = hg_sheet_export_dup_name (entry, 1);
  g_assert_cmpuint (strlen (name), ==, 204);
}

#define add(name, func) g_test_add ("/sheet-export/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("files", test_files);
  add ("registered", test_registered);
  add ("stopped", test_stopped);
  add ("name", test_name);
  return g_test_run ();
}
