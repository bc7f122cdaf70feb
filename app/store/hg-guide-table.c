/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-guide-table"

#include "config.h"

#include "hg-guide-table.h"

#include "hg-types.h"

#define INSERT_CHAPTER "INSERT INTO chapter (id, stage, title, line) VALUES (?,?,?,?)"
#define INSERT_STEP                                                                                               \
  "INSERT INTO step (step, chapter, id, title, department, documents, matters, rules, line) "                     \
  "VALUES (?,(SELECT max(chapter) FROM chapter),?,?,?,?,?,?,?)"
#define INSERT_PARAGRAPH "INSERT INTO step_paragraph (step, position, text, documents, line) VALUES (?,?,?,?,?)"
#define INSERT_REFERENCE "INSERT INTO step_reference (step, kind, id, line) VALUES (?,?,?,?)"

static gboolean
insert_references (HgDb *db, gint64 step, HgItemKind kind, GStrv ids, guint line, GError **error)
{
  for (char **id = ids; *id != NULL; id++)
    if (!hg_statement_insert (hg_db_prepare (db, INSERT_REFERENCE, error), error, "liti", step, (int) kind, *id,
                              (int) line))
      return FALSE;
  return TRUE;
}

static gboolean
insert_step (HgDb *db, const HgGuideStep *step, gint64 key, GError **error)
{
  g_autofree char *documents = g_strjoinv (" ", step->documents);
  g_autofree char *matters = g_strjoinv (" ", step->matters);
  g_autofree char *rules = g_strjoinv (" ", step->rules);

  if (!hg_statement_insert (hg_db_prepare (db, INSERT_STEP, error), error, "ltttttti", key, step->id, step->title,
                            step->department, documents, matters, rules, (int) step->line))
    return FALSE;
  for (guint i = 0; i < step->paragraphs->len; i++)
    {
      const HgParagraph *paragraph = g_ptr_array_index (step->paragraphs, i);
      g_autofree char *named = paragraph->documents != NULL ? g_strjoinv (" ", paragraph->documents) : NULL;

      if (!hg_statement_insert (hg_db_prepare (db, INSERT_PARAGRAPH, error), error, "litti", key, (int) i,
                                paragraph->text, named, (int) paragraph->line))
        return FALSE;
    }
  return insert_references (db, key, HG_ITEM_MATTER, step->matters, step->line, error) &&
         insert_references (db, key, HG_ITEM_RULE, step->rules, step->line, error);
}

/**
 * hg_guide_table_insert:
 * @db: a new edition
 * @chapter: a chapter of the work guide
 * @next_step: (inout): the key of the next step
 * @error: a failure
 *
 * Returns: whether it was written
 */
gboolean
hg_guide_table_insert (HgDb *db, const HgChapter *chapter, gint64 *next_step, GError **error)
{
  if (!hg_statement_insert (hg_db_prepare (db, INSERT_CHAPTER, error), error, "titi", chapter->id, (int) chapter->stage,
                            chapter->title, (int) chapter->line))
    return FALSE;
  for (guint i = 0; i < chapter->steps->len; i++)
    if (!insert_step (db, g_ptr_array_index (chapter->steps, i), (*next_step)++, error))
      return FALSE;
  return TRUE;
}

static gboolean
load_paragraphs (HgDb *db, HgGuideStep *step, gint64 key, GError **error)
{
  HgStatement *rows =
    hg_db_prepare (db, "SELECT text, documents, line FROM step_paragraph WHERE step = ? ORDER BY position", error);
  HgStep status = HG_STEP_ERROR;

  if (rows != NULL)
    hg_statement_bind (rows, "l", key);
  while (rows != NULL && (status = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      HgParagraph *paragraph = hg_paragraph_new ();

      paragraph->text = hg_statement_dup_text (rows, 0);
      if (hg_statement_get_text (rows, 1) != NULL)
        paragraph->documents = hg_statement_dup_list (rows, 1);
      paragraph->line = (guint) hg_statement_get_int (rows, 2);
      g_ptr_array_add (step->paragraphs, paragraph);
    }
  return status == HG_STEP_DONE;
}

static gboolean
load_steps (HgDb *db, HgChapter *chapter, gint64 key, GError **error)
{
  HgStatement *rows = hg_db_prepare (db,
                                     "SELECT step, id, title, department, documents, matters, rules, line FROM step "
                                     "WHERE chapter = ? ORDER BY step",
                                     error);
  HgStep status = HG_STEP_ERROR;

  if (rows != NULL)
    hg_statement_bind (rows, "l", key);
  while (rows != NULL && (status = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      HgGuideStep *step = hg_guide_chapter_add_step (chapter);

      step->id = hg_statement_dup_text (rows, 1);
      step->title = hg_statement_dup_text (rows, 2);
      step->department = hg_statement_dup_text (rows, 3);
      step->documents = hg_statement_dup_list (rows, 4);
      step->matters = hg_statement_dup_list (rows, 5);
      step->rules = hg_statement_dup_list (rows, 6);
      step->line = (guint) hg_statement_get_int (rows, 7);
      if (!load_paragraphs (db, step, hg_statement_get_int64 (rows, 0), error))
        return FALSE;
    }
  return status == HG_STEP_DONE;
}

/**
 * hg_guide_table_load:
 * @db: an edition
 * @error: a failure
 *
 * Returns: (transfer full) (nullable) (element-type HgChapter): the chapters of the work guide, none where it has none
 */
GPtrArray *
hg_guide_table_load (HgDb *db, GError **error)
{
  g_autoptr(GPtrArray) chapters = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_guide_chapter_free);
  HgStatement *rows = hg_db_prepare (db, "SELECT chapter, id, stage, title, line FROM chapter ORDER BY chapter", error);
  HgStep status = HG_STEP_ERROR;

  while (rows != NULL && (status = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      HgChapter *chapter = hg_guide_chapter_new ();

      g_ptr_array_add (chapters, chapter);
      chapter->id = hg_statement_dup_text (rows, 1);
      chapter->stage = (HgStage) hg_statement_get_int (rows, 2);
      chapter->title = hg_statement_dup_text (rows, 3);
      chapter->line = (guint) hg_statement_get_int (rows, 4);
      if (!load_steps (db, chapter, hg_statement_get_int64 (rows, 0), error))
        return NULL;
    }
  return status == HG_STEP_DONE ? g_steal_pointer (&chapters) : NULL;
}
