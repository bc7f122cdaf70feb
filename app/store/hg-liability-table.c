/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-liability-table"

#include "config.h"

#include "hg-liability-table.h"

#include "hg-citation-table.h"
#include "hg-condition-table.h"

#define INSERT_LIABILITY \
  "INSERT INTO liability (matter, position, first_day, last_day, correction, digest, line) VALUES (?,?,?,?,?,?,?)"
#define INSERT_TIER "INSERT INTO tier (matter, liability, position, subject, condition, alternatives, line) VALUES (?,?,?,?,?,?,?)"
#define INSERT_MEASURE                                                                                             \
  "INSERT INTO measure (matter, liability, tier, position, kind, detail, may, min, max, times_min, times_max, "    \
  "percent_min, percent_max, floor, base, per, line) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
#define SELECT_LIABILITIES \
  "SELECT position, first_day, last_day, correction, digest, line FROM liability WHERE matter = ? ORDER BY position"
#define SELECT_TIERS                                                                                              \
  "SELECT position, subject, condition, line, alternatives FROM tier WHERE matter = ? AND liability = ? ORDER BY position"
#define SELECT_MEASURES                                                                                           \
  "SELECT tier, kind, detail, may, min, max, times_min, times_max, percent_min, percent_max, floor, base, per, line " \
  "FROM measure WHERE matter = ? AND liability = ? ORDER BY tier, position"

static gboolean
insert_measures (HgDb *db, gint64 matter, int liability, int tier, GPtrArray *measures, GError **error)
{
  for (guint i = 0; i < measures->len; i++)
    {
      const HgMeasure *measure = g_ptr_array_index (measures, i);
      const HgFine *fine = &measure->fine;
      int detail = measure->kind == HG_MEASURE_CONFISCATION ? (int) measure->confiscated : (int) measure->order;

      if (!hg_statement_insert (hg_db_prepare (db, INSERT_MEASURE, error), error, "liiiiiimmmmmmmtti", matter, liability,
                                tier, (int) i, (int) measure->kind, detail, (int) measure->may, fine->min, fine->max,
                                fine->times_min, fine->times_max, fine->percent_min, fine->percent_max, fine->floor,
                                fine->of, fine->per, (int) measure->line))
        return FALSE;
    }
  return TRUE;
}

static gboolean
insert_tiers (HgDb *db, gint64 matter, int liability, GPtrArray *tiers, gint64 *next_condition, GError **error)
{
  for (guint i = 0; i < tiers->len; i++)
    {
      const HgTier *tier = g_ptr_array_index (tiers, i);
      gint64 condition = tier->when != NULL ? (*next_condition)++ : 0;

      if (condition != 0 && !hg_condition_table_insert (db, tier->when, condition, error))
        return FALSE;
      if (!hg_statement_insert (hg_db_prepare (db, INSERT_TIER, error), error, "liiikii", matter, liability, (int) i,
                                (int) tier->subject, condition, (int) tier->alternatives, (int) tier->line) ||
          !insert_measures (db, matter, liability, (int) i, tier->measures, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * hg_liability_table_insert:
 * @db: a new edition
 * @matter: a matter
 * @key: its key
 * @vocabulary: the edition's vocabulary
 * @keys: the keys of laws
 * @next_condition: (inout): the key of the next condition
 * @error: a failure
 *
 * Writes the liabilities of @matter with tiers, measures, conditions and citations.
 *
 * Returns: whether they were written
 */
gboolean
hg_liability_table_insert (HgDb *db, const HgMatter *matter, gint64 key, HgVocabulary *vocabulary, GHashTable *keys,
                           gint64 *next_condition, GError **error)
{
  for (guint i = 0; i < matter->liabilities->len; i++)
    {
      const HgLiability *liability = g_ptr_array_index (matter->liabilities, i);

      if (!hg_statement_insert (hg_db_prepare (db, INSERT_LIABILITY, error), error, "lidditi", key, (int) i,
                                &liability->from, &liability->until, (int) liability->correction, liability->digest,
                                (int) liability->line) ||
          !hg_citation_table_insert (db, HG_ITEM_MATTER, key, HG_CITE_PENALTY, (int) i, liability->cites, vocabulary, keys,
                                     error) ||
          !insert_tiers (db, key, (int) i, liability->tiers, next_condition, error))
        return FALSE;
    }
  return TRUE;
}

static void
read_measure (HgStatement *row, HgTier *tier)
{
  HgMeasure *measure = hg_liability_add_measure (tier, (HgMeasureKind) hg_statement_get_int (row, 1));
  HgFine *fine = &measure->fine;
  int detail = hg_statement_get_int (row, 2);

  if (measure->kind == HG_MEASURE_CONFISCATION)
    measure->confiscated = (HgConfiscated) detail;
  else
    measure->order = (HgOrder) detail;
  measure->may = hg_statement_get_int (row, 3);
  fine->min = hg_statement_get_named (row, 4, HG_MONEY_NONE);
  fine->max = hg_statement_get_named (row, 5, HG_MONEY_NONE);
  fine->times_min = hg_statement_get_named (row, 6, HG_DECIMAL_NONE);
  fine->times_max = hg_statement_get_named (row, 7, HG_DECIMAL_NONE);
  fine->percent_min = hg_statement_get_named (row, 8, HG_DECIMAL_NONE);
  fine->percent_max = hg_statement_get_named (row, 9, HG_DECIMAL_NONE);
  fine->floor = hg_statement_get_named (row, 10, HG_MONEY_NONE);
  fine->of = hg_statement_dup_text (row, 11);
  fine->per = hg_statement_dup_text (row, 12);
  measure->line = (guint) hg_statement_get_int (row, 13);
}

static gboolean
load_tiers (HgDb *db, HgLiability *liability, gint64 matter, int position, GError **error)
{
  HgStatement *rows = hg_db_prepare (db, SELECT_TIERS, error);
  HgStep step = HG_STEP_ERROR;

  if (rows != NULL)
    hg_statement_bind (rows, "li", matter, position);
  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      HgTier *tier = hg_liability_add_tier (liability);
      gint64 condition = hg_statement_get_int64 (rows, 2);

      tier->subject = (HgSubject) hg_statement_get_int (rows, 1);
      tier->line = (guint) hg_statement_get_int (rows, 3);
      tier->alternatives = hg_statement_get_int (rows, 4);
      if (condition != 0 && (tier->when = hg_condition_table_load (db, condition, error)) == NULL)
        return FALSE;
    }
  if (step != HG_STEP_DONE)
    return FALSE;

  rows = hg_db_prepare (db, SELECT_MEASURES, error);
  if (rows != NULL)
    hg_statement_bind (rows, "li", matter, position);
  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      guint tier = (guint) hg_statement_get_int (rows, 0);

      if (tier < liability->tiers->len)
        read_measure (rows, g_ptr_array_index (liability->tiers, tier));
    }
  return rows != NULL && step == HG_STEP_DONE;
}

/**
 * hg_liability_table_load:
 * @db: an edition
 * @matter: a matter that is being read; gets its liabilities
 * @key: its key
 * @error: a failure
 *
 * Returns: whether they were read
 */
gboolean
hg_liability_table_load (HgDb *db, HgMatter *matter, gint64 key, GError **error)
{
  HgStatement *rows = hg_db_prepare (db, SELECT_LIABILITIES, error);
  HgStep step = HG_STEP_ERROR;

  if (rows != NULL)
    hg_statement_bind (rows, "l", key);
  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      HgLiability *liability = hg_liability_new ();
      int position = hg_statement_get_int (rows, 0);

      g_ptr_array_add (matter->liabilities, liability);
      hg_statement_get_date (rows, 1, &liability->from);
      hg_statement_get_date (rows, 2, &liability->until);
      liability->correction = (HgCorrection) hg_statement_get_int (rows, 3);
      liability->digest = hg_statement_dup_text (rows, 4);
      liability->line = (guint) hg_statement_get_int (rows, 5);
      if (!hg_citation_table_load (db, HG_ITEM_MATTER, key, HG_CITE_PENALTY, position, liability->cites, error) ||
          !load_tiers (db, liability, key, position, error))
        return FALSE;
    }
  return step == HG_STEP_DONE;
}
