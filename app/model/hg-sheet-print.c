/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-print"

#include "config.h"

#include "hg-sheet-print.h"

/**
 * hg_sheet_print_new:
 * @outlet: where the sheet went
 * @target: (nullable): the printer's or the file's name
 * @result: what became of it
 * @detail: (nullable): why it failed
 *
 * Returns: (transfer full): a note of it, without a time
 */
HgSheetPrint *
hg_sheet_print_new (HgSheetOutlet outlet, const char *target, HgPrintResult result, const char *detail)
{
  HgSheetPrint *self = g_new0 (HgSheetPrint, 1);

  self->outlet = outlet;
  self->result = result;
  self->target = g_strdup (target);
  self->detail = g_strdup (detail);
  return self;
}

void
hg_sheet_print_free (HgSheetPrint *self)
{
  g_free (self->target);
  g_free (self->detail);
  g_free (self->time);
  g_free (self);
}
