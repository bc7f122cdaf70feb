/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "helper-catalog"

#include "config.h"

#include "helper-catalog.h"

#include <string.h>

#include "hg-edition-schema.h"
#include "hg-enum.h"
#include "hg-fold.h"
#include "hg-matter-table.h"
#include "hg-packer.h"
#include "hg-rule-table.h"
#include "hg-search-writer.h"
#include "hg-types-enums.h"
#include "hg-vocabulary-table.h"

#define N_LAWS 6

/* Few characters, so that words meet by chance: Han (one of them traditional, one with two readings), letters and digits in
   both widths, marks, blanks, and one outside the basic plane. */
static const char *const characters[] = {
  "消",
  "防",
  "通",
  "道",
  "行",
  "银",
  "銀",
  "全",
  "安",
  "出",
  "口",
  "a",
  "B",
  "b",
  "Ａ",
  "1",
  "２",
  "2",
  "，",
  "（",
  " ",
  "-",
  "𠮷",
};
static const char *const terms[] = { "消防安全", "银行", "ab通道", "出口（安）" };
static const char *const laws[N_LAWS] = { "消防法", "安全出口法", "银行法12", "通道行法", "AB法", "全法" };
static const char *const articles[] = { "1", "12", "2-1" };
static const char *const numbers[] = { "A-消-1", "AB-B-%u", "YH-AB-%03u", "B%u", "AB-%u-2" };

char *
helper_catalog_dup_text (GRand *dice, guint shortest, guint longest)
{
  GString *text = g_string_new (NULL);
  guint length = (guint) g_rand_int_range (dice, (gint32) shortest, (gint32) longest + 1);

  for (guint i = 0; i < length; i++)
    g_string_append (text, characters[g_rand_int_range (dice, 0, G_N_ELEMENTS (characters))]);
  return g_string_free (text, FALSE);
}

static gboolean
chance (GRand *dice, int of)
{
  return g_rand_int_range (dice, 0, of) == 0;
}

static void
add_term (HgVocabulary *vocabulary, HgTermKind kind, guint i)
{
  HgTerm *term = hg_term_new ();

  term->kind = kind;
  term->id = g_strdup_printf ("t-%u", i);
  term->name = g_strdup (terms[i]);
  hg_vocabulary_take_term (vocabulary, term);
}

static HgVocabulary *
make_vocabulary (void)
{
  HgVocabulary *vocabulary = hg_vocabulary_new ();
  HgFact *fact = hg_fact_new ();

  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    {
      add_term (vocabulary, HG_TERM_FIELD, i);
      add_term (vocabulary, HG_TERM_INDUSTRY, i);
      add_term (vocabulary, HG_TERM_DEPARTMENT, i);
    }
  for (guint i = 0; i < N_LAWS; i++)
    {
      HgLaw *law = hg_law_new ();
      HgLawVersion *version;

      law->id = g_strdup_printf ("law-%u", i);
      law->title = g_strdup_printf ("中华%s", laws[i]);
      law->short_title = g_strdup (laws[i]);
      if (i % 2 == 0)
        g_ptr_array_add (law->formers, g_strdup_printf ("旧%s", laws[i]));
      version = hg_law_add_version (law);
      g_date_set_dmy (&version->passed, 1, 1, 2015);
      g_date_set_dmy (&version->effective, 1, 6, 2015);
      hg_vocabulary_take_law (vocabulary, law);
    }
  fact->id = g_strdup ("corrected");
  fact->question = g_strdup ("是否出口？");
  hg_vocabulary_take_fact (vocabulary, fact);
  return vocabulary;
}

static void
add_cites (GRand *dice, GPtrArray *cites)
{
  while (!chance (dice, 2))
    {
      HgCitation *cite = hg_citation_new ();

      cite->law = g_strdup_printf ("law-%d", g_rand_int_range (dice, 0, N_LAWS));
      g_date_set_dmy (&cite->version, 1, 1, 2015);
      cite->article = g_strdup (articles[g_rand_int_range (dice, 0, G_N_ELEMENTS (articles))]);
      cite->paragraph = (guint) g_rand_int_range (dice, 0, 3);
      cite->item = (guint) g_rand_int_range (dice, 0, 2);
      g_ptr_array_add (cites, cite);
    }
}

static char *
dup_number (GRand *dice, guint i)
{
  return g_strdup_printf (numbers[g_rand_int_range (dice, 0, G_N_ELEMENTS (numbers))], i);
}

static char *
dup_term (GRand *dice)
{
  return g_strdup_printf ("t-%d", g_rand_int_range (dice, 0, G_N_ELEMENTS (terms)));
}

static HgMatter *
make_matter (GRand *dice, guint i)
{
  HgMatter *matter = hg_matter_new ();
  g_autoptr (GStrvBuilder) industries = g_strv_builder_new ();
  HgLiability *liability = hg_liability_new ();
  HgMeasure *measure = hg_liability_add_measure (hg_liability_add_tier (liability), HG_MEASURE_FINE);
  HgParagraph *advice = hg_paragraph_new ();

  matter->id = g_strdup_printf ("m-%u", i);
  matter->number = dup_number (dice, i);
  matter->title = helper_catalog_dup_text (dice, 1, 12);
  matter->field = dup_term (dice);
  matter->department = dup_term (dice);
  for (guint term = 0; term < G_N_ELEMENTS (terms); term++)
    if (chance (dice, 4))
      {
        g_autofree char *id = g_strdup_printf ("t-%u", term);

        g_strv_builder_add (industries, id);
      }
  matter->industries = g_strv_builder_end (industries);
  matter->risk = (HgRisk) g_rand_int_range (dice, 0, 3);
  matter->code = chance (dice, 2) ? g_strdup_printf ("3200%08u", i) : NULL;
  for (int n = g_rand_int_range (dice, 1, 4); n > 0; n--)
    g_ptr_array_add (matter->violations, helper_catalog_dup_text (dice, 1, 20));
  add_cites (dice, matter->obligations);
  add_cites (dice, liability->cites);
  liability->digest = helper_catalog_dup_text (dice, 1, 30);
  measure->fine.max = chance (dice, 4) ? HG_MONEY_NONE : g_rand_int_range (dice, 1, 20) * 100000;
  g_ptr_array_add (matter->liabilities, liability);
  advice->text = helper_catalog_dup_text (dice, 1, 30);
  g_ptr_array_add (matter->advice, advice);
  matter->source = g_strdup ("来源");
  return matter;
}

static HgRule *
make_rule (GRand *dice, guint i, guint n_matters)
{
  HgRule *rule = hg_rule_new ();
  g_autoptr (GStrvBuilder) matters = g_strv_builder_new ();

  rule->id = g_strdup_printf ("r-%u", i);
  rule->number = dup_number (dice, i);
  rule->title = helper_catalog_dup_text (dice, 1, 12);
  rule->outcome = (HgOutcome) g_rand_int_range (dice, 0, HG_OUTCOME_LATER_LAW + 1);
  rule->force = (HgForce) g_rand_int_range (dice, 0, 2);
  rule->general = chance (dice, 4);
  rule->field = chance (dice, 2) ? dup_term (dice) : NULL;
  while (!chance (dice, 2))
    {
      g_autofree char *id = g_strdup_printf ("m-%d", g_rand_int_range (dice, 0, (gint32) n_matters));

      g_strv_builder_add (matters, id);
    }
  rule->matters = g_strv_builder_end (matters);
  rule->overrides = g_new0 (char *, 1);
  rule->documents = g_new0 (char *, 1);
  rule->digest = chance (dice, 2) ? helper_catalog_dup_text (dice, 1, 20) : NULL;
  rule->spared_digest = chance (dice, 2) ? helper_catalog_dup_text (dice, 1, 20) : NULL;
  add_cites (dice, rule->basis);
  add_cites (dice, rule->spared);
  rule->when = hg_condition_new (HG_CONDITION_IS);
  rule->when->fact = g_strdup ("corrected");
  rule->source = g_strdup ("来源");
  return rule;
}

/* What is found in a record, said anew */

static void
add_folded (char **folded, const char *text)
{
  g_autofree char *own = text != NULL ? hg_fold_text (text) : NULL;
  char *before = *folded;

  if (own == NULL)
    return;
  *folded = g_strconcat (before != NULL ? before : "", own, "\x1f", NULL);
  g_free (before);
}

static HelperDoc *
new_doc (HgVocabulary *vocabulary, const char *title, const char *number, const char *field)
{
  HelperDoc *doc = g_new0 (HelperDoc, 1);

  doc->title = title;
  doc->number = number;
  doc->names = g_ptr_array_new ();
  doc->cites = g_ptr_array_new ();
  for (int i = 0; i < HG_N_FACETS; i++)
    doc->values[i] = g_ptr_array_new ();
  if (field != NULL)
    {
      g_ptr_array_add (doc->names, (char *) hg_vocabulary_get_name (vocabulary, HG_TERM_FIELD, field));
      g_ptr_array_add (doc->values[HG_FACET_FIELD], (char *) field);
    }
  add_folded (&doc->folded[0], title);
  add_folded (&doc->folded[2], number);
  return doc;
}

static void
take_cites (HelperDoc *doc, GPtrArray *cites)
{
  for (guint i = 0; i < cites->len; i++)
    {
      g_ptr_array_add (doc->cites, cites->pdata[i]);
      g_ptr_array_add (doc->values[HG_FACET_LAW], ((HgCitation *) cites->pdata[i])->law);
    }
}

static HelperDoc *
new_matter_doc (HgVocabulary *vocabulary, const HgMatter *matter)
{
  HelperDoc *doc = new_doc (vocabulary, matter->title, matter->number, matter->field);
  const HgLiability *liability = matter->liabilities->pdata[0];

  g_ptr_array_add (doc->names, (char *) hg_vocabulary_get_name (vocabulary, HG_TERM_DEPARTMENT, matter->department));
  g_ptr_array_add (doc->values[HG_FACET_DEPARTMENT], matter->department);
  for (char **id = matter->industries; *id != NULL; id++)
    {
      g_ptr_array_add (doc->names, (char *) hg_vocabulary_get_name (vocabulary, HG_TERM_INDUSTRY, *id));
      g_ptr_array_add (doc->values[HG_FACET_INDUSTRY], *id);
    }
  doc->every_trade = matter->industries[0] == NULL;
  doc->risk = (int) matter->risk;
  g_ptr_array_add (doc->values[HG_FACET_RISK], (char *) hg_enum_to_nick (HG_TYPE_RISK, doc->risk));
  for (guint i = 0; i < matter->violations->len; i++)
    add_folded (&doc->folded[1], matter->violations->pdata[i]);
  add_folded (&doc->folded[2], matter->code);
  add_folded (&doc->folded[2], liability->digest);
  add_folded (&doc->folded[2], ((HgParagraph *) matter->advice->pdata[0])->text);
  take_cites (doc, matter->obligations);
  take_cites (doc, liability->cites);
  doc->fine = MAX (((HgMeasure *) ((HgTier *) liability->tiers->pdata[0])->measures->pdata[0])->fine.max, 0);
  return doc;
}

static HelperDoc *
new_rule_doc (HgVocabulary *vocabulary, const HgRule *rule, GPtrArray *matters)
{
  const char *field = rule->field;
  HelperDoc *doc;

  for (guint i = 0; field == NULL && rule->matters[0] != NULL && i < matters->len; i++)
    if (g_str_equal (((HgMatter *) matters->pdata[i])->id, rule->matters[0]))
      field = ((HgMatter *) matters->pdata[i])->field;
  doc = new_doc (vocabulary, rule->title, rule->number, field);
  doc->general = rule->general;
  g_ptr_array_add (doc->values[HG_FACET_OUTCOME], (char *) hg_enum_to_nick (HG_TYPE_OUTCOME, (int) rule->outcome));
  g_ptr_array_add (doc->values[HG_FACET_FORCE], (char *) hg_enum_to_nick (HG_TYPE_FORCE, (int) rule->force));
  add_folded (&doc->folded[1], rule->digest);
  add_folded (&doc->folded[2], rule->spared_digest);
  add_folded (&doc->folded[2], hg_vocabulary_get_fact (vocabulary, "corrected")->question);
  take_cites (doc, rule->basis);
  take_cites (doc, rule->spared);
  return doc;
}

static void
free_doc (gpointer data)
{
  HelperDoc *doc = data;

  for (int i = 0; i < HELPER_N_LEVELS; i++)
    g_free (doc->folded[i]);
  for (int i = 0; i < HG_N_FACETS; i++)
    g_ptr_array_unref (doc->values[i]);
  g_ptr_array_unref (doc->names);
  g_ptr_array_unref (doc->cites);
  g_free (doc);
}

static void
write_all (HelperCatalog *catalog, guint block_bits)
{
  g_autoptr (GHashTable) keys = g_hash_table_new (NULL, NULL);
  g_autoptr (HgPacker) packer = hg_packer_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (HgSearchWriter) writer = NULL;

  catalog->db = hg_db_create ("", &error);
  hg_db_run (catalog->db, hg_edition_schema_tables, &error);
  hg_vocabulary_table_insert (catalog->db, catalog->vocabulary, keys, &error);
  writer = hg_search_writer_new_in_blocks (catalog->db, catalog->vocabulary, block_bits);
  for (guint i = 0; i < catalog->matters->len; i++)
    g_assert_true (hg_matter_table_insert (catalog->db, catalog->matters->pdata[i], i + 1, catalog->vocabulary, keys, packer, &error) &&
                   hg_search_writer_add_matter (writer, catalog->matters->pdata[i], i + 1, hg_packer_get_texts (packer), &error));
  for (guint i = 0; i < catalog->rules->len; i++)
    g_assert_true (hg_rule_table_insert (catalog->db, catalog->rules->pdata[i], i + 1, catalog->vocabulary, keys, packer, &error) &&
                   hg_search_writer_add_rule (writer, catalog->rules->pdata[i], i + 1, hg_packer_get_texts (packer), &error));
  g_assert_true (hg_search_writer_finish (writer, &error));
  hg_db_run (catalog->db, hg_edition_schema_matter_indexes, &error);
  g_assert_no_error (error);
  hg_db_run (catalog->db, hg_edition_schema_rule_indexes, &error);
  g_assert_no_error (error);
}

HelperCatalog *
helper_catalog_new (GRand *dice, guint n_matters, guint n_rules, guint block_bits)
{
  HelperCatalog *catalog = g_new0 (HelperCatalog, 1);

  catalog->vocabulary = make_vocabulary ();
  catalog->matters = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_matter_unref);
  catalog->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);
  for (int kind = 0; kind < 2; kind++)
    catalog->docs[kind] = g_ptr_array_new_with_free_func (free_doc);
  for (guint i = 0; i < n_matters; i++)
    {
      g_ptr_array_add (catalog->matters, make_matter (dice, i));
      g_ptr_array_add (catalog->docs[HG_ITEM_MATTER], new_matter_doc (catalog->vocabulary, catalog->matters->pdata[i]));
    }
  for (guint i = 0; i < n_rules; i++)
    {
      g_ptr_array_add (catalog->rules, make_rule (dice, i, n_matters));
      g_ptr_array_add (catalog->docs[HG_ITEM_RULE],
                       new_rule_doc (catalog->vocabulary, catalog->rules->pdata[i], catalog->matters));
    }
  write_all (catalog, block_bits);
  return catalog;
}

void
helper_catalog_free (HelperCatalog *catalog)
{
  hg_vocabulary_unref (catalog->vocabulary);
  g_ptr_array_unref (catalog->docs[0]);
  g_ptr_array_unref (catalog->docs[1]);
  g_ptr_array_unref (catalog->matters);
  g_ptr_array_unref (catalog->rules);
  hg_db_free (catalog->db);
  g_free (catalog);
}
