/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-facet-group"

#include "config.h"

#include "hg-facet-group.h"

#include "hg-facet-row.h"
#include "hg-ui-fixture.h"

static GPtrArray *
new_counts (guint fire, guint food)
{
  GPtrArray *counts = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_query_facet_value_free);

  g_ptr_array_add (counts, hg_query_facet_value_new (HG_FACET_RISK, "high", 99));
  if (fire > 0)
    g_ptr_array_add (counts, hg_query_facet_value_new (HG_FACET_FIELD, "fire", fire));
  if (food > 0)
    g_ptr_array_add (counts, hg_query_facet_value_new (HG_FACET_FIELD, "food", food));
  return counts;
}

/* (nullable) */
static GtkWidget *
get_row (GtkWidget *group, const char *name)
{
  GtkWidget *row = gtk_widget_get_first_child (hg_ui_fixture_find_type (group, GTK_TYPE_LIST_BOX));

  while (row != NULL && strcmp (hg_facet_row_get_name (HG_FACET_ROW (row)), name) != 0)
    row = gtk_widget_get_next_sibling (row);
  return row;
}

static void
test_counts (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_ui_fixture_new_vocabulary ();
  g_autoptr(GPtrArray) both = new_counts (7, 11);
  g_autoptr(GPtrArray) one = new_counts (3, 0);
  g_autoptr(GPtrArray) none = new_counts (0, 0);
  GtkWidget *group = hg_facet_group_new (HG_FACET_FIELD);
  GtkWidget *window = hg_ui_fixture_new_window (group);

  hg_facet_group_fill (HG_FACET_GROUP (group), vocabulary);
  g_assert_false (gtk_widget_get_visible (group));
  hg_facet_group_update (HG_FACET_GROUP (group), vocabulary, both, "");
  g_assert_true (gtk_widget_get_visible (group));
  g_assert_cmpuint (hg_facet_row_get_count (HG_FACET_ROW (get_row (group, "消防"))), ==, 7);
  hg_facet_group_update (HG_FACET_GROUP (group), vocabulary, one, "");
  g_assert_cmpuint (hg_facet_row_get_count (HG_FACET_ROW (get_row (group, "消防"))), ==, 3);
  g_assert_false (gtk_widget_get_visible (get_row (group, "食品药品")));
  hg_facet_group_update (HG_FACET_GROUP (group), vocabulary, none, "");
  g_assert_false (gtk_widget_get_visible (group));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A name that has no room is read where the pointer rests. */
static void
test_tooltip (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_ui_fixture_new_vocabulary ();
  GtkWidget *group = hg_facet_group_new (HG_FACET_FIELD);
  GtkWidget *window = hg_ui_fixture_new_window (group);
  g_autoptr(GtkTooltip) tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);
  gboolean has_text = FALSE;
  GtkWidget *row;

  hg_facet_group_fill (HG_FACET_GROUP (group), vocabulary);
  row = get_row (group, "消防");
  g_assert_true (gtk_widget_get_has_tooltip (row));
  g_signal_emit_by_name (row, "query-tooltip", 0, 0, FALSE, tooltip, &has_text);
  g_assert_true (has_text);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What the list is narrowed by can always be taken back, even where it leaves nothing. */
static void
test_chosen (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_ui_fixture_new_vocabulary ();
  g_autoptr(GPtrArray) none = new_counts (0, 0);
  GtkWidget *group = hg_facet_group_new (HG_FACET_FIELD);
  GtkWidget *window = hg_ui_fixture_new_window (group);

  hg_facet_group_fill (HG_FACET_GROUP (group), vocabulary);
  hg_facet_group_update (HG_FACET_GROUP (group), vocabulary, none, "通道 领域:食品药品");
  g_assert_true (gtk_widget_get_visible (get_row (group, "食品药品")));
  g_assert_true (gtk_widget_has_css_class (get_row (group, "食品药品"), "chosen"));
  g_assert_false (gtk_widget_get_visible (get_row (group, "消防")));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_toggle (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_ui_fixture_new_vocabulary ();
  g_autoptr(GPtrArray) both = new_counts (7, 11);
  GtkWidget *group = hg_facet_group_new (HG_FACET_FIELD);
  GtkWidget *window = hg_ui_fixture_new_window (group);
  g_autoptr(GVariant) target = NULL;
  const char *value;
  gint32 facet;

  hg_facet_group_fill (HG_FACET_GROUP (group), vocabulary);
  hg_facet_group_update (HG_FACET_GROUP (group), vocabulary, both, "");
  g_signal_emit_by_name (get_row (group, "食品药品"), "activate");
  target = hg_ui_fixture_dup_last_action (window, "toggle-facet");
  g_assert_nonnull (target);
  g_variant_get (target, "(i&s)", &facet, &value);
  g_assert_cmpint (facet, ==, HG_FACET_FIELD);
  g_assert_cmpstr (value, ==, "food");
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/facet-group/counts", test_counts);
  g_test_add_func ("/facet-group/tooltip", test_tooltip);
  g_test_add_func ("/facet-group/chosen", test_chosen);
  g_test_add_func ("/facet-group/toggle", test_toggle);
  return g_test_run ();
}
