/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-typesetter"

#include "config.h"

#include "hg-sheet-typesetter.h"

static void
set_in_thread (GTask *task, gpointer source, gpointer sheet, GCancellable *cancellable)
{
  g_task_return_pointer (task, hg_sheet_layout_new (sheet), (GDestroyNotify) hg_sheet_layout_free);
}

/**
 * hg_sheet_typesetter_set_async:
 * @sheet: a sheet
 * @cancellable: (nullable): makes the result unwanted
 * @callback: called with the pages
 * @user_data: for @callback
 */
void
hg_sheet_typesetter_set_async (HgSheet *sheet, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_task_data (task, hg_sheet_ref (sheet), (GDestroyNotify) hg_sheet_unref);
  g_task_run_in_thread (task, set_in_thread);
}

/**
 * hg_sheet_typesetter_set_finish:
 * @result: what the callback was given
 * @error: %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the pages, which are the main thread's from now on
 */
HgSheetLayout *
hg_sheet_typesetter_set_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
