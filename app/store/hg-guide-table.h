/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-guide.h"

G_BEGIN_DECLS

gboolean   hg_guide_table_insert (HgDb *db, const HgChapter *chapter, gint64 *next_step, GError **error);
GPtrArray *hg_guide_table_load   (HgDb *db, GError **error);

G_END_DECLS
