/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-draft"

#include "config.h"

#include "hg-sheet-draft.h"

#include "hg-library-sheets.h"
#include "hg-sheet-pack.h"

#include <glib/gi18n.h>
#include <string.h>

struct _HgSheetDraft
{
  GObject         parent_instance;

  HgLibrary      *library;       /* (nullable): of a sheet that nobody registers */
  HgSheetRequest *request;       /* (nullable): of a sheet that is what it is */
  HgSheet        *sheet;         /* (nullable): until it is made */
  HgSheetRecord  *record;        /* (nullable): once it has its number, until it is changed */
  GError         *error;         /* (nullable): why there is no sheet */
  gboolean        registers;
  GCancellable   *cancellable;   /* of making it as it now is */
  GPtrArray      *issuing;       /* (nullable) of GTask: who waits for the number that is being taken */
};

G_DEFINE_FINAL_TYPE (HgSheetDraft, hg_sheet_draft, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
take_sheet (HgSheetDraft *self, HgSheet *sheet)
{
  g_clear_error (&self->error);
  g_clear_pointer (&self->sheet, hg_sheet_unref);
  self->sheet = sheet;
  g_signal_emit (self, signals[CHANGED], 0);
}

/* What a code says is true or nothing: in a preview there is no number to find the sheet by. The sheet is still ours. */
static void
forget_number (HgSheetDraft *self, HgSheet *sheet)
{
  char *start = self->registers && sheet->code != NULL ? strstr (sheet->code, "?n=") : NULL;
  char *end = start != NULL ? strchr (start, '&') : NULL;

  if (end != NULL)
    memmove (start + strlen ("?n="), end, strlen (end) + 1);
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgSheetDraft) self = user_data;
  g_autoptr(GError) error = NULL;
  HgSheet *sheet = hg_library_make_requested_sheet_finish (HG_LIBRARY (source), result, &error);

  if (g_task_get_cancellable (G_TASK (result)) != self->cancellable)
    {
      g_clear_pointer (&sheet, hg_sheet_unref);   /* something was changed since */
      return;
    }
  if (sheet == NULL)
    {
      g_clear_error (&self->error);
      self->error = g_steal_pointer (&error);
      g_signal_emit (self, signals[CHANGED], 0);
      return;
    }
  forget_number (self, sheet);
  take_sheet (self, sheet);
}

static void
renew_cancellable (HgSheetDraft *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
}

/* As it will look when it has its number: where the number will stand, the preview says so. */
static HgSheetRequest *
new_preview (HgSheetDraft *self)
{
  const HgSheetRequest *request = self->request;
  g_autoptr(HgSheetOptions) options = hg_sheet_options_copy (request->options);

  g_free (options->number);
  /* Translators: in the place of a sheet's number, as long as it has none */
  options->number = g_strdup (_("given when printed"));
  return hg_sheet_request_new (request->kind, (const char *const *) request->ids, request->query, options);
}

/* A sheet that has been changed is another one: it gets a number of its own. */
static void
make (HgSheetDraft *self)
{
  g_autoptr(HgSheetRequest) preview = self->registers ? new_preview (self) : hg_sheet_request_ref (self->request);

  g_clear_pointer (&self->record, hg_sheet_record_unref);
  renew_cancellable (self);
  hg_library_make_requested_sheet_async (self->library, preview, self->cancellable, made_cb, g_object_ref (self));
}

static void
hg_sheet_draft_finalize (GObject *object)
{
  HgSheetDraft *self = HG_SHEET_DRAFT (object);

  g_clear_object (&self->library);
  g_clear_pointer (&self->request, hg_sheet_request_unref);
  g_clear_pointer (&self->sheet, hg_sheet_unref);
  g_clear_pointer (&self->record, hg_sheet_record_unref);
  g_clear_error (&self->error);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->issuing, g_ptr_array_unref);
  G_OBJECT_CLASS (hg_sheet_draft_parent_class)->finalize (object);
}

static void
hg_sheet_draft_class_init (HgSheetDraftClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hg_sheet_draft_finalize;
  signals[CHANGED] = g_signal_new ("changed", HG_TYPE_SHEET_DRAFT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hg_sheet_draft_init (HgSheetDraft *self)
{
}

/**
 * hg_sheet_draft_new:
 * @library: the library that makes the sheet
 * @request: what to make
 * @registers: whether it gets a number when it is issued
 *
 * Returns: (transfer full): the sheet, which is being made
 */
HgSheetDraft *
hg_sheet_draft_new (HgLibrary *library, HgSheetRequest *request, gboolean registers)
{
  HgSheetDraft *self = g_object_new (HG_TYPE_SHEET_DRAFT, NULL);

  self->library = g_object_ref (library);
  self->request = hg_sheet_request_ref (request);
  self->registers = registers;
  make (self);
  return self;
}

/**
 * hg_sheet_draft_new_fixed:
 * @library: (nullable): where the sheet is registered
 * @sheet: a sheet
 *
 * Returns: (transfer full): the sheet as it is
 */
HgSheetDraft *
hg_sheet_draft_new_fixed (HgLibrary *library, HgSheet *sheet)
{
  HgSheetDraft *self = g_object_new (HG_TYPE_SHEET_DRAFT, NULL);

  self->library = library != NULL ? g_object_ref (library) : NULL;
  self->sheet = hg_sheet_ref (sheet);
  return self;
}

gboolean
hg_sheet_draft_is_fixed (HgSheetDraft *self)
{
  return self->request == NULL;
}

/**
 * hg_sheet_draft_get_library:
 * @self: a draft
 *
 * Returns: (transfer none) (nullable): where the sheet is made and registered
 */
HgLibrary *
hg_sheet_draft_get_library (HgSheetDraft *self)
{
  return self->library;
}

/**
 * hg_sheet_draft_get_request:
 * @self: a draft
 *
 * Returns: (transfer none) (nullable): what it is made from, with the options that were chosen
 */
HgSheetRequest *
hg_sheet_draft_get_request (HgSheetDraft *self)
{
  return self->request;
}

/**
 * hg_sheet_draft_get_sheet:
 * @self: a draft
 *
 * Returns: (transfer none) (nullable): how it looks, for a preview; %NULL until it is made
 */
HgSheet *
hg_sheet_draft_get_sheet (HgSheetDraft *self)
{
  return self->sheet;
}

/**
 * hg_sheet_draft_get_number:
 * @self: a draft
 *
 * Returns: (transfer none) (nullable): the number that it has in the register
 */
const char *
hg_sheet_draft_get_number (HgSheetDraft *self)
{
  if (self->request == NULL)
    return self->sheet->number;
  return self->record != NULL ? self->record->number : NULL;
}

/**
 * hg_sheet_draft_get_error:
 * @self: a draft
 *
 * Returns: (transfer none) (nullable): why the sheet could not be made as it was last asked for
 */
const GError *
hg_sheet_draft_get_error (HgSheetDraft *self)
{
  return self->error;
}

gboolean
hg_sheet_draft_get_registers (HgSheetDraft *self)
{
  return self->registers;
}

/**
 * hg_sheet_draft_set_options:
 * @self: a draft that is no fixed one
 * @options: for whom the sheet is, from whom, and what stands on it
 *
 * The sheet is made anew; until then it is what it was.
 */
void
hg_sheet_draft_set_options (HgSheetDraft *self, HgSheetOptions *options)
{
  HgSheetRequest *former = self->request;

  g_return_if_fail (HG_IS_SHEET_DRAFT (self) && self->request != NULL);
  self->request = hg_sheet_request_new (former->kind, (const char *const *) former->ids, former->query, options);
  hg_sheet_request_unref (former);
  make (self);
}

void
hg_sheet_draft_set_registers (HgSheetDraft *self, gboolean registers)
{
  g_return_if_fail (HG_IS_SHEET_DRAFT (self) && self->request != NULL);
  if (self->registers == registers)
    return;
  self->registers = registers;
  make (self);
}

/* Issuing */

static void
return_sheet (GPtrArray *tasks, HgSheet *sheet, const GError *error)
{
  for (guint i = 0; i < tasks->len; i++)
    if (sheet != NULL)
      g_task_return_pointer (g_ptr_array_index (tasks, i), hg_sheet_ref (sheet), (GDestroyNotify) hg_sheet_unref);
    else
      g_task_return_error (g_ptr_array_index (tasks, i), g_error_copy (error));
}

/* The number stays with the sheet that it was taken for: where something was changed meanwhile, not with this one. */
static void
registered_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(GTask) first = user_data;
  HgSheetDraft *self = g_task_get_source_object (first);
  g_autoptr(GPtrArray) tasks = g_steal_pointer (&self->issuing);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheetRecord) record = hg_library_register_sheet_finish (HG_LIBRARY (source), result, &error);
  g_autoptr(HgSheet) sheet = record != NULL ? hg_sheet_pack_from_bytes (record->sheet, &error) : NULL;

  if (sheet != NULL && g_task_get_task_data (first) == self->request && self->registers)
    {
      renew_cancellable (self);   /* a preview that is still being made has no number */
      g_clear_pointer (&self->record, hg_sheet_record_unref);
      self->record = g_steal_pointer (&record);
      take_sheet (self, hg_sheet_ref (sheet));
    }
  return_sheet (tasks, sheet, error);
}

static void
plain_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(GTask) task = user_data;
  GError *error = NULL;
  HgSheet *sheet = hg_library_make_requested_sheet_finish (HG_LIBRARY (source), result, &error);

  if (sheet != NULL)
    g_task_return_pointer (task, sheet, (GDestroyNotify) hg_sheet_unref);
  else
    g_task_return_error (task, error);
}

/**
 * hg_sheet_draft_issue_async:
 * @self: a draft
 * @callback: called with the sheet
 * @user_data: for @callback
 *
 * What hg_library_register_sheet_async() refuses is refused here too.
 */
void
hg_sheet_draft_issue_async (HgSheetDraft *self, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr(GTask) task = g_task_new (self, NULL, callback, user_data);

  if (self->request == NULL || self->record != NULL)
    g_task_return_pointer (task, hg_sheet_ref (self->sheet), (GDestroyNotify) hg_sheet_unref);
  else if (!self->registers)
    hg_library_make_requested_sheet_async (self->library, self->request, NULL, plain_cb, g_steal_pointer (&task));
  else if (self->issuing != NULL)
    g_ptr_array_add (self->issuing, g_steal_pointer (&task));
  else
    {
      self->issuing = g_ptr_array_new_with_free_func (g_object_unref);
      g_ptr_array_add (self->issuing, g_object_ref (task));
      g_task_set_task_data (task, hg_sheet_request_ref (self->request), (GDestroyNotify) hg_sheet_request_unref);
      hg_library_register_sheet_async (self->library, self->request, NULL, registered_cb, g_steal_pointer (&task));
    }
}

HgSheet *
hg_sheet_draft_issue_finish (HgSheetDraft *self, GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * hg_sheet_draft_note_print:
 * @self: a draft
 * @outlet: where it went
 * @target: (nullable): the printer's or the file's name
 * @result: what became of it
 * @detail: (nullable): why it failed
 *
 * Notes it in the register; nothing where the sheet is not there.
 */
void
hg_sheet_draft_note_print (HgSheetDraft *self, HgSheetOutlet outlet, const char *target, HgPrintResult result,
                           const char *detail)
{
  const char *number = hg_sheet_draft_get_number (self);

  if (self->library != NULL && number != NULL)
    hg_library_note_print (self->library, number, outlet, target, result, detail);
}
