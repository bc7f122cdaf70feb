/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-guide"

#include "config.h"

#include "hg-guide.h"

static void
test_steps (void)
{
  g_autoptr(HgChapter) chapter = hg_guide_chapter_new ();
  HgGuideStep *first = hg_guide_chapter_add_step (chapter);
  HgGuideStep *second = hg_guide_chapter_add_step (chapter);

  first->title = g_strdup ("发布清单");
  second->documents = g_strsplit ("notice receipt", " ", -1);
  g_ptr_array_add (second->paragraphs, hg_paragraph_new ());
  g_assert_cmpuint (chapter->steps->len, ==, 2);
  g_assert_true (g_ptr_array_index (chapter->steps, 0) == first);
  g_assert_true (g_ptr_array_index (chapter->steps, 1) == second);
  g_assert_cmpuint (first->paragraphs->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/guide/steps", test_steps);
  return g_test_run ();
}
