/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BenchStats:
 *
 * Times of one kind, in nanoseconds, and what is said of them.
 */
typedef struct _BenchStats BenchStats;

BenchStats *bench_stats_new   (void);
void        bench_stats_free  (BenchStats *self);
gint64      bench_stats_now   (void);
gint64      bench_stats_processor_now (void);
void        bench_stats_add   (BenchStats *self, gint64 nanoseconds);
guint       bench_stats_get_n (const BenchStats *self);
gint64      bench_stats_get   (BenchStats *self, guint per_mille);
void        bench_stats_print (BenchStats *self, guint width);
gint64      bench_stats_memory (const char *key);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BenchStats, bench_stats_free)

G_END_DECLS
