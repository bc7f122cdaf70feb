/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "hg-decimal.h"

G_BEGIN_DECLS

/**
 * HgMoney:
 *
 * An amount in fen (hundredths of a yuan). %HG_MONEY_NONE stands for "no amount is named".
 */
typedef gint64 HgMoney;

#define HG_MONEY_NONE G_MININT64
#define HG_MONEY_YUAN G_GINT64_CONSTANT (100)

gboolean hg_money_parse     (const char *text, HgMoney *money);
char    *hg_money_to_string (HgMoney money);
gboolean hg_money_multiply  (HgMoney money, HgDecimal factor, HgMoney *product);
gboolean hg_money_add       (HgMoney a, HgMoney b, HgMoney *sum);

G_END_DECLS
