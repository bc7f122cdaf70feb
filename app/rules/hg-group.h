/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-condition.h"
#include "hg-facts.h"

G_BEGIN_DECLS

/**
 * HgGroup:
 *
 * Children of one condition that turn together, for they share unknown facts; its part in hg_relevance_examine(). What
 * their parent needs to know of them is how many of them can be true (@counts, by number), and between which numbers an
 * answer to one fact can switch (@switches). The strings and conditions are borrowed.
 */
typedef struct
{
  GPtrArray *children;   /* of const HgCondition* */
  GPtrArray *leaves;     /* of const HgCondition*: the undecided ones */
  GPtrArray *facts;      /* of const char*: the unknown ones, once each */
  gboolean  *counts;
  gboolean  *switches;
} HgGroup;

HgGroup *hg_group_new        (const HgCondition *child, const HgFacts *known);
void     hg_group_free       (HgGroup *group);
void     hg_group_take       (GPtrArray *groups, HgGroup *group);
void     hg_group_prepare    (HgGroup *group);
gboolean hg_group_search     (HgGroup *group, HgFacts *facts, gboolean counts_only);
void     hg_group_add_switch (HgGroup *group, const char *fact, guint from, guint to);
gboolean hg_group_has_switch (const HgGroup *group, guint fact, guint from, guint to);

G_END_DECLS
