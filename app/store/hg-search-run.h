/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "hg-search-block.h"
#include "hg-search-match.h"

G_BEGIN_DECLS

/**
 * HgSearchRun:
 *
 * One question to the index, with what has been read to answer it.
 */
typedef struct
{
  HgDb *db;                  /* borrowed */
  GCancellable *cancellable; /* (nullable) borrowed */
  HgGramReader reader;
  HgSearchPlan *plan;
  HgSearchMatch match;
  GPtrArray *blocks; /* of HgSearchBlock */
  guint n_looked;    /* how many texts were looked at */
} HgSearchRun;

gboolean hg_search_run_init (HgSearchRun *self, HgDb *db, const HgVocabulary *vocabulary, const HgQuery *query,
                             GCancellable *cancellable, GError **error);
gboolean hg_search_run_open_reader (HgGramReader *reader, HgDb *db, HgItemKind kind, GError **error);
void hg_search_run_clear (HgSearchRun *self);
guint32 hg_search_run_get_key (HgSearchRun *self, guint block, guint doc);
gboolean hg_search_run_test (HgSearchRun *self, guint block, guint level, guint doc, gboolean *has, GError **error);
gboolean hg_search_run_test_number (HgSearchRun *self, guint block, guint doc, gboolean *has, GError **error);
gboolean hg_search_run_go_on (HgSearchRun *self, GError **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (HgSearchRun, hg_search_run_clear)

G_END_DECLS
