/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HgDecimal:
 *
 * An exact decimal in millionths: shares, multiples, percentages and quantities have at most six decimals. Never a
 * floating point number.
 */
typedef gint64 HgDecimal;

#define HG_DECIMAL_ONE  G_GINT64_CONSTANT (1000000)
#define HG_DECIMAL_NONE G_MININT64

gboolean hg_decimal_parse     (const char *text, HgDecimal *decimal);
char    *hg_decimal_to_string (HgDecimal decimal);

G_END_DECLS
