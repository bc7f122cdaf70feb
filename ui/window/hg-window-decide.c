/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-decide"

#include "config.h"

#include "hg-window-private.h"

#include "hg-library-decide.h"
#include "hg-message.h"
#include "hg-stack.h"

#include <glib/gi18n.h>

/*
 * The place where a case is decided covers list and page. It is left by going anywhere else, and "back" returns to the case
 * with all that was entered.
 */

static gboolean
is_about (HgDecideCase *decide_case, HgItemKind kind, const char *id)
{
  const HgDecideTarget *target = hg_decide_case_get_target (decide_case);
  const char *rule = target->rule != NULL ? target->rule->id : NULL;
  const char *matter = target->rule == NULL && target->matter != NULL ? target->matter->id : NULL;

  return g_strcmp0 (kind == HG_ITEM_RULE ? rule : matter, id) == 0 && (id != NULL || hg_decide_target_is_open (target));
}

/* Made when it is first needed: the window starts without it. */
static HgDecidePage *
get_page (HgWindow *self)
{
  if (self->decide_page == NULL)
    {
      self->decide_page = hg_stack_get_page (self->stack, "decide", HG_TYPE_DECIDE_PAGE);
      g_signal_connect_object (self->decide_page, "changed", G_CALLBACK (hg_window_decide_update_actions), self,
                               G_CONNECT_SWAPPED);
    }
  return self->decide_page;
}

static void
show (HgWindow *self, HgDecideCase *decide_case)
{
  hg_decide_page_set_case (get_page (self), decide_case);
  gtk_stack_set_visible_child_name (self->stack, "decide");
  hg_window_navigation_update_actions (self);
  hg_decide_page_focus (self->decide_page);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgWindow) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgDecideTarget) target = hg_library_decide_load_finish (HG_LIBRARY (source), result, &error);
  g_autoptr(HgDecideCase) decide_case = NULL;

  if (target == NULL)
    {
      hg_message_show (GTK_WINDOW (self), _("This cannot be decided"), error->message);
      return;
    }
  decide_case = hg_decide_case_new (target);
  hg_window_decide_open_case (self, decide_case);
}

/**
 * hg_window_decide_open:
 * @self: a window
 * @kind: a matter or a rule
 * @id: (nullable): its id; %NULL asks "what could apply here?"
 *
 * Shows a case about it: the one that was at work last, where it is about the same and not saved, else a new one.
 */
void
hg_window_decide_open (HgWindow *self, HgItemKind kind, const char *id)
{
  HgDecideCase *former = hg_decide_page_get_case (get_page (self));

  if (former != NULL && hg_decide_case_is_modified (former) && is_about (former, kind, id))
    hg_window_decide_open_case (self, former);
  else
    hg_library_decide_load_async (self->library, kind, id, self->cancellable, loaded_cb, g_object_ref (self));
}

/**
 * hg_window_decide_open_case:
 * @self: a window
 * @decide_case: a case
 *
 * Goes there.
 */
void
hg_window_decide_open_case (HgWindow *self, HgDecideCase *decide_case)
{
  hg_window_navigation_leave (self);
  if (!g_ptr_array_find (self->cases, decide_case, NULL))
    g_ptr_array_add (self->cases, g_object_ref (decide_case));
  show (self, decide_case);
  hg_window_navigation_arrive (self);
}

/**
 * hg_window_decide_open_shown:
 * @self: a window
 *
 * Decides about what the page shows; without one, asks "what could apply here?".
 */
void
hg_window_decide_open_shown (HgWindow *self)
{
  HgDetail *detail = hg_panes_get_detail (self->panes);

  if (hg_detail_get_matter (detail) != NULL)
    hg_window_decide_open (self, HG_ITEM_MATTER, hg_detail_get_matter (detail)->id);
  else if (hg_detail_get_rule (detail) != NULL)
    hg_window_decide_open (self, HG_ITEM_RULE, hg_detail_get_rule (detail)->id);
  else
    hg_window_decide_open (self, HG_ITEM_RULE, NULL);
}

/**
 * hg_window_decide_restore:
 * @self: a window
 * @decide_case: (nullable): the case of a place that was visited; %NULL shows list and page
 */
void
hg_window_decide_restore (HgWindow *self, HgDecideCase *decide_case)
{
  if (decide_case != NULL)
    show (self, decide_case);
  else if (hg_window_navigation_is_covered (self))
    gtk_stack_set_visible_child_name (self->stack, "browse");
}

/**
 * hg_window_decide_get_case:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the case that is shown now
 */
HgDecideCase *
hg_window_decide_get_case (HgWindow *self)
{
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "decide") != 0)
    return NULL;
  return hg_decide_page_get_case (self->decide_page);
}

void
hg_window_decide_undo (HgWindow *self)
{
  hg_decide_case_undo (hg_window_decide_get_case (self));
}

void
hg_window_decide_redo (HgWindow *self)
{
  hg_decide_case_redo (hg_window_decide_get_case (self));
}

/**
 * hg_window_decide_go:
 * @self: a window that shows a case
 * @direction: 1 for the next open question, -1 for the one before
 */
void
hg_window_decide_go (HgWindow *self, int direction)
{
  hg_decide_page_go (self->decide_page, direction);
}

/**
 * hg_window_decide_update_actions:
 * @self: a window
 *
 * Lets people do what can be done with the case.
 */
void
hg_window_decide_update_actions (HgWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  HgDecideCase *decide_case = hg_window_decide_get_case (self);

  gtk_widget_action_set_enabled (widget, "win.undo", decide_case != NULL ? hg_decide_case_can_undo (decide_case)
                                                                   : hg_window_records_can_undo (self));
  gtk_widget_action_set_enabled (widget, "win.redo", decide_case != NULL && hg_decide_case_can_redo (decide_case));
  gtk_widget_action_set_enabled (widget, "win.next-question", decide_case != NULL);
  gtk_widget_action_set_enabled (widget, "win.previous-question", decide_case != NULL);
  gtk_widget_action_set_enabled (widget, "win.copy-reasons", decide_case != NULL);
  gtk_widget_action_set_enabled (widget, "win.field-sheet", decide_case != NULL);
  gtk_widget_action_set_enabled (widget, "win.decide", self->is_open && !hg_window_navigation_is_covered (self));
  gtk_widget_action_set_enabled (widget, "win.what-applies", self->is_open);
}
