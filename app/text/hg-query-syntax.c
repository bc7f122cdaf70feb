/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-query-syntax"

#include "config.h"

#include "hg-query-syntax.h"

#include "hg-fold.h"
#include "hg-query-scanner.h"

#include <string.h>

#include <glib/gi18n.h>

#define MOST_NAME 48 /* bytes of a prefix, in any width */

/* All that is accepted, folded; the first is English and a message, too. */
static const char *const names[HG_QUERY_N_PREFIXES][5] = {
  [HG_QUERY_PREFIX_FIELD] = { NC_ ("query", "field"), "领域" },
  [HG_QUERY_PREFIX_DEPARTMENT] = { NC_ ("query", "department"), "dept", "部门" },
  [HG_QUERY_PREFIX_INDUSTRY] = { NC_ ("query", "industry"), "trade", "行业" },
  [HG_QUERY_PREFIX_RISK] = { NC_ ("query", "risk"), "风险" },
  [HG_QUERY_PREFIX_OUTCOME] = { NC_ ("query", "outcome"), "结果" },
  [HG_QUERY_PREFIX_FORCE] = { NC_ ("query", "force"), "效力" },
  [HG_QUERY_PREFIX_LAW] = { NC_ ("query", "law"), "法", "法律" },
  [HG_QUERY_PREFIX_AMOUNT] = { NC_ ("query", "amount"), "fine", "金额", "罚款" },
};

/**
 * hg_query_syntax_find_prefix:
 * @name: what may be a prefix' name, in any width, case and spelling of Han
 * @length: its bytes
 * @prefix: (out): which it is
 *
 * Returns: whether it is one
 */
gboolean
hg_query_syntax_find_prefix (const char *name, gsize length, HgQueryPrefix *prefix)
{
  g_autofree char *copy = NULL, *folded = NULL;

  if (length == 0 || length > MOST_NAME)
    return FALSE;
  copy = g_strndup (name, length);
  folded = hg_fold_text (copy);
  for (guint i = 0; i < HG_QUERY_N_PREFIXES; i++)
    if (g_strv_contains (names[i], folded))
      {
        *prefix = (HgQueryPrefix) i;
        return TRUE;
      }
  return FALSE;
}

/**
 * hg_query_syntax_get_names:
 * @prefix: a prefix
 *
 * Returns: (array zero-terminated=1): all its accepted names, folded
 */
const char *const *
hg_query_syntax_get_names (HgQueryPrefix prefix)
{
  return names[prefix];
}

/**
 * hg_query_syntax_get_name:
 * @prefix: a prefix
 *
 * Returns: the name to write in the current language; never one that would not be read again
 */
const char *
hg_query_syntax_get_name (HgQueryPrefix prefix)
{
  const char *name = g_dpgettext2 (NULL, "query", names[prefix][0]);
  HgQueryPrefix found;

  return hg_query_syntax_find_prefix (name, strlen (name), &found) && found == prefix ? name : names[prefix][0];
}

/**
 * hg_query_syntax_spell_filter:
 * @prefix: a prefix other than the amount
 * @value: a value
 *
 * Returns: (transfer full): both as a token that is read as them again, the value in quotes where it needs some
 */
char *
hg_query_syntax_spell_filter (HgQueryPrefix prefix, const char *value)
{
  const char *name = hg_query_syntax_get_name (prefix);
  gboolean blanks = FALSE, quotes = FALSE;
  g_autofree char *written = g_utf8_make_valid (value, -1);
  HgQueryScanner scanner;

  hg_query_scanner_init (&scanner, written);
  for (; !hg_query_scanner_at_end (&scanner); hg_query_scanner_advance (&scanner))
    {
      blanks = blanks || hg_query_scanner_is_blank (&scanner);
      quotes = quotes || hg_query_scanner_is_quote (&scanner);
    }
  /* Corners hold any other quote; only theirs would end them. */
  for (char *corner = written; quotes && (corner = strstr (corner, "」")) != NULL;)
    memset (corner, ' ', strlen ("」"));
  return g_strdup_printf (quotes ? "%s:「%s」" : blanks ? "%s:\"%s\"" : "%s:%s", name, written);
}
