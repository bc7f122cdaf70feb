/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-catalog-info.h"
#include "hg-db.h"
#include "hg-edition.h"
#include "hg-guide.h"
#include "hg-import-report.h"
#include "hg-matter.h"
#include "hg-rule.h"
#include "hg-vocabulary.h"

/**
 * HelperFull:
 *
 * What the readers make of tests/data/full.xml, which holds all that a catalog can hold; and a new database with the
 * tables of an edition, into which the vocabulary is written.
 */
typedef struct
{
  HgCatalogInfo *info;
  HgVocabulary  *vocabulary;
  GPtrArray     *matters;    /* of HgMatter */
  GPtrArray     *rules;      /* of HgRule */
  GPtrArray     *chapters;   /* of HgChapter */
  HgImportReport *report;    /* of reading: without issues */
  HgDb          *db;
  GHashTable    *keys;
} HelperFull;

void       helper_full_set_up       (HelperFull *full, gconstpointer data);
void       helper_full_set_up_shipped (HelperFull *full, gconstpointer data);   /* the edition that comes with the program */
void       helper_full_tear_down    (HelperFull *full, gconstpointer data);
char      *helper_full_dup_path     (const char *name);
HgEdition *helper_full_open_edition (const char *name);
