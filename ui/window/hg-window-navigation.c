/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-navigation"

#include "config.h"

#include "hg-window-private.h"

#include "hg-cited.h"
#include "hg-facet.h"
#include "hg-law-page.h"
#include "hg-scroll-keeper.h"

#include <glib/gi18n.h>

static GtkScrolledWindow *
get_scroller (HgWindow *self)
{
  return hg_item_list_get_scroller (hg_panes_get_list (self->panes));
}

static HgPlace *
dup_place (HgWindow *self)
{
  HgDetail *detail = hg_panes_get_detail (self->panes);
  HgDecideCase *decide_case = hg_window_decide_get_case (self);
  HgPlace *place = hg_place_new (hg_browser_get_view (self->browser), hg_browser_get_text (self->browser),
                                 self->recent != NULL, hg_scroll_keeper_get (get_scroller (self)),
                                 hg_detail_get_kind (detail), hg_detail_get_id (detail));

  place->decide_case = decide_case != NULL ? g_object_ref (G_OBJECT (decide_case)) : NULL;
  place->records = hg_window_records_dup_place (self);
  return place;
}

/**
 * hg_window_navigation_is_covered:
 * @self: a window
 *
 * Returns: whether a case or the records stand before list and page
 */
gboolean
hg_window_navigation_is_covered (HgWindow *self)
{
  return hg_window_decide_get_case (self) != NULL || hg_window_records_is_shown (self);
}

/* Before leaving: what was typed and chosen since the place was entered belongs to it. */
static void
remember (HgWindow *self)
{
  hg_history_replace (self->history, dup_place (self));
}

/* Whoever comes back to this list finds it where it was. */
static void
leave_list (HgWindow *self)
{
  if (self->recent == NULL)
    self->places[hg_browser_get_view (self->browser)] = hg_scroll_keeper_get (get_scroller (self));
}

/**
 * hg_window_navigation_leave:
 * @self: a window
 *
 * Before going anywhere else: keeps the place for "back", and shows list and page again.
 */
void
hg_window_navigation_leave (HgWindow *self)
{
  remember (self);
  hg_window_decide_restore (self, NULL);
}

/**
 * hg_window_navigation_arrive:
 * @self: a window
 *
 * After going somewhere: the history gets the new place.
 */
void
hg_window_navigation_arrive (HgWindow *self)
{
  hg_history_push (self->history, dup_place (self));
  self->is_passing = FALSE;
  hg_window_lists_update (self);
}

/* Where the text names an article of the law, its page begins there. */
static char *
dup_page (HgWindow *self, HgItemKind kind, const char *id)
{
  const HgLaw *law = NULL;
  g_autofree char *article = hg_cited_dup_article (hg_library_get_vocabulary (self->library),
                                                   hg_browser_get_text (self->browser), &law);

  if (kind == HG_ITEM_LAW && article != NULL && g_str_equal (law->id, id))
    return hg_law_page_dup_place (id, article);
  return g_strdup (id);
}

static void
open_page (HgWindow *self, HgItemKind kind, const char *id)
{
  g_autofree char *page = dup_page (self, kind, id);

  hg_detail_open (hg_panes_get_detail (self->panes), kind, page);
  hg_item_list_set_selected (hg_panes_get_list (self->panes), kind, id);
}

/**
 * hg_window_navigation_set_text:
 * @self: a window
 * @text: (nullable): what the entry shall show
 *
 * Fills the entry without asking the library: whoever calls asks it.
 */
void
hg_window_navigation_set_text (HgWindow *self, const char *text)
{
  const char *wanted = text != NULL ? text : "";

  self->is_restoring = TRUE;
  if (strcmp (gtk_editable_get_text (GTK_EDITABLE (self->search)), wanted) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->search), wanted);
  gtk_editable_set_position (GTK_EDITABLE (self->search), -1);
  self->is_restoring = FALSE;
}

/**
 * hg_window_navigation_note_search:
 * @self: a window
 *
 * Remembers what is typed: what it found was opened, and not only passed by the arrow keys.
 */
void
hg_window_navigation_note_search (HgWindow *self)
{
  if (self->recent == NULL && hg_browser_is_narrowed (self->browser))
    hg_library_note_search (self->library, hg_browser_get_text (self->browser));
}

/**
 * hg_window_navigation_open_item:
 * @self: a window
 * @kind: a matter or a rule
 * @id: its id
 * @by_key: whether the arrow keys passed over it: of pages that were only passed, the history keeps the last
 *
 * Shows a page beside the list.
 */
void
hg_window_navigation_open_item (HgWindow *self, HgItemKind kind, const char *id, gboolean by_key)
{
  hg_window_navigation_leave (self);
  if (!by_key)
    hg_window_navigation_note_search (self);
  open_page (self, kind, id);
  if (by_key && self->is_passing)
    remember (self);
  else
    hg_window_navigation_arrive (self);
  self->is_passing = by_key;
  hg_window_navigation_update_actions (self);
}

/**
 * hg_window_navigation_open_view:
 * @self: a window
 * @view: matters or rules
 *
 * Changes the list; the page stays.
 */
void
hg_window_navigation_open_view (HgWindow *self, HgItemKind view)
{
  HgItemKind former = hg_browser_get_view (self->browser);

  if (former == view && self->recent == NULL && !hg_window_navigation_is_covered (self))
    {
      hg_window_navigation_update_actions (self);   /* the toggle button has let go of itself */
      return;
    }
  hg_window_navigation_leave (self);
  leave_list (self);
  hg_scroll_keeper_set (get_scroller (self), self->places[view]);
  g_clear_object (&self->recent);
  hg_browser_set_view (self->browser, view);
  hg_panes_go_to_list (self->panes);
  hg_window_navigation_arrive (self);
}

static void
recent_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgWindow) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) items = hg_library_find_recent_finish (HG_LIBRARY (source), result, &error);
  g_autoptr(GListStore) rows = NULL;

  if (items == NULL)
    {
      hg_window_add_toast (self, error->message);
      return;
    }
  hg_window_navigation_leave (self);
  leave_list (self);
  rows = g_list_store_new (HG_TYPE_RESULT_ROW);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr(HgItem) item = g_list_model_get_item (items, i);
      g_autoptr(HgResultRow) row = hg_result_row_new_item (item);

      g_list_store_append (rows, row);
    }
  g_set_object (&self->recent, G_LIST_MODEL (rows));
  hg_panes_go_to_list (self->panes);
  hg_window_navigation_arrive (self);
}

/**
 * hg_window_navigation_open_recent:
 * @self: a window
 *
 * Lists what was opened last.
 */
void
hg_window_navigation_open_recent (HgWindow *self)
{
  hg_library_find_recent_async (self->library, NULL, recent_cb, g_object_ref (self));
}

/**
 * hg_window_navigation_leave_listing:
 * @self: a window
 *
 * Leaves the list of recent items.
 */
void
hg_window_navigation_leave_listing (HgWindow *self)
{
  hg_window_navigation_leave (self);
  hg_scroll_keeper_set (get_scroller (self), self->places[hg_browser_get_view (self->browser)]);
  g_clear_object (&self->recent);
  hg_window_navigation_arrive (self);
}

/**
 * hg_window_navigation_edit_search:
 * @self: a window
 * @text: what the entry shall say
 * @cursor: where one goes on typing, in characters; -1 for the end
 *
 * Writes it into the entry, and searches for it: what chips, filters and suggestions do.
 */
void
hg_window_navigation_edit_search (HgWindow *self, const char *text, int cursor)
{
  if (hg_window_navigation_is_covered (self))
    {
      /* What is found is shown in the list. */
      hg_window_navigation_leave (self);
      hg_window_navigation_arrive (self);
    }
  g_clear_object (&self->recent);
  hg_window_navigation_set_text (self, text);
  hg_browser_set_text (self->browser, text);
  hg_panes_go_to_list (self->panes);
  gtk_editable_set_position (GTK_EDITABLE (self->search), cursor);
  hg_window_lists_update (self);
}

/**
 * hg_window_navigation_clear_filters:
 * @self: a window
 *
 * Takes all filters out of what was typed, and leaves the words.
 */
void
hg_window_navigation_clear_filters (HgWindow *self)
{
  g_autofree char *words = hg_facet_clear (hg_browser_get_text (self->browser));

  hg_window_navigation_leave (self);
  hg_window_navigation_edit_search (self, words, -1);
  hg_window_navigation_arrive (self);
}

/**
 * hg_window_navigation_go:
 * @self: a window
 * @steps: how far, negative for back
 *
 * Returns to a place that was visited.
 */
void
hg_window_navigation_go (HgWindow *self, int steps)
{
  const HgPlace *place;

  if (steps < 0 && hg_panes_shows_page (self->panes) && !hg_history_can_go (self->history, steps))
    {
      hg_panes_go_to_list (self->panes);
      return;
    }
  remember (self);
  place = hg_history_go (self->history, steps);
  if (place == NULL)
    return;
  self->is_passing = FALSE;
  /* Which items were recent has changed since; the list before it is what is meant. */
  g_clear_object (&self->recent);
  hg_scroll_keeper_set (get_scroller (self), place->scroll);
  hg_window_navigation_set_text (self, place->text);
  hg_browser_set_view (self->browser, place->view);
  hg_browser_set_text (self->browser, place->text);
  open_page (self, place->page_kind, place->page_id);
  hg_window_decide_restore (self, place->decide_case != NULL ? HG_DECIDE_CASE (place->decide_case) : NULL);
  hg_window_records_restore (self, place->records);
  hg_window_lists_update (self);
}

/**
 * hg_window_navigation_update_actions:
 * @self: a window
 *
 * Lets people do what can be done now.
 */
void
hg_window_navigation_update_actions (HgWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  HgDetail *detail = hg_panes_get_detail (self->panes);
  HgItemKind view = hg_browser_get_view (self->browser);
  gboolean has_page = hg_detail_get_matter (detail) != NULL || hg_detail_get_rule (detail) != NULL
                      || hg_detail_get_chapters (detail) != NULL || hg_window_decide_get_case (self) != NULL;
  gboolean is_of_records = hg_window_records_is_shown (self);

  if (is_of_records)
    has_page = hg_window_records_has_sheet (self);
  gtk_widget_action_set_enabled (widget, "win.print", has_page);
  gtk_widget_action_set_enabled (widget, "win.preview", has_page);
  gtk_widget_action_set_enabled (widget, "win.save-pdf", has_page);
  gtk_widget_action_set_enabled (widget, "win.clear-filters", hg_facet_is_any_in (hg_browser_get_text (self->browser)));
  gtk_widget_action_set_enabled (widget, "win.save", has_page);
  hg_window_decide_update_actions (self);
  gtk_widget_action_set_enabled (widget, "win.recent", self->is_open);
  gtk_widget_action_set_enabled (widget, "win.guide", self->is_open);
  gtk_widget_action_set_enabled (widget, "win.about-edition", self->is_open);
  gtk_widget_action_set_enabled (widget, "win.forward", hg_history_can_go (self->history, 1));
  gtk_widget_action_set_enabled (widget, "win.back", hg_history_can_go (self->history, -1)
                                                       || hg_panes_shows_page (self->panes));
  gtk_widget_action_set_enabled (widget, "win.records", self->is_open);
  gtk_widget_action_set_enabled (widget, "win.check-sheet", self->is_open);
  gtk_toggle_button_set_active (self->matters_button, view == HG_ITEM_MATTER && !is_of_records);
  gtk_toggle_button_set_active (self->rules_button, view == HG_ITEM_RULE && !is_of_records);
}
