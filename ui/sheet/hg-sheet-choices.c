/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-choices"

#include "config.h"

#include "hg-sheet-choices.h"

#include "hg-office.h"
#include "hg-paths.h"
#include "hg-settings.h"

static const struct { const char *key; HgStage stage; } stages[] = {
  { "sheet-before", HG_STAGE_BEFORE }, { "sheet-during", HG_STAGE_DURING }, { "sheet-after", HG_STAGE_AFTER },
};

static void
apply_settings (HgSheetOptions *options, GSettings *settings)
{
  options->stages = 0;
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    if (g_settings_get_boolean (settings, stages[i].key))
      options->stages |= 1u << stages[i].stage;
  options->rules = g_settings_get_boolean (settings, "sheet-rules");
  options->articles = g_settings_get_boolean (settings, "sheet-articles") && options->statutes != NULL;
  options->receipt = g_settings_get_boolean (settings, "sheet-receipt");
  if (options->handler == NULL)
    options->handler = g_settings_get_string (settings, "sheet-handler");
}

/**
 * hg_sheet_choices_complete:
 * @options: what a sheet is asked for with
 *
 * Returns: (transfer full): the same with what was chosen for all sheets, the office's letterhead and the installed texts
 */
HgSheetOptions *
hg_sheet_choices_complete (const HgSheetOptions *options)
{
  HgSheetOptions *completed = hg_sheet_options_copy (options);
  g_autofree char *statutes = hg_paths_dup_statutes_dir ();
  g_autoptr(HgLetterhead) letterhead = completed->letterhead == NULL ? hg_office_dup_letterhead () : NULL;

  if (letterhead != NULL)
    hg_sheet_options_set_letterhead (completed, letterhead);
  if (completed->statutes == NULL)
    completed->statutes = hg_statutes_open (statutes);
  if (hg_settings_get_default () != NULL)
    apply_settings (completed, hg_settings_get_default ());
  return completed;
}

/**
 * hg_sheet_choices_keep:
 * @options: what was chosen
 * @registers: whether sheets get numbers
 */
void
hg_sheet_choices_keep (const HgSheetOptions *options, gboolean registers)
{
  GSettings *settings = hg_settings_get_default ();

  if (settings == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    g_settings_set_boolean (settings, stages[i].key, (options->stages & (1u << stages[i].stage)) != 0);
  g_settings_set_boolean (settings, "sheet-rules", options->rules);
  if (options->statutes != NULL)   /* else nobody could choose */
    g_settings_set_boolean (settings, "sheet-articles", options->articles);
  g_settings_set_boolean (settings, "sheet-receipt", options->receipt);
  g_settings_set_string (settings, "sheet-handler", options->handler != NULL ? options->handler : "");
  g_settings_set_boolean (settings, "sheet-registers", registers);
}

/**
 * hg_sheet_choices_get_registers:
 *
 * Returns: whether sheets get a number when they are printed or saved
 */
gboolean
hg_sheet_choices_get_registers (void)
{
  GSettings *settings = hg_settings_get_default ();

  return settings == NULL || g_settings_get_boolean (settings, "sheet-registers");
}

/**
 * hg_sheet_choices_new_draft:
 * @library: the library that makes the sheet
 * @request: what to make
 *
 * Returns: (transfer full): the sheet with what was chosen for all sheets, which is being made
 */
HgSheetDraft *
hg_sheet_choices_new_draft (HgLibrary *library, const HgSheetRequest *request)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_choices_complete (request->options);
  g_autoptr(HgSheetRequest) completed =
    hg_sheet_request_new (request->kind, (const char *const *) request->ids, request->query, options);

  return hg_sheet_draft_new (library, completed, hg_sheet_choices_get_registers ());
}
