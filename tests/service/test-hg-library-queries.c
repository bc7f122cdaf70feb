/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-library-queries"

#include "config.h"

#include "hg-library.h"

#include <glib/gstdio.h>
#include <string.h>

#include "helper-library.h"
#include "hg-error.h"
#include "hg-guide.h"
#include "hg-sheet-text.h"

static void
set_up (HelperLibrary *helper, gconstpointer data)
{
  helper_library_set_up (helper, data);
  helper_library_open (helper);
}

/* The ids of a list of items, in order. */
static char *
dup_ids (GListModel *list)
{
  GString *ids = g_string_new (NULL);

  g_assert_true (g_list_model_get_item_type (list) == HG_TYPE_ITEM);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(HgItem) item = g_list_model_get_item (list, i);

      g_string_append_printf (ids, i > 0 ? " %s" : "%s", hg_item_get_id (item));
    }
  return g_string_free (ids, FALSE);
}

static char *
find (HelperLibrary *helper, const char *text)
{
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_MATTER);
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) list = NULL;

  query->text = g_strdup (text);
  hg_library_find_async (helper->library, query, NULL, helper_library_answered_cb, helper);
  /* What is asked is asked: changing the query afterwards changes nothing. */
  g_free (query->text);
  query->text = g_strdup ("没有这样的词");
  list = hg_library_find_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  return dup_ids (list);
}

static void
test_find (HelperLibrary *helper, gconstpointer data)
{
  g_autofree char *all = find (helper, NULL);
  g_autofree char *some = find (helper, "疏散");
  g_autofree char *none = find (helper, "天文");

  g_assert_cmpstr (all, ==, "advert exit sign");
  g_assert_cmpstr (some, ==, "exit sign");
  g_assert_cmpstr (none, ==, "");
}

static void
test_find_cancelled (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_MATTER);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;
  g_autofree char *after = NULL;

  g_cancellable_cancel (cancellable);
  hg_library_find_async (helper->library, query, cancellable, helper_library_answered_cb, helper);
  g_assert_null (hg_library_find_finish (helper->library, helper_library_wait (helper), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  after = find (helper, NULL);
  g_assert_cmpstr (after, ==, "advert exit sign");
}

/* In the order that was asked for, without what the edition does not have. */
static void
test_items (HelperLibrary *helper, gconstpointer data)
{
  static const char *const matters[] = { "sign", "nothing", "FULL-002", NULL };
  static const char *const rules[] = { "rule-3", NULL };
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) list = NULL;
  g_autoptr(GListModel) rule_list = NULL;
  g_autofree char *matter_ids = NULL;
  g_autofree char *rule_ids = NULL;

  hg_library_load_items_async (helper->library, HG_ITEM_MATTER, matters, NULL, helper_library_answered_cb, helper);
  list = hg_library_load_items_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  matter_ids = dup_ids (list);
  g_assert_cmpstr (matter_ids, ==, "sign exit");
  hg_library_load_items_async (helper->library, HG_ITEM_RULE, rules, NULL, helper_library_answered_cb, helper);
  rule_list = hg_library_load_items_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  rule_ids = dup_ids (rule_list);
  g_assert_cmpstr (rule_ids, ==, "rule-3");
}

static void
test_count (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_MATTER);
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) counts = NULL;
  guint n_fire = 0;

  hg_library_count_async (helper->library, query, NULL, helper_library_answered_cb, helper);
  counts = hg_library_count_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  for (guint i = 0; i < counts->len; i++)
    {
      const HgFacetValue *value = g_ptr_array_index (counts, i);

      if (value->facet == HG_FACET_FIELD && g_str_equal (value->value, "fire"))
        n_fire = value->count;
    }
  g_assert_cmpuint (n_fire, ==, 2);
}

static void
test_load (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgMatter) matter = NULL;
  g_autoptr(HgRule) rule = NULL;
  g_autoptr(GPtrArray) chapters = NULL;

  hg_library_load_matter_async (helper->library, "exit", NULL, helper_library_answered_cb, helper);
  matter = hg_library_load_matter_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (matter->number, ==, "FULL-002");
  hg_library_load_rule_async (helper->library, "rule-3", NULL, helper_library_answered_cb, helper);
  rule = hg_library_load_rule_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (rule->number, ==, "RULE-03");
  hg_library_load_guide_async (helper->library, NULL, helper_library_answered_cb, helper);
  chapters = hg_library_load_guide_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (chapters->len, ==, 3);
}

static void
test_not_found (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  hg_library_load_matter_async (helper->library, "nothing", NULL, helper_library_answered_cb, helper);
  g_assert_null (hg_library_load_matter_finish (helper->library, helper_library_wait (helper), &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  g_clear_error (&error);
  hg_library_load_rule_async (helper->library, "nothing", NULL, helper_library_answered_cb, helper);
  g_assert_null (hg_library_load_rule_finish (helper->library, helper_library_wait (helper), &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

static void
test_sheet (HelperLibrary *helper, gconstpointer data)
{
  const char *const matters[] = { "advert", "sign", NULL };
  const char *const wrong[] = { "advert", "nothing", NULL };
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheet) sheet = NULL;
  g_autofree char *text = NULL;

  hg_library_make_sheet_async (helper->library, matters, NULL, helper_library_answered_cb, helper);
  sheet = hg_library_make_sheet_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  text = hg_sheet_text_to_string (sheet);
  g_assert_nonnull (strstr (text, "广告使用绝对化用语"));
  g_assert_nonnull (strstr (text, "未设置疏散标志"));
  g_assert_null (strstr (text, "占用疏散通道"));
  hg_library_make_sheet_async (helper->library, wrong, NULL, helper_library_answered_cb, helper);
  g_assert_null (hg_library_make_sheet_finish (helper->library, helper_library_wait (helper), &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

static char *
find_recent (HelperLibrary *helper)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) list = NULL;

  hg_library_find_recent_async (helper->library, NULL, helper_library_answered_cb, helper);
  list = hg_library_find_recent_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
  return dup_ids (list);
}

/* What this edition does not have is passed over. */
static void
test_recent (HelperLibrary *helper, gconstpointer data)
{
  g_autofree char *before = find_recent (helper);
  g_autofree char *after = NULL;

  g_assert_cmpstr (before, ==, "");
  hg_library_note_viewed (helper->library, HG_ITEM_MATTER, "advert");
  hg_library_note_viewed (helper->library, HG_ITEM_RULE, "rule-2");
  hg_library_note_viewed (helper->library, HG_ITEM_MATTER, "gone");
  hg_library_note_viewed (helper->library, HG_ITEM_MATTER, "exit");
  hg_library_note_viewed (helper->library, HG_ITEM_MATTER, "advert");
  after = find_recent (helper);
  g_assert_cmpstr (after, ==, "advert exit rule-2");
}

/* What people made cannot be written: looking things up goes on. */
static void
test_no_records (HelperLibrary *helper, gconstpointer data)
{
  g_autofree char *records = g_build_filename (helper->home, "records.db", NULL);
  g_autofree char *found = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_mkdir (records, 0700), ==, 0);
  hg_library_note_viewed (helper->library, HG_ITEM_MATTER, "advert");
  hg_library_find_recent_async (helper->library, NULL, helper_library_answered_cb, helper);
  g_assert_null (hg_library_find_recent_finish (helper->library, helper_library_wait (helper), &error));
  g_assert_nonnull (error);
  found = find (helper, NULL);
  g_assert_cmpstr (found, ==, "advert exit sign");
}

/* Without an edition every question is answered with an error. */
static void
test_not_open (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_MATTER);
  g_autoptr(GError) error = NULL;

  hg_library_find_async (helper->library, query, NULL, helper_library_answered_cb, helper);
  g_assert_null (hg_library_find_finish (helper->library, helper_library_wait (helper), &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  hg_library_find_recent_async (helper->library, NULL, helper_library_answered_cb, helper);
  g_assert_null (hg_library_find_recent_finish (helper->library, helper_library_wait (helper), &error));
  g_assert_nonnull (error);
}

#define add(name, func) \
  g_test_add ("/library-queries/" name, HelperLibrary, NULL, set_up, func, helper_library_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("find", test_find);
  add ("find-cancelled", test_find_cancelled);
  add ("items", test_items);
  add ("count", test_count);
  add ("load", test_load);
  add ("not-found", test_not_found);
  add ("sheet", test_sheet);
  add ("recent", test_recent);
  add ("no-records", test_no_records);
  g_test_add ("/library-queries/not-open", HelperLibrary, NULL, helper_library_set_up, test_not_open,
              helper_library_tear_down);
  return g_test_run ();
}
