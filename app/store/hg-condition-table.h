/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-condition.h"
#include "hg-db.h"

G_BEGIN_DECLS

gboolean     hg_condition_table_insert (HgDb *db, const HgCondition *condition, gint64 root, GError **error);
HgCondition *hg_condition_table_load   (HgDb *db, gint64 root, GError **error);

G_END_DECLS
