/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-search-law"

#include "config.h"

#include "hg-search-law.h"

#include "helper-full.h"
#include "hg-item.h"

static char *
dup_found (HgEdition *edition, const char *text, HgSort sort, guint most)
{
  g_autoptr (HgQuery) query = hg_query_new (HG_ITEM_LAW);
  g_autoptr (GError) error = NULL;
  g_autoptr (HgHits) hits = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GString) found = g_string_new (NULL);

  query->text = g_strdup (text);
  query->sort = sort;
  hits = hg_edition_search (edition, query, most, &error);
  rows = hg_edition_load_rows (edition, query, (const guint32 *) hits->keys->data, hits->keys->len, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++)
    {
      HgItem *row = rows->pdata[i];

      g_assert_cmpint (hg_item_get_kind (row), ==, HG_ITEM_LAW);
      g_string_append_printf (found, "%s%s", i > 0 ? " " : "", hg_item_get_id (row));
    }
  if (!hits->complete)
    g_string_append (found, " …");
  return g_string_free (g_steal_pointer (&found), FALSE);
}

static void
test_texts (void)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } cases[] = {
    { "", "law-0 law-1 law-2 law-3 law-4 law-5" },
    { "第3号", "law-3" },
    { "wj3", "law-3" },
    { "文件3第28条", "law-3" },
    { "文件3 28条", "law-3" },
    { "旧称", "law-0" },
    { "法律 -文件3", "law-0 law-1 law-2 law-4 law-5" },
    { "法:文件3", "law-3" },
    { "法:文件3 法:文件4", "law-3 law-4" },
    { "-法:文件3 律", "law-0 law-1 law-2 law-4 law-5" },
    { "风险:高", "" }, /* laws have none */
    { "\"wj3\"", "" },
    { "没有", "" },
  };
  g_autoptr (HgEdition) edition = helper_full_open_edition ("full.xml");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = dup_found (edition, cases[i].text, HG_SORT_RELEVANCE, 0);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (found, ==, cases[i].expected);
    }
}

static void
test_order (void)
{
  g_autoptr (HgEdition) edition = helper_full_open_edition ("full.xml");
  g_autofree char *first = dup_found (edition, "", HG_SORT_RELEVANCE, 2);
  g_autofree char *by_title = dup_found (edition, "", HG_SORT_TITLE, 0);

  g_assert_cmpstr (first, ==, "law-0 law-1 …");
  g_assert_cmpstr (by_title, ==, "law-0 law-1 law-2 law-3 law-4 law-5");
}

/* How many matters and rules cite it, and where the words stand. */
static void
test_rows (void)
{
  g_autoptr (HgEdition) edition = helper_full_open_edition ("full.xml");
  g_autoptr (HgQuery) query = hg_query_new (HG_ITEM_LAW);
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GError) error = NULL;
  const HgRange *ranges;
  guint n, n_citing = 0;

  query->text = g_strdup ("3号法");
  rows = hg_edition_find (edition, query, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (rows->len, ==, 1);
  ranges = hg_item_get_title_hits (rows->pdata[0], &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpuint (ranges[0].start, ==, 3);
  g_assert_cmpuint (ranges[0].end, ==, 10);
  for (int kind = HG_ITEM_MATTER; kind <= HG_ITEM_RULE; kind++)
    {
      g_autoptr (HgQuery) citing = hg_query_new ((HgItemKind) kind);
      g_autoptr (HgHits) hits = NULL;

      citing->law = g_strdup ("law-3");
      hits = hg_edition_search (edition, citing, 0, &error);
      n_citing += hg_hits_get_n (hits);
    }
  g_assert_cmpuint (hg_item_get_n_citing (rows->pdata[0]), ==, n_citing);
  g_assert_cmpuint (n_citing, >, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search-law/texts", test_texts);
  g_test_add_func ("/search-law/order", test_order);
  g_test_add_func ("/search-law/rows", test_rows);
  return g_test_run ();
}
