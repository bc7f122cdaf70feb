/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-finder"

#include "config.h"

#include "hg-finder.h"

#include <string.h>

#include "hg-edition.h"
#include "hg-enum.h"
#include "hg-shelf.h"
#include "hg-types-enums.h"
#include "hg-wording.h"

/* The desktop shows a handful; what is beyond is for the window. */
#define MOST_OF_A_KIND 20

struct _HgFinder
{
  char       *folder;
  char       *shipped;
  char       *path;      /* (nullable): of what is open */
  HgEdition  *edition;   /* (nullable) */
  GHashTable *rows;      /* of char* (a name) to HgItem: what was found last */
};

/**
 * hg_finder_new:
 * @folder: where editions are kept
 * @shipped: the edition that comes with the program
 *
 * Returns: (transfer full): a finder, which opens nothing yet
 */
HgFinder *
hg_finder_new (const char *folder, const char *shipped)
{
  HgFinder *self = g_new0 (HgFinder, 1);

  self->folder = g_strdup (folder);
  self->shipped = g_strdup (shipped);
  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  return self;
}

void
hg_finder_free (HgFinder *self)
{
  g_clear_pointer (&self->edition, hg_edition_free);
  g_hash_table_unref (self->rows);
  g_free (self->folder);
  g_free (self->shipped);
  g_free (self->path);
  g_free (self);
}

/* Another edition may have come into use since the last question. */
static gboolean
open_current (HgFinder *self)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgShelf) shelf = NULL;
  g_autofree char *path = NULL;

  /* Opening a shelf makes its folder; who only looks leaves no trace. */
  if (g_file_test (self->folder, G_FILE_TEST_IS_DIR))
    shelf = hg_shelf_open (self->folder, self->shipped, &error);
  if (shelf != NULL)
    path = hg_shelf_dup_built (shelf, &error);
  if (self->edition != NULL && g_strcmp0 (path, self->path) == 0)
    return TRUE;
  g_clear_pointer (&self->edition, hg_edition_free);
  g_free (self->path);
  self->path = g_steal_pointer (&path);
  if (self->path != NULL)
    self->edition = hg_edition_open (self->path, &error);
  if (error != NULL)
    g_debug ("no edition to search: %s", error->message);
  return self->edition != NULL;
}

static char *
dup_name (HgItem *item)
{
  return g_strdup_printf ("%s:%s", hg_enum_to_nick (HG_TYPE_ITEM_KIND, (int) hg_item_get_kind (item)),
                          hg_item_get_id (item));
}

static gboolean
parse_name (const char *name, HgItemKind *kind, const char **id)
{
  const char *colon = strchr (name, ':');
  g_autofree char *nick = colon != NULL ? g_strndup (name, (gsize) (colon - name)) : NULL;
  int value;

  if (nick == NULL || colon[1] == '\0' || !hg_enum_from_nick (HG_TYPE_ITEM_KIND, nick, &value))
    return FALSE;
  *kind = (HgItemKind) value;
  *id = colon + 1;
  return TRUE;
}

/* The best of one kind, to be kept in @rows. */
static GPtrArray *
find_kind (HgFinder *self, HgItemKind kind, const char *text)
{
  g_autoptr(HgQuery) query = hg_query_new (kind);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgHits) hits = NULL;
  GPtrArray *items = NULL;

  query->text = g_strdup (text);
  hits = hg_edition_search (self->edition, query, MOST_OF_A_KIND, &error);
  if (hits != NULL)
    items = hg_edition_load_rows (self->edition, query, (const guint32 *) hits->keys->data, hits->keys->len, &error);
  if (items == NULL)
    g_message ("“%s” cannot be looked up: %s", text, error->message);
  return items;
}

/* Whether what was looked for stands in the title. */
static gboolean
is_by_title (HgItem *item)
{
  guint n_hits;

  hg_item_get_title_hits (item, &n_hits);
  return n_hits > 0;
}

static void
add_names (HgFinder *self, GPtrArray *items, gboolean by_title, GStrvBuilder *names)
{
  for (guint i = 0; i < items->len; i++)
    {
      HgItem *item = g_ptr_array_index (items, i);
      char *name;

      if (is_by_title (item) != by_title)
        continue;
      name = dup_name (item);
      g_strv_builder_add (names, name);
      g_hash_table_replace (self->rows, name, g_object_ref (item));
    }
}

/* Marks alone ask for nothing, and would find everything. */
static gboolean
says_something (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      return TRUE;
  return FALSE;
}

/**
 * hg_finder_find:
 * @self: a finder
 * @text: what the program's own search entry understands
 *
 * Returns: (transfer full): the names of the best results: those with the words in their titles first, among them matters,
 *   then rules, then laws; empty where nothing is found, nothing is asked or no edition has been built
 */
GStrv
hg_finder_find (HgFinder *self, const char *text)
{
  g_autoptr(GStrvBuilder) names = g_strv_builder_new ();
  g_autofree char *words = g_strstrip (g_utf8_make_valid (text, -1));
  g_autoptr(GPtrArray) kinds = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  g_hash_table_remove_all (self->rows);
  if (!says_something (words) || !open_current (self))
    return g_strv_builder_end (names);
  for (int kind = HG_ITEM_MATTER; kind <= HG_ITEM_LAW; kind++)
    {
      GPtrArray *items = find_kind (self, (HgItemKind) kind, words);

      if (items != NULL)
        g_ptr_array_add (kinds, items);
    }
  for (guint i = 0; i < kinds->len; i++)
    add_names (self, g_ptr_array_index (kinds, i), TRUE, names);
  for (guint i = 0; i < kinds->len; i++)
    add_names (self, g_ptr_array_index (kinds, i), FALSE, names);
  return g_strv_builder_end (names);
}

static HgItem *
new_law_item (HgFinder *self, const char *id)
{
  const HgLaw *law = hg_vocabulary_get_law (hg_edition_get_vocabulary (self->edition), id);

  if (law == NULL)
    return NULL;
  return hg_item_new (HG_ITEM_LAW, id, law->short_title != NULL ? law->short_title : law->title, law->title, "", "", 0,
                      HG_FORCE_SHALL);
}

/* A name may come from an earlier search, or from nowhere. */
static HgItem *
dup_item (HgFinder *self, const char *name)
{
  HgItem *item = g_hash_table_lookup (self->rows, name);
  const char *id;
  HgItemKind kind;

  if (item != NULL)
    return g_object_ref (item);
  if (!parse_name (name, &kind, &id) || !open_current (self))
    return NULL;
  return kind == HG_ITEM_LAW ? new_law_item (self, id) : hg_edition_get_item (self->edition, kind, id, NULL);
}

static char *
dup_subtitle (HgItem *item)
{
  if (*hg_item_get_snippet (item) != '\0')
    return g_strdup (hg_item_get_snippet (item));
  if (hg_item_get_kind (item) == HG_ITEM_MATTER)
    return g_strdup_printf ("%s · %s", hg_item_get_field (item), hg_item_get_department (item));
  if (hg_item_get_kind (item) == HG_ITEM_RULE)
    return hg_wording_outcome (hg_item_get_outcome (item), hg_item_get_force (item));
  return NULL;
}

/* The number, or a law's short title, before what else there is to say. */
static char *
dup_description (HgItem *item)
{
  g_autofree char *subtitle = dup_subtitle (item);

  if (subtitle == NULL)
    return g_strdup (hg_item_get_number (item));
  return g_strdup_printf ("%s · %s", hg_item_get_number (item), subtitle);
}

/**
 * hg_finder_describe:
 * @self: a finder
 * @name: a result's
 * @title: (out): what it is called
 * @description: (out): its number, and where it holds what was looked for
 *
 * Returns: whether there is such a result
 */
gboolean
hg_finder_describe (HgFinder *self, const char *name, char **title, char **description)
{
  g_autoptr(HgItem) item = dup_item (self, name);

  if (item == NULL)
    return FALSE;
  *title = g_strdup (hg_item_get_title (item));
  *description = dup_description (item);
  return TRUE;
}
