/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-library.h"

G_BEGIN_DECLS

/* The "id" of the work guide, which no record can have: ids are names. */
#define HG_DETAIL_GUIDE "#guide"

#define HG_TYPE_DETAIL (hg_detail_get_type ())
G_DECLARE_FINAL_TYPE (HgDetail, hg_detail, HG, DETAIL, GtkWidget)

/**
 * HgDetail:
 *
 * The page beside the list: a matter, a rule, a law, or why there is none. It reads what it is told to show; the former page
 * stays until the new one is there.
 *
 * Signals
 * - shown: another page is there, or none
 */
void          hg_detail_set_library (HgDetail *self, HgLibrary *library);
void          hg_detail_open        (HgDetail *self, HgItemKind kind, const char *id);
void          hg_detail_reload      (HgDetail *self);
void          hg_detail_focus       (HgDetail *self);
gboolean      hg_detail_has_focus   (HgDetail *self);
HgItemKind    hg_detail_get_kind    (HgDetail *self);
const char   *hg_detail_get_id      (HgDetail *self);
HgMatter     *hg_detail_get_matter  (HgDetail *self);
HgRule       *hg_detail_get_rule    (HgDetail *self);
GPtrArray    *hg_detail_get_chapters (HgDetail *self);

G_END_DECLS
