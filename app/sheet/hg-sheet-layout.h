/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "hg-sheet.h"

G_BEGIN_DECLS

/**
 * HgSheetLayout:
 *
 * A sheet set on pages of A4. All lengths are points. Immutable; owned by one holder and used in one thread at a time: it
 * may be made in one and handed to another.
 */
typedef struct _HgSheetLayout HgSheetLayout;

/* A character that no font has: a box on paper, and lost to those who search the PDF. */
typedef struct
{
  gunichar character;
  guint    page;        /* from 0 */
} HgSheetGlyph;

/* A heading and where it stands, for outlines. */
typedef struct
{
  const char *text;     /* borrowed from the sheet */
  guint       level;    /* 1 to 3 */
  guint       page;     /* from 0 */
  double      y;        /* of its top, from the page's */
} HgSheetMark;

HgSheetLayout *hg_sheet_layout_new                (HgSheet *sheet);
void           hg_sheet_layout_free               (HgSheetLayout *self);
HgSheet       *hg_sheet_layout_get_sheet          (const HgSheetLayout *self);
guint          hg_sheet_layout_get_n_pages        (const HgSheetLayout *self);
void           hg_sheet_layout_get_page_size      (const HgSheetLayout *self, double *width, double *height);
void           hg_sheet_layout_draw_linked_page   (const HgSheetLayout *self, cairo_t *cr, guint page);
void           hg_sheet_layout_draw_page          (const HgSheetLayout *self, cairo_t *cr, guint page);
GArray        *hg_sheet_layout_dup_missing_glyphs (const HgSheetLayout *self);
GArray        *hg_sheet_layout_dup_marks          (const HgSheetLayout *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSheetLayout, hg_sheet_layout_free)

G_END_DECLS
