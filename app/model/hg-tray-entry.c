/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-tray-entry"

#include "config.h"

#include "hg-tray-entry.h"

struct _HgTrayEntry
{
  GObject    parent_instance;

  HgItemKind kind;
  char      *id;
  char      *number;
  char      *title;
  gboolean   is_gone;
};

G_DEFINE_FINAL_TYPE (HgTrayEntry, hg_tray_entry, G_TYPE_OBJECT)

static void
hg_tray_entry_finalize (GObject *object)
{
  HgTrayEntry *self = HG_TRAY_ENTRY (object);

  g_free (self->id);
  g_free (self->number);
  g_free (self->title);
  G_OBJECT_CLASS (hg_tray_entry_parent_class)->finalize (object);
}

static void
hg_tray_entry_class_init (HgTrayEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hg_tray_entry_finalize;
}

static void
hg_tray_entry_init (HgTrayEntry *self)
{
}

/**
 * hg_tray_entry_new:
 * @kind: a matter or a rule
 * @id: its id
 * @number: its number
 * @title: its title
 * @is_gone: whether the edition in use has it no longer
 *
 * Returns: (transfer full): the entry
 */
HgTrayEntry *
hg_tray_entry_new (HgItemKind kind, const char *id, const char *number, const char *title, gboolean is_gone)
{
  HgTrayEntry *self = g_object_new (HG_TYPE_TRAY_ENTRY, NULL);

  self->kind = kind;
  self->id = g_strdup (id);
  self->number = g_strdup (number);
  self->title = g_strdup (title);
  self->is_gone = is_gone;
  return self;
}

HgItemKind
hg_tray_entry_get_kind (HgTrayEntry *self)
{
  return self->kind;
}

const char *
hg_tray_entry_get_id (HgTrayEntry *self)
{
  return self->id;
}

const char *
hg_tray_entry_get_number (HgTrayEntry *self)
{
  return self->number;
}

const char *
hg_tray_entry_get_title (HgTrayEntry *self)
{
  return self->title;
}

gboolean
hg_tray_entry_is_gone (HgTrayEntry *self)
{
  return self->is_gone;
}

/**
 * hg_tray_entry_is_same:
 * @self: an entry
 * @other: another
 *
 * Returns: whether both are the same matter or rule
 */
gboolean
hg_tray_entry_is_same (HgTrayEntry *self, HgTrayEntry *other)
{
  return self->kind == other->kind && g_strcmp0 (self->id, other->id) == 0;
}
