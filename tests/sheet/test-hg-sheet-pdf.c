/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-pdf"

#include "config.h"

#include "hg-sheet-pdf.h"

#include "hg-error.h"
#include "hg-sheet-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  char *dir;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->dir = g_dir_make_tmp ("hg-sheet-pdf-XXXXXX", NULL);
  g_assert_nonnull (fixture->dir);
  fixture->path = g_build_filename (fixture->dir, "单.pdf", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->dir), ==, 0);   /* and nothing else was left behind */
  g_free (fixture->path);
  g_free (fixture->dir);
}

/* What a program of poppler says of the saved sheet. */
static char *
run (const Fixture *fixture, HgSheet *sheet, const char *program, const char *option)
{
  const char *argv[] = { program, option, fixture->path, strcmp (program, "pdftotext") == 0 ? "-" : NULL, NULL };
  g_autoptr(GError) error = NULL;
  char *out = NULL;
  int status = -1;

  hg_sheet_pdf_save (sheet, fixture->path, &error);
  g_assert_no_error (error);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  return out;
}

/* How often each visible character occurs. */
static void
count_characters (GHashTable *counts, const char *text, int sign)
{
  for (const char *p = text; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isgraph (c))
        g_hash_table_insert (counts, GUINT_TO_POINTER (c),
                             GINT_TO_POINTER (GPOINTER_TO_INT (g_hash_table_lookup (counts, GUINT_TO_POINTER (c))) +
                                              sign));
    }
}

static void
count_block (GHashTable *counts, const HgSheetBlock *block)
{
  count_characters (counts, block->label, 1);
  count_characters (counts, block->text, 1);
  if (block->label != NULL && (block->kind == HG_SHEET_BLOCK_PARAGRAPH || block->kind == HG_SHEET_BLOCK_NOTE))
    count_characters (counts, ":", 1);
  for (guint row = 0; block->rows != NULL && row < block->rows->len; row++)
    for (char **cell = g_ptr_array_index (block->rows, row); *cell != NULL; cell++)
      count_characters (counts, *cell, 1);
}

/* Every character that the sheet says can be found in the PDF, as often as it is said. */
static void
test_text (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgSheet) sheet = hg_sheet_fixture_new_guidance ("2026-11-23");
  g_autoptr(GHashTable) counts = g_hash_table_new (NULL, NULL);
  g_autofree char *text = run (fixture, sheet, "pdftotext", "-raw");
  GHashTableIter iter;
  gpointer key, value;

  count_characters (counts, sheet->title, 1);
  count_characters (counts, sheet->subtitle, 1);
  count_characters (counts, sheet->number, 1);
  for (guint i = 0; i < sheet->blocks->len; i++)
    count_block (counts, g_ptr_array_index (sheet->blocks, i));
  count_characters (counts, text, -1);
  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      g_test_message ("U+%04X", GPOINTER_TO_UINT (key));
      /* The PDF has more: footers, repeated headers. */
      g_assert_cmpint (GPOINTER_TO_INT (value), <=, 0);
    }
}

static void
test_info (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgSheet) sheet = hg_sheet_fixture_new_guidance ("2026-11-23");
  g_autofree char *info = run (fixture, sheet, "pdfinfo", "-isodates");

  g_assert_nonnull (strstr (info, "Compliance Guidance Sheet YHT-FIRE-003"));
  g_assert_nonnull (strstr (info, "企业行政合规指导目录清单"));
  g_assert_nonnull (strstr (info, "编者"));
  g_assert_nonnull (strstr (info, "疏散通道、安全出口保持畅通"));
  g_assert_nonnull (strstr (info, "2026-11-23T00:00:00Z"));
  g_assert_nonnull (strstr (info, "(A4)"));
}

/* A table over several pages has its header on each. */
static void
test_header (Fixture *fixture, gconstpointer data)
{
  const char *const header[] = { "表头甲", "表头乙", NULL };
  const double weights[] = { 1, 2 };
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  HgSheetBlock *table = hg_sheet_add_table (sheet, header, weights);
  g_autofree char *text = NULL;
  g_auto(GStrv) pages = NULL;

  for (guint i = 0; i < 90; i++)
    {
      g_autofree char *cell = g_strdup_printf ("第%u行", i);

      hg_sheet_add_row (table, (const char *const[]) { cell, "内容", NULL });
    }
  text = run (fixture, sheet, "pdftotext", "-raw");
  pages = g_strsplit (text, "\f", -1);
  g_assert_cmpuint (g_strv_length (pages), ==, 4 + 1);   /* a form feed ends the last page too */
  for (guint i = 0; i < 4; i++)
    g_assert_nonnull (strstr (pages[i], "表头甲"));
  g_assert_nonnull (strstr (pages[3], "第89行"));
  g_assert_nonnull (strstr (pages[3], "Page 4 of 4"));
}

/* A cell longer than a page and a paragraph over the end of one lose nothing. */
static void
test_long (Fixture *fixture, gconstpointer data)
{
  const char *const header[] = { "一", "二", NULL };
  const double weights[] = { 1, 1 };
  g_autoptr(HgSheet) sheet = hg_sheet_fixture_new_long (28);
  g_autoptr(GString) words = g_string_new (NULL);
  g_autofree char *text = NULL;
  guint n = 0;

  for (int i = 0; i < 1200; i++)
    g_string_append (words, "鉴");
  hg_sheet_add_paragraph (sheet, NULL, words->str);
  hg_sheet_add_row (hg_sheet_add_table (sheet, header, weights), (const char *const[]) { words->str, "", NULL });
  text = run (fixture, sheet, "pdftotext", "-raw");
  for (const char *p = text; (p = strstr (p, "鉴")) != NULL; p++)
    n++;
  g_assert_cmpuint (n, ==, 2400);
}

/* One line of running text as it stands on the page, in points from the upper left corner. */
typedef struct
{
  double left, bottom, right;
  guint  n_characters;
} Line;

static GArray *
find_lines (const char *page)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (Line));
  g_autoptr(GRegex) regex = g_regex_new ("<word xMin=\"([\\d.]+)\" yMin=\"[\\d.]+\" xMax=\"([\\d.]+)\""
                                         " yMax=\"([\\d.]+)\">(规+)</word>", 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;

  for (g_regex_match (regex, page, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *left = g_match_info_fetch (match, 1);
      g_autofree char *right = g_match_info_fetch (match, 2);
      g_autofree char *bottom = g_match_info_fetch (match, 3);
      g_autofree char *text = g_match_info_fetch (match, 4);
      Line line = { g_ascii_strtod (left, NULL), g_ascii_strtod (bottom, NULL), g_ascii_strtod (right, NULL),
                    (guint) g_utf8_strlen (text, -1) };

      g_array_append_val (lines, line);
    }
  return lines;
}

/* GB/T 9704-2012: 28 mm at the left, 156 mm of text, 22 lines on 225 mm, 28 characters a line. */
static void
test_ruler (Fixture *fixture, gconstpointer data)
{
  const double mm = 72 / 25.4, pitch = 225 * mm / 22;
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  g_autoptr(GString) text = g_string_new (NULL);
  g_autofree char *boxes = NULL;
  g_auto(GStrv) pages = NULL;
  g_autoptr(GArray) lines = NULL;

  for (guint i = 0; i < 3 * 22 * 28; i++)
    g_string_append (text, "规");
  hg_sheet_add_paragraph (sheet, NULL, text->str);
  boxes = run (fixture, sheet, "pdftotext", "-bbox");
  pages = g_strsplit (boxes, "</page>", -1);
  g_assert_cmpuint (g_strv_length (pages), ==, 4 + 1);
  lines = find_lines (pages[1]);
  g_assert_cmpuint (lines->len, ==, 22);
  for (guint i = 0; i < lines->len; i++)
    {
      const Line *line = &g_array_index (lines, Line, i);

      g_assert_cmpuint (line->n_characters, ==, 28);
      g_assert_cmpfloat_with_epsilon (line->left, 28 * mm, 0.4);
      g_assert_cmpfloat_with_epsilon (line->right, (28 + 156) * mm, 0.4);
      if (i > 0)
        g_assert_cmpfloat_with_epsilon (line->bottom - (line - 1)->bottom, pitch, 0.02);
    }
  /* The first line of a paragraph stands two characters in. */
  g_clear_pointer (&lines, g_array_unref);
  lines = find_lines (pages[0]);
  g_assert_cmpuint (lines->len, ==, 20);
  g_assert_cmpuint (g_array_index (lines, Line, 0).n_characters, ==, 26);
  g_assert_cmpfloat_with_epsilon (g_array_index (lines, Line, 0).left, 28 * mm + 2 * 156 * mm / 28, 0.4);
}

/* Each entry of the contents is a link, and its number is the page that the link leads to. */
static void
test_contents (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("汇编");
  g_autofree char *text = NULL;
  g_autofree char *links = NULL;
  g_auto(GStrv) pages = NULL;

  hg_sheet_add_contents (sheet, 1);
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *title = g_strdup_printf ("篇%u", i);

      hg_sheet_add_page_break (sheet);
      hg_sheet_add_heading (sheet, 1, title);
      hg_sheet_add_paragraph (sheet, NULL, "文");
    }
  text = run (fixture, sheet, "pdftotext", "-layout");
  pages = g_strsplit (text, "\f", -1);
  g_assert_cmpuint (g_strv_length (pages), ==, 6 + 1);
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *pattern = g_strdup_printf ("篇%u\\s*[·\\s]+%u\\n", i, i + 2);

      g_assert_true (g_regex_match_simple (pattern, pages[0], 0, 0));
    }
  links = run (fixture, sheet, "pdfinfo", "-dests");
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *name = g_strdup_printf ("\"b%u\"", 2 + 3 * i);

      g_assert_nonnull (strstr (links, name));
    }
}

static guint
count_bytes (GBytes *bytes, const char *word)
{
  gsize size, length = strlen (word);
  const char *data = g_bytes_get_data (bytes, &size);
  guint n = 0;

  for (gsize i = 0; i + length <= size; i++)
    n += memcmp (data + i, word, length) == 0;
  return n;
}

/* One entry for each heading, and the document's own title. */
static void
test_outline (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgSheet) sheet = hg_sheet_fixture_new_guidance ("2026-11-23");
  g_autoptr(GBytes) bytes = hg_sheet_pdf_to_bytes (sheet, NULL);
  guint n_headings = 0;

  for (guint i = 0; i < sheet->blocks->len; i++)
    n_headings += ((const HgSheetBlock *) g_ptr_array_index (sheet->blocks, i))->kind == HG_SHEET_BLOCK_HEADING;
  g_assert_cmpuint (n_headings, ==, 7);
  g_assert_cmpuint (count_bytes (bytes, "/Outlines"), >, 0);
  g_assert_cmpuint (count_bytes (bytes, "/Title"), ==, n_headings + 1);
}

static void
test_same_bytes (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgSheet) first = hg_sheet_fixture_new_guidance ("2026-11-23");
  g_autoptr(HgSheet) second = hg_sheet_fixture_new_guidance ("2026-11-23");
  g_autoptr(HgSheet) other = hg_sheet_fixture_new_guidance ("2026-11-24");
  g_autoptr(HgSheet) dateless = hg_sheet_new ("题");
  g_autoptr(GBytes) a = hg_sheet_pdf_to_bytes (first, NULL);
  g_autoptr(GBytes) b = hg_sheet_pdf_to_bytes (second, NULL);
  g_autoptr(GBytes) c = hg_sheet_pdf_to_bytes (other, NULL);
  g_autoptr(GBytes) d = hg_sheet_pdf_to_bytes (dateless, NULL);

  g_assert_true (g_bytes_equal (a, b));
  g_assert_false (g_bytes_equal (a, c));
  g_assert_cmpuint (count_bytes (d, "CreationDate (19700101000000Z)"), ==, 1);
}

static void
test_refuse (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");
  g_autofree char *path = g_build_filename (fixture->dir, "missing", "x.pdf", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(GError) is_directory = NULL;

  g_assert_false (hg_sheet_pdf_save (sheet, path, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  g_assert_false (hg_sheet_pdf_save (sheet, fixture->dir, &is_directory));
  g_assert_error (is_directory, HG_ERROR, HG_ERROR_INVALID);
}

#define ADD(name, function) g_test_add ("/sheet-pdf/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("text", test_text);
  ADD ("info", test_info);
  ADD ("header", test_header);
  ADD ("contents", test_contents);
  ADD ("ruler", test_ruler);
  ADD ("long", test_long);
  ADD ("outline", test_outline);
  ADD ("same-bytes", test_same_bytes);
  ADD ("refuse", test_refuse);
  return g_test_run ();
}
