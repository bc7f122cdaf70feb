/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-pipe"

#include "config.h"

#include "hg-pipe.h"

#define MOST 4
#define N_ITEMS 1000

typedef struct
{
  GThread *own;       /* the one that pushes … */
  GThread *pushing;   /* … or this one, in the test of the bound */
  GMutex   gate;      /* held: the pipe stands still */
  GArray  *taken;     /* of int */
  int      n_freed;   /* in the thread that pushes */
  int      n_strange; /* taken in the thread that pushes, or freed in another */
} Log;

static Log pipe_log;

static void
take_cb (gpointer item, gpointer user_data)
{
  Log *taking = user_data;
  int number = *(int *) item;

  g_mutex_lock (&taking->gate);
  g_mutex_unlock (&taking->gate);
  if (g_thread_self () == taking->own)
    g_atomic_int_inc (&taking->n_strange);
  g_array_append_val (taking->taken, number);
}

static void
free_cb (gpointer item)
{
  pipe_log.n_freed++;
  if (g_thread_self () != pipe_log.own && g_thread_self () != pipe_log.pushing)
    g_atomic_int_inc (&pipe_log.n_strange);
  g_free (item);
}

static void
set_up (gpointer fixture, gconstpointer data)
{
  pipe_log = (Log) { .own = g_thread_self (), .taken = g_array_new (FALSE, FALSE, sizeof (int)) };
  g_mutex_init (&pipe_log.gate);
}

static void
tear_down (gpointer fixture, gconstpointer data)
{
  g_array_unref (pipe_log.taken);
  g_mutex_clear (&pipe_log.gate);
}

static void
push (HgPipe *pipe, int number)
{
  int *item = g_new (int, 1);

  *item = number;
  hg_pipe_push (pipe, item);
}

/* Everything is taken, in its order, in the pipe's thread, and freed once. */
static void
test_order (gpointer fixture, gconstpointer data)
{
  g_autoptr(HgPipe) pipe = hg_pipe_new ("test", MOST, take_cb, &pipe_log, free_cb);

  for (int i = 0; i < N_ITEMS; i++)
    push (pipe, i);
  hg_pipe_finish (pipe);
  g_assert_cmpuint (pipe_log.taken->len, ==, N_ITEMS);
  for (int i = 0; i < N_ITEMS; i++)
    g_assert_cmpint (g_array_index (pipe_log.taken, int, i), ==, i);
  g_assert_cmpint (pipe_log.n_strange, ==, 0);
  g_assert_cmpint (pipe_log.n_freed, ==, N_ITEMS);
  hg_pipe_finish (pipe);   /* again is no harm */
}

/* After draining nothing is under way: what was taken can be read without a lock, and more may come. */
static void
test_drain (gpointer fixture, gconstpointer data)
{
  g_autoptr(HgPipe) pipe = hg_pipe_new ("test", MOST, take_cb, &pipe_log, free_cb);

  hg_pipe_drain (pipe);
  for (int round = 1; round <= 50; round++)
    {
      push (pipe, round);
      push (pipe, round);
      hg_pipe_drain (pipe);
      g_assert_cmpuint (pipe_log.taken->len, ==, round * 2);
      g_assert_cmpint (pipe_log.n_freed, ==, round * 2);
    }
}

typedef struct
{
  HgPipe *pipe;
  int      n_pushed;   /* atomic */
} Pushing;

static gpointer
push_cb (gpointer data)
{
  Pushing *pushing = data;

  pipe_log.pushing = g_thread_self ();
  for (int i = 0; i < 3 * MOST; i++)
    {
      push (pushing->pipe, i);
      g_atomic_int_inc (&pushing->n_pushed);
    }
  return NULL;
}

/* While the pipe stands still one item is being taken and no more wait than may; whoever pushes more waits. */
static void
test_bound (gpointer fixture, gconstpointer data)
{
  g_autoptr(HgPipe) pipe = NULL;
  Pushing pushing = { NULL, 0 };
  GThread *thread;

  g_mutex_lock (&pipe_log.gate);
  pipe = pushing.pipe = hg_pipe_new ("test", MOST, take_cb, &pipe_log, free_cb);
  thread = g_thread_new ("pushing", push_cb, &pushing);
  while (g_atomic_int_get (&pushing.n_pushed) < MOST)
    g_thread_yield ();
  for (int i = 0; i < 1000; i++)
    {
      g_thread_yield ();
      g_assert_cmpint (g_atomic_int_get (&pushing.n_pushed), <=, MOST + 1);
    }
  g_mutex_unlock (&pipe_log.gate);
  g_thread_join (thread);
  hg_pipe_finish (pipe);
  g_assert_cmpuint (pipe_log.taken->len, ==, 3 * MOST);
}

/* Given up: what waits is freed and never taken. */
static void
test_given_up (gpointer fixture, gconstpointer data)
{
  HgPipe *pipe;

  g_mutex_lock (&pipe_log.gate);
  pipe = hg_pipe_new ("test", MOST, take_cb, &pipe_log, free_cb);
  for (int i = 0; i < MOST; i++)
    push (pipe, i);
  g_mutex_unlock (&pipe_log.gate);
  hg_pipe_free (pipe);
  g_assert_cmpuint (pipe_log.taken->len, <=, MOST);
  g_assert_cmpint (pipe_log.n_freed, ==, MOST);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_vtable ("/pipe/order", 0, NULL, set_up, test_order, tear_down);
  g_test_add_vtable ("/pipe/drain", 0, NULL, set_up, test_drain, tear_down);
  g_test_add_vtable ("/pipe/bound", 0, NULL, set_up, test_bound, tear_down);
  g_test_add_vtable ("/pipe/given-up", 0, NULL, set_up, test_given_up, tear_down);
  return g_test_run ();
}
