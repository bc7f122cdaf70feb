/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

G_BEGIN_DECLS

/**
 * HgQuery:
 *
 * What a list shows: one kind of item, narrowed by all that is set here, in an order. Built by one owner, copied to cross
 * threads.
 */
typedef struct
{
  HgItemKind kind;
  gboolean is_mixed;   /* for sheets: of matters and rules, those of @kind first */
  HgSort sort;
  char *text;    /* (nullable): what was typed: words and filters, see hg_query_parser_parse() */
  char *law;     /* (nullable): what cites this law … */
  char *article; /* (nullable): … and this article of it, whatever the version */
  char *matter;  /* (nullable): rules that spare this matter, the general ones after them */
  char *rule;    /* (nullable): matters that this rule spares */
} HgQuery;

#define HG_TYPE_QUERY (hg_query_get_type ())

GType hg_query_get_type (void);
HgQuery *hg_query_new (HgItemKind kind);
HgQuery *hg_query_copy (const HgQuery *self);
void hg_query_free (HgQuery *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgQuery, hg_query_free)

/**
 * HgFacetValue:
 *
 * One value by which a list can be narrowed, and how many items it would leave.
 */
typedef struct
{
  HgFacetKind facet;
  char *value;
  guint count;
} HgFacetValue;

HgFacetValue *hg_query_facet_value_new (HgFacetKind facet, const char *value, guint count);
void hg_query_facet_value_free (HgFacetValue *self);

G_END_DECLS
