/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-truth"

#include "config.h"

#include "hg-truth.h"

/**
 * hg_truth_and:
 * @a: a truth
 * @b: a truth
 *
 * Returns: false where one is false, true where both are true, else unknown: the lesser, in the order of #HgTruth
 */
HgTruth
hg_truth_and (HgTruth a, HgTruth b)
{
  return MIN (a, b);
}

/**
 * hg_truth_or:
 * @a: a truth
 * @b: a truth
 *
 * Returns: true where one is true, false where both are false, else unknown: the greater, in the order of #HgTruth
 */
HgTruth
hg_truth_or (HgTruth a, HgTruth b)
{
  return MAX (a, b);
}

/**
 * hg_truth_not:
 * @a: a truth
 *
 * Returns: the other decided value; unknown stays unknown
 */
HgTruth
hg_truth_not (HgTruth a)
{
  return (HgTruth) (HG_TRUTH_TRUE - a);
}

/**
 * hg_truth_at_least:
 * @n: how many must be true
 * @n_true: how many are
 * @n_unknown: how many may still be
 *
 * Returns: whether @n are true, whatever the unknown ones turn out to be
 */
HgTruth
hg_truth_at_least (guint n, guint n_true, guint n_unknown)
{
  if (n_true >= n)
    return HG_TRUTH_TRUE;
  return n_true + n_unknown >= n ? HG_TRUTH_UNKNOWN : HG_TRUTH_FALSE;
}

HgTruth
hg_truth_from_bool (gboolean value)
{
  return value ? HG_TRUTH_TRUE : HG_TRUTH_FALSE;
}
