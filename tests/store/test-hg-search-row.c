/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-search-row"

#include "config.h"

#include "hg-search-row.h"

#include <string.h>

#include "helper-catalog.h"
#include "helper-full.h"
#include "helper-oracle.h"
#include "hg-error.h"
#include "hg-fold.h"
#include "hg-item.h"
#include "hg-search-walk.h"

/* A text with its marked parts in brackets. */
static char *
dup_marked (const char *text, const HgRange *ranges, guint n_ranges)
{
  GString *marked = g_string_new (NULL);
  guint at = 0;

  for (guint i = 0; i < n_ranges; i++)
    {
      g_assert_true (i == 0 || ranges[i].start > at);
      g_assert_cmpuint (ranges[i].end, >, ranges[i].start);
      g_assert_cmpuint (ranges[i].end, <=, strlen (text));
      g_string_append_printf (marked, "%.*s[%.*s]", (int) (ranges[i].start - at), text + at,
                              (int) (ranges[i].end - ranges[i].start), text + ranges[i].start);
      at = ranges[i].end;
    }
  g_string_append (marked, text + at);
  g_assert_true (g_utf8_validate (marked->str, -1, NULL));
  return g_string_free (marked, FALSE);
}

static char *
dup_row (HgItem *row)
{
  const HgRange *ranges;
  guint n;
  g_autofree char *title = NULL;
  g_autofree char *snippet = NULL;

  ranges = hg_item_get_title_hits (row, &n);
  title = dup_marked (hg_item_get_title (row), ranges, n);
  ranges = hg_item_get_snippet_hits (row, &n);
  snippet = dup_marked (hg_item_get_snippet (row), ranges, n);
  return g_strdup_printf ("%s | %s", title, snippet);
}

/* The rows that a query gives, by the whole way. */
static char *
dup_rows (HgEdition *edition, HgItemKind kind, const char *text)
{
  g_autoptr (HgQuery) query = hg_query_new (kind);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GString) all = g_string_new (NULL);

  query->text = g_strdup (text);
  rows = hg_edition_find (edition, query, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *row = dup_row (rows->pdata[i]);

      g_string_append_printf (all, "%s\n", row);
    }
  return g_string_free (g_steal_pointer (&all), FALSE);
}

static void
test_marks (void)
{
  static const struct
  {
    HgItemKind kind;
    const char *text;
    const char *rows;
  } cases[] = {
    { HG_ITEM_MATTER, "疏散", "占用[疏散]通道 | \n未设置[疏散]标志(ABC) | \n" },
    { HG_ITEM_MATTER, "堆放", "占用疏散通道 | [堆放]杂物\n" },
    { HG_ITEM_MATTER, "疏散 五千元", "占用[疏散]通道 | 处[五千元]以上五万元以下罚款。\n" },
    { HG_ITEM_MATTER, "标志", "未设置疏散[标志](ABC) | 缺少[标志]\n" },
    { HG_ITEM_MATTER, "abc", "未设置疏散标志([ABC]) | \n" },
    { HG_ITEM_MATTER, "ssbz", "未设置[疏散标志](ABC) | \n" },
    { HG_ITEM_MATTER, "FULL-002", "占用疏散通道 | \n" },
    { HG_ITEM_MATTER, "消防", "占用疏散通道 | \n未设置疏散标志(ABC) | \n" },
    { HG_ITEM_MATTER, "占用 -标志", "[占用]疏散通道 | \n" },
    { HG_ITEM_RULE, "及时改正", "初次违法不予处罚 | 初次、轻微、[及时改正]。\n" },
    { HG_ITEM_RULE, "没有引文的处罚", "第1种从宽 | [没有引文的处罚]\n" },
  };
  g_autoptr (HgEdition) edition = helper_full_open_edition ("full.xml");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *rows = dup_rows (edition, cases[i].kind, cases[i].text);

      g_assert_cmpstr (rows, ==, cases[i].rows);
    }
}

static void
check_row (HgItem *row, const char *word)
{
  g_autofree char *title = hg_fold_text (hg_item_get_title (row));
  g_autofree char *folded = hg_fold_text (word);
  const char *snippet = hg_item_get_snippet (row);
  const HgRange *ranges;
  guint n;
  g_autofree char *marked = dup_row (row);

  ranges = hg_item_get_title_hits (row, &n);
  g_assert_true (n > 0 || strstr (title, folded) == NULL);
  /* Without letters each mark is the word, or several of them that touch. */
  for (guint i = 0; i < n && strpbrk (folded, "abcdefghijklmnopqrstuvwxyz") == NULL; i++)
    {
      g_autofree char *part = g_strndup (hg_item_get_title (row) + ranges[i].start, ranges[i].end - ranges[i].start);
      g_autofree char *own = hg_fold_text (part);

      g_assert_true (g_str_has_prefix (own, folded) && g_str_has_suffix (own, folded));
    }
  hg_item_get_snippet_hits (row, &n);
  g_assert_cmpint (n > 0, ==, *snippet != '\0');
  g_assert_cmpint (g_utf8_strlen (snippet, -1), <=, 42);
  g_assert_nonnull (marked);
}

/* Whatever is found, its marks lie in order inside the texts, between characters, on what was searched for. */
static void
test_random (void)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (11);
  g_autoptr (HelperCatalog) catalog = helper_catalog_new (dice, 80, 40, 5);
  guint n_rows = 0;

  for (guint i = 0; i < 3000; i++)
    {
      g_autoptr (HgQuery) query = hg_query_new (g_rand_boolean (dice) ? HG_ITEM_MATTER : HG_ITEM_RULE);
      g_autofree char *word = helper_catalog_dup_text (dice, 1, 3);
      g_auto (HgSearchRun) run = { NULL };
      g_autoptr (GError) error = NULL;
      g_autoptr (HgHits) hits = NULL;
      g_autoptr (GPtrArray) rows = NULL;

      query->text = g_strdup_printf ("\"%s\"", word);
      g_assert_true (hg_search_run_init (&run, catalog->db, catalog->vocabulary, query, NULL, &error));
      if (run.plan->terms->len == 0)
        continue;
      hits = hg_search_walk_find (&run, 5, &error);
      rows = hg_search_row_load (catalog->db, catalog->vocabulary, query, (const guint32 *) hits->keys->data,
                                 hits->keys->len, &error);
      g_assert_no_error (error);
      for (guint j = 0; j < rows->len; j++)
        check_row (rows->pdata[j], word);
      n_rows += rows->len;
    }
  g_assert_cmpuint (n_rows, >, 3000);
}

static void
test_unknown_key (void)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (11);
  g_autoptr (HelperCatalog) catalog = helper_catalog_new (dice, 3, 1, 5);
  g_autoptr (HgQuery) query = hg_query_new (HG_ITEM_MATTER);
  g_autoptr (GError) error = NULL;
  static const guint32 keys[] = { 1, 4 };

  g_assert_null (hg_search_row_load (catalog->db, catalog->vocabulary, query, keys, 2, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search-row/marks", test_marks);
  g_test_add_func ("/search-row/3000-random-words", test_random);
  g_test_add_func ("/search-row/unknown-key", test_unknown_key);
  return g_test_run ();
}
