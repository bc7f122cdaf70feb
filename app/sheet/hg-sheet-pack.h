/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet.h"

G_BEGIN_DECLS

/*
 * Sheets as bytes, to be kept for years: what comes back is the sheet that went in, and prints as it did.
 */
GBytes  *hg_sheet_pack_to_bytes   (const HgSheet *sheet);
HgSheet *hg_sheet_pack_from_bytes (GBytes *bytes, GError **error);

G_END_DECLS
