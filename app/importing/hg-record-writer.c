/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-record-writer"

#include "config.h"

#include "hg-record-writer.h"

#include <glib/gi18n.h>

#include "hg-condition-check.h"
#include "hg-edition-check.h"
#include "hg-enum.h"
#include "hg-evaluator.h"
#include "hg-issue-table.h"
#include "hg-matter-reader.h"
#include "hg-record-check.h"
#include "hg-rule-reader.h"
#include "hg-row-writer.h"
#include "hg-satisfiability.h"
#include "hg-types-enums.h"
#include "hg-vocabulary-reader.h"
#include "hg-vocabulary-table.h"

#define MOST_EXAMINED 10000

struct _HgRecordWriter
{
  HgDb           *db;           /* borrowed */
  HgImportReport *report;       /* borrowed */
  HgVocabulary   *vocabulary;   /* complete when the first matter or chapter comes: the schema orders sections */
  HgCheck         check;
  HgRowWriter    *rows;         /* (nullable): from the first matter or chapter on, has the database */
  GHashTable     *examined;     /* of char* (a condition's key) to HgSatisfiability */
  GHashTable     *refused;      /* of char*: ids of matters and rules that the schema refused */
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
  self->examined = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->refused = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

void
hg_record_writer_free (HgRecordWriter *self)
{
  g_clear_pointer (&self->rows, hg_row_writer_free);
  hg_check_clear (&self->check);
  hg_vocabulary_unref (self->vocabulary);
  g_hash_table_unref (self->examined);
  g_hash_table_unref (self->refused);
  g_free (self);
}

static void
report_duplicate (HgRecordWriter *self, const char *id, guint line, guint first_line)
{
  hg_issue_table_report (self->report, "duplicate-id", line, first_line, _("“%s” is defined twice."), id);
}

/* Definitions */

static void
take_term (HgRecordWriter *self, const HgElement *record, gsize weight)
{
  HgTerm *term = hg_vocabulary_reader_read_term (record);
  const HgTerm *first = hg_vocabulary_get_term (self->vocabulary, term->kind, term->id);

  if (first != NULL)
    report_duplicate (self, term->id, term->line, first->line);
  hg_vocabulary_take_term (self->vocabulary, term);
}

static void
take_law (HgRecordWriter *self, const HgElement *record, gsize weight)
{
  HgLaw *law = hg_vocabulary_reader_read_law (record);
  const HgLaw *first = hg_vocabulary_get_law (self->vocabulary, law->id);

  if (first != NULL)
    report_duplicate (self, law->id, law->line, first->line);
  hg_check_law (&self->check, law);
  hg_vocabulary_take_law (self->vocabulary, law);
}

static void
take_fact (HgRecordWriter *self, const HgElement *record, gsize weight)
{
  HgFact *fact = hg_vocabulary_reader_read_fact (record);
  const HgFact *first = hg_vocabulary_get_fact (self->vocabulary, fact->id);

  if (first != NULL)
    report_duplicate (self, fact->id, fact->line, first->line);
  hg_check_definition (&self->check, fact);
  hg_vocabulary_take_fact (self->vocabulary, fact);
}

static void
take_scheme (HgRecordWriter *self, const HgElement *record, gsize weight)
{
  HgScheme *scheme = hg_vocabulary_reader_read_scheme (record);
  const HgScheme *first = hg_vocabulary_get_scheme (self->vocabulary, scheme->id);

  if (first != NULL)
    report_duplicate (self, scheme->id, scheme->line, first->line);
  hg_vocabulary_take_scheme (self->vocabulary, scheme);
}

static HgRowWriter *
get_rows (HgRecordWriter *self)
{
  if (self->rows == NULL)
    self->rows = hg_row_writer_new (self->db, self->vocabulary);
  return self->rows;
}

/* Records */

/* A condition that has faults of its own, or asks what the schema refused, says nothing about what it can become. Where
   errors are no longer counted, every one may have faults. */
static gboolean
can_be_judged (HgRecordWriter *self, guint errors_before)
{
  return self->report->n_errors == errors_before && errors_before < HG_ISSUE_TABLE_MOST &&
         g_hash_table_size (self->check.refused) == 0;
}

/* Catalogs ask the same things over and over; what is the same but for its place is examined once. */
static HgSatisfiability
examine_once (HgRecordWriter *self, const HgCondition *condition)
{
  g_autofree char *key = hg_condition_to_key (condition);
  gpointer known;
  HgSatisfiability meaning;

  if (g_hash_table_lookup_extended (self->examined, key, NULL, &known))
    return (HgSatisfiability) GPOINTER_TO_INT (known);
  if (g_hash_table_size (self->examined) == MOST_EXAMINED)
    g_hash_table_remove_all (self->examined);
  meaning = hg_satisfiability_examine (condition, self->vocabulary);
  g_hash_table_insert (self->examined, g_steal_pointer (&key), GINT_TO_POINTER ((int) meaning));
  return meaning;
}

static void
examine (HgRecordWriter *self, const HgCondition *condition, guint errors_before)
{
  HgSatisfiability meaning;

  if (condition == NULL || !can_be_judged (self, errors_before))
    return;
  meaning = examine_once (self, condition);
  if (meaning == HG_NEVER)
    hg_issue_table_report (self->report, "condition-never", condition->line, 0, _("No answers can make this true."));
  else if (meaning == HG_ALWAYS)
    hg_issue_table_report (self->report, "condition-always", condition->line, 0, _("Every answer makes this true."));
}

static void
take_matter (HgRecordWriter *self, const HgElement *record, gsize weight)
{
  HgMatter *matter = hg_matter_reader_read (record);
  guint errors = self->report->n_errors;

  self->report->n_matters++;
  hg_record_check_matter (&self->check, matter);
  for (guint i = 0; i < matter->liabilities->len; i++)
    {
      const HgLiability *liability = g_ptr_array_index (matter->liabilities, i);

      for (guint j = 0; j < liability->tiers->len; j++)
        examine (self, ((HgTier *) g_ptr_array_index (liability->tiers, j))->when, errors);
    }
  hg_row_writer_take_matter (get_rows (self), matter, weight);
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
take_rule (HgRecordWriter *self, const HgElement *record, gsize weight)
{
  g_autoptr(HgRule) rule = hg_rule_reader_read (record);
  guint errors = self->report->n_errors;

  self->report->n_rules++;
  hg_record_check_rule (&self->check, rule);
  mark_given_facts (self, rule);
  examine (self, rule->when, errors);
  examine (self, rule->unless, errors);
  if (can_be_judged (self, errors))
    run_tests (self, rule);
  if (hg_condition_get_depth (rule->when) <= HG_CONDITION_MAX_DEPTH)   /* what is deeper has been reported */
    hg_row_writer_take_rule (get_rows (self), g_steal_pointer (&rule), weight);
}

static void
take_chapter (HgRecordWriter *self, const HgElement *record, gsize weight)
{
  HgChapter *chapter = hg_vocabulary_reader_read_chapter (record);

  hg_record_check_chapter (&self->check, chapter);
  hg_row_writer_take_chapter (get_rows (self), chapter, weight);
}

static void
take_info_part (HgRecordWriter *self, const HgElement *record, gsize weight)
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
  void (*take) (HgRecordWriter *self, const HgElement *record, gsize weight);
  gboolean is_definition;
} takers[] = {
  { "matter", take_matter, FALSE },    { "rule", take_rule, FALSE },           { "chapter", take_chapter, FALSE },
  { "field", take_term, TRUE },        { "industry", take_term, TRUE },        { "department", take_term, TRUE },
  { "document", take_term, TRUE },     { "law", take_law, TRUE },              { "fact", take_fact, TRUE },
  { "scheme", take_scheme, TRUE },     { "title", take_info_part, FALSE },     { "publisher", take_info_part, FALSE },
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
    g_hash_table_add (self->refused, g_steal_pointer (&id));
  else
    hg_check_add_refused (&self->check, id);
}

/**
 * hg_record_writer_take:
 * @record: a record, the root first
 * @size: bytes of its tree
 * @valid: whether the schema accepted it
 * @user_data: the writer
 *
 * A #HgRecordFunc.
 */
void
hg_record_writer_take (const HgElement *record, gsize size, gboolean valid, gpointer user_data)
{
  HgRecordWriter *self = user_data;

  if (self->rows != NULL && hg_row_writer_has_failed (self->rows))
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
        /* Out of its place, which the schema has reported: the rows that are being written still use the vocabulary. */
        if (takers[i].is_definition && self->rows != NULL)
          {
            hg_row_writer_drain (self->rows);
            g_hash_table_remove_all (self->examined);
          }
        takers[i].take (self, record, size);
        return;
      }
}

static gboolean
write_refused (HgRecordWriter *self, GError **error)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, self->refused);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!hg_edition_check_add_refused (self->db, id, error))
      return FALSE;
  return TRUE;
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
 * Checks what only shows over all records, and writes what the edition says of itself.
 *
 * Returns: whether everything was written; whether the edition is accepted is for the report to say
 */
gboolean
hg_record_writer_finish (HgRecordWriter *self, const char *hash, GError **error)
{
  if (!hg_row_writer_finish (get_rows (self), error) || !write_refused (self, error) ||
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
