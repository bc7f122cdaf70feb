/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-check.h"
#include "hg-element.h"

/* The tree of a piece of XML, with the lines of that piece; and checks over a small vocabulary. */
HgElement *helper_tree_parse  (HgElementPool *pool, const char *xml);

typedef struct
{
  HgElementPool  *pool;
  HgVocabulary   *vocabulary;
  HgCatalogInfo  *info;
  HgImportReport *report;
  HgCheck         check;
} HelperChecks;

void  helper_tree_set_up    (HelperChecks *checks, gconstpointer data);
void  helper_tree_tear_down (HelperChecks *checks, gconstpointer data);
char *helper_tree_dup_tags  (HelperChecks *checks);
