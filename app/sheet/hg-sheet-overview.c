/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-overview"

#include "config.h"

#include "hg-sheet-overview.h"

#include "hg-matter.h"
#include "hg-sheet-parts.h"
#include "hg-wording-ceiling.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

static const char *
get_name (const HgVocabulary *vocabulary, HgTermKind kind, const char *id)
{
  return id != NULL && *id != '\0' ? hg_vocabulary_get_name (vocabulary, kind, id) : "";
}

/* The last column: what threatens, or what is spared. */
static char *
dup_end (const HgVocabulary *vocabulary, HgItem *item, const HgMatter *matter, const GDate *day)
{
  if (hg_item_get_kind (item) == HG_ITEM_RULE)
    return hg_wording_outcome (hg_item_get_outcome (item), hg_item_get_force (item));
  return matter != NULL ? hg_wording_ceiling (vocabulary, matter, day) : g_strdup ("");
}

static void
add_item (HgSheetBlock *table, const HgVocabulary *vocabulary, HgItem *item, const HgMatter *matter, const GDate *day)
{
  gboolean is_matter = hg_item_get_kind (item) == HG_ITEM_MATTER;
  g_autofree char *risk = is_matter ? hg_wording_risk (hg_item_get_risk (item)) : g_strdup ("");
  g_autofree char *end = dup_end (vocabulary, item, matter, day);
  const char *const cells[] = {
    hg_item_get_number (item) != NULL ? hg_item_get_number (item) : "",
    hg_item_get_title (item),
    get_name (vocabulary, HG_TERM_FIELD, hg_item_get_field (item)),
    get_name (vocabulary, HG_TERM_DEPARTMENT, hg_item_get_department (item)),
    risk,
    end,
    NULL,
  };

  hg_sheet_add_row (table, cells);
}

static guint
count (GPtrArray *items, HgItemKind kind)
{
  guint n = 0;

  for (guint i = 0; i < items->len; i++)
    n += hg_item_get_kind (g_ptr_array_index (items, i)) == kind;
  return n;
}

static const char *
get_heading (HgItemKind kind)
{
  return kind == HG_ITEM_RULE ? _("Rules of leniency") : _("Compliance matters");
}

/* All of a kind in a table of their own. */
static void
add_table (HgSheet *sheet, const HgVocabulary *vocabulary, GPtrArray *items, GPtrArray *matters, HgItemKind kind,
           const GDate *day)
{
  const char *const header[] = { _("Number"), _("Title"), _("Field"), _("Department"), _("Risk"),
                                 kind == HG_ITEM_RULE ? _("Result") : _("Highest fine"), NULL };
  const double weights[] = { 0.155, 0.27, 0.105, 0.155, 0.085, 0.23 };
  HgSheetBlock *table = hg_sheet_add_table (sheet, header, weights);

  for (guint i = 0; i < items->len; i++)
    {
      HgItem *item = g_ptr_array_index (items, i);

      if (hg_item_get_kind (item) == kind)
        add_item (table, vocabulary, item, i < matters->len ? g_ptr_array_index (matters, i) : NULL, day);
    }
}

/**
 * hg_sheet_overview_new:
 * @info: the edition
 * @vocabulary: its words
 * @options: (nullable): what the list shows (its topic), for whom the sheet is, and from whom
 * @items: (element-type HgItem): matters and rules, in the list's order
 * @matters: (element-type HgMatter): for each item its matter, or %NULL
 * @day: the day the sheet is made: the fines are those in force on it
 *
 * Matters and rules stand in a table each, with the first entry's kind first.
 *
 * Returns: (transfer full): the list as a sheet
 */
HgSheet *
hg_sheet_overview_new (HgCatalogInfo *info, HgVocabulary *vocabulary, const HgSheetOptions *options, GPtrArray *items,
                       GPtrArray *matters, const GDate *day)
{
  HgSheet *sheet = hg_sheet_parts_begin_for (info, options, _("Overview of Compliance Matters"), day);
  g_autofree char *n_entries = g_strdup_printf ("%u", items->len);
  HgItemKind first = items->len > 0 ? hg_item_get_kind (g_ptr_array_index (items, 0)) : HG_ITEM_MATTER;
  gboolean is_mixed = count (items, first) < items->len;

  sheet->landscape = TRUE;
  hg_sheet_add_field (sheet, _("Entries"), n_entries);
  if (is_mixed)
    hg_sheet_add_heading (sheet, 1, get_heading (first));
  add_table (sheet, vocabulary, items, matters, first, day);
  if (is_mixed)
    {
      HgItemKind second = first == HG_ITEM_MATTER ? HG_ITEM_RULE : HG_ITEM_MATTER;

      hg_sheet_add_heading (sheet, 1, get_heading (second));
      add_table (sheet, vocabulary, items, matters, second, day);
    }
  hg_sheet_parts_finish_for (sheet, info, options, NULL);
  return sheet;
}
