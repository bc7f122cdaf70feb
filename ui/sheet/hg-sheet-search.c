/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-search"

#include "config.h"

#include "hg-sheet-search.h"

#include "hg-sheet-finder.h"

#include <glib/gi18n.h>

struct _HgSheetSearch
{
  GtkWidget       parent_instance;

  HgSheetView    *view;     /* (nullable), borrowed: it stands in the same window */
  guint           n_hits;
  guint           hit;      /* the one that is shown */

  GtkSearchBar   *bar;
  GtkSearchEntry *entry;
  GtkLabel       *count;
};

G_DEFINE_FINAL_TYPE (HgSheetSearch, hg_sheet_search, GTK_TYPE_WIDGET)

static const char *
get_text (HgSheetSearch *self)
{
  return gtk_search_bar_get_search_mode (self->bar) ? gtk_editable_get_text (GTK_EDITABLE (self->entry)) : "";
}

static void
show_count (HgSheetSearch *self)
{
  g_autofree char *text = NULL;

  if (*get_text (self) == '\0')
    text = g_strdup ("");
  else if (self->n_hits == 0)
    text = g_strdup (_("Not found"));
  else
    text = g_strdup_printf ("%u / %u", self->hit + 1, self->n_hits);
  gtk_label_set_label (self->count, text);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.next-hit", self->n_hits > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.previous-hit", self->n_hits > 0);
}

/* The hits on the pages as they are now; returns the first one on the page in sight or after it. */
static guint
find (HgSheetSearch *self)
{
  const HgSheetLayout *layout = self->view != NULL ? hg_sheet_view_get_layout (self->view) : NULL;
  GArray *hits = layout != NULL ? hg_sheet_finder_find (layout, get_text (self)) : NULL;
  guint first = 0;

  self->n_hits = hits != NULL && hits->len > 0 ? g_array_index (hits, HgSheetHit, hits->len - 1).hit + 1 : 0;
  for (guint i = 0; hits != NULL && i < hits->len; i++)
    if (g_array_index (hits, HgSheetHit, i).page >= hg_sheet_view_get_page (self->view))
      {
        first = g_array_index (hits, HgSheetHit, i).hit;
        break;
      }
  if (self->view != NULL)
    hg_sheet_view_take_hits (self->view, hits);
  return first;
}

static void
changed_cb (HgSheetSearch *self)
{
  self->hit = find (self);
  if (self->n_hits > 0)
    hg_sheet_view_show_hit (self->view, self->hit);
  show_count (self);
}

static gboolean
key_cb (HgSheetSearch *self, guint key, guint code, GdkModifierType state)
{
  if (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter)
    return GDK_EVENT_PROPAGATE;
  hg_sheet_search_go (self, (state & GDK_SHIFT_MASK) != 0 ? -1 : 1);
  return GDK_EVENT_STOP;
}

static void
go_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_sheet_search_go (HG_SHEET_SEARCH (widget), g_str_equal (name, "sheet.previous-hit") ? -1 : 1);
}

/* By its own button, by Escape, or by the program */
static void
mode_cb (HgSheetSearch *self)
{
  changed_cb (self);
  if (!gtk_search_bar_get_search_mode (self->bar) && self->view != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
hg_sheet_search_dispose (GObject *object)
{
  HgSheetSearch *self = HG_SHEET_SEARCH (object);

  self->view = NULL;
  if (self->bar != NULL)
    g_signal_handlers_disconnect_by_func (self->bar, mode_cb, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_SHEET_SEARCH);
  G_OBJECT_CLASS (hg_sheet_search_parent_class)->dispose (object);
}

static void
hg_sheet_search_class_init (HgSheetSearchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_sheet_search_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/sheet/hg-sheet-search.ui");
  gtk_widget_class_bind_template_child (widget_class, HgSheetSearch, bar);
  gtk_widget_class_bind_template_child (widget_class, HgSheetSearch, entry);
  gtk_widget_class_bind_template_child (widget_class, HgSheetSearch, count);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
  gtk_widget_class_bind_template_callback (widget_class, hg_sheet_search_close);
  gtk_widget_class_install_action (widget_class, "sheet.next-hit", NULL, go_action);
  gtk_widget_class_install_action (widget_class, "sheet.previous-hit", NULL, go_action);
}

static void
hg_sheet_search_init (HgSheetSearch *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->bar, GTK_EDITABLE (self->entry));
  g_signal_connect_swapped (self->bar, "notify::search-mode-enabled", G_CALLBACK (mode_cb), self);
  show_count (self);
}

void
hg_sheet_search_set_view (HgSheetSearch *self, HgSheetView *view)
{
  g_return_if_fail (HG_IS_SHEET_SEARCH (self));
  self->view = view;
}

void
hg_sheet_search_open (HgSheetSearch *self)
{
  g_return_if_fail (HG_IS_SHEET_SEARCH (self));
  gtk_search_bar_set_search_mode (self->bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}

void
hg_sheet_search_close (HgSheetSearch *self)
{
  g_return_if_fail (HG_IS_SHEET_SEARCH (self));
  gtk_search_bar_set_search_mode (self->bar, FALSE);
}

/**
 * hg_sheet_search_go:
 * @self: a search
 * @direction: 1 for the next hit, -1 for the one before; after the last comes the first
 */
void
hg_sheet_search_go (HgSheetSearch *self, int direction)
{
  g_return_if_fail (HG_IS_SHEET_SEARCH (self));
  if (self->n_hits == 0)
    return;
  self->hit = (self->hit + (direction > 0 ? 1 : self->n_hits - 1)) % self->n_hits;
  hg_sheet_view_show_hit (self->view, self->hit);
  show_count (self);
}

void
hg_sheet_search_renew (HgSheetSearch *self)
{
  g_return_if_fail (HG_IS_SHEET_SEARCH (self));
  if (*get_text (self) == '\0')
    return;
  self->hit = find (self);
  show_count (self);
}
