/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-matter-reader"

#include "config.h"

#include "hg-matter-reader.h"

#include "helper-tree.h"
#include "hg-date.h"

static const char xml[] =
  "<matter id='m' number='M-1' field='fire' department='rescue' industries='retail' risk='high' code='320000000001'>\n"
  "<title> 占用 </title><violation>一</violation><violation>二</violation>\n"
  "<obligation><cite law='law' version='2019-10-01' article='15-2' paragraph='1' item='3'/></obligation>\n"
  "<liability from='2020-01-01' until='' correction='first'><cite law='law' version='2019-10-01' article='60'/>"
  "<digest>责任</digest>\n"
  "<tier subject='person'><when><is fact='yes'/></when><order kind='stop-use' may='true'/>"
  "<confiscation of='goods tools'/><late-fee percent-per-day='0.05' of='sum'/><fine min='5000' max='50000.50' per='n'/>"
  "<fine times-min='1.5' of='sum' floor=' 100 '/></tier></liability>\n"
  "<advice stage='after'><p documents='letter'>甲</p><p>乙</p></advice><advice stage='before'><p>丙</p></advice>"
  "<source>源</source></matter>";

static void
test_all (HelperChecks *checks, gconstpointer data)
{
  g_autoptr(HgMatter) matter = hg_matter_reader_read (helper_tree_parse (checks->pool, xml));
  const HgCitation *cite = g_ptr_array_index (matter->obligations, 0);
  const HgParagraph *advice = g_ptr_array_index (matter->advice, 0);

  g_assert_cmpstr (matter->id, ==, "m");
  g_assert_cmpstr (matter->number, ==, "M-1");
  g_assert_cmpstr (matter->title, ==, "占用");
  g_assert_cmpint (matter->risk, ==, HG_RISK_HIGH);
  g_assert_cmpstr (matter->industries[0], ==, "retail");
  g_assert_cmpuint (matter->violations->len, ==, 2);
  g_assert_cmpstr (cite->article, ==, "15-2");
  g_assert_cmpuint (cite->item, ==, 3);
  g_assert_cmpuint (cite->line, ==, 3);
  g_assert_cmpuint (matter->advice->len, ==, 3);
  g_assert_cmpint (advice->stage, ==, HG_STAGE_AFTER);
  g_assert_cmpstr (advice->documents[0], ==, "letter");
  g_assert_cmpint (((HgParagraph *) g_ptr_array_index (matter->advice, 2))->stage, ==, HG_STAGE_BEFORE);
}

static void
test_liability (HelperChecks *checks, gconstpointer data)
{
  g_autoptr(HgMatter) matter = hg_matter_reader_read (helper_tree_parse (checks->pool, xml));
  const HgLiability *liability = g_ptr_array_index (matter->liabilities, 0);
  const HgTier *tier = g_ptr_array_index (liability->tiers, 0);
  const HgMeasure *order = g_ptr_array_index (tier->measures, 0);
  const HgMeasure *confiscation = g_ptr_array_index (tier->measures, 1);
  const HgMeasure *late = g_ptr_array_index (tier->measures, 2);
  const HgMeasure *fine = g_ptr_array_index (tier->measures, 3);
  const HgMeasure *times = g_ptr_array_index (tier->measures, 4);

  g_assert_cmpint (hg_date_to_number (&liability->from), ==, 20200101);
  g_assert_false (g_date_valid (&liability->until));
  g_assert_cmpint (liability->correction, ==, HG_CORRECTION_FIRST);
  g_assert_cmpint (tier->subject, ==, HG_SUBJECT_PERSON);
  g_assert_nonnull (tier->when);
  g_assert_cmpint (order->order, ==, HG_ORDER_STOP_USE);
  g_assert_true (order->may);
  g_assert_cmpint (confiscation->confiscated, ==, HG_CONFISCATED_GOODS | HG_CONFISCATED_TOOLS);
  g_assert_cmpint (late->fine.percent_min, ==, 50000);
  g_assert_cmpint (fine->fine.max, ==, 5000050);
  g_assert_cmpint (fine->fine.times_min, ==, HG_DECIMAL_NONE);
  g_assert_cmpstr (fine->fine.per, ==, "n");
  g_assert_cmpint (times->fine.times_min, ==, 1500000);
  g_assert_cmpint (times->fine.min, ==, HG_MONEY_NONE);
  g_assert_cmpint (times->fine.floor, ==, 10000);
}

static void
test_parts (HelperChecks *checks, gconstpointer data)
{
  g_autoptr(GPtrArray) cites = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_citation_free);
  g_autoptr(GPtrArray) paragraphs = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_paragraph_free);

  hg_matter_reader_read_cites (NULL, cites);
  hg_matter_reader_read_cites (helper_tree_parse (checks->pool, "<basis><digest/><cite law='a'/><cite law='b'/></basis>"), cites);
  hg_matter_reader_read_paragraphs (helper_tree_parse (checks->pool, "<step><title/><p>一</p></step>"), paragraphs);
  g_assert_cmpuint (cites->len, ==, 2);
  g_assert_cmpuint (paragraphs->len, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/matter-reader/all", HelperChecks, NULL, helper_tree_set_up, test_all, helper_tree_tear_down);
  g_test_add ("/matter-reader/liability", HelperChecks, NULL, helper_tree_set_up, test_liability, helper_tree_tear_down);
  g_test_add ("/matter-reader/parts", HelperChecks, NULL, helper_tree_set_up, test_parts, helper_tree_tear_down);
  return g_test_run ();
}
