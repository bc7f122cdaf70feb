/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "helper-library"

#include "config.h"

#include "helper-library.h"

#include <glib/gstdio.h>
#include <string.h>

#include "hg-paths.h"

char *
helper_library_dup_data (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "data", name, NULL);
}

static void
copy (const char *from, const char *to)
{
  g_autofree char *content = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (from, &content, &length, NULL));
  g_assert_true (g_file_set_contents (to, content, (gssize) length, NULL));
}

/* The element with @tag and @id in @catalog, and where it stood. */
static char *
cut (GString *catalog, const char *tag, gsize *place)
{
  g_autofree char *first = g_strdup_printf ("<%s id=", tag);
  g_autofree char *last = g_strdup_printf ("</%s>", tag);
  const char *start = strstr (catalog->str, first);
  const char *end = strstr (start, last) + strlen (last);
  char *element = g_strndup (start, (gsize) (end - start));

  *place = (gsize) (start - catalog->str);
  g_string_erase (catalog, (gssize) *place, end - start);
  return element;
}

/* Puts @n copies of the element in its place, each with an id, a number and a title of its own. */
static void
multiply (GString *catalog, const char *tag, const char *id, const char *number, const char *title, guint n)
{
  gsize place;
  g_autofree char *element = cut (catalog, tag, &place);
  g_auto(GStrv) by_id = g_strsplit (element, id, 2);
  g_auto(GStrv) by_number = g_strsplit (by_id[1], number, 2);
  g_auto(GStrv) by_title = g_strsplit (by_number[1], title, 2);
  g_autoptr(GString) all = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *own_id = i == 0 ? g_strdup (id) : g_strdup_printf ("%s-%u", tag, i);

      g_string_append_printf (all, "%s%s%s%c-%05u%s第%u个%s%s", by_id[0], own_id, by_number[0], *tag, i, by_title[0], i,
                              i % 3 == 0 ? "消防" : "广告", by_title[1]);
    }
  g_string_insert (catalog, (gssize) place, all->str);
}

static void
write_catalog (const char *path, const HelperLibrarySize *size)
{
  g_autofree char *source = helper_library_dup_data (size != NULL ? "minimal.xml" : "full.xml");
  g_autofree char *content = NULL;
  g_autoptr(GString) catalog = NULL;

  if (size == NULL)
    {
      copy (source, path);
      return;
    }
  g_assert_true (g_file_get_contents (source, &content, NULL, NULL));
  catalog = g_string_new (content);
  multiply (catalog, "matter", "superlative", "M-001", "广告使用绝对化用语", size->n_matters);
  multiply (catalog, "rule", "first-time", "R-001", "初次违法可以不予处罚", size->n_rules);
  g_assert_true (g_file_set_contents (path, catalog->str, (gssize) catalog->len, NULL));
}

/* The catalog is tests/data/full.xml, or minimal.xml with as many matters and rules as @data says. */
void
helper_library_set_up (HelperLibrary *helper, gconstpointer data)
{
  static char *schema;
  g_autofree char *catalog = NULL;
  g_autofree char *copied = NULL;
  g_autofree char *shipped = NULL;

  if (schema == NULL)
    schema = hg_paths_dup_schema ();
  helper->home = g_dir_make_tmp ("hegui-library-XXXXXX", NULL);
  helper->share = g_dir_make_tmp ("hegui-share-XXXXXX", NULL);
  catalog = g_build_filename (helper->share, "catalog", NULL);
  copied = g_build_filename (helper->share, "catalog.xsd", NULL);
  g_assert_cmpint (g_mkdir (catalog, 0700), ==, 0);
  copy (schema, copied);
  g_setenv ("HEGUI_SHARE_DIR", helper->share, TRUE);
  g_setenv ("HEGUI_DATA_DIR", helper->home, TRUE);
  shipped = hg_paths_dup_shipped_catalog ();
  write_catalog (shipped, data);
  helper->library = hg_library_new ();
}

static void
remove_tree (const char *path)
{
  g_autoptr(GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

static void
gone_cb (gpointer data, GObject *where)
{
  /* A worker's thread that frees the library would wait for itself. */
  g_assert_true (g_thread_self () == data);
}

void
helper_library_tear_down (HelperLibrary *helper, gconstpointer data)
{
  g_clear_object (&helper->result);
  g_object_weak_ref (G_OBJECT (helper->library), gone_cb, g_thread_self ());
  g_object_add_weak_pointer (G_OBJECT (helper->library), (gpointer *) &helper->library);
  g_object_unref (helper->library);
  while (helper->library != NULL)   /* the answers that are still on their way hold it too */
    g_main_context_iteration (NULL, TRUE);
  remove_tree (helper->home);
  remove_tree (helper->share);
  g_free (helper->home);
  g_free (helper->share);
}

void
helper_library_answered_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  HelperLibrary *helper = user_data;

  g_assert_true (g_main_context_is_owner (g_main_context_default ()));
  g_set_object (&helper->result, result);
}

/* The answer to the last question; it is the helper's until the next one. */
GAsyncResult *
helper_library_wait (HelperLibrary *helper)
{
  g_clear_object (&helper->result);
  while (helper->result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return helper->result;
}

void
helper_library_open (HelperLibrary *helper)
{
  g_autoptr(GError) error = NULL;

  hg_library_open_async (helper->library, NULL, helper_library_answered_cb, helper);
  hg_library_open_finish (helper->library, helper_library_wait (helper), &error);
  g_assert_no_error (error);
}
