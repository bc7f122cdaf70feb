/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-tray"

#include "config.h"

#include "hg-tray.h"

/* What was taken out last, and where it stood. */
typedef struct
{
  HgTrayEntry *entry;
  guint        position;
} Removed;

struct _HgTray
{
  GObject       parent_instance;

  HgLibrary    *library;
  GPtrArray    *entries;       /* of HgTrayEntry */
  GArray       *removed;       /* of Removed, in their order: what undoing brings back */
  GCancellable *cancellable;
  guint         n_changes;     /* so far: what was read before the last of them is old */
  guint         n_read;        /* how many there were when reading began */
};

static void tray_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HgTray, hg_tray, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, tray_list_model_init))

enum
{
  FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void load (HgTray *self);

static void
removed_clear (gpointer data)
{
  g_object_unref (((Removed *) data)->entry);
}

/* Keeping */

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgTray) self = user_data;
  g_autoptr(GError) error = NULL;

  if (!hg_library_save_tray_finish (HG_LIBRARY (source), result, &error))
    g_signal_emit (self, signals[FAILED], 0, error->message);
}

/* Not to be cancelled: what is asked for just before the window closes is kept too. */
static void
save (HgTray *self)
{
  g_autoptr(GPtrArray) copy = g_ptr_array_copy (self->entries, (GCopyFunc) (gpointer) g_object_ref, NULL);

  g_ptr_array_set_free_func (copy, g_object_unref);
  self->n_changes++;
  hg_library_save_tray_async (self->library, copy, NULL, saved_cb, g_object_ref (self));
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgTray) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) entries = hg_library_load_tray_finish (HG_LIBRARY (source), result, &error);
  guint before = self->entries->len;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (entries == NULL)
    {
      g_signal_emit (self, signals[FAILED], 0, error->message);
      return;
    }
  if (self->n_changes != self->n_read)
    {
      load (self);   /* what was changed meanwhile is kept first, and read then */
      return;
    }
  g_ptr_array_unref (self->entries);
  self->entries = g_steal_pointer (&entries);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, before, self->entries->len);
}

static void
load (HgTray *self)
{
  if (hg_library_get_info (self->library) == NULL)
    return;
  self->n_read = self->n_changes;
  hg_library_load_tray_async (self->library, self->cancellable, loaded_cb, g_object_ref (self));
}

/* List model */

static GType
get_item_type (GListModel *list)
{
  return HG_TYPE_TRAY_ENTRY;
}

static guint
get_n_items (GListModel *list)
{
  return HG_TRAY (list)->entries->len;
}

static gpointer
get_item (GListModel *list, guint position)
{
  HgTray *self = HG_TRAY (list);

  return position < self->entries->len ? g_object_ref (g_ptr_array_index (self->entries, position)) : NULL;
}

static void
tray_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
hg_tray_dispose (GObject *object)
{
  HgTray *self = HG_TRAY (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (hg_tray_parent_class)->dispose (object);
}

static void
hg_tray_finalize (GObject *object)
{
  HgTray *self = HG_TRAY (object);

  g_ptr_array_unref (self->entries);
  g_array_unref (self->removed);
  G_OBJECT_CLASS (hg_tray_parent_class)->finalize (object);
}

static void
hg_tray_class_init (HgTrayClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hg_tray_dispose;
  G_OBJECT_CLASS (klass)->finalize = hg_tray_finalize;
  signals[FAILED] = g_signal_new ("failed", HG_TYPE_TRAY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                  G_TYPE_STRING);
}

static void
hg_tray_init (HgTray *self)
{
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  self->removed = g_array_new (FALSE, FALSE, sizeof (Removed));
  g_array_set_clear_func (self->removed, removed_clear);
  self->cancellable = g_cancellable_new ();
}

/**
 * hg_tray_new:
 * @library: keeps it
 *
 * Returns: (transfer full): the tray
 */
HgTray *
hg_tray_new (HgLibrary *library)
{
  HgTray *self = g_object_new (HG_TYPE_TRAY, NULL);

  self->library = g_object_ref (library);
  g_signal_connect_object (library, "notify::info", G_CALLBACK (load), self, G_CONNECT_SWAPPED);
  load (self);
  return self;
}

static gboolean
find (HgTray *self, HgTrayEntry *entry, guint *position)
{
  for (guint i = 0; i < self->entries->len; i++)
    if (hg_tray_entry_is_same (g_ptr_array_index (self->entries, i), entry))
      {
        *position = i;
        return TRUE;
      }
  return FALSE;
}

/* FALSE where it is there already, or nothing more has room. */
static gboolean
insert (HgTray *self, HgTrayEntry *entry, guint position)
{
  guint place;

  if (self->entries->len >= HG_TRAY_MOST || find (self, entry, &place))
    return FALSE;
  place = MIN (position, self->entries->len);
  g_ptr_array_insert (self->entries, (int) place, g_object_ref (entry));
  g_list_model_items_changed (G_LIST_MODEL (self), place, 0, 1);
  return TRUE;
}

/**
 * hg_tray_add:
 * @self: the tray
 * @entries: (element-type HgTrayEntry): what to add, in its order
 * @position: where; %G_MAXUINT for the end
 *
 * What is there already stays where it is, and is not added twice; beyond %HG_TRAY_MOST nothing is.
 *
 * Returns: how many were added
 */
guint
hg_tray_add (HgTray *self, GPtrArray *entries, guint position)
{
  guint n = 0;

  g_return_val_if_fail (HG_IS_TRAY (self), 0);
  for (guint i = 0; i < entries->len; i++)
    if (insert (self, g_ptr_array_index (entries, i), position == G_MAXUINT ? position : position + n))
      n++;
  if (n > 0)
    save (self);
  return n;
}

static void
take_out (HgTray *self, guint position)
{
  const Removed removed = { g_object_ref (g_ptr_array_index (self->entries, position)), position };

  g_array_append_val (self->removed, removed);
  g_ptr_array_remove_index (self->entries, position);
}

/**
 * hg_tray_remove:
 * @self: the tray
 * @position: which
 *
 * Takes one out, so that hg_tray_undo_remove() brings it back.
 */
void
hg_tray_remove (HgTray *self, guint position)
{
  g_return_if_fail (HG_IS_TRAY (self));
  if (position >= self->entries->len)
    return;
  g_array_set_size (self->removed, 0);
  take_out (self, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
  save (self);
}

/**
 * hg_tray_clear:
 * @self: the tray
 *
 * Takes all out, so that hg_tray_undo_remove() brings them back.
 *
 * Returns: how many there were
 */
guint
hg_tray_clear (HgTray *self)
{
  guint n;

  g_return_val_if_fail (HG_IS_TRAY (self), 0);
  n = self->entries->len;
  if (n == 0)
    return 0;
  g_array_set_size (self->removed, 0);
  for (guint i = n; i > 0; i--)
    take_out (self, i - 1);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n, 0);
  save (self);
  return n;
}

/**
 * hg_tray_undo_remove:
 * @self: the tray
 *
 * Brings back what was taken out last, where it stood; what was added since stays.
 *
 * Returns: how many came back
 */
guint
hg_tray_undo_remove (HgTray *self)
{
  guint n = 0;

  g_return_val_if_fail (HG_IS_TRAY (self), 0);
  for (guint i = self->removed->len; i > 0; i--)
    {
      const Removed *removed = &g_array_index (self->removed, Removed, i - 1);

      n += insert (self, removed->entry, removed->position) ? 1 : 0;
    }
  g_array_set_size (self->removed, 0);
  if (n > 0)
    save (self);
  return n;
}

/**
 * hg_tray_move:
 * @self: the tray
 * @from: where an entry stands
 * @to: where it shall stand then
 *
 * Returns: whether anything moved
 */
gboolean
hg_tray_move (HgTray *self, guint from, guint to)
{
  HgTrayEntry *entry;

  g_return_val_if_fail (HG_IS_TRAY (self), FALSE);
  if (from == to || from >= self->entries->len || to >= self->entries->len)
    return FALSE;
  entry = g_ptr_array_steal_index (self->entries, from);
  g_ptr_array_insert (self->entries, (int) to, entry);
  g_list_model_items_changed (G_LIST_MODEL (self), MIN (from, to), MAX (from, to) - MIN (from, to) + 1,
                              MAX (from, to) - MIN (from, to) + 1);
  save (self);
  return TRUE;
}

/**
 * hg_tray_contains:
 * @self: the tray
 * @kind: a matter or a rule
 * @id: its id
 *
 * Returns: whether it is in the tray
 */
gboolean
hg_tray_contains (HgTray *self, HgItemKind kind, const char *id)
{
  g_autoptr(HgTrayEntry) entry = hg_tray_entry_new (kind, id, "", "", FALSE);
  guint position;

  g_return_val_if_fail (HG_IS_TRAY (self), FALSE);
  return find (self, entry, &position);
}

/**
 * hg_tray_dup_present:
 * @self: the tray
 *
 * Returns: (transfer full) (element-type HgTrayEntry): what the edition in use has, in its order: what can be printed
 */
GPtrArray *
hg_tray_dup_present (HgTray *self)
{
  GPtrArray *present = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (HG_IS_TRAY (self), present);
  for (guint i = 0; i < self->entries->len; i++)
    if (!hg_tray_entry_is_gone (g_ptr_array_index (self->entries, i)))
      g_ptr_array_add (present, g_object_ref (g_ptr_array_index (self->entries, i)));
  return present;
}
