/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "hg-catalog-info.h"
#include "hg-import-report.h"
#include "hg-item.h"
#include "hg-matter.h"
#include "hg-query.h"
#include "hg-rule.h"
#include "hg-sheet.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

#define HG_TYPE_LIBRARY (hg_library_get_type ())
G_DECLARE_FINAL_TYPE (HgLibrary, hg_library, HG, LIBRARY, GObject)

/**
 * HgLibrary:
 *
 * The program's catalog, as the window sees it: everything long happens on threads of its own, every result comes back in
 * the main thread. The one asynchronous door to the layers below.
 *
 * Properties (all read only, notified in the main thread)
 * - info (#HgCatalogInfo): the edition in use; %NULL until one is open
 * - progress (double): of the build or import under way, 0 to 1; -1 while none is
 *
 * Signals (in the main thread)
 * - print-noted: the register says more of a sheet
 */
HgLibrary      *hg_library_new                (void);
HgCatalogInfo  *hg_library_get_info           (HgLibrary *self);
HgVocabulary   *hg_library_get_vocabulary     (HgLibrary *self);
double          hg_library_get_progress       (HgLibrary *self);

/* Begins to open what has been built, so that it is at hand when the window asks for it. */
void            hg_library_prepare            (HgLibrary *self);

/* Opens the edition in use; where there is none, or its database does not match, builds it from its XML. */
void            hg_library_open_async         (HgLibrary *self, GCancellable *cancellable,
                                               GAsyncReadyCallback callback, gpointer user_data);
gboolean        hg_library_open_finish        (HgLibrary *self, GAsyncResult *result, GError **error);

/* Reads a catalog and, if it has no error, puts it in use. A refused one is no GError: the report says why. */
void            hg_library_import_async       (HgLibrary *self, GFile *file, GCancellable *cancellable,
                                               GAsyncReadyCallback callback, gpointer user_data);
HgImportReport *hg_library_import_finish      (HgLibrary *self, GAsyncResult *result, GError **error);

void            hg_library_find_async         (HgLibrary *self, const HgQuery *query, GCancellable *cancellable,
                                               GAsyncReadyCallback callback, gpointer user_data);
GListModel     *hg_library_find_finish        (HgLibrary *self, GAsyncResult *result, GError **error);

/* Each facet is counted with all of the query but itself, so that its other values stay to choose from. */
void            hg_library_count_async        (HgLibrary *self, const HgQuery *query, GCancellable *cancellable,
                                               GAsyncReadyCallback callback, gpointer user_data);
GPtrArray      *hg_library_count_finish       (HgLibrary *self, GAsyncResult *result, GError **error);

void            hg_library_load_matter_async  (HgLibrary *self, const char *id, GCancellable *cancellable,
                                               GAsyncReadyCallback callback, gpointer user_data);
HgMatter       *hg_library_load_matter_finish (HgLibrary *self, GAsyncResult *result, GError **error);

void            hg_library_load_rule_async    (HgLibrary *self, const char *id, GCancellable *cancellable,
                                               GAsyncReadyCallback callback, gpointer user_data);
HgRule         *hg_library_load_rule_finish   (HgLibrary *self, GAsyncResult *result, GError **error);

/* The rows of some matters or rules, in the order of their ids or numbers; what the edition does not have is left out. */
void            hg_library_load_items_async   (HgLibrary *self, HgItemKind kind, const char *const *ids,
                                               GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GListModel     *hg_library_load_items_finish  (HgLibrary *self, GAsyncResult *result, GError **error);

/* The guidance sheet of one or several matters, as of today. */
void            hg_library_make_sheet_async   (HgLibrary *self, const char *const *matters, GCancellable *cancellable,
                                               GAsyncReadyCallback callback, gpointer user_data);
HgSheet        *hg_library_make_sheet_finish  (HgLibrary *self, GAsyncResult *result, GError **error);

/* The chapters of the work guide (of HgChapter). */
void            hg_library_load_guide_async   (HgLibrary *self, GCancellable *cancellable,
                                               GAsyncReadyCallback callback, gpointer user_data);
GPtrArray      *hg_library_load_guide_finish  (HgLibrary *self, GAsyncResult *result, GError **error);

/* What was opened last, newest first. */
void            hg_library_note_viewed        (HgLibrary *self, HgItemKind kind, const char *id);
void            hg_library_find_recent_async  (HgLibrary *self, GCancellable *cancellable,
                                               GAsyncReadyCallback callback, gpointer user_data);
GListModel     *hg_library_find_recent_finish (HgLibrary *self, GAsyncResult *result, GError **error);

G_END_DECLS
