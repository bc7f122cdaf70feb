/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-packer.h"
#include "hg-unpacker.h"

G_BEGIN_DECLS

/* The bounds of a comparison, in the order of HgCondition.bounds. */
typedef enum
{
  HG_BOUND_AT_LEAST,
  HG_BOUND_AT_MOST,
  HG_BOUND_ABOVE,
  HG_BOUND_BELOW,
  HG_BOUND_EQUALS,
  HG_BOUND_NOT_EQUALS,
  HG_N_BOUNDS,
} HgBound;

/* The ids of the two dates that every decision has, beside the facts that a catalog defines. */
#define HG_FACT_ACT_DATE      "act-date"
#define HG_FACT_DECISION_DATE "decision-date"
/* The fine that is considered in a case: an amount, kept among its answers; no condition asks it. */
#define HG_FACT_FINE          "considered-fine"

#define HG_CONDITION_MAX_DEPTH 16

/**
 * HgCondition:
 *
 * A node or leaf of a condition tree, with the attributes of its kind and no others (see "Conditions" in
 * data/catalog.xsd). Texts are as the catalog writes them; the types of facts say how to read them. Immutable once built;
 * the root owns the tree.
 */
typedef struct
{
  HgConditionKind kind;
  GPtrArray      *children;               /* of HgCondition; all, any, not, at-least */
  guint           n;                      /* at-least: how many; within: days */
  char           *fact;                   /* (nullable) is, compare, one-of, none-within */
  char           *from;                   /* (nullable) within, elapsed */
  char           *to;                     /* (nullable) within, elapsed; none-within: before */
  char           *bounds[HG_N_BOUNDS];    /* (nullable) each; compare, elapsed */
  GStrv           values;                 /* (nullable) one-of */
  char           *period;                 /* (nullable) none-within */
  guint           line;
} HgCondition;

HgCondition *hg_condition_new         (HgConditionKind kind);
void         hg_condition_free        (HgCondition *self);
gboolean     hg_condition_is_leaf     (const HgCondition *self);
guint        hg_condition_get_depth   (const HgCondition *self);
char        *hg_condition_to_key      (const HgCondition *self);
void         hg_condition_add_facts   (const HgCondition *self, GHashTable *facts);
void         hg_condition_pack        (const HgCondition *self, HgPacker *packer);
HgCondition *hg_condition_unpack      (HgUnpacker *unpacker);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgCondition, hg_condition_free)

G_END_DECLS
