/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

G_BEGIN_DECLS

/*
 * What documents are found by. A gram is a number; what it stands for is said by its type: in texts two neighbouring folded
 * characters, a character followed by the end of a word, one character alone, or three letters or digits; else a value.
 */
typedef enum
{
  HG_GRAM_LEVEL_0,     /* in the title */
  HG_GRAM_LEVEL_1,     /* in what is forbidden, or a rule's digest */
  HG_GRAM_LEVEL_2,     /* in the rest */
  HG_GRAM_PINYIN,      /* initials of the title */
  HG_GRAM_FIELD,       /* here and below: the value's place in the vocabulary, from 1 */
  HG_GRAM_DEPARTMENT,
  HG_GRAM_INDUSTRY,    /* 0: none named, so every one */
  HG_GRAM_RISK,        /* here and below: the code value */
  HG_GRAM_OUTCOME,
  HG_GRAM_FORCE,
  HG_GRAM_LAW,         /* the law's place in the vocabulary, from 1 */
  HG_GRAM_GENERAL,     /* 0: general rules */
  HG_GRAM_PLACE,       /* the key of what is cited */
  HG_GRAM_NUMBER,      /* a hash of words and number */
  HG_N_GRAMS,
} HgGramType;

#define HG_N_LEVELS 3

/* The key of a list in the database: kind, block, type and gram, from the top. */
#define HG_GRAM_TYPE_SHIFT  32
#define HG_GRAM_BLOCK_SHIFT 40
#define HG_GRAM_KIND_SHIFT  56
#define HG_GRAM_BLOCK_BITS  16   /* documents of a block, as a power of 2 */

static inline guint64
hg_gram_key (HgItemKind kind, guint block, HgGramType type, guint32 gram)
{
  return (guint64) kind << HG_GRAM_KIND_SHIFT | (guint64) block << HG_GRAM_BLOCK_SHIFT |
         (guint64) type << HG_GRAM_TYPE_SHIFT | gram;
}

G_END_DECLS
