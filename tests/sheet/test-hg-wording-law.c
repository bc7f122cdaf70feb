/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-wording-law"

#include "config.h"

#include "hg-wording-law.h"

#include "hg-sheet-fixture.h"

static void
test_article (void)
{
  static const struct { const char *article; guint paragraph, item; const char *text; } cases[] = {
    { "60", 0, 0, "article 60" },
    { "60", 1, 0, "article 60, paragraph 1" },
    { "60", 1, 3, "article 60, paragraph 1, item 3" },
    { "60", 0, 3, "article 60, item 3" },
    { "15-2", 0, 0, "article 15-2" },
    { "133-1", 2, 11, "article 133-1, paragraph 2, item 11" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgCitation) citation = NULL;
      g_autofree char *text = NULL;

      citation = hg_sheet_fixture_new_citation ("fire-law", "2021-04-29", cases[i].article, cases[i].paragraph,
                                                cases[i].item);
      text = hg_wording_law_article (citation);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_citation (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgCitation) known = hg_sheet_fixture_new_citation ("fire-law", "2021-04-29", "60", 1, 3);
  g_autoptr(HgCitation) unknown = hg_sheet_fixture_new_citation ("no-law", "2021-04-29", "1", 0, 0);
  g_autoptr(GPtrArray) both = g_ptr_array_new ();
  g_autofree char *text = hg_wording_law_citation (vocabulary, known);
  g_autofree char *id = hg_wording_law_citation (vocabulary, unknown);
  g_autofree char *list = NULL;
  g_autofree char *full = hg_wording_law_full_citation (vocabulary, known, NULL);

  g_ptr_array_add (both, known);
  g_ptr_array_add (both, unknown);
  list = hg_wording_law_citations (vocabulary, both);
  g_assert_cmpstr (text, ==, "“消防法”, article 60, paragraph 1, item 3");
  g_assert_cmpstr (id, ==, "“no-law”, article 1");
  g_assert_cmpstr (list, ==, "“消防法”, article 60, paragraph 1, item 3; “no-law”, article 1");
  g_assert_cmpstr (full, ==, "“消防法”, article 60, paragraph 1, item 3 (text of 2021-04-29)");
}

static void
test_version (void)
{
  static const struct { const char *law, *version, *day, *text; } cases[] = {
    { "fire-law", "2021-04-29", "2026-11-23", "text of 2021-04-29" },
    { "fire-law", "2021-04-29", NULL, "text of 2021-04-29" },
    { "code", "2026-03-12", "2026-08-14", "text of 2026-03-12, in force from 2026-08-15, not yet applicable" },
    { "code", "2026-03-12", "2026-08-15", "text of 2026-03-12" },
    { "air-law", "2018-10-26", "2026-08-14", "text of 2018-10-26" },
    { "air-law", "2018-10-26", "2026-08-15",
      "text of 2018-10-26, in force until 2026-08-14, replaced by “生态环境法典”" },
    { "old-law", "2000-01-01", "2026-08-15", "text of 2000-01-01, in force until 2010-12-31, no longer applicable" },
    { "no-law", "2000-01-01", "2026-08-15", "text of 2000-01-01" },
  };
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HgCitation) citation = hg_sheet_fixture_new_citation (cases[i].law, cases[i].version, "1", 0, 0);
      GDate day = hg_sheet_fixture_date (cases[i].day != NULL ? cases[i].day : "2026-01-01");
      g_autofree char *text = hg_wording_law_version (vocabulary, citation, cases[i].day != NULL ? &day : NULL);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wording-law/article", test_article);
  g_test_add_func ("/wording-law/citation", test_citation);
  g_test_add_func ("/wording-law/version", test_version);
  return g_test_run ();
}
