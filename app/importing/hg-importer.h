/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <sys/types.h>

#include "hg-import-report.h"

G_BEGIN_DECLS

/**
 * HgImporterProgressFunc:
 * @share: how much is done, 0 to 1
 * @user_data: as given
 *
 * Called in the importing thread.
 */
typedef void (*HgImporterProgressFunc) (double share, gpointer user_data);

HgImportReport *hg_importer_check (const char *xml_path, HgImporterProgressFunc progress, gpointer user_data,
                                   GCancellable *cancellable, GError **error);
HgImportReport *hg_importer_build (const char *xml_path, const char *db_path, const char *copy_path,
                                   HgImporterProgressFunc progress, gpointer user_data, GCancellable *cancellable,
                                   GError **error);
pid_t           hg_importer_get_owner (const char *name);

G_END_DECLS
