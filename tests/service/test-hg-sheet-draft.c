/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-draft"

#include "config.h"

#include "hg-sheet-draft.h"

#include <string.h>

#include "helper-library.h"
#include "hg-error.h"
#include "hg-library-sheets.h"

static void
set_up (HelperLibrary *helper, gconstpointer data)
{
  helper_library_set_up (helper, data);
  helper_library_open (helper);
}

static void
changed_cb (guint *n)
{
  (*n)++;
}

/* Waits until the draft has changed once more. */
static void
wait_for_change (HgSheetDraft *draft)
{
  guint n = 0;
  gulong handler = g_signal_connect_swapped (draft, "changed", G_CALLBACK (changed_cb), &n);

  while (n == 0)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (draft, handler);
}

static HgSheetDraft *
new_draft (HelperLibrary *helper, const char *id, gboolean registers)
{
  const char *const ids[] = { id, NULL };
  g_autoptr(HgSheetRequest) request = hg_sheet_request_new (HG_SHEET_KIND_GUIDANCE, ids, NULL, NULL);
  HgSheetDraft *draft = hg_sheet_draft_new (helper->library, request, registers);

  g_assert_null (hg_sheet_draft_get_sheet (draft));
  wait_for_change (draft);
  return draft;
}

static HgSheet *
issue (HelperLibrary *helper, HgSheetDraft *draft, GError **error)
{
  hg_sheet_draft_issue_async (draft, helper_library_answered_cb, helper);
  return hg_sheet_draft_issue_finish (draft, helper_library_wait (helper), error);
}

static guint
count_registered (HelperLibrary *helper)
{
  g_autoptr(GPtrArray) list = NULL;

  hg_library_list_sheets_async (helper->library, NULL, helper_library_answered_cb, helper);
  list = hg_library_list_sheets_finish (helper->library, helper_library_wait (helper), NULL);
  return list->len;
}

static void
set_recipient (HgSheetDraft *draft, const char *name, const char *code)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_options_copy (hg_sheet_draft_get_request (draft)->options);

  hg_sheet_options_set_recipient (options, name, code);
  hg_sheet_draft_set_options (draft, options);
}

/* Looking takes no number and names none; the preview shows where it will stand. */
static void
test_preview (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgSheetDraft) draft = new_draft (helper, "advert", TRUE);
  const HgSheet *sheet = hg_sheet_draft_get_sheet (draft);

  g_assert_false (hg_sheet_draft_is_fixed (draft));
  g_assert_cmpstr (sheet->number, ==, "given when printed");
  g_assert_nonnull (strstr (sheet->code, "?n=&e="));
  g_assert_null (hg_sheet_draft_get_number (draft));
  g_assert_cmpuint (count_registered (helper), ==, 0);
}

/* The same sheet keeps its number; one that was changed is another. */
static void
test_number (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgSheetDraft) draft = new_draft (helper, "advert", TRUE);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheet) first = issue (helper, draft, &error);
  g_autoptr(HgSheet) again = NULL, other = NULL;

  g_assert_no_error (error);
  g_assert_true (g_str_has_suffix (first->number, "〕1号"));
  g_assert_cmpstr (hg_sheet_draft_get_number (draft), ==, first->number);
  g_assert_cmpstr (hg_sheet_draft_get_sheet (draft)->number, ==, first->number);
  again = issue (helper, draft, &error);
  g_assert_cmpstr (again->number, ==, first->number);
  set_recipient (draft, "某公司", NULL);
  g_assert_null (hg_sheet_draft_get_number (draft));
  wait_for_change (draft);
  other = issue (helper, draft, &error);
  g_assert_true (g_str_has_suffix (other->number, "〕2号"));
  g_assert_cmpuint (count_registered (helper), ==, 2);
}

static void
issued_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgSheet) sheet = hg_sheet_draft_issue_finish (HG_SHEET_DRAFT (source), result, NULL);

  g_ptr_array_add (user_data, g_strdup (sheet->number));
}

/* Two who ask at once get one number; what was changed meanwhile does not get it. */
static void
test_at_once (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgSheetDraft) draft = new_draft (helper, "advert", TRUE);
  g_autoptr(GPtrArray) numbers = g_ptr_array_new_with_free_func (g_free);

  hg_sheet_draft_issue_async (draft, issued_cb, numbers);
  hg_sheet_draft_issue_async (draft, issued_cb, numbers);
  set_recipient (draft, "某公司", NULL);
  while (numbers->len < 2)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (g_ptr_array_index (numbers, 0), ==, g_ptr_array_index (numbers, 1));
  g_assert_null (hg_sheet_draft_get_number (draft));
  g_assert_cmpuint (count_registered (helper), ==, 1);
}

/* Who wants no register gets the sheet with nothing in the number's place but the matter's. */
static void
test_unregistered (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgSheetDraft) draft = new_draft (helper, "advert", TRUE);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheet) sheet = NULL;

  hg_sheet_draft_set_registers (draft, FALSE);
  wait_for_change (draft);
  sheet = issue (helper, draft, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (sheet->number, !=, "given when printed");
  g_assert_null (hg_sheet_draft_get_number (draft));
  hg_sheet_draft_note_print (draft, HG_SHEET_OUTLET_PRINTER, "P", HG_PRINT_RESULT_DONE, NULL);
  g_assert_cmpuint (count_registered (helper), ==, 0);
}

/* A code that cannot be right stops the number, not the preview; what is not there stops both. */
static void
test_refused (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgSheetDraft) draft = new_draft (helper, "advert", TRUE);
  g_autoptr(HgSheetDraft) lost = new_draft (helper, "nowhere", TRUE);
  g_autoptr(GError) error = NULL;

  set_recipient (draft, "某公司", "91350100M000100Y42");
  wait_for_change (draft);
  g_assert_null (hg_sheet_draft_get_error (draft));
  g_assert_null (issue (helper, draft, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_INVALID);
  g_assert_null (hg_sheet_draft_get_sheet (lost));
  g_assert_error (hg_sheet_draft_get_error (lost), HG_ERROR, HG_ERROR_NOT_FOUND);
  g_assert_cmpuint (count_registered (helper), ==, 0);
}

/* What became of a sheet is noted by its number, also of one that comes from the register. */
static void
test_note (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgSheetDraft) draft = new_draft (helper, "advert", TRUE);
  g_autoptr(HgSheet) sheet = issue (helper, draft, NULL);
  g_autoptr(HgSheetDraft) fixed = hg_sheet_draft_new_fixed (helper->library, sheet);
  g_autoptr(GPtrArray) prints = NULL;
  g_autoptr(HgSheet) same = issue (helper, fixed, NULL);

  g_assert_true (same == sheet && hg_sheet_draft_is_fixed (fixed));
  hg_sheet_draft_note_print (draft, HG_SHEET_OUTLET_PRINTER, "P", HG_PRINT_RESULT_CANCELLED, NULL);
  hg_sheet_draft_note_print (fixed, HG_SHEET_OUTLET_FILE, "a.pdf", HG_PRINT_RESULT_DONE, NULL);
  hg_library_list_prints_async (helper->library, sheet->number, NULL, helper_library_answered_cb, helper);
  prints = hg_library_list_prints_finish (helper->library, helper_library_wait (helper), NULL);
  g_assert_cmpuint (prints->len, ==, 2);
  g_assert_cmpstr (((HgSheetPrint *) g_ptr_array_index (prints, 1))->target, ==, "a.pdf");
}

#define add(name, func) g_test_add ("/sheet-draft/" name, HelperLibrary, NULL, set_up, func, helper_library_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("preview", test_preview);
  add ("number", test_number);
  add ("at-once", test_at_once);
  add ("unregistered", test_unregistered);
  add ("refused", test_refused);
  add ("note", test_note);
  return g_test_run ();
}
