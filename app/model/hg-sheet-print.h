/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

G_BEGIN_DECLS

/**
 * HgSheetPrint:
 *
 * That a registered sheet was printed or saved, or should have been. Owned by one holder.
 */
typedef struct
{
  HgSheetOutlet outlet;
  HgPrintResult result;
  char         *target;   /* (nullable): the printer's or the file's name */
  char         *detail;   /* (nullable): why it failed */
  char         *time;     /* (nullable) until it is kept: ISO 8601 with the offset from UTC */
} HgSheetPrint;

HgSheetPrint *hg_sheet_print_new  (HgSheetOutlet outlet, const char *target, HgPrintResult result, const char *detail);
void          hg_sheet_print_free (HgSheetPrint *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSheetPrint, hg_sheet_print_free)

G_END_DECLS
