/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-item.h"

G_BEGIN_DECLS

/* Beyond this nobody counts: "more than 1,000". */
#define HG_ITEM_WORDS_MOST_COUNTED 1000

/* What the lists say of an item beside its own words. */
char *hg_item_words_dup_place       (HgItem *item);
char *hg_item_words_dup_grade       (HgItem *item);
char *hg_item_words_dup_name        (HgItem *item);
char *hg_item_words_dup_description (HgItem *item);
char *hg_item_words_dup_heading     (HgItemKind kind, guint count, gboolean has_more);

G_END_DECLS
