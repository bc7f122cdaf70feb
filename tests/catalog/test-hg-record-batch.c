/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-record-batch"

#include "config.h"

#include "hg-record-batch.h"

#include "hg-issue-table.h"

typedef struct
{
  GString        *log;      /* what came, and how much had been reported before it */
  HgImportReport *report;
} Delivery;

static void
take_cb (const HgElement *record, gsize size, gboolean valid, gpointer user_data)
{
  Delivery *delivery = user_data;

  g_string_append_printf (delivery->log, "%s/%u/%s/%u ", hg_element_get_name (record), (guint) size,
                          valid ? "valid" : "refused", delivery->report->issues->len);
}

static void
add (HgRecordBatch *batch, const char *name, gsize size, gboolean valid)
{
  hg_record_batch_add (batch, hg_element_new (hg_record_batch_get_pool (batch), NULL, name, 1), size, valid);
}

static void
add_issue (HgRecordBatch *batch, const char *tag, guint line)
{
  hg_record_batch_take_issue (batch, hg_issue_new (HG_SEVERITY_ERROR, tag, line, 0, "%s of no format"));
}

static char *
dup_delivered (HgRecordBatch *batch, HgImportReport *report)
{
  Delivery delivery = { g_string_new (NULL), report };

  hg_record_batch_deliver (batch, take_cb, &delivery, report);
  return g_string_free (delivery.log, FALSE);
}

/* Records and issues keep their order among each other, the last issues too. */
static void
test_order (void)
{
  g_autoptr(HgRecordBatch) batch = hg_record_batch_new ();
  g_autoptr(HgImportReport) report = hg_import_report_new ();
  g_autofree char *log = NULL;

  g_assert_true (hg_record_batch_is_empty (batch));
  add (batch, "catalog", 10, TRUE);
  add_issue (batch, "bad-value", 7);
  add_issue (batch, "schema", 8);
  add (batch, "law", 20, FALSE);
  add (batch, "fact", 30, TRUE);
  add_issue (batch, "malformed", 9);
  g_assert_false (hg_record_batch_is_empty (batch));
  log = dup_delivered (batch, report);
  g_assert_cmpstr (log, ==, "catalog/10/valid/0 law/20/refused/2 fact/30/valid/2 ");
  g_assert_cmpuint (report->n_errors, ==, 3);
  g_assert_cmpstr (((HgIssue *) g_ptr_array_index (report->issues, 2))->tag, ==, "malformed");
  g_assert_cmpuint (((HgIssue *) g_ptr_array_index (report->issues, 0))->line, ==, 7);
  g_assert_cmpstr (((HgIssue *) g_ptr_array_index (report->issues, 0))->message, ==, "%s of no format");
}

static void
test_only_issues (void)
{
  g_autoptr(HgRecordBatch) batch = hg_record_batch_new ();
  g_autoptr(HgImportReport) report = hg_import_report_new ();
  g_autofree char *log = NULL;

  add_issue (batch, "empty-document", 0);
  g_assert_false (hg_record_batch_is_empty (batch));
  log = dup_delivered (batch, report);
  g_assert_cmpstr (log, ==, "");
  g_assert_cmpuint (report->n_errors, ==, 1);
}

/* The report counts over all batches: after so many it says that there are more, once. */
static void
test_too_many (void)
{
  g_autoptr(HgImportReport) report = hg_import_report_new ();
  const HgIssue *last;

  for (guint i = 0; i < HG_ISSUE_TABLE_MOST / 100 + 3; i++)
    {
      g_autoptr(HgRecordBatch) batch = hg_record_batch_new ();
      g_autofree char *log = NULL;

      for (guint j = 0; j < 100; j++)
        add_issue (batch, "bad-value", i * 100 + j + 1);
      log = dup_delivered (batch, report);
    }
  g_assert_cmpuint (report->issues->len, ==, HG_ISSUE_TABLE_MOST + 1);
  last = g_ptr_array_index (report->issues, HG_ISSUE_TABLE_MOST);
  g_assert_cmpstr (last->tag, ==, "too-many-issues");
  g_assert_cmpuint (last->line, ==, HG_ISSUE_TABLE_MOST + 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record-batch/order", test_order);
  g_test_add_func ("/record-batch/only-issues", test_only_issues);
  g_test_add_func ("/record-batch/too-many", test_too_many);
  return g_test_run ();
}
