/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-pack"

#include "config.h"

#include "hg-sheet-pack.h"

#include "hg-error.h"
#include "hg-sheet-fixture.h"
#include "hg-sheet-guide.h"
#include "hg-sheet-pdf.h"
#include "hg-sheet-rule.h"

#include <string.h>

#define DIGEST_START 8
#define DIGEST_SIZE  32
#define SUMMED       40

static void
assert_same_block (const HgSheetBlock *a, const HgSheetBlock *b)
{
  g_assert_cmpint (a->kind, ==, b->kind);
  g_assert_cmpuint (a->level, ==, b->level);
  g_assert_cmpstr (a->label, ==, b->label);
  g_assert_cmpstr (a->text, ==, b->text);
  g_assert_cmpuint (a->n_columns, ==, b->n_columns);
  g_assert_cmpmem (a->weights, a->n_columns * sizeof (double), b->weights, b->n_columns * sizeof (double));
  g_assert_cmpuint (a->rows != NULL ? a->rows->len : 0, ==, b->rows != NULL ? b->rows->len : 0);
  for (guint i = 0; a->rows != NULL && i < a->rows->len; i++)
    g_assert_cmpstrv (g_ptr_array_index (a->rows, i), g_ptr_array_index (b->rows, i));
}

static void
assert_same (const HgSheet *a, const HgSheet *b)
{
  g_assert_cmpstr (a->head, ==, b->head);
  g_assert_cmpstr (a->title, ==, b->title);
  g_assert_cmpstr (a->subtitle, ==, b->subtitle);
  g_assert_cmpstr (a->number, ==, b->number);
  g_assert_cmpstr (a->author, ==, b->author);
  g_assert_cmpstr (a->keywords, ==, b->keywords);
  g_assert_cmpstr (a->code, ==, b->code);
  g_assert_cmpint (g_date_valid (&a->day), ==, g_date_valid (&b->day));
  if (g_date_valid (&a->day))
    g_assert_cmpint (g_date_compare (&a->day, &b->day), ==, 0);
  g_assert_cmpuint (a->footer->len, ==, b->footer->len);
  for (guint i = 0; i < a->footer->len; i++)
    g_assert_cmpstr (g_ptr_array_index (a->footer, i), ==, g_ptr_array_index (b->footer, i));
  g_assert_cmpuint (a->blocks->len, ==, b->blocks->len);
  for (guint i = 0; i < a->blocks->len; i++)
    assert_same_block (g_ptr_array_index (a->blocks, i), g_ptr_array_index (b->blocks, i));
}

static HgSheet *
there_and_back (HgSheet *sheet)
{
  g_autoptr(GBytes) bytes = hg_sheet_pack_to_bytes (sheet);
  g_autoptr(GBytes) again = NULL;
  g_autoptr(GError) error = NULL;
  HgSheet *read = hg_sheet_pack_from_bytes (bytes, &error);

  g_assert_no_error (error);
  assert_same (sheet, read);
  again = hg_sheet_pack_to_bytes (read);
  g_assert_true (g_bytes_equal (bytes, again));
  return read;
}

/* Random sheets */

static char *
random_text (GRand *rand, gboolean may_be_empty)
{
  static const char *const pieces[] = { "疏散通道", "a", "\n", " ", "“”", "𠮷", "e\314\201", "5000 元", "%s", "" };
  GString *text = g_string_new (may_be_empty ? NULL : "x");

  for (int n = g_rand_int_range (rand, 0, 12); n > 0; n--)
    g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
  return g_string_free (text, FALSE);
}

static void
add_random_table (HgSheet *sheet, GRand *rand)
{
  guint n_columns = (guint) g_rand_int_range (rand, 1, 7);
  HgSheetBlock *table = NULL;
  double weights[6];

  for (guint i = 0; i < n_columns; i++)
    weights[i] = g_rand_double_range (rand, 0.01, 10);
  for (int rows = g_rand_int_range (rand, 1, 6); rows > 0; rows--)
    {
      g_autoptr(GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

      for (guint i = 0; i < n_columns; i++)
        g_ptr_array_add (cells, random_text (rand, TRUE));
      g_ptr_array_add (cells, NULL);
      if (table == NULL)
        table = hg_sheet_add_table (sheet, (const char *const *) cells->pdata, weights);
      else
        hg_sheet_add_row (table, (const char *const *) cells->pdata);
    }
}

static void
add_random_block (HgSheet *sheet, GRand *rand)
{
  g_autofree char *label = random_text (rand, FALSE);
  g_autofree char *text = random_text (rand, FALSE);
  gboolean labelled = g_rand_boolean (rand);

  switch (g_rand_int_range (rand, 0, HG_SHEET_BLOCK_CUT + 1))
    {
    case HG_SHEET_BLOCK_HEADING:
      hg_sheet_add_heading (sheet, (guint) g_rand_int_range (rand, 1, 4), text);
      break;
    case HG_SHEET_BLOCK_PARAGRAPH:
      hg_sheet_add_paragraph (sheet, labelled ? label : NULL, text);
      break;
    case HG_SHEET_BLOCK_ITEM:
      hg_sheet_add_item (sheet, (guint) g_rand_int_range (rand, 0, 12), label, text);
      break;
    case HG_SHEET_BLOCK_FIELD:
      hg_sheet_add_field (sheet, label, text);
      break;
    case HG_SHEET_BLOCK_NOTE:
      hg_sheet_add_note (sheet, labelled ? label : NULL, text);
      break;
    case HG_SHEET_BLOCK_CLOSING:
      hg_sheet_add_closing (sheet, text);
      break;
    case HG_SHEET_BLOCK_TABLE:
      add_random_table (sheet, rand);
      break;
    case HG_SHEET_BLOCK_RULE:
      hg_sheet_add_rule (sheet);
      break;
    case HG_SHEET_BLOCK_SPACER:
      hg_sheet_add_spacer (sheet);
      break;
    case HG_SHEET_BLOCK_CONTENTS:
      hg_sheet_add_contents (sheet, (guint) g_rand_int_range (rand, 1, 3));
      break;
    case HG_SHEET_BLOCK_CUT:
      hg_sheet_add_cut (sheet);
      break;
    default:
      hg_sheet_add_page_break (sheet);
    }
}

static HgSheet *
new_random (GRand *rand)
{
  g_autofree char *title = random_text (rand, TRUE);
  HgSheet *sheet = hg_sheet_new (title);

  sheet->head = g_rand_boolean (rand) ? random_text (rand, TRUE) : NULL;
  sheet->subtitle = g_rand_boolean (rand) ? random_text (rand, TRUE) : NULL;
  sheet->number = g_rand_boolean (rand) ? random_text (rand, TRUE) : NULL;
  sheet->author = g_rand_boolean (rand) ? random_text (rand, TRUE) : NULL;
  sheet->keywords = g_rand_boolean (rand) ? random_text (rand, TRUE) : NULL;
  sheet->code = g_rand_boolean (rand) ? random_text (rand, FALSE) : NULL;
  if (g_rand_boolean (rand))
    g_date_set_julian (&sheet->day, (guint32) g_rand_int_range (rand, 700000, 800000));
  for (int n = g_rand_int_range (rand, 0, 4); n > 0; n--)
    {
      g_autofree char *footer = random_text (rand, TRUE);

      hg_sheet_add_footer (sheet, footer);
    }
  for (int n = g_rand_int_range (rand, 0, 20); n > 0; n--)
    add_random_block (sheet, rand);
  return sheet;
}

static void
test_random (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (20261123);

  for (guint i = 0; i < 2000; i++)
    {
      g_autoptr(HgSheet) sheet = new_random (rand);
      g_autoptr(HgSheet) read = there_and_back (sheet);
    }
}

/* The sheets that people print: what comes back is drawn to the last byte as it was. */
static void
assert_prints_alike (HgSheet *sheet)
{
  g_autoptr(HgSheet) read = there_and_back (sheet);
  g_autoptr(GBytes) before = hg_sheet_pdf_to_bytes (sheet, NULL);
  g_autoptr(GBytes) after = hg_sheet_pdf_to_bytes (read, NULL);

  g_assert_cmpuint (g_bytes_get_size (before), >, 1000);
  g_assert_true (g_bytes_equal (before, after));
}

static void
test_prints_alike (void)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgCatalogInfo) info = hg_sheet_fixture_new_info ();
  g_autoptr(HgRule) rule = hg_sheet_fixture_new_rule ();
  g_autoptr(GPtrArray) chapters = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_guide_chapter_free);
  GDate day = hg_sheet_fixture_date ("2026-11-23");
  g_autoptr(HgSheet) guidance = hg_sheet_fixture_new_guidance ("2026-11-23");
  g_autoptr(HgSheet) many = hg_sheet_fixture_new_long (120);
  g_autoptr(HgSheet) one_rule = hg_sheet_rule_new (info, vocabulary, NULL, rule, &day);
  g_autoptr(HgSheet) guide = NULL;

  g_ptr_array_add (chapters, hg_sheet_fixture_new_chapter ());
  guide = hg_sheet_guide_new (info, vocabulary, NULL, chapters, &day);
  assert_prints_alike (guidance);
  assert_prints_alike (many);
  assert_prints_alike (one_rule);
  assert_prints_alike (guide);
}

/* Damage */

static void
assert_refused (const guint8 *data, gsize size, int code)
{
  g_autoptr(GBytes) bytes = g_bytes_new (data, size);
  g_autoptr(GError) error = NULL;

  g_assert_null (hg_sheet_pack_from_bytes (bytes, &error));
  g_assert_error (error, HG_ERROR, code);
}

/* Any bit that is not as it was written, and any end too early or too late. */
static void
test_damaged (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_fixture_new_guidance ("2026-11-23");
  g_autoptr(GBytes) bytes = hg_sheet_pack_to_bytes (sheet);
  gsize size = g_bytes_get_size (bytes);
  g_autofree guint8 *data = g_malloc0 (size + 8);

  memcpy (data, g_bytes_get_data (bytes, NULL), size);
  for (gsize i = 0; i < size; i += i < 64 ? 1 : 7)
    {
      guint8 bit = (guint8) (1u << (i % 8));

      data[i] ^= bit;
      assert_refused (data, size, HG_ERROR_DAMAGED);
      data[i] ^= bit;
    }
  for (gsize length = 0; length < size; length += length < 64 ? 1 : 11)
    assert_refused (data, length, HG_ERROR_DAMAGED);
  assert_refused (data, size + 8, HG_ERROR_DAMAGED);
}

/* As somebody would who makes the digest fit. */
static void
sign (guint8 *data, gsize size)
{
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  gsize length = DIGEST_SIZE;

  g_checksum_update (checksum, data + SUMMED, (gssize) (size - SUMMED));
  g_checksum_get_digest (checksum, data + DIGEST_START, &length);
}

static void
test_too_new (void)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("t");
  g_autoptr(GBytes) bytes = hg_sheet_pack_to_bytes (sheet);
  gsize size;
  g_autofree guint8 *data = g_bytes_unref_to_data (g_steal_pointer (&bytes), &size);

  data[SUMMED] = 3;
  sign (data, size);
  assert_refused (data, size, HG_ERROR_TOO_NEW);
  data[SUMMED] = 0;
  sign (data, size);
  assert_refused (data, size, HG_ERROR_DAMAGED);
}

/* What the first version wrote: the same without what stands above the title. */
static void
test_version_1 (void)
{
  static const char type[] = "(ms(smsmsmsmsmsubasa(uumsmsadaas)))";
  g_autoptr(HgSheet) sheet = hg_sheet_fixture_new_guidance ("2026-11-23");
  g_autoptr(GBytes) bytes = hg_sheet_pack_to_bytes (sheet);
  g_autoptr(GBytes) payload = g_bytes_new_from_bytes (bytes, SUMMED + 8, g_bytes_get_size (bytes) - SUMMED - 8);
  g_autoptr(GVariant) value = g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE (type), payload, FALSE));
  g_autoptr(GVariant) inner = g_variant_get_child_value (value, 1);
  gsize size = SUMMED + 8 + g_variant_get_size (inner);
  guint8 *data = g_malloc0 (size);
  g_autoptr(GBytes) first = NULL;
  g_autoptr(HgSheet) read = NULL;
  g_autoptr(GError) error = NULL;

  memcpy (data, g_bytes_get_data (bytes, NULL), SUMMED);
  data[SUMMED] = 1;
  g_variant_store (inner, data + SUMMED + 8);
  sign (data, size);
  first = g_bytes_new_take (data, size);
  read = hg_sheet_pack_from_bytes (first, &error);
  g_assert_no_error (error);
  assert_same (sheet, read);
}

/* Whatever the bytes are, there is a sheet that can be drawn or an error that says why not. */
static void
test_hostile (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (42);
  guint n_read = 0;

  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr(HgSheet) sheet = new_random (rand);
      g_autoptr(GBytes) bytes = hg_sheet_pack_to_bytes (sheet);
      gsize size;
      guint8 *data = g_bytes_unref_to_data (g_steal_pointer (&bytes), &size);
      g_autoptr(GBytes) changed = NULL;
      g_autoptr(HgSheet) read = NULL;
      g_autoptr(GError) error = NULL;

      for (int n = g_rand_int_range (rand, 1, 6); n > 0; n--)
        data[g_rand_int_range (rand, SUMMED + 4, (gint32) size)] = (guint8) g_rand_int (rand);
      sign (data, size);
      changed = g_bytes_new_take (data, size);
      read = hg_sheet_pack_from_bytes (changed, &error);
      g_assert_cmpint (read == NULL, ==, error != NULL);
      if (read == NULL)
        {
          g_assert_error (error, HG_ERROR, HG_ERROR_DAMAGED);
          continue;
        }
      if (n_read++ % 100 == 0)
        g_bytes_unref (hg_sheet_pdf_to_bytes (read, NULL));
    }
  g_assert_cmpuint (n_read, >, 1000);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-pack/random", test_random);
  g_test_add_func ("/sheet-pack/prints-alike", test_prints_alike);
  g_test_add_func ("/sheet-pack/damaged", test_damaged);
  g_test_add_func ("/sheet-pack/too-new", test_too_new);
  g_test_add_func ("/sheet-pack/version-1", test_version_1);
  g_test_add_func ("/sheet-pack/hostile", test_hostile);
  return g_test_run ();
}
