/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-record-words"

#include "config.h"

#include "hg-record-words.h"

#include <string.h>

#include "hg-date.h"
#include "hg-fold.h"

static void
append_text (GString *text, const char *part)
{
  if (part != NULL)
    g_string_append_printf (text, "%s\n", part);
}

static void
append_all (GString *text, const char *const *parts, guint n_parts)
{
  for (guint i = 0; i < n_parts; i++)
    append_text (text, parts[i]);
}

/**
 * hg_record_words_of_assessment:
 * @assessment: an assessment with its results
 *
 * Returns: (transfer full): the text in which it is found, folded
 */
char *
hg_record_words_of_assessment (const HgAssessment *assessment)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autofree char *act = hg_date_to_iso (&assessment->act_date);
  g_autofree char *decision = hg_date_to_iso (&assessment->decision_date);
  const char *const parts[] = { assessment->number, assessment->party, assessment->target_number,
                                assessment->target_title, assessment->note, assessment->edition, assessment->changed, act,
                                decision };

  append_all (text, parts, G_N_ELEMENTS (parts));
  for (guint i = 0; i < assessment->results->len; i++)
    {
      const HgAssessmentResult *result = g_ptr_array_index (assessment->results, i);

      if (result->general && result->result != HG_RESULT_APPLIES)
        continue;   /* each of them is looked at in every case */
      append_text (text, result->number);
      append_text (text, result->title);
    }
  return hg_fold_text (text->str);
}

/**
 * hg_record_words_of_sheet:
 * @record: a registered sheet
 *
 * Returns: (transfer full): the text in which it is found, folded
 */
char *
hg_record_words_of_sheet (const HgSheetRecord *record)
{
  g_autoptr(GString) text = g_string_new (NULL);
  const char *const parts[] = { record->number, record->title, record->recipient, record->recipient_code, record->handler,
                                record->edition, record->created };

  append_all (text, parts, G_N_ELEMENTS (parts));
  return hg_fold_text (text->str);
}

static const char *
skip (const char *text, gboolean space)
{
  while (*text != '\0' && g_unichar_isspace (g_utf8_get_char (text)) == space)
    text = g_utf8_next_char (text);
  return text;
}

/**
 * hg_record_words_split:
 * @text: what was typed
 *
 * Returns: (transfer full): its words, folded; what is written without blanks stays together: a day, a number
 */
GStrv
hg_record_words_split (const char *text)
{
  GPtrArray *words = g_ptr_array_new ();

  for (const char *start = skip (text, TRUE), *end; *start != '\0'; start = skip (end, TRUE))
    {
      g_autofree char *word = NULL;
      char *folded;

      end = skip (start, FALSE);
      word = g_strndup (start, (gsize) (end - start));
      folded = hg_fold_text (word);
      if (*folded != '\0')
        g_ptr_array_add (words, folded);
      else
        g_free (folded);
    }
  g_ptr_array_add (words, NULL);
  return (GStrv) g_ptr_array_free (words, FALSE);
}

/**
 * hg_record_words_match:
 * @folded: a folded text
 * @words: folded words
 *
 * Returns: whether all of them occur
 */
gboolean
hg_record_words_match (const char *folded, const char *const *words)
{
  for (const char *const *word = words; *word != NULL; word++)
    if (strstr (folded, *word) == NULL)
      return FALSE;
  return TRUE;
}
