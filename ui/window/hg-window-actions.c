/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-actions"

#include "config.h"

#include "hg-window-private.h"

#include "hg-about.h"
#include "hg-facet.h"
#include "hg-law-page.h"
#include "hg-preferences-window.h"
#include "hg-shortcuts.h"

static void
search_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_window_search_focus (HG_WINDOW (widget));
}

/* The cursor stands behind the text, for more to be typed. */
static void
search_for_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgWindow *self = HG_WINDOW (widget);

  gtk_editable_set_text (GTK_EDITABLE (self->search), g_variant_get_string (parameter, NULL));
  hg_window_search_focus (self);
  gtk_editable_set_position (GTK_EDITABLE (self->search), -1);
  hg_panes_go_to_list (self->panes);
}

static void
view_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const char *view = g_variant_get_string (parameter, NULL);

  hg_window_navigation_open_view (HG_WINDOW (widget), strcmp (view, "rules") == 0 ? HG_ITEM_RULE : HG_ITEM_MATTER);
}

static void
toggle_facet_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgWindow *self = HG_WINDOW (widget);
  g_autofree char *text = NULL;
  const char *value;
  gint32 facet;

  g_variant_get (parameter, "(i&s)", &facet, &value);
  text = hg_facet_toggle (hg_browser_get_text (self->browser), hg_library_get_vocabulary (self->library),
                          (HgFacetKind) facet, value);
  hg_window_navigation_edit_search (self, text, -1);
}

static void
edit_search_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgWindow *self = HG_WINDOW (widget);
  const char *text;
  gint32 cursor;

  g_variant_get (parameter, "(&si)", &text, &cursor);
  hg_window_search_focus (self);
  hg_window_navigation_edit_search (self, text, cursor);
}

static void
former_searches_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_window_search_show_former (HG_WINDOW (widget));
}

static void
forget_searches_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_library_forget_searches (HG_WINDOW (widget)->library);
}

static void
select_item_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const char *id;
  gboolean by_key;
  gint32 kind;

  g_variant_get (parameter, "(i&sb)", &kind, &id, &by_key);
  hg_window_navigation_open_item (HG_WINDOW (widget), (HgItemKind) kind, id, by_key);
}

static void
show_item_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgWindow *self = HG_WINDOW (widget);
  const char *id;
  gint32 kind;

  g_variant_get (parameter, "(i&s)", &kind, &id);
  hg_window_navigation_open_item (self, (HgItemKind) kind, id, FALSE);
  hg_panes_go_to_page (self->panes);
  hg_detail_focus (hg_panes_get_detail (self->panes));
}

static void
guide_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgWindow *self = HG_WINDOW (widget);

  hg_window_navigation_open_item (self, HG_ITEM_MATTER, HG_DETAIL_GUIDE, FALSE);
  hg_panes_go_to_page (self->panes);
  hg_detail_focus (hg_panes_get_detail (self->panes));
}

/* The law's page, at the article: everything that cites it, in every role. The list stays as it is. */
static void
show_citing_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgWindow *self = HG_WINDOW (widget);
  g_autofree char *id = NULL;
  const char *law, *article;

  g_variant_get (parameter, "(&s&s)", &law, &article);
  id = hg_law_page_dup_place (law, article);
  hg_window_navigation_open_item (self, HG_ITEM_LAW, id, FALSE);
  hg_panes_go_to_page (self->panes);
  hg_detail_focus (hg_panes_get_detail (self->panes));
}

static void
focus_page_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgWindow *self = HG_WINDOW (widget);

  hg_window_navigation_note_search (self);
  hg_panes_go_to_page (self->panes);
  hg_detail_focus (hg_panes_get_detail (self->panes));
  hg_window_navigation_update_actions (self);
}

static void
window_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  static const struct { const char *name; void (*func) (HgWindow *); } table[] = {
    { "win.clear-filters", hg_window_navigation_clear_filters }, { "win.leave-listing", hg_window_navigation_leave_listing },
    { "win.recent", hg_window_navigation_open_recent },          { "win.import", hg_window_import_choose },
    { "win.print", hg_window_sheet_print },                 { "win.preview", hg_window_sheet_preview },
    { "win.save-pdf", hg_window_sheet_save_pdf },          { "win.save", hg_window_sheet_save },
    { "win.decide", hg_window_decide_open_shown },          { "win.undo", hg_window_decide_undo },
    { "win.redo", hg_window_decide_redo },                  { "win.copy-reasons", hg_window_case_copy_reasons },
    { "win.field-sheet", hg_window_sheet_preview_field },   { "win.print-list", hg_window_sheet_preview_list },
    { "win.print-found", hg_window_sheet_preview_found },
  };

  for (guint i = 0; !hg_window_records_act (HG_WINDOW (widget), name) && i < G_N_ELEMENTS (table); i++)
    if (strcmp (table[i].name, name) == 0)
      table[i].func (HG_WINDOW (widget));
}

static void
go_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_window_navigation_go (HG_WINDOW (widget), strcmp (name, "win.back") == 0 ? -1 : 1);
}

static void
what_applies_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_window_decide_open (HG_WINDOW (widget), HG_ITEM_RULE, NULL);
}

static void
go_question_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_window_decide_go (HG_WINDOW (widget), strcmp (name, "win.previous-question") == 0 ? -1 : 1);
}

static void
retry_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgWindow *self = HG_WINDOW (widget);
  HgDetail *detail = hg_panes_get_detail (self->panes);

  if (!self->is_open)
    {
      hg_window_open (self);
      return;
    }
  hg_browser_reload (self->browser);
  if (hg_detail_get_id (detail) != NULL)
    hg_detail_reload (detail);
}

static void
sidebar_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_panes_toggle_sidebar (HG_WINDOW (widget)->panes);
}

static void
about_edition_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_about_show_edition (GTK_WINDOW (widget), hg_library_get_info (HG_WINDOW (widget)->library));
}

static void
shortcuts_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_shortcuts_show (GTK_WINDOW (widget));
}

/* The letterhead is tried with what is shown. */
static void
preferences_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgWindow *self = HG_WINDOW (widget);
  HgMatter *matter = hg_detail_get_matter (hg_panes_get_detail (self->panes));

  gtk_window_present (GTK_WINDOW (hg_preferences_window_new (GTK_WINDOW (self), self->library,
                                                             matter != NULL ? matter->id : NULL)));
}

/**
 * hg_window_actions_install:
 * @widget_class: of the window
 *
 * Installs all that can be done in the window.
 */
void
hg_window_actions_install (GtkWidgetClass *widget_class)
{
  static const struct { const char *name; const char *type; GtkWidgetActionActivateFunc func; } actions[] = {
    { "win.search", NULL, search_action },
    { "win.search-for", "s", search_for_action },
    { "win.view", "s", view_action },
    { "win.toggle-facet", "(is)", toggle_facet_action },
    { "win.clear-filters", NULL, window_action },
    { "win.edit-search", "(si)", edit_search_action },
    { "win.former-searches", NULL, former_searches_action },
    { "win.forget-searches", NULL, forget_searches_action },
    { "win.leave-listing", NULL, window_action },
    { "win.recent", NULL, window_action },
    { "win.select-item", "(isb)", select_item_action },
    { "win.show-item", "(is)", show_item_action },
    { "win.show-citing", "(ss)", show_citing_action },
    { "win.guide", NULL, guide_action },
    { "win.focus-page", NULL, focus_page_action },
    { "win.back", NULL, go_action },
    { "win.forward", NULL, go_action },
    { "win.retry", NULL, retry_action },
    { "win.sidebar", NULL, sidebar_action },
    { "win.import", NULL, window_action },
    { "win.print", NULL, window_action },
    { "win.preview", NULL, window_action },
    { "win.save-pdf", NULL, window_action },
    { "win.save", NULL, window_action },
    { "win.decide", NULL, window_action },
    { "win.what-applies", NULL, what_applies_action },
    { "win.undo", NULL, window_action },
    { "win.redo", NULL, window_action },
    { "win.next-question", NULL, go_question_action },
    { "win.previous-question", NULL, go_question_action },
    { "win.copy-reasons", NULL, window_action },
    { "win.field-sheet", NULL, window_action },
    { "win.print-list", NULL, window_action },
    { "win.print-found", NULL, window_action },
    { "win.about-edition", NULL, about_edition_action },
    { "win.preferences", NULL, preferences_action },
    { "win.shortcuts", NULL, shortcuts_action },
  };

  gtk_widget_class_install_property_action (widget_class, "win.sort", "sort");
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].type, actions[i].func);
}
