/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-worker"

#include "config.h"

#include "hg-worker.h"

#define N_JOBS 200

/* What the jobs of a test leave behind; touched by the worker's thread until the worker is freed. */
typedef struct
{
  HgWorker *worker;
  GArray   *order;      /* of int: the numbers of the jobs, in the order they ran */
  guint     n_strange;  /* jobs that ran in another thread than the worker's */
} Log;

typedef struct
{
  Log *log;
  int  number;
} Job;

static void
log_job (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;

  if (!hg_worker_is_thread (job->log->worker))
    job->log->n_strange++;
  g_array_append_val (job->log->order, job->number);
  g_task_return_int (task, job->number);
}

static void
push_job (Log *log, int number, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Job *job = g_new (Job, 1);

  job->log = log;
  job->number = number;
  g_task_set_task_data (task, job, g_free);
  hg_worker_push (log->worker, task, log_job);
}

static void
test_order (void)
{
  Log log = { hg_worker_new ("test"), g_array_new (FALSE, FALSE, sizeof (int)), 0 };

  for (int i = 0; i < N_JOBS; i++)
    push_job (&log, i, NULL, NULL, NULL);
  hg_worker_free (log.worker);   /* waits for every job */

  g_assert_cmpuint (log.order->len, ==, N_JOBS);
  for (int i = 0; i < N_JOBS; i++)
    g_assert_cmpint (g_array_index (log.order, int, i), ==, i);
  g_assert_cmpuint (log.n_strange, ==, 0);
  g_array_unref (log.order);
}

static void
keep_result_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GAsyncResult **kept = user_data;

  *kept = g_object_ref (result);
}

static void
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_result (void)
{
  Log log = { hg_worker_new ("test"), g_array_new (FALSE, FALSE, sizeof (int)), 0 };
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;

  push_job (&log, 7, NULL, keep_result_cb, &result);
  wait_for (&result);
  g_assert_cmpint (g_task_propagate_int (G_TASK (result), &error), ==, 7);
  g_assert_no_error (error);
  hg_worker_free (log.worker);
  g_array_unref (log.order);
}

static void
test_cancelled (void)
{
  Log log = { hg_worker_new ("test"), g_array_new (FALSE, FALSE, sizeof (int)), 0 };
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  push_job (&log, 1, cancellable, keep_result_cb, &result);
  push_job (&log, 2, NULL, NULL, NULL);
  wait_for (&result);
  g_assert_cmpint (g_task_propagate_int (G_TASK (result), &error), ==, -1);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  hg_worker_free (log.worker);

  /* The cancelled job did not run; the one behind it did. */
  g_assert_cmpuint (log.order->len, ==, 1);
  g_assert_cmpint (g_array_index (log.order, int, 0), ==, 2);
  g_array_unref (log.order);
}

static void
test_thread (void)
{
  g_autoptr(HgWorker) worker = hg_worker_new ("test");

  g_assert_false (hg_worker_is_thread (worker));
}

static void
test_two_workers (void)
{
  Log one = { hg_worker_new ("one"), g_array_new (FALSE, FALSE, sizeof (int)), 0 };
  Log two = { hg_worker_new ("two"), g_array_new (FALSE, FALSE, sizeof (int)), 0 };

  for (int i = 0; i < N_JOBS; i++)
    push_job (i % 2 == 0 ? &one : &two, i, NULL, NULL, NULL);
  hg_worker_free (one.worker);
  hg_worker_free (two.worker);
  g_assert_cmpuint (one.order->len, ==, N_JOBS / 2);
  g_assert_cmpuint (two.order->len, ==, N_JOBS / 2);
  g_assert_cmpuint (one.n_strange + two.n_strange, ==, 0);
  g_array_unref (one.order);
  g_array_unref (two.order);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/worker/order", test_order);
  g_test_add_func ("/worker/result", test_result);
  g_test_add_func ("/worker/cancelled", test_cancelled);
  g_test_add_func ("/worker/thread", test_thread);
  g_test_add_func ("/worker/two-workers", test_two_workers);
  return g_test_run ();
}
