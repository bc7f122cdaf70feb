/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-law-page"

#include "config.h"

#include "hg-law-page.h"

#include "hg-date.h"
#include "hg-ui-fixture.h"

static void
test_roles (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_ui_fixture_new_vocabulary ();
  g_autoptr(HgMatter) matter = hg_ui_fixture_new_matter ();
  g_autoptr(HgItem) item = hg_ui_fixture_new_matter_item (1);
  g_autoptr(HgLawUse) use = hg_law_use_new ("fire-law");
  GtkWidget *page = hg_law_page_new ();
  GtkWidget *window = hg_ui_fixture_new_window (page);
  g_autoptr(GVariant) target = NULL;
  GtkWidget *heading, *link;
  GDate day;

  g_assert_true (hg_date_parse ("2026-11-01", &day));
  hg_law_use_add_matter (use, matter, item);
  hg_law_use_sort (use);
  hg_law_page_show (HG_LAW_PAGE (page), vocabulary, use, "60", &day);
  g_assert_nonnull (hg_ui_fixture_find_label (page, "中华人民共和国消防法"));
  g_assert_nonnull (hg_ui_fixture_find_label (page, "Cited by 1 matter or rule"));
  g_assert_nonnull (hg_ui_fixture_find_label (page, "Where the duty comes from it"));
  g_assert_nonnull (hg_ui_fixture_find_label (page, "Where it is the legal liability"));
  g_assert_null (hg_ui_fixture_find_label (page, "Where it is the basis of leniency"));
  heading = hg_ui_fixture_find_label (page, "article 60");
  g_assert_true (gtk_widget_has_css_class (gtk_widget_get_parent (heading), "law-target"));
  link = hg_ui_fixture_find_button (page, "win.show-item");
  g_signal_emit_by_name (link, "clicked");
  target = hg_ui_fixture_dup_last_action (window, "show-item");
  g_assert_nonnull (target);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_nothing (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_ui_fixture_new_vocabulary ();
  g_autoptr(HgLawUse) use = hg_law_use_new ("fire-law");
  GtkWidget *page = hg_law_page_new ();
  GtkWidget *window = hg_ui_fixture_new_window (page);
  GDate day;

  g_assert_true (hg_date_parse ("2026-11-01", &day));
  hg_law_page_show (HG_LAW_PAGE (page), vocabulary, use, NULL, &day);
  g_assert_nonnull (hg_ui_fixture_find_label (page, "Nothing in this edition cites it."));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_place (void)
{
  g_autofree char *place = hg_law_page_dup_place ("fire-law", "15-2");
  g_autofree char *law = hg_law_page_dup_law (place);
  g_autofree char *article = hg_law_page_dup_article (place);
  g_autofree char *alone = hg_law_page_dup_place ("fire-law", NULL);

  g_assert_cmpstr (law, ==, "fire-law");
  g_assert_cmpstr (article, ==, "15-2");
  g_assert_cmpstr (alone, ==, "fire-law");
  g_assert_null (hg_law_page_dup_article (alone));
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/law-page/roles", test_roles);
  g_test_add_func ("/law-page/nothing", test_nothing);
  g_test_add_func ("/law-page/place", test_place);
  return g_test_run ();
}
