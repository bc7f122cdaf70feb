/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-export"

#include "config.h"

#include "hg-sheet-export.h"

#include "hg-library-sheets.h"
#include "hg-sheet-pack.h"
#include "hg-sheet-pdf.h"

/* Bytes: what file systems take is 255, and a copy's number has to fit behind it. */
#define LONGEST_NAME 200

struct _HgSheetExport
{
  GObject         parent_instance;

  HgLibrary      *library;
  GPtrArray      *entries;     /* of HgTrayEntry */
  HgSheetOptions *options;
  gboolean        registers;
  char           *folder;
  char           *number;      /* (nullable): in the register, of the sheet that is being written */
  guint           n_done;
};

typedef enum
{
  PROP_N_DONE = 1,
} HgSheetExportProps;

static GParamSpec *properties[PROP_N_DONE + 1];

G_DEFINE_FINAL_TYPE (HgSheetExport, hg_sheet_export, G_TYPE_OBJECT)

static void go_on (GTask *task);

static HgTrayEntry *
get_next (HgSheetExport *self)
{
  return g_ptr_array_index (self->entries, self->n_done);
}

/* Writing, in a thread */

typedef struct
{
  HgSheet     *sheet;
  HgTrayEntry *entry;
  char        *folder;
} Writing;

static void
writing_free (gpointer data)
{
  Writing *writing = data;

  hg_sheet_unref (writing->sheet);
  g_object_unref (writing->entry);
  g_free (writing->folder);
  g_free (writing);
}

static void
write_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  const Writing *writing = task_data;
  g_autofree char *path = NULL;
  GError *error = NULL;

  for (guint copy = 1; path == NULL || g_file_test (path, G_FILE_TEST_EXISTS); copy++)
    {
      g_autofree char *name = hg_sheet_export_dup_name (writing->entry, copy);

      g_free (path);
      path = g_build_filename (writing->folder, name, NULL);
    }
  if (hg_sheet_pdf_save (writing->sheet, path, &error))
    g_task_return_pointer (task, g_path_get_basename (path), g_free);
  else
    g_task_return_error (task, error);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(GTask) task = user_data;
  HgSheetExport *self = g_task_get_source_object (task);
  GError *error = NULL;
  g_autofree char *name = g_task_propagate_pointer (G_TASK (result), &error);

  if (self->number != NULL)
    hg_library_note_print (self->library, self->number, HG_SHEET_OUTLET_FILE, name,
                           name != NULL ? HG_PRINT_RESULT_DONE : HG_PRINT_RESULT_FAILED,
                           error != NULL ? error->message : NULL);
  if (name == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  self->n_done++;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_DONE]);
  go_on (g_steal_pointer (&task));
}

/* Takes the task. The one in the thread holds no object of the main thread: it may be the last to let go. */
static void
write_sheet (GTask *task, HgSheet *sheet)
{
  HgSheetExport *self = g_task_get_source_object (task);
  g_autoptr(GTask) inner = g_task_new (NULL, NULL, written_cb, task);
  Writing *writing = g_new (Writing, 1);

  *writing = (Writing) { hg_sheet_ref (sheet), g_object_ref (get_next (self)), g_strdup (self->folder) };
  g_task_set_task_data (inner, writing, writing_free);
  g_task_run_in_thread (inner, write_in_thread);
}

/* Making */

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(GTask) task = user_data;
  GError *error = NULL;
  g_autoptr(HgSheet) sheet = hg_library_make_requested_sheet_finish (HG_LIBRARY (source), result, &error);

  if (sheet != NULL)
    write_sheet (g_steal_pointer (&task), sheet);
  else
    g_task_return_error (task, error);
}

static void
registered_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(GTask) task = user_data;
  GError *error = NULL;
  g_autoptr(HgSheetRecord) record = hg_library_register_sheet_finish (HG_LIBRARY (source), result, &error);
  g_autoptr(HgSheet) sheet = record != NULL ? hg_sheet_pack_from_bytes (record->sheet, &error) : NULL;
  HgSheetExport *self = g_task_get_source_object (task);

  g_free (self->number);
  self->number = record != NULL ? g_strdup (record->number) : NULL;
  if (sheet != NULL)
    write_sheet (g_steal_pointer (&task), sheet);
  else
    g_task_return_error (task, error);
}

/* Takes the task. A number is taken only for what is written next: being stopped leaves no gap of many. */
static void
go_on (GTask *task)
{
  g_autoptr(GTask) owned = task;
  HgSheetExport *self = g_task_get_source_object (task);
  GCancellable *cancellable = g_task_get_cancellable (task);
  g_autoptr(HgSheetRequest) request = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;
  if (self->n_done == self->entries->len)
    {
      g_task_return_boolean (task, TRUE);
      return;
    }
  request = hg_sheet_request_new (hg_tray_entry_get_kind (get_next (self)) == HG_ITEM_RULE ? HG_SHEET_KIND_RULE
                                                                                         : HG_SHEET_KIND_GUIDANCE,
                                  (const char *const[]) { hg_tray_entry_get_id (get_next (self)), NULL }, NULL,
                                  self->options);
  if (self->registers)
    hg_library_register_sheet_async (self->library, request, cancellable, registered_cb, g_steal_pointer (&owned));
  else
    hg_library_make_requested_sheet_async (self->library, request, cancellable, made_cb, g_steal_pointer (&owned));
}

static void
hg_sheet_export_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_assert (id == PROP_N_DONE);
  g_value_set_uint (value, HG_SHEET_EXPORT (object)->n_done);
}

static void
hg_sheet_export_finalize (GObject *object)
{
  HgSheetExport *self = HG_SHEET_EXPORT (object);

  g_clear_object (&self->library);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->options, hg_sheet_options_unref);
  g_free (self->folder);
  g_free (self->number);
  G_OBJECT_CLASS (hg_sheet_export_parent_class)->finalize (object);
}

static void
hg_sheet_export_class_init (HgSheetExportClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = hg_sheet_export_get_property;
  object_class->finalize = hg_sheet_export_finalize;
  properties[PROP_N_DONE] = g_param_spec_uint ("n-done", NULL, NULL, 0, G_MAXUINT, 0,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
hg_sheet_export_init (HgSheetExport *self)
{
}

/**
 * hg_sheet_export_new:
 * @library: makes the sheets
 * @entries: (element-type HgTrayEntry): of what
 * @options: from whom they are, and what stands on them
 * @registers: whether each gets a number
 * @folder: where the files go
 *
 * Returns: (transfer full): what is to be written; nothing is yet
 */
HgSheetExport *
hg_sheet_export_new (HgLibrary *library, GPtrArray *entries, HgSheetOptions *options, gboolean registers, const char *folder)
{
  HgSheetExport *self = g_object_new (HG_TYPE_SHEET_EXPORT, NULL);

  self->library = g_object_ref (library);
  self->entries = g_ptr_array_ref (entries);
  self->options = hg_sheet_options_ref (options);
  self->registers = registers;
  self->folder = g_strdup (folder);
  return self;
}

guint
hg_sheet_export_get_n (HgSheetExport *self)
{
  return self->entries->len;
}

guint
hg_sheet_export_get_n_done (HgSheetExport *self)
{
  return self->n_done;
}

/**
 * hg_sheet_export_dup_name:
 * @entry: a matter or a rule
 * @copy: from 1: which file of it
 *
 * Returns: (transfer full): the name of its file
 */
char *
hg_sheet_export_dup_name (HgTrayEntry *entry, guint copy)
{
  g_autofree char *whole = g_strdup_printf ("%s %s", hg_tray_entry_get_number (entry), hg_tray_entry_get_title (entry));
  const char *end = whole + MIN (strlen (whole), LONGEST_NAME);
  g_autofree char *name = NULL;

  if (*end != '\0')
    end = g_utf8_find_prev_char (whole, end + 1);   /* not in the middle of a character */
  name = g_strndup (whole, (gsize) (end - whole));
  g_strdelimit (name, "/\\:*?\"<>|\n\t", '_');
  return copy > 1 ? g_strdup_printf ("%s (%u).pdf", name, copy) : g_strdup_printf ("%s.pdf", name);
}

/**
 * hg_sheet_export_run_async:
 * @self: what is to be written
 * @cancellable: (nullable): stops it after the file that is being written
 * @callback: called when it is done
 * @user_data: for @callback
 */
void
hg_sheet_export_run_async (HgSheetExport *self, GCancellable *cancellable, GAsyncReadyCallback callback,
                           gpointer user_data)
{
  g_return_if_fail (HG_IS_SHEET_EXPORT (self) && self->n_done == 0);
  go_on (g_task_new (self, cancellable, callback, user_data));
}

gboolean
hg_sheet_export_run_finish (HgSheetExport *self, GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
