/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

G_BEGIN_DECLS

/**
 * HgLawVersion:
 *
 * One text of a law. @expires is the last day in force, cleared where none is known.
 */
typedef struct
{
  GDate passed;
  GDate effective;
  GDate expires;
  char *replaced_by;   /* (nullable): the id of the law that took its place */
  guint line;
} HgLawVersion;

/**
 * HgLaw:
 *
 * A law, regulation or rule with its versions in order of passing. Immutable; owned by its #HgVocabulary.
 */
typedef struct
{
  char      *id;
  HgLawLevel level;
  char      *title;
  char      *short_title;
  GPtrArray *formers;    /* of char*: names it had before */
  GPtrArray *versions;   /* of HgLawVersion */
  guint      line;
} HgLaw;

HgLaw              *hg_law_new          (void);
void                hg_law_free         (HgLaw *self);
HgLawVersion       *hg_law_add_version  (HgLaw *self);
const HgLawVersion *hg_law_find_version (const HgLaw *self, const GDate *passed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgLaw, hg_law_free)

G_END_DECLS
