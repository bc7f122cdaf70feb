/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-issue"

#include "config.h"

#include "hg-issue.h"

static void
test_text (void)
{
  g_autoptr(HgIssue) issue = hg_issue_new (HG_SEVERITY_ERROR, "unknown-law", 12, 0, "没有这部法律");
  g_autofree char *text = hg_issue_to_text (issue, "目录/清单.xml");

  g_assert_cmpstr (text, ==, "目录/清单.xml:12: unknown-law: 没有这部法律");
}

static void
test_text_of_two (void)
{
  g_autoptr(HgIssue) issue = hg_issue_new (HG_SEVERITY_ERROR, "duplicate-id", 12, 5, "The id stands twice.");
  g_autofree char *text = hg_issue_to_text (issue, "a.xml");

  g_assert_cmpstr (text, ==, "a.xml:12: duplicate-id: The id stands twice. (see line 5)");
}

static void
test_compare (void)
{
  static const struct { guint line; const char *tag; const char *message; } ordered[] = {
    { 0, "z", "z" }, { 2, "a", "z" }, { 2, "b", "a" }, { 2, "b", "b" }, { 10, "a", "a" }, { 4000000000u, "a", "a" },
  };
  g_autoptr(GPtrArray) issues = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_issue_free);

  for (gsize i = G_N_ELEMENTS (ordered); i > 0; i--)
    g_ptr_array_add (issues, hg_issue_new (HG_SEVERITY_WARNING, ordered[i - 1].tag, ordered[i - 1].line, 0,
                                           ordered[i - 1].message));
  g_ptr_array_sort (issues, hg_issue_compare);
  for (gsize i = 0; i < G_N_ELEMENTS (ordered); i++)
    {
      const HgIssue *issue = g_ptr_array_index (issues, i);

      g_assert_cmpuint (issue->line, ==, ordered[i].line);
      g_assert_cmpstr (issue->tag, ==, ordered[i].tag);
      g_assert_cmpstr (issue->message, ==, ordered[i].message);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/issue/text", test_text);
  g_test_add_func ("/issue/text-of-two", test_text_of_two);
  g_test_add_func ("/issue/compare", test_compare);
  return g_test_run ();
}
