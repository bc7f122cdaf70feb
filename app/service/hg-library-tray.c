/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-library-tray"

#include "config.h"

#include "hg-library-tray.h"

#include "hg-error.h"
#include "hg-library-private.h"

static gpointer
finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static GPtrArray *
new_entries (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

static HgTrayEntry *
entry_from_item (HgItem *item)
{
  return hg_tray_entry_new (hg_item_get_kind (item), hg_item_get_id (item), hg_item_get_number (item),
                            hg_item_get_title (item), FALSE);
}

/* As the edition has it now; NULL with an error where it cannot be read. */
static HgTrayEntry *
resolve (HgEdition *edition, HgTrayEntry *kept, GError **error)
{
  g_autoptr(GError) local = NULL;
  g_autoptr(HgItem) item = hg_edition_get_item (edition, hg_tray_entry_get_kind (kept), hg_tray_entry_get_id (kept), &local);

  if (item != NULL)
    return entry_from_item (item);
  if (g_error_matches (local, HG_ERROR, HG_ERROR_NOT_FOUND))
    return hg_tray_entry_new (hg_tray_entry_get_kind (kept), hg_tray_entry_get_id (kept), hg_tray_entry_get_number (kept),
                              hg_tray_entry_get_title (kept), TRUE);
  g_propagate_error (error, g_steal_pointer (&local));
  return NULL;
}

static gpointer
load_tray (HgLibrary *self, gpointer data, GError **error)
{
  HgRecords *records = hg_library_private_get_records (self, error);
  g_autoptr(GPtrArray) kept = records != NULL ? hg_records_list_tray (records, error) : NULL;
  g_autoptr(GPtrArray) entries = new_entries ();

  for (guint i = 0; kept != NULL && i < kept->len; i++)
    {
      HgTrayEntry *entry = resolve (self->edition, g_ptr_array_index (kept, i), error);

      if (entry == NULL)
        return NULL;
      g_ptr_array_add (entries, entry);
    }
  return kept != NULL ? g_steal_pointer (&entries) : NULL;
}

void
hg_library_load_tray_async (HgLibrary *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  hg_library_private_ask (self, load_tray, NULL, NULL, (GDestroyNotify) g_ptr_array_unref, cancellable, callback, user_data);
}

GPtrArray *
hg_library_load_tray_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

static gpointer
save_tray (HgLibrary *self, gpointer entries, GError **error)
{
  HgRecords *records = hg_library_private_get_records (self, error);

  return records != NULL && hg_records_replace_tray (records, entries, error) ? self : NULL;
}

void
hg_library_save_tray_async (HgLibrary *self, GPtrArray *entries, GCancellable *cancellable, GAsyncReadyCallback callback,
                            gpointer user_data)
{
  hg_library_private_ask (self, save_tray, g_ptr_array_ref (entries), (GDestroyNotify) g_ptr_array_unref, NULL, cancellable,
                          callback, user_data);
}

gboolean
hg_library_save_tray_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error) != NULL;
}

/* Finding */

typedef struct
{
  HgQuery *query;
  guint    most;
} Wanted;

static void
wanted_free (gpointer data)
{
  Wanted *wanted = data;

  hg_query_free (wanted->query);
  g_free (wanted);
}

static gpointer
find_entries (HgLibrary *self, gpointer data, GError **error)
{
  const Wanted *wanted = data;
  g_autoptr(GPtrArray) found = hg_edition_find (self->edition, wanted->query, error);
  g_autoptr(GPtrArray) entries = new_entries ();

  for (guint i = 0; found != NULL && i < found->len && i < wanted->most; i++)
    g_ptr_array_add (entries, entry_from_item (g_ptr_array_index (found, i)));
  return found != NULL ? g_steal_pointer (&entries) : NULL;
}

void
hg_library_find_entries_async (HgLibrary *self, const HgQuery *query, guint most, GCancellable *cancellable,
                               GAsyncReadyCallback callback, gpointer user_data)
{
  Wanted *wanted = g_new (Wanted, 1);

  *wanted = (Wanted) { hg_query_copy (query), most };
  hg_library_private_ask (self, find_entries, wanted, wanted_free, (GDestroyNotify) g_ptr_array_unref, cancellable, callback,
                          user_data);
}

GPtrArray *
hg_library_find_entries_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}
