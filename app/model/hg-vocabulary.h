/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-citation.h"
#include "hg-fact.h"
#include "hg-law.h"
#include "hg-scheme.h"
#include "hg-term.h"

G_BEGIN_DECLS

/**
 * HgVocabulary:
 *
 * All that the records of an edition refer to by id: terms, laws, facts and schemes, each kind in the edition's order.
 * Small whatever the number of records. Immutable once built; reference counted, and so free to cross threads.
 */
typedef struct _HgVocabulary HgVocabulary;

HgVocabulary   *hg_vocabulary_new         (void);
HgVocabulary   *hg_vocabulary_ref         (HgVocabulary *self);
void            hg_vocabulary_unref       (HgVocabulary *self);
gboolean        hg_vocabulary_take_term   (HgVocabulary *self, HgTerm *term);
gboolean        hg_vocabulary_take_law    (HgVocabulary *self, HgLaw *law);
gboolean        hg_vocabulary_take_fact   (HgVocabulary *self, HgFact *fact);
gboolean        hg_vocabulary_take_scheme (HgVocabulary *self, HgScheme *scheme);
const HgTerm   *hg_vocabulary_get_term    (const HgVocabulary *self, HgTermKind kind, const char *id);
const HgLaw    *hg_vocabulary_get_law     (const HgVocabulary *self, const char *id);
const HgFact   *hg_vocabulary_get_fact    (const HgVocabulary *self, const char *id);
const HgScheme *hg_vocabulary_get_scheme  (const HgVocabulary *self, const char *id);
GPtrArray      *hg_vocabulary_get_terms   (const HgVocabulary *self, HgTermKind kind);
GPtrArray      *hg_vocabulary_get_laws    (const HgVocabulary *self);
GPtrArray      *hg_vocabulary_get_facts   (const HgVocabulary *self);
GPtrArray      *hg_vocabulary_get_schemes (const HgVocabulary *self);
const char     *hg_vocabulary_get_name    (const HgVocabulary *self, HgTermKind kind, const char *id);

#define HG_TYPE_VOCABULARY (hg_vocabulary_get_type ())
GType hg_vocabulary_get_type (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgVocabulary, hg_vocabulary_unref)

G_END_DECLS
