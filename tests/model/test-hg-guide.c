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

/* Each once, in order, and of steps that name none nothing. */
static void
test_ids (void)
{
  g_autoptr(GPtrArray) chapters = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_guide_chapter_free);
  g_autofree char *joined_matters = NULL;
  g_autofree char *joined_rules = NULL;
  g_auto(GStrv) matters = NULL;
  g_auto(GStrv) rules = NULL;

  for (guint i = 0; i < 2; i++)
    {
      HgChapter *chapter = hg_guide_chapter_new ();
      HgGuideStep *step = hg_guide_chapter_add_step (chapter);

      step->matters = g_strsplit (i == 0 ? "exit sign" : "advert exit", " ", -1);
      step->rules = g_strsplit (i == 0 ? "rule-1" : "", " ", -1);
      hg_guide_chapter_add_step (chapter);
      g_ptr_array_add (chapters, chapter);
    }
  matters = hg_guide_dup_ids (chapters, HG_ITEM_MATTER);
  rules = hg_guide_dup_ids (chapters, HG_ITEM_RULE);
  joined_matters = g_strjoinv (" ", matters);
  joined_rules = g_strjoinv (" ", rules);
  g_assert_cmpstr (joined_matters, ==, "exit sign advert");
  g_assert_cmpstr (joined_rules, ==, "rule-1");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/guide/steps", test_steps);
  g_test_add_func ("/guide/ids", test_ids);
  return g_test_run ();
}
