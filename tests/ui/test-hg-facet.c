/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-facet"

#include "config.h"

#include "hg-facet.h"

#include "hg-ui-fixture.h"

/* Clicks on one value after the other, and back: the text says it all, and words stay where they are. */
static void
test_toggle (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_ui_fixture_new_vocabulary ();
  g_autofree char *one = hg_facet_toggle ("通道", vocabulary, HG_FACET_FIELD, "fire");
  g_autofree char *two = hg_facet_toggle (one, vocabulary, HG_FACET_FIELD, "food");
  g_autofree char *three = hg_facet_toggle (two, vocabulary, HG_FACET_RISK, "high");
  g_autofree char *back = hg_facet_toggle (three, vocabulary, HG_FACET_FIELD, "fire");

  g_assert_cmpstr (one, ==, "通道 field:消防");
  g_assert_cmpstr (two, ==, "通道 field:消防 field:食品药品");
  g_assert_cmpstr (three, ==, "通道 field:消防 field:食品药品 risk:High");
  g_assert_cmpstr (back, ==, "通道 field:食品药品 risk:High");
  g_assert_true (hg_facet_is_in (two, vocabulary, HG_FACET_FIELD, "food"));
  g_assert_false (hg_facet_is_in (back, vocabulary, HG_FACET_FIELD, "fire"));
}

/* However people wrote it: in Chinese, by id, in full width. */
static void
test_spellings (void)
{
  static const char *const texts[] = { "领域:消防", "field:fire", "领域：消防", "FIELD:Fire" };
  g_autoptr(HgVocabulary) vocabulary = hg_ui_fixture_new_vocabulary ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *without = hg_facet_toggle (texts[i], vocabulary, HG_FACET_FIELD, "fire");

      g_assert_true (hg_facet_is_in (texts[i], vocabulary, HG_FACET_FIELD, "fire"));
      g_assert_cmpstr (without, ==, "");
    }
  /* A part of a name finds it, and is not it. */
  g_assert_false (hg_facet_is_in ("领域:消", vocabulary, HG_FACET_FIELD, "fire"));
}

static void
test_clear (void)
{
  g_autofree char *words = hg_facet_clear ("通道 领域:消防 -餐饮 \"安全 出口\" 金额>10万 -风险:低");
  g_autofree char *none = hg_facet_clear ("领域:消防");

  g_assert_cmpstr (words, ==, "通道 -餐饮 \"安全 出口\"");
  g_assert_cmpstr (none, ==, "");
  g_assert_true (hg_facet_is_any_in ("通道 金额>10万"));
  g_assert_false (hg_facet_is_any_in ("通道 -餐饮"));
}

static void
test_names (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_ui_fixture_new_vocabulary ();
  g_autofree char *law = hg_facet_dup_name (vocabulary, HG_FACET_LAW, "fire-law");
  g_autofree char *unknown = hg_facet_dup_name (vocabulary, HG_FACET_FIELD, "space");
  HgFacetKind facet;

  g_assert_cmpstr (law, ==, "消防法");
  g_assert_cmpstr (unknown, ==, "space");
  for (int i = 0; i < HG_N_FACETS; i++)
    {
      g_assert_true (hg_facet_find (hg_facet_get_prefix ((HgFacetKind) i), &facet));
      g_assert_cmpint (facet, ==, i);
      g_assert_cmpstr (hg_facet_get_heading (facet), !=, "");
    }
  g_assert_false (hg_facet_find (HG_QUERY_PREFIX_AMOUNT, &facet));
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/facet/toggle", test_toggle);
  g_test_add_func ("/facet/spellings", test_spellings);
  g_test_add_func ("/facet/clear", test_clear);
  g_test_add_func ("/facet/names", test_names);
  return g_test_run ();
}
