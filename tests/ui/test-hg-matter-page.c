/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-matter-page"

#include "config.h"

#include "hg-matter-page.h"

#include "hg-date.h"
#include "hg-liability-view.h"
#include "hg-ui-fixture.h"

/* The window that holds a page of the fixture's matter, as seen on a day in 2026. */
static GtkWidget *
new_page (GtkWidget **page)
{
  g_autoptr(HgVocabulary) vocabulary = hg_ui_fixture_new_vocabulary ();
  g_autoptr(HgMatter) matter = hg_ui_fixture_new_matter ();
  GDate day;

  g_assert_true (hg_date_parse ("2026-11-23", &day));
  *page = hg_matter_page_new ();
  hg_matter_page_show (HG_MATTER_PAGE (*page), vocabulary, matter, &day);
  return hg_ui_fixture_new_window (*page);
}

static void
test_sections (void)
{
  static const char *const texts[] = {
    "疏散通道保持畅通", "YHT-FIRE-002", "区消防救援大队", "1. 堆放货物", "2. 锁闭安全出口", "1. 每天检查通道",
    "1. 整改后复查", "消防法第六十条",
  };
  GtkWidget *page;
  GtkWidget *window = new_page (&page);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      GtkWidget *label = hg_ui_fixture_find_label (page, texts[i]);

      g_assert_nonnull (label);
      g_assert_true (hg_ui_fixture_is_shown (label));
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What is in force comes first; the rest is dimmed and says so. */
static void
test_liabilities (void)
{
  static const char *const digests[] = { "现行", "新法", "旧法" };
  GtkWidget *page;
  GtkWidget *window = new_page (&page);
  GtkWidget *view = hg_ui_fixture_find_type (page, HG_TYPE_LIABILITY_VIEW);

  for (guint i = 0; i < G_N_ELEMENTS (digests); i++)
    {
      g_assert_nonnull (view);
      g_assert_nonnull (hg_ui_fixture_find_label (view, digests[i]));
      g_assert_true (gtk_widget_has_css_class (view, "other-period") == (i > 0));
      view = gtk_widget_get_next_sibling (view);
    }
  g_assert_null (view);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_table (void)
{
  GtkWidget *page;
  GtkWidget *window = new_page (&page);
  GtkWidget *view = hg_ui_fixture_find_type (page, HG_TYPE_LIABILITY_VIEW);
  GtkWidget *fine = hg_ui_fixture_find_label (view, "50,000");

  g_assert_nonnull (fine);
  g_assert_true (gtk_widget_has_css_class (fine, "fine"));
  g_assert_null (strstr (gtk_label_get_label (GTK_LABEL (fine)), "Warning"));
  g_assert_nonnull (hg_ui_fixture_find_label (view, "Warning"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_state (void)
{
  g_autoptr(HgMatter) matter = hg_ui_fixture_new_matter ();
  const HgLiability *current = g_ptr_array_index (matter->liabilities, 1);
  static const struct { const char *day; HgLiabilityState state; } cases[] = {
    { "2021-04-28", HG_LIABILITY_STATE_FUTURE },   { "2021-04-29", HG_LIABILITY_STATE_IN_FORCE },
    { "2027-12-31", HG_LIABILITY_STATE_IN_FORCE }, { "2028-01-01", HG_LIABILITY_STATE_PAST },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GDate day;

      g_assert_true (hg_date_parse (cases[i].day, &day));
      g_assert_cmpint (hg_liability_view_get_state (current, &day), ==, cases[i].state);
    }
}

static void
test_citation (void)
{
  GtkWidget *page;
  GtkWidget *window = new_page (&page);
  GtkWidget *button = hg_ui_fixture_find_button (page, "win.show-citing");
  g_autoptr(GVariant) target = NULL;
  const char *law, *article;

  g_assert_nonnull (button);
  gtk_widget_activate (button);
  g_signal_emit_by_name (button, "clicked");
  target = hg_ui_fixture_dup_last_action (window, "show-citing");
  g_assert_nonnull (target);
  g_variant_get (target, "(&s&s)", &law, &article);
  g_assert_cmpstr (law, ==, "fire-law");
  g_assert_cmpstr (article, ==, "28");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_rules (void)
{
  g_autoptr(GListStore) rules = g_list_store_new (HG_TYPE_ITEM);
  g_autoptr(HgItem) rule = hg_ui_fixture_new_rule_item (7, HG_FORCE_MAY);
  GtkWidget *page;
  GtkWidget *window = new_page (&page);
  g_autoptr(GVariant) target = NULL;
  const char *id;
  gint32 kind;

  g_assert_null (hg_ui_fixture_find_button (page, "win.show-item"));
  g_list_store_append (rules, rule);
  hg_matter_page_set_rules (HG_MATTER_PAGE (page), G_LIST_MODEL (rules));
  g_signal_emit_by_name (hg_ui_fixture_find_button (page, "win.show-item"), "clicked");
  target = hg_ui_fixture_dup_last_action (window, "show-item");
  g_variant_get (target, "(i&s)", &kind, &id);
  g_assert_cmpint (kind, ==, HG_ITEM_RULE);
  g_assert_cmpstr (id, ==, "rule-7");
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/matter-page/sections", test_sections);
  g_test_add_func ("/matter-page/liabilities", test_liabilities);
  g_test_add_func ("/matter-page/table", test_table);
  g_test_add_func ("/matter-page/state", test_state);
  g_test_add_func ("/matter-page/citation", test_citation);
  g_test_add_func ("/matter-page/rules", test_rules);
  return g_test_run ();
}
