/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-library-search"

#include "config.h"

#include "hg-library-search.h"

#include "helper-library.h"

static void
set_up (HelperLibrary *helper, gconstpointer data)
{
  helper_library_set_up (helper, data);
  helper_library_open (helper);
}

/* Rows come for the kinds in the order in which they are shown, as many as were asked for. */
static void
test_search (HelperLibrary *helper, gconstpointer data)
{
  static const HgItemKind order[] = { HG_ITEM_RULE, HG_ITEM_MATTER, HG_ITEM_LAW };
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_MATTER);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgAnswer) answer = NULL;
  guint n_rules;

  hg_library_search_async (helper->library, query, order, 0, 4, NULL, helper_library_answered_cb, helper);
  answer = hg_library_search_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  n_rules = answer->hits[HG_ITEM_RULE]->keys->len;
  g_assert_cmpuint (answer->hits[HG_ITEM_MATTER]->keys->len, ==, 3);
  g_assert_cmpuint (n_rules, >, 0);
  g_assert_cmpuint (answer->rows[HG_ITEM_RULE]->len, ==, MIN (n_rules, 4));
  g_assert_cmpuint (answer->rows[HG_ITEM_MATTER]->len, ==, MIN (4 - MIN (n_rules, 4), 3));
}

static void
test_most (HelperLibrary *helper, gconstpointer data)
{
  static const HgItemKind order[] = { HG_ITEM_MATTER, HG_ITEM_RULE, HG_ITEM_LAW };
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_MATTER);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgAnswer) answer = NULL;
  g_autoptr(GPtrArray) rows = NULL;

  hg_library_search_async (helper->library, query, order, 2, 0, NULL, helper_library_answered_cb, helper);
  answer = hg_library_search_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (answer->hits[HG_ITEM_MATTER]->keys->len, ==, 2);
  g_assert_false (answer->hits[HG_ITEM_MATTER]->complete);
  hg_library_load_rows_async (helper->library, query, (const guint32 *) (gpointer) answer->hits[HG_ITEM_MATTER]->keys->data,
                              2, NULL, helper_library_answered_cb, helper);
  rows = hg_library_load_rows_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (rows->len, ==, 2);
  g_assert_cmpstr (hg_item_get_id (g_ptr_array_index (rows, 1)), ==, "exit");
}

static char *
find_searches (HelperLibrary *helper)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) texts = NULL;

  hg_library_find_searches_async (helper->library, NULL, helper_library_answered_cb, helper);
  texts = hg_library_find_searches_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  g_ptr_array_add (texts, NULL);
  return g_strjoinv ("|", (GStrv) texts->pdata);
}

static void
test_searches (HelperLibrary *helper, gconstpointer data)
{
  g_autofree char *before = find_searches (helper);
  g_autofree char *noted = NULL;
  g_autofree char *after = NULL;

  hg_library_note_search (helper->library, "疏散 通道");
  hg_library_note_search (helper->library, "首违");
  hg_library_note_search (helper->library, " 疏散 通道 ");
  hg_library_note_search (helper->library, "  ");
  noted = find_searches (helper);
  hg_library_forget_searches (helper->library);
  after = find_searches (helper);
  g_assert_cmpstr (before, ==, "");
  g_assert_cmpstr (noted, ==, "疏散 通道|首违");
  g_assert_cmpstr (after, ==, "");
}

/* The texts, and the numbers of what the first of them finds. */
static char *
suggest (HelperLibrary *helper, const char *text)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSuggestions) suggestions = NULL;
  g_autoptr(GPtrArray) parts = g_ptr_array_new ();

  hg_library_suggest_async (helper->library, text, NULL, helper_library_answered_cb, helper);
  suggestions = hg_library_suggest_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  g_ptr_array_extend (parts, suggestions->texts, NULL, NULL);
  for (guint i = 0; i < suggestions->items->len; i++)
    g_ptr_array_add (parts, (gpointer) hg_item_get_number (g_ptr_array_index (suggestions->items, i)));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv ("|", (GStrv) parts->pdata);
}

/* What was written together and stands apart; the rest of the text stays as it is. */
static void
test_suggest (HelperLibrary *helper, gconstpointer data)
{
  g_autofree char *nothing = suggest (helper, "天文");
  g_autofree char *apart = suggest (helper, "占用通道");
  g_autofree char *filtered = suggest (helper, "占用通道 领域:消防");
  g_autofree char *unknown = suggest (helper, "天文通道");

  g_assert_cmpstr (nothing, ==, "");
  g_assert_cmpstr (apart, ==, "占用 通道|FULL-002");
  g_assert_cmpstr (filtered, ==, "占用 通道 领域:消防|FULL-002");
  g_assert_cmpstr (unknown, ==, "");
}

#define add(name, func) g_test_add ("/library-search/" name, HelperLibrary, NULL, set_up, func, helper_library_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("search", test_search);
  add ("most", test_most);
  add ("searches", test_searches);
  add ("suggest", test_suggest);
  return g_test_run ();
}
