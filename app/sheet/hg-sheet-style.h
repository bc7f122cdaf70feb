/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* What a piece of text is for. */
typedef enum
{
  HG_SHEET_STYLE_OFFICE,
  HG_SHEET_STYLE_TITLE,
  HG_SHEET_STYLE_SUBTITLE,
  HG_SHEET_STYLE_HEADING_1,
  HG_SHEET_STYLE_HEADING_2,
  HG_SHEET_STYLE_HEADING_3,
  HG_SHEET_STYLE_BODY,       /* first line indented, both edges straight */
  HG_SHEET_STYLE_FLUSH,      /* as body, without either */
  HG_SHEET_STYLE_KEY,
  HG_SHEET_STYLE_NOTE,
  HG_SHEET_STYLE_CLOSING,
  HG_SHEET_STYLE_CELL,
  HG_SHEET_STYLE_HEADER,     /* of a table's column */
  HG_SHEET_STYLE_SMALL,      /* at the foot of a page */
  HG_SHEET_STYLE_PAGE_NUMBER,
} HgSheetStyle;

/* The grid of official documents (GB/T 9704-2012), in points: 22 lines of 28 characters in a type area of 156 by 225 mm. */
#define HG_SHEET_STYLE_MM         (72 / 25.4)
#define HG_SHEET_STYLE_WIDTH      (156 * HG_SHEET_STYLE_MM)
#define HG_SHEET_STYLE_HEIGHT     (225 * HG_SHEET_STYLE_MM)
#define HG_SHEET_STYLE_LINE       (HG_SHEET_STYLE_HEIGHT / 22)
#define HG_SHEET_STYLE_CHARACTER  (HG_SHEET_STYLE_WIDTH / 28)

/* Lines have a fixed distance, whatever glyphs stand on them. */
#define HG_SHEET_STYLE_BASELINE 0.7   /* of the pitch */

double        hg_sheet_style_get_pitch   (HgSheetStyle style);
double        hg_sheet_style_get_before  (HgSheetStyle style);
double        hg_sheet_style_get_after   (HgSheetStyle style);
PangoContext *hg_sheet_style_new_context (void);
PangoLayout  *hg_sheet_style_new_layout  (PangoContext *context, HgSheetStyle style, const char *label, const char *text,
                                          double width);

G_END_DECLS
