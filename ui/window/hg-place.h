/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * HgPlace:
 *
 * Where one stands in the window: what was typed, which list is shown and how far it is scrolled, and the page beside it.
 * What "back" returns to. Owned by the #HgHistory that holds it.
 */
typedef struct
{
  HgItemKind view;
  char      *text;
  gboolean   recent;       /* the list of what was opened last, instead */
  double     scroll;       /* of the list */
  HgItemKind page_kind;
  char      *page_id;      /* (nullable): no page */
  GObject   *decide_case;  /* (nullable): the case that covers them all */
  char      *records;      /* (nullable): the place among the records, which cover them likewise */
} HgPlace;

HgPlace *hg_place_new  (HgItemKind view, const char *text, gboolean recent, double scroll, HgItemKind page_kind,
                        const char *page_id);
void     hg_place_free (HgPlace *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgPlace, hg_place_free)

G_END_DECLS
