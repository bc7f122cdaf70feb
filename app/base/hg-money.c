/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-money"

#include "config.h"

#include "hg-money.h"

/**
 * hg_money_parse:
 * @text: (nullable): an amount in yuan, at most two decimals
 * @money: (out): the amount
 *
 * Returns: whether @text is such an amount and fits
 */
gboolean
hg_money_parse (const char *text, HgMoney *money)
{
  HgDecimal yuan;
  const gint64 millionths_per_fen = HG_DECIMAL_ONE / HG_MONEY_YUAN;

  if (!hg_decimal_parse (text, &yuan) || yuan % millionths_per_fen != 0)
    return FALSE;
  *money = yuan / millionths_per_fen;
  return TRUE;
}

/**
 * hg_money_to_string:
 * @money: an amount that is not negative
 *
 * Returns: (transfer full): the amount in yuan as hg_money_parse() reads it
 */
char *
hg_money_to_string (HgMoney money)
{
  if (money % HG_MONEY_YUAN == 0)
    return g_strdup_printf ("%" G_GINT64_FORMAT, money / HG_MONEY_YUAN);
  return g_strdup_printf ("%" G_GINT64_FORMAT ".%02d", money / HG_MONEY_YUAN, (int) (money % HG_MONEY_YUAN));
}

/**
 * hg_money_multiply:
 * @money: an amount that is not negative
 * @factor: a factor that is not negative
 * @product: (out): @money times @factor, rounded half up to the fen
 *
 * Returns: %FALSE where the product does not fit
 */
gboolean
hg_money_multiply (HgMoney money, HgDecimal factor, HgMoney *product)
{
  __int128 exact = (__int128) money * factor + HG_DECIMAL_ONE / 2;

  exact /= HG_DECIMAL_ONE;
  if (exact > G_MAXINT64)
    return FALSE;
  *product = (HgMoney) exact;
  return TRUE;
}

/**
 * hg_money_add:
 * @a: an amount
 * @b: an amount
 * @sum: (out): their sum
 *
 * Returns: %FALSE where the sum does not fit
 */
gboolean
hg_money_add (HgMoney a, HgMoney b, HgMoney *sum)
{
  return !__builtin_add_overflow (a, b, sum);
}
