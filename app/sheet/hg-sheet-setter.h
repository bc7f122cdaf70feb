/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet-galley.h"
#include "hg-sheet-style.h"

G_BEGIN_DECLS

/**
 * HgSheetSetter:
 *
 * What is being set: the galley, where in the sheet, and the space that the last block wants below itself. On the stack
 * of whoever fills the galley.
 */
typedef struct
{
  HgSheetGalley *galley;
  const HgSheet *sheet;
  guint          block;
  double         after;
  double         spare;    /* of that, what can be done without */
} HgSheetSetter;

/* One of the layouts that stand side by side in a block; the galley takes it. */
typedef struct
{
  PangoLayout *layout;
  double       x;
  double       pitch;
} HgSheetColumn;

PangoLayout  *hg_sheet_setter_new_text    (const HgSheetSetter *self, HgSheetStyle style, const char *text,
                                           double width);
void          hg_sheet_setter_leave_line  (HgSheetSetter *self, double height);
HgSheetSlice *hg_sheet_setter_add_slice   (HgSheetSetter *self, HgSheetSliceKind kind, double before, double height);
guint         hg_sheet_setter_set_columns (HgSheetSetter *self, HgSheetSliceKind kind, const HgSheetColumn *columns,
                                           guint n_columns, double before, double padding, gboolean whole);
HgSheetSlice *hg_sheet_setter_get_last    (const HgSheetSetter *self);
double        hg_sheet_setter_measure     (PangoLayout *layout);

G_END_DECLS
