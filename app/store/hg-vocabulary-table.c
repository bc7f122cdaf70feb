/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-vocabulary-table"

#include "config.h"

#include "hg-vocabulary-table.h"

#include "hg-date.h"
#include "hg-enum.h"
#include "hg-types-enums.h"

#define INSERT_TERM "INSERT INTO term (kind, id, name, roles, phone, address, line, term) VALUES (?,?,?,?,?,?,?,?)"
#define INSERT_LAW "INSERT INTO law (law, id, level, title, short_title, line) VALUES (?,?,?,?,?,?)"
#define INSERT_FORMER "INSERT INTO law_former (law, position, title) VALUES (?,?,?)"
#define INSERT_VERSION "INSERT INTO law_version (law, passed, effective, expires, replaced_by, line) VALUES (?,?,?,?,?,?)"
#define INSERT_SCHEME "INSERT INTO scheme (id, name, source, lighter_share, inclusive, line) VALUES (?,?,?,?,?,?)"
#define INSERT_FACT "INSERT INTO fact (fact, id, type, kind, unit, question, evidence, line) VALUES (?,?,?,?,?,?,?,?)"
#define INSERT_CHOICE "INSERT INTO choice (fact, position, id, label) VALUES (?,?,?,?)"
#define INSERT_META "INSERT INTO meta (key, value) VALUES (?,?)"

static gboolean
insert_terms (HgDb *db, HgVocabulary *vocabulary, GHashTable *keys, GError **error)
{
  gint64 key = 0;

  for (int kind = HG_TERM_FIELD; kind <= HG_TERM_DOCUMENT; kind++)
    {
      GPtrArray *terms = hg_vocabulary_get_terms (vocabulary, (HgTermKind) kind);

      for (guint i = 0; i < terms->len; i++)
        {
          HgTerm *term = g_ptr_array_index (terms, i);

          key++;
          g_hash_table_insert (keys, term, GINT_TO_POINTER ((int) key));
          if (!hg_statement_insert (hg_db_prepare (db, INSERT_TERM, error), error, "itttttil", kind, term->id, term->name,
                                    term->roles, term->phone, term->address, (int) term->line, key))
            return FALSE;
        }
    }
  return TRUE;
}

static gboolean
insert_law (HgDb *db, const HgLaw *law, int key, GError **error)
{
  if (!hg_statement_insert (hg_db_prepare (db, INSERT_LAW, error), error, "ititti", key, law->id, (int) law->level,
                            law->title, law->short_title, (int) law->line))
    return FALSE;
  for (guint i = 0; i < law->formers->len; i++)
    if (!hg_statement_insert (hg_db_prepare (db, INSERT_FORMER, error), error, "iit", key, (int) i,
                              g_ptr_array_index (law->formers, i)))
      return FALSE;
  for (guint i = 0; i < law->versions->len; i++)
    {
      const HgLawVersion *version = g_ptr_array_index (law->versions, i);

      /* Two versions of one day are an issue of their own; the first stands. */
      if (i > 0 && hg_law_find_version (law, &version->passed) != version)
        continue;
      if (!hg_statement_insert (hg_db_prepare (db, INSERT_VERSION, error), error, "idddti", key, &version->passed,
                                &version->effective, &version->expires, version->replaced_by, (int) version->line))
        return FALSE;
    }
  return TRUE;
}

static gboolean
insert_fact (HgDb *db, const HgFact *fact, int key, GError **error)
{
  if (!hg_statement_insert (hg_db_prepare (db, INSERT_FACT, error), error, "itiittti", key, fact->id, (int) fact->type,
                            (int) fact->kind, fact->unit, fact->question, fact->evidence, (int) fact->line))
    return FALSE;
  for (guint i = 0; i < fact->choices->len; i++)
    {
      const HgChoice *choice = g_ptr_array_index (fact->choices, i);

      if (!hg_statement_insert (hg_db_prepare (db, INSERT_CHOICE, error), error, "iitt", key, (int) i, choice->id,
                                choice->label))
        return FALSE;
    }
  return TRUE;
}

/**
 * hg_vocabulary_table_insert:
 * @db: a new edition
 * @vocabulary: all its definitions
 * @keys: (element-type gpointer int): gets the key of each term and law, by definition
 * @error: a failure
 *
 * Returns: whether all of it was written
 */
gboolean
hg_vocabulary_table_insert (HgDb *db, HgVocabulary *vocabulary, GHashTable *keys, GError **error)
{
  GPtrArray *laws = hg_vocabulary_get_laws (vocabulary);
  GPtrArray *facts = hg_vocabulary_get_facts (vocabulary);
  GPtrArray *schemes = hg_vocabulary_get_schemes (vocabulary);

  if (!insert_terms (db, vocabulary, keys, error))
    return FALSE;
  for (guint i = 0; i < laws->len; i++)
    {
      g_hash_table_insert (keys, g_ptr_array_index (laws, i), GINT_TO_POINTER ((int) i + 1));
      if (!insert_law (db, g_ptr_array_index (laws, i), (int) i + 1, error))
        return FALSE;
    }
  for (guint i = 0; i < facts->len; i++)
    if (!insert_fact (db, g_ptr_array_index (facts, i), (int) i + 1, error))
      return FALSE;
  for (guint i = 0; i < schemes->len; i++)
    {
      const HgScheme *scheme = g_ptr_array_index (schemes, i);

      if (!hg_statement_insert (hg_db_prepare (db, INSERT_SCHEME, error), error, "tttlii", scheme->id, scheme->name,
                                scheme->source, scheme->lighter_share, (int) scheme->inclusive, (int) scheme->line))
        return FALSE;
    }
  return TRUE;
}

static gboolean
load_terms (HgDb *db, HgVocabulary *vocabulary, GError **error)
{
  HgStatement *rows =
    hg_db_prepare (db, "SELECT kind, id, name, roles, phone, address, line FROM term ORDER BY term", error);
  HgStep step = HG_STEP_ERROR;

  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      HgTerm *term = hg_term_new ();

      term->kind = (HgTermKind) hg_statement_get_int (rows, 0);
      term->id = hg_statement_dup_text (rows, 1);
      term->name = hg_statement_dup_text (rows, 2);
      term->roles = hg_statement_dup_text (rows, 3);
      term->phone = hg_statement_dup_text (rows, 4);
      term->address = hg_statement_dup_text (rows, 5);
      term->line = (guint) hg_statement_get_int (rows, 6);
      hg_vocabulary_take_term (vocabulary, term);
    }
  return step == HG_STEP_DONE;
}

static gboolean
load_law_parts (HgDb *db, HgLaw *law, int key, GError **error)
{
  HgStatement *rows = hg_db_prepare (db, "SELECT title FROM law_former WHERE law = ? ORDER BY position", error);
  HgStep step = HG_STEP_ERROR;

  if (rows != NULL)
    hg_statement_bind (rows, "i", key);
  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    g_ptr_array_add (law->formers, hg_statement_dup_text (rows, 0));
  if (step != HG_STEP_DONE)
    return FALSE;

  rows = hg_db_prepare (
    db, "SELECT passed, effective, expires, replaced_by, line FROM law_version WHERE law = ? ORDER BY passed", error);
  if (rows != NULL)
    hg_statement_bind (rows, "i", key);
  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      HgLawVersion *version = hg_law_add_version (law);

      hg_statement_get_date (rows, 0, &version->passed);
      hg_statement_get_date (rows, 1, &version->effective);
      hg_statement_get_date (rows, 2, &version->expires);
      version->replaced_by = hg_statement_dup_text (rows, 3);
      version->line = (guint) hg_statement_get_int (rows, 4);
    }
  return rows != NULL && step == HG_STEP_DONE;
}

static gboolean
load_laws (HgDb *db, HgVocabulary *vocabulary, GError **error)
{
  HgStatement *rows = hg_db_prepare (db, "SELECT law, id, level, title, short_title, line FROM law ORDER BY law", error);
  HgStep step = HG_STEP_ERROR;

  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      HgLaw *law = hg_law_new ();

      law->id = hg_statement_dup_text (rows, 1);
      law->level = (HgLawLevel) hg_statement_get_int (rows, 2);
      law->title = hg_statement_dup_text (rows, 3);
      law->short_title = hg_statement_dup_text (rows, 4);
      law->line = (guint) hg_statement_get_int (rows, 5);
      hg_vocabulary_take_law (vocabulary, law);
      if (!load_law_parts (db, law, hg_statement_get_int (rows, 0), error))
        return FALSE;
    }
  return step == HG_STEP_DONE;
}

static gboolean
load_choices (HgDb *db, HgFact *fact, int key, GError **error)
{
  HgStatement *rows = hg_db_prepare (db, "SELECT id, label FROM choice WHERE fact = ? ORDER BY position", error);
  HgStep step = HG_STEP_ERROR;

  if (rows != NULL)
    hg_statement_bind (rows, "i", key);
  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    hg_fact_add_choice (fact, hg_statement_get_text (rows, 0), hg_statement_get_text (rows, 1));
  return step == HG_STEP_DONE;
}

static gboolean
load_facts (HgDb *db, HgVocabulary *vocabulary, GError **error)
{
  HgStatement *rows =
    hg_db_prepare (db, "SELECT fact, id, type, kind, unit, question, evidence, line FROM fact ORDER BY fact", error);
  HgStep step = HG_STEP_ERROR;

  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      HgFact *fact = hg_fact_new ();

      fact->id = hg_statement_dup_text (rows, 1);
      fact->type = (HgFactType) hg_statement_get_int (rows, 2);
      fact->kind = (HgFactKind) hg_statement_get_int (rows, 3);
      fact->unit = hg_statement_dup_text (rows, 4);
      fact->question = hg_statement_dup_text (rows, 5);
      fact->evidence = hg_statement_dup_text (rows, 6);
      fact->line = (guint) hg_statement_get_int (rows, 7);
      hg_vocabulary_take_fact (vocabulary, fact);
      if (!load_choices (db, fact, hg_statement_get_int (rows, 0), error))
        return FALSE;
    }
  return step == HG_STEP_DONE;
}

static gboolean
load_schemes (HgDb *db, HgVocabulary *vocabulary, GError **error)
{
  HgStatement *rows = hg_db_prepare (
    db, "SELECT id, name, source, lighter_share, inclusive, line FROM scheme ORDER BY scheme", error);
  HgStep step = HG_STEP_ERROR;

  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      HgScheme *scheme = hg_scheme_new ();

      scheme->id = hg_statement_dup_text (rows, 0);
      scheme->name = hg_statement_dup_text (rows, 1);
      scheme->source = hg_statement_dup_text (rows, 2);
      scheme->lighter_share = hg_statement_get_int64 (rows, 3);
      scheme->inclusive = hg_statement_get_int (rows, 4);
      scheme->line = (guint) hg_statement_get_int (rows, 5);
      hg_vocabulary_take_scheme (vocabulary, scheme);
    }
  return step == HG_STEP_DONE;
}

/**
 * hg_vocabulary_table_load:
 * @db: an edition
 * @error: a failure
 *
 * Returns: (transfer full) (nullable): its vocabulary
 */
HgVocabulary *
hg_vocabulary_table_load (HgDb *db, GError **error)
{
  g_autoptr(HgVocabulary) vocabulary = hg_vocabulary_new ();

  if (!load_terms (db, vocabulary, error) || !load_laws (db, vocabulary, error) || !load_facts (db, vocabulary, error) ||
      !load_schemes (db, vocabulary, error))
    return NULL;
  return g_steal_pointer (&vocabulary);
}

static gboolean
insert_meta (HgDb *db, const char *key, const char *value, GError **error)
{
  return value == NULL || hg_statement_insert (hg_db_prepare (db, INSERT_META, error), error, "tt", key, value);
}

/**
 * hg_vocabulary_table_insert_info:
 * @db: a new edition
 * @info: what it says of itself
 * @error: a failure
 *
 * Returns: whether it was written
 */
gboolean
hg_vocabulary_table_insert_info (HgDb *db, const HgCatalogInfo *info, GError **error)
{
  g_autofree char *issued = hg_date_to_iso (&info->issued);
  g_autofree char *effective = hg_date_to_iso (&info->effective);
  g_autofree char *expires = hg_date_to_iso (&info->expires);

  return insert_meta (db, "id", info->id, error) && insert_meta (db, "edition", info->edition, error) &&
         insert_meta (db, "status", hg_enum_to_nick (HG_TYPE_EDITION_STATUS, info->status), error) &&
         insert_meta (db, "title", info->title, error) && insert_meta (db, "publisher", info->publisher, error) &&
         insert_meta (db, "notice", info->notice, error) && insert_meta (db, "issued", issued, error) &&
         insert_meta (db, "effective", effective, error) && insert_meta (db, "expires", expires, error) &&
         insert_meta (db, "hash", info->hash, error);
}

static char *
take_meta (GHashTable *values, const char *key)
{
  return g_strdup (g_hash_table_lookup (values, key));
}

/**
 * hg_vocabulary_table_load_info:
 * @db: an edition
 * @error: a failure
 *
 * Returns: (transfer full) (nullable): what it says of itself
 */
HgCatalogInfo *
hg_vocabulary_table_load_info (HgDb *db, GError **error)
{
  g_autoptr(GHashTable) values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(HgCatalogInfo) info = hg_catalog_info_new ();
  HgStatement *rows = hg_db_prepare (db, "SELECT key, value FROM meta", error);
  HgStep step = HG_STEP_ERROR;
  int status = 0;

  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    g_hash_table_insert (values, hg_statement_dup_text (rows, 0), hg_statement_dup_text (rows, 1));
  if (step != HG_STEP_DONE)
    return NULL;
  info->id = take_meta (values, "id");
  info->edition = take_meta (values, "edition");
  info->title = take_meta (values, "title");
  info->publisher = take_meta (values, "publisher");
  info->notice = take_meta (values, "notice");
  info->hash = take_meta (values, "hash");
  hg_enum_from_nick (HG_TYPE_EDITION_STATUS, g_hash_table_lookup (values, "status"), &status);
  info->status = (HgEditionStatus) status;
  hg_date_parse (g_hash_table_lookup (values, "issued"), &info->issued);
  hg_date_parse (g_hash_table_lookup (values, "effective"), &info->effective);
  hg_date_parse (g_hash_table_lookup (values, "expires"), &info->expires);
  return g_steal_pointer (&info);
}
