/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-results"

#include "config.h"

#include "hg-results.h"

#include "helper-library.h"

static const HgItemKind order[] = { HG_ITEM_MATTER, HG_ITEM_RULE, HG_ITEM_LAW };
static const HgItemKind rules_first[] = { HG_ITEM_RULE, HG_ITEM_MATTER, HG_ITEM_LAW };
static const HelperLibrarySize size = { 1700, 330 };

/* A model as its listeners see it: every change is followed and must fit. */
typedef struct
{
  HelperLibrary library;
  HgResults    *results;
  GPtrArray    *mirror;      /* of HgResultRow: what the changes said */
  guint         n_removed;   /* by changes since the last search */
  guint         n_changed;   /* how often "changed" has come since then: it may come before anybody waits for it */
  guint         n_awaited;   /* how many of these were waited for */
} Fixture;

static void
items_changed_cb (GListModel *model, guint position, guint removed, guint added, gpointer user_data)
{
  Fixture *fixture = user_data;

  g_assert_cmpuint (position + removed, <=, fixture->mirror->len);
  if (removed > 0)
    g_ptr_array_remove_range (fixture->mirror, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (fixture->mirror, (int) (position + i), NULL);
  /* Listeners may ask at once, and see the model as it is after this change. */
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, fixture->mirror->len);
  for (guint i = 0; i < MIN (added, 5); i++)
    {
      g_autoptr(HgResultRow) row = g_list_model_get_item (model, position + i);

      g_assert_nonnull (row);
    }
  fixture->n_removed += removed;
}

static void
changed_cb (HgResults *results, gpointer user_data)
{
  Fixture *fixture = user_data;

  fixture->n_changed++;
}

static void
make_results (Fixture *fixture)
{
  fixture->results = hg_results_new (fixture->library.library);
  g_ptr_array_set_size (fixture->mirror, 0);
  g_signal_connect (fixture->results, "items-changed", G_CALLBACK (items_changed_cb), fixture);
  g_signal_connect (fixture->results, "changed", G_CALLBACK (changed_cb), fixture);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  helper_library_set_up (&fixture->library, data);
  helper_library_open (&fixture->library);
  fixture->mirror = g_ptr_array_new ();
  make_results (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->results);
  g_ptr_array_unref (fixture->mirror);
  helper_library_tear_down (&fixture->library, data);
}

static void
search (Fixture *fixture, const char *text, gboolean is_grouped)
{
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_MATTER);

  query->text = g_strdup (text);
  fixture->n_removed = fixture->n_changed = fixture->n_awaited = 0;
  hg_results_search (fixture->results, query, order, is_grouped);
}

/* For the first change that nobody has waited for yet, which may be there already. */
static void
wait_for_change (Fixture *fixture)
{
  while (fixture->n_changed == fixture->n_awaited)
    g_main_context_iteration (NULL, TRUE);
  g_assert_no_error (hg_results_get_error (fixture->results));
  fixture->n_awaited = fixture->n_changed;
}

static void
wait_until_complete (Fixture *fixture)
{
  while (fixture->n_changed == 0 || !hg_results_is_complete (fixture->results))
    wait_for_change (fixture);
}

/* Whether the list has something to do later on; its timeouts carry it. */
static gboolean
has_source (gpointer results)
{
  return g_main_context_find_source_by_user_data (NULL, results) != NULL;
}

static guint
count (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->results));
}

static HgResultRow *
get_row (Fixture *fixture, guint position)
{
  return g_list_model_get_item (G_LIST_MODEL (fixture->results), position);
}

static void
wait_for_item (HgResultRow *row)
{
  while (hg_result_row_get_item (row) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

/* The first rows are there as soon as the answer is, with what they show; it is counted before any more are; the rest is only
   added. */
static void
test_steps (Fixture *fixture, gconstpointer data)
{
  guint n_first;
  gboolean has_more;

  g_assert_cmpuint (count (fixture), ==, 0);
  g_assert_false (hg_results_is_answered (fixture->results));
  g_assert_false (hg_results_is_pending (fixture->results));
  search (fixture, NULL, FALSE);
  g_assert_true (hg_results_is_pending (fixture->results));
  wait_for_change (fixture);
  g_assert_false (hg_results_is_pending (fixture->results));
  n_first = count (fixture);
  g_assert_cmpuint (n_first, >=, 20);
  g_assert_cmpuint (n_first, <=, 100);
  for (guint i = 0; i < n_first; i++)
    {
      g_autoptr(HgResultRow) row = get_row (fixture, i);

      g_assert_nonnull (hg_result_row_get_item (row));
    }
  wait_for_change (fixture);
  g_assert_cmpuint (hg_results_get_count (fixture->results, HG_ITEM_MATTER, &has_more), >, 1000);
  g_assert_cmpuint (count (fixture), ==, n_first);
  g_assert_false (hg_results_is_complete (fixture->results));
  wait_until_complete (fixture);
  g_assert_cmpuint (fixture->n_removed, ==, 0);
  g_assert_cmpuint (count (fixture), ==, size.n_matters);
  g_assert_cmpuint (hg_results_get_count (fixture->results, HG_ITEM_RULE, &has_more), ==, size.n_rules);
  g_assert_false (has_more);
}

/* Any row at any time: without waiting, and in the end with what stands there. */
static void
test_random_access (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (4);
  g_autoptr(GPtrArray) held = g_ptr_array_new_with_free_func (g_object_unref);

  search (fixture, NULL, FALSE);
  wait_until_complete (fixture);
  for (guint i = 0; i < 400; i++)
    {
      guint position = (guint) g_rand_int_range (rand, 0, (gint32) count (fixture));
      HgResultRow *row = get_row (fixture, position);
      g_autofree char *id = position == 0 ? g_strdup ("superlative") : g_strdup_printf ("matter-%u", position);

      g_assert_cmpuint (hg_result_row_get_key (row), ==, position + 1);
      if (g_rand_boolean (rand))
        {
          wait_for_item (row);
          g_assert_cmpstr (hg_item_get_id (hg_result_row_get_item (row)), ==, id);
        }
      g_ptr_array_add (held, row);
    }
  g_assert_null (get_row (fixture, count (fixture)));
  g_assert_null (get_row (fixture, G_MAXUINT));
}

/* All kinds below their headings, which say how many there are. */
static void
test_groups (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgResultRow) first = NULL;
  g_autoptr(HgResultRow) second = NULL;
  guint n_matters = (size.n_matters + 2) / 3, n_rules = size.n_rules / 3;
  gboolean has_more;

  search (fixture, "消防", TRUE);
  wait_until_complete (fixture);
  g_assert_cmpuint (hg_results_get_count (fixture->results, HG_ITEM_MATTER, &has_more), ==, n_matters);
  g_assert_cmpuint (hg_results_get_count (fixture->results, HG_ITEM_RULE, &has_more), ==, n_rules);
  g_assert_cmpuint (count (fixture), ==, n_matters + n_rules + 2);
  first = get_row (fixture, 0);
  second = get_row (fixture, n_matters + 1);
  g_assert_true (hg_result_row_is_heading (first) && hg_result_row_is_heading (second));
  g_assert_cmpuint (hg_result_row_get_count (first), ==, n_matters);
  g_assert_false (hg_result_row_has_more (first));
  g_assert_cmpint (hg_result_row_get_kind (second), ==, HG_ITEM_RULE);
}

/* The other kind first: at once, and without asking. */
static void
test_order (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgResultRow) first = NULL;
  g_autoptr(HgResultRow) alone = NULL;

  search (fixture, "消防", TRUE);
  wait_until_complete (fixture);
  hg_results_set_order (fixture->results, rules_first, TRUE);
  first = get_row (fixture, 0);
  g_assert_cmpint (hg_result_row_get_kind (first), ==, HG_ITEM_RULE);
  g_assert_true (hg_results_is_complete (fixture->results));
  hg_results_set_order (fixture->results, rules_first, FALSE);
  alone = get_row (fixture, 0);
  g_assert_false (hg_result_row_is_heading (alone));
  g_assert_cmpuint (count (fixture), ==, size.n_rules / 3);
}

/* Who types fast gets the last answer, whatever was asked before; until then the rows stay. */
static void
test_typing (Fixture *fixture, gconstpointer data)
{
  static const char *const texts[] = { "第", "第1", "第12", "第129", "消防", "第123个", "没有" };
  g_autoptr(GRand) rand = g_rand_new_with_seed (5);
  guint before;

  search (fixture, NULL, FALSE);
  wait_until_complete (fixture);
  for (guint i = 0; i < 60; i++)
    {
      before = count (fixture);
      search (fixture, texts[g_rand_int_range (rand, 0, G_N_ELEMENTS (texts))], TRUE);
      g_assert_cmpuint (count (fixture), ==, before);
      for (int j = g_rand_int_range (rand, 0, 4); j > 0; j--)
        g_main_context_iteration (NULL, FALSE);
      while (i % 10 == 0 && fixture->n_changed == 0)   /* the only answer may be there before it is waited for */
        g_main_context_iteration (NULL, FALSE);
      if (i % 10 == 0 || g_rand_int_range (rand, 0, 3) == 0)
        wait_for_change (fixture);
    }
  search (fixture, "第123个", FALSE);
  wait_until_complete (fixture);
  g_assert_cmpuint (count (fixture), ==, 1);
}

/* Wherever a search stands when one types on, the next one begins anew and comes to its end once. */
static void
test_typing_on (Fixture *fixture, gconstpointer data)
{
  static const guint n_rows[] = { 0, 22, 22, 1700 };   /* of the first search by then */

  for (guint n_changes = 0; n_changes < G_N_ELEMENTS (n_rows); n_changes++)
    {
      search (fixture, "没有", FALSE);
      wait_until_complete (fixture);
      search (fixture, NULL, FALSE);
      for (guint i = 0; i < n_changes; i++)
        wait_for_change (fixture);
      g_assert_cmpuint (count (fixture), ==, n_rows[n_changes]);
      search (fixture, "消防", FALSE);
      g_assert_false (has_source (fixture->results));
      wait_until_complete (fixture);
      /* The first rows, the number, the rest: all former rows went once, and nothing came twice. */
      g_assert_cmpuint (fixture->n_changed, ==, 3);
      g_assert_cmpuint (fixture->n_removed, ==, n_rows[n_changes]);
      g_assert_cmpuint (count (fixture), ==, (size.n_matters + 2) / 3);
      g_assert_false (has_source (fixture->results));
    }
}

static void
type_on_cb (GListModel *model, guint position, guint removed, guint added, gpointer user_data)
{
  g_signal_handlers_disconnect_by_func (model, type_on_cb, user_data);
  search (user_data, "第123个", FALSE);
}

/* Who listens may ask at once, while the list tells that it grew. */
static void
test_reentrance (Fixture *fixture, gconstpointer data)
{
  for (guint n_changes = 0; n_changes < 3; n_changes++)
    {
      search (fixture, NULL, FALSE);
      for (guint i = 0; i < n_changes; i++)
        wait_for_change (fixture);
      g_signal_connect (fixture->results, "items-changed", G_CALLBACK (type_on_cb), fixture);
      while (fixture->n_changed != 1 || !hg_results_is_complete (fixture->results))
        g_main_context_iteration (NULL, TRUE);
      g_assert_cmpuint (count (fixture), ==, 1);
      g_assert_false (has_source (fixture->results));
    }
}

/* What a list meant to do later goes with it, wherever it stands. */
static void
test_sources (Fixture *fixture, gconstpointer data)
{
  for (guint n_changes = 0; n_changes < 4; n_changes++)
    {
      gpointer results = fixture->results, gone = results;

      search (fixture, NULL, FALSE);
      for (guint i = 0; i < n_changes; i++)
        wait_for_change (fixture);
      g_assert_cmpint (has_source (results), ==, n_changes == 1 || n_changes == 2);
      g_object_add_weak_pointer (gone, &gone);
      g_clear_object (&fixture->results);
      g_assert_null (gone);
      g_assert_false (has_source (results));
      make_results (fixture);
    }
}

static void
test_find (Fixture *fixture, gconstpointer data)
{
  guint position;

  search (fixture, "消防", TRUE);
  wait_until_complete (fixture);
  g_assert_true (hg_results_find (fixture->results, HG_ITEM_MATTER, 0, "matter-3", &position));
  g_assert_cmpuint (position, ==, 2);   /* after the heading and number 0 */
  g_assert_true (hg_results_find (fixture->results, HG_ITEM_MATTER, 1501, "matter-1500", &position));
  g_assert_cmpuint (position, ==, 501);
  g_assert_false (hg_results_find (fixture->results, HG_ITEM_MATTER, 2, "matter-1", &position));
  g_assert_false (hg_results_find (fixture->results, HG_ITEM_MATTER, 0, "matter-1", &position));
  hg_results_set_order (fixture->results, rules_first, FALSE);
  g_assert_false (hg_results_find (fixture->results, HG_ITEM_MATTER, 1501, "matter-1500", &position));
}

/* A list may go while it is being filled. */
static void
test_gone (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgResultRow) far = NULL;

  search (fixture, NULL, FALSE);
  wait_until_complete (fixture);
  far = get_row (fixture, size.n_matters - 1);
  g_assert_null (hg_result_row_get_item (far));
  search (fixture, "消防", FALSE);
  g_clear_object (&fixture->results);
}

#define add(name, func) g_test_add ("/results/" name, Fixture, &size, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("steps", test_steps);
  add ("random-access", test_random_access);
  add ("groups", test_groups);
  add ("order", test_order);
  add ("typing", test_typing);
  add ("typing-on", test_typing_on);
  add ("reentrance", test_reentrance);
  add ("sources", test_sources);
  add ("find", test_find);
  add ("gone", test_gone);
  return g_test_run ();
}
