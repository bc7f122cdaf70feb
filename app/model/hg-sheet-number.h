/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The numbers that an office gives its sheets, as official documents write them (GB/T 9704-2012, 7.2.5): the office's
 * prefix, the year in tortoise-shell brackets, the place in the year's sequence: 雨合指〔2026〕12号.
 */
char       *hg_sheet_number_format           (const char *prefix, guint year, guint sequence);
char       *hg_sheet_number_normalize_prefix (const char *text);
const char *hg_sheet_number_find_fault       (const char *prefix);
char       *hg_sheet_number_normalize        (const char *text);
char       *hg_sheet_number_from_code        (const char *code);
gboolean    hg_sheet_number_is_code          (const char *text);

G_END_DECLS
