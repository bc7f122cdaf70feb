/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "hg-db.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

GPtrArray *hg_search_suggest_texts (HgDb *db, const HgVocabulary *vocabulary, const char *text, GCancellable *cancellable,
                                    GError **error);

G_END_DECLS
