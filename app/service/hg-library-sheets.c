/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-library-sheets"

#include "config.h"

#include "hg-library-sheets.h"

#include "hg-date.h"
#include "hg-error.h"
#include "hg-library-private.h"
#include "hg-sheet-material.h"
#include "hg-sheet-registrar.h"
#include "hg-sheet-reviewer.h"

static gpointer
finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static gpointer
make_requested (HgLibrary *self, gpointer request, GError **error)
{
  g_autoptr(HgSheetMaterial) material = hg_sheet_material_load (self->edition, request, error);
  GDate today;

  hg_date_today (&today);
  return material != NULL ? hg_sheet_material_build (material, NULL, &today) : NULL;
}

void
hg_library_make_requested_sheet_async (HgLibrary *self, HgSheetRequest *request, GCancellable *cancellable,
                                       GAsyncReadyCallback callback, gpointer user_data)
{
  hg_library_private_ask (self, make_requested, hg_sheet_request_ref (request), (GDestroyNotify) hg_sheet_request_unref,
                          (GDestroyNotify) hg_sheet_unref, cancellable, callback, user_data);
}

HgSheet *
hg_library_make_requested_sheet_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

static gpointer
register_sheet (HgLibrary *self, gpointer request, GError **error)
{
  HgRecords *records = hg_library_private_get_records (self, error);

  return records != NULL ? hg_sheet_registrar_register (records, self->edition, request, error) : NULL;
}

void
hg_library_register_sheet_async (HgLibrary *self, HgSheetRequest *request, GCancellable *cancellable,
                                 GAsyncReadyCallback callback, gpointer user_data)
{
  hg_library_private_ask (self, register_sheet, hg_sheet_request_ref (request), (GDestroyNotify) hg_sheet_request_unref,
                          (GDestroyNotify) hg_sheet_record_unref, cancellable, callback, user_data);
}

HgSheetRecord *
hg_library_register_sheet_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

static gpointer
review_sheet (HgLibrary *self, gpointer code, GError **error)
{
  HgRecords *records = hg_library_private_get_records (self, error);

  return records != NULL ? hg_sheet_reviewer_check (records, self->edition, code, error) : NULL;
}

void
hg_library_review_sheet_async (HgLibrary *self, const char *code, GCancellable *cancellable, GAsyncReadyCallback callback,
                               gpointer user_data)
{
  hg_library_private_ask (self, review_sheet, g_strdup (code), g_free, (GDestroyNotify) hg_sheet_review_unref, cancellable,
                          callback, user_data);
}

HgSheetReview *
hg_library_review_sheet_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

static gpointer
list_sheets (HgLibrary *self, gpointer data, GError **error)
{
  HgRecords *records = hg_library_private_get_records (self, error);

  return records != NULL ? hg_records_list_sheets (records, error) : NULL;
}

void
hg_library_list_sheets_async (HgLibrary *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  hg_library_private_ask (self, list_sheets, NULL, NULL, (GDestroyNotify) g_ptr_array_unref, cancellable, callback,
                          user_data);
}

GPtrArray *
hg_library_list_sheets_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

/* What became of a sheet, on its way to the records. */
typedef struct
{
  char         *number;
  HgSheetPrint *print;
} Note;

static void
note_free (gpointer data)
{
  Note *note = data;

  g_free (note->number);
  hg_sheet_print_free (note->print);
  g_free (note);
}

static gpointer
note_print (HgLibrary *self, gpointer data, GError **error)
{
  Note *note = data;
  HgRecords *records = hg_library_private_get_records (self, error);

  return records != NULL && hg_records_note_print (records, note->number, note->print, error) ? self : NULL;
}

/*
 * The sheet has its number and was printed: that no note of it could be kept is no reason to stop anybody. The sheets of
 * assessments stand in no register that could say it.
 */
static void
noted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(GError) error = NULL;

  if (finish (result, &error) != NULL)
    hg_library_private_print_noted (HG_LIBRARY (source));
  else if (!g_error_matches (error, HG_ERROR, HG_ERROR_NOT_FOUND))
    g_message ("what became of a sheet was not noted: %s", error->message);
}

void
hg_library_note_print (HgLibrary *self, const char *number, HgSheetOutlet outlet, const char *target, HgPrintResult result,
                       const char *detail)
{
  Note *note = g_new (Note, 1);

  *note = (Note) { g_strdup (number), hg_sheet_print_new (outlet, target, result, detail) };
  hg_library_private_ask (self, note_print, note, note_free, NULL, NULL, noted_cb, NULL);
  /* cppcheck-suppress memleak */
}

static gpointer
list_prints (HgLibrary *self, gpointer number, GError **error)
{
  HgRecords *records = hg_library_private_get_records (self, error);

  return records != NULL ? hg_records_list_prints (records, number, error) : NULL;
}

void
hg_library_list_prints_async (HgLibrary *self, const char *number, GCancellable *cancellable, GAsyncReadyCallback callback,
                              gpointer user_data)
{
  hg_library_private_ask (self, list_prints, g_strdup (number), g_free, (GDestroyNotify) g_ptr_array_unref, cancellable,
                          callback, user_data);
}

GPtrArray *
hg_library_list_prints_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}
