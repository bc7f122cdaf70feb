/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-query.h"

G_BEGIN_DECLS

#define HG_TYPE_FACET_ROW (hg_facet_row_get_type ())
G_DECLARE_FINAL_TYPE (HgFacetRow, hg_facet_row, HG, FACET_ROW, GtkListBoxRow)

/**
 * HgFacetRow:
 *
 * One value by which a list can be narrowed, and how many items it would leave. Activating it asks the window to toggle
 * it ("win.toggle-facet"); it is an action of its own, too ("facet.toggle"), for those who cannot click.
 */
GtkWidget  *hg_facet_row_new       (HgFacetKind facet, const char *value, const char *name);
const char *hg_facet_row_get_value (HgFacetRow *self);
const char *hg_facet_row_get_name  (HgFacetRow *self);
guint       hg_facet_row_get_count (HgFacetRow *self);
void        hg_facet_row_update    (HgFacetRow *self, guint count, gboolean is_chosen);

G_END_DECLS
