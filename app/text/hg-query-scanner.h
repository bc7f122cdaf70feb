/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Walks through a query, character by character: in half width, with every dash as a minus; bytes that are no UTF-8 are
 * blanks. Lives on the stack, borrows the text, and is copied to look ahead.
 */
typedef struct
{
  const char *text;
  gsize length, at;
  gunichar open; /* the quote with which the text ends, 0: none is open */
} HgQueryScanner;

void     hg_query_scanner_init        (HgQueryScanner *scanner, const char *text);
gboolean hg_query_scanner_at_end      (const HgQueryScanner *scanner);
gunichar hg_query_scanner_peek        (const HgQueryScanner *scanner);
gboolean hg_query_scanner_is_blank    (const HgQueryScanner *scanner);
gboolean hg_query_scanner_is_quote    (const HgQueryScanner *scanner);

void     hg_query_scanner_advance     (HgQueryScanner *scanner);
gboolean hg_query_scanner_skip        (HgQueryScanner *scanner, gunichar c);
void     hg_query_scanner_skip_blanks (HgQueryScanner *scanner);
char    *hg_query_scanner_take_word   (HgQueryScanner *scanner);
char    *hg_query_scanner_take_quoted (HgQueryScanner *scanner);

char    *hg_query_scanner_narrow      (const char *text);

G_END_DECLS
