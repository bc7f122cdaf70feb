/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bench-stats"

#include "config.h"

#include "bench-stats.h"

#include <string.h>
#include <time.h>

struct _BenchStats
{
  GArray  *times;       /* of gint64 */
  gboolean is_sorted;
};

BenchStats *
bench_stats_new (void)
{
  BenchStats *self = g_new0 (BenchStats, 1);

  self->times = g_array_new (FALSE, FALSE, sizeof (gint64));
  return self;
}

void
bench_stats_free (BenchStats *self)
{
  g_array_unref (self->times);
  g_free (self);
}

/* The time that only goes forward, in nanoseconds. */
gint64
bench_stats_now (void)
{
  struct timespec now;

  clock_gettime (CLOCK_MONOTONIC, &now);
  return (gint64) now.tv_sec * 1000000000 + now.tv_nsec;
}

/* What the calling thread has worked, in nanoseconds: what else the machine does is not in it. */
gint64
bench_stats_processor_now (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (gint64) now.tv_sec * 1000000000 + now.tv_nsec;
}

void
bench_stats_add (BenchStats *self, gint64 nanoseconds)
{
  g_array_append_val (self->times, nanoseconds);
  self->is_sorted = FALSE;
}

guint
bench_stats_get_n (const BenchStats *self)
{
  return self->times->len;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 left = *(const gint64 *) a, right = *(const gint64 *) b;

  return (left > right) - (left < right);
}

/* The time that @per_mille of all are not above: 500 the median, 990 p99, 1000 the longest. Of none: 0. */
gint64
bench_stats_get (BenchStats *self, guint per_mille)
{
  guint n = self->times->len, rank = (n * per_mille + 999) / 1000;

  if (n == 0)
    return 0;
  if (!self->is_sorted)
    g_array_sort (self->times, compare);
  self->is_sorted = TRUE;
  return g_array_index (self->times, gint64, rank > 0 ? rank - 1 : 0);
}

/* p50, p99 and the longest in milliseconds, each in a column of @width. */
void
bench_stats_print (BenchStats *self, guint width)
{
  static const guint ranks[] = { 500, 990, 1000 };

  for (gsize i = 0; i < G_N_ELEMENTS (ranks); i++)
    {
      gint64 micros = bench_stats_get (self, ranks[i]) / 1000;
      g_autofree char *text = g_strdup_printf ("%d.%03d", (int) (micros / 1000), (int) (micros % 1000));

      g_print (" %*s", (int) width, text);
    }
}

/* A line of /proc/self/status, "VmRSS" or "VmHWM", in KiB. */
gint64
bench_stats_memory (const char *key)
{
  g_autofree char *status = NULL;
  g_autofree char *start = g_strdup_printf ("%s:", key);
  const char *line;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL) || (line = strstr (status, start)) == NULL)
    return 0;
  return g_ascii_strtoll (line + strlen (start), NULL, 10);
}
