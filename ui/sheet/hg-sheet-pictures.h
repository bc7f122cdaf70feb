/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-sheet-layout.h"
#include "hg-sheet-spread.h"

G_BEGIN_DECLS

/* What is in sight of pages that are spread out, and what is marked on them */
typedef struct
{
  double        x, y, width, height;
  int           scale;   /* device pixels for each pixel */
  const GArray *hits;    /* (nullable) of HgSheetHit */
  guint         hit;     /* the one that is marked more than the others */
} HgSheetSight;

/**
 * HgSheetPictures:
 *
 * Pages of one sheet, drawn for the screen when they come into sight and forgotten when they leave it.
 */
typedef struct _HgSheetPictures HgSheetPictures;

HgSheetPictures *hg_sheet_pictures_new      (void);
void             hg_sheet_pictures_free     (HgSheetPictures *self);
void             hg_sheet_pictures_snapshot (HgSheetPictures *self, GtkSnapshot *snapshot, const HgSheetLayout *layout,
                                             const HgSheetSpread *spread, const HgSheetSight *sight);
void             hg_sheet_pictures_forget   (HgSheetPictures *self);
guint            hg_sheet_pictures_count    (HgSheetPictures *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSheetPictures, hg_sheet_pictures_free)

G_END_DECLS
