/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-edition"

#include "config.h"

#include "hg-edition.h"

#include <string.h>

#include "helper-dump.h"
#include "helper-full.h"
#include "hg-error.h"
#include "hg-paths.h"

typedef struct
{
  HelperFull full;
  HgEdition *edition;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  helper_full_set_up (&fixture->full, data);
  fixture->edition = helper_full_open_edition ("full.xml");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  hg_edition_free (fixture->edition);
  helper_full_tear_down (&fixture->full, data);
}

/* The whole way: XML, importer, database, edition; what comes out is what the readers gave. */

static void
test_info (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = helper_dump_info (hg_edition_get_info (fixture->edition));

  fixture->full.info->hash = g_strdup (hg_edition_get_info (fixture->edition)->hash);
  before = helper_dump_info (fixture->full.info);
  g_assert_cmpuint (strlen (fixture->full.info->hash), ==, 64);
  g_assert_cmpstr (after, ==, before);
}

static void
test_vocabulary (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = helper_dump_vocabulary (fixture->full.vocabulary);
  g_autofree char *after = helper_dump_vocabulary (hg_edition_get_vocabulary (fixture->edition));

  g_assert_cmpstr (after, ==, before);
}

static void
test_matters (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < fixture->full.matters->len; i++)
    {
      const HgMatter *matter = g_ptr_array_index (fixture->full.matters, i);
      g_autoptr(HgMatter) loaded = hg_edition_load_matter (fixture->edition, matter->id, NULL);
      g_autofree char *before = helper_dump_matter (matter);
      g_autofree char *after = helper_dump_matter (loaded);

      g_assert_cmpstr (after, ==, before);
    }
}

static void
test_rules (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < fixture->full.rules->len; i++)
    {
      const HgRule *rule = g_ptr_array_index (fixture->full.rules, i);
      g_autoptr(HgRule) loaded = hg_edition_load_rule (fixture->edition, rule->number, NULL);
      g_autofree char *before = helper_dump_rule (rule);
      g_autofree char *after = helper_dump_rule (loaded);

      g_assert_cmpstr (after, ==, before);
    }
}

static void
test_guide (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GPtrArray) loaded = hg_edition_load_guide (fixture->edition, NULL);

  g_assert_cmpuint (loaded->len, ==, fixture->full.chapters->len);
  for (guint i = 0; i < loaded->len; i++)
    {
      g_autofree char *before = helper_dump_chapter (g_ptr_array_index (fixture->full.chapters, i));
      g_autofree char *after = helper_dump_chapter (g_ptr_array_index (loaded, i));

      g_assert_cmpstr (after, ==, before);
    }
}

static void
test_rules_for (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GPtrArray) own = hg_edition_load_rules_for (fixture->edition, "exit", NULL);
  g_autoptr(GPtrArray) many = hg_edition_load_rules_for (fixture->edition, "sign", NULL);
  g_autoptr(GPtrArray) none = hg_edition_load_rules_for (fixture->edition, "nothing", NULL);

  g_assert_cmpuint (own->len, ==, 1);
  g_assert_cmpstr (((HgRule *) g_ptr_array_index (own, 0))->id, ==, "rule-0");
  g_assert_cmpuint (many->len, ==, 7);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_item (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgItem) matter = hg_edition_get_item (fixture->edition, HG_ITEM_MATTER, "exit", NULL);
  g_autoptr(HgItem) rule = hg_edition_get_item (fixture->edition, HG_ITEM_RULE, "rule-1", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_cmpstr (hg_item_get_number (matter), ==, "FULL-002");
  g_assert_cmpstr (hg_item_get_field (matter), ==, "消防");
  g_assert_cmpstr (hg_item_get_department (matter), ==, "消防救援大队");
  g_assert_cmpint (hg_item_get_risk (matter), ==, HG_RISK_MEDIUM);
  g_assert_cmpint (hg_item_get_outcome (rule), ==, HG_OUTCOME_LIGHTER);
  g_assert_cmpint (hg_item_get_force (rule), ==, HG_FORCE_MAY);
  g_assert_null (hg_edition_get_item (fixture->edition, HG_ITEM_MATTER, "rule-1", &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_MATTER);
  g_autoptr(GPtrArray) found = NULL;

  hg_edition_set_cancellable (fixture->edition, cancellable);
  found = hg_edition_find (fixture->edition, query, NULL);
  g_assert_cmpuint (found->len, ==, 3);
  hg_edition_set_cancellable (fixture->edition, NULL);
}

static void
test_missing (void)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (hg_edition_open ("/nowhere/edition.db", &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

/* Each name that @pattern finds in the schema stands in full.xml as @use says. */
static void
assert_used (const char *schema, const char *full, const char *pattern, const char *use)
{
  g_autoptr(GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  guint n = 0;

  for (g_regex_match (regex, schema, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL), n++)
    {
      g_autofree char *name = g_match_info_fetch (match, 1);
      g_autofree char *wanted = g_strdup_printf (use, name);

      g_test_message ("%s", wanted);
      g_assert_true (g_regex_match_simple (wanted, full, 0, 0));
    }
  g_assert_cmpuint (n, >, 30);
}

/* The round trip proves only what full.xml holds; so it must hold all that the schema knows. */
static void
test_full_is_full (void)
{
  g_autofree char *schema_path = hg_paths_dup_schema ();
  g_autofree char *full_path = helper_full_dup_path ("full.xml");
  g_autofree char *schema = NULL;
  g_autofree char *full = NULL;

  g_assert_true (g_file_get_contents (schema_path, &schema, NULL, NULL));
  g_assert_true (g_file_get_contents (full_path, &full, NULL, NULL));
  assert_used (schema, full, "<xs:element name=\"([a-z-]+)\"", "<%s[ >/]");
  assert_used (schema, full, "<xs:attribute name=\"([a-z-]+)\"", " %s=\"");
  /* One document is a draft, and so neither of the others. */
  assert_used (schema, full, "<xs:enumeration value=\"(?!reference|official)([a-z-]+)\"", "=\"([a-z-]+ )*%s( [a-z-]+)*\"");
}

#define add(name, func) g_test_add ("/edition/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("info", test_info);
  add ("vocabulary", test_vocabulary);
  add ("matters", test_matters);
  add ("rules", test_rules);
  add ("guide", test_guide);
  add ("rules-for", test_rules_for);
  add ("item", test_item);
  add ("cancelled", test_cancelled);
  g_test_add_func ("/edition/missing", test_missing);
  g_test_add_func ("/edition/full-is-full", test_full_is_full);
  return g_test_run ();
}
