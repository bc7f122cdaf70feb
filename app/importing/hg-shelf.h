/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-import-report.h"
#include "hg-importer.h"

G_BEGIN_DECLS

/**
 * HgShelf:
 *
 * The folder of editions: the XML of each as it came, the database built from it, and which one is in use. Belongs to one
 * thread at a time; several programs may share the folder, for files only ever change by being renamed into place.
 */
typedef struct _HgShelf HgShelf;

HgShelf        *hg_shelf_open    (const char *folder, const char *shipped_xml, GError **error);
void            hg_shelf_free    (HgShelf *self);
char           *hg_shelf_dup_built   (HgShelf *self, GError **error);
char           *hg_shelf_dup_current (HgShelf *self, HgImporterProgressFunc progress, gpointer user_data,
                                      GCancellable *cancellable, GError **error);
HgImportReport *hg_shelf_import  (HgShelf *self, const char *xml_path, HgImporterProgressFunc progress, gpointer user_data,
                                  GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgShelf, hg_shelf_free)

G_END_DECLS
