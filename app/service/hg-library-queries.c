/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-library-queries"

#include "config.h"

#include "hg-library-private.h"

#include <glib/gi18n.h>

#include "hg-date.h"
#include "hg-error.h"
#include "hg-sheet-guidance.h"

#define MOST_RECENT 30

/*
 * Every question runs on the reader's thread and answers with a value that owns itself. What differs is the function that
 * asks the edition.
 */

typedef struct
{
  HgLibraryAsk   ask;
  gpointer       data;        /* (nullable) */
  GDestroyNotify free_data;
  GDestroyNotify free_answer;
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  if (question->data != NULL)
    question->free_data (question->data);
  g_free (question);
}

static void
answer_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  HgLibrary *self = source;
  Question *question = task_data;
  GError *error = NULL;
  gpointer answer;

  g_assert (hg_worker_is_thread (self->reader));
  if (self->edition == NULL)
    {
      g_task_return_new_error (task, HG_ERROR, HG_ERROR_NOT_FOUND, _("No edition is open."));
      return;
    }
  hg_edition_set_cancellable (self->edition, cancellable);
  answer = question->ask (self, question->data, &error);
  hg_edition_set_cancellable (self->edition, NULL);
  if (answer != NULL)
    g_task_return_pointer (task, answer, question->free_answer);
  else
    g_task_return_error (task, error);
}

static void
ask (HgLibrary *self, HgLibraryAsk func, gpointer data, GDestroyNotify free_data, GDestroyNotify free_answer,
     GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr(GTask) task = hg_library_private_task (self, (gpointer) func, cancellable, callback, user_data);
  Question *question = g_new (Question, 1);

  *question = (Question) { func, data, free_data, free_answer };
  g_task_set_task_data (task, question, question_free);
  hg_worker_push (self->reader, task, answer_in_thread);
}

/**
 * hg_library_private_ask:
 * @self: a library
 * @func: asks the edition, in the reader's thread
 * @data: (transfer full) (nullable): for @func
 * @free_data: frees @data
 * @free_answer: frees what @func returns, where nobody takes it
 * @cancellable: (nullable): ends the question
 * @callback: called in the main thread
 * @user_data: for @callback
 *
 * For the parts of the library that stand in files of their own.
 */
void
hg_library_private_ask (HgLibrary *self, HgLibraryAsk func, gpointer data, GDestroyNotify free_data,
                        GDestroyNotify free_answer, GCancellable *cancellable, GAsyncReadyCallback callback,
                        gpointer user_data)
{
  ask (self, func, data, free_data, free_answer, cancellable, callback, user_data);
}

static gpointer
finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static GListModel *
list_from_array (GPtrArray *items)
{
  GListStore *list = g_list_store_new (HG_TYPE_ITEM);

  g_list_store_splice (list, 0, 0, items->pdata, items->len);
  return G_LIST_MODEL (list);
}

/* Lists */

static gpointer
find (HgLibrary *self, gpointer query, GError **error)
{
  g_autoptr(GPtrArray) items = hg_edition_find (self->edition, query, error);

  return items != NULL ? list_from_array (items) : NULL;
}

void
hg_library_find_async (HgLibrary *self, const HgQuery *query, GCancellable *cancellable, GAsyncReadyCallback callback,
                       gpointer user_data)
{
  ask (self, find, hg_query_copy (query), (GDestroyNotify) hg_query_free, g_object_unref, cancellable, callback, user_data);
}

GListModel *
hg_library_find_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

static gpointer
count (HgLibrary *self, gpointer query, GError **error)
{
  return hg_edition_count (self->edition, query, error);
}

void
hg_library_count_async (HgLibrary *self, const HgQuery *query, GCancellable *cancellable, GAsyncReadyCallback callback,
                        gpointer user_data)
{
  ask (self, count, hg_query_copy (query), (GDestroyNotify) hg_query_free, (GDestroyNotify) g_ptr_array_unref, cancellable,
       callback, user_data);
}

GPtrArray *
hg_library_count_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

/* Records */

static gpointer
load_matter (HgLibrary *self, gpointer id, GError **error)
{
  return hg_edition_load_matter (self->edition, id, error);
}

void
hg_library_load_matter_async (HgLibrary *self, const char *id, GCancellable *cancellable, GAsyncReadyCallback callback,
                              gpointer user_data)
{
  ask (self, load_matter, g_strdup (id), g_free, (GDestroyNotify) hg_matter_unref, cancellable, callback, user_data);
}

HgMatter *
hg_library_load_matter_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

static gpointer
load_rule (HgLibrary *self, gpointer id, GError **error)
{
  return hg_edition_load_rule (self->edition, id, error);
}

void
hg_library_load_rule_async (HgLibrary *self, const char *id, GCancellable *cancellable, GAsyncReadyCallback callback,
                            gpointer user_data)
{
  ask (self, load_rule, g_strdup (id), g_free, (GDestroyNotify) hg_rule_unref, cancellable, callback, user_data);
}

HgRule *
hg_library_load_rule_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

typedef struct
{
  HgItemKind kind;
  GStrv      ids;
} Wanted;

static void
wanted_free (gpointer data)
{
  Wanted *wanted = data;

  g_strfreev (wanted->ids);
  g_free (wanted);
}

static gpointer
load_items (HgLibrary *self, gpointer data, GError **error)
{
  const Wanted *wanted = data;
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (char **id = wanted->ids; *id != NULL; id++)
    {
      g_autoptr(GError) own_error = NULL;
      HgItem *item = hg_edition_get_item (self->edition, wanted->kind, *id, &own_error);

      if (item != NULL)
        g_ptr_array_add (items, item);
      else if (!g_error_matches (own_error, HG_ERROR, HG_ERROR_NOT_FOUND))
        {
          g_propagate_error (error, g_steal_pointer (&own_error));
          return NULL;
        }
    }
  return list_from_array (items);
}

void
hg_library_load_items_async (HgLibrary *self, HgItemKind kind, const char *const *ids, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer user_data)
{
  Wanted *wanted = g_new (Wanted, 1);

  wanted->kind = kind;
  wanted->ids = g_strdupv ((GStrv) ids);
  ask (self, load_items, wanted, wanted_free, g_object_unref, cancellable, callback, user_data);
}

GListModel *
hg_library_load_items_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

static gpointer
load_guide (HgLibrary *self, gpointer data, GError **error)
{
  return hg_edition_load_guide (self->edition, error);
}

void
hg_library_load_guide_async (HgLibrary *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  ask (self, load_guide, NULL, NULL, (GDestroyNotify) g_ptr_array_unref, cancellable, callback, user_data);
}

GPtrArray *
hg_library_load_guide_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

/* Sheets */

static gpointer
make_sheet (HgLibrary *self, gpointer ids, GError **error)
{
  g_autoptr(GPtrArray) matters = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_matter_unref);
  g_autoptr(GPtrArray) rules = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  GDate today;

  for (char **id = ids; *id != NULL; id++)
    {
      HgMatter *matter = hg_edition_load_matter (self->edition, *id, error);
      GPtrArray *own = matter != NULL ? hg_edition_load_rules_for (self->edition, matter->id, error) : NULL;

      if (matter != NULL)
        g_ptr_array_add (matters, matter);
      if (own == NULL)
        return NULL;
      g_ptr_array_add (rules, own);
    }
  hg_date_today (&today);
  return hg_sheet_guidance_new (hg_edition_get_info (self->edition), hg_edition_get_vocabulary (self->edition), NULL, matters,
                                rules, &today);
}

void
hg_library_make_sheet_async (HgLibrary *self, const char *const *matters, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer user_data)
{
  ask (self, make_sheet, g_strdupv ((GStrv) matters), (GDestroyNotify) g_strfreev, (GDestroyNotify) hg_sheet_unref,
       cancellable, callback, user_data);
}

HgSheet *
hg_library_make_sheet_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}

/* Recently viewed */

typedef struct
{
  HgItemKind kind;
  char      *id;
} Viewed;

static void
viewed_free (gpointer data)
{
  Viewed *viewed = data;

  g_free (viewed->id);
  g_free (viewed);
}

static gpointer
note_viewed (HgLibrary *self, gpointer data, GError **error)
{
  const Viewed *viewed = data;
  HgRecords *records = hg_library_private_get_records (self, error);
  const char *catalog = hg_edition_get_info (self->edition)->id;

  if (records == NULL || !hg_records_note_viewed (records, catalog, viewed->kind, viewed->id, error))
    return NULL;
  return data;
}

static void
noted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(GError) error = NULL;

  /* Nothing that people asked for depends on it: a read-only home still looks things up and prints. */
  if (finish (result, &error) == NULL)
    g_message ("what was viewed is not remembered: %s", error->message);
}

/**
 * hg_library_note_viewed:
 * @self: a library
 * @kind: a matter or a rule
 * @id: its id
 *
 * Remembers that it was opened.
 */
void
hg_library_note_viewed (HgLibrary *self, HgItemKind kind, const char *id)
{
  Viewed *viewed = g_new (Viewed, 1);

  viewed->kind = kind;
  viewed->id = g_strdup (id);
  ask (self, note_viewed, viewed, viewed_free, NULL, NULL, noted_cb, NULL);
}

static gpointer
find_recent (HgLibrary *self, gpointer data, GError **error)
{
  HgRecords *records = hg_library_private_get_records (self, error);
  const char *catalog = hg_edition_get_info (self->edition)->id;
  g_autoptr(GPtrArray) entries = records != NULL ? hg_records_list_viewed (records, catalog, MOST_RECENT, error) : NULL;
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  if (entries == NULL)
    return NULL;
  for (guint i = 0; i < entries->len; i++)
    {
      const HgRecordsEntry *entry = g_ptr_array_index (entries, i);
      HgItem *item = hg_edition_get_item (self->edition, entry->kind, entry->id, NULL);

      if (item != NULL)   /* what this edition no longer has is passed over, and not forgotten */
        g_ptr_array_add (items, item);
    }
  return list_from_array (items);
}

void
hg_library_find_recent_async (HgLibrary *self, GCancellable *cancellable, GAsyncReadyCallback callback,
                              gpointer user_data)
{
  ask (self, find_recent, NULL, NULL, g_object_unref, cancellable, callback, user_data);
}

GListModel *
hg_library_find_recent_finish (HgLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (result, error);
}
