/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-navigation"

#include "config.h"

#include "hg-window-private.h"

#include "hg-wording-law.h"

#include <glib/gi18n.h>

static HgPlace *
dup_place (HgWindow *self)
{
  HgDetail *detail = hg_panes_get_detail (self->panes);

  return hg_place_new (self->view, hg_browser_get_query (self->browsers[HG_ITEM_MATTER]),
                       hg_browser_get_query (self->browsers[HG_ITEM_RULE]), self->recent != NULL,
                       hg_detail_get_kind (detail), hg_detail_get_id (detail));
}

/* Before leaving: what was typed and chosen since the place was entered belongs to it. */
static void
remember (HgWindow *self)
{
  hg_history_replace (self->history, dup_place (self));
}

static void
arrive (HgWindow *self)
{
  hg_history_push (self->history, dup_place (self));
  self->is_passing = FALSE;
  hg_window_update (self);
}

static void
open_page (HgWindow *self, HgItemKind kind, const char *id)
{
  hg_detail_open (hg_panes_get_detail (self->panes), kind, id);
  hg_item_list_set_selected (hg_panes_get_list (self->panes), kind, id);
}

/**
 * hg_window_navigation_set_text:
 * @self: a window
 * @text: (nullable): what the entry shall show
 *
 * Fills the entry without asking the library: whoever calls has set the queries.
 */
void
hg_window_navigation_set_text (HgWindow *self, const char *text)
{
  const char *wanted = text != NULL ? text : "";

  self->is_restoring = TRUE;
  if (strcmp (gtk_editable_get_text (GTK_EDITABLE (self->search)), wanted) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->search), wanted);
  self->is_restoring = FALSE;
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
  remember (self);
  open_page (self, kind, id);
  if (by_key && self->is_passing)
    remember (self);
  else
    arrive (self);
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
  if (self->view == view && self->recent == NULL)
    {
      hg_window_navigation_update_actions (self);   /* the toggle button has let go of itself */
      return;
    }
  remember (self);
  self->view = view;
  g_clear_object (&self->recent);
  hg_panes_go_to_list (self->panes);
  arrive (self);
}

/**
 * hg_window_navigation_open_citing:
 * @self: a window
 * @law: a law's id
 * @article: an article of it
 *
 * Lists all that cites the article. Where only the other list has any, the tabs say so.
 */
void
hg_window_navigation_open_citing (HgWindow *self, const char *law, const char *article)
{
  remember (self);
  g_clear_object (&self->recent);
  hg_window_navigation_set_text (self, NULL);
  hg_browser_set_citing (self->browsers[HG_ITEM_MATTER], law, article);
  hg_browser_set_citing (self->browsers[HG_ITEM_RULE], law, article);
  hg_panes_go_to_list (self->panes);
  arrive (self);
}

static void
recent_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgWindow) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) items = hg_library_find_recent_finish (HG_LIBRARY (source), result, &error);

  if (items == NULL)
    {
      hg_window_add_toast (self, error->message);
      return;
    }
  remember (self);
  g_set_object (&self->recent, items);
  hg_panes_go_to_list (self->panes);
  arrive (self);
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
 * Leaves the list of recent items, or of what cites an article.
 */
void
hg_window_navigation_leave_listing (HgWindow *self)
{
  remember (self);
  if (self->recent != NULL)
    g_clear_object (&self->recent);
  else
    for (guint i = 0; i < G_N_ELEMENTS (self->browsers); i++)
      hg_browser_set_citing (self->browsers[i], NULL, NULL);
  arrive (self);
}

/**
 * hg_window_navigation_clear_filters:
 * @self: a window
 *
 * Shows both lists in full.
 */
void
hg_window_navigation_clear_filters (HgWindow *self)
{
  remember (self);
  g_clear_object (&self->recent);
  hg_window_navigation_set_text (self, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (self->browsers); i++)
    hg_browser_clear (self->browsers[i]);
  arrive (self);
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
  self->view = place->view;
  /* Which items were recent has changed since; the list before it is what is meant. */
  g_clear_object (&self->recent);
  hg_window_navigation_set_text (self, place->queries[place->view]->text);
  for (guint i = 0; i < G_N_ELEMENTS (self->browsers); i++)
    hg_browser_set_query (self->browsers[i], place->queries[i]);
  open_page (self, place->page_kind, place->page_id);
  hg_window_update (self);
}

/**
 * hg_window_navigation_dup_chip:
 * @self: a window
 *
 * Returns: (transfer full) (nullable): what the list is of, where it is no ordinary one
 */
char *
hg_window_navigation_dup_chip (HgWindow *self)
{
  const HgQuery *query = hg_browser_get_query (self->browsers[self->view]);
  g_autoptr(HgCitation) citation = NULL;
  g_autofree char *place = NULL;

  if (self->recent != NULL)
    return g_strdup (_("Recently opened"));
  if (query->law == NULL || hg_library_get_vocabulary (self->library) == NULL)
    return NULL;
  if (query->article == NULL)
    {
      place = hg_wording_law_title (hg_library_get_vocabulary (self->library), query->law);
      return g_strdup_printf (_("Cites %s"), place);
    }
  citation = hg_citation_new ();
  citation->law = g_strdup (query->law);
  citation->article = g_strdup (query->article);
  place = hg_wording_law_citation (hg_library_get_vocabulary (self->library), citation);
  /* Translators: on the list of all that cites an article: 引用《消防法》第六十条 */
  return g_strdup_printf (_("Cites %s"), place);
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
  HgBrowser *browser = self->browsers[self->view];
  gboolean has_page = hg_detail_get_matter (detail) != NULL || hg_detail_get_rule (detail) != NULL
                      || hg_detail_get_chapters (detail) != NULL;
  gboolean is_narrowed = self->recent != NULL || hg_browser_is_narrowed (browser);

  gtk_widget_action_set_enabled (widget, "win.print", has_page);
  gtk_widget_action_set_enabled (widget, "win.preview", has_page);
  gtk_widget_action_set_enabled (widget, "win.save-pdf", has_page);
  gtk_widget_action_set_enabled (widget, "win.clear-filters", is_narrowed);
  gtk_widget_action_set_enabled (widget, "win.recent", self->is_open);
  gtk_widget_action_set_enabled (widget, "win.guide", self->is_open);
  gtk_widget_action_set_enabled (widget, "win.about-edition", self->is_open);
  gtk_widget_action_set_enabled (widget, "win.forward", hg_history_can_go (self->history, 1));
  gtk_widget_action_set_enabled (widget, "win.back", hg_history_can_go (self->history, -1)
                                                       || hg_panes_shows_page (self->panes));
  gtk_toggle_button_set_active (self->matters_button, self->view == HG_ITEM_MATTER);
  gtk_toggle_button_set_active (self->rules_button, self->view == HG_ITEM_RULE);
}
