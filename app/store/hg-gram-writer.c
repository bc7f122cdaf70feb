/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-gram-writer"

#include "config.h"

#include "hg-gram-writer.h"

#include "hg-gram-list.h"
#include "hg-gram-table.h"
#include "hg-gram-text.h"

/* A row holds lists of neighbouring keys until it is this long, so that a small edition has few rows. */
#define ROW_SIZE 2048

#define INSERT "INSERT INTO gram (gram, lists) VALUES (?,?)"

struct _HgGramWriter
{
  HgDb *db; /* borrowed */
  HgItemKind kind;
  guint block_bits;
  guint block;
  guint n_docs; /* in this block */
  HgGramTable *tables[HG_N_GRAMS];
  GByteArray *row;  /* under way … */
  guint64 row_key;  /* … from this key … */
  guint64 last_key; /* … to this one */
};

/**
 * hg_gram_writer_new:
 * @db: a new edition
 * @kind: what the documents are
 * @block_bits: how many documents make a block, as a power of 2; up to %HG_GRAM_BLOCK_BITS
 *
 * Returns: (transfer full): a writer
 */
HgGramWriter *
hg_gram_writer_new (HgDb *db, HgItemKind kind, guint block_bits)
{
  HgGramWriter *self = g_new0 (HgGramWriter, 1);

  g_assert (block_bits <= HG_GRAM_BLOCK_BITS);
  self->db = db;
  self->kind = kind;
  self->block_bits = block_bits;
  self->row = g_byte_array_new ();
  for (guint i = 0; i < HG_N_GRAMS; i++)
    self->tables[i] = hg_gram_table_new ();
  return self;
}

void
hg_gram_writer_free (HgGramWriter *self)
{
  for (guint i = 0; i < HG_N_GRAMS; i++)
    hg_gram_table_free (self->tables[i]);
  g_byte_array_unref (self->row);
  g_free (self);
}

/**
 * hg_gram_writer_add_texts:
 * @self: a writer
 * @texts: the texts of the document under way
 * @length: their length in bytes
 */
void
hg_gram_writer_add_texts (HgGramWriter *self, const char *texts, gsize length)
{
  hg_gram_text_split (texts, length, self->tables, (guint16) self->n_docs);
  hg_gram_text_split_initials (texts, length, self->tables[HG_GRAM_PINYIN], (guint16) self->n_docs);
}

void
hg_gram_writer_add (HgGramWriter *self, HgGramType type, guint32 gram)
{
  hg_gram_table_add (self->tables[type], gram, (guint16) self->n_docs);
}

static gboolean
flush_row (HgGramWriter *self, GError **error)
{
  gboolean done = self->row->len == 0 ||
                  hg_statement_insert (hg_db_prepare (self->db, INSERT, error), error, "lr", (gint64) self->row_key,
                                       self->row->data, (int) self->row->len);

  g_byte_array_set_size (self->row, 0);
  return done;
}

static gboolean
write_list (HgGramWriter *self, HgGramType type, guint32 gram, const guint16 *docs, guint n, GError **error)
{
  guint64 key = hg_gram_key (self->kind, self->block, type, gram);

  if (self->row->len >= ROW_SIZE && !flush_row (self, error))
    return FALSE;
  if (self->row->len == 0)
    self->row_key = self->last_key = key;
  hg_gram_list_write_number (self->row, key - self->last_key);
  hg_gram_list_write (self->row, docs, n, self->n_docs);
  self->last_key = key;
  return TRUE;
}

static guint
list_docs (const HgDocSet *set, guint16 *docs)
{
  guint n = 0;

  for (guint doc = 0; hg_doc_set_next (set, &doc); doc++)
    docs[n++] = (guint16) doc;
  return n;
}

/* Writes a table; where @alone, the documents of each first character too, after the grams that begin with it. */
static gboolean
write_table (HgGramWriter *self, HgGramType type, const guint64 *order, guint n_grams, gboolean alone, GError **error)
{
  g_autofree guint16 *docs = g_new (guint16, self->n_docs);
  g_autoptr (HgDocSet) together = hg_doc_set_new (self->n_docs);

  for (guint i = 0; i < n_grams; i++)
    {
      guint32 gram = (guint32) (order[i] >> 32);
      guint32 first = alone ? hg_gram_text_alone (gram) : 0;
      guint n = hg_gram_table_get_docs (self->tables[type], order[i], docs);

      if (!write_list (self, type, gram, docs, n, error))
        return FALSE;
      if (first == 0)
        continue;
      for (guint j = 0; j < n; j++)
        hg_doc_set_add (together, docs[j]);
      if (i + 1 < n_grams && hg_gram_text_alone ((guint32) (order[i + 1] >> 32)) == first)
        continue;
      n = list_docs (together, docs);
      if (!write_list (self, type, first, docs, n, error))
        return FALSE;
      hg_doc_set_clear (together);
    }
  return TRUE;
}

/* The grams of tables in order, by type. */
typedef struct
{
  HgGramWriter *writer;
  guint64 *order[HG_N_GRAMS];
  guint n_grams[HG_N_GRAMS];
} Orders;

static void
order_table (Orders *orders, guint type)
{
  orders->order[type] = hg_gram_table_dup_order (orders->writer->tables[type], &orders->n_grams[type]);
}

/* Long texts have most of the grams: they are sorted while the short ones are sorted and written. */
static gpointer
order_long_texts_cb (gpointer data)
{
  for (guint type = HG_GRAM_LEVEL_2; type < HG_N_GRAMS; type++)
    order_table (data, type);
  return NULL;
}

static gboolean
write_tables (HgGramWriter *self, Orders *orders, guint first, guint end, GError **error)
{
  for (guint type = first; type < end; type++)
    {
      g_autofree guint64 *order = g_steal_pointer (&orders->order[type]);

      if (!write_table (self, (HgGramType) type, order, orders->n_grams[type], type < HG_N_LEVELS, error))
        return FALSE;
      hg_gram_table_clear (self->tables[type]);
    }
  return TRUE;
}

static gboolean
flush_block (HgGramWriter *self, GError **error)
{
  Orders orders = { .writer = self };
  GThread *thread = g_thread_new ("hegui-grams", order_long_texts_cb, &orders);
  gboolean done;

  for (guint type = 0; type < HG_GRAM_LEVEL_2; type++)
    order_table (&orders, type);
  done = write_tables (self, &orders, 0, HG_GRAM_LEVEL_2, error);
  g_thread_join (thread);
  done = done && write_tables (self, &orders, HG_GRAM_LEVEL_2, HG_N_GRAMS, error);
  for (guint type = 0; type < HG_N_GRAMS; type++)
    g_free (orders.order[type]);
  self->block++;
  self->n_docs = 0;
  return done && flush_row (self, error);
}

/**
 * hg_gram_writer_end_doc:
 * @self: a writer
 * @error: a failure to write
 *
 * What is added from now on is the next document's.
 *
 * Returns: whether all is well
 */
gboolean
hg_gram_writer_end_doc (HgGramWriter *self, GError **error)
{
  self->n_docs++;
  return self->n_docs < 1u << self->block_bits || flush_block (self, error);
}

/**
 * hg_gram_writer_finish:
 * @self: a writer
 * @error: a failure to write
 *
 * Writes what is still in memory.
 *
 * Returns: whether all was written
 */
gboolean
hg_gram_writer_finish (HgGramWriter *self, GError **error)
{
  return self->n_docs == 0 || flush_block (self, error);
}
