/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-material"

#include "config.h"

#include "hg-sheet-material.h"

#include <glib/gi18n.h>

#include "hg-error.h"
#include "hg-sheet-guidance.h"
#include "hg-sheet-overview.h"
#include "hg-sheet-rule.h"

struct _HgSheetMaterial
{
  HgSheetRequest *request;
  HgCatalogInfo  *info;
  HgVocabulary   *vocabulary;
  GPtrArray      *matters;   /* of HgMatter; an overview has NULL where a rule stands */
  GPtrArray      *rules;     /* of GPtrArray of HgRule: guidance has one array for each matter; else of the rule or rules */
  GPtrArray      *own;       /* of HgRule: guidance has those that were asked for by name */
  GPtrArray      *items;     /* of HgItem: an overview's rows */
};

static void
unref_matter (gpointer matter)
{
  if (matter != NULL)
    hg_matter_unref (matter);
}

static HgSheetMaterial *
material_new (HgEdition *edition, HgSheetRequest *request)
{
  HgSheetMaterial *self = g_new0 (HgSheetMaterial, 1);

  self->request = hg_sheet_request_ref (request);
  self->info = hg_catalog_info_ref (hg_edition_get_info (edition));
  self->vocabulary = hg_vocabulary_ref (hg_edition_get_vocabulary (edition));
  self->matters = g_ptr_array_new_with_free_func (unref_matter);
  self->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  self->own = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

void
hg_sheet_material_free (HgSheetMaterial *self)
{
  g_ptr_array_unref (self->items);
  g_ptr_array_unref (self->own);
  g_ptr_array_unref (self->rules);
  g_ptr_array_unref (self->matters);
  hg_vocabulary_unref (self->vocabulary);
  hg_catalog_info_unref (self->info);
  hg_sheet_request_unref (self->request);
  g_free (self);
}

/* What is asked for by name, then what is found; nothing twice. */
typedef struct
{
  GHashTable *seen;   /* of char*: ids, each after a letter for its kind */
  HgEdition  *edition;
} Loading;

static gboolean
is_new (const Loading *loading, char kind, const char *id)
{
  return g_hash_table_add (loading->seen, g_strdup_printf ("%c%s", kind, id));
}

static gboolean
set_unknown (const char *id, GError **error, GError *local)
{
  if (g_error_matches (local, HG_ERROR, HG_ERROR_NOT_FOUND))
    {
      g_error_free (local);
      g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("There is no matter and no rule “%s”."), id);
    }
  else
    g_propagate_error (error, local);
  return FALSE;
}

static gboolean
add_guidance (HgSheetMaterial *self, const Loading *loading, HgMatter *matter, GError **error)
{
  GPtrArray *own;

  if (!is_new (loading, 'm', matter->id))
    return TRUE;
  own = self->request->options->rules ? hg_edition_load_rules_for (loading->edition, matter->id, error)
                                      : g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);
  if (own == NULL)
    return FALSE;
  g_ptr_array_add (self->matters, hg_matter_ref (matter));
  g_ptr_array_add (self->rules, own);
  return TRUE;
}

static gboolean
add_rule (HgSheetMaterial *self, HgRule *rule)
{
  GPtrArray *one = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);

  g_ptr_array_add (one, hg_rule_ref (rule));
  g_ptr_array_add (self->rules, one);
  return TRUE;
}

static gboolean
add_row (HgSheetMaterial *self, const Loading *loading, HgMatter *matter, HgRule *rule, GError **error)
{
  HgItemKind kind = matter != NULL ? HG_ITEM_MATTER : HG_ITEM_RULE;
  const char *id = matter != NULL ? matter->id : rule->id;
  HgItem *item;

  if (!is_new (loading, matter != NULL ? 'm' : 'r', id))
    return TRUE;
  item = hg_edition_get_item (loading->edition, kind, id, error);
  if (item == NULL)
    return FALSE;
  g_ptr_array_add (self->items, item);
  g_ptr_array_add (self->matters, matter != NULL ? hg_matter_ref (matter) : NULL);
  return kind == HG_ITEM_MATTER || add_rule (self, rule);
}

/* What one name stands for: a matter before a rule. */
static gboolean
add_named (HgSheetMaterial *self, const Loading *loading, const char *id, GError **error)
{
  GError *local = NULL;
  g_autoptr(HgMatter) matter =
    self->request->kind != HG_SHEET_KIND_RULE ? hg_edition_load_matter (loading->edition, id, &local) : NULL;
  g_autoptr(HgRule) rule = NULL;

  if (matter == NULL && (local == NULL || g_error_matches (local, HG_ERROR, HG_ERROR_NOT_FOUND)))
    {
      g_clear_error (&local);
      rule = hg_edition_load_rule (loading->edition, id, &local);
    }
  if (matter == NULL && rule == NULL)
    return set_unknown (id, error, local);
  if (self->request->kind == HG_SHEET_KIND_OVERVIEW)
    return add_row (self, loading, matter, rule, error);
  if (self->request->kind == HG_SHEET_KIND_RULE)
    return add_rule (self, rule);
  if (matter != NULL)
    return add_guidance (self, loading, matter, error);
  if (is_new (loading, 'r', rule->id))
    g_ptr_array_add (self->own, hg_rule_ref (rule));
  return TRUE;
}

static gboolean
add_found (HgSheetMaterial *self, const Loading *loading, HgItem *item, GError **error)
{
  g_autoptr(HgMatter) matter = NULL;
  g_autoptr(HgRule) rule = NULL;

  if (hg_item_get_kind (item) == HG_ITEM_MATTER)
    matter = hg_edition_load_matter (loading->edition, hg_item_get_id (item), error);
  else if (hg_item_get_kind (item) == HG_ITEM_RULE && self->request->kind == HG_SHEET_KIND_OVERVIEW)
    rule = hg_edition_load_rule (loading->edition, hg_item_get_id (item), error);
  else
    return TRUE;   /* a law is in no sheet of its own */
  if (matter == NULL && rule == NULL)
    return FALSE;
  return self->request->kind == HG_SHEET_KIND_OVERVIEW ? add_row (self, loading, matter, rule, error)
                                                       : add_guidance (self, loading, matter, error);
}

static gboolean
find_all (HgSheetMaterial *self, const Loading *loading, const HgQuery *query, GError **error)
{
  g_autoptr(GPtrArray) found = hg_edition_find (loading->edition, query, error);

  for (guint i = 0; found != NULL && i < found->len; i++)
    if (!add_found (self, loading, g_ptr_array_index (found, i), error))
      return FALSE;
  return found != NULL;
}

static gboolean
load_all (HgSheetMaterial *self, const Loading *loading, GError **error)
{
  const HgQuery *query = self->request->query;
  g_autoptr(HgQuery) other = NULL;

  for (char **id = self->request->ids; id != NULL && *id != NULL; id++)
    if (!add_named (self, loading, *id, error))
      return FALSE;
  if (query == NULL || self->request->kind == HG_SHEET_KIND_RULE)
    return TRUE;
  if (!find_all (self, loading, query, error))
    return FALSE;
  if (!query->is_mixed)
    return TRUE;
  other = hg_query_copy (query);
  other->kind = query->kind == HG_ITEM_MATTER ? HG_ITEM_RULE : HG_ITEM_MATTER;
  return find_all (self, loading, other, error);
}

/**
 * hg_sheet_material_load:
 * @edition: an edition
 * @request: the sheet that is asked for
 * @error: %HG_ERROR_NOT_FOUND where something that is named is not there or nothing was found, or a failure
 *
 * Returns: (transfer full) (nullable): all that the sheet is made of
 */
HgSheetMaterial *
hg_sheet_material_load (HgEdition *edition, HgSheetRequest *request, GError **error)
{
  g_autoptr(HgSheetMaterial) self = material_new (edition, request);
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const Loading loading = { seen, edition };

  if (!load_all (self, &loading, error))
    return NULL;
  if (self->matters->len + self->rules->len + self->own->len > 0)
    return g_steal_pointer (&self);
  g_set_error_literal (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("Nothing was found that could be printed."));
  return NULL;
}

/**
 * hg_sheet_material_build:
 * @self: what a sheet is made of
 * @number: (nullable): the number that it got
 * @day: the day it is made
 *
 * Returns: (transfer full): the sheet
 */
HgSheet *
hg_sheet_material_build (const HgSheetMaterial *self, const char *number, const GDate *day)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_options_copy (self->request->options);

  if (number != NULL)
    {
      g_free (options->number);
      options->number = g_strdup (number);
    }
  switch (self->request->kind)
    {
    case HG_SHEET_KIND_RULE:
      return hg_sheet_rule_new (self->info, self->vocabulary, options,
                                g_ptr_array_index ((GPtrArray *) g_ptr_array_index (self->rules, 0), 0), day);
    case HG_SHEET_KIND_OVERVIEW:
      return hg_sheet_overview_new (self->info, self->vocabulary, options, self->items, self->matters, day);
    case HG_SHEET_KIND_GUIDANCE:
    default:
      return hg_sheet_guidance_new_mixed (self->info, self->vocabulary, options, self->matters, self->rules, self->own, day);
    }
}

static void
note_matter (HgSheetRecord *record, const HgVocabulary *vocabulary, const HgMatter *matter)
{
  hg_sheet_record_add_matter (record, matter);
  hg_sheet_record_add_laws (record, vocabulary, matter->obligations);
  for (guint i = 0; i < matter->liabilities->len; i++)
    hg_sheet_record_add_laws (record, vocabulary,
                              ((HgLiability *) g_ptr_array_index (matter->liabilities, i))->cites);
}

static void
note_rule (HgSheetRecord *record, const HgVocabulary *vocabulary, const HgRule *rule)
{
  hg_sheet_record_add_rule (record, rule);
  hg_sheet_record_add_laws (record, vocabulary, rule->basis);
  hg_sheet_record_add_laws (record, vocabulary, rule->spared);
}

/**
 * hg_sheet_material_new_record:
 * @self: what a sheet is made of
 *
 * Returns: (transfer full): the record of the sheet, with all that it rests on, without a number
 */
HgSheetRecord *
hg_sheet_material_new_record (const HgSheetMaterial *self)
{
  const HgSheetOptions *options = self->request->options;
  HgSheetRecord *record = hg_sheet_record_new (self->request->kind);

  record->catalog = g_strdup (self->info->id);
  record->edition = g_strdup (self->info->edition);
  record->hash = g_strdup (self->info->hash != NULL ? self->info->hash : "");
  record->recipient = g_strdup (options->recipient);
  record->recipient_code = g_strdup (options->recipient_code);
  record->handler = hg_sheet_options_dup_handler (options);
  for (guint i = 0; i < self->matters->len; i++)
    if (g_ptr_array_index (self->matters, i) != NULL)
      note_matter (record, self->vocabulary, g_ptr_array_index (self->matters, i));
  for (guint i = 0; i < self->own->len; i++)
    note_rule (record, self->vocabulary, g_ptr_array_index (self->own, i));
  for (guint i = 0; i < self->rules->len; i++)
    {
      GPtrArray *rules = g_ptr_array_index (self->rules, i);

      for (guint n = 0; n < rules->len; n++)
        note_rule (record, self->vocabulary, g_ptr_array_index (rules, n));
    }
  return record;
}
