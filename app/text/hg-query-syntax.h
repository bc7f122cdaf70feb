/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The spellings of the query language: what the prefixes are called, and how a filter is written.
 */
typedef enum
{
  HG_QUERY_PREFIX_FIELD,
  HG_QUERY_PREFIX_DEPARTMENT,
  HG_QUERY_PREFIX_INDUSTRY,
  HG_QUERY_PREFIX_RISK,
  HG_QUERY_PREFIX_OUTCOME,
  HG_QUERY_PREFIX_FORCE,
  HG_QUERY_PREFIX_LAW,
  HG_QUERY_PREFIX_AMOUNT, /* stands before a comparison, never before a colon's value */
} HgQueryPrefix;

#define HG_QUERY_N_PREFIXES (HG_QUERY_PREFIX_AMOUNT + 1)

gboolean           hg_query_syntax_find_prefix  (const char *name, gsize length, HgQueryPrefix *prefix);
const char        *hg_query_syntax_get_name     (HgQueryPrefix prefix);
const char *const *hg_query_syntax_get_names    (HgQueryPrefix prefix);
char              *hg_query_syntax_spell_filter (HgQueryPrefix prefix, const char *value);

G_END_DECLS
