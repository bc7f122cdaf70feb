/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-writer"

#include "config.h"

#include "hg-search-writer.h"

#include <string.h>

#include "hg-gram-writer.h"
#include "hg-search-columns.h"
#include "hg-search-place.h"
#include "hg-search-number.h"

#define CREATE                                                                                      \
  "CREATE TABLE gram (gram INTEGER PRIMARY KEY, lists BLOB NOT NULL) STRICT;"                       \
  "CREATE TABLE search_column (position INTEGER PRIMARY KEY, places BLOB NOT NULL) STRICT;"         \
  "CREATE TABLE search_fine (kind INTEGER NOT NULL, fine INTEGER NOT NULL, first INTEGER NOT NULL," \
  " PRIMARY KEY (kind, fine)) STRICT, WITHOUT ROWID;"                                               \
  "CREATE TABLE search_place (code INTEGER PRIMARY KEY, place INTEGER NOT NULL) STRICT;"            \
  "CREATE TABLE search_kind (kind INTEGER PRIMARY KEY, n_docs INTEGER NOT NULL, block_bits INTEGER NOT NULL) STRICT;"
#define INSERT_KIND "INSERT INTO search_kind (kind, n_docs, block_bits) VALUES (?,?,?)"

#define N_KINDS (HG_ITEM_RULE + 1)
#define FIELD_BITS 16
#define FIELD_MASK G_GUINT64_CONSTANT (0xffff)
#define FIRST_TABLE_BITS 12

struct _HgSearchWriter
{
  HgDb *db; /* borrowed */
  HgVocabulary *vocabulary;
  guint block_bits;
  gboolean is_created;
  guint32 n_docs[N_KINDS];
  HgGramWriter *grams[N_KINDS];       /* (nullable): ended */
  HgSearchColumns *columns[N_KINDS];
  HgSearchPlaces *places;
  GHashTable *numbers; /* of a vocabulary's definition to its place, from 1; borrows */
  guint64 *fields;     /* hashes of matters' ids, with the matter's field in the last bits; 0: free */
  guint field_bits;
  guint n_fields;
};

static void
number_definitions (GHashTable *numbers, GPtrArray *definitions)
{
  for (guint i = 0; i < definitions->len; i++)
    g_hash_table_insert (numbers, g_ptr_array_index (definitions, i), GUINT_TO_POINTER (i + 1));
}

/**
 * hg_search_writer_new_in_blocks:
 * @db: a new edition
 * @vocabulary: its vocabulary, complete
 * @block_bits: how many documents make a block, as a power of 2
 *
 * For tests, which cannot have blocks of the usual size.
 *
 * Returns: (transfer full): a writer
 */
HgSearchWriter *
hg_search_writer_new_in_blocks (HgDb *db, HgVocabulary *vocabulary, guint block_bits)
{
  HgSearchWriter *self = g_new0 (HgSearchWriter, 1);

  self->db = db;
  self->vocabulary = hg_vocabulary_ref (vocabulary);
  self->block_bits = block_bits;
  self->places = hg_search_place_new ();
  self->numbers = g_hash_table_new (NULL, NULL);
  for (int kind = HG_TERM_FIELD; kind <= HG_TERM_DEPARTMENT; kind++)
    number_definitions (self->numbers, hg_vocabulary_get_terms (vocabulary, (HgTermKind) kind));
  number_definitions (self->numbers, hg_vocabulary_get_laws (vocabulary));
  for (int kind = 0; kind < N_KINDS; kind++)
    {
      self->grams[kind] = hg_gram_writer_new (db, (HgItemKind) kind, block_bits);
      self->columns[kind] = hg_search_columns_new ((HgItemKind) kind);
    }
  self->field_bits = FIRST_TABLE_BITS;
  self->fields = g_new0 (guint64, 1u << self->field_bits);
  return self;
}

/**
 * hg_search_writer_new:
 * @db: a new edition
 * @vocabulary: its vocabulary, complete
 *
 * Returns: (transfer full): a writer
 */
HgSearchWriter *
hg_search_writer_new (HgDb *db, HgVocabulary *vocabulary)
{
  return hg_search_writer_new_in_blocks (db, vocabulary, HG_GRAM_BLOCK_BITS);
}

void
hg_search_writer_free (HgSearchWriter *self)
{
  for (int kind = 0; kind < N_KINDS; kind++)
    {
      g_clear_pointer (&self->grams[kind], hg_gram_writer_free);
      g_clear_pointer (&self->columns[kind], hg_search_columns_free);
    }
  hg_search_place_free (self->places);
  g_hash_table_unref (self->numbers);
  hg_vocabulary_unref (self->vocabulary);
  g_free (self->fields);
  g_free (self);
}

static gboolean
create (HgSearchWriter *self, GError **error)
{
  if (self->is_created)
    return TRUE;
  self->is_created = TRUE;
  return hg_db_run (self->db, CREATE, error);
}

static gboolean
begin (HgSearchWriter *self, HgItemKind kind, guint32 key, GError **error)
{
  g_assert (key == self->n_docs[kind] + 1);
  self->n_docs[kind]++;
  return create (self, error);
}

static guint
get_number (HgSearchWriter *self, gconstpointer definition)
{
  return definition != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, definition)) : 0;
}

static guint
get_term (HgSearchWriter *self, HgTermKind kind, const char *id)
{
  return get_number (self, hg_vocabulary_get_term (self->vocabulary, kind, id));
}

static void
add_value (HgSearchWriter *self, HgItemKind kind, HgGramType type, guint value)
{
  if (value != 0)
    hg_gram_writer_add (self->grams[kind], type, value);
}

static void
add_cites (HgSearchWriter *self, HgItemKind kind, GPtrArray *cites)
{
  for (guint i = 0; i < cites->len; i++)
    {
      const HgCitation *cite = g_ptr_array_index (cites, i);
      guint law = get_number (self, hg_vocabulary_get_law (self->vocabulary, cite->law));
      guint32 places[HG_SEARCH_PLACE_MOST];
      guint n;

      if (law == 0)
        continue;
      hg_gram_writer_add (self->grams[kind], HG_GRAM_LAW, law);
      n = hg_search_place_add (self->places, law, cite->article, cite->paragraph, cite->item, places);
      for (guint j = 0; j < n; j++)
        hg_gram_writer_add (self->grams[kind], HG_GRAM_PLACE, places[j]);
    }
}

static void
add_common (HgSearchWriter *self, HgItemKind kind, const char *number, const char *texts, gint64 fine)
{
  guint32 grams[HG_SEARCH_NUMBER_MOST];
  guint n = hg_search_number_hash_all (number, grams);
  const char *title_end = strchr (texts, HG_TEXT_END);

  hg_gram_writer_add_texts (self->grams[kind], texts, strlen (texts));
  for (guint i = 0; i < n; i++)
    hg_gram_writer_add (self->grams[kind], HG_GRAM_NUMBER, grams[i]);
  hg_search_columns_add (self->columns[kind], texts, title_end != NULL ? (gsize) (title_end - texts) : 0, fine);
}

/* The fields of matters by id, for their rules. Two ids of one hash are less likely than a broken disk. */

static guint64
hash_id (const char *id)
{
  guint64 hash = G_GUINT64_CONSTANT (0xcbf29ce484222325);

  for (; *id != '\0'; id++)
    hash = (hash ^ (guchar) *id) * G_GUINT64_CONSTANT (0x100000001b3);
  hash ^= hash >> 29;
  hash *= G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  return (hash ^ hash >> 32) & ~FIELD_MASK;
}

static guint64 *
find_field (guint64 *fields, guint bits, guint64 hash)
{
  guint32 i = (guint32) (hash >> (64 - bits));

  while (fields[i] != 0 && (fields[i] & ~FIELD_MASK) != hash)
    i = (i + 1) & ((1u << bits) - 1);
  return &fields[i];
}

static void
note_field (HgSearchWriter *self, const char *id, guint field)
{
  guint64 *slot;

  if (field == 0 || field > FIELD_MASK)
    return;
  if (self->n_fields * 4 >= 3u << self->field_bits)
    {
      guint64 *fields = g_new0 (guint64, 2u << self->field_bits);

      for (guint32 i = 0; i < 1u << self->field_bits; i++)
        if (self->fields[i] != 0)
          *find_field (fields, self->field_bits + 1, self->fields[i] & ~FIELD_MASK) = self->fields[i];
      g_free (self->fields);
      self->fields = fields;
      self->field_bits++;
    }
  slot = find_field (self->fields, self->field_bits, hash_id (id));
  if (*slot == 0)
    {
      *slot = hash_id (id) | field;
      self->n_fields++;
    }
}

/* What the law names as the most that a fine can be. A multiple or a share of something has no such amount, but where its
   base counts as at least so much: then that much times the highest multiple is certain. */
static gint64
get_highest (const HgFine *fine)
{
  HgMoney highest = MAX (fine->max, fine->min), product;

  if (fine->floor != HG_MONEY_NONE && fine->times_max != HG_DECIMAL_NONE &&
      hg_money_multiply (fine->floor, fine->times_max, &product))
    highest = MAX (highest, product);
  if (fine->floor != HG_MONEY_NONE && fine->percent_max != HG_DECIMAL_NONE &&
      hg_money_multiply (fine->floor, fine->percent_max, &product))
    highest = MAX (highest, product / 100);
  return highest != HG_MONEY_NONE ? highest : 0;
}

/**
 * hg_search_writer_get_fine:
 * @matter: a matter
 *
 * Returns: the highest fine that any of its liabilities fixes, in fen; 0 where none is fixed
 */
gint64
hg_search_writer_get_fine (const HgMatter *matter)
{
  gint64 highest = 0;

  for (guint i = 0; i < matter->liabilities->len; i++)
    {
      const HgLiability *liability = g_ptr_array_index (matter->liabilities, i);

      for (guint j = 0; j < liability->tiers->len; j++)
        {
          const GPtrArray *measures = ((const HgTier *) g_ptr_array_index (liability->tiers, j))->measures;

          for (guint k = 0; k < measures->len; k++)
            {
              const HgMeasure *measure = g_ptr_array_index (measures, k);

              if (measure->kind == HG_MEASURE_FINE)
                highest = MAX (highest, get_highest (&measure->fine));
            }
        }
    }
  return highest;
}

/**
 * hg_search_writer_add_matter:
 * @self: a writer
 * @matter: a matter
 * @key: its key, one more than the last matter's
 * @texts: its texts
 * @error: a failure to write
 *
 * Makes all that a reader sees of @matter findable.
 *
 * Returns: whether all is well
 */
gboolean
hg_search_writer_add_matter (HgSearchWriter *self, const HgMatter *matter, guint32 key, const char *texts, GError **error)
{
  guint field = get_term (self, HG_TERM_FIELD, matter->field);
  HgGramWriter *grams = self->grams[HG_ITEM_MATTER];

  if (grams == NULL)
    return TRUE;
  if (!begin (self, HG_ITEM_MATTER, key, error))
    return FALSE;
  add_common (self, HG_ITEM_MATTER, matter->number, texts, hg_search_writer_get_fine (matter));
  add_value (self, HG_ITEM_MATTER, HG_GRAM_FIELD, field);
  add_value (self, HG_ITEM_MATTER, HG_GRAM_DEPARTMENT, get_term (self, HG_TERM_DEPARTMENT, matter->department));
  for (char **id = matter->industries; *id != NULL; id++)
    add_value (self, HG_ITEM_MATTER, HG_GRAM_INDUSTRY, get_term (self, HG_TERM_INDUSTRY, *id));
  if (matter->industries[0] == NULL)
    hg_gram_writer_add (grams, HG_GRAM_INDUSTRY, 0);
  hg_gram_writer_add (grams, HG_GRAM_RISK, (guint32) matter->risk);
  add_cites (self, HG_ITEM_MATTER, matter->obligations);
  for (guint i = 0; i < matter->liabilities->len; i++)
    add_cites (self, HG_ITEM_MATTER, ((const HgLiability *) g_ptr_array_index (matter->liabilities, i))->cites);
  note_field (self, matter->id, field);
  return hg_gram_writer_end_doc (grams, error);
}

/**
 * hg_search_writer_add_rule:
 * @self: a writer that has all matters
 * @rule: a rule
 * @key: its key, one more than the last rule's
 * @texts: its texts
 * @error: a failure to write
 *
 * Makes all that a reader sees of @rule findable. Its field is its own, or else that of the first of its matters.
 *
 * Returns: whether all is well
 */
gboolean
hg_search_writer_add_rule (HgSearchWriter *self, const HgRule *rule, guint32 key, const char *texts, GError **error)
{
  guint field = get_term (self, HG_TERM_FIELD, rule->field);
  HgGramWriter *grams = self->grams[HG_ITEM_RULE];

  if (grams == NULL)
    return TRUE;
  if (!begin (self, HG_ITEM_RULE, key, error))
    return FALSE;
  if (field == 0 && rule->matters != NULL && rule->matters[0] != NULL)
    field = (guint) (*find_field (self->fields, self->field_bits, hash_id (rule->matters[0])) & FIELD_MASK);
  add_common (self, HG_ITEM_RULE, rule->number, texts, 0);
  add_value (self, HG_ITEM_RULE, HG_GRAM_FIELD, field);
  hg_gram_writer_add (grams, HG_GRAM_OUTCOME, (guint32) rule->outcome);
  hg_gram_writer_add (grams, HG_GRAM_FORCE, (guint32) rule->force);
  if (rule->general)
    hg_gram_writer_add (grams, HG_GRAM_GENERAL, 0);
  add_cites (self, HG_ITEM_RULE, rule->basis);
  add_cites (self, HG_ITEM_RULE, rule->spared);
  return hg_gram_writer_end_doc (grams, error);
}

/**
 * hg_search_writer_end_kind:
 * @self: a writer
 * @kind: a kind of which all records have come; what comes all the same is left out
 * @error: a failure to write
 *
 * Writes what could not be written before all of one kind was known. It may be called again.
 *
 * Returns: whether it was written
 */
gboolean
hg_search_writer_end_kind (HgSearchWriter *self, HgItemKind kind, GError **error)
{
  if (self->grams[kind] == NULL)
    return TRUE;
  /* The blocks first, so that their memory is free when orders need some. */
  if (!create (self, error) || !hg_gram_writer_finish (self->grams[kind], error))
    return FALSE;
  g_clear_pointer (&self->grams[kind], hg_gram_writer_free);
  return hg_search_columns_insert (self->columns[kind], self->db, self->block_bits, error) &&
         hg_statement_insert (hg_db_prepare (self->db, INSERT_KIND, error), error, "ili", (int) kind,
                              (gint64) self->n_docs[kind], (int) self->block_bits);
}

/**
 * hg_search_writer_finish:
 * @self: a writer that has everything
 * @error: a failure to write
 *
 * Writes what could not be written before all was known.
 *
 * Returns: whether all was written
 */
gboolean
hg_search_writer_finish (HgSearchWriter *self, GError **error)
{
  for (int kind = 0; kind < N_KINDS; kind++)
    if (!hg_search_writer_end_kind (self, (HgItemKind) kind, error))
      return FALSE;
  return hg_search_place_insert (self->places, self->db, error);
}
