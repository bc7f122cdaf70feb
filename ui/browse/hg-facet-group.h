/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-query.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

#define HG_TYPE_FACET_GROUP (hg_facet_group_get_type ())
G_DECLARE_FINAL_TYPE (HgFacetGroup, hg_facet_group, HG, FACET_GROUP, GtkWidget)

/**
 * HgFacetGroup:
 *
 * The values of one facet with what each would leave. A click asks the window to toggle it ("win.toggle-facet"). Values
 * that would leave nothing are not shown; a group without values hides.
 */
GtkWidget *hg_facet_group_new    (HgFacetKind facet);
void       hg_facet_group_fill   (HgFacetGroup *self, const HgVocabulary *vocabulary);
void       hg_facet_group_update (HgFacetGroup *self, const HgVocabulary *vocabulary, GPtrArray *counts,
                                  const char *text);

G_END_DECLS
