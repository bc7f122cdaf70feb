/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-ctl-browse"

#include "config.h"

#include "hg-ctl-browse.h"

#include <glib/gi18n.h>

#include "hg-ctl-json.h"
#include "hg-date.h"
#include "hg-error.h"
#include "hg-sheet-guidance.h"
#include "hg-sheet-rule.h"
#include "hg-sheet-text.h"

/* Records by id or number: matters first, then rules. */
static gboolean
load (HgEdition *edition, const char *id, HgMatter **matter, HgRule **rule, GError **error)
{
  g_autoptr(GError) local = NULL;

  *rule = NULL;
  *matter = hg_edition_load_matter (edition, id, &local);
  if (*matter == NULL && g_error_matches (local, HG_ERROR, HG_ERROR_NOT_FOUND))
    {
      g_clear_error (&local);
      *rule = hg_edition_load_rule (edition, id, &local);
    }
  if (*matter != NULL || *rule != NULL)
    return TRUE;
  if (g_error_matches (local, HG_ERROR, HG_ERROR_NOT_FOUND))
    g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("There is no matter and no rule “%s”."), id);
  else
    g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static HgSheet *
make_matter_sheet (HgEdition *edition, GPtrArray *matters, GError **error)
{
  g_autoptr(GPtrArray) rules = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  GDate today;

  for (guint i = 0; i < matters->len; i++)
    {
      GPtrArray *own =
        hg_edition_load_rules_for (edition, ((HgMatter *) g_ptr_array_index (matters, i))->id, error);

      if (own == NULL)
        return NULL;
      g_ptr_array_add (rules, own);
    }
  hg_date_today (&today);
  return hg_sheet_guidance_new (hg_edition_get_info (edition), hg_edition_get_vocabulary (edition), NULL, matters, rules, &today);
}

static HgSheet *
make_rule_sheet (HgEdition *edition, const HgRule *rule)
{
  GDate today;

  hg_date_today (&today);
  return hg_sheet_rule_new (hg_edition_get_info (edition), hg_edition_get_vocabulary (edition), NULL, rule, &today);
}

static HgCtlStatus
fail_to_find (const GError *error)
{
  hg_ctl_fail (error);
  return g_error_matches (error, HG_ERROR, HG_ERROR_NOT_FOUND) ? HG_CTL_ISSUES : HG_CTL_FAILURE;
}

static gboolean
show_one (HgEdition *edition, const char *id, const HgCtlOptions *options, JsonBuilder *json, GError **error)
{
  g_autoptr(HgMatter) matter = NULL;
  g_autoptr(HgRule) rule = NULL;
  g_autoptr(HgSheet) sheet = NULL;
  g_autofree char *text = NULL;

  if (!load (edition, id, &matter, &rule, error))
    return FALSE;
  if (options->json && matter != NULL)
    hg_ctl_json_add_matter (json, matter, hg_edition_get_vocabulary (edition));
  else if (options->json)
    hg_ctl_json_add_rule (json, rule, hg_edition_get_vocabulary (edition));
  if (options->json)
    return TRUE;
  if (matter != NULL)
    {
      g_autoptr(GPtrArray) one = g_ptr_array_new ();

      g_ptr_array_add (one, matter);
      sheet = make_matter_sheet (edition, one, error);
    }
  else
    sheet = make_rule_sheet (edition, rule);
  if (sheet == NULL)
    return FALSE;
  text = hg_sheet_text_to_string (sheet);
  g_print ("%s\n", text);
  return TRUE;
}

HgCtlStatus
hg_ctl_browse_show (const HgCtlOptions *options)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgEdition) edition = hg_ctl_open_edition (&error);
  g_autoptr(JsonBuilder) json = json_builder_new ();

  if (edition == NULL)
    return hg_ctl_fail (error);
  json_builder_begin_array (json);
  for (char **id = options->arguments; *id != NULL; id++)
    if (!show_one (edition, *id, options, json, &error))
      return fail_to_find (error);
  json_builder_end_array (json);
  if (options->json)
    hg_ctl_json_print (json);
  return HG_CTL_OK;
}
