/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-record-writer"

#include "config.h"

#include "hg-record-writer.h"

#include <glib/gi18n.h>

#include "hg-condition-check.h"
#include "hg-edition-check.h"
#include "hg-edition-schema.h"
#include "hg-enum.h"
#include "hg-evaluator.h"
#include "hg-guide-table.h"
#include "hg-issue-table.h"
#include "hg-matter-reader.h"
#include "hg-matter-table.h"
#include "hg-record-check.h"
#include "hg-rule-reader.h"
#include "hg-rule-table.h"
#include "hg-satisfiability.h"
#include "hg-search-table.h"
#include "hg-types-enums.h"
#include "hg-vocabulary-reader.h"
#include "hg-vocabulary-table.h"

struct _HgRecordWriter
{
  HgDb           *db;           /* borrowed */
  HgImportReport *report;       /* borrowed */
  HgVocabulary   *vocabulary;   /* complete when the first matter or chapter comes: the schema orders sections */
  GHashTable     *keys;         /* of definitions to their keys in the database */
  HgCheck         check;
  gboolean        vocabulary_written;
  gint64          next_matter;
  gint64          next_rule;
  HgPacker       *packer;
  gint64          next_step;
  GError         *error;        /* (nullable): the first failure to write; nothing is written after it */
};

/**
 * hg_record_writer_new:
 * @db: a new database with the edition's tables
 * @report: gets the issues
 *
 * Returns: (transfer full): a writer
 */
HgRecordWriter *
hg_record_writer_new (HgDb *db, HgImportReport *report)
{
  HgRecordWriter *self = g_new0 (HgRecordWriter, 1);

  self->db = db;
  self->report = report;
  self->vocabulary = hg_vocabulary_new ();
  self->keys = g_hash_table_new (NULL, NULL);
  self->packer = hg_packer_new ();
  self->next_matter = self->next_rule = self->next_step = 1;
  return self;
}

void
hg_record_writer_free (HgRecordWriter *self)
{
  hg_check_clear (&self->check);
  hg_vocabulary_unref (self->vocabulary);
  g_hash_table_unref (self->keys);
  hg_packer_free (self->packer);
  g_clear_error (&self->error);
  g_free (self);
}

static void
report_duplicate (HgRecordWriter *self, const char *id, guint line, guint first_line)
{
  hg_issue_table_report (self->report, "duplicate-id", line, first_line, _("“%s” is defined twice."), id);
}

/* Definitions */

static void
take_term (HgRecordWriter *self, const HgElement *record)
{
  HgTerm *term = hg_vocabulary_reader_read_term (record);
  const HgTerm *first = hg_vocabulary_get_term (self->vocabulary, term->kind, term->id);

  if (first != NULL)
    report_duplicate (self, term->id, term->line, first->line);
  hg_vocabulary_take_term (self->vocabulary, term);
}

static void
take_law (HgRecordWriter *self, const HgElement *record)
{
  HgLaw *law = hg_vocabulary_reader_read_law (record);
  const HgLaw *first = hg_vocabulary_get_law (self->vocabulary, law->id);

  if (first != NULL)
    report_duplicate (self, law->id, law->line, first->line);
  hg_check_law (&self->check, law);
  hg_vocabulary_take_law (self->vocabulary, law);
}

static void
take_fact (HgRecordWriter *self, const HgElement *record)
{
  HgFact *fact = hg_vocabulary_reader_read_fact (record);
  const HgFact *first = hg_vocabulary_get_fact (self->vocabulary, fact->id);

  if (first != NULL)
    report_duplicate (self, fact->id, fact->line, first->line);
  hg_check_definition (&self->check, fact);
  hg_vocabulary_take_fact (self->vocabulary, fact);
}

static void
take_scheme (HgRecordWriter *self, const HgElement *record)
{
  HgScheme *scheme = hg_vocabulary_reader_read_scheme (record);
  const HgScheme *first = hg_vocabulary_get_scheme (self->vocabulary, scheme->id);

  if (first != NULL)
    report_duplicate (self, scheme->id, scheme->line, first->line);
  hg_vocabulary_take_scheme (self->vocabulary, scheme);
}

static void
write_vocabulary (HgRecordWriter *self)
{
  if (self->vocabulary_written || self->error != NULL)
    return;
  self->vocabulary_written = TRUE;
  hg_vocabulary_table_insert (self->db, self->vocabulary, self->keys, &self->error);
}

/* Records */

/* A condition that has faults of its own, or asks what the schema refused, says nothing about what it can become. */
static gboolean
can_be_judged (HgRecordWriter *self, guint errors_before)
{
  return self->report->n_errors == errors_before && g_hash_table_size (self->check.refused) == 0;
}

static void
examine (HgRecordWriter *self, const HgCondition *condition, guint errors_before)
{
  HgSatisfiability meaning;

  if (condition == NULL || !can_be_judged (self, errors_before))
    return;
  meaning = hg_satisfiability_examine (condition, self->vocabulary);
  if (meaning == HG_NEVER)
    hg_issue_table_report (self->report, "condition-never", condition->line, 0, _("No answers can make this true."));
  else if (meaning == HG_ALWAYS)
    hg_issue_table_report (self->report, "condition-always", condition->line, 0, _("Every answer makes this true."));
}

static void
take_matter (HgRecordWriter *self, const HgElement *record)
{
  g_autoptr(HgMatter) matter = hg_matter_reader_read (record);
  guint errors = self->report->n_errors;
  gint64 key = self->next_matter++;

  self->report->n_matters++;
  hg_record_check_matter (&self->check, matter);
  for (guint i = 0; i < matter->liabilities->len; i++)
    {
      const HgLiability *liability = g_ptr_array_index (matter->liabilities, i);

      for (guint j = 0; j < liability->tiers->len; j++)
        examine (self, ((HgTier *) g_ptr_array_index (liability->tiers, j))->when, errors);
    }
  if (hg_matter_table_insert (self->db, matter, key, self->vocabulary, self->keys, self->packer, &self->error))
    hg_search_table_insert_matter (self->db, matter, key, self->vocabulary, &self->error);
}

static void
run_tests (HgRecordWriter *self, const HgRule *rule)
{
  for (guint i = 0; i < rule->tests->len; i++)
    {
      const HgTestCase *test = g_ptr_array_index (rule->tests, i);
      g_autoptr(GError) error = NULL;
      HgResult result = HG_RESULT_UNDETERMINED;

      if (!hg_evaluator_run_test (rule, test, self->vocabulary, &result, &error))
        hg_issue_table_report (self->report, "fact-value", test->line, 0, "%s", error->message);
      else if (result != test->expected)
        hg_issue_table_report (self->report, "test-fails", test->line, rule->line,
                               _("“%s” expects %s, but %s gives %s."), test->name,
                               hg_enum_to_nick (HG_TYPE_RESULT, (int) test->expected), rule->number,
                               hg_enum_to_nick (HG_TYPE_RESULT, (int) result));
    }
}

static void
mark_given_facts (HgRecordWriter *self, const HgRule *rule)
{
  for (guint i = 0; i < rule->tests->len; i++)
    {
      const HgTestCase *test = g_ptr_array_index (rule->tests, i);

      for (guint j = 0; j < test->givens->len; j++)
        {
          const HgGiven *given = g_ptr_array_index (test->givens, j);

          if (!g_str_equal (given->fact, HG_FACT_ACT_DATE) && !g_str_equal (given->fact, HG_FACT_DECISION_DATE))
            hg_check_fact (&self->check, given->fact, given->line);
        }
    }
}

static void
take_rule (HgRecordWriter *self, const HgElement *record)
{
  g_autoptr(HgRule) rule = hg_rule_reader_read (record);
  guint errors = self->report->n_errors;
  gint64 key = self->next_rule++;

  self->report->n_rules++;
  hg_record_check_rule (&self->check, rule);
  mark_given_facts (self, rule);
  examine (self, rule->when, errors);
  examine (self, rule->unless, errors);
  if (can_be_judged (self, errors))
    run_tests (self, rule);
  if (hg_condition_get_depth (rule->when) > HG_CONDITION_MAX_DEPTH)
    return;   /* reported; deeper than a record can say */
  if (hg_rule_table_insert (self->db, rule, key, self->vocabulary, self->keys, self->packer, &self->error))
    hg_search_table_insert_rule (self->db, rule, key, self->vocabulary, &self->error);
}

static void
take_chapter (HgRecordWriter *self, const HgElement *record)
{
  g_autoptr(HgChapter) chapter = hg_vocabulary_reader_read_chapter (record);

  hg_record_check_chapter (&self->check, chapter);
  hg_guide_table_insert (self->db, chapter, &self->next_step, &self->error);
}

static void
take_info_part (HgRecordWriter *self, const HgElement *record)
{
  char **part = hg_element_is (record, "title")       ? &self->report->info->title
                : hg_element_is (record, "publisher") ? &self->report->info->publisher
                                                      : &self->report->info->notice;

  g_free (*part);
  *part = hg_element_dup_text (record);
}

static const struct
{
  const char *name;
  void (*take) (HgRecordWriter *self, const HgElement *record);
  gboolean uses_vocabulary;
} takers[] = {
  { "matter", take_matter, TRUE },     { "rule", take_rule, TRUE },       { "chapter", take_chapter, TRUE },
  { "field", take_term, FALSE },       { "industry", take_term, FALSE },  { "department", take_term, FALSE },
  { "document", take_term, FALSE },    { "law", take_law, FALSE },        { "fact", take_fact, FALSE },
  { "scheme", take_scheme, FALSE },    { "title", take_info_part, FALSE }, { "publisher", take_info_part, FALSE },
  { "notice", take_info_part, FALSE },
};

/* What refers to a refused record is not wrong. */
static void
note_refused (HgRecordWriter *self, const HgElement *record)
{
  g_autofree char *id = hg_element_dup_attribute (record, "id");

  if (id == NULL || self->report->info == NULL)
    return;
  if (hg_element_is (record, "matter") || hg_element_is (record, "rule"))
    hg_edition_check_add_refused (self->db, id, &self->error);
  else
    hg_check_add_refused (&self->check, id);
}

/**
 * hg_record_writer_take:
 * @record: a record, the root first
 * @valid: whether the schema accepted it
 * @user_data: the writer
 *
 * A #HgReaderFunc.
 */
void
hg_record_writer_take (const HgElement *record, gboolean valid, gpointer user_data)
{
  HgRecordWriter *self = user_data;

  if (self->error != NULL)
    return;
  if (!valid)
    {
      note_refused (self, record);
      return;
    }
  if (hg_element_is (record, "catalog"))
    {
      self->report->info = hg_vocabulary_reader_read_info (record);
      hg_check_init (&self->check, self->report->info, self->vocabulary, self->report);
      hg_record_check_info (&self->check);
      return;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (takers) && self->report->info != NULL; i++)
    if (hg_element_is (record, takers[i].name))
      {
        if (takers[i].uses_vocabulary)
          write_vocabulary (self);
        if (self->error == NULL)
          takers[i].take (self, record);
        return;
      }
}

static void
report_cb (const char *tag, guint line, guint other_line, const char *message, gpointer user_data)
{
  hg_issue_table_report (user_data, tag, line, other_line, "%s", message);
}

/**
 * hg_record_writer_finish:
 * @self: a writer that has got every record
 * @hash: the SHA-256 of the XML file
 * @error: a failure to write, now or before
 *
 * Indexes the tables, checks what only shows over all records, and writes what the edition says of itself.
 *
 * Returns: whether everything was written; whether the edition is accepted is for the report to say
 */
gboolean
hg_record_writer_finish (HgRecordWriter *self, const char *hash, GError **error)
{
  write_vocabulary (self);
  if (self->error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&self->error));
      return FALSE;
    }
  if (!hg_db_run (self->db, hg_edition_schema_indexes, error) ||
      !hg_edition_check_run (self->db, report_cb, self->report, error))
    return FALSE;
  /* Nothing can be called unused before everything has been read, and nothing without a root. */
  if (self->report->n_errors == 0 && self->report->info != NULL)
    hg_check_unused (&self->check);
  g_ptr_array_sort (self->report->issues, hg_issue_compare);
  if (self->report->n_errors > 0 || self->report->info == NULL)
    return TRUE;
  g_free (self->report->info->hash);
  self->report->info->hash = g_strdup (hash);
  return hg_vocabulary_table_insert_info (self->db, self->report->info, error) &&
         hg_edition_check_insert_issues (self->db, self->report->issues, error);
}
