/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-rule-page"

#include "config.h"

#include "hg-rule-page.h"

#include "hg-date.h"
#include "hg-ui-fixture.h"

static GtkWidget *
show (GtkWidget *page, const HgRule *rule)
{
  g_autoptr(HgVocabulary) vocabulary = hg_ui_fixture_new_vocabulary ();
  GDate day;

  g_assert_true (hg_date_parse ("2026-11-23", &day));
  hg_rule_page_show (HG_RULE_PAGE (page), vocabulary, rule, &day);
  return page;
}

/* 应当 and 可以 must look different, also on a page that showed the other before. */
static void
test_force (void)
{
  g_autoptr(HgRule) rule = hg_ui_fixture_new_rule ();
  GtkWidget *page = show (hg_rule_page_new (), rule);
  GtkWidget *window = hg_ui_fixture_new_window (page);
  GtkWidget *badge = hg_ui_fixture_find_label (page, "No penalty shall be imposed");

  g_assert_true (gtk_widget_has_css_class (badge, "force-shall"));
  rule->force = HG_FORCE_MAY;
  show (page, rule);
  g_assert_null (hg_ui_fixture_find_label (page, "No penalty shall be imposed"));
  g_assert_true (gtk_widget_has_css_class (badge, "force-may"));
  g_assert_false (gtk_widget_has_css_class (badge, "force-shall"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_conditions (void)
{
  g_autoptr(HgRule) rule = hg_ui_fixture_new_rule ();
  GtkWidget *page = show (hg_rule_page_new (), rule);
  GtkWidget *window = hg_ui_fixture_new_window (page);
  GtkWidget *lead = hg_ui_fixture_find_label (page, "All of the following");
  GtkWidget *children;

  g_assert_nonnull (lead);
  children = gtk_widget_get_next_sibling (lead);
  g_assert_true (gtk_widget_has_css_class (children, "condition-children"));
  g_assert_nonnull (hg_ui_fixture_find_label (children, "是否可以移动"));
  g_assert_nonnull (hg_ui_fixture_find_label (children, "现场照片"));
  g_assert_nonnull (hg_ui_fixture_find_label (children, "judgement"));
  g_assert_null (hg_ui_fixture_find_label (children, "固定构筑物"));
  g_assert_true (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (page, "固定构筑物")));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_empty_sections_hide (void)
{
  g_autoptr(HgRule) rule = hg_ui_fixture_new_rule ();
  GtkWidget *page = hg_rule_page_new ();
  GtkWidget *window = hg_ui_fixture_new_window (page);

  g_clear_pointer (&rule->unless, hg_condition_free);
  show (page, rule);
  g_assert_false (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (page, "Does not apply where")));
  g_assert_false (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (page, "Documents")));
  g_assert_true (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (page, "Follow-up")));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_matters (void)
{
  g_autoptr(HgRule) rule = hg_ui_fixture_new_rule ();
  g_autoptr(GListStore) matters = g_list_store_new (HG_TYPE_ITEM);
  g_autoptr(HgItem) matter = hg_ui_fixture_new_matter_item (3);
  GtkWidget *page = show (hg_rule_page_new (), rule);
  GtkWidget *window = hg_ui_fixture_new_window (page);

  g_list_store_append (matters, matter);
  hg_rule_page_set_matters (HG_RULE_PAGE (page), G_LIST_MODEL (matters));
  g_assert_nonnull (hg_ui_fixture_find_button (page, "win.show-item"));
  rule->general = TRUE;
  show (page, rule);
  g_assert_null (hg_ui_fixture_find_button (page, "win.show-item"));
  g_assert_nonnull (hg_ui_fixture_find_label (page, "every matter"));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/rule-page/force", test_force);
  g_test_add_func ("/rule-page/conditions", test_conditions);
  g_test_add_func ("/rule-page/empty-sections", test_empty_sections_hide);
  g_test_add_func ("/rule-page/matters", test_matters);
  return g_test_run ();
}
