/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-printer"

#include "config.h"

#include "hg-sheet-printer.h"

#include <glib/gstdio.h>

#include "helper-library.h"
#include "hg-library-sheets.h"
#include "hg-sheet-queue.h"
#include "hg-sheet-saver.h"
#include "hg-ui-fixture.h"

static void
set_up (HelperLibrary *helper, gconstpointer data)
{
  helper_library_set_up (helper, data);
  helper_library_open (helper);
}

static gboolean
is_made (gpointer draft)
{
  return hg_sheet_draft_get_sheet (draft) != NULL;
}

static HgSheetDraft *
new_draft_of (HelperLibrary *helper, HgSheetKind kind, const char *code, gboolean registers)
{
  static const char *const ids[] = { "advert", NULL };
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();
  g_autoptr(HgSheetRequest) request = NULL;
  HgSheetDraft *draft;

  hg_sheet_options_set_recipient (options, NULL, code);
  request = hg_sheet_request_new (kind, ids, NULL, options);
  draft = hg_sheet_draft_new (helper->library, request, registers);
  hg_ui_fixture_wait (is_made, draft);
  return draft;
}

static HgSheetDraft *
new_draft (HelperLibrary *helper, const char *code, gboolean registers)
{
  return new_draft_of (helper, HG_SHEET_KIND_GUIDANCE, code, registers);
}

static guint
count_registered (HelperLibrary *helper)
{
  g_autoptr(GPtrArray) list = NULL;

  hg_library_list_sheets_async (helper->library, NULL, helper_library_answered_cb, helper);
  list = hg_library_list_sheets_finish (helper->library, helper_library_wait (helper), NULL);
  return list->len;
}

static char *
dup_path (HelperLibrary *helper, const char *name)
{
  return g_build_filename (helper->home, name, NULL);
}

/* As the dialog does it, but to a file. */
static GtkPrintOperationResult
export_to (HgSheetDraft *draft, const char *path)
{
  g_autoptr(GtkPrintOperation) operation = hg_sheet_printer_new_operation (NULL, draft);

  gtk_print_operation_set_export_filename (operation, path);
  return gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, NULL);
}

static void
assert_begins (const char *path, const char *text)
{
  g_autofree char *content = NULL;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_true (g_str_has_prefix (content, text));
}

/* The number is there before the pages are drawn, and once only; an operation that is not run takes none. */
static void
test_number (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgSheetDraft) draft = new_draft (helper, NULL, TRUE);
  g_autoptr(GtkPrintOperation) idle = hg_sheet_printer_new_operation (NULL, draft);
  g_autofree char *path = dup_path (helper, "a.pdf"), *name = NULL;
  g_autoptr(GPtrArray) prints = NULL;

  g_assert_cmpuint (count_registered (helper), ==, 0);
  name = hg_sheet_saver_dup_name (draft);
  g_assert_null (strstr (name, "given"));   /* what stands for a number in the preview is none */
  g_assert_cmpint (export_to (draft, path), ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  assert_begins (path, "%PDF");
  g_assert_nonnull (hg_sheet_draft_get_number (draft));
  g_assert_cmpint (export_to (draft, path), ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_cmpuint (count_registered (helper), ==, 1);
  hg_library_list_prints_async (helper->library, hg_sheet_draft_get_number (draft), NULL, helper_library_answered_cb, helper);
  prints = hg_library_list_prints_finish (helper->library, helper_library_wait (helper), NULL);
  g_assert_cmpuint (prints->len, ==, 2);
  g_assert_cmpint (((HgSheetPrint *) g_ptr_array_index (prints, 1))->result, ==, HG_PRINT_RESULT_DONE);
}

/* Without the register there is nothing to wait for. */
static void
test_unregistered (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgSheetDraft) draft = new_draft (helper, NULL, FALSE);
  g_autofree char *path = dup_path (helper, "a.pdf");

  g_assert_cmpint (export_to (draft, path), ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  assert_begins (path, "%PDF");
  g_assert_cmpuint (count_registered (helper), ==, 0);
}

/* A wide table lies across the paper. */
static void
test_landscape (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgSheetDraft) draft = new_draft_of (helper, HG_SHEET_KIND_OVERVIEW, NULL, FALSE);
  g_autofree char *path = dup_path (helper, "a.pdf"), *said = NULL;
  char *command[] = { (char *) "pdfinfo", path, NULL };
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (export_to (draft, path), ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_spawn_sync (NULL, command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &said, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (said, "841.89 x 595.2"));
}

static gboolean
is_message_shown (gpointer data)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();
  gboolean is_shown = FALSE;

  for (GList *window = windows; window != NULL; window = window->next)
    is_shown = is_shown || hg_ui_fixture_find_label (window->data, data) != NULL;
  return is_shown;
}

/* What is refused is not printed, and said. */
static void
test_refused (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgSheetDraft) draft = new_draft (helper, "91350100M000100Y42", TRUE);
  g_autofree char *path = dup_path (helper, "a.pdf");

  g_assert_cmpint (export_to (draft, path), ==, GTK_PRINT_OPERATION_RESULT_CANCEL);
  hg_ui_fixture_wait (is_message_shown, (gpointer) "would be 3");
  g_assert_cmpuint (count_registered (helper), ==, 0);
}

static void
saved_cb (GFile *file, gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

static void
save (HgSheetDraft *draft, const char *path, const char *begins)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  gboolean is_saved = FALSE;

  hg_sheet_saver_write (NULL, draft, file, saved_cb, &is_saved, NULL);
  hg_ui_fixture_wait (is_true, &is_saved);
  assert_begins (path, begins);
}

/* The file's ending says what is written; all of them are one sheet, with one number. */
static void
test_save (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgSheetDraft) draft = new_draft (helper, NULL, TRUE);
  g_autofree char *pdf = dup_path (helper, "a.PDF"), *html = dup_path (helper, "a.html"), *text = dup_path (helper, "a.txt");
  g_autoptr(GPtrArray) prints = NULL;

  save (draft, pdf, "%PDF");
  save (draft, html, "<!DOCTYPE html>");
  save (draft, text, "Compliance");
  g_assert_cmpuint (count_registered (helper), ==, 1);
  hg_library_list_prints_async (helper->library, hg_sheet_draft_get_number (draft), NULL, helper_library_answered_cb, helper);
  prints = hg_library_list_prints_finish (helper->library, helper_library_wait (helper), NULL);
  g_assert_cmpuint (prints->len, ==, 3);
  g_assert_cmpstr (((HgSheetPrint *) g_ptr_array_index (prints, 1))->target, ==, "a.html");
}

static void
test_file_name (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("企业行政合规指导单");
  g_autoptr(HgSheetDraft) draft = hg_sheet_draft_new_fixed (NULL, sheet);
  g_autofree char *name = NULL;

  sheet->number = g_strdup ("A/B:1");
  g_date_set_dmy (&sheet->day, 23, 11, 2026);
  name = hg_sheet_saver_dup_name (draft);
  g_assert_cmpstr (name, ==, "企业行政合规指导单 A_B_1 2026-11-23");
}

/* A printer that is not there takes no number; one who changes their mind neither. */
static void
test_queue (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgSheetDraft) draft = new_draft (helper, NULL, TRUE);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  hg_sheet_queue_print_draft_async ("nowhere", draft, NULL, NULL, NULL, helper_library_answered_cb, helper);
  g_assert_false (hg_sheet_queue_print_finish (helper_library_wait (helper), &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_cancellable_cancel (cancellable);
  hg_sheet_queue_print_draft_async ("nowhere", draft, NULL, NULL, cancellable, helper_library_answered_cb, helper);
  g_assert_false (hg_sheet_queue_print_finish (helper_library_wait (helper), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (count_registered (helper), ==, 0);
}

#define add(name, func) g_test_add ("/sheet-printer/" name, HelperLibrary, NULL, set_up, func, helper_library_tear_down)

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  add ("number", test_number);
  add ("unregistered", test_unregistered);
  add ("landscape", test_landscape);
  add ("refused", test_refused);
  add ("save", test_save);
  g_test_add_func ("/sheet-printer/file-name", test_file_name);
  add ("queue", test_queue);
  return g_test_run ();
}
