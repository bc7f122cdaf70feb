/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-pack"

#include "config.h"

#include "hg-sheet-pack.h"

#include "hg-date.h"
#include "hg-error.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/*
 * The format: MAGIC; the SHA-256 of the rest; the version as a little-endian 32-bit number, and one that is 0; the sheet as
 * a GVariant of the version's type, in normal form and little-endian. Kinds of blocks are numbers that never change their
 * meaning: a new kind gets a new number, and anything else a new version, which old files are still read beside.
 */
#define MAGIC       "HgSheet\n"
#define MAGIC_SIZE  8
#define VERSION_1   1u
#define VERSION_2   2u   /* what stands above the title came to it */
#define DIGEST_SIZE 32u
#define SUMMED      (MAGIC_SIZE + DIGEST_SIZE)   /* from here on the digest counts */
#define HEAD_SIZE   (SUMMED + 8)
#define BLOCK_TYPE  "(uumsmsadaas)"   /* kind, level, label, text, weights of the columns, rows */
#define SHEET_TYPE  "(smsmsmsmsmsubasa" BLOCK_TYPE ")"   /* the fields of HgSheet but its head */
#define TYPE_2      "(ms" SHEET_TYPE ")"

/* The place in this table is what is written. */
static const HgSheetBlockKind kinds[] = {
  HG_SHEET_BLOCK_HEADING, HG_SHEET_BLOCK_PARAGRAPH, HG_SHEET_BLOCK_ITEM, HG_SHEET_BLOCK_FIELD, HG_SHEET_BLOCK_NOTE,
  HG_SHEET_BLOCK_CLOSING, HG_SHEET_BLOCK_TABLE, HG_SHEET_BLOCK_RULE, HG_SHEET_BLOCK_SPACER, HG_SHEET_BLOCK_PAGE_BREAK,
  HG_SHEET_BLOCK_CONTENTS, HG_SHEET_BLOCK_CUT,
};

static guint32
get_kind_number (HgSheetBlockKind kind)
{
  guint32 i = 0;

  while (i < G_N_ELEMENTS (kinds) && kinds[i] != kind)
    i++;
  g_assert (i < G_N_ELEMENTS (kinds));
  return i;
}

static GVariant *
pack_block (const HgSheetBlock *block)
{
  GVariantBuilder weights, rows;

  g_variant_builder_init (&weights, G_VARIANT_TYPE ("ad"));
  g_variant_builder_init (&rows, G_VARIANT_TYPE ("aas"));
  for (guint i = 0; i < block->n_columns; i++)
    g_variant_builder_add (&weights, "d", block->weights[i]);
  for (guint i = 0; block->rows != NULL && i < block->rows->len; i++)
    g_variant_builder_add (&rows, "^as", g_ptr_array_index (block->rows, i));
  return g_variant_new (BLOCK_TYPE, get_kind_number (block->kind), block->level, block->label, block->text, &weights,
                        &rows);
}

static GVariant *
pack (const HgSheet *sheet)
{
  GVariantBuilder footers, blocks;

  g_variant_builder_init (&footers, G_VARIANT_TYPE ("as"));
  g_variant_builder_init (&blocks, G_VARIANT_TYPE ("a" BLOCK_TYPE));
  for (guint i = 0; i < sheet->footer->len; i++)
    g_variant_builder_add (&footers, "s", g_ptr_array_index (sheet->footer, i));
  for (guint i = 0; i < sheet->blocks->len; i++)
    g_variant_builder_add_value (&blocks, pack_block (g_ptr_array_index (sheet->blocks, i)));
  return g_variant_new (SHEET_TYPE, sheet->title, sheet->subtitle, sheet->number, sheet->author, sheet->keywords,
                        sheet->code, (guint32) hg_date_to_number (&sheet->day), sheet->landscape,
                        &footers, &blocks);
}

/* To and from the byte order of the file; also makes it safe to read. */
static GVariant *
settle (GVariant *value)
{
  g_autoptr(GVariant) sunk = g_variant_ref_sink (value);

  return G_BYTE_ORDER == G_BIG_ENDIAN ? g_variant_byteswap (sunk) : g_steal_pointer (&sunk);
}

static void
compute_digest (const guint8 *data, gsize size, guint8 *digest)
{
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  gsize length = DIGEST_SIZE;

  g_checksum_update (checksum, data, (gssize) size);
  g_checksum_get_digest (checksum, digest, &length);
}

/**
 * hg_sheet_pack_to_bytes:
 * @sheet: a sheet
 *
 * Returns: (transfer full): the sheet as bytes; the same ones for the same sheet
 */
GBytes *
hg_sheet_pack_to_bytes (const HgSheet *sheet)
{
  g_autoptr(GVariant) value = settle (g_variant_new ("(ms@" SHEET_TYPE ")", sheet->head, pack (sheet)));
  gsize size = g_variant_get_size (value);
  guint8 *packed = g_malloc0 (HEAD_SIZE + size);
  guint32 version = GUINT32_TO_LE (VERSION_2);

  g_variant_store (value, packed + HEAD_SIZE);
  memcpy (packed, MAGIC, MAGIC_SIZE);
  memcpy (packed + SUMMED, &version, sizeof version);
  compute_digest (packed + SUMMED, HEAD_SIZE - SUMMED + size, packed + MAGIC_SIZE);
  return g_bytes_new_take (packed, HEAD_SIZE + size);
}

/* Weights are taken as they are: dividing them by their sum once more could move a column by the last bit. */
static gboolean
unpack_table (HgSheet *sheet, GVariant *weights, GVariant *rows)
{
  gsize n_columns, n_rows = g_variant_n_children (rows);
  const double *shares = g_variant_get_fixed_array (weights, &n_columns, sizeof (double));
  HgSheetBlock *table = NULL;
  double sum = 0;

  for (gsize i = 0; i < n_columns; i++)
    {
      if (!isfinite (shares[i]) || shares[i] <= 0)
        return FALSE;
      sum += shares[i];
    }
  if (n_columns == 0 || n_rows == 0 || fabs (sum - 1) > 1e-6)
    return FALSE;
  for (gsize row = 0; row < n_rows; row++)
    {
      g_autoptr(GVariant) cells = g_variant_get_child_value (rows, row);
      g_autofree const char **texts = g_variant_get_strv (cells, NULL);

      if (g_variant_n_children (cells) != n_columns)
        return FALSE;
      if (table == NULL)
        table = hg_sheet_add_table (sheet, texts, shares);
      else
        hg_sheet_add_row (table, texts);
    }
  memcpy (table->weights, shares, n_columns * sizeof (double));
  return TRUE;
}

/* Only what the building functions could have made: whoever draws a sheet relies on that. */
static void
unpack_text (HgSheet *sheet, HgSheetBlockKind kind, guint32 level, const char *label, const char *text)
{
  switch (kind)
    {
    case HG_SHEET_BLOCK_HEADING:
      if (text != NULL && level >= 1 && level <= 3)
        hg_sheet_add_heading (sheet, level, text);
      break;
    case HG_SHEET_BLOCK_PARAGRAPH:
      if (text != NULL)
        hg_sheet_add_paragraph (sheet, label, text);
      break;
    case HG_SHEET_BLOCK_ITEM:
      if (text != NULL && label != NULL && level <= G_MAXINT16)
        hg_sheet_add_item (sheet, level, label, text);
      break;
    case HG_SHEET_BLOCK_FIELD:
      if (label != NULL)
        hg_sheet_add_field (sheet, label, text);
      break;
    case HG_SHEET_BLOCK_NOTE:
      hg_sheet_add_note (sheet, label, text);
      break;
    case HG_SHEET_BLOCK_CLOSING:
      if (text != NULL)
        hg_sheet_add_closing (sheet, text);
      break;
    case HG_SHEET_BLOCK_RULE:
      hg_sheet_add_rule (sheet);
      break;
    case HG_SHEET_BLOCK_SPACER:
      hg_sheet_add_spacer (sheet);
      break;
    case HG_SHEET_BLOCK_PAGE_BREAK:
      hg_sheet_add_page_break (sheet);
      break;
    case HG_SHEET_BLOCK_CONTENTS:
      hg_sheet_add_contents (sheet, level);
      break;
    case HG_SHEET_BLOCK_CUT:
      hg_sheet_add_cut (sheet);
      break;
    case HG_SHEET_BLOCK_TABLE:
    default:
      break;
    }
}

static gboolean
unpack_block (HgSheet *sheet, GVariant *value)
{
  guint n_blocks = sheet->blocks->len;
  guint32 kind, level;
  const char *label, *text;
  g_autoptr(GVariant) weights = NULL;
  g_autoptr(GVariant) rows = NULL;

  g_variant_get (value, "(uum&sm&s@ad@aas)", &kind, &level, &label, &text, &weights, &rows);
  if (kind >= G_N_ELEMENTS (kinds))
    return FALSE;
  if (kinds[kind] == HG_SHEET_BLOCK_TABLE)
    return unpack_table (sheet, weights, rows);
  unpack_text (sheet, kinds[kind], level, label, text);
  return sheet->blocks->len == n_blocks + 1;
}

static HgSheet *
unpack (GVariant *value)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new (NULL);
  g_autofree const char **texts = NULL;
  g_autoptr(GVariant) footers = NULL;
  g_autoptr(GVariant) blocks = NULL;
  guint32 day;

  g_variant_get (value, "(smsmsmsmsmsub@as@a" BLOCK_TYPE ")", &sheet->title, &sheet->subtitle, &sheet->number, &sheet->author,
                 &sheet->keywords, &sheet->code, &day, &sheet->landscape, &footers, &blocks);
  if (day != 0 && !g_date_valid_dmy (day % 100, day / 100 % 100, (GDateYear) MIN (day / 10000, G_MAXUINT16)))
    return NULL;
  hg_date_set_number (&sheet->day, (int) day);
  texts = g_variant_get_strv (footers, NULL);
  for (const char **text = texts; *text != NULL; text++)
    hg_sheet_add_footer (sheet, *text);
  for (gsize i = 0; i < g_variant_n_children (blocks); i++)
    {
      g_autoptr(GVariant) block = g_variant_get_child_value (blocks, i);

      if (!unpack_block (sheet, block))
        return NULL;
    }
  return g_steal_pointer (&sheet);
}

static HgSheet *
unpack_payload (GBytes *bytes, guint32 version)
{
  const char *type = version == VERSION_1 ? SHEET_TYPE : TYPE_2;
  g_autoptr(GBytes) payload = g_bytes_new_from_bytes (bytes, HEAD_SIZE, g_bytes_get_size (bytes) - HEAD_SIZE);
  g_autoptr(GVariant) value = settle (g_variant_new_from_bytes (G_VARIANT_TYPE (type), payload, FALSE));
  g_autoptr(GVariant) inner = NULL;
  HgSheet *sheet;
  char *head = NULL;

  if (!g_variant_is_normal_form (value))
    return NULL;
  if (version == VERSION_1)
    return unpack (value);
  g_variant_get (value, "(ms@" SHEET_TYPE ")", &head, &inner);
  sheet = unpack (inner);
  if (sheet != NULL)
    sheet->head = g_steal_pointer (&head);
  g_free (head);
  return sheet;
}

static gboolean
is_whole (const guint8 *data, gsize size)
{
  guint8 digest[DIGEST_SIZE];

  if (size < HEAD_SIZE || memcmp (data, MAGIC, MAGIC_SIZE) != 0)
    return FALSE;
  compute_digest (data + SUMMED, size - SUMMED, digest);
  return memcmp (digest, data + MAGIC_SIZE, DIGEST_SIZE) == 0;
}

/**
 * hg_sheet_pack_from_bytes:
 * @bytes: a result of hg_sheet_pack_to_bytes(), of this or an earlier version of the program
 * @error: %HG_ERROR_DAMAGED where a single bit is not as it was written, %HG_ERROR_TOO_NEW where a newer version wrote it
 *
 * Returns: (transfer full) (nullable): the sheet
 */
HgSheet *
hg_sheet_pack_from_bytes (GBytes *bytes, GError **error)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  guint32 version = 0;
  HgSheet *sheet = NULL;

  if (is_whole (data, size))
    memcpy (&version, data + SUMMED, sizeof version);
  version = GUINT32_FROM_LE (version);
  if (version > VERSION_2)
    {
      g_set_error_literal (error, HG_ERROR, HG_ERROR_TOO_NEW, _("The sheet was kept by a newer version of the program."));
      return NULL;
    }
  if (version >= VERSION_1)
    sheet = unpack_payload (bytes, version);
  if (sheet == NULL)
    g_set_error_literal (error, HG_ERROR, HG_ERROR_DAMAGED, _("The sheet that was kept is damaged."));
  return sheet;
}
