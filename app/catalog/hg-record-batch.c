/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-record-batch"

#include "config.h"

#include "hg-record-batch.h"

#include "hg-issue-table.h"

typedef struct
{
  const HgElement *element;
  gsize            size;
  gboolean         valid;
  guint            n_issues;   /* of the batch, that come before it */
} Record;

struct _HgRecordBatch
{
  HgElementPool *pool;
  GArray        *records;   /* of Record */
  GPtrArray     *issues;    /* of HgIssue */
};

HgRecordBatch *
hg_record_batch_new (void)
{
  HgRecordBatch *self = g_new (HgRecordBatch, 1);

  self->pool = hg_element_pool_new ();
  self->records = g_array_new (FALSE, FALSE, sizeof (Record));
  self->issues = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_issue_free);
  return self;
}

void
hg_record_batch_free (HgRecordBatch *self)
{
  hg_element_pool_free (self->pool);
  g_array_unref (self->records);
  g_ptr_array_unref (self->issues);
  g_free (self);
}

/**
 * hg_record_batch_get_pool:
 * @self: a batch
 *
 * Returns: (transfer none): where its records are built
 */
HgElementPool *
hg_record_batch_get_pool (HgRecordBatch *self)
{
  return self->pool;
}

/**
 * hg_record_batch_add:
 * @self: a batch
 * @record: the next record, built in its pool
 * @size: bytes of its tree
 * @valid: whether nothing was to be said against its form
 */
void
hg_record_batch_add (HgRecordBatch *self, const HgElement *record, gsize size, gboolean valid)
{
  Record added = { record, size, valid, self->issues->len };

  g_array_append_val (self->records, added);
}

/**
 * hg_record_batch_take_issue:
 * @self: a batch
 * @issue: (transfer full): what is to be said next, of what comes after the records that were added
 */
void
hg_record_batch_take_issue (HgRecordBatch *self, HgIssue *issue)
{
  g_ptr_array_add (self->issues, issue);
}

gboolean
hg_record_batch_is_empty (const HgRecordBatch *self)
{
  return self->records->len == 0 && self->issues->len == 0;
}

/**
 * hg_record_batch_deliver:
 * @self: a batch
 * @func: takes each record
 * @user_data: for @func
 * @report: gets the issues
 *
 * Records and issues in the order in which they arose, so that whoever takes a record knows what was said before.
 */
void
hg_record_batch_deliver (const HgRecordBatch *self, HgRecordFunc func, gpointer user_data, HgImportReport *report)
{
  guint n_reported = 0;

  for (guint i = 0; i <= self->records->len; i++)
    {
      const Record *record = i < self->records->len ? &g_array_index (self->records, Record, i) : NULL;
      guint n_before = record != NULL ? record->n_issues : self->issues->len;

      for (; n_reported < n_before; n_reported++)
        {
          const HgIssue *issue = g_ptr_array_index (self->issues, n_reported);

          hg_issue_table_report (report, issue->tag, issue->line, issue->other_line, "%s", issue->message);
        }
      if (record != NULL)
        func (record->element, record->size, record->valid, user_data);
    }
}
