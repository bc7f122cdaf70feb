/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-row"

#include "config.h"

#include "hg-search-row.h"

#include <glib/gi18n.h>
#include <string.h>

#include "hg-error.h"
#include "hg-item.h"
#include "hg-record.h"
#include "hg-search-match.h"
#include "hg-search-plan.h"
#include "hg-search-writer.h"

#define SELECT_MATTER                                                             \
  "SELECT m.id, m.number, m.title, (SELECT name FROM term WHERE term = m.field)," \
  " (SELECT name FROM term WHERE term = m.department), risk, 0, record FROM matter AS m WHERE matter = ?"
/* A rule without a field of its own has that of the first of its matters. */
#define SELECT_RULE                                                                                                    \
  "SELECT r.id, r.number, r.title, (SELECT name FROM term WHERE term = coalesce (r.field, (SELECT m.field FROM"        \
  " rule_matter AS a JOIN matter AS m ON m.id = a.matter_id WHERE a.rule = r.rule ORDER BY a.position LIMIT 1))), ''," \
  " outcome, force, record FROM rule AS r WHERE rule = ?"

/* A snippet is so long, and its first hit stands so far from its beginning, in characters. */
#define SNIPPET_LENGTH 40
#define SNIPPET_BEFORE 10
#define ELLIPSIS "…"

static GArray *
new_ranges (void)
{
  return g_array_new (FALSE, FALSE, sizeof (HgRange));
}

/* Moves ranges of a text to a part of it, behind @shift bytes; what does not lie in the part is left out. */
static void
cut_ranges (GArray *ranges, guint start, guint end, guint shift)
{
  guint n = 0;

  for (guint i = 0; i < ranges->len; i++)
    {
      HgRange range = g_array_index (ranges, HgRange, i);

      range.start = MAX (range.start, start);
      range.end = MIN (range.end, end);
      if (range.start >= range.end)
        continue;
      range.start += shift - start;
      range.end += shift - start;
      g_array_index (ranges, HgRange, n++) = range;
    }
  g_array_set_size (ranges, n);
}

/* The piece of @text around the first of @ranges, which are moved along. */
static char *
cut_snippet (const char *text, gsize length, GArray *ranges)
{
  const char *limit = text + length, *first = text + g_array_index (ranges, HgRange, 0).start;
  const char *start = first, *end;
  guint n = 0;

  while (start > text && n < SNIPPET_BEFORE)
    {
      start = g_utf8_prev_char (start);
      n++;
    }
  for (end = start, n = 0; end < limit && n < SNIPPET_LENGTH; n++)
    end = g_utf8_next_char (end);
  /* At the end of a text there is more room in front. */
  for (; end >= limit && start > text && n < SNIPPET_LENGTH; n++)
    start = g_utf8_prev_char (start);
  cut_ranges (ranges, (guint) (start - text), (guint) (end - text), start > text ? (guint) strlen (ELLIPSIS) : 0);
  return g_strdup_printf ("%s%.*s%s", start > text ? ELLIPSIS : "", (int) (end - start), start, end < limit ? ELLIPSIS : "");
}

/* The terms that a snippet is to show: those that the title does not have, or all where it has them all. */
static GPtrArray *
list_missing (const HgSearchPlan *plan, const char *title, gsize length, GArray *ranges)
{
  GPtrArray *missing = g_ptr_array_new ();

  for (guint i = 0; i < plan->terms->len; i++)
    {
      const HgSearchTerm *term = g_ptr_array_index (plan->terms, i);
      guint before = ranges->len;

      hg_search_match_add_ranges (term, title, length, TRUE, ranges);
      if (ranges->len == before && !term->excluded)
        g_ptr_array_add (missing, (gpointer) term);
    }
  for (guint i = 0; missing->len == 0 && i < plan->terms->len; i++)
    g_ptr_array_add (missing, g_ptr_array_index (plan->terms, i));
  hg_search_match_sort_ranges (ranges);
  return missing;
}

/* Goes through the texts after the title; the number that begins the last level is seen in the row anyway. */
static char *
find_snippet (const HgSearchPlan *plan, GPtrArray *terms, const char *at, const char *limit, GArray *ranges)
{
  guint level = 0;
  gboolean is_number = FALSE;

  while (at < limit)
    {
      const char *end;

      if (*at == HG_LEVEL_END)
        {
          is_number = ++level == HG_N_LEVELS - 1;
          at++;
          continue;
        }
      end = memchr (at, HG_TEXT_END, (gsize) (limit - at));
      if (end == NULL)
        return NULL;
      for (guint i = 0; level > 0 && !is_number && i < terms->len; i++)
        hg_search_match_add_ranges (g_ptr_array_index (terms, i), at, (gsize) (end - at), FALSE, ranges);
      if (ranges->len > 0)
        {
          /* What is shown is marked with all words. */
          for (guint i = 0; i < plan->terms->len; i++)
            hg_search_match_add_ranges (g_ptr_array_index (plan->terms, i), at, (gsize) (end - at), FALSE, ranges);
          hg_search_match_sort_ranges (ranges);
          return cut_snippet (at, (gsize) (end - at), ranges);
        }
      is_number = FALSE;
      at = end + 1;
    }
  return NULL;
}

static void
mark (HgItem *item, const HgSearchPlan *plan, const char *texts, gsize length)
{
  g_autoptr (GArray) title_hits = new_ranges ();
  g_autoptr (GArray) snippet_hits = new_ranges ();
  g_autofree char *snippet = NULL;
  g_autoptr (GPtrArray) missing = NULL;
  const char *title = hg_item_get_title (item);

  if (plan->terms->len == 0)
    return;
  missing = list_missing (plan, title, strlen (title), title_hits);
  snippet = find_snippet (plan, missing, texts, texts + length, snippet_hits);
  hg_item_set_hits (item, g_steal_pointer (&title_hits), snippet, g_steal_pointer (&snippet_hits));
}

static HgItem *
load (HgDb *db, const HgSearchPlan *plan, guint32 key, GError **error)
{
  HgStatement *row = hg_db_prepare (db, plan->kind == HG_ITEM_MATTER ? SELECT_MATTER : SELECT_RULE, error);
  HgStep step = HG_STEP_ERROR;
  const char *field, *texts;
  gconstpointer record;
  gsize size, length;
  HgItem *item;

  if (row != NULL)
    {
      hg_statement_bind (row, "l", (gint64) key);
      step = hg_statement_step (row, error);
    }
  if (step == HG_STEP_DONE)
    g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, _ ("The edition has no item %u."), key);
  if (step != HG_STEP_ROW)
    return NULL;
  field = hg_statement_get_text (row, 3);
  item = hg_item_new (plan->kind, hg_statement_get_text (row, 0), hg_statement_get_text (row, 1),
                      hg_statement_get_text (row, 2), field != NULL ? field : "", hg_statement_get_text (row, 4),
                      hg_statement_get_int (row, 5), (HgForce) hg_statement_get_int (row, 6));
  record = hg_statement_get_blob (row, 7, &size);
  if (hg_record_get_texts (record, size, &texts, &length))
    mark (item, plan, texts, length);
  return item;
}

/**
 * hg_search_row_load:
 * @db: an edition
 * @vocabulary: its vocabulary
 * @query: for what was searched: matters or rules
 * @keys: (array length=n_keys): keys of hits
 * @n_keys: how many
 * @error: %HG_ERROR_NOT_FOUND where a key is none of the edition's, or a failure to read
 *
 * Returns: (transfer full) (nullable) (element-type HgItem): their rows, with the places of the words in the title, and where a
 * word stands elsewhere, a piece of the first text that has it
 */
GPtrArray *
hg_search_row_load (HgDb *db, const HgVocabulary *vocabulary, const HgQuery *query, const guint32 *keys, guint n_keys,
                    GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (HgSearchPlan) plan = hg_search_plan_new (db, vocabulary, query, error);

  for (guint i = 0; plan != NULL && i < n_keys; i++)
    {
      HgItem *row = load (db, plan, keys[i], error);

      if (row == NULL)
        return NULL;
      g_ptr_array_add (rows, row);
    }
  return plan != NULL ? g_steal_pointer (&rows) : NULL;
}
