/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/*
 * Han characters by their sound, from a table that is made while building (ICU's main readings and those of
 * data/pinyin-readings.tsv). Tones do not matter; ü is typed v, and u or yu as well (绿: lv, lu, lyu). Every common reading
 * of a character is accepted wherever it stands: huiji and kuaiji both find 会计.
 *
 * A query (folded, see hg-fold.h) mixes Han characters, digits and letters: xiaofang, xf, xfss, 消fang, xf通道. Letters stand for a
 * Han character as a whole syllable, as its first letter (zh, ch and sh count as one too) or, two or more at the query's
 * end, as the beginning of a syllable (xiaof: 消防, as x-i-a-o and f). In texts that hold Latin letters, letters stand for
 * themselves. Blanks, and with them punctuation, count for nothing in texts; in a query they end a syllable (xi an is 西安
 * and not 先). U+001E and U+001F are never passed over.
 */
#define HG_PINYIN_MOST_QUERY    63 /* bytes; longer queries find nothing */
#define HG_PINYIN_MOST_INITIALS 4
#define HG_PINYIN_MOST_CUTS     64

gboolean hg_pinyin_matches         (const char *query, const char *text, gsize *start, gsize *end);

guint    hg_pinyin_get_initials    (gunichar c, char initials[HG_PINYIN_MOST_INITIALS]);
GStrv    hg_pinyin_dup_initials_of (const char *query);

gboolean hg_pinyin_shares_reading  (gunichar a, gunichar b);
guint16  hg_pinyin_get_rank        (gunichar c);

G_END_DECLS
