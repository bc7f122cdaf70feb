/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-rule-reader"

#include "config.h"

#include "hg-rule-reader.h"

#include "hg-condition-reader.h"
#include "hg-matter-reader.h"
#include "hg-types-enums.h"

static HgTestCase *
read_test (const HgElement *element)
{
  HgTestCase *test = hg_test_case_new ();

  test->name = hg_element_dup_attribute (element, "name");
  hg_element_get_date (element, "act-date", &test->act_date);
  hg_element_get_date (element, "decision-date", &test->decision_date);
  test->line = hg_element_get_line (element);
  for (const HgElement *child = hg_element_get_first (element); child != NULL; child = hg_element_get_next (child))
    if (hg_element_is (child, "given"))
      {
        g_autofree char *fact = hg_element_dup_attribute (child, "fact");
        g_autofree char *value = hg_element_dup_attribute (child, "value");

        /* An empty value is an answer too: a "dates" fact that has none. */
        hg_test_case_add_given (test, fact, value != NULL ? value : "", hg_element_get_line (child));
      }
    else
      test->expected = (HgResult) hg_element_get_code (child, "result", HG_TYPE_RESULT);
  return test;
}

static void
read_parts (const HgElement *element, HgRule *rule)
{
  const HgElement *spares = hg_element_find (element, "spares");
  const HgElement *documents = hg_element_find (element, "documents");

  hg_matter_reader_read_cites (hg_element_find (element, "basis"), rule->basis);
  hg_matter_reader_read_cites (spares, rule->spared);
  rule->spared_digest = spares != NULL ? hg_element_dup_child_text (spares, "digest") : NULL;
  rule->when = hg_condition_reader_read_only (hg_element_find (element, "when"));
  rule->unless = hg_condition_reader_read_only (hg_element_find (element, "unless"));
  rule->documents = documents != NULL ? hg_element_dup_list (documents, "use") : g_new0 (char *, 1);
  for (const HgElement *child = hg_element_get_first (element); child != NULL; child = hg_element_get_next (child))
    if (hg_element_is (child, "test"))
      g_ptr_array_add (rule->tests, read_test (child));
}

/**
 * hg_rule_reader_read:
 * @element: a rule that the schema has accepted
 *
 * Returns: (transfer full): the rule
 */
HgRule *
hg_rule_reader_read (const HgElement *element)
{
  HgRule *rule = hg_rule_new ();

  rule->id = hg_element_dup_attribute (element, "id");
  rule->number = hg_element_dup_attribute (element, "number");
  rule->outcome = (HgOutcome) hg_element_get_code (element, "outcome", HG_TYPE_OUTCOME);
  rule->force = (HgForce) hg_element_get_code (element, "force", HG_TYPE_FORCE);
  rule->matters = hg_element_dup_list (element, "matters");
  rule->general = hg_element_get_flag (element, "general");
  rule->field = hg_element_dup_attribute (element, "field");
  rule->scheme = hg_element_dup_attribute (element, "scheme");
  rule->overrides = hg_element_dup_list (element, "overrides");
  hg_element_get_date (element, "from", &rule->from);
  hg_element_get_date (element, "until", &rule->until);
  rule->title = hg_element_dup_child_text (element, "title");
  rule->digest = hg_element_dup_child_text (element, "digest");
  rule->follow_up = hg_element_dup_child_text (element, "follow-up");
  rule->source = hg_element_dup_child_text (element, "source");
  rule->line = hg_element_get_line (element);
  read_parts (element, rule);
  return rule;
}
