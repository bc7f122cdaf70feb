/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-assessment-table"

#include "config.h"

#include "hg-assessment-table.h"

#include "hg-error.h"
#include "hg-records-schema.h"

static HgDb *
new_db (void)
{
  g_autoptr(GError) error = NULL;
  HgDb *db = hg_db_open (":memory:", &error);

  g_assert_no_error (error);
  g_assert_true (hg_records_schema_migrate (db, ":memory:", &error));
  g_assert_no_error (error);
  return db;
}

static void
keep (HgDb *db, HgAssessment *assessment)
{
  g_autoptr(GError) error = NULL;

  hg_assessment_table_reserve (db, assessment, &error);
  g_assert_no_error (error);
  hg_assessment_table_replace (db, assessment, &error);
  g_assert_no_error (error);
}

/* One with something in every place, told apart by @n. */
static HgAssessment *
new_assessment (guint n)
{
  HgAssessment *self = hg_assessment_new ();
  HgAssessmentResult *result;

  hg_assessment_set_target (self, HG_ITEM_RULE, "exit-small");
  self->target_number = g_strdup ("YHT-L-045");
  self->target_title = g_strdup ("疏散通道小范围占用");
  self->party = g_strdup_printf ("某超市%u", n);
  self->note = g_strdup ("两行\n'; DROP TABLE assessment; --");
  g_date_set_dmy (&self->act_date, 3, G_DATE_MARCH, 2026);
  self->catalog = g_strdup ("test");
  self->edition = g_strdup ("2026.11");
  self->hash = g_strdup ("0123456789abcdef");
  self->changed = g_strdup_printf ("2026-11-23T10:00:%02u+08:00", n % 60);
  hg_assessment_set_answer (self, "harm", "minor", "没有造成后果", "照片三张");
  hg_assessment_set_answer (self, "persons", NULL, NULL, NULL);
  hg_assessment_set_answer (self, "earlier", "", NULL, NULL);
  result = hg_assessment_add_result (self, "exit-small", "YHT-L-045", "疏散通道小范围占用");
  result->outcome = HG_OUTCOME_LIGHTER_OR_MITIGATED;
  result->force = HG_FORCE_MAY;
  result->result = HG_RESULT_UNDETERMINED;
  result->general = TRUE;
  result->overridden_by = g_strdup ("other");
  hg_assessment_add_result (self, "other", "YHT-L-046", "Other")->result = HG_RESULT_DOES_NOT_APPLY;
  hg_assessment_add_part (self, HG_PART_RULE, "exit-small", "YHT-L-045", "疏散通道小范围占用", "aa");
  hg_assessment_add_part (self, HG_PART_FACT, "harm", NULL, "危害后果程度?", "bb");
  self->sheet = g_bytes_new ("\0\1\2", 3);
  return self;
}

static void
assert_results (const HgAssessment *read)
{
  const HgAssessmentResult *result = g_ptr_array_index (read->results, 0);

  g_assert_cmpuint (read->results->len, ==, 2);
  g_assert_cmpstr (result->rule, ==, "exit-small");
  g_assert_cmpstr (result->number, ==, "YHT-L-045");
  g_assert_cmpint (result->outcome, ==, HG_OUTCOME_LIGHTER_OR_MITIGATED);
  g_assert_cmpint (result->force, ==, HG_FORCE_MAY);
  g_assert_cmpint (result->result, ==, HG_RESULT_UNDETERMINED);
  g_assert_true (result->general);
  g_assert_cmpstr (result->overridden_by, ==, "other");
  result = g_ptr_array_index (read->results, 1);
  g_assert_cmpint (result->result, ==, HG_RESULT_DOES_NOT_APPLY);
  g_assert_false (result->general);
  g_assert_null (result->overridden_by);
}

/* Everything comes back; an unknown answer is not an empty one, and an open date not a day. */
static void
test_round_trip (void)
{
  g_autoptr(HgDb) db = new_db ();
  g_autoptr(HgAssessment) written = new_assessment (1);
  g_autoptr(HgAssessment) read = NULL;
  g_autoptr(GError) error = NULL;

  keep (db, written);
  read = hg_assessment_table_load (db, written->id, &error);
  g_assert_no_error (error);
  g_assert_cmpint (read->id, ==, 1);
  g_assert_true (g_str_has_prefix (read->number, "2026-0001-"));
  g_assert_cmpint (read->target_kind, ==, HG_ITEM_RULE);
  g_assert_cmpstr (read->target, ==, "exit-small");
  g_assert_cmpstr (read->target_title, ==, "疏散通道小范围占用");
  g_assert_cmpstr (read->party, ==, "某超市1");
  g_assert_cmpstr (read->note, ==, written->note);
  g_assert_cmpint (g_date_compare (&read->act_date, &written->act_date), ==, 0);
  g_assert_false (g_date_valid (&read->decision_date));
  g_assert_cmpstr (read->edition, ==, "2026.11");
  g_assert_cmpstr (read->hash, ==, "0123456789abcdef");
  g_assert_cmpstr (read->created, ==, "2026-11-23T10:00:01+08:00");
  g_assert_cmpstr (read->changed, ==, read->created);
  g_assert_cmpuint (read->answers->len, ==, 3);
  g_assert_cmpstr (hg_assessment_get_answer (read, "harm")->reason, ==, "没有造成后果");
  g_assert_null (hg_assessment_get_answer (read, "persons")->value);
  g_assert_cmpstr (hg_assessment_get_answer (read, "earlier")->value, ==, "");
  assert_results (read);
  g_assert_cmpuint (read->parts->len, ==, 2);
  g_assert_cmpstr (hg_assessment_get_part (read, HG_PART_FACT, "harm")->digest, ==, "bb");
  g_assert_true (g_bytes_equal (read->sheet, written->sheet));
}

/* Kept again: the same number, the first time of creation, and nothing left over from before. */
static void
test_kept_again (void)
{
  g_autoptr(HgDb) db = new_db ();
  g_autoptr(HgAssessment) first = new_assessment (1);
  g_autoptr(HgAssessment) second = hg_assessment_new ();
  g_autoptr(HgAssessment) read = NULL;

  keep (db, first);
  second->id = first->id;
  second->changed = g_strdup ("2027-01-05T08:00:00+08:00");
  second->catalog = g_strdup ("test");
  second->edition = g_strdup ("2027.01");
  second->hash = g_strdup ("ff");
  keep (db, second);
  read = hg_assessment_table_load (db, first->id, NULL);
  g_assert_cmpstr (read->number, ==, first->number);
  g_assert_cmpstr (read->created, ==, first->created);
  g_assert_cmpstr (read->changed, ==, "2027-01-05T08:00:00+08:00");
  g_assert_cmpstr (read->edition, ==, "2027.01");
  g_assert_null (read->party);
  g_assert_null (read->target);
  g_assert_null (read->sheet);
  g_assert_cmpuint (read->answers->len + read->results->len + read->parts->len, ==, 0);
}

static void
test_list (void)
{
  g_autoptr(HgDb) db = new_db ();
  g_autoptr(GPtrArray) list = NULL;
  g_autoptr(GError) error = NULL;
  HgAssessment *newest;

  for (guint n = 1; n <= 3; n++)
    {
      g_autoptr(HgAssessment) assessment = new_assessment (n);

      keep (db, assessment);
    }
  list = hg_assessment_table_list (db, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 3);
  newest = g_ptr_array_index (list, 0);
  g_assert_cmpint (newest->id, ==, 3);
  g_assert_cmpstr (newest->party, ==, "某超市3");
  assert_results (newest);
  g_assert_cmpuint (newest->answers->len + newest->parts->len, ==, 0);
  g_assert_null (newest->sheet);
  g_assert_true (hg_assessment_table_load_parts (db, newest, &error));
  g_assert_cmpuint (newest->parts->len, ==, 2);
  g_assert_cmpint (hg_assessment_table_find (db, newest->number, &error), ==, 3);
  g_assert_cmpint (hg_assessment_table_find (db, "2026-0009-xxxx", &error), ==, 0);
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

static void
assert_gone (HgDb *db, gint64 id)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgAssessment) again = new_assessment (1);

  g_assert_null (hg_assessment_table_load (db, id, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  g_clear_error (&error);
  again->id = id;
  g_assert_false (hg_assessment_table_reserve (db, again, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

/* Out of sight, back whole, and gone for good in the end; its number never comes again. */
static void
test_deleted (void)
{
  g_autoptr(HgDb) db = new_db ();
  g_autoptr(HgAssessment) one = new_assessment (1);
  g_autoptr(HgAssessment) two = new_assessment (2);
  g_autoptr(HgAssessment) restored = NULL;
  g_autoptr(GPtrArray) list = NULL;
  g_autoptr(GError) error = NULL;
  gint64 n;

  keep (db, one);
  g_assert_true (hg_assessment_table_set_deleted (db, one->id, 1000, &error));
  assert_gone (db, one->id);
  list = hg_assessment_table_list (db, NULL);
  g_assert_cmpuint (list->len, ==, 0);
  g_assert_true (hg_assessment_table_set_deleted (db, one->id, 0, &error));
  restored = hg_assessment_table_load (db, one->id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (restored->answers->len, ==, 3);

  g_assert_true (hg_assessment_table_set_deleted (db, one->id, 1000, &error));
  g_assert_true (hg_assessment_table_purge (db, 1000, &error));
  g_assert_true (hg_assessment_table_set_deleted (db, one->id, 1000, &error));
  g_assert_true (hg_assessment_table_purge (db, 1001, &error));
  assert_gone (db, one->id);
  g_assert_false (hg_assessment_table_set_deleted (db, one->id, 0, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  g_assert_true (hg_db_get_number (db, "SELECT count(*) FROM assessment_answer", &n, NULL));
  g_assert_cmpint (n, ==, 0);
  keep (db, two);
  g_assert_cmpint (two->id, ==, 2);
}

/* No room: the error says so, and what was kept before is as it was. */
static void
test_full (void)
{
  g_autoptr(HgDb) db = new_db ();
  g_autoptr(HgAssessment) kept = new_assessment (1);
  g_autoptr(HgAssessment) larger = new_assessment (2);
  g_autoptr(HgAssessment) read = NULL;
  g_autoptr(GError) error = NULL;

  keep (db, kept);
  larger->id = kept->id;
  g_bytes_unref (larger->sheet);
  larger->sheet = g_bytes_new_take (g_malloc0 (1000000), 1000000);
  g_assert_true (hg_db_run (db, "PRAGMA max_page_count=60; BEGIN IMMEDIATE", NULL));
  g_assert_true (hg_assessment_table_reserve (db, larger, NULL));
  g_assert_false (hg_assessment_table_replace (db, larger, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_FULL);
  hg_db_run (db, "ROLLBACK", NULL);
  read = hg_assessment_table_load (db, kept->id, NULL);
  g_assert_cmpstr (read->party, ==, "某超市1");
  g_assert_cmpuint (read->answers->len, ==, 3);
  g_assert_true (g_bytes_equal (read->sheet, kept->sheet));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assessment-table/round-trip", test_round_trip);
  g_test_add_func ("/assessment-table/kept-again", test_kept_again);
  g_test_add_func ("/assessment-table/list", test_list);
  g_test_add_func ("/assessment-table/deleted", test_deleted);
  g_test_add_func ("/assessment-table/full", test_full);
  return g_test_run ();
}
