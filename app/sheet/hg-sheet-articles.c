/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-articles"

#include "config.h"

#include "hg-sheet-articles.h"

#include "hg-wording-law.h"

#include <glib/gi18n.h>

/* The article as a whole: its paragraphs and items are read together. */
static HgCitation
get_article (const HgCitation *citation)
{
  HgCitation article = *citation;

  article.paragraph = 0;
  article.item = 0;
  return article;
}

static char *
dup_place (const HgVocabulary *vocabulary, const HgCitation *citation)
{
  const HgCitation article = get_article (citation);

  return hg_wording_law_full_citation (vocabulary, &article, NULL);
}

static void
add_article (HgSheet *sheet, const HgVocabulary *vocabulary, const HgStatutes *statutes, const HgCitation *citation,
             const char *place)
{
  const HgLaw *law = hg_vocabulary_get_law (vocabulary, citation->law);
  g_autofree char *text = law != NULL ? hg_statutes_dup_article (statutes, law, citation) : NULL;

  hg_sheet_add_paragraph (sheet, place, text != NULL ? text : _("the text of this version is not installed"));
}

/**
 * hg_sheet_articles_add:
 * @sheet: a sheet that is being built
 * @vocabulary: the edition's words
 * @options: whether the texts are wanted, and where they are
 * @level: of the heading
 * @citations: (element-type HgCitation): what is cited
 *
 * Adds each article once, in the order in which it is first cited. Where no texts are installed, a note says so.
 */
void
hg_sheet_articles_add (HgSheet *sheet, const HgVocabulary *vocabulary, const HgSheetOptions *options, guint level,
                       GPtrArray *citations)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (!options->articles || citations->len == 0)
    return;
  if (options->statutes == NULL)
    {
      hg_sheet_add_note (sheet, NULL, _("The texts of the articles are not printed: no statutes are installed."));
      return;
    }
  hg_sheet_add_heading (sheet, level, _("Text of the articles"));
  for (guint i = 0; i < citations->len; i++)
    {
      const HgCitation *citation = g_ptr_array_index (citations, i);
      char *place = dup_place (vocabulary, citation);

      if (g_hash_table_add (seen, place))   /* the table takes it either way */
        add_article (sheet, vocabulary, options->statutes, citation, place);
    }
}
