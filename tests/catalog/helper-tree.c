/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "helper-tree"

#include "config.h"

#include "helper-tree.h"

#include <string.h>

#include "hg-date.h"
#include "hg-vocabulary-reader.h"

typedef struct
{
  HgElementPool *pool;
  HgElement     *root;
  HgElement     *current;
} Building;

static void
start_cb (GMarkupParseContext *context, const char *name, const char **names, const char **values, gpointer user_data,
          GError **error)
{
  Building *building = user_data;
  int line;

  g_markup_parse_context_get_position (context, &line, NULL);
  /* The parser's own dictionary keeps names alive; here interned strings do. */
  building->current = hg_element_new (building->pool, building->current, g_intern_string (name), (guint) line);
  if (building->root == NULL)
    building->root = building->current;
  for (int i = 0; names[i] != NULL; i++)
    hg_element_add_attribute (building->current, building->pool, g_intern_string (names[i]), values[i], strlen (values[i]));
}

static void
end_cb (GMarkupParseContext *context, const char *name, gpointer user_data, GError **error)
{
  Building *building = user_data;

  building->current = hg_element_get_parent (building->current);
}

static void
text_cb (GMarkupParseContext *context, const char *text, gsize length, gpointer user_data, GError **error)
{
  Building *building = user_data;

  if (building->current != NULL)
    hg_element_add_text (building->current, building->pool, text, length);
}

HgElement *
helper_tree_parse (HgElementPool *pool, const char *xml)
{
  const GMarkupParser parser = { .start_element = start_cb, .end_element = end_cb, .text = text_cb };
  Building building = { .pool = pool };
  g_autoptr(GError) error = NULL;
  g_autoptr(GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &building, NULL);

  g_assert_true (g_markup_parse_context_parse (context, xml, -1, &error));
  g_assert_no_error (error);
  return building.root;
}

static const char vocabulary_xml[] =
  "<all><field id='fire'><name>消防</name></field><industry id='retail'><name>零售</name></industry>"
  "<department id='rescue' roles='guide'><name>消防大队</name></department><document id='letter'><name>函</name></document>"
  "<law id='law' level='law'><title>法</title><short>法</short>"
  "<version passed='2010-01-01' effective='2010-06-01' expires='2019-12-31'/>"
  "<version passed='2019-10-01' effective='2020-01-01'/><version passed='2026-01-01' effective='2027-01-01'/></law>"
  "<scheme id='share' lighter-share='0.3' inclusive='true'><name>三成</name><source>源</source></scheme>"
  "<fact id='yes' type='boolean' kind='recorded'><question>?</question></fact>"
  "<fact id='n' type='number' kind='recorded' unit='份'><question>?</question></fact>"
  "<fact id='bare' type='number' kind='recorded'><question>?</question></fact>"
  "<fact id='sum' type='amount' kind='recorded'><question>?</question></fact>"
  "<fact id='k' type='choice' kind='judgement'><question>?</question><choice id='a'>甲</choice><choice id='b'>乙</choice></fact>"
  "<fact id='day' type='date' kind='recorded'><question>?</question></fact>"
  "<fact id='days' type='dates' kind='recorded'><question>?</question></fact></all>";

void
helper_tree_set_up (HelperChecks *checks, gconstpointer data)
{
  const HgElement *root;

  checks->pool = hg_element_pool_new ();
  checks->vocabulary = hg_vocabulary_new ();
  checks->info = hg_catalog_info_new ();
  checks->report = hg_import_report_new ();
  g_assert_true (hg_date_parse ("2026-03-01", &checks->info->effective));
  root = helper_tree_parse (checks->pool, vocabulary_xml);
  for (const HgElement *child = hg_element_get_first (root); child != NULL; child = hg_element_get_next (child))
    if (hg_element_is (child, "law"))
      hg_vocabulary_take_law (checks->vocabulary, hg_vocabulary_reader_read_law (child));
    else if (hg_element_is (child, "scheme"))
      hg_vocabulary_take_scheme (checks->vocabulary, hg_vocabulary_reader_read_scheme (child));
    else if (hg_element_is (child, "fact"))
      hg_vocabulary_take_fact (checks->vocabulary, hg_vocabulary_reader_read_fact (child));
    else
      hg_vocabulary_take_term (checks->vocabulary, hg_vocabulary_reader_read_term (child));
  hg_check_init (&checks->check, checks->info, checks->vocabulary, checks->report);
}

void
helper_tree_tear_down (HelperChecks *checks, gconstpointer data)
{
  hg_check_clear (&checks->check);
  hg_import_report_unref (checks->report);
  hg_catalog_info_unref (checks->info);
  hg_vocabulary_unref (checks->vocabulary);
  hg_element_pool_free (checks->pool);
}

/* The tags of what has been reported since the last call, separated by spaces. */
char *
helper_tree_dup_tags (HelperChecks *checks)
{
  GString *tags = g_string_new (NULL);

  for (guint i = 0; i < checks->report->issues->len; i++)
    g_string_append_printf (tags, i > 0 ? " %s" : "%s", ((HgIssue *) g_ptr_array_index (checks->report->issues, i))->tag);
  g_ptr_array_set_size (checks->report->issues, 0);
  return g_string_free (tags, FALSE);
}
