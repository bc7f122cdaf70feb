/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HgSheetFont:
 * @HG_SHEET_FONT_TITLE: 小标宋
 * @HG_SHEET_FONT_BODY: 仿宋
 * @HG_SHEET_FONT_HEADING: 黑体
 * @HG_SHEET_FONT_SUBHEADING: 楷体
 * @HG_SHEET_FONT_NUMBER: 宋体
 *
 * What a typeface is for in official documents (GB/T 9704-2012). Which family that is depends on what the system has.
 */
typedef enum
{
  HG_SHEET_FONT_TITLE,
  HG_SHEET_FONT_BODY,
  HG_SHEET_FONT_HEADING,
  HG_SHEET_FONT_SUBHEADING,
  HG_SHEET_FONT_NUMBER,
} HgSheetFont;

#define HG_SHEET_N_FONTS (HG_SHEET_FONT_NUMBER + 1)

const char *hg_sheet_font_get_wanted    (HgSheetFont font);
const char *hg_sheet_font_get_family    (HgSheetFont font);
gboolean    hg_sheet_font_is_substitute (HgSheetFont font);

G_END_DECLS
