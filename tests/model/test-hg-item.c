/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-item"

#include "config.h"

#include "hg-item.h"

#include "hg-types-enums.h"

static void
test_matter (void)
{
  g_autoptr(HgItem) item = hg_item_new (HG_ITEM_MATTER, "m-1", "YHT-FOOD-001", "标题", "食品", "市场监管局",
                                        HG_RISK_HIGH, HG_FORCE_SHALL);

  g_assert_cmpint (hg_item_get_kind (item), ==, HG_ITEM_MATTER);
  g_assert_cmpstr (hg_item_get_id (item), ==, "m-1");
  g_assert_cmpstr (hg_item_get_number (item), ==, "YHT-FOOD-001");
  g_assert_cmpstr (hg_item_get_title (item), ==, "标题");
  g_assert_cmpstr (hg_item_get_field (item), ==, "食品");
  g_assert_cmpstr (hg_item_get_department (item), ==, "市场监管局");
  g_assert_cmpint (hg_item_get_risk (item), ==, HG_RISK_HIGH);
}

static void
test_rule (void)
{
  g_autoptr(HgItem) item = hg_item_new (HG_ITEM_RULE, "r-1", "L-001", "标题", "", "", HG_OUTCOME_MITIGATED, HG_FORCE_MAY);

  g_assert_cmpint (hg_item_get_outcome (item), ==, HG_OUTCOME_MITIGATED);
  g_assert_cmpint (hg_item_get_force (item), ==, HG_FORCE_MAY);
}

static void
test_wrong_kind (void)
{
  g_autoptr(HgItem) item = hg_item_new (HG_ITEM_RULE, "r-1", "L-001", "标题", "", "", HG_OUTCOME_MITIGATED, HG_FORCE_MAY);

  g_test_expect_message ("hg-item", G_LOG_LEVEL_CRITICAL, "*HG_ITEM_MATTER*");
  hg_item_get_risk (item);
  g_test_assert_expected_messages ();
}

static void
test_properties (void)
{
  g_autoptr(HgItem) item = hg_item_new (HG_ITEM_RULE, "r-1", "L-001", "标题", "食品", "局", HG_OUTCOME_LIGHTER, HG_FORCE_MAY);
  g_autofree char *id = NULL;
  g_autofree char *number = NULL;
  g_autofree char *title = NULL;
  g_autofree char *field = NULL;
  g_autofree char *department = NULL;
  HgItemKind kind;

  g_object_get (item, "kind", &kind, "id", &id, "number", &number, "title", &title, "field", &field,
                "department", &department, NULL);
  g_assert_cmpint (kind, ==, HG_ITEM_RULE);
  g_assert_cmpstr (id, ==, "r-1");
  g_assert_cmpstr (number, ==, "L-001");
  g_assert_cmpstr (title, ==, "标题");
  g_assert_cmpstr (field, ==, "食品");
  g_assert_cmpstr (department, ==, "局");
}

static void
test_hits (void)
{
  static const HgRange ranges[] = { { 0, 3 }, { 6, 9 } };
  g_autoptr(HgItem) item = hg_item_new (HG_ITEM_LAW, "fire-law", "消防法", "中华人民共和国消防法", "", "", 12, HG_FORCE_SHALL);
  GArray *title_hits = g_array_new (FALSE, FALSE, sizeof (HgRange));
  GArray *snippet_hits = g_array_new (FALSE, FALSE, sizeof (HgRange));
  const HgRange *found;
  guint n;

  g_assert_cmpuint (hg_item_get_n_citing (item), ==, 12);
  g_assert_cmpstr (hg_item_get_snippet (item), ==, "");
  g_assert_null (hg_item_get_title_hits (item, &n));
  g_assert_cmpuint (n, ==, 0);
  g_array_append_vals (title_hits, ranges, 2);
  g_array_append_vals (snippet_hits, ranges, 1);
  hg_item_set_hits (item, title_hits, "中华人民", snippet_hits);
  g_assert_cmpstr (hg_item_get_snippet (item), ==, "中华人民");
  found = hg_item_get_title_hits (item, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (found[1].start, ==, 6);
  g_assert_cmpuint (found[1].end, ==, 9);
  hg_item_get_snippet_hits (item, &n);
  g_assert_cmpuint (n, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/item/matter", test_matter);
  g_test_add_func ("/item/rule", test_rule);
  g_test_add_func ("/item/wrong-kind", test_wrong_kind);
  g_test_add_func ("/item/properties", test_properties);
  g_test_add_func ("/item/hits", test_hits);
  return g_test_run ();
}
