/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"

G_BEGIN_DECLS

/**
 * HgSearchPlaces:
 *
 * The places of laws that an edition cites, each with a number by which its documents are found: an article, a paragraph,
 * an item of it, of one law or of any. Grows with the laws, not with the documents.
 */
typedef struct _HgSearchPlaces HgSearchPlaces;

#define HG_SEARCH_PLACE_MOST 8

HgSearchPlaces *hg_search_place_new (void);
void hg_search_place_free (HgSearchPlaces *self);
guint hg_search_place_add (HgSearchPlaces *self, guint law, const char *article, guint paragraph, guint item,
                           guint32 places[HG_SEARCH_PLACE_MOST]);
gboolean hg_search_place_insert (HgSearchPlaces *self, HgDb *db, GError **error);
gboolean hg_search_place_find (HgDb *db, guint law, const char *article, guint paragraph, guint item, guint32 *place,
                               GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSearchPlaces, hg_search_place_free)

G_END_DECLS
