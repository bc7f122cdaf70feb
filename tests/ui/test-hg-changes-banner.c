/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-changes-banner"

#include "config.h"

#include "hg-changes-banner.h"

#include "helper-decide.h"
#include "hg-decide-page.h"
#include "hg-ui-fixture.h"

static GPtrArray *
new_changes (void)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_assessment_change_free);

  g_ptr_array_add (changes, hg_assessment_change_new (HG_PART_CHANGE_CHANGED, HG_PART_RULE, "small", "L-1", "小范围"));
  g_ptr_array_add (changes, hg_assessment_change_new (HG_PART_CHANGE_ADDED, HG_PART_FACT, "width", NULL, "被占的宽度"));
  return changes;
}

/* It stays through all answers, unfolded as it was, and goes when the case is kept anew. */
static void
test_on_the_page (void)
{
  g_autoptr(HgDecideTarget) target = helper_decide_new_target (TRUE, FALSE);
  g_autoptr(HgDecideCase) decide_case = hg_decide_case_new (target);
  g_autoptr(GPtrArray) changes = new_changes ();
  GtkWidget *page = hg_decide_page_new (), *window = hg_ui_fixture_new_window (page);
  GtkWidget *banner, *expander;

  hg_decide_changes_set (decide_case, "2026.11", changes);
  hg_decide_page_set_case (HG_DECIDE_PAGE (page), decide_case);
  banner = hg_ui_fixture_find_type (page, HG_TYPE_CHANGES_BANNER);
  expander = hg_ui_fixture_find_type (banner, GTK_TYPE_EXPANDER);
  g_assert_true (hg_ui_fixture_is_shown (banner));
  g_assert_nonnull (hg_ui_fixture_find_label (banner, "edition 2026.11, and 2 texts that it rests on have changed"));
  gtk_expander_set_expanded (GTK_EXPANDER (expander), TRUE);
  hg_decide_case_answer (decide_case, "movable", "true");
  g_assert_true (hg_ui_fixture_is_shown (banner));
  g_assert_true (gtk_expander_get_expanded (GTK_EXPANDER (expander)));
  hg_decide_changes_clear (decide_case);
  hg_decide_case_set_kept (decide_case, 1, hg_decide_case_get_decision (decide_case));
  g_assert_false (hg_ui_fixture_is_shown (banner));
  g_assert_null (hg_ui_fixture_find_label (banner, "This case comes from"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A question that changed is on the same page. */
static void
test_links (void)
{
  HgDecideChanges changes = { (char *) "2026.11", new_changes () };
  GtkWidget *banner = g_object_new (HG_TYPE_CHANGES_BANNER, NULL), *window = hg_ui_fixture_new_window (banner);
  g_autoptr(GVariant) shown = NULL;

  hg_changes_banner_set_changes (HG_CHANGES_BANNER (banner), &changes);
  gtk_expander_set_expanded (GTK_EXPANDER (hg_ui_fixture_find_type (banner, GTK_TYPE_EXPANDER)), TRUE);
  g_assert_nonnull (hg_ui_fixture_find_button (banner, "decide.unfold"));
  g_signal_emit_by_name (hg_ui_fixture_find_button (banner, "win.show-item"), "clicked");
  shown = hg_ui_fixture_dup_last_action (window, "show-item");
  g_assert_nonnull (shown);
  gtk_window_destroy (GTK_WINDOW (window));
  g_ptr_array_unref (changes.changes);
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/changes-banner/on-the-page", test_on_the_page);
  g_test_add_func ("/changes-banner/links", test_links);
  return g_test_run ();
}
