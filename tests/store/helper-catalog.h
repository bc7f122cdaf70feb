/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-matter.h"
#include "hg-query.h"
#include "hg-rule.h"
#include "hg-vocabulary.h"

#define HELPER_N_LEVELS 3

/* What is found in a record, said a second time. Texts are borrowed from the record. */
typedef struct
{
  const char *title;
  const char *number;
  char *folded[HELPER_N_LEVELS];  /* (nullable): the texts of each level, folded, between U+001F */
  GPtrArray *names;               /* of char*: of field, department and trades */
  GPtrArray *cites;               /* of HgCitation */
  GPtrArray *values[HG_N_FACETS]; /* of char*: ids and nicks that it has */
  gboolean every_trade;
  gboolean general;
  int risk;
  gint64 fine;
} HelperDoc;

/**
 * HelperCatalog:
 *
 * A catalog of random texts over few characters, in a database whose blocks are small.
 */
typedef struct
{
  HgVocabulary *vocabulary;
  GPtrArray *matters; /* of HgMatter */
  GPtrArray *rules;   /* of HgRule */
  GPtrArray *docs[2]; /* of HelperDoc: what is found in each matter and each rule */
  HgDb *db;
} HelperCatalog;

HelperCatalog *helper_catalog_new (GRand *dice, guint n_matters, guint n_rules, guint block_bits);
void helper_catalog_free (HelperCatalog *catalog);
char *helper_catalog_dup_text (GRand *dice, guint shortest, guint longest);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HelperCatalog, helper_catalog_free)
