/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

#include "hg-decimal.h"

G_BEGIN_DECLS

/**
 * HgScheme:
 *
 * What "lighter" means in figures: the lowest share of the statutory range, with or without its upper end. It differs
 * from place to place, so it is a parameter of the catalog. Immutable; owned by its #HgVocabulary.
 */
typedef struct
{
  char     *id;
  char     *name;
  char     *source;
  HgDecimal lighter_share;
  gboolean  inclusive;
  guint     line;
} HgScheme;

HgScheme *hg_scheme_new  (void);
void      hg_scheme_free (HgScheme *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgScheme, hg_scheme_free)

G_END_DECLS
