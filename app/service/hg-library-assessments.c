/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-library-assessments"

#include "config.h"

#include "hg-library-assessments.h"

#include <glib/gi18n.h>

#include "hg-assessment-keeper.h"
#include "hg-assessment-review.h"
#include "hg-date.h"
#include "hg-error.h"
#include "hg-library-private.h"
#include "hg-sheet-assessment.h"
#include "hg-sheet-field.h"
#include "hg-sheet-pack.h"

/*
 * Every job runs on the reader's thread, which owns the records and the edition. What differs is the function that does
 * it; which fields it uses, it knows itself.
 */

typedef struct _Job Job;
typedef gpointer (*JobFunc) (HgLibrary *self, const Job *job, GError **error);

struct _Job
{
  JobFunc        run;
  GDestroyNotify free_answer;   /* (nullable) */
  HgAssessment  *assessment;    /* (nullable) */
  HgDecision    *decision;      /* (nullable) */
  gint64         id;
  char          *text;          /* (nullable) */
};

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_pointer (&job->assessment, hg_assessment_unref);
  g_clear_pointer (&job->decision, hg_decision_unref);
  g_free (job->text);
  g_free (job);
}

static void
run_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  const Job *job = task_data;
  GError *error = NULL;
  gpointer answer = job->run (source, job, &error);

  if (answer != NULL)
    g_task_return_pointer (task, answer, job->free_answer);
  else
    g_task_return_error (task, error);
}

static void
push (HgLibrary *self, Job job, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr(GTask) task = hg_library_private_task (self, (gpointer) job.run, cancellable, callback, user_data);
  Job *data = g_new (Job, 1);

  if (job.assessment != NULL)
    hg_assessment_ref (job.assessment);
  if (job.decision != NULL)
    hg_decision_ref (job.decision);
  *data = job;
  g_task_set_task_data (task, data, job_free);
  hg_worker_push (self->reader, task, run_in_thread);
}

static gpointer
finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/* Keeping */

static gpointer
save (HgLibrary *self, const Job *job, GError **error)
{
  HgRecords *records = hg_library_private_get_records (self, error);

  return records != NULL ? hg_assessment_keeper_save (records, self->edition, job->assessment, job->decision, error) : NULL;
}

void
hg_library_save_assessment_async (HgLibrary *self, HgAssessment *assessment, HgDecision *decision,
                                  GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  push (self,
        (Job) { .run = save, .free_answer = (GDestroyNotify) hg_assessment_unref, .assessment = assessment,
                .decision = decision },
        cancellable, callback, user_data);
}

gint64
hg_library_save_assessment_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  g_autoptr(HgAssessment) kept = finish (result, error);

  return kept != NULL ? kept->id : 0;
}

/* Finding */

static gpointer
load (HgLibrary *self, const Job *job, GError **error)
{
  HgRecords *records = hg_library_private_get_records (self, error);

  return records != NULL ? hg_records_load_assessment (records, job->id, error) : NULL;
}

void
hg_library_load_assessment_async (HgLibrary *self, gint64 id, GCancellable *cancellable, GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  push (self, (Job) { .run = load, .free_answer = (GDestroyNotify) hg_assessment_unref, .id = id }, cancellable, callback,
        user_data);
}

HgAssessment *
hg_library_load_assessment_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

static gpointer
list (HgLibrary *self, const Job *job, GError **error)
{
  HgRecords *records = hg_library_private_get_records (self, error);

  return records != NULL ? hg_assessment_keeper_list (records, self->edition, job->text, error) : NULL;
}

void
hg_library_list_assessments_async (HgLibrary *self, const char *text, GCancellable *cancellable,
                                   GAsyncReadyCallback callback, gpointer user_data)
{
  push (self, (Job) { .run = list, .free_answer = g_object_unref, .text = g_strdup (text) }, cancellable, callback,
        user_data);
}

GListModel *
hg_library_list_assessments_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

static gpointer
compare (HgLibrary *self, const Job *job, GError **error)
{
  g_autoptr(HgAssessmentReview) review = self->edition != NULL ? hg_assessment_review_new (self->edition) : NULL;

  if (review != NULL)
    return hg_assessment_review_compare (review, job->assessment, error);
  g_set_error_literal (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("No edition is open."));
  return NULL;
}

void
hg_library_compare_assessment_async (HgLibrary *self, HgAssessment *assessment, GCancellable *cancellable,
                                     GAsyncReadyCallback callback, gpointer user_data)
{
  push (self, (Job) { .run = compare, .free_answer = (GDestroyNotify) g_ptr_array_unref, .assessment = assessment },
        cancellable, callback, user_data);
}

GPtrArray *
hg_library_compare_assessment_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

/* Deleting */

static gpointer
delete (HgLibrary *self, const Job *job, GError **error)
{
  HgRecords *records = hg_library_private_get_records (self, error);

  return records != NULL && hg_records_delete_assessment (records, job->id, error) ? self : NULL;
}

void
hg_library_delete_assessment_async (HgLibrary *self, gint64 id, GCancellable *cancellable, GAsyncReadyCallback callback,
                                    gpointer user_data)
{
  push (self, (Job) { .run = delete, .id = id }, cancellable, callback, user_data);
}

gboolean
hg_library_delete_assessment_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error) != NULL;
}

static gpointer
restore (HgLibrary *self, const Job *job, GError **error)
{
  HgRecords *records = hg_library_private_get_records (self, error);

  return records != NULL && hg_records_restore_assessment (records, job->id, error) ? self : NULL;
}

void
hg_library_restore_assessment_async (HgLibrary *self, gint64 id, GCancellable *cancellable, GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  push (self, (Job) { .run = restore, .id = id }, cancellable, callback, user_data);
}

gboolean
hg_library_restore_assessment_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error) != NULL;
}

/* Sheets */

static gpointer
load_sheet (HgLibrary *self, const Job *job, GError **error)
{
  g_autoptr(HgAssessment) kept = load (self, job, error);

  if (kept != NULL && kept->sheet != NULL)
    return hg_sheet_pack_from_bytes (kept->sheet, error);
  if (kept != NULL)
    g_set_error_literal (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("No sheet was kept with this assessment."));
  return NULL;
}

void
hg_library_load_assessment_sheet_async (HgLibrary *self, gint64 id, GCancellable *cancellable,
                                        GAsyncReadyCallback callback, gpointer user_data)
{
  push (self, (Job) { .run = load_sheet, .free_answer = (GDestroyNotify) hg_sheet_unref, .id = id }, cancellable, callback,
        user_data);
}

HgSheet *
hg_library_load_assessment_sheet_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

typedef HgSheet *(*BuildFunc) (HgCatalogInfo *info, const HgAssessment *assessment, const HgDecision *decision,
                               const GDate *day);

static HgSheet *
build (HgLibrary *self, const Job *job, BuildFunc func, GError **error)
{
  g_autoptr(HgAssessment) completed =
    hg_assessment_keeper_complete (self->edition, job->assessment, job->decision, error);
  GDate today;

  hg_date_today (&today);
  return completed != NULL ? func (hg_edition_get_info (self->edition), completed, job->decision, &today) : NULL;
}

static gpointer
make_sheet (HgLibrary *self, const Job *job, GError **error)
{
  return build (self, job, hg_sheet_assessment_new, error);
}

void
hg_library_make_assessment_sheet_async (HgLibrary *self, HgAssessment *assessment, HgDecision *decision,
                                        GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  push (self,
        (Job) { .run = make_sheet, .free_answer = (GDestroyNotify) hg_sheet_unref, .assessment = assessment,
                .decision = decision },
        cancellable, callback, user_data);
}

HgSheet *
hg_library_make_assessment_sheet_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

static gpointer
make_field_sheet (HgLibrary *self, const Job *job, GError **error)
{
  return build (self, job, hg_sheet_field_new, error);
}

void
hg_library_make_field_sheet_async (HgLibrary *self, HgAssessment *assessment, HgDecision *decision,
                                   GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  push (self,
        (Job) { .run = make_field_sheet, .free_answer = (GDestroyNotify) hg_sheet_unref, .assessment = assessment,
                .decision = decision },
        cancellable, callback, user_data);
}

HgSheet *
hg_library_make_field_sheet_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}
