/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-liability"

#include "config.h"

#include "hg-sheet-liability.h"

#include "hg-sheet-fixture.h"
#include "hg-sheet-text.h"

#include <string.h>

static char *
dup_text (const char *date)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgMatter) matter = hg_sheet_fixture_new_matter ();
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  GDate day = hg_sheet_fixture_date (date);

  hg_sheet_liability_add (sheet, vocabulary, matter, &day);
  return hg_sheet_text_to_string (sheet);
}

static void
test_in_force (void)
{
  g_autofree char *text = dup_text ("2026-11-23");

  g_assert_nonnull (strstr (text, "- To whom, and when: Unit\n  Orders and penalties: Order to correct\n"
                                  "  Fine: Fine of 5,000 yuan to 50,000 yuan\n"));
  g_assert_nonnull (strstr (text, "- To whom, and when: Individual\n    责令改正后是否拒不改正: yes\n"
                                  "  Orders and penalties: Warning\n"
                                  "  Fine: May be imposed: Fine of up to 500 yuan\n"));
  g_assert_nonnull (strstr (text, "until 2021-04-28, no longer in force: 责令改正,处2000元"));
  g_assert_nonnull (strstr (text, "from 2027-01-01, not applicable now: 责令改正,处1万元"));
  g_assert_nonnull (strstr (text, "Article 37"));
}

/* Both ends of a period belong to it. */
static void
test_ends (void)
{
  g_autofree char *first = dup_text ("2021-04-29");
  g_autofree char *last = dup_text ("2026-12-31");
  g_autofree char *next = dup_text ("2027-01-01");

  g_assert_nonnull (strstr (first, "In short: 责令改正,处5000元"));
  g_assert_nonnull (strstr (last, "In short: 责令改正,处5000元"));
  g_assert_null (strstr (next, "In short: 责令改正,处5000元"));
  g_assert_nonnull (strstr (next, "In short: 责令改正,处1万元"));
  g_assert_null (strstr (next, "not applicable now"));
}

/* One liability for all times needs no word on other times. */
static void
test_single (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgMatter) matter = hg_matter_new ();
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  HgLiability *liability = hg_liability_new ();
  GDate day = hg_sheet_fixture_date ("2026-11-23");
  g_autofree char *text = NULL;

  liability->digest = g_strdup ("警告");
  hg_liability_add_tier (liability)->alternatives = TRUE;
  g_ptr_array_add (matter->liabilities, liability);
  hg_sheet_liability_add (sheet, vocabulary, matter, &day);
  text = hg_sheet_text_to_string (sheet);
  g_assert_nonnull (strstr (text, "(only one of these)"));
  g_assert_null (strstr (text, "Article 37"));
  g_assert_null (strstr (text, "Applicable"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-liability/in-force", test_in_force);
  g_test_add_func ("/sheet-liability/ends", test_ends);
  g_test_add_func ("/sheet-liability/single", test_single);
  return g_test_run ();
}
