/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* What a piece of text is for. */
typedef enum
{
  HG_SHEET_STYLE_TITLE,
  HG_SHEET_STYLE_SUBTITLE,
  HG_SHEET_STYLE_HEADING_1,
  HG_SHEET_STYLE_HEADING_2,
  HG_SHEET_STYLE_BODY,       /* first line indented */
  HG_SHEET_STYLE_FLUSH,      /* as body, without the indent */
  HG_SHEET_STYLE_KEY,
  HG_SHEET_STYLE_NOTE,
  HG_SHEET_STYLE_CLOSING,
  HG_SHEET_STYLE_CELL,
  HG_SHEET_STYLE_HEADER,     /* of a table's column */
  HG_SHEET_STYLE_SMALL,      /* at the foot of a page */
  HG_SHEET_STYLE_SMALL_RIGHT,
} HgSheetStyle;

/* Official documents have a fixed distance from line to line, whatever glyphs stand on them; so have sheets. In points. */
#define HG_SHEET_STYLE_BASELINE 0.7   /* of the pitch */

double        hg_sheet_style_get_pitch   (HgSheetStyle style);
double        hg_sheet_style_get_before  (HgSheetStyle style);
double        hg_sheet_style_get_after   (HgSheetStyle style);
PangoContext *hg_sheet_style_new_context (void);
PangoLayout  *hg_sheet_style_new_layout  (PangoContext *context, HgSheetStyle style, const char *label, const char *text,
                                          double width);

G_END_DECLS
