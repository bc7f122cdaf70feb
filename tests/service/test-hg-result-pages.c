/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-result-pages"

#include "config.h"

#include "hg-result-pages.h"

#include "helper-library.h"

static const HelperLibrarySize size = { 5000, 10 };

typedef struct
{
  HelperLibrary  library;
  HgResultPages *pages;
} Fixture;

static HgAnswer *
search (Fixture *fixture, const char *text)
{
  static const HgItemKind order[] = { HG_ITEM_MATTER, HG_ITEM_RULE, HG_ITEM_LAW };
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_MATTER);
  g_autoptr(GError) error = NULL;
  HgAnswer *answer;

  query->text = g_strdup (text);
  hg_library_search_async (fixture->library.library, query, order, 0, 150, NULL, helper_library_answered_cb,
                           &fixture->library);
  answer = hg_library_search_finish (fixture->library.library, helper_library_wait (&fixture->library), &error);
  g_assert_no_error (error);
  hg_result_pages_set_answer (fixture->pages, query, answer, FALSE);
  return answer;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  helper_library_set_up (&fixture->library, data);
  helper_library_open (&fixture->library);
  fixture->pages = hg_result_pages_new (fixture->library.library);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  hg_result_pages_unref (fixture->pages);
  helper_library_tear_down (&fixture->library, data);
}

/* What came with the answer is there; what was not asked for is not read. */
static void
test_given (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgAnswer) answer = search (fixture, NULL);
  g_autoptr(HgResultRow) last_given = hg_result_pages_get_row (fixture->pages, HG_ITEM_MATTER, 149);
  g_autoptr(HgResultRow) next = hg_result_pages_get_row (fixture->pages, HG_ITEM_MATTER, 150);
  guint index;

  g_assert_cmpuint (answer->rows[HG_ITEM_MATTER]->len, ==, 150);
  g_assert_nonnull (hg_result_row_get_item (last_given));
  g_assert_null (hg_result_row_get_item (next));
  g_assert_true (hg_result_pages_find (fixture->pages, HG_ITEM_MATTER, "matter-149", &index));
  g_assert_cmpuint (index, ==, 149);
  while (hg_result_row_get_item (next) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (hg_item_get_id (hg_result_row_get_item (next)), ==, "matter-150");
  g_assert_cmpuint (hg_result_pages_get_n (fixture->pages), ==, 2);
}

/* However far one scrolls, what is kept stays small; and a row that is held is filled even if its page has gone. */
static void
test_bound (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgAnswer) answer = search (fixture, NULL);
  g_autoptr(GRand) rand = g_rand_new_with_seed (9);
  g_autoptr(HgResultRow) last = NULL;

  for (guint i = 0; i < 3000; i++)
    {
      guint index = (guint) g_rand_int_range (rand, 0, 5000);
      g_autoptr(HgResultRow) row = hg_result_pages_get_row (fixture->pages, HG_ITEM_MATTER, index);

      g_assert_cmpuint (hg_result_row_get_key (row), ==, index + 1);
      g_assert_cmpuint (hg_result_pages_get_n (fixture->pages), <=, HG_RESULT_PAGES_MOST);
    }
  last = hg_result_pages_get_row (fixture->pages, HG_ITEM_MATTER, 2500);
  for (guint number = 0; number < 50; number++)
    if (number != 25)
      g_object_unref (hg_result_pages_get_row (fixture->pages, HG_ITEM_MATTER, number * HG_RESULT_PAGES_ROWS));
  /* It was passed long ago: whoever sees it again asks again. */
  for (guint i = 0; hg_result_row_get_item (last) == NULL; i++)
    {
      g_object_unref (g_steal_pointer (&last));
      last = hg_result_pages_get_row (fixture->pages, HG_ITEM_MATTER, 2500);
      g_main_context_iteration (NULL, TRUE);
    }
  g_assert_cmpstr (hg_item_get_id (hg_result_row_get_item (last)), ==, "matter-2500");
}

/* Another answer: nothing of the former is shown in its place. */
static void
test_another (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgAnswer) all = search (fixture, NULL);
  g_autoptr(HgResultRow) former = hg_result_pages_get_row (fixture->pages, HG_ITEM_MATTER, 1000);
  g_autoptr(HgAnswer) some = search (fixture, "消防");
  g_autoptr(HgResultRow) row = hg_result_pages_get_row (fixture->pages, HG_ITEM_MATTER, 1000);

  while (hg_result_row_get_item (row) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (row != former);
  g_assert_cmpstr (hg_item_get_id (hg_result_row_get_item (row)), ==, "matter-3000");
}

#define add(name, func) g_test_add ("/result-pages/" name, Fixture, &size, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("given", test_given);
  add ("bound", test_bound);
  add ("another", test_another);
  return g_test_run ();
}
