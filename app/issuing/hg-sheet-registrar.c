/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-registrar"

#include "config.h"

#include "hg-sheet-registrar.h"

#include <glib/gi18n.h>

#include "hg-date.h"
#include "hg-sheet-material.h"
#include "hg-sheet-pack.h"

static gboolean
freeze_cb (HgSheetRecord *record, gpointer user_data, GError **error)
{
  g_autoptr(HgSheet) sheet = NULL;
  GDate today;

  hg_date_today (&today);
  sheet = hg_sheet_material_build (user_data, record->number, &today);
  record->title = g_strdup (sheet->title);
  record->sheet = hg_sheet_pack_to_bytes (sheet);
  return TRUE;
}

static const char *
get_prefix (const HgSheetOptions *options)
{
  if (options->letterhead != NULL && options->letterhead->prefix != NULL)
    return options->letterhead->prefix;
  /* Translators: what the numbers of sheets begin with where an office has named nothing else */
  return C_("sheet number", "HG");
}

/**
 * hg_sheet_registrar_register:
 * @records: what people make
 * @edition: the edition in use
 * @request: the sheet that is asked for
 * @error: %HG_ERROR_INVALID where the recipient's code cannot be right and is not confirmed, what
 *   hg_sheet_material_load() and hg_records_register_sheet() say
 *
 * Makes the sheet, gives it the office's next number of the year, and keeps it as it is.
 *
 * Returns: (transfer full) (nullable): the record, with the sheet; nothing was changed where there is none
 */
HgSheetRecord *
hg_sheet_registrar_register (HgRecords *records, HgEdition *edition, HgSheetRequest *request, GError **error)
{
  g_autoptr(HgSheetMaterial) material = NULL;
  g_autoptr(HgSheetRecord) record = NULL;

  if (!hg_sheet_options_check (request->options, error))
    return NULL;
  material = hg_sheet_material_load (edition, request, error);
  if (material == NULL)
    return NULL;
  record = hg_sheet_material_new_record (material);
  return hg_records_register_sheet (records, record, get_prefix (request->options), freeze_cb, material, error)
           ? g_steal_pointer (&record) : NULL;
}
