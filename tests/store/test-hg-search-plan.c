/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-search-plan"

#include "config.h"

#include "hg-search-plan.h"

#include "helper-full.h"
#include "hg-item.h"

/* What queries mean, on a catalog that can be read: tests/data/full.xml. */

static char *
dup_found (HgEdition *edition, const HgQuery *query)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = hg_edition_find (edition, query, &error);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (ids, (char *) hg_item_get_id (rows->pdata[i]));
  g_ptr_array_add (ids, NULL);
  return g_strjoinv (" ", (char **) ids->pdata);
}

static void
assert_found (HgEdition *edition, HgItemKind kind, const char *text, const char *expected)
{
  g_autoptr (HgQuery) query = hg_query_new (kind);
  g_autofree char *found = NULL;

  query->text = g_strdup (text);
  found = dup_found (edition, query);
  g_test_message ("%s", text != NULL ? text : "(nothing)");
  g_assert_cmpstr (found, ==, expected);
}

static void
test_texts (void)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } cases[] = {
    { NULL, "advert exit sign" },
    { "", "advert exit sign" },
    { "  　 ", "advert exit sign" },
    { "绝", "advert" },
    { "疏散", "exit sign" },
    { "疏散 标志", "sign" },
    { "标志　疏散", "sign" },
    { "散疏", "" },
    { "堆放杂物", "exit" },
    { "立即下架", "advert" },
    { "第3号法律文件", "exit sign" }, /* a law that is cited */
    { "文件0第57条", "advert" },
    { "文件0 57条", "advert" },
    { "旧称一57", "advert" }, /* a former name */
    { "旧称一 57", "advert" },
    { "疏散 57", "" },
    { "文件 57", "" }, /* a part of its name, apart from the number: two words */
    { "57条", "advert" },
    { "文件0第58条", "" },
    { "消防救援大队", "exit sign" },     /* the department */
    { "餐饮", "advert" },                /* a trade */
    { "行业:餐饮", "advert exit sign" }, /* the others are for every trade */
    { "320000000001", "advert" },
    { "full-002", "exit" },
    { "FULL-002", "exit" },
    { "full 2", "exit advert" }, /* the number first, then what has both words */
    { "(abc)", "sign" },
    { "（ＡＢＣ）", "sign" },
    { "ssbz", "sign" },
    { "shusan", "exit sign" },
    { "疏散 -标志", "exit" },
    { "风险:高", "advert" },
    { "风险:高 风险:中", "advert exit" },
    { "-风险:高", "exit sign" },
    { "领域:消防", "exit sign" },
    { "部门:xf", "exit sign" },
    { "部门:消救", "exit sign" }, /* short for 消防救援大队 */
    { "部门:救消", "" },
    { "结果:不予", "" },         /* matters have no outcome */
    { "%", "advert exit sign" }, /* a mark asks for nothing */
    { "* OR 1", "" },
  };
  g_autoptr (HgEdition) edition = helper_full_open_edition ("full.xml");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_found (edition, HG_ITEM_MATTER, cases[i].text, cases[i].expected);
  assert_found (edition, HG_ITEM_RULE, "六个月后回访", "rule-0");
  assert_found (edition, HG_ITEM_RULE, "是否已经改正", "rule-0");
  assert_found (edition, HG_ITEM_RULE, "结果:从轻处罚", "rule-1");
  assert_found (edition, HG_ITEM_RULE, "效力:应当", "rule-0 rule-2 rule-4 rule-6 rule-8");
  assert_found (edition, HG_ITEM_RULE, "领域:fire", "rule-1 rule-2 rule-3 rule-4 rule-5 rule-6 rule-7 rule-8");
  assert_found (edition, HG_ITEM_RULE, "风险:高", "");
}

static void
assert_relation (HgEdition *edition, HgItemKind kind, const char *law, const char *article, const char *matter,
                 const char *rule, const char *expected)
{
  g_autoptr (HgQuery) query = hg_query_new (kind);
  g_autofree char *found = NULL;

  query->law = g_strdup (law);
  query->article = g_strdup (article);
  query->matter = g_strdup (matter);
  query->rule = g_strdup (rule);
  found = dup_found (edition, query);
  g_assert_cmpstr (found, ==, expected);
}

static void
test_relations (void)
{
  g_autoptr (HgEdition) edition = helper_full_open_edition ("full.xml");

  assert_relation (edition, HG_ITEM_MATTER, "law-3", NULL, NULL, NULL, "exit sign");
  assert_relation (edition, HG_ITEM_MATTER, "law-3", "28", NULL, NULL, "exit");
  assert_relation (edition, HG_ITEM_MATTER, "law-3", "29999", NULL, NULL, "");
  assert_relation (edition, HG_ITEM_MATTER, "none", NULL, NULL, NULL, "");
  assert_relation (edition, HG_ITEM_MATTER, NULL, NULL, NULL, "rule-0", "advert exit");
  assert_relation (edition, HG_ITEM_MATTER, NULL, NULL, NULL, "none", "");
  assert_relation (edition, HG_ITEM_RULE, NULL, NULL, "exit", NULL, "rule-0 rule-9"); /* the general ones last */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search-plan/texts", test_texts);
  g_test_add_func ("/search-plan/relations", test_relations);
  return g_test_run ();
}
