/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-law-use"

#include "config.h"

#include "hg-law-use.h"

static void
mention_free (HgLawMention *mention)
{
  g_object_unref (mention->item);
  g_ptr_array_unref (mention->cites);
  g_free (mention);
}

static void
article_free (HgLawArticle *article)
{
  g_free (article->article);
  g_ptr_array_unref (article->mentions);
  g_free (article);
}

/**
 * hg_law_use_new:
 * @law: a law's id
 *
 * Returns: (transfer full): a law that nothing cites yet
 */
HgLawUse *
hg_law_use_new (const char *law)
{
  HgLawUse *self = g_new0 (HgLawUse, 1);

  self->law = g_strdup (law);
  self->articles = g_ptr_array_new_with_free_func ((GDestroyNotify) article_free);
  return self;
}

void
hg_law_use_free (HgLawUse *self)
{
  g_free (self->law);
  g_ptr_array_unref (self->articles);
  g_free (self);
}

static HgLawArticle *
ensure_article (HgLawUse *self, const char *name)
{
  HgLawArticle *article = (HgLawArticle *) hg_law_use_find (self, name);

  if (article != NULL)
    return article;
  article = g_new (HgLawArticle, 1);
  article->article = g_strdup (name);
  article->mentions = g_ptr_array_new_with_free_func ((GDestroyNotify) mention_free);
  g_ptr_array_add (self->articles, article);
  return article;
}

static HgLawMention *
ensure_mention (HgLawArticle *article, HgCiteRole role, HgItem *item)
{
  HgLawMention *mention;

  for (guint i = article->mentions->len; i > 0; i--)
    {
      mention = g_ptr_array_index (article->mentions, i - 1);
      if (mention->item == item && mention->role == role)
        return mention;
    }
  mention = g_new (HgLawMention, 1);
  mention->role = role;
  mention->item = g_object_ref (item);
  mention->cites = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_citation_free);
  g_ptr_array_add (article->mentions, mention);
  return mention;
}

static gboolean
has_place (GPtrArray *cites, const HgCitation *cite)
{
  for (guint i = 0; i < cites->len; i++)
    {
      const HgCitation *other = g_ptr_array_index (cites, i);

      if (other->paragraph == cite->paragraph && other->item == cite->item
          && g_date_compare (&other->version, &cite->version) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
add_cites (HgLawUse *self, GPtrArray *cites, HgCiteRole role, HgItem *item)
{
  for (guint i = 0; i < cites->len; i++)
    {
      const HgCitation *cite = g_ptr_array_index (cites, i);
      HgLawMention *mention;
      HgCitation *copy;

      if (!g_str_equal (cite->law, self->law))
        continue;
      mention = ensure_mention (ensure_article (self, cite->article), role, item);
      if (has_place (mention->cites, cite))
        continue;
      copy = hg_citation_new ();
      copy->law = g_strdup (cite->law);
      copy->version = cite->version;
      copy->article = g_strdup (cite->article);
      copy->paragraph = cite->paragraph;
      copy->item = cite->item;
      g_ptr_array_add (mention->cites, copy);
    }
}

/**
 * hg_law_use_add_matter:
 * @self: a law
 * @matter: a matter that may cite it
 * @item: its row
 */
void
hg_law_use_add_matter (HgLawUse *self, const HgMatter *matter, HgItem *item)
{
  add_cites (self, matter->obligations, HG_CITE_OBLIGATION, item);
  for (guint i = 0; i < matter->liabilities->len; i++)
    add_cites (self, ((HgLiability *) g_ptr_array_index (matter->liabilities, i))->cites, HG_CITE_PENALTY, item);
}

/**
 * hg_law_use_add_rule:
 * @self: a law
 * @rule: a rule that may cite it
 * @item: its row
 */
void
hg_law_use_add_rule (HgLawUse *self, const HgRule *rule, HgItem *item)
{
  add_cites (self, rule->basis, HG_CITE_BASIS, item);
  add_cites (self, rule->spared, HG_CITE_SPARED, item);
}

/* "60" before "60-2" before "61". */
static int
compare_articles (gconstpointer a, gconstpointer b)
{
  const HgLawArticle *first = *(HgLawArticle *const *) a, *second = *(HgLawArticle *const *) b;
  char *first_rest, *second_rest;
  guint64 first_number = g_ascii_strtoull (first->article, &first_rest, 10);
  guint64 second_number = g_ascii_strtoull (second->article, &second_rest, 10);

  if (first_number == second_number && *first_rest == '-' && *second_rest == '-')
    {
      first_number = g_ascii_strtoull (first_rest + 1, NULL, 10);
      second_number = g_ascii_strtoull (second_rest + 1, NULL, 10);
    }
  else if (first_number == second_number)
    return (*first_rest != '\0') - (*second_rest != '\0');
  return (first_number > second_number) - (first_number < second_number);
}

static int
compare_mentions (gconstpointer a, gconstpointer b)
{
  const HgLawMention *first = *(HgLawMention *const *) a, *second = *(HgLawMention *const *) b;

  if (first->role != second->role)
    return first->role < second->role ? -1 : 1;
  return strcmp (hg_item_get_number (first->item), hg_item_get_number (second->item));
}

/**
 * hg_law_use_sort:
 * @self: a law to which everything has been added
 *
 * Puts the articles in the law's order, and what cites each by role and number.
 */
void
hg_law_use_sort (HgLawUse *self)
{
  g_ptr_array_sort (self->articles, compare_articles);
  for (guint i = 0; i < self->articles->len; i++)
    g_ptr_array_sort (((HgLawArticle *) g_ptr_array_index (self->articles, i))->mentions, compare_mentions);
}

/**
 * hg_law_use_find:
 * @self: a law
 * @article: an article of it
 *
 * Returns: (transfer none) (nullable): what cites it
 */
const HgLawArticle *
hg_law_use_find (const HgLawUse *self, const char *article)
{
  for (guint i = 0; i < self->articles->len; i++)
    if (g_str_equal (((HgLawArticle *) g_ptr_array_index (self->articles, i))->article, article))
      return g_ptr_array_index (self->articles, i);
  return NULL;
}
