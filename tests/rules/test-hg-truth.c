/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-truth"

#include "config.h"

#include "hg-truth.h"

static const HgTruth all[] = { HG_TRUTH_FALSE, HG_TRUTH_UNKNOWN, HG_TRUTH_TRUE };

#define F HG_TRUTH_FALSE
#define U HG_TRUTH_UNKNOWN
#define T HG_TRUTH_TRUE

typedef struct
{
  HgTruth a;
  HgTruth b;
  HgTruth and;
  HgTruth or;
} Row;

static const Row rows[] = {
  { F, F, F, F }, { F, U, F, U }, { F, T, F, T }, { U, F, F, U }, { U, U, U, U },
  { U, T, U, T }, { T, F, F, T }, { T, U, U, T }, { T, T, T, T },
};

static void
test_tables (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpint (hg_truth_and (rows[i].a, rows[i].b), ==, rows[i].and);
      g_assert_cmpint (hg_truth_or (rows[i].a, rows[i].b), ==, rows[i].or);
    }
  g_assert_cmpint (hg_truth_not (F), ==, T);
  g_assert_cmpint (hg_truth_not (U), ==, U);
  g_assert_cmpint (hg_truth_not (T), ==, F);
  g_assert_cmpint (hg_truth_from_bool (TRUE), ==, T);
  g_assert_cmpint (hg_truth_from_bool (FALSE), ==, F);
  g_assert_cmpint (hg_truth_from_bool (7), ==, T);
}

static void
test_laws (void)
{
  for (gsize i = 0; i < 27; i++)
    {
      HgTruth a = all[i % 3], b = all[i / 3 % 3], c = all[i / 9];

      g_assert_cmpint (hg_truth_and (a, b), ==, hg_truth_and (b, a));
      g_assert_cmpint (hg_truth_or (a, b), ==, hg_truth_or (b, a));
      g_assert_cmpint (hg_truth_and (a, hg_truth_and (b, c)), ==, hg_truth_and (hg_truth_and (a, b), c));
      g_assert_cmpint (hg_truth_or (a, hg_truth_or (b, c)), ==, hg_truth_or (hg_truth_or (a, b), c));
      g_assert_cmpint (hg_truth_not (hg_truth_and (a, b)), ==, hg_truth_or (hg_truth_not (a), hg_truth_not (b)));
      g_assert_cmpint (hg_truth_not (hg_truth_or (a, b)), ==, hg_truth_and (hg_truth_not (a), hg_truth_not (b)));
      g_assert_cmpint (hg_truth_and (a, hg_truth_or (b, c)), ==, hg_truth_or (hg_truth_and (a, b), hg_truth_and (a, c)));
      g_assert_cmpint (hg_truth_and (a, hg_truth_or (a, b)), ==, a);
      g_assert_cmpint (hg_truth_not (hg_truth_not (a)), ==, a);
      g_assert_cmpint (hg_truth_and (a, T), ==, a);
      g_assert_cmpint (hg_truth_or (a, F), ==, a);
    }
}

/* The excluded middle is no law here: unknown or not unknown is unknown. */
static void
test_no_law (void)
{
  g_assert_cmpint (hg_truth_or (U, hg_truth_not (U)), ==, U);
  g_assert_cmpint (hg_truth_and (U, hg_truth_not (U)), ==, U);
}

/* What counting gives over every way in which the unknown may turn out. */
static HgTruth
count_all_ways (guint n, guint n_true, guint n_unknown)
{
  gboolean may_hold = FALSE, may_fail = FALSE;

  for (guint more = 0; more <= n_unknown; more++)
    if (n_true + more >= n)
      may_hold = TRUE;
    else
      may_fail = TRUE;
  return may_hold ? (may_fail ? U : T) : F;
}

static void
test_at_least (void)
{
  for (guint n = 0; n <= 5; n++)
    for (guint n_true = 0; n_true <= 4; n_true++)
      for (guint n_unknown = 0; n_unknown <= 4; n_unknown++)
        g_assert_cmpint (hg_truth_at_least (n, n_true, n_unknown), ==, count_all_ways (n, n_true, n_unknown));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/truth/tables", test_tables);
  g_test_add_func ("/truth/laws", test_laws);
  g_test_add_func ("/truth/no-law", test_no_law);
  g_test_add_func ("/truth/at-least", test_at_least);
  return g_test_run ();
}
