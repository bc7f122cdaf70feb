/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bench-search"

#include "config.h"

#include <locale.h>
#include <string.h>

#include "bench-stats.h"
#include "bench-ways.h"
#include "hg-fold.h"

/*
 * bench-search DATABASE QUERIES FOLDER [GOAL-MS]: how long the first results take by class of query, for the program and for
 * what one could use instead, all over the same texts; and how many queries each answers wrongly, held against a scan. With
 * "-" for FOLDER, the program alone and unchecked, with its slowest queries.
 *
 * Percentiles are over the queries, each by the quickest of its runs: whatever else the machine does only ever adds. What
 * the first run of each costs, with nothing at hand that it needs, stands in a line of its own.
 */

#define ROUNDS 5
#define MOST_WAYS 8
#define N_SLOWEST 12
#define COLUMN 9

typedef struct
{
  char *text;
  GStrv words;         /* (nullable): folded, where all ways can look for them */
  guint n_titles;      /* what is right: matters with all words in the title … */
  guint n_wholes;      /* … and anywhere */
  gint64 time;         /* of the program, in nanoseconds */
} Query;

typedef struct
{
  char      *name;
  GPtrArray *queries;   /* of Query */
} Class;

typedef struct
{
  HgEdition   *edition;
  BenchCorpus *corpus;
  gpointer     data[MOST_WAYS];
  BenchStats  *all[MOST_WAYS];
  BenchStats  *first;              /* of the program's first runs */
  guint        wrong[MOST_WAYS];
  guint        n_plain;
  guint        n_missed;           /* matters that the program should have found and did not */
  guint        n_ways;             /* 1: the program alone */
} Bench;

/* Pinyin, citations and filters are the program's alone: text as such does not hold them. */
static gboolean
is_plain (const char *class)
{
  return !g_str_equal (class, "pinyin") && !g_str_equal (class, "citation") && !g_str_equal (class, "filter");
}

static void
add_query (Class *class, const char *text)
{
  Query *query = g_new0 (Query, 1);

  query->text = g_strdup (text);
  if (is_plain (class->name))
    {
      query->words = g_strsplit (text, " ", -1);
      for (char **word = query->words; *word != NULL; word++)
        {
          char *folded = hg_fold_text (*word);

          g_free (*word);
          *word = folded;
        }
    }
  g_ptr_array_add (class->queries, query);
}

/* Every text that stands in the entry on the way to @text. */
static void
add_typing (Class *class, const char *text)
{
  for (const char *end = g_utf8_next_char (text);; end = g_utf8_next_char (end))
    {
      g_autofree char *prefix = g_strndup (text, (gsize) (end - text));

      add_query (class, prefix);
      if (*end == '\0')
        break;
    }
}

static Class *
get_class (GPtrArray *classes, const char *name)
{
  Class *class;

  for (guint i = 0; i < classes->len; i++)
    if (g_str_equal (((Class *) g_ptr_array_index (classes, i))->name, name))
      return g_ptr_array_index (classes, i);
  class = g_new0 (Class, 1);
  class->name = g_strdup (name);
  class->queries = g_ptr_array_new ();
  g_ptr_array_add (classes, class);
  return class;
}

static GPtrArray *
read_queries (const char *path)
{
  GPtrArray *classes = g_ptr_array_new ();
  g_autofree char *content = NULL;
  g_auto(GStrv) lines = NULL;
  g_autoptr(GError) error = NULL;

  if (!g_file_get_contents (path, &content, NULL, &error))
    g_error ("%s", error->message);
  lines = g_strsplit (content, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      g_auto(GStrv) parts = g_strsplit (*line, "\t", 2);

      if (**line == '#' || g_strv_length (parts) != 2)
        continue;
      if (g_str_equal (parts[0], "typing"))
        add_typing (get_class (classes, parts[0]), parts[1]);
      else
        add_query (get_class (classes, parts[0]), parts[1]);
    }
  return classes;
}

static gboolean
holds (const BenchCorpus *corpus, gboolean whole, guint index, GStrv words)
{
  for (char **word = words; *word != NULL; word++)
    if (!bench_corpus_holds (corpus, whole, index, *word))
      return FALSE;
  return TRUE;
}

/* Counts what is right, and what of it the program does not find when it is asked for everything. */
static void
learn (Bench *bench, Query *query)
{
  g_autoptr(HgQuery) question = hg_query_new (HG_ITEM_MATTER);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgHits) hits = NULL;
  g_autofree guint8 *found = g_new0 (guint8, bench->corpus->n + 1);
  guint n_missed = 0;

  question->text = g_strdup (query->text);
  hits = hg_edition_search (bench->edition, question, 0, &error);
  if (hits == NULL)
    g_error ("%s: %s", query->text, error->message);
  for (guint i = 0; i < hits->keys->len; i++)
    found[g_array_index (hits->keys, guint32, i)] = 1;
  for (guint i = bench_corpus_next (bench->corpus, TRUE, 0, query->words[0]); i < bench->corpus->n;
       i = bench_corpus_next (bench->corpus, TRUE, i + 1, query->words[0]))
    if (holds (bench->corpus, TRUE, i, query->words + 1))
      {
        query->n_wholes++;
        query->n_titles += holds (bench->corpus, FALSE, i, query->words);
        n_missed += !found[i + 1];
      }
  bench->n_missed += n_missed;
  if (n_missed > 0)
    g_printerr ("missed: %s: %u of %u\n", query->text, n_missed, query->n_wholes);
}

/* Whether the first results are as many as there are, hold the words, and are titles as long as there are titles. The
   program finds by names, numbers and pinyin too: it may find more. */
static gboolean
is_right (const Bench *bench, const Query *query, const GArray *keys, gboolean is_own)
{
  guint n_titles = 0, n_wholes = 0;

  for (guint i = 0; i < keys->len; i++)
    {
      guint index = g_array_index (keys, guint32, i) - 1;

      n_titles += holds (bench->corpus, FALSE, index, query->words);
      n_wholes += holds (bench->corpus, TRUE, index, query->words);
    }
  if (is_own)
    return keys->len >= MIN (BENCH_FIRST, query->n_wholes) && n_titles >= MIN (BENCH_FIRST, query->n_titles);
  return n_wholes == keys->len && keys->len == MIN (BENCH_FIRST, query->n_wholes) &&
         n_titles == MIN (BENCH_FIRST, query->n_titles);
}

/* Asks ROUNDS times; @keys is what was found. Returns the quickest run. */
static gint64
ask (Bench *bench, guint way, Query *query, GArray *keys)
{
  gint64 quickest = G_MAXINT64;

  for (guint round = 0; round < ROUNDS; round++)
    {
      gint64 start = bench_stats_now (), time;

      g_array_set_size (keys, 0);
      bench_ways[way].find (bench->data[way], query->text, query->words, keys);
      time = bench_stats_now () - start;
      quickest = MIN (quickest, time);
      if (way == 0 && round == 0)
        bench_stats_add (bench->first, time);
    }
  bench_stats_add (bench->all[way], quickest);
  return quickest;
}

static void
measure (Bench *bench, const Class *class, guint way)
{
  gboolean plain = is_plain (class->name) && bench->n_ways > 1;
  g_autoptr(BenchStats) times = bench_stats_new ();
  g_autoptr(GArray) keys = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint wrong = 0;

  for (guint i = 0; i < class->queries->len; i++)
    {
      Query *query = g_ptr_array_index (class->queries, i);
      gint64 time = ask (bench, way, query, keys);

      bench_stats_add (times, time);
      query->time = way == 0 ? time : query->time;
      if (!plain || is_right (bench, query, keys, way == 0))
        continue;
      wrong++;
      if (way == 0)
        g_printerr ("wrong: %s\n", query->text);
    }
  bench->wrong[way] += wrong;
  g_print ("  %-12s %5u  %-22s", way == 0 ? class->name : "", class->queries->len, bench_ways[way].name);
  bench_stats_print (times, COLUMN);
  if (plain)
    g_print (" %7u\n", wrong);
  else
    g_print (" %7s\n", "-");
}

static void
measure_class (Bench *bench, const Class *class)
{
  gboolean plain = is_plain (class->name) && bench->n_ways > 1;

  if (plain)
    for (guint i = 0; i < class->queries->len; i++)
      learn (bench, g_ptr_array_index (class->queries, i));
  bench->n_plain += plain ? class->queries->len : 0;
  for (guint way = 0; way < (plain ? bench->n_ways : 1); way++)
    measure (bench, class, way);
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const Query *first = *(const Query *const *) a, *second = *(const Query *const *) b;

  return first->time > second->time ? -1 : first->time < second->time;
}

static void
print_slowest (GPtrArray *classes)
{
  g_autoptr(GPtrArray) queries = g_ptr_array_new ();

  for (guint i = 0; i < classes->len; i++)
    g_ptr_array_extend (queries, ((Class *) g_ptr_array_index (classes, i))->queries, NULL, NULL);
  g_ptr_array_sort (queries, compare_times);
  g_print ("  slowest, microseconds:");
  for (guint i = 0; i < MIN (N_SLOWEST, queries->len); i++)
    g_print ("%s %s %d", i > 0 ? "," : "", ((Query *) g_ptr_array_index (queries, i))->text,
             (int) (((Query *) g_ptr_array_index (queries, i))->time / 1000));
  g_print ("\n");
}

static void
print_summary (Bench *bench, const char *goal)
{
  int micros = (int) (bench_stats_get (bench->all[0], 990) / 1000);

  for (guint way = 0; way < bench->n_ways; way++)
    {
      g_print ("  %-12s %5u  %-22s", way == 0 ? "all" : "", bench_stats_get_n (bench->all[way]), bench_ways[way].name);
      bench_stats_print (bench->all[way], COLUMN);
      g_print (" %7u\n", bench->wrong[way]);
    }
  g_print ("  %-12s %5u  %-22s", "first runs", bench_stats_get_n (bench->first), bench_ways[0].name);
  bench_stats_print (bench->first, COLUMN);
  g_print ("\n  p99 of the program %d.%03d ms", micros / 1000, micros % 1000);
  if (goal != NULL)
    g_print (", goal at most %s", goal);
  if (bench->n_ways > 1)
    g_print ("; of %u queries that a scan can answer it missed %u matters", bench->n_plain, bench->n_missed);
  g_print ("\n");
}

int
main (int argc, char **argv)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgEdition) edition = NULL;
  g_autoptr(BenchCorpus) corpus = NULL;
  GPtrArray *classes;
  Bench bench = { NULL };

  setlocale (LC_ALL, "");
  if (argc < 4)
    g_error ("usage: bench-search DATABASE QUERIES FOLDER [GOAL-MS]");
  edition = hg_edition_open (argv[1], &error);
  if (edition == NULL)
    g_error ("%s", error->message);
  bench.n_ways = g_str_equal (argv[3], "-") ? 1 : bench_ways_get_n ();
  if (bench.n_ways > 1 && (corpus = bench_corpus_new (edition, &error)) == NULL)
    g_error ("%s", error->message);
  bench.edition = edition;
  bench.corpus = corpus;
  bench.first = bench_stats_new ();
  classes = read_queries (argv[2]);
  for (guint way = 0; way < bench.n_ways; way++)
    {
      bench.data[way] = bench_ways[way].prepare (edition, corpus, argv[3]);
      bench.all[way] = bench_stats_new ();
    }
  g_print ("  %-12s %5s  %-22s %*s %*s %*s %7s\n", "queries", "n", "first 50, ms", COLUMN, "p50", COLUMN, "p99", COLUMN, "max",
           "wrong");
  for (guint i = 0; i < classes->len; i++)
    measure_class (&bench, g_ptr_array_index (classes, i));
  print_summary (&bench, argc > 4 ? argv[4] : NULL);
  if (bench.n_ways == 1)
    print_slowest (classes);
  return bench.n_missed == 0 && bench.wrong[0] == 0 ? 0 : 1;
}
