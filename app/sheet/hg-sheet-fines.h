/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-decision.h"
#include "hg-sheet.h"

G_BEGIN_DECLS

/*
 * The liabilities of a case and what their fines come to, as part of a sheet.
 */
void hg_sheet_fines_add (HgSheet *sheet, const HgDecision *decision);

G_END_DECLS
