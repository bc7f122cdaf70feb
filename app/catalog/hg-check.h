/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-import-report.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/**
 * HgCheck:
 *
 * What the checks of single records share: the vocabulary that records refer to, which of it has been used, and where
 * issues go. Checks over several records (duplicates, references to matters and rules) are the store's. Belongs to the
 * thread that imports.
 */
typedef struct
{
  HgCatalogInfo  *info;         /* borrowed */
  HgVocabulary   *vocabulary;   /* borrowed */
  HgImportReport *report;       /* borrowed */
  GHashTable     *used;         /* of definitions, borrowed from the vocabulary */
  GHashTable     *refused;      /* of char*: ids of definitions that the schema refused */
} HgCheck;

void    hg_check_init       (HgCheck *self, HgCatalogInfo *info, HgVocabulary *vocabulary, HgImportReport *report);
void    hg_check_clear      (HgCheck *self);
void    hg_check_add_refused (HgCheck *self, const char *id);
void    hg_check_term       (HgCheck *self, HgTermKind kind, const char *id, guint line);
void    hg_check_terms      (HgCheck *self, HgTermKind kind, GStrv ids, guint line);
void    hg_check_scheme     (HgCheck *self, const char *id, guint line);
gboolean hg_check_period    (HgCheck *self, const GDate *from, const GDate *until, guint line);
void    hg_check_cites      (HgCheck *self, GPtrArray *cites, const GDate *from, const GDate *until);
const HgFact *hg_check_fact (HgCheck *self, const char *id, guint line);
void    hg_check_law        (HgCheck *self, const HgLaw *law);
void    hg_check_definition (HgCheck *self, const HgFact *fact);
void    hg_check_unused     (HgCheck *self);

G_END_DECLS
