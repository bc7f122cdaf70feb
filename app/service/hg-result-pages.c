/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-result-pages"

#include "config.h"

#include "hg-result-pages.h"

/* Neighbouring rows of one kind. Whoever reads its items holds a reference; the cache may have let it go by then. */
typedef struct
{
  HgItemKind kind;
  guint      number;                       /* the page's, from 0 */
  gboolean   is_wanted;                    /* its items have been asked for */
  HgResultRow  *rows[HG_RESULT_PAGES_ROWS];   /* (nullable) each: made when first seen */
} Page;

struct _HgResultPages
{
  HgLibrary    *library;
  HgQuery      *query;                     /* (nullable): before the first answer */
  HgHits       *hits[HG_N_ITEM_KINDS];     /* (nullable) */
  GCancellable *cancellable;               /* of what is read for this answer */
  GQueue        pages;                     /* of Page: the one seen last first. Few enough to be walked. */
  GQueue        wanted;                    /* of Page: what waits to be read, the one asked for last first */
  gboolean      is_loading;                /* a page is being read */
};

static void
clear_page (gpointer data)
{
  Page *page = data;

  for (guint i = 0; i < HG_RESULT_PAGES_ROWS; i++)
    g_clear_object (&page->rows[i]);
}

static void
page_unref (gpointer page)
{
  g_rc_box_release_full (page, clear_page);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Page, page_unref)

/* The page that was not seen for the longest time goes when there are too many. */
static Page *
get_page (HgResultPages *self, HgItemKind kind, guint number)
{
  Page *page;

  for (GList *link = self->pages.head; link != NULL; link = link->next)
    {
      page = link->data;
      if (page->kind != kind || page->number != number)
        continue;
      g_queue_unlink (&self->pages, link);
      g_queue_push_head_link (&self->pages, link);
      return page;
    }
  if (self->pages.length == HG_RESULT_PAGES_MOST)
    page_unref (g_queue_pop_tail (&self->pages));
  page = g_rc_box_new0 (Page);
  page->kind = kind;
  page->number = number;
  g_queue_push_head (&self->pages, page);
  return page;
}

static HgResultRow *
ensure_row (HgResultPages *self, Page *page, guint i)
{
  if (page->rows[i] == NULL)
    page->rows[i] = hg_result_row_new (page->kind, hg_hits_get_key (self->hits[page->kind],
                                                                    page->number * HG_RESULT_PAGES_ROWS + i));
  return page->rows[i];
}

/* Reading */

static void load_next (HgResultPages *self);

typedef struct
{
  HgResultPages *self;
  Page          *page;
} Loading;

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree Loading *loading = user_data;
  g_autoptr(HgResultPages) self = loading->self;
  g_autoptr(Page) page = loading->page;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) items = hg_library_load_rows_finish (HG_LIBRARY (source), result, &error);

  self->is_loading = FALSE;
  page->is_wanted = FALSE;
  /* The rows stay empty then; whoever sees them next asks again. */
  if (items == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_message ("rows cannot be read: %s", error->message);
  for (guint i = 0; items != NULL && i < items->len; i++)
    hg_result_row_set_item (page->rows[i], g_ptr_array_index (items, i));
  load_next (self);
}

static void
load (HgResultPages *self, Page *page)
{
  const GArray *keys = self->hits[page->kind]->keys;
  guint first = page->number * HG_RESULT_PAGES_ROWS;
  guint n = MIN (keys->len - first, HG_RESULT_PAGES_ROWS);
  g_autoptr(HgQuery) query = hg_query_copy (self->query);
  Loading *loading = g_new (Loading, 1);

  for (guint i = 0; i < n; i++)
    ensure_row (self, page, i);
  query->kind = page->kind;
  loading->self = g_rc_box_acquire (self);
  loading->page = g_rc_box_acquire (page);
  self->is_loading = TRUE;
  hg_library_load_rows_async (self->library, query, &g_array_index (keys, guint32, first), n, self->cancellable, loaded_cb,
                              loading);
}

static void
load_next (HgResultPages *self)
{
  g_autoptr(Page) page = self->is_loading ? NULL : g_queue_pop_head (&self->wanted);

  if (page != NULL)
    load (self, page);
}

/* Whoever drags the scroll bar passes many pages and sees the last: it is read first, and what was passed long ago never. */
static void
want (HgResultPages *self, Page *page)
{
  if (page->is_wanted)
    return;
  page->is_wanted = TRUE;
  g_queue_push_head (&self->wanted, g_rc_box_acquire (page));
  if (self->wanted.length > HG_RESULT_PAGES_MOST / 2)
    {
      g_autoptr(Page) passed = g_queue_pop_tail (&self->wanted);

      passed->is_wanted = FALSE;
    }
  load_next (self);
}

/**
 * hg_result_pages_new:
 * @library: whence rows are read
 *
 * Returns: (transfer full): the rows of no answer
 */
HgResultPages *
hg_result_pages_new (HgLibrary *library)
{
  HgResultPages *self = g_rc_box_new0 (HgResultPages);

  self->library = g_object_ref (library);
  g_queue_init (&self->pages);
  g_queue_init (&self->wanted);
  return self;
}

static void
free_pages (gpointer data)
{
  HgResultPages *self = data;

  hg_result_pages_stop (self);
  g_clear_object (&self->library);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->query, hg_query_free);
  for (int kind = 0; kind < HG_N_ITEM_KINDS; kind++)
    g_clear_pointer (&self->hits[kind], hg_hits_unref);
}

void
hg_result_pages_unref (HgResultPages *self)
{
  g_rc_box_release_full (self, free_pages);
}

/**
 * hg_result_pages_stop:
 * @self: rows
 *
 * Reads no more, and forgets what was read.
 */
void
hg_result_pages_stop (HgResultPages *self)
{
  g_cancellable_cancel (self->cancellable);
  g_queue_clear_full (&self->wanted, page_unref);
  g_queue_clear_full (&self->pages, page_unref);
}

/**
 * hg_result_pages_set_answer:
 * @self: rows
 * @query: what was searched for
 * @answer: what was found; the rows that it brings are kept
 * @continues: whether it begins with all the hits of the answer before it, so that what was read holds
 */
void
hg_result_pages_set_answer (HgResultPages *self, const HgQuery *query, HgAnswer *answer, gboolean continues)
{
  if (!continues)
    {
      hg_result_pages_stop (self);
      g_clear_object (&self->cancellable);
      self->cancellable = g_cancellable_new ();
    }
  g_clear_pointer (&self->query, hg_query_free);
  self->query = hg_query_copy (query);
  for (int kind = 0; kind < HG_N_ITEM_KINDS; kind++)
    {
      g_clear_pointer (&self->hits[kind], hg_hits_unref);
      self->hits[kind] = hg_hits_ref (answer->hits[kind]);
      for (guint i = 0; i < answer->rows[kind]->len; i++)
        {
          Page *page = get_page (self, (HgItemKind) kind, i / HG_RESULT_PAGES_ROWS);
          HgResultRow *row = ensure_row (self, page, i % HG_RESULT_PAGES_ROWS);

          if (hg_result_row_get_item (row) == NULL)
            hg_result_row_set_item (row, g_ptr_array_index (answer->rows[kind], i));
        }
    }
}

/**
 * hg_result_pages_get_row:
 * @self: rows
 * @kind: of what kind
 * @index: which of the hits of that kind
 *
 * Never waits.
 *
 * Returns: (transfer full): the row; its item comes later where it has not been read
 */
HgResultRow *
hg_result_pages_get_row (HgResultPages *self, HgItemKind kind, guint index)
{
  Page *page = get_page (self, kind, index / HG_RESULT_PAGES_ROWS);
  HgResultRow *row = g_object_ref (ensure_row (self, page, index % HG_RESULT_PAGES_ROWS));

  if (hg_result_row_get_item (row) == NULL)
    want (self, page);
  return row;
}

/**
 * hg_result_pages_find:
 * @self: rows
 * @kind: of what kind
 * @id: an item's id
 * @index: (out): which of the hits of that kind it is
 *
 * Returns: whether it is among the rows that are kept
 */
gboolean
hg_result_pages_find (HgResultPages *self, HgItemKind kind, const char *id, guint *index)
{
  for (GList *link = self->pages.head; link != NULL; link = link->next)
    {
      const Page *page = link->data;

      for (guint i = 0; page->kind == kind && i < HG_RESULT_PAGES_ROWS; i++)
        {
          HgItem *item = page->rows[i] != NULL ? hg_result_row_get_item (page->rows[i]) : NULL;

          if (item != NULL && g_str_equal (hg_item_get_id (item), id))
            {
              *index = page->number * HG_RESULT_PAGES_ROWS + i;
              return TRUE;
            }
        }
    }
  return FALSE;
}

/**
 * hg_result_pages_get_n:
 * @self: rows
 *
 * Returns: how many pages are kept
 */
guint
hg_result_pages_get_n (HgResultPages *self)
{
  return self->pages.length;
}
