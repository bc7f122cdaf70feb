/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

G_BEGIN_DECLS

#define HG_TYPE_ITEM (hg_item_get_type ())
G_DECLARE_FINAL_TYPE (HgItem, hg_item, HG, ITEM, GObject)

/* A part of a text in bytes: from @start to before @end. */
typedef struct
{
  guint start;
  guint end;
} HgRange;

/**
 * HgItem:
 *
 * A row of a list: what is seen of a matter, a rule or a law before it is opened, and where the words of a search stand in
 * it. An object, for list widgets take nothing else; immutable once handed over, so it may be built on a worker.
 * Properties carry the same names as the getters.
 */
HgItem     *hg_item_new            (HgItemKind kind, const char *id, const char *number, const char *title,
                                    const char *field, const char *department, int grade, HgForce force);
HgItemKind  hg_item_get_kind       (HgItem *self);
void        hg_item_set_hits       (HgItem *self, GArray *title_hits, const char *snippet, GArray *snippet_hits);
const char *hg_item_get_id         (HgItem *self);
const char *hg_item_get_number     (HgItem *self);
const char *hg_item_get_title      (HgItem *self);
const char *hg_item_get_field      (HgItem *self);
const char *hg_item_get_department (HgItem *self);
HgRisk      hg_item_get_risk       (HgItem *self);
HgOutcome   hg_item_get_outcome    (HgItem *self);
HgForce     hg_item_get_force      (HgItem *self);
guint       hg_item_get_n_citing   (HgItem *self);
const char *hg_item_get_snippet    (HgItem *self);

const HgRange *hg_item_get_title_hits   (HgItem *self, guint *n_hits);
const HgRange *hg_item_get_snippet_hits (HgItem *self, guint *n_hits);

G_END_DECLS
