/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-guide-page"

#include "config.h"

#include "hg-guide-page.h"

#include "hg-guide.h"
#include "hg-ui-fixture.h"

static GPtrArray *
new_chapters (const char *matter)
{
  GPtrArray *chapters = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_guide_chapter_free);
  HgChapter *chapter = hg_guide_chapter_new ();
  HgGuideStep *step = hg_guide_chapter_add_step (chapter);
  HgParagraph *paragraph = hg_paragraph_new ();

  chapter->title = g_strdup ("事前");
  step->title = g_strdup ("企业自查");
  step->documents = g_new0 (char *, 1);
  step->matters = g_strsplit (matter, " ", -1);
  step->rules = g_new0 (char *, 1);
  paragraph->text = g_strdup ("照着清单看一遍");
  g_ptr_array_add (step->paragraphs, paragraph);
  g_ptr_array_add (chapters, chapter);
  return chapters;
}

/* A step's matters become links once they are found; what the guide does not name becomes none. */
static void
test_links (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_ui_fixture_new_vocabulary ();
  g_autoptr(HgItem) named = hg_ui_fixture_new_matter_item (1);
  g_autoptr(HgItem) other = hg_ui_fixture_new_matter_item (2);
  g_autoptr(GPtrArray) chapters = new_chapters (hg_item_get_id (named));
  g_autoptr(GListStore) items = g_list_store_new (HG_TYPE_ITEM);
  GtkWidget *page = hg_guide_page_new ();
  GtkWidget *window = hg_ui_fixture_new_window (page);

  g_list_store_append (items, named);
  g_list_store_append (items, other);
  hg_guide_page_show (HG_GUIDE_PAGE (page), vocabulary, chapters);
  g_assert_nonnull (hg_ui_fixture_find_label (page, "事前"));
  g_assert_nonnull (hg_ui_fixture_find_label (page, "企业自查"));
  g_assert_nonnull (hg_ui_fixture_find_label (page, "照着清单看一遍"));
  g_assert_null (hg_ui_fixture_find_button (page, "win.show-item"));
  hg_guide_page_set_items (HG_GUIDE_PAGE (page), G_LIST_MODEL (items));
  g_assert_nonnull (hg_ui_fixture_find_button (page, "win.show-item"));
  g_assert_nonnull (hg_ui_fixture_find_label (page, hg_item_get_number (named)));
  g_assert_null (hg_ui_fixture_find_label (page, hg_item_get_number (other)));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A second guide takes the place of the first, links and all. */
static void
test_again (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_ui_fixture_new_vocabulary ();
  g_autoptr(GPtrArray) chapters = new_chapters ("a");
  g_autoptr(GPtrArray) none = g_ptr_array_new ();
  GtkWidget *page = hg_guide_page_new ();
  GtkWidget *window = hg_ui_fixture_new_window (page);

  hg_guide_page_show (HG_GUIDE_PAGE (page), vocabulary, chapters);
  hg_guide_page_show (HG_GUIDE_PAGE (page), vocabulary, none);
  g_assert_null (hg_ui_fixture_find_label (page, "企业自查"));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/guide-page/links", test_links);
  g_test_add_func ("/guide-page/again", test_again);
  return g_test_run ();
}
