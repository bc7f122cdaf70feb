/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-library-law"

#include "config.h"

#include "hg-library-private.h"
#include "hg-library-search.h"

#include <glib/gi18n.h>

#include "hg-error.h"

/* How many matters, and how many rules, a law's page lists. A law of a large catalog may be cited by half of it: whoever
 * needs them all searches for the article. */
#define MOST_CITING 300

typedef struct
{
  char *law;
  char *article;   /* (nullable) */
} Law;

static void
law_free (gpointer data)
{
  Law *law = data;

  g_free (law->law);
  g_free (law->article);
  g_free (law);
}

static gboolean
add_item (HgLibrary *self, HgLawUse *use, HgItem *item, GError **error)
{
  g_autoptr(HgMatter) matter = NULL;
  g_autoptr(HgRule) rule = NULL;

  if (hg_item_get_kind (item) == HG_ITEM_MATTER)
    matter = hg_edition_load_matter (self->edition, hg_item_get_id (item), error);
  else
    rule = hg_edition_load_rule (self->edition, hg_item_get_id (item), error);
  if (matter != NULL)
    hg_law_use_add_matter (use, matter, item);
  else if (rule != NULL)
    hg_law_use_add_rule (use, rule, item);
  return matter != NULL || rule != NULL;
}

/* What cites the law, or one article of it; @known are the items that have been added. */
static gboolean
add_citing (HgLibrary *self, HgLawUse *use, HgItemKind kind, const char *article, GHashTable *known, GError **error)
{
  g_autoptr(HgQuery) query = hg_query_new (kind);
  g_autoptr(HgHits) hits = NULL;
  g_autoptr(GPtrArray) items = NULL;

  query->law = g_strdup (use->law);
  query->article = g_strdup (article);
  hits = hg_edition_search (self->edition, query, MOST_CITING, error);
  if (hits == NULL)
    return FALSE;
  items = hg_edition_load_rows (self->edition, query, (const guint32 *) (gpointer) hits->keys->data, hits->keys->len, error);
  use->has_more = use->has_more || !hits->complete;
  for (guint i = 0; items != NULL && i < items->len; i++)
    {
      HgItem *item = g_ptr_array_index (items, i);

      if (g_hash_table_add (known, g_strdup_printf ("%d:%s", (int) kind, hg_item_get_id (item)))
          && !add_item (self, use, item, error))
        return FALSE;
    }
  return items != NULL;
}

static gpointer
load_law (HgLibrary *self, gpointer data, GError **error)
{
  const Law *law = data;
  g_autoptr(HgLawUse) use = hg_law_use_new (law->law);
  g_autoptr(GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (hg_vocabulary_get_law (hg_edition_get_vocabulary (self->edition), law->law) == NULL)
    {
      g_set_error_literal (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("This edition does not know the law."));
      return NULL;
    }
  for (int kind = HG_ITEM_MATTER; kind <= HG_ITEM_RULE; kind++)
    if ((law->article != NULL && !add_citing (self, use, (HgItemKind) kind, law->article, known, error)) ||
        !add_citing (self, use, (HgItemKind) kind, NULL, known, error))
      return NULL;
  hg_law_use_sort (use);
  return g_steal_pointer (&use);
}

/**
 * hg_library_load_law_async:
 * @self: a library
 * @law: a law's id
 * @article: (nullable): the article that is asked for: all that cites it is listed, whatever else there is
 * @cancellable: (nullable): ends the question
 * @callback: called when it is answered
 * @user_data: for @callback
 *
 * Finds what cites @law, by article.
 */
void
hg_library_load_law_async (HgLibrary *self, const char *law, const char *article, GCancellable *cancellable,
                           GAsyncReadyCallback callback, gpointer user_data)
{
  Law *asked = g_new (Law, 1);

  asked->law = g_strdup (law);
  asked->article = g_strdup (article);
  hg_library_private_ask (self, load_law, asked, law_free, (GDestroyNotify) hg_law_use_free, cancellable, callback,
                          user_data);
}

HgLawUse *
hg_library_load_law_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
