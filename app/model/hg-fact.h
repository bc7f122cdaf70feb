/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

G_BEGIN_DECLS

/**
 * HgChoice:
 *
 * One answer of a choice. The order of choices is their rank, least first.
 */
typedef struct
{
  char *id;
  char *label;
} HgChoice;

/**
 * HgFact:
 *
 * A question that conditions ask, once for all of them. Immutable; owned by its #HgVocabulary.
 */
typedef struct
{
  char      *id;
  HgFactType type;
  HgFactKind kind;
  char      *unit;       /* (nullable) */
  char      *question;
  char      *evidence;   /* (nullable): what proves the answer */
  GPtrArray *choices;    /* of HgChoice */
  guint      line;
} HgFact;

HgFact  *hg_fact_new            (void);
void     hg_fact_free           (HgFact *self);
void     hg_fact_add_choice     (HgFact *self, const char *id, const char *label);
int      hg_fact_find_choice    (const HgFact *self, const char *id);
gboolean hg_fact_parse_quantity (const HgFact *self, const char *text, gint64 *quantity);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgFact, hg_fact_free)

G_END_DECLS
