/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

G_BEGIN_DECLS

#define HG_TYPE_ITEM (hg_item_get_type ())
G_DECLARE_FINAL_TYPE (HgItem, hg_item, HG, ITEM, GObject)

/**
 * HgItem:
 *
 * A row of a list: what is seen of a matter or a rule before it is opened. An object, for list widgets take nothing else;
 * immutable, so it may be built on a worker and handed over. Properties carry the same names as the getters.
 */
HgItem     *hg_item_new            (HgItemKind kind, const char *id, const char *number, const char *title,
                                    const char *field, const char *department, int grade, HgForce force);
HgItemKind  hg_item_get_kind       (HgItem *self);
const char *hg_item_get_id         (HgItem *self);
const char *hg_item_get_number     (HgItem *self);
const char *hg_item_get_title      (HgItem *self);
const char *hg_item_get_field      (HgItem *self);
const char *hg_item_get_department (HgItem *self);
HgRisk      hg_item_get_risk       (HgItem *self);
HgOutcome   hg_item_get_outcome    (HgItem *self);
HgForce     hg_item_get_force      (HgItem *self);

G_END_DECLS
