/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-query"

#include "config.h"

#include "hg-query.h"

static HgQuery *
make_query (void)
{
  HgQuery *query = hg_query_new (HG_ITEM_RULE);

  query->text = g_strdup ("消防 通道");
  query->law = g_strdup ("fire-law");
  query->article = g_strdup ("60");
  query->matter = g_strdup ("fire-001");
  query->rule = g_strdup ("L-001");
  return query;
}

static void
test_copy (void)
{
  HgQuery *query = make_query ();
  g_autoptr (HgQuery) copy = hg_query_copy (query);

  hg_query_free (query); /* the copy owns all that it says */
  g_assert_cmpint (copy->kind, ==, HG_ITEM_RULE);
  g_assert_cmpstr (copy->text, ==, "消防 通道");
  g_assert_cmpstr (copy->law, ==, "fire-law");
  g_assert_cmpstr (copy->article, ==, "60");
  g_assert_cmpstr (copy->matter, ==, "fire-001");
  g_assert_cmpstr (copy->rule, ==, "L-001");
}

static void
test_copy_of_empty (void)
{
  g_autoptr (HgQuery) query = hg_query_new (HG_ITEM_MATTER);
  g_autoptr (HgQuery) copy = hg_query_copy (query);

  g_assert_null (copy->text);
  g_assert_null (copy->law);
}

static void
test_facet_value (void)
{
  HgFacetValue *value = hg_query_facet_value_new (HG_FACET_OUTCOME, "no-penalty", 18);

  g_assert_cmpint (value->facet, ==, HG_FACET_OUTCOME);
  g_assert_cmpstr (value->value, ==, "no-penalty");
  g_assert_cmpuint (value->count, ==, 18);
  hg_query_facet_value_free (value);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/query/copy", test_copy);
  g_test_add_func ("/query/copy-of-empty", test_copy_of_empty);
  g_test_add_func ("/query/facet-value", test_facet_value);
  return g_test_run ();
}
