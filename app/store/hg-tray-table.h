/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-tray-entry.h"

G_BEGIN_DECLS

/* What waits to be printed, in its order. */
GPtrArray *hg_tray_table_list    (HgDb *db, GError **error);
gboolean   hg_tray_table_replace (HgDb *db, GPtrArray *entries, GError **error);

G_END_DECLS
