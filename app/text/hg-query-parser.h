/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-query-reading.h"
#include "hg-query-syntax.h"

G_BEGIN_DECLS

/*
 * The language in which people search. All of a query must hold, in any order; what cannot be read as syntax is a word.
 *
 *   消防 通道                      words: each is found as it stands, by its pinyin (xf, xiaofang), by a name or by a number
 *   "安全出口"  “安全出口”         a phrase: found as it stands and in no other way
 *   -餐饮  -"夜间"  -风险:高       must not hold
 *   领域:消防        field:fire           one of the catalog's names, any part of it or its pinyin
 *   部门:城管        department: or dept:
 *   行业:餐饮        industry: or trade:
 *   风险:高          risk:high            高 中 低
 *   结果:不予        outcome:no-penalty   不予 从轻 减轻 免予
 *   效力:应当        force:shall          应当 可以
 *   法:消防法60      law:消防法           a law, or an article of it
 *   领域:"消防 安全"                      a value with blanks
 *   金额>10万        amount>=100000       the highest fine, in yuan: > >= < <= =, 万 and 亿; also 罚款 and fine
 *   消防法60  消防法第六十条第一款第(三)项  刑法133-1  第15条之二  33条      what cites that place
 *   YHT-FIRE-003  fire 3                  a number of the catalog, or the end of one
 *
 * Several values of one prefix are alternatives; different prefixes must all hold. Full width, traditional forms and capitals
 * are the same as half width, simplified forms and small letters. A prefix without a value asks for nothing, and neither
 * do marks alone.
 *
 * The tokens of a query are in order, do not overlap, and their ranges are bytes of the text. Parsed queries are immutable
 * and belong to the caller.
 */
typedef enum
{
  HG_QUERY_TOKEN_WORD,
  HG_QUERY_TOKEN_PHRASE,
  HG_QUERY_TOKEN_FILTER,
  HG_QUERY_TOKEN_AMOUNT,
} HgQueryTokenKind;

typedef enum
{
  HG_QUERY_COMPARISON_EQUAL,
  HG_QUERY_COMPARISON_LESS,
  HG_QUERY_COMPARISON_LESS_OR_EQUAL,
  HG_QUERY_COMPARISON_GREATER,
  HG_QUERY_COMPARISON_GREATER_OR_EQUAL,
} HgQueryComparison;

typedef struct
{
  HgQueryTokenKind kind;
  gboolean excluded;
  gsize start, end;             /* of all of it, with minus, prefix and quotes */
  char *text;                   /* not folded: the word, what the quotes hold, the filter's value (empty: unfinished), the amount */
  HgQueryPrefix prefix;         /* FILTER */
  HgQueryComparison comparison; /* AMOUNT */
  gint64 fen;                   /* AMOUNT */

  /* What a word may be read as besides. Each may take in the words that follow (fire 3; 消防法 60条 1款): whoever knows no such law
     or number takes them all as plain words. For a FILTER of LAW whose value is a place, the citation alone. */
  HgQueryCitation *citation;    /* NULL: none */
  guint n_citation;             /* how many tokens it takes, 0: none */
  char *number;                 /* a key for hg_query_reading_number_matches(), NULL: none */
  guint n_number;               /* how many tokens it takes, 0: none */
} HgQueryToken;

typedef struct
{
  GPtrArray *tokens; /* of HgQueryToken */
} HgParsedQuery;

/* What stands where the cursor is. */
typedef struct
{
  gsize start, end;   /* of the token in the text, without its minus; equal where there is none */
  gboolean filter;    /* a prefix stands there, and the cursor behind its colon */
  HgQueryPrefix prefix;
  char *text;         /* the value or the word as far as the cursor */
} HgQueryPartial;

HgParsedQuery  *hg_query_parser_parse        (const char *text);
void            hg_query_parser_free         (HgParsedQuery *parsed);

gboolean        hg_query_parser_has_filter   (const char *text, HgQueryPrefix prefix, const char *value);
char           *hg_query_parser_set_filter   (const char *text, HgQueryPrefix prefix, const char *value, gboolean on);

HgQueryPartial *hg_query_parser_find_partial (const char *text, gsize cursor);
void            hg_query_parser_free_partial (HgQueryPartial *partial);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgParsedQuery, hg_query_parser_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgQueryPartial, hg_query_parser_free_partial)

G_END_DECLS
