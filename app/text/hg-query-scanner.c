/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-query-scanner"

#include "config.h"

#include "hg-query-scanner.h"

#include <string.h>

#define CORNER_OPENING 0x300c /* 「 */
#define CORNER_CLOSING 0x300d /* 」 */

/* Full width as half width, and every dash as a minus. */
static gunichar
narrow (gunichar c)
{
  if (c >= 0xff01 && c <= 0xff5e)
    return c - 0xfee0;
  if (c == 0x3000)
    return ' ';
  return c == 0x2010 || c == 0x2013 || c == 0x2212 ? '-' : c;
}

static gunichar
read_character (const HgQueryScanner *scanner, gsize *size)
{
  const char *p = scanner->text + scanner->at;
  gunichar c;

  *size = 0;
  if (hg_query_scanner_at_end (scanner))
    return 0;
  *size = 1;
  c = g_utf8_get_char_validated (p, (gssize) (scanner->length - scanner->at));
  if (c >= 0x110000)
    return ' ';
  *size = (gsize) (g_utf8_next_char (p) - p);
  return narrow (c);
}

static gboolean
is_blank (gunichar c)
{
  return c <= ' ' || g_unichar_isspace (c) || g_unichar_iscntrl (c);
}

/**
 * hg_query_scanner_init:
 * @scanner: a scanner, not initialized
 * @text: a text, which must outlive it
 *
 * Starts at the beginning of @text.
 */
void
hg_query_scanner_init (HgQueryScanner *scanner, const char *text)
{
  *scanner = (HgQueryScanner) { .text = text, .length = strlen (text) };
}

/**
 * hg_query_scanner_at_end:
 * @scanner: a scanner
 *
 * Returns: whether all is read
 */
gboolean
hg_query_scanner_at_end (const HgQueryScanner *scanner)
{
  return scanner->at >= scanner->length;
}

/**
 * hg_query_scanner_peek:
 * @scanner: a scanner
 *
 * Returns: the character that is next, in half width; 0 at the end
 */
gunichar
hg_query_scanner_peek (const HgQueryScanner *scanner)
{
  gsize size;

  return read_character (scanner, &size);
}

/**
 * hg_query_scanner_is_blank:
 * @scanner: a scanner
 *
 * Returns: whether white space or a control character is next
 */
gboolean
hg_query_scanner_is_blank (const HgQueryScanner *scanner)
{
  return !hg_query_scanner_at_end (scanner) && is_blank (hg_query_scanner_peek (scanner));
}

/**
 * hg_query_scanner_is_quote:
 * @scanner: a scanner
 *
 * Returns: whether a phrase starts: with ", “, ” (input methods toggle them) or 「
 */
gboolean
hg_query_scanner_is_quote (const HgQueryScanner *scanner)
{
  gunichar c = hg_query_scanner_peek (scanner);

  return c == '"' || c == 0x201c || c == 0x201d || c == CORNER_OPENING;
}

/**
 * hg_query_scanner_advance:
 * @scanner: a scanner
 *
 * Passes over a character.
 */
void
hg_query_scanner_advance (HgQueryScanner *scanner)
{
  gsize size;

  read_character (scanner, &size);
  scanner->at += size;
}

/**
 * hg_query_scanner_skip:
 * @scanner: a scanner
 * @c: a character in half width
 *
 * Passes over @c if it is next.
 *
 * Returns: whether it was
 */
gboolean
hg_query_scanner_skip (HgQueryScanner *scanner, gunichar c)
{
  if (hg_query_scanner_at_end (scanner) || hg_query_scanner_peek (scanner) != c)
    return FALSE;
  hg_query_scanner_advance (scanner);
  return TRUE;
}

/**
 * hg_query_scanner_skip_blanks:
 * @scanner: a scanner
 *
 * Passes over blanks.
 */
void
hg_query_scanner_skip_blanks (HgQueryScanner *scanner)
{
  while (hg_query_scanner_is_blank (scanner))
    hg_query_scanner_advance (scanner);
}

/**
 * hg_query_scanner_take_word:
 * @scanner: a scanner
 *
 * Reads up to a blank or a quote.
 *
 * Returns: (transfer full): what was read, as it is written
 */
char *
hg_query_scanner_take_word (HgQueryScanner *scanner)
{
  gsize start = scanner->at;

  while (!hg_query_scanner_at_end (scanner) && !hg_query_scanner_is_blank (scanner) && !hg_query_scanner_is_quote (scanner))
    hg_query_scanner_advance (scanner);
  return g_strndup (scanner->text + start, scanner->at - start);
}

/**
 * hg_query_scanner_take_quoted:
 * @scanner: a scanner at a quote
 *
 * Reads up to the quote that closes, or to the end of the text.
 *
 * Returns: (transfer full): what the quotes hold, as it is written; bytes that are no UTF-8 are replaced
 */
char *
hg_query_scanner_take_quoted (HgQueryScanner *scanner)
{
  gunichar opening = hg_query_scanner_peek (scanner);
  gsize start;
  char *held;

  hg_query_scanner_advance (scanner);
  start = scanner->at;
  for (; !hg_query_scanner_at_end (scanner); hg_query_scanner_advance (scanner))
    {
      gunichar c = hg_query_scanner_peek (scanner);

      if (opening == CORNER_OPENING ? c == CORNER_CLOSING : c == '"' || c == 0x201c || c == 0x201d)
        break;
    }
  held = g_utf8_make_valid (scanner->text + start, (gssize) (scanner->at - start));
  scanner->open = hg_query_scanner_at_end (scanner) ? opening : 0;
  hg_query_scanner_advance (scanner);
  return held;
}

/**
 * hg_query_scanner_narrow:
 * @text: a text
 *
 * Returns: (transfer full): @text as a scanner reads it, each run of blanks as one
 */
char *
hg_query_scanner_narrow (const char *text)
{
  GString *narrowed = g_string_new (NULL);
  HgQueryScanner scanner;

  hg_query_scanner_init (&scanner, text);
  for (; !hg_query_scanner_at_end (&scanner); hg_query_scanner_advance (&scanner))
    if (!hg_query_scanner_is_blank (&scanner))
      g_string_append_unichar (narrowed, hg_query_scanner_peek (&scanner));
    else if (narrowed->len > 0 && narrowed->str[narrowed->len - 1] != ' ')
      g_string_append_c (narrowed, ' ');
  return g_string_free (narrowed, FALSE);
}
