/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-ctl-search"

#include "config.h"

#include "hg-ctl-search.h"

#include <glib/gi18n.h>

#include "hg-ctl-json.h"
#include "hg-enum.h"
#include "hg-types-enums.h"
#include "hg-wording-law.h"
#include "hg-wording.h"

/* One question as it stands on the command line, and what came of it so far. */
typedef struct
{
  const HgCtlOptions *options;
  const char         *words;     /* (nullable) */
  HgSort              sort;
  HgEdition          *edition;
  JsonBuilder        *json;
  guint               n_found;
} Search;

static char *
dup_grade (HgItem *item)
{
  switch (hg_item_get_kind (item))
    {
    case HG_ITEM_MATTER:
      return hg_wording_risk (hg_item_get_risk (item));
    case HG_ITEM_RULE:
      return hg_wording_outcome (hg_item_get_outcome (item), hg_item_get_force (item));
    case HG_ITEM_LAW:
      break;
    }
  return g_strdup_printf (ngettext ("cited by %u", "cited by %u", hg_item_get_n_citing (item)),
                          hg_item_get_n_citing (item));
}

static void
print_item (HgItem *item)
{
  g_autofree char *grade = dup_grade (item);

  g_print ("%s\t%s\t%s\t%s\t%s\n", hg_item_get_number (item), hg_item_get_title (item), hg_item_get_field (item),
           hg_item_get_department (item), grade);
}

static HgQuery *
new_query (const Search *search, HgItemKind kind)
{
  HgQuery *query = hg_query_new (kind);

  query->text = g_strdup (search->words);
  query->sort = search->sort;
  return query;
}

static gboolean
find_items (Search *search, HgItemKind kind, GError **error)
{
  g_autoptr(HgQuery) query = new_query (search, kind);
  g_autoptr(HgHits) hits = hg_edition_search (search->edition, query, (guint) search->options->limit, error);
  g_autoptr(GPtrArray) items = NULL;

  if (hits != NULL)
    items = hg_edition_load_rows (search->edition, query, (const guint32 *) hits->keys->data, hits->keys->len, error);
  if (items == NULL)
    return FALSE;
  search->n_found += items->len;
  for (guint i = 0; i < items->len; i++)
    if (!search->options->json)
      print_item (g_ptr_array_index (items, i));
    else if (search->words != NULL)
      hg_ctl_json_add_hit (search->json, g_ptr_array_index (items, i));
    else
      hg_ctl_json_add_item (search->json, g_ptr_array_index (items, i));
  return TRUE;
}

/* A facet's value as people call it. */
static char *
dup_value_name (const HgVocabulary *vocabulary, const HgFacetValue *value)
{
  static const HgTermKind kinds[] = {
    [HG_FACET_FIELD] = HG_TERM_FIELD, [HG_FACET_DEPARTMENT] = HG_TERM_DEPARTMENT, [HG_FACET_INDUSTRY] = HG_TERM_INDUSTRY,
  };
  int code = 0;

  switch (value->facet)
    {
    case HG_FACET_FIELD:
    case HG_FACET_DEPARTMENT:
    case HG_FACET_INDUSTRY:
      return g_strdup (hg_vocabulary_get_name (vocabulary, kinds[value->facet], value->value));
    case HG_FACET_RISK:
      return hg_enum_from_nick (HG_TYPE_RISK, value->value, &code) ? hg_wording_risk ((HgRisk) code) : NULL;
    case HG_FACET_OUTCOME:
      return hg_enum_from_nick (HG_TYPE_OUTCOME, value->value, &code) ? hg_wording_outcome_kind ((HgOutcome) code) : NULL;
    case HG_FACET_FORCE:
      return hg_enum_from_nick (HG_TYPE_FORCE, value->value, &code) ? hg_wording_force ((HgForce) code) : NULL;
    case HG_FACET_LAW:
      break;
    }
  return hg_wording_law_title (vocabulary, value->value);
}

static gboolean
count_items (Search *search, HgItemKind kind, GError **error)
{
  const HgVocabulary *vocabulary = hg_edition_get_vocabulary (search->edition);
  g_autoptr(HgQuery) query = new_query (search, kind);
  g_autoptr(GPtrArray) values = hg_edition_count (search->edition, query, error);

  for (guint i = 0; values != NULL && i < values->len; i++)
    {
      const HgFacetValue *value = g_ptr_array_index (values, i);
      g_autofree char *name = dup_value_name (vocabulary, value);

      search->n_found += value->count;
      if (search->options->json)
        hg_ctl_json_add_count (search->json, kind, value, name);
      else
        g_print ("%s\t%s\t%s\t%s\t%u\n", hg_enum_to_nick (HG_TYPE_ITEM_KIND, (int) kind),
                 hg_enum_to_nick (HG_TYPE_FACET_KIND, (int) value->facet), value->value, name != NULL ? name : "", value->count);
    }
  return values != NULL;
}

/* What would find something, where nothing was found. */
static void
suggest (const Search *search)
{
  g_autoptr(GPtrArray) texts = hg_edition_suggest (search->edition, search->words, NULL);

  for (guint i = 0; texts != NULL && i < texts->len; i++)
    /* Translators: a search that would find something */
    g_printerr (_("Did you mean “%s”?\n"), (const char *) g_ptr_array_index (texts, i));
}

static gboolean
read_options (Search *search)
{
  int sort = HG_SORT_RELEVANCE;

  if (search->options->sort != NULL && !hg_enum_from_nick (HG_TYPE_SORT, search->options->sort, &sort))
    return FALSE;
  search->sort = (HgSort) sort;
  return search->options->limit >= 0;
}

/* Asks about the @n_kinds from @first on. */
static HgCtlStatus
run (Search *search, HgItemKind first, guint n_kinds)
{
  gboolean (*ask) (Search *, HgItemKind, GError **) = search->options->count ? count_items : find_items;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgEdition) edition = NULL;
  g_autoptr(JsonBuilder) json = json_builder_new ();

  if (!read_options (search))
    return hg_ctl_usage (_("--limit takes a number, --sort one of relevance, number, title, risk, fine."));
  edition = hg_ctl_open_edition (&error);
  if (edition == NULL)
    return hg_ctl_fail (error);
  search->edition = edition;
  search->json = json;
  json_builder_begin_array (json);
  for (guint i = 0; i < n_kinds; i++)
    if (!ask (search, (HgItemKind) (first + i), &error))
      return hg_ctl_fail (error);
  json_builder_end_array (json);
  if (search->options->json)
    hg_ctl_json_print (json);
  if (search->n_found == 0 && search->words != NULL)
    suggest (search);
  return search->n_found > 0 ? HG_CTL_OK : HG_CTL_ISSUES;
}

HgCtlStatus
hg_ctl_search_list (const HgCtlOptions *options)
{
  Search search = { .options = options };

  return run (&search, options->rules ? HG_ITEM_RULE : HG_ITEM_MATTER, 1);
}

HgCtlStatus
hg_ctl_search_words (const HgCtlOptions *options)
{
  g_autofree char *words = g_strjoinv (" ", options->arguments);
  Search search = { .options = options, .words = words };

  return options->rules ? run (&search, HG_ITEM_RULE, 1) : run (&search, HG_ITEM_MATTER, HG_ITEM_LAW + 1);
}
