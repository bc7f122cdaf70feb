/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-decide-input"

#include "config.h"

#include "hg-decide-input.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

#include "hg-date.h"
#include "hg-error.h"
#include "hg-money.h"

/* Units that may stand behind a number, largest first: in 3万5千 each is smaller than the one before. */
static const struct { const char *word; gint64 factor; } units[] = {
  { "亿", 100000000 }, { "万", 10000 }, { "千", 1000 }, { "百", 100 },
};

/* Removes all occurrences of @part from @text. */
static void
cut (GString *text, const char *part)
{
  g_string_replace (text, part, "", 0);
}

/* Full and half width, and upper and lower case, are one. Not what searching folds: there a decimal point is a blank. */
static char *
dup_plain (const char *text)
{
  g_autofree char *normalized = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);

  return normalized != NULL ? g_strstrip (g_utf8_strdown (normalized, -1)) : g_strdup ("");
}

static GString *
fold (const char *text)
{
  g_autofree char *plain = dup_plain (text);

  return g_string_new (plain);
}

/* Which unit @text begins with; -1 for none. */
static int
find_unit (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (g_str_has_prefix (text, units[i].word))
      return (int) i;
  return -1;
}

/* A number with units: 15000, 1.5万, 3万5千. A figure behind the last unit counts as it stands: 1万500. */
static gboolean
parse_quantity (const char *text, HgDecimal *sum)
{
  int last = -1;

  *sum = 0;
  if (*text == '\0')
    return FALSE;
  while (*text != '\0')
    {
      gsize length = strspn (text, "0123456789.");
      g_autofree char *figure = g_strndup (text, length);
      int unit = find_unit (text + length);
      HgDecimal part;

      if (!hg_decimal_parse (figure, &part))
        return FALSE;
      if (unit < 0 ? text[length] != '\0' : unit <= last)
        return FALSE;
      if (unit >= 0 && __builtin_mul_overflow (part, units[unit].factor, &part))
        return FALSE;
      if (__builtin_add_overflow (*sum, part, sum))
        return FALSE;
      text += length + (unit >= 0 ? strlen (units[unit].word) : 0);
      last = unit >= 0 ? unit : last;
    }
  return TRUE;
}

static char *
read_amount (const char *text, GError **error)
{
  g_autoptr(GString) folded = fold (text);
  const gint64 millionths_per_fen = HG_DECIMAL_ONE / HG_MONEY_YUAN;
  static const char *const decorations[] = { " ", ",", "，", "人民币", "¥", "元", "圆", "整" };
  HgDecimal yuan;

  for (guint i = 0; i < G_N_ELEMENTS (decorations); i++)
    cut (folded, decorations[i]);
  if (!parse_quantity (folded->str, &yuan))
    {
      g_set_error (error, HG_ERROR, HG_ERROR_INVALID, _("“%s” is no amount. Type yuan, such as 15000 or 1.5万."), text);
      return NULL;
    }
  if (yuan % millionths_per_fen != 0)
    {
      g_set_error (error, HG_ERROR, HG_ERROR_INVALID, _("“%s” has a part smaller than a fen."), text);
      return NULL;
    }
  return hg_money_to_string (yuan / millionths_per_fen);
}

static char *
read_number (const HgFact *fact, const char *text, GError **error)
{
  g_autoptr(GString) folded = fold (text);
  HgDecimal number;

  if (fact->unit != NULL)
    {
      g_autofree char *unit = dup_plain (fact->unit);

      cut (folded, unit);
    }
  cut (folded, " ");
  cut (folded, ",");
  if (!parse_quantity (folded->str, &number))
    {
      g_set_error (error, HG_ERROR, HG_ERROR_INVALID, _("“%s” is no number. Type figures, such as 12 or 0.5."), text);
      return NULL;
    }
  return hg_decimal_to_string (number);
}

static gboolean
parse_date (const char *text, GDate *date)
{
  static const char *const separators[] = { "年", "月", "日", "号", "/", ".", "-" };
  g_autoptr(GString) folded = fold (text);
  int year, month, day, length = 0;
  gboolean is_found;

  cut (folded, " ");
  if (g_str_equal (folded->str, "今天") || g_str_equal (folded->str, "today"))
    {
      hg_date_today (date);
      return TRUE;
    }
  if (strspn (folded->str, "0123456789") == 8 && folded->len == 8)
    is_found = sscanf (folded->str, "%4d%2d%2d%n", &year, &month, &day, &length) == 3;
  else
    {
      for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
        g_string_replace (folded, separators[i], " ", 0);
      g_strchomp (folded->str);
      is_found = strspn (folded->str, "0123456789 ") == strlen (folded->str)
                 && sscanf (folded->str, "%4d %2d %2d%n", &year, &month, &day, &length) == 3;
    }
  if (!is_found || folded->str[length] != '\0' || year < 1900 || month < 1 || day < 1
      || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;
  g_date_clear (date, 1);
  g_date_set_dmy (date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return TRUE;
}

/**
 * hg_decide_input_read_date:
 * @text: what was typed
 * @error: %HG_ERROR_INVALID with a sentence for whoever typed it
 *
 * Takes 2026-08-15, 2026/8/15, 2026.8.15, 20260815, 2026年8月15日, and today's name. A day without its year is refused.
 *
 * Returns: (transfer full) (nullable): the day as YYYY-MM-DD
 */
char *
hg_decide_input_read_date (const char *text, GError **error)
{
  GDate date;

  if (parse_date (text, &date))
    return hg_date_to_iso (&date);
  g_set_error (error, HG_ERROR, HG_ERROR_INVALID, _("“%s” is no day. Type it with its year, such as 2026-08-15."), text);
  return NULL;
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* Days one after the other, whatever stands between them; none at all is an answer too. */
static char *
read_dates (const char *text, GError **error)
{
  g_autofree char *folded = dup_plain (text);
  g_autoptr(GString) joined = g_string_new (folded);
  g_autoptr(GPtrArray) days = g_ptr_array_new_with_free_func (g_free);
  g_auto(GStrv) parts = NULL;

  for (guint i = 0; i < 5; i++)
    g_string_replace (joined, ((const char *[]) { "、", ",", ";", "\n", "\t" })[i], " ", 0);
  if (g_str_equal (g_strstrip (folded), "无") || g_str_equal (folded, "没有") || g_str_equal (folded, "none"))
    return g_strdup ("");
  parts = g_strsplit (joined->str, " ", -1);
  for (char **part = parts; *part != NULL; part++)
    {
      char *day;

      if (**part == '\0')
        continue;
      day = hg_decide_input_read_date (*part, error);
      if (day == NULL)
        return NULL;
      if (g_ptr_array_find_with_equal_func (days, day, g_str_equal, NULL))
        g_free (day);
      else
        g_ptr_array_add (days, day);
    }
  g_ptr_array_sort (days, compare_texts);
  g_ptr_array_add (days, NULL);
  return g_strjoinv (" ", (char **) days->pdata);
}

/**
 * hg_decide_input_read:
 * @fact: what was asked
 * @text: what was typed or chosen
 * @error: %HG_ERROR_INVALID with a sentence for whoever typed it
 *
 * Returns: (transfer full) (nullable): the answer as hg_facts_set() takes it
 */
char *
hg_decide_input_read (const HgFact *fact, const char *text, GError **error)
{
  switch (fact->type)
    {
    case HG_FACT_AMOUNT:
      return read_amount (text, error);
    case HG_FACT_NUMBER:
      return read_number (fact, text, error);
    case HG_FACT_DATE:
      return hg_decide_input_read_date (text, error);
    case HG_FACT_DATES:
      return read_dates (text, error);
    case HG_FACT_BOOLEAN:
    case HG_FACT_CHOICE:
    default:
      return g_strdup (text);
    }
}

/**
 * hg_decide_input_group:
 * @number: figures, perhaps with a point and decimals
 *
 * Returns: (transfer full): the number with a comma at every third figure, so that noughts need not be counted
 */
char *
hg_decide_input_group (const char *number)
{
  gsize whole = strcspn (number, ".");
  GString *text = g_string_new (NULL);

  for (gsize i = 0; i < whole; i++)
    {
      if (i > 0 && (whole - i) % 3 == 0)
        g_string_append_c (text, ',');
      g_string_append_c (text, number[i]);
    }
  g_string_append (text, number + whole);
  return g_string_free (text, FALSE);
}
