/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * What generate-han.c asks ICU about every character of the basic plane when the program is built, so that nothing needs
 * to be asked while it runs. Each property is stored in blocks of 64 characters, equal blocks once. Private to app/text.
 */
#define HG_HAN_BLOCK_BITS 6
#define HG_HAN_BLOCK      (1 << HG_HAN_BLOCK_BITS)
#define HG_HAN_BLOCKS     (0x10000 >> HG_HAN_BLOCK_BITS)

/* Folding, as what is to be added to a character; these two are no distances. */
#define HG_HAN_FOLD_SPACE 0x8000 /* all of it folds to a blank */
#define HG_HAN_FOLD_SLOW  0x8001 /* joins with what stands before it, or folds to several characters or to none */

extern const guint16 hg_han_table_fold_index[HG_HAN_BLOCKS];
extern const guint16 hg_han_table_fold[];
extern const guint16 hg_han_table_reading_index[HG_HAN_BLOCKS];
extern const guint16 hg_han_table_reading[];
extern const guint16 hg_han_table_rank_index[HG_HAN_BLOCKS];
extern const guint16 hg_han_table_rank[];

/* Lists of readings, each the places of syllables in hg_han_table_syllables, the main one first, ended by 0. */
extern const guint16 hg_han_table_readings[];
extern const char hg_han_table_syllables[][8];
extern const guint hg_han_table_n_syllables;

/* A hash of all of the above. */
extern const guint32 hg_han_table_hash;

static inline guint16
hg_han_table_look_up (const guint16 *index, const guint16 *blocks, gunichar c)
{
  return blocks[((guint) index[c >> HG_HAN_BLOCK_BITS] << HG_HAN_BLOCK_BITS) + (c & (HG_HAN_BLOCK - 1))];
}

static inline guint16
hg_han_table_get_fold (gunichar c)
{
  return hg_han_table_look_up (hg_han_table_fold_index, hg_han_table_fold, c);
}

/* The character's readings, NULL for none. */
static inline const guint16 *
hg_han_table_get_readings (gunichar c)
{
  guint16 place = c < 0x10000 ? hg_han_table_look_up (hg_han_table_reading_index, hg_han_table_reading, c) : 0;

  return place != 0 ? hg_han_table_readings + place : NULL;
}

G_END_DECLS
