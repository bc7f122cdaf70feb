/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "hg-statement.h"

G_BEGIN_DECLS

/**
 * HgDb:
 *
 * One connection to one SQLite file, with safe settings and cached statements. Belongs to one thread at a time.
 */
typedef struct _HgDb HgDb;

HgDb        *hg_db_create          (const char *path, GError **error);
HgDb        *hg_db_open            (const char *path, GError **error);
HgDb        *hg_db_open_derived    (const char *path, int application_id, int version, GError **error);
void         hg_db_free            (HgDb *self);
gboolean     hg_db_run             (HgDb *self, const char *script, GError **error);
HgStatement *hg_db_prepare         (HgDb *self, const char *sql, GError **error);
gboolean     hg_db_get_number      (HgDb *self, const char *sql, gint64 *number, GError **error);
void         hg_db_set_cancellable (HgDb *self, GCancellable *cancellable);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgDb, hg_db_free)

G_END_DECLS
