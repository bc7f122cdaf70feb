/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-search-table"

#include "config.h"

#include "hg-search-table.h"

#include <string.h>

#include "helper-full.h"
#include "hg-enum.h"
#include "hg-fold.h"
#include "hg-item.h"
#include "hg-matter-table.h"
#include "hg-rule-table.h"
#include "hg-types-enums.h"

static void
set_up (HelperFull *full, gconstpointer data)
{
  g_autoptr(HgPacker) packer = hg_packer_new ();
  g_autoptr(GError) error = NULL;

  helper_full_set_up (full, data);
  for (guint i = 0; i < full->matters->len; i++)
    {
      const HgMatter *matter = g_ptr_array_index (full->matters, i);

      hg_matter_table_insert (full->db, matter, i + 1, full->vocabulary, full->keys, packer, &error);
      g_assert_true (hg_search_table_insert_matter (full->db, matter, i + 1, full->vocabulary, &error));
    }
  for (guint i = 0; i < full->rules->len; i++)
    {
      const HgRule *rule = g_ptr_array_index (full->rules, i);

      hg_rule_table_insert (full->db, rule, i + 1, full->vocabulary, full->keys, packer, &error);
      g_assert_true (hg_search_table_insert_rule (full->db, rule, i + 1, full->vocabulary, &error));
    }
  g_assert_no_error (error);
}

/* The ids that a query gives, in order, separated by spaces. */
static char *
dup_found (HelperFull *full, const HgQuery *query)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgHits) hits = hg_search_table_search (full->db, query, 0, &error);
  g_autoptr(GPtrArray) items =
    hg_search_table_load_rows (full->db, query, (const guint32 *) hits->keys->data, hits->keys->len, &error);
  g_autoptr(GPtrArray) ids = g_ptr_array_new ();

  g_assert_no_error (error);
  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (ids, (char *) hg_item_get_id (g_ptr_array_index (items, i)));
  g_ptr_array_add (ids, NULL);
  return g_strjoinv (" ", (char **) ids->pdata);
}

static void
assert_found (HelperFull *full, HgItemKind kind, const char *text, const char *expected)
{
  g_autoptr(HgQuery) query = hg_query_new (kind);
  g_autofree char *found = NULL;

  query->text = g_strdup (text);
  found = dup_found (full, query);
  g_test_message ("%s", text);
  g_assert_cmpstr (found, ==, expected);
}

static void
test_words (HelperFull *full, gconstpointer data)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } cases[] = {
    { NULL, "advert exit sign" },
    { "", "advert exit sign" },
    { "  　 ", "advert exit sign" },
    { "绝", "advert" },                        /* one character */
    { "疏散", "exit sign" },                   /* inside a title */
    { "疏散 标志", "sign" },                   /* all words, in any order */
    { "标志　疏散", "sign" },                  /* a full-width space */
    { "散疏", "" },
    { "堆放杂物", "exit" },                    /* the violation */
    { "立即下架", "advert" },                  /* the advice */
    { "第3号法律文件", "exit sign" },          /* the law that is cited */
    { "文件0第57条", "advert" },
    { "消防救援大队", "exit sign" },           /* the department */
    { "餐饮", "advert" },                      /* a trade */
    { "320000000001", "advert" },              /* the national code */
    { "full-002", "exit" },                    /* the number, in small letters */
    { "FULL-002", "exit" },
    { "FULL-002", "exit" },         /* in full width */
    { "(abc)", "sign" },                       /* half for full width, small for large */
    { "（ＡＢＣ）", "sign" },
    { "%", "advert exit sign" },               /* no wildcards: marks alone ask for nothing */
    { "'", "advert exit sign" },
    { "\"", "advert exit sign" },
    { "* OR 1", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_found (full, HG_ITEM_MATTER, cases[i].text, cases[i].expected);
  assert_found (full, HG_ITEM_RULE, "六个月后回访", "rule-0");
  assert_found (full, HG_ITEM_RULE, "是否已经改正", "rule-0");   /* what the rule asks */
  assert_found (full, HG_ITEM_RULE, "没有引文的处罚", "rule-1");
}

/* What stands in the title comes first. */
static void
test_order (HelperFull *full, gconstpointer data)
{
  assert_found (full, HG_ITEM_MATTER, "标志", "sign");
  assert_found (full, HG_ITEM_MATTER, "测试", "");
  assert_found (full, HG_ITEM_RULE, "第9种", "rule-9");
  assert_found (full, HG_ITEM_MATTER, "用语", "advert");
  assert_found (full, HG_ITEM_MATTER, "消防", "exit sign");
  assert_found (full, HG_ITEM_MATTER, "标志 消防", "sign");
}

/* Every part of a text of up to three characters is found, and finds what holds it. */
static void
test_substrings (HelperFull *full, gconstpointer data)
{
  for (guint i = 0; i < full->matters->len; i++)
    {
      const HgMatter *matter = g_ptr_array_index (full->matters, i);
      glong length = g_utf8_strlen (matter->title, -1);

      for (glong start = 0; start < length; start++)
        for (glong end = start + 1; end <= MIN (length, start + 3); end++)
          {
            g_autofree char *part = g_utf8_substring (matter->title, start, end);
            g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_MATTER);
            g_autofree char *found = NULL;

            query->text = g_strdup (part);
            found = dup_found (full, query);
            g_assert_nonnull (strstr (found, matter->id));
          }
    }
}

static gboolean
has_trade (const HgMatter *matter, const char *trade)
{
  return matter->industries[0] == NULL || g_strv_contains ((const char *const *) matter->industries, trade);
}

/* What the facets of a query leave, counted by hand. */
static gboolean
passes (const HgMatter *matter, const HgQuery *query)
{
  const char *const *facets = (const char *const *) query->facets;
  g_autofree char *word = query->text != NULL ? hg_fold_text (query->text) : NULL;
  g_autofree char *title = hg_fold_text (matter->title);

  return (facets[HG_FACET_FIELD] == NULL || g_str_equal (facets[HG_FACET_FIELD], matter->field)) &&
         (facets[HG_FACET_DEPARTMENT] == NULL || g_str_equal (facets[HG_FACET_DEPARTMENT], matter->department)) &&
         (facets[HG_FACET_INDUSTRY] == NULL || has_trade (matter, facets[HG_FACET_INDUSTRY])) &&
         (facets[HG_FACET_RISK] == NULL ||
          g_str_equal (facets[HG_FACET_RISK], hg_enum_to_nick (HG_TYPE_RISK, (int) matter->risk))) &&
         (word == NULL || strstr (title, word) != NULL);
}

static void
assert_counts (HelperFull *full, const HgQuery *query)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) counts = hg_search_table_count (full->db, query, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < counts->len; i++)
    {
      const HgFacetValue *value = g_ptr_array_index (counts, i);
      g_autoptr(HgQuery) narrowed = hg_query_copy (query);
      guint expected = 0;

      hg_query_set_facet (narrowed, value->facet, value->value);
      for (guint j = 0; j < full->matters->len; j++)
        expected += passes (g_ptr_array_index (full->matters, j), narrowed);
      g_assert_cmpuint (value->count, ==, expected);
      g_assert_cmpuint (value->count, >, 0);
    }
}

static void
assert_query (HelperFull *full, const HgQuery *query)
{
  g_autoptr(GString) expected = g_string_new (NULL);
  g_autofree char *found = dup_found (full, query);

  for (guint i = 0; i < full->matters->len; i++)
    if (passes (g_ptr_array_index (full->matters, i), query))
      g_string_append_printf (expected, expected->len > 0 ? " %s" : "%s",
                              ((HgMatter *) g_ptr_array_index (full->matters, i))->id);
  g_assert_cmpstr (found, ==, expected->str);
  assert_counts (full, query);
}

/* Every combination of facets, with and without a word, agrees with counting by hand. */
static void
test_facets (HelperFull *full, gconstpointer data)
{
  static const char *const fields[] = { NULL, "advertising", "fire", "none" };
  static const char *const departments[] = { NULL, "market", "rescue" };
  static const char *const trades[] = { NULL, "retail", "catering", "none" };
  static const char *const risks[] = { NULL, "low", "medium", "high", "none" };
  static const char *const words[] = { NULL, "疏散", "语" };

  for (guint i = 0; i < 4 * 3 * 4 * 5 * 3; i++)
    {
      g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_MATTER);

      hg_query_set_facet (query, HG_FACET_FIELD, fields[i % 4]);
      hg_query_set_facet (query, HG_FACET_DEPARTMENT, departments[i / 4 % 3]);
      hg_query_set_facet (query, HG_FACET_INDUSTRY, trades[i / 12 % 4]);
      hg_query_set_facet (query, HG_FACET_RISK, risks[i / 48 % 5]);
      query->text = g_strdup (words[i / 240]);
      assert_query (full, query);
    }
}

static void
assert_rules (HelperFull *full, HgFacetKind facet, const char *value, const char *expected)
{
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_RULE);
  g_autofree char *found = NULL;

  hg_query_set_facet (query, facet, value);
  found = dup_found (full, query);
  g_assert_cmpstr (found, ==, expected);
}

/* A rule's field is its own, or that of its matters. */
static void
test_rule_facets (HelperFull *full, gconstpointer data)
{
  assert_rules (full, HG_FACET_OUTCOME, "lighter", "rule-1");
  assert_rules (full, HG_FACET_FORCE, "shall", "rule-0 rule-2 rule-4 rule-6 rule-8");
  assert_rules (full, HG_FACET_FIELD, "advertising", "rule-0");
  assert_rules (full, HG_FACET_FIELD, "fire", "rule-1 rule-2 rule-3 rule-4 rule-5 rule-6 rule-7 rule-8");
  assert_rules (full, HG_FACET_RISK, "high",
                "rule-0 rule-1 rule-2 rule-3 rule-4 rule-5 rule-6 rule-7 rule-8 rule-9");   /* rules have no risk */
}

static void
test_relations (HelperFull *full, gconstpointer data)
{
  g_autoptr(HgQuery) law = hg_query_new (HG_ITEM_MATTER);
  g_autoptr(HgQuery) article = hg_query_new (HG_ITEM_MATTER);
  g_autoptr(HgQuery) spared = hg_query_new (HG_ITEM_MATTER);
  g_autoptr(HgQuery) sparing = hg_query_new (HG_ITEM_RULE);
  g_autofree char *by_law = NULL;
  g_autofree char *by_article = NULL;
  g_autofree char *by_rule = NULL;
  g_autofree char *by_matter = NULL;

  law->law = g_strdup ("law-3");
  by_law = dup_found (full, law);
  g_assert_cmpstr (by_law, ==, "exit sign");
  article->law = g_strdup ("law-3");
  article->article = g_strdup ("28");
  by_article = dup_found (full, article);
  g_assert_cmpstr (by_article, ==, "exit");
  spared->rule = g_strdup ("rule-0");
  by_rule = dup_found (full, spared);
  g_assert_cmpstr (by_rule, ==, "advert exit");
  sparing->matter = g_strdup ("exit");
  by_matter = dup_found (full, sparing);
  g_assert_cmpstr (by_matter, ==, "rule-0 rule-9");   /* the general ones last */
}

#define add(name, func) g_test_add ("/search-table/" name, HelperFull, NULL, set_up, func, helper_full_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("words", test_words);
  add ("order", test_order);
  add ("substrings", test_substrings);
  add ("facets", test_facets);
  add ("rule-facets", test_rule_facets);
  add ("relations", test_relations);
  return g_test_run ();
}
