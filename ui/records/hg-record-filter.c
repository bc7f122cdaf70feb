/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-record-filter"

#include "config.h"

#include "hg-record-filter.h"

#include "hg-assessment-item.h"
#include "hg-record-words.h"
#include "hg-sheet-item.h"

/* On a row: the text in which it is found. On the filter: the words. */
#define FOLDED "hg-record-filter-folded"
#define WORDS "hg-record-filter-words"

static const char *
get_folded (gpointer item)
{
  const char *known = g_object_get_data (item, FOLDED);
  char *folded;

  if (known != NULL)
    return known;
  folded = HG_IS_ASSESSMENT_ITEM (item) ? hg_record_words_of_assessment (hg_assessment_item_get_assessment (item))
                                        : hg_record_words_of_sheet (hg_sheet_item_get_record (item));
  g_object_set_data_full (item, FOLDED, folded, g_free);
  return folded;
}

static gboolean
match_cb (gpointer item, gpointer user_data)
{
  char **words = *(char ***) user_data;

  return words == NULL || *words == NULL || hg_record_words_match (get_folded (item), (const char *const *) words);
}

static void
words_free (gpointer data)
{
  char ***words = data;

  g_strfreev (*words);
  g_free (words);
}

/**
 * hg_record_filter_new:
 *
 * Returns: (transfer full): a filter that lets all through
 */
GtkFilter *
hg_record_filter_new (void)
{
  char ***words = g_new0 (char **, 1);
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (match_cb, words, words_free));

  g_object_set_data (G_OBJECT (filter), WORDS, words);
  return filter;
}

/**
 * hg_record_filter_set_text:
 * @filter: a filter of hg_record_filter_new()
 * @text: what was typed; "" lets all through
 */
void
hg_record_filter_set_text (GtkFilter *filter, const char *text)
{
  char ***words = g_object_get_data (G_OBJECT (filter), WORDS);

  g_strfreev (*words);
  *words = hg_record_words_split (text);
  gtk_filter_changed (filter, GTK_FILTER_CHANGE_DIFFERENT);
}
