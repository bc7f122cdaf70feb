/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-record-check"

#include "config.h"

#include "hg-record-check.h"

#include "helper-tree.h"
#include "hg-date.h"
#include "hg-matter-reader.h"
#include "hg-rule-reader.h"
#include "hg-vocabulary-reader.h"

static void
assert_tags (HelperChecks *checks, const char *expected)
{
  g_autofree char *tags = helper_tree_dup_tags (checks);

  g_assert_cmpstr (tags, ==, expected);
}

/* What each check finds has a fixture in tests/data/checks; here are the edges. */

static void
check_fine (HelperChecks *checks, const char *fine, const char *expected)
{
  g_autofree char *xml = g_strdup_printf (
    "<matter id='m' number='M-1' field='fire' department='rescue' risk='low'><title>t</title>"
    "<obligation><cite law='law' version='2019-10-01' article='1'/></obligation><liability correction='none'>"
    "<cite law='law' version='2019-10-01' article='2'/><digest>d</digest><tier subject='unit'>%s</tier></liability>"
    "<advice stage='before'><p>p</p></advice><source>s</source></matter>", fine);
  g_autoptr(HgMatter) matter = hg_matter_reader_read (helper_tree_parse (checks->pool, xml));

  g_test_message ("%s", fine);
  hg_record_check_matter (&checks->check, matter);
  assert_tags (checks, expected);
}

static void
test_fines (HelperChecks *checks, gconstpointer data)
{
  check_fine (checks, "<fine max='500'/>", "");
  check_fine (checks, "<fine min='500'/>", "");
  check_fine (checks, "<fine min='500' max='500'/>", "");
  check_fine (checks, "<fine min='500.01' max='500'/>", "fine-order");
  check_fine (checks, "<fine min='1' max='5' per='n'/>", "");
  check_fine (checks, "<fine min='1' max='5' per='bare'/>", "fact-unit");
  check_fine (checks, "<fine min='1' max='5' per='sum'/>", "fact-type");
  check_fine (checks, "<fine max='5' of='sum'/>", "fine-form");
  check_fine (checks, "<fine max='5' floor='1'/>", "fine-form");
  check_fine (checks, "<fine times-max='5' of='sum'/>", "");
  check_fine (checks, "<fine times-min='5' times-max='1' of='sum'/>", "fine-order");
  check_fine (checks, "<fine times-max='5'/>", "fine-form");
  check_fine (checks, "<fine times-max='5' of='n'/>", "fact-type");
  check_fine (checks, "<fine percent-min='5' percent-max='10' of='sum' floor='10000'/>", "");
  check_fine (checks, "<fine percent-max='10' times-max='5' of='sum'/>", "fine-form");
  check_fine (checks, "<fine/>", "fine-form");
  check_fine (checks, "<late-fee percent-per-day='3' of='sum'/>", "");
  check_fine (checks, "<late-fee percent-per-day='3' of='yes'/>", "fact-type");
  check_fine (checks, "<warning/>", "");
}

static void
check_liabilities (HelperChecks *checks, const char *first, const char *second, const char *expected)
{
  g_autofree char *xml = g_strdup_printf (
    "<matter id='m' number='M-1' field='fire' department='rescue' risk='low'><title>t</title><obligation/>"
    "<liability correction='none' %s/><liability correction='none' %s/><advice stage='before'><p>p</p></advice></matter>",
    first, second);
  g_autoptr(HgMatter) matter = hg_matter_reader_read (helper_tree_parse (checks->pool, xml));

  g_test_message ("%s, %s", first, second);
  hg_record_check_matter (&checks->check, matter);
  assert_tags (checks, expected);
}

static void
test_overlaps (HelperChecks *checks, gconstpointer data)
{
  check_liabilities (checks, "until='2025-12-31'", "from='2026-01-01'", "");
  check_liabilities (checks, "from='2026-01-01'", "until='2025-12-31'", "");
  check_liabilities (checks, "until='2026-01-01'", "from='2026-01-01'", "period-overlap");
  check_liabilities (checks, "", "from='2026-01-01'", "period-overlap");
  check_liabilities (checks, "from='2020-01-01' until='2022-12-31'", "from='2021-01-01' until='2021-12-31'", "period-overlap");
}

static void
test_info (HelperChecks *checks, gconstpointer data)
{
  hg_record_check_info (&checks->check);
  assert_tags (checks, "");
  hg_date_parse ("2026-03-01", &checks->info->expires);
  g_date_set_dmy (&checks->info->effective, 1, G_DATE_JANUARY, 2000);
  hg_date_parse ("2001-01-01", &checks->info->expires);
  hg_record_check_info (&checks->check);
  assert_tags (checks, "edition-expired");
  hg_date_parse ("1999-01-01", &checks->info->expires);
  hg_record_check_info (&checks->check);
  assert_tags (checks, "period-empty");
}

static void
test_rule (HelperChecks *checks, gconstpointer data)
{
  g_autoptr(HgRule) rule = hg_rule_reader_read (helper_tree_parse (checks->pool,
    "<rule id='r' number='R-1' outcome='no-penalty' force='may' field='x' scheme='y'><title>t</title>"
    "<basis><cite law='z' version='2019-10-01' article='1'/></basis><when><is fact='n'/></when>"
    "<unless><is fact='w'/></unless><documents use='v'/><source>s</source></rule>"));
  g_autoptr(HgRule) general = hg_rule_reader_read (helper_tree_parse (checks->pool,
    "<rule id='r' number='R-1' outcome='no-penalty' force='may' general='true'><title>t</title><basis/>"
    "<when><is fact='yes'/></when><test name='n'><expect result='undetermined'/></test></rule>"));

  hg_record_check_rule (&checks->check, rule);
  assert_tags (checks, "unknown-field unknown-document unknown-scheme unknown-law fact-type unknown-fact "
                       "rule-without-matter rule-without-test");
  hg_record_check_rule (&checks->check, general);
  assert_tags (checks, "");
}

static void
test_chapter (HelperChecks *checks, gconstpointer data)
{
  g_autoptr(HgChapter) chapter = hg_vocabulary_reader_read_chapter (helper_tree_parse (checks->pool,
    "<chapter id='c' stage='after'><title>t</title><step id='s' department='x' documents='letter y'><title>t</title>"
    "<p documents='z'>p</p></step></chapter>"));

  hg_record_check_chapter (&checks->check, chapter);
  assert_tags (checks, "unknown-department unknown-document unknown-document");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/record-check/fines", HelperChecks, NULL, helper_tree_set_up, test_fines, helper_tree_tear_down);
  g_test_add ("/record-check/overlaps", HelperChecks, NULL, helper_tree_set_up, test_overlaps, helper_tree_tear_down);
  g_test_add ("/record-check/info", HelperChecks, NULL, helper_tree_set_up, test_info, helper_tree_tear_down);
  g_test_add ("/record-check/rule", HelperChecks, NULL, helper_tree_set_up, test_rule, helper_tree_tear_down);
  g_test_add ("/record-check/chapter", HelperChecks, NULL, helper_tree_set_up, test_chapter, helper_tree_tear_down);
  return g_test_run ();
}
