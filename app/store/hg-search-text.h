/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-types.h"

G_BEGIN_DECLS

/* The texts of matters and rules that search looks in, in their own spelling, where the records hold them (see HgPacker). */
gboolean hg_search_text_read (HgDb *db, HgItemKind kind, guint32 key, const char **texts, gsize *length, GError **error);

G_END_DECLS
