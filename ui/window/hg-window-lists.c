/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-lists"

#include "config.h"

#include "hg-window-private.h"

#include "hg-cited.h"
#include "hg-facet.h"
#include "hg-item-words.h"
#include "hg-wording-law.h"

#include <glib/gi18n.h>

/* While not all is known the tab keeps the number that it has: the next one is there in a moment. */
static void
set_tab (HgWindow *self, GtkToggleButton *button, const char *name, HgItemKind kind)
{
  HgResults *results = hg_browser_get_results (self->browser);
  gboolean has_more;
  guint n = hg_results_get_count (results, kind, &has_more);
  g_autofree char *label = NULL;

  if (self->is_narrow || !hg_results_is_answered (results))
    gtk_button_set_label (GTK_BUTTON (button), name);
  else if (!has_more)
    {
      /* Translators: the name of a list, then how many items it has */
      label = g_strdup_printf (C_("tab", "%s %u"), name, n);
      gtk_button_set_label (GTK_BUTTON (button), label);
    }
}

static char *
dup_hits (HgWindow *self)
{
  HgResults *results = hg_browser_get_results (self->browser);
  HgItemKind view = hg_browser_get_view (self->browser);
  gboolean has_more[HG_N_ITEM_KINDS], is_searched = hg_browser_is_narrowed (self->browser);
  guint n[HG_N_ITEM_KINDS], sum = 0;

  if (self->recent != NULL)
    {
      sum = g_list_model_get_n_items (self->recent);
      return g_strdup_printf (ngettext ("%u item", "%u items", sum), sum);
    }
  for (int kind = 0; kind < HG_N_ITEM_KINDS; kind++)
    sum += n[kind] = hg_results_get_count (results, (HgItemKind) kind, &has_more[kind]);
  if (!is_searched)
    return view == HG_ITEM_RULE ? g_strdup_printf (ngettext ("%u rule", "%u rules", n[view]), n[view])
                                : g_strdup_printf (ngettext ("%u matter", "%u matters", n[view]), n[view]);
  /* Nobody counts further; whoever has so many adds a word. */
  if (sum > HG_ITEM_WORDS_MOST_COUNTED)
    return g_strdup_printf (_("More than %s hits"), "1,000");
  if (has_more[HG_ITEM_MATTER] || has_more[HG_ITEM_RULE] || has_more[HG_ITEM_LAW])
    return g_strdup_printf (_("More than %u hits"), sum);
  return g_strdup_printf (ngettext ("%u hit", "%u hits", sum), sum);
}

/* What was understood of a text that names a law: 《消防法》第六十条 */
static char *
dup_understood (HgWindow *self)
{
  const HgLaw *law = NULL;
  g_autofree char *article = hg_cited_dup_article (hg_library_get_vocabulary (self->library), hg_browser_get_text (self->browser),
                                                   &law);
  g_autoptr(HgCitation) citation = hg_citation_new ();

  if (law == NULL)
    return NULL;
  if (article == NULL)
    return hg_wording_law_title (hg_library_get_vocabulary (self->library), law->id);
  citation->law = g_strdup (law->id);
  citation->article = g_strdup (article);
  return hg_wording_law_citation (hg_library_get_vocabulary (self->library), citation);
}

static char *
dup_count (HgWindow *self)
{
  g_autofree char *hits = dup_hits (self);
  g_autofree char *law = hg_browser_is_narrowed (self->browser) && self->recent == NULL ? dup_understood (self) : NULL;

  /* Translators: the law or the article that was searched for, then how many hits there are */
  return law != NULL ? g_strdup_printf (_("%1$s: %2$s"), law, hits) : g_steal_pointer (&hits);
}

/* What stands around the rows: tabs, filters, and what could be typed next. */
static void
update_around (HgWindow *self)
{
  set_tab (self, self->matters_button, _("Guidance"), HG_ITEM_MATTER);
  set_tab (self, self->rules_button, _("Leniency"), HG_ITEM_RULE);
  hg_sidebar_update (hg_panes_get_sidebar (self->panes), hg_library_get_vocabulary (self->library), self->browser);
  gtk_widget_set_sensitive (GTK_WIDGET (hg_panes_get_sidebar (self->panes)), self->recent == NULL);
  hg_window_search_update (self);
}

static void
after_paint_cb (HgWindow *self, GdkFrameClock *clock)
{
  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, self);
  if (self->browser != NULL)
    update_around (self);
}

/* Whoever types waits for the rows: what stands around them follows a frame later, and does not hold them up. */
static void
queue_around (HgWindow *self)
{
  GdkFrameClock *clock = gtk_widget_get_mapped (GTK_WIDGET (self)) ? gtk_widget_get_frame_clock (GTK_WIDGET (self)) : NULL;

  if (clock == NULL)
    {
      update_around (self);
      return;
    }
  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, self);
  g_signal_connect_object (clock, "after-paint", G_CALLBACK (after_paint_cb), self, G_CONNECT_SWAPPED);
  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_UPDATE);
}

/**
 * hg_window_lists_update:
 * @self: a window
 *
 * Shows what the lists hold now: rows and their number at once, filters and tabs when those have been painted.
 */
void
hg_window_lists_update (HgWindow *self)
{
  HgResults *results = hg_browser_get_results (self->browser);
  GListModel *items = self->recent != NULL ? self->recent : G_LIST_MODEL (results);
  HgItemList *list = hg_panes_get_list (self->panes);
  g_autofree char *count = dup_count (self);

  hg_item_list_set_chip (list, self->recent != NULL ? _("Recently opened") : NULL);
  if (self->recent == NULL && hg_results_get_error (results) != NULL)
    hg_item_list_set_error (list, hg_results_get_error (results)->message);
  else if (self->recent != NULL || hg_results_is_answered (results))
    hg_item_list_set_items (list, items, count, self->recent != NULL ? g_list_model_get_n_items (items) == 0
                                                                     : hg_browser_is_empty (self->browser));
  hg_item_list_set_suggestions (list, hg_browser_get_suggestions (self->browser),
                                hg_facet_is_any_in (hg_browser_get_text (self->browser)));
  hg_window_navigation_update_actions (self);
  queue_around (self);
  if (hg_results_is_answered (results) && hg_browser_get_counts (self->browser, HG_FACET_FIELD) != NULL)
    hg_window_present_now (self);
}
