/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "hg-sheet-layout.h"

G_BEGIN_DECLS

/*
 * Sets sheets on pages beside the main thread: a set of matters of a hundred pages takes a while.
 */
void           hg_sheet_typesetter_set_async  (HgSheet *sheet, GCancellable *cancellable, GAsyncReadyCallback callback,
                                               gpointer user_data);
HgSheetLayout *hg_sheet_typesetter_set_finish (GAsyncResult *result, GError **error);

G_END_DECLS
