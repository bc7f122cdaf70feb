/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"

G_BEGIN_DECLS

/*
 * The tables of records.db and their history.
 */
gboolean hg_records_schema_migrate (HgDb *db, const char *path, GError **error);

G_END_DECLS
