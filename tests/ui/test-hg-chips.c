/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-chips"

#include "config.h"

#include "hg-chips.h"

#include "hg-ui-fixture.h"

#include <string.h>

static GPtrArray *
new_counts (void)
{
  GPtrArray *counts = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_query_facet_value_free);

  g_ptr_array_add (counts, hg_query_facet_value_new (HG_FACET_FIELD, "fire", 3));
  g_ptr_array_add (counts, hg_query_facet_value_new (HG_FACET_FIELD, "food", 11));
  g_ptr_array_add (counts, hg_query_facet_value_new (HG_FACET_RISK, "high", 5));
  g_ptr_array_add (counts, hg_query_facet_value_new (HG_FACET_RISK, "low", 0));
  return counts;
}

/* What is offered where the cursor is ("|" in @typed): labels, active ones in brackets. */
static char *
offer (const char *typed)
{
  g_autoptr(HgVocabulary) vocabulary = hg_ui_fixture_new_vocabulary ();
  g_autoptr(GPtrArray) counts = new_counts ();
  g_auto(GStrv) parts = g_strsplit (typed, "|", 2);
  g_autofree char *text = g_strconcat (parts[0], parts[1], NULL);
  g_autoptr(GPtrArray) chips = hg_chips_create (text, strlen (parts[0]), vocabulary, counts);
  GString *labels = g_string_new (NULL);

  for (guint i = 0; i < chips->len; i++)
    {
      const HgChip *chip = g_ptr_array_index (chips, i);

      g_assert_cmpstr (chip->hint, !=, "");
      g_string_append_printf (labels, chip->is_active ? "%s[%s]" : "%s%s", i > 0 ? " " : "", chip->label);
    }
  return g_string_free (labels, FALSE);
}

/* What the entry says, and where the cursor is, after the chip with @label was clicked. */
static char *
click (const char *typed, const char *label)
{
  g_autoptr(HgVocabulary) vocabulary = hg_ui_fixture_new_vocabulary ();
  g_autoptr(GPtrArray) counts = new_counts ();
  g_auto(GStrv) parts = g_strsplit (typed, "|", 2);
  g_autofree char *text = g_strconcat (parts[0], parts[1], NULL);
  g_autoptr(GPtrArray) chips = hg_chips_create (text, strlen (parts[0]), vocabulary, counts);

  for (guint i = 0; i < chips->len; i++)
    {
      const HgChip *chip = g_ptr_array_index (chips, i);
      const char *cursor = g_utf8_offset_to_pointer (chip->text, chip->cursor);

      if (g_str_equal (chip->label, label))
        return g_strdup_printf ("%.*s|%s", (int) (cursor - chip->text), chip->text, cursor);
    }
  return NULL;
}

static void
assert_offers (const char *typed, const char *expected)
{
  g_autofree char *labels = offer (typed);

  g_assert_cmpstr (labels, ==, expected);
}

static void
assert_click (const char *typed, const char *label, const char *expected)
{
  g_autofree char *text = click (typed, label);

  g_assert_cmpstr (text, ==, expected);
}

#define PREFIXES "field: department: industry: risk: outcome: force: law: amount>"

static void
test_prefixes (void)
{
  assert_offers ("|", PREFIXES);
  assert_offers ("通|", PREFIXES);
  assert_click ("|", "risk:", "risk:|");
  assert_click ("通道|", "risk:", "通道 risk:|");
  assert_click ("|通道 ", "risk:", "通道 risk:|");
}

/* Behind a prefix: its values that go on from what is typed, those that leave most first, none that leaves nothing. */
static void
test_values (void)
{
  assert_offers ("领域:|", "食品药品 11 消防 3");
  assert_offers ("领域:消|", "消防 3");
  assert_offers ("field:xf|", "消防 3");
  assert_offers ("风险:|", "High 5");
  assert_offers ("领域:没有|", "");
  assert_click ("领域:|", "消防 3", "field:消防 |");
  assert_click ("通道 领域:消|", "消防 3", "通道 field:消防 |");
  assert_click ("领域:消| 通道", "消防 3", "field:消防 |通道");
}

/* What stands in the text can be taken out; what is still being typed cannot. */
static void
test_active (void)
{
  assert_offers ("领域:消防 |", "[领域:消防] " PREFIXES);
  assert_offers ("领域:消防|", "[领域:消防] " PREFIXES);
  assert_offers ("领域:消防 风险:|", "[领域:消防] High 5");
  assert_click ("领域:消防 通道|", "领域:消防", "|通道");
  assert_click ("通道 领域:消防 风险:高 |", "领域:消防", "通道 |风险:高 ");
}

/* A word that is part of a name may be meant as the name. */
static void
test_names (void)
{
  assert_offers ("消防|", "field:消防 department:区消防救援大队 law:消防法 " PREFIXES);
  assert_click ("消防|", "field:消防", "field:消防 |");
  assert_click ("通道 餐饮|", "industry:餐饮", "通道 industry:餐饮 |");
}

static void
test_amounts (void)
{
  assert_offers ("amount>|", "amount>10000 amount>100000 amount>1000000");
  assert_click ("通道 amount>|", "amount>100000", "通道 amount>100000 |");
}

static void
test_facet (void)
{
  HgFacetKind facet;

  g_assert_true (hg_chips_find_facet ("风险:", strlen ("风险:"), &facet));
  g_assert_cmpint (facet, ==, HG_FACET_RISK);
  g_assert_false (hg_chips_find_facet ("风险", strlen ("风险"), &facet));
  g_assert_false (hg_chips_find_facet ("风险:高 ", strlen ("风险:高 "), &facet));
}

static void
test_equal (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_ui_fixture_new_vocabulary ();
  g_autoptr(GPtrArray) a = hg_chips_create ("通道", 0, vocabulary, NULL);
  g_autoptr(GPtrArray) b = hg_chips_create ("通道", 0, vocabulary, NULL);
  g_autoptr(GPtrArray) c = hg_chips_create ("通道 ", 0, vocabulary, NULL);
  g_autoptr(GPtrArray) d = hg_chips_create ("风险:高 ", 0, vocabulary, NULL);

  g_assert_true (hg_chips_equal (a, b));
  g_assert_true (hg_chips_equal (a, c));
  g_assert_false (hg_chips_equal (a, d));
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/chips/prefixes", test_prefixes);
  g_test_add_func ("/chips/values", test_values);
  g_test_add_func ("/chips/active", test_active);
  g_test_add_func ("/chips/names", test_names);
  g_test_add_func ("/chips/amounts", test_amounts);
  g_test_add_func ("/chips/facet", test_facet);
  g_test_add_func ("/chips/equal", test_equal);
  return g_test_run ();
}
