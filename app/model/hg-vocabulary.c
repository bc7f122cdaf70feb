/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-vocabulary"

#include "config.h"

#include "hg-vocabulary.h"

#define N_TERM_KINDS (HG_TERM_DOCUMENT + 1)

/* One kind of definition: an order and an index over it. */
typedef struct
{
  GPtrArray  *list;    /* owns the definitions */
  GHashTable *by_id;   /* borrows ids and definitions from list */
} Shelf;

struct _HgVocabulary
{
  Shelf terms[N_TERM_KINDS];
  Shelf laws;
  Shelf facts;
  Shelf schemes;
};

G_DEFINE_BOXED_TYPE (HgVocabulary, hg_vocabulary, hg_vocabulary_ref, hg_vocabulary_unref)

static void
shelf_init (Shelf *shelf, gpointer free_func)
{
  shelf->list = g_ptr_array_new_with_free_func ((GDestroyNotify) free_func);
  shelf->by_id = g_hash_table_new (g_str_hash, g_str_equal);
}

static void
shelf_clear (Shelf *shelf)
{
  g_hash_table_unref (shelf->by_id);
  g_ptr_array_unref (shelf->list);
}

/* The first definition of an id stands. */
static gboolean
shelf_take (Shelf *shelf, char *id, gpointer definition)
{
  gboolean is_new = !g_hash_table_contains (shelf->by_id, id);

  if (is_new)
    {
      g_ptr_array_add (shelf->list, definition);
      g_hash_table_insert (shelf->by_id, id, definition);
    }
  return is_new;
}

HgVocabulary *
hg_vocabulary_new (void)
{
  HgVocabulary *self = g_atomic_rc_box_new0 (HgVocabulary);

  for (int kind = 0; kind < N_TERM_KINDS; kind++)
    shelf_init (&self->terms[kind], hg_term_free);
  shelf_init (&self->laws, hg_law_free);
  shelf_init (&self->facts, hg_fact_free);
  shelf_init (&self->schemes, hg_scheme_free);
  return self;
}

static void
clear (gpointer data)
{
  HgVocabulary *self = data;

  for (int kind = 0; kind < N_TERM_KINDS; kind++)
    shelf_clear (&self->terms[kind]);
  shelf_clear (&self->laws);
  shelf_clear (&self->facts);
  shelf_clear (&self->schemes);
}

HgVocabulary *
hg_vocabulary_ref (HgVocabulary *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
hg_vocabulary_unref (HgVocabulary *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * hg_vocabulary_take_term:
 * @self: a vocabulary that is being built
 * @term: (transfer full): a term
 *
 * Returns: %FALSE where the id is taken; @term is freed then, and the first definition stands
 */
gboolean
hg_vocabulary_take_term (HgVocabulary *self, HgTerm *term)
{
  if (shelf_take (&self->terms[term->kind], term->id, term))
    return TRUE;
  hg_term_free (term);
  return FALSE;
}

/**
 * hg_vocabulary_take_law:
 * @self: a vocabulary that is being built
 * @law: (transfer full): a law
 *
 * Returns: as hg_vocabulary_take_term()
 */
gboolean
hg_vocabulary_take_law (HgVocabulary *self, HgLaw *law)
{
  if (shelf_take (&self->laws, law->id, law))
    return TRUE;
  hg_law_free (law);
  return FALSE;
}

/**
 * hg_vocabulary_take_fact:
 * @self: a vocabulary that is being built
 * @fact: (transfer full): a fact
 *
 * Returns: as hg_vocabulary_take_term()
 */
gboolean
hg_vocabulary_take_fact (HgVocabulary *self, HgFact *fact)
{
  if (shelf_take (&self->facts, fact->id, fact))
    return TRUE;
  hg_fact_free (fact);
  return FALSE;
}

/**
 * hg_vocabulary_take_scheme:
 * @self: a vocabulary that is being built
 * @scheme: (transfer full): a scheme
 *
 * Returns: as hg_vocabulary_take_term()
 */
gboolean
hg_vocabulary_take_scheme (HgVocabulary *self, HgScheme *scheme)
{
  if (shelf_take (&self->schemes, scheme->id, scheme))
    return TRUE;
  hg_scheme_free (scheme);
  return FALSE;
}

/**
 * hg_vocabulary_get_term:
 * @self: a vocabulary
 * @kind: which kind
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the term
 */
const HgTerm *
hg_vocabulary_get_term (const HgVocabulary *self, HgTermKind kind, const char *id)
{
  return id != NULL ? g_hash_table_lookup (self->terms[kind].by_id, id) : NULL;
}

/**
 * hg_vocabulary_get_law:
 * @self: a vocabulary
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the law
 */
const HgLaw *
hg_vocabulary_get_law (const HgVocabulary *self, const char *id)
{
  return id != NULL ? g_hash_table_lookup (self->laws.by_id, id) : NULL;
}

/**
 * hg_vocabulary_get_fact:
 * @self: a vocabulary
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the fact
 */
const HgFact *
hg_vocabulary_get_fact (const HgVocabulary *self, const char *id)
{
  return id != NULL ? g_hash_table_lookup (self->facts.by_id, id) : NULL;
}

/**
 * hg_vocabulary_get_scheme:
 * @self: a vocabulary
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the scheme
 */
const HgScheme *
hg_vocabulary_get_scheme (const HgVocabulary *self, const char *id)
{
  return id != NULL ? g_hash_table_lookup (self->schemes.by_id, id) : NULL;
}

/**
 * hg_vocabulary_get_terms:
 * @self: a vocabulary
 * @kind: which kind
 *
 * Returns: (transfer none) (element-type HgTerm): the terms in the edition's order; read only
 */
GPtrArray *
hg_vocabulary_get_terms (const HgVocabulary *self, HgTermKind kind)
{
  return self->terms[kind].list;
}

/**
 * hg_vocabulary_get_laws:
 * @self: a vocabulary
 *
 * Returns: (transfer none) (element-type HgLaw): the laws in the edition's order; read only
 */
GPtrArray *
hg_vocabulary_get_laws (const HgVocabulary *self)
{
  return self->laws.list;
}

/**
 * hg_vocabulary_get_facts:
 * @self: a vocabulary
 *
 * Returns: (transfer none) (element-type HgFact): the facts in the edition's order; read only
 */
GPtrArray *
hg_vocabulary_get_facts (const HgVocabulary *self)
{
  return self->facts.list;
}

/**
 * hg_vocabulary_get_schemes:
 * @self: a vocabulary
 *
 * Returns: (transfer none) (element-type HgScheme): the schemes in the edition's order; read only
 */
GPtrArray *
hg_vocabulary_get_schemes (const HgVocabulary *self)
{
  return self->schemes.list;
}

/**
 * hg_vocabulary_get_name:
 * @self: a vocabulary
 * @kind: which kind
 * @id: (nullable): an id
 *
 * Returns: (transfer none): the term's name; where there is no such term, its id or ""
 */
const char *
hg_vocabulary_get_name (const HgVocabulary *self, HgTermKind kind, const char *id)
{
  const HgTerm *term = hg_vocabulary_get_term (self, kind, id);

  if (term != NULL)
    return term->name;
  return id != NULL ? id : "";
}
