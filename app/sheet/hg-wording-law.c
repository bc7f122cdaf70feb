/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-wording-law"

#include "config.h"

#include "hg-wording-law.h"

#include "hg-han-numeral.h"
#include "hg-wording.h"

#include <glib/gi18n.h>
#include <string.h>

static char *
dup_number (guint number)
{
  return hg_wording_uses_han_numerals () ? hg_han_numeral_from_number (number) : g_strdup_printf ("%u", number);
}

/* Replaces *text by the format's text with it and with a number. */
static void
extend (char **text, const char *format, guint number)
{
  g_autofree char *numeral = dup_number (number);
  g_autofree char *before = *text;

  *text = g_strdup_printf (format, before, numeral);
}

/**
 * hg_wording_law_title:
 * @vocabulary: the edition's words
 * @law: the law's id
 *
 * Returns: (transfer full): the law's short title in title marks; its id where the edition does not know it
 */
char *
hg_wording_law_title (const HgVocabulary *vocabulary, const char *law)
{
  const HgLaw *known = hg_vocabulary_get_law (vocabulary, law);

  /* Translators: the title of a law, in the marks that titles have */
  return g_strdup_printf (C_("law title", "“%s”"), known != NULL ? known->short_title : law);
}

/**
 * hg_wording_law_article:
 * @citation: a citation
 *
 * Returns: (transfer full): the place without the law: "article 60, paragraph 1, item 3", 第六十条第一款第三项
 */
char *
hg_wording_law_article (const HgCitation *citation)
{
  g_autofree char *article = dup_number ((guint) g_ascii_strtoull (citation->article, NULL, 10));
  const char *inserted = strchr (citation->article, '-');
  char *text;

  if (inserted != NULL)
    {
      g_autofree char *number = dup_number ((guint) g_ascii_strtoull (inserted + 1, NULL, 10));

      /* Translators: the second number counts articles inserted after the first: 第十五条之二 */
      text = g_strdup_printf (_("article %1$s-%2$s"), article, number);
    }
  else
    text = g_strdup_printf (_("article %s"), article);
  if (citation->paragraph > 0)
    /* Translators: an article, then a paragraph's number */
    extend (&text, _("%1$s, paragraph %2$s"), citation->paragraph);
  if (citation->item > 0)
    /* Translators: an article and perhaps a paragraph, then an item's number */
    extend (&text, _("%1$s, item %2$s"), citation->item);
  return text;
}

/**
 * hg_wording_law_citation:
 * @vocabulary: the edition's words
 * @citation: a citation
 *
 * Returns: (transfer full): law and place: 《消防法》第六十条第一款第三项
 */
char *
hg_wording_law_citation (const HgVocabulary *vocabulary, const HgCitation *citation)
{
  g_autofree char *title = hg_wording_law_title (vocabulary, citation->law);
  g_autofree char *article = hg_wording_law_article (citation);

  /* Translators: the title of a law, then a place in it */
  return g_strdup_printf (C_("citation", "%1$s, %2$s"), title, article);
}

/**
 * hg_wording_law_citations:
 * @vocabulary: the edition's words
 * @citations: (element-type HgCitation): citations
 *
 * Returns: (transfer full): all of them in one line
 */
char *
hg_wording_law_citations (const HgVocabulary *vocabulary, GPtrArray *citations)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < citations->len; i++)
    {
      g_autofree char *citation = hg_wording_law_citation (vocabulary, g_ptr_array_index (citations, i));

      if (i > 0)
        /* Translators: between citations */
        g_string_append (text, C_("citations", "; "));
      g_string_append (text, citation);
    }
  return g_string_free (text, FALSE);
}

static char *
dup_state (const HgVocabulary *vocabulary, const HgLawVersion *version, const GDate *day)
{
  if (day == NULL || version == NULL)
    return NULL;
  if (g_date_valid (&version->effective) && g_date_compare (day, &version->effective) < 0)
    {
      g_autofree char *date = hg_wording_date (&version->effective);

      return g_strdup_printf (_("in force from %s, not yet applicable"), date);
    }
  if (g_date_valid (&version->expires) && g_date_compare (&version->expires, day) < 0)
    {
      g_autofree char *date = hg_wording_date (&version->expires);
      g_autofree char *title = NULL;

      if (version->replaced_by == NULL)
        return g_strdup_printf (_("in force until %s, no longer applicable"), date);
      title = hg_wording_law_title (vocabulary, version->replaced_by);
      return g_strdup_printf (_("in force until %1$s, replaced by %2$s"), date, title);
    }
  return NULL;
}

/**
 * hg_wording_law_version:
 * @vocabulary: the edition's words
 * @citation: a citation
 * @day: (nullable): the day that is asked about
 *
 * Returns: (transfer full): which text of the law is cited and, where it is not in force on @day, that it is not
 */
char *
hg_wording_law_version (const HgVocabulary *vocabulary, const HgCitation *citation, const GDate *day)
{
  const HgLaw *law = hg_vocabulary_get_law (vocabulary, citation->law);
  const HgLawVersion *version = law != NULL ? hg_law_find_version (law, &citation->version) : NULL;
  g_autofree char *passed = hg_wording_date (&citation->version);
  g_autofree char *state = dup_state (vocabulary, version, day);

  if (state != NULL)
    /* Translators: the day a text of a law was passed, then whether it is in force */
    return g_strdup_printf (_("text of %1$s, %2$s"), passed, state);
  /* Translators: the day a text of a law was passed */
  return g_strdup_printf (_("text of %s"), passed);
}

/**
 * hg_wording_law_full_citation:
 * @vocabulary: the edition's words
 * @citation: a citation
 * @day: (nullable): the day that is asked about
 *
 * Returns: (transfer full): law, place and version
 */
char *
hg_wording_law_full_citation (const HgVocabulary *vocabulary, const HgCitation *citation, const GDate *day)
{
  g_autofree char *place = hg_wording_law_citation (vocabulary, citation);
  g_autofree char *version = hg_wording_law_version (vocabulary, citation, day);

  /* Translators: a place in a law, then the version that is meant */
  return g_strdup_printf (C_("citation", "%1$s (%2$s)"), place, version);
}
