/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-law-use"

#include "config.h"

#include "hg-law-use.h"

#include "hg-date.h"

static HgCitation *
new_cite (const char *law, const char *article, guint paragraph)
{
  HgCitation *cite = hg_citation_new ();

  cite->law = g_strdup (law);
  cite->article = g_strdup (article);
  cite->paragraph = paragraph;
  g_assert_true (hg_date_parse ("2021-04-29", &cite->version));
  return cite;
}

static HgItem *
new_item (HgItemKind kind, const char *number)
{
  return hg_item_new (kind, number, number, "题", "", "", 0, HG_FORCE_SHALL);
}

/* The use as text: article, then role:number of each mention. */
static char *
describe (HgLawUse *use)
{
  GString *text = g_string_new (NULL);

  hg_law_use_sort (use);
  for (guint i = 0; i < use->articles->len; i++)
    {
      const HgLawArticle *article = g_ptr_array_index (use->articles, i);

      g_string_append_printf (text, "%s%s", i > 0 ? " | " : "", article->article);
      for (guint j = 0; j < article->mentions->len; j++)
        {
          const HgLawMention *mention = g_ptr_array_index (article->mentions, j);

          g_string_append_printf (text, " %d:%s/%u", (int) mention->role, hg_item_get_number (mention->item),
                                  mention->cites->len);
        }
    }
  return g_string_free (text, FALSE);
}

/* Every role, each item once a role and article, articles in the law's order, other laws passed over. */
static void
test_roles (void)
{
  g_autoptr(HgLawUse) use = hg_law_use_new ("fire-law");
  g_autoptr(HgMatter) matter = hg_matter_new ();
  g_autoptr(HgRule) rule = hg_rule_new ();
  g_autoptr(HgItem) matter_item = new_item (HG_ITEM_MATTER, "M-1");
  g_autoptr(HgItem) rule_item = new_item (HG_ITEM_RULE, "R-1");
  HgLiability *liability = hg_liability_new ();
  g_autofree char *text = NULL;

  g_ptr_array_add (matter->obligations, new_cite ("fire-law", "28", 0));
  g_ptr_array_add (matter->obligations, new_cite ("food-law", "28", 0));
  g_ptr_array_add (matter->liabilities, liability);
  g_ptr_array_add (liability->cites, new_cite ("fire-law", "60", 1));
  g_ptr_array_add (liability->cites, new_cite ("fire-law", "60", 2));
  g_ptr_array_add (liability->cites, new_cite ("fire-law", "60", 1));
  g_ptr_array_add (rule->basis, new_cite ("fire-law", "60-2", 0));
  g_ptr_array_add (rule->basis, new_cite ("fire-law", "7", 0));
  g_ptr_array_add (rule->spared, new_cite ("fire-law", "60", 0));
  hg_law_use_add_rule (use, rule, rule_item);
  hg_law_use_add_matter (use, matter, matter_item);
  text = describe (use);
  g_assert_cmpstr (text, ==, "7 2:R-1/1 | 28 0:M-1/1 | 60 1:M-1/2 3:R-1/1 | 60-2 2:R-1/1");
  g_assert_null (hg_law_use_find (use, "61"));
  g_assert_nonnull (hg_law_use_find (use, "60-2"));
}

/* Article numbers are numbers: 9 before 10, 15-2 before 15-10, 15 before both. */
static void
test_order (void)
{
  static const char *const articles[] = { "100", "15-10", "9", "15", "10", "15-2", "16" };
  g_autoptr(HgLawUse) use = hg_law_use_new ("law");
  g_autoptr(HgRule) rule = hg_rule_new ();
  g_autoptr(HgItem) item = new_item (HG_ITEM_RULE, "R");
  g_autofree char *text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (articles); i++)
    g_ptr_array_add (rule->basis, new_cite ("law", articles[i], 0));
  hg_law_use_add_rule (use, rule, item);
  text = describe (use);
  g_assert_cmpstr (text, ==, "9 2:R/1 | 10 2:R/1 | 15 2:R/1 | 15-2 2:R/1 | 15-10 2:R/1 | 16 2:R/1 | 100 2:R/1");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/law-use/roles", test_roles);
  g_test_add_func ("/law-use/order", test_order);
  return g_test_run ();
}
