/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-library.h"
#include "hg-tray-entry.h"

G_BEGIN_DECLS

/*
 * The part of HgLibrary that keeps the tray. Arrays are of HgTrayEntry and not changed once they were handed over.
 */

/* What is in the tray, as the edition in use names it; what it no longer has is gone, and stays. */
void       hg_library_load_tray_async  (HgLibrary *self, GCancellable *cancellable, GAsyncReadyCallback callback,
                                        gpointer user_data);
GPtrArray *hg_library_load_tray_finish (HgLibrary *self, GAsyncResult *result, GError **error);

/* Keeps what is in the tray from now on. Whoever saves twice finds what was saved last. */
void       hg_library_save_tray_async  (HgLibrary *self, GPtrArray *entries, GCancellable *cancellable,
                                        GAsyncReadyCallback callback, gpointer user_data);
gboolean   hg_library_save_tray_finish (HgLibrary *self, GAsyncResult *result, GError **error);

/* What @query finds, at most @most of it, as entries. */
void       hg_library_find_entries_async  (HgLibrary *self, const HgQuery *query, guint most, GCancellable *cancellable,
                                           GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *hg_library_find_entries_finish (HgLibrary *self, GAsyncResult *result, GError **error);

G_END_DECLS
