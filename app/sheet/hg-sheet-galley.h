/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "hg-sheet.h"

G_BEGIN_DECLS

/**
 * HgSheetSliceKind:
 * @HG_SHEET_SLICE_TEXT: a line of text
 * @HG_SHEET_SLICE_ROW: a line of a table's row, through all its cells
 * @HG_SHEET_SLICE_RULE: a line across
 * @HG_SHEET_SLICE_BREAK: a page ends here
 */
typedef enum
{
  HG_SHEET_SLICE_TEXT,
  HG_SHEET_SLICE_ROW,
  HG_SHEET_SLICE_RULE,
  HG_SHEET_SLICE_BREAK,
} HgSheetSliceKind;

/**
 * HgSheetSlice:
 *
 * The smallest piece of a sheet that a page break cannot cut: as wide as the type area, one line high. Lengths are points.
 */
typedef struct
{
  HgSheetSliceKind kind;
  double           before;      /* space above, but not at the head of a page */
  double           spare;       /* of that space: done without where it saves a page */
  double           height;
  gboolean         on_grid;     /* stands on one of the page's lines; else, anywhere */
  gboolean         keep;        /* stays with the next slice */
  guint            block;       /* of the sheet */
  guint            target;      /* entries of contents: the heading's block */
  guint            first_run;
  guint            n_runs;
  gboolean         is_header;   /* rows: of the table's header */
  gboolean         is_first;    /* the row, or what else stands side by side, begins here */
  gboolean         is_last;     /* it ends here */
} HgSheetSlice;

/* A line of glyphs in a slice; places are measured from the slice's top left corner. */
typedef struct
{
  PangoLayoutLine *line;        /* borrowed from the galley's layouts */
  double           x;
  double           baseline;
  guint            column;      /* of those that stand side by side */
} HgSheetRun;

/**
 * HgSheetGalley:
 *
 * A sheet set in one endless column, before it is cut into pages. Immutable once set; owned by one holder and used in the
 * thread that made it.
 */
typedef struct
{
  PangoContext *context;
  double        width;
  GPtrArray    *layouts;   /* of PangoLayout */
  GArray       *slices;    /* of HgSheetSlice */
  GArray       *runs;      /* of HgSheetRun */
} HgSheetGalley;

HgSheetGalley *hg_sheet_galley_new  (const HgSheet *sheet, double width);
void           hg_sheet_galley_fill_contents (HgSheetGalley *self, const HgSheet *sheet, const guint *pages);
void           hg_sheet_galley_free (HgSheetGalley *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSheetGalley, hg_sheet_galley_free)

G_END_DECLS
