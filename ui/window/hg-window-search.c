/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-search"

#include "config.h"

#include "hg-window-private.h"

#include "hg-former-searches.h"
#include "hg-sheet-number.h"

static gsize
get_cursor (HgWindow *self, const char *text)
{
  int position = gtk_editable_get_position (GTK_EDITABLE (self->search));

  return (gsize) (g_utf8_offset_to_pointer (text, position) - text);
}

static gboolean
has_focus (GtkWidget *widget)
{
  return (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

/**
 * hg_window_search_update:
 * @self: a window
 *
 * Offers what could be typed next. The chips stay while anything is typed: if they came and went with the focus, the list
 * would jump under the hand.
 */
void
hg_window_search_update (HgWindow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  HgVocabulary *vocabulary = hg_library_get_vocabulary (self->library);
  gboolean is_covered = hg_window_navigation_is_covered (self);   /* a case needs the room, and has no filters */
  gboolean is_wanted = *text != '\0' || has_focus (GTK_WIDGET (self->search)) || has_focus (GTK_WIDGET (self->chips));
  g_autoptr(GPtrArray) chips = NULL;
  GPtrArray *counts = NULL;
  HgFacetKind facet;

  gtk_widget_set_visible (GTK_WIDGET (self->chips), is_wanted && !is_covered && vocabulary != NULL);
  if (!is_wanted || is_covered || vocabulary == NULL)
    return;
  if (hg_chips_find_facet (text, get_cursor (self, text), &facet))
    counts = hg_browser_get_counts (self->browser, facet);
  chips = hg_chips_create (text, get_cursor (self, text), vocabulary, counts);
  hg_chip_bar_set_is_idle (self->chips, *text == '\0');
  hg_chip_bar_set_chips (self->chips, chips);
}

/*
 * Each change at once, without the wait of "search-changed". What an input method still composes is no text yet. The lists
 * are shown anew when the answer is there: a window that is laid out twice for a letter is late with the second.
 */
static void
search_changed_cb (HgWindow *self)
{
  gboolean was_recent = self->recent != NULL;

  if (self->is_restoring || self->browser == NULL)
    return;
  if (hg_window_navigation_is_covered (self))
    {
      /* Hits are shown in the list. */
      hg_window_navigation_leave (self);
      hg_window_navigation_arrive (self);
    }
  g_clear_object (&self->recent);
  hg_browser_set_text (self->browser, gtk_editable_get_text (GTK_EDITABLE (self->search)));
  hg_panes_go_to_list (self->panes);
  if (was_recent || !hg_results_is_pending (hg_browser_get_results (self->browser)))
    hg_window_lists_update (self);
}

/* Whether the lists are about to be shown anew for what is typed. The cursor moves before the text is said to have changed. */
static gboolean
is_awaited (HgWindow *self)
{
  return hg_results_is_pending (hg_browser_get_results (self->browser)) ||
         strcmp (hg_browser_get_text (self->browser), gtk_editable_get_text (GTK_EDITABLE (self->search))) != 0;
}

static void
cursor_moved_cb (HgWindow *self)
{
  if (!self->is_restoring && self->browser != NULL && !is_awaited (self))
    hg_window_search_update (self);
}

static gboolean
focus_moved_cb (gpointer user_data)
{
  HgWindow *self = user_data;

  if (self->browser != NULL && !is_awaited (self))
    hg_window_search_update (self);
  return G_SOURCE_REMOVE;
}

/* Where the focus goes is known a moment after it left: it may be a chip. */
static void
search_focus_cb (HgWindow *self)
{
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, focus_moved_cb, g_object_ref (self), g_object_unref);
}

/* Enter in the entry takes the best hit; a reader that has typed a sheet's code asks for that sheet. */
static void
search_activate_cb (HgWindow *self)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search)));

  if (hg_sheet_number_is_code (text))
    {
      gtk_editable_set_text (GTK_EDITABLE (self->search), "");
      hg_window_records_check (self, text);
    }
  else
    hg_item_list_focus_first (hg_panes_get_list (self->panes));
}

/* Escape in the entry clears it; in an empty one it leads to the list. */
static void
stop_search_cb (HgWindow *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)) == '\0')
    hg_item_list_focus (hg_panes_get_list (self->panes));
  else
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

static gboolean
search_key_cb (HgWindow *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean is_empty = *gtk_editable_get_text (GTK_EDITABLE (self->search)) == '\0';

  if ((state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  switch (keyval)
    {
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      hg_item_list_focus_first (hg_panes_get_list (self->panes));
      return GDK_EVENT_STOP;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      if (is_empty)
        hg_window_search_show_former (self);
      return GDK_EVENT_STOP;
    case GDK_KEY_Tab:
      return hg_chip_bar_focus (self->chips);
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
former_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgWindow) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) texts = hg_library_find_searches_finish (HG_LIBRARY (source), result, &error);

  if (texts == NULL)
    hg_window_add_toast (self, error->message);
  else if (self->browser != NULL)
    {
      if (self->former == NULL)
        self->former = hg_former_searches_new (GTK_WIDGET (self->search));
      hg_former_searches_show (HG_FORMER_SEARCHES (self->former), texts);
    }
}

/**
 * hg_window_search_show_former:
 * @self: a window
 *
 * Opens what was searched for before, below the entry.
 */
void
hg_window_search_show_former (HgWindow *self)
{
  hg_library_find_searches_async (self->library, NULL, former_cb, g_object_ref (self));
}

/*
 * Typing anywhere searches. The key is forwarded to the entry's text itself, so that input methods see it from the first
 * letter on. The space bar stays what it is for buttons and pages. Down leads from the tabs, where the focus is
 * at first, to the list.
 */
static gboolean
typing_cb (HgWindow *self, guint keyval, guint keycode, GdkModifierType state, GtkEventControllerKey *controller)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  gunichar character = gdk_keyval_to_unicode (keyval);
  GtkEditable *entry = hg_window_records_is_shown (self) ? hg_records_page_get_entry (self->records_page)
                                                         : GTK_EDITABLE (self->search);

  /* Where a case is decided, letters answer and reasons are written. */
  if ((focus != NULL && GTK_IS_EDITABLE (focus)) || hg_window_decide_get_case (self) != NULL)
    return GDK_EVENT_PROPAGATE;
  if ((focus == NULL || focus == GTK_WIDGET (self->matters_button) || focus == GTK_WIDGET (self->rules_button)) &&
      keyval == GDK_KEY_Down && (state & gtk_accelerator_get_default_mod_mask ()) == 0)
    {
      hg_item_list_focus (hg_panes_get_list (self->panes));
      return GDK_EVENT_STOP;
    }
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)) != 0
      || !g_unichar_isgraph (character))
    return GDK_EVENT_PROPAGATE;
  gtk_widget_grab_focus (GTK_WIDGET (entry));
  return gtk_event_controller_key_forward (controller, GTK_WIDGET (gtk_editable_get_delegate (entry)));
}

/* What no widget wanted: from the page to the list, from the list to the entry. */
static gboolean
escape_cb (HgWindow *self, guint keyval)
{
  if (keyval != GDK_KEY_Escape || hg_window_decide_get_case (self) != NULL)
    return GDK_EVENT_PROPAGATE;
  if (hg_window_records_is_shown (self))
    hg_window_records_escape (self);
  else if (hg_panes_shows_page (self->panes) || hg_detail_has_focus (hg_panes_get_detail (self->panes)))
    {
      hg_panes_go_to_list (self->panes);
      hg_item_list_focus (hg_panes_get_list (self->panes));
    }
  else
    hg_window_search_focus (self);
  return GDK_EVENT_STOP;
}

/**
 * hg_window_search_focus:
 * @self: a window
 *
 * Puts the cursor into the entry, all of its text selected; among the records, into theirs.
 */
void
hg_window_search_focus (HgWindow *self)
{
  if (hg_window_records_is_shown (self))
    {
      hg_records_page_focus (self->records_page);
      return;
    }
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_editable_select_region (GTK_EDITABLE (self->search), 0, -1);
}

/**
 * hg_window_search_init:
 * @self: a window with its library
 *
 * Makes what the template cannot.
 */
void
hg_window_search_init (HgWindow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (focus, "enter", G_CALLBACK (search_focus_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (search_focus_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->chips), focus);
}

/**
 * hg_window_search_bind_template:
 * @widget_class: of the window
 *
 * Binds the callbacks of the template.
 */
void
hg_window_search_bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, cursor_moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_focus_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, typing_cb);
  gtk_widget_class_bind_template_callback (widget_class, escape_cb);
}
