/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-query-syntax"

#include "config.h"

#include "hg-query-syntax.h"

#include "hg-fold.h"

#include <string.h>

static void
test_find (void)
{
  static const struct { const char *name; int prefix; } cases[] = {
    { "领域", HG_QUERY_PREFIX_FIELD }, { "領域", HG_QUERY_PREFIX_FIELD }, { "Field", HG_QUERY_PREFIX_FIELD }, { "ｆｉｅｌｄ", HG_QUERY_PREFIX_FIELD },
    { "dept", HG_QUERY_PREFIX_DEPARTMENT }, { "法", HG_QUERY_PREFIX_LAW }, { "罚款", HG_QUERY_PREFIX_AMOUNT }, { "fields", -1 }, { "", -1 },
    { "领", -1 }, { "消防法", -1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HgQueryPrefix prefix;
      gboolean found = hg_query_syntax_find_prefix (cases[i].name, strlen (cases[i].name), &prefix);

      g_assert_cmpint (found ? (int) prefix : -1, ==, cases[i].prefix);
    }
}

/* Every name is folded, means its own prefix and no other, and the one that is written is among them. */
static void
test_names (void)
{
  for (guint i = 0; i < HG_QUERY_N_PREFIXES; i++)
    {
      const char *const *names = hg_query_syntax_get_names ((HgQueryPrefix) i);

      g_assert_cmpuint (g_strv_length ((char **) names), >=, 2);
      g_assert_true (g_strv_contains (names, hg_query_syntax_get_name ((HgQueryPrefix) i)));
      for (guint j = 0; names[j] != NULL; j++)
        {
          g_autofree char *folded = hg_fold_text (names[j]);
          HgQueryPrefix prefix;

          g_assert_cmpstr (folded, ==, names[j]);
          g_assert_true (hg_query_syntax_find_prefix (names[j], strlen (names[j]), &prefix));
          g_assert_cmpuint (prefix, ==, i);
        }
    }
}

static void
test_spell (void)
{
  static const struct { const char *value, *filter; } cases[] = {
    { "消防", "field:消防" }, { "消防 安全", "field:\"消防 安全\"" }, { "“三无”产品", "field:「“三无”产品」" }, { "a\"b", "field:「a\"b」" },
    { "「」\"", "field:「「   \"」" }, { "-a", "field:-a" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *filter = hg_query_syntax_spell_filter (HG_QUERY_PREFIX_FIELD, cases[i].value);

      g_assert_cmpstr (filter, ==, cases[i].filter);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/query-syntax/find", test_find);
  g_test_add_func ("/query-syntax/names", test_names);
  g_test_add_func ("/query-syntax/spell", test_spell);
  return g_test_run ();
}
