/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

G_BEGIN_DECLS

/**
 * HgTerm:
 *
 * A word of the catalog's own vocabulary: a field, a trade, a department or a document. Immutable; owned by its
 * #HgVocabulary. @roles, @phone and @address are a department's; @line is where the edition defines it.
 */
typedef struct
{
  HgTermKind kind;
  char      *id;
  char      *name;
  char      *roles;     /* (nullable) */
  char      *phone;     /* (nullable) */
  char      *address;   /* (nullable) */
  guint      line;
} HgTerm;

HgTerm *hg_term_new  (void);
void    hg_term_free (HgTerm *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgTerm, hg_term_free)

G_END_DECLS
