/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-condition.h"

G_BEGIN_DECLS

/**
 * HgReason:
 *
 * Why a condition holds or not: a node of a tree that mirrors the condition's own, child by child. Ids and values only;
 * sentences are made in hg-wording-reason.h. @condition belongs to the rule or liability that was examined, which whoever
 * keeps a reason keeps too. Dates are cleared where they are unknown or play no part. Immutable once built; the root owns
 * the tree.
 *
 * @value is the answer to the condition's own fact (is, compare, one-of, none-within) as hg_facts_set() takes it, %NULL
 * while it is unknown; "" says that there were no days. @from and @to are the answered days of within and elapsed; @to is
 * also the day on which a look-back (none-within) ends. @first and @last are the days that count, both included: within
 * from day 0 to the deadline; none-within from the day after the look-back's start to the day it ends on. @ends are the
 * days on which elapsed's periods end, by bound. @inside lists the days (YYYYMMDD) that fall into a look-back.
 */
typedef struct
{
  const HgCondition *condition;
  HgTruth            truth;
  char              *value;              /* (nullable) */
  GDate              from;
  GDate              to;
  GDate              first;
  GDate              last;
  GDate              ends[HG_N_BOUNDS];
  GArray            *inside;             /* (nullable) of int */
  gboolean           near_miss;          /* this leaf alone keeps its rule from applying */
  GPtrArray         *children;           /* of HgReason */
} HgReason;

HgReason *hg_reason_new  (const HgCondition *condition, HgTruth truth);
void      hg_reason_free (HgReason *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgReason, hg_reason_free)

G_END_DECLS
