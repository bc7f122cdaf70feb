/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-tray"

#include "config.h"

#include "hg-window-private.h"

#include "hg-sheet-tray.h"

#include <glib/gi18n.h>

/* Of what a search found; more than that nobody means. */
#define MOST_FOUND 100

/* Who adds one after the other sees the last; the number on the button says the rest. */
#define SHORT_SECONDS 3

/* At once, whatever else is still being said. (To dismiss what was said before would be shorter, but libadwaita 1.2 then uses
   it once more after it has gone.) */
static AdwToast *
show_toast (HgWindow *self, const char *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (markup);

  g_set_weak_pointer (&self->tray_toast, toast);
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  adw_toast_overlay_add_toast (self->toasts, toast);
  return toast;
}

static void
say (HgWindow *self, const char *format, const char *title)
{
  g_autofree char *text = g_strdup_printf (format, title);

  adw_toast_set_timeout (show_toast (self, text), SHORT_SECONDS);
}

static void
offer_undo (HgWindow *self, const char *text)
{
  AdwToast *toast = show_toast (self, text);

  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_action_name (toast, "win.tray-undo");
}

/* Adding */

static void
add_entry (HgWindow *self, HgTrayEntry *taken, guint position)
{
  g_autoptr(HgTrayEntry) entry = taken;
  g_autoptr(GPtrArray) entries = g_ptr_array_new ();
  const char *title = hg_tray_entry_get_title (entry);

  g_ptr_array_add (entries, entry);
  if (hg_tray_contains (self->tray, hg_tray_entry_get_kind (entry), hg_tray_entry_get_id (entry)))
    say (self, _("Already in the print tray: %s"), title);
  else if (hg_tray_add (self->tray, entries, position) > 0)
    say (self, _("In the print tray: %s"), title);
  else
    show_toast (self, _("The print tray is full. Print it, or take something out."));
}

static void
add_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const char *id, *number, *title;
  gint32 kind;

  g_variant_get (parameter, "(i&s&s&s)", &kind, &id, &number, &title);
  add_entry (HG_WINDOW (widget), hg_tray_entry_new ((HgItemKind) kind, id, number, title, FALSE), G_MAXUINT);
}

/* What is open: the page follows the chosen row. */
static void
add_shown_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgWindow *self = HG_WINDOW (widget);
  HgMatter *matter = hg_detail_get_matter (hg_panes_get_detail (self->panes));
  HgRule *rule = hg_detail_get_rule (hg_panes_get_detail (self->panes));

  if (matter != NULL)
    add_entry (self, hg_tray_entry_new (HG_ITEM_MATTER, matter->id, matter->number, matter->title, FALSE), G_MAXUINT);
  else if (rule != NULL)
    add_entry (self, hg_tray_entry_new (HG_ITEM_RULE, rule->id, rule->number, rule->title, FALSE), G_MAXUINT);
}

static void
say_added (HgWindow *self, guint n_added, guint n_found, gboolean is_cut)
{
  g_autoptr(GString) text = g_string_new (NULL);

  g_string_append_printf (text, ngettext ("%u was added to the print tray.", "%u were added to the print tray.", n_added),
                          n_added);
  if (is_cut)
    g_string_append_printf (text, _(" Only the first %u of what was found are taken: narrow the search."), n_found);
  else if (n_added < n_found && g_list_model_get_n_items (G_LIST_MODEL (self->tray)) >= HG_TRAY_MOST)
    g_string_append (text, _(" It is full now."));
  else if (n_added < n_found)
    g_string_append (text, _(" The others were in it already."));
  show_toast (self, text->str);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgWindow) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) found = hg_library_find_entries_finish (HG_LIBRARY (source), result, &error);
  gboolean is_cut;

  if (found == NULL)
    {
      hg_window_add_toast (self, error->message);
      return;
    }
  is_cut = found->len > MOST_FOUND;
  if (is_cut)
    g_ptr_array_set_size (found, MOST_FOUND);
  say_added (self, hg_tray_add (self->tray, found, G_MAXUINT), found->len, is_cut);
}

static GPtrArray *
dup_recent (HgWindow *self)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (self->recent); i++)
    {
      g_autoptr(HgResultRow) row = g_list_model_get_item (self->recent, i);
      HgItem *item = hg_result_row_get_item (row);

      g_ptr_array_add (entries, hg_tray_entry_new (hg_item_get_kind (item), hg_item_get_id (item), hg_item_get_number (item),
                                                   hg_item_get_title (item), FALSE));
    }
  return entries;
}

/* All of the list that is in front: matters or rules, as its tab counts them. */
static void
add_found_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgWindow *self = HG_WINDOW (widget);
  const char *text = hg_browser_get_text (self->browser);
  g_autoptr(HgQuery) query = NULL;

  if (self->recent != NULL)
    {
      g_autoptr(GPtrArray) recent = dup_recent (self);

      say_added (self, hg_tray_add (self->tray, recent, G_MAXUINT), recent->len, FALSE);
      return;
    }
  query = hg_query_new (hg_browser_get_view (self->browser));
  query->text = *text != '\0' ? g_strdup (text) : NULL;
  query->sort = hg_browser_get_sort (self->browser);
  hg_library_find_entries_async (self->library, query, MOST_FOUND + 1, self->cancellable, found_cb, g_object_ref (self));
}

/* Order */

static gboolean
find (HgWindow *self, HgTrayEntry *entry, guint *position)
{
  for (*position = 0; *position < g_list_model_get_n_items (G_LIST_MODEL (self->tray)); (*position)++)
    {
      g_autoptr(HgTrayEntry) other = g_list_model_get_item (G_LIST_MODEL (self->tray), *position);

      if (hg_tray_entry_is_same (entry, other))
        return TRUE;
    }
  return FALSE;
}

/* What is dropped between two rows: from elsewhere it is added there, from the tray itself it moves there. */
static void
insert_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgWindow *self = HG_WINDOW (widget);
  g_autoptr(HgTrayEntry) entry = NULL;
  const char *id, *number, *title;
  guint32 position, from;
  gint32 kind;

  g_variant_get (parameter, "(i&s&s&su)", &kind, &id, &number, &title, &position);
  entry = hg_tray_entry_new ((HgItemKind) kind, id, number, title, FALSE);
  position = MIN (position, g_list_model_get_n_items (G_LIST_MODEL (self->tray)));
  if (find (self, entry, &from))
    hg_tray_move (self->tray, from, position > from ? position - 1 : position);
  else
    add_entry (self, g_steal_pointer (&entry), position);
}

static void
move_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guint32 from, to;

  g_variant_get (parameter, "(uu)", &from, &to);
  hg_tray_move (HG_WINDOW (widget)->tray, from, to);
}

static void
remove_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgWindow *self = HG_WINDOW (widget);
  guint position = g_variant_get_uint32 (parameter);
  g_autoptr(HgTrayEntry) entry = g_list_model_get_item (G_LIST_MODEL (self->tray), position);
  g_autofree char *text = NULL;

  if (entry == NULL)
    return;
  hg_tray_remove (self->tray, position);
  text = g_strdup_printf (_("Taken out: %s"), hg_tray_entry_get_title (entry));
  offer_undo (self, text);
}

static void
clear_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgWindow *self = HG_WINDOW (widget);
  guint n = hg_tray_clear (self->tray);
  g_autofree char *text = g_strdup_printf (ngettext ("%u was taken out", "%u were taken out", n), n);

  if (n > 0)
    offer_undo (self, text);
}

static void
undo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgWindow *self = HG_WINDOW (widget);

  if (hg_tray_undo_remove (self->tray) > 0)
    hg_window_mark_undone (self->tray_toast);
}

static void
print_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_window_tray_sheets_print (HG_WINDOW (widget));
}

static void
save_each_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_window_tray_sheets_save_each (HG_WINDOW (widget));
}

static void
toggle_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_window_tray_pane_toggle (HG_WINDOW (widget));
}

static void
changed_cb (HgWindow *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->tray));
  g_autofree char *count = g_strdup_printf ("%u", n);
  g_autofree char *name = g_strdup_printf (ngettext ("Print tray, %u item", "Print tray, %u items", n), n);

  gtk_label_set_label (self->tray_count, count);
  gtk_widget_set_visible (GTK_WIDGET (self->tray_count), n > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->tray_button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  hg_window_narrow_update (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.tray-print", n > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.tray-save-each", n > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.tray-clear", n > 0);
}

static void
failed_cb (HgWindow *self, const char *message)
{
  say (self, _("The print tray is not kept: %s"), message);
}

static void
shown_cb (HgWindow *self)
{
  HgDetail *detail = hg_panes_get_detail (self->panes);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.tray-add-shown",
                                 hg_detail_get_matter (detail) != NULL || hg_detail_get_rule (detail) != NULL);
}

/**
 * hg_window_tray_init:
 * @self: a window with its library
 *
 * Makes the tray and its pane.
 */
void
hg_window_tray_init (HgWindow *self)
{
  self->tray = hg_tray_new (self->library);
  hg_window_tray_pane_init (self);
  hg_sheet_tray_accept (self->tray_button);
  g_signal_connect_object (self->tray, "items-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->tray, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (hg_panes_get_detail (self->panes), "shown", G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
  shown_cb (self);
}

/* Lets go of what hg_window_tray_init() made; as often as the window is disposed of. */
void
hg_window_tray_dispose (HgWindow *self)
{
  g_clear_object (&self->tray);
  g_clear_weak_pointer (&self->tray_toast);
}

/**
 * hg_window_tray_bind_template:
 * @widget_class: of the window
 *
 * Binds the tray's button, and installs what can be done with the tray.
 */
void
hg_window_tray_bind_template (GtkWidgetClass *widget_class)
{
  static const struct { const char *name; const char *type; GtkWidgetActionActivateFunc func; } actions[] = {
    { "win.tray", NULL, toggle_action },
    { "win.tray-add", "(isss)", add_action },
    { "win.tray-add-shown", NULL, add_shown_action },
    { "win.tray-add-found", NULL, add_found_action },
    { "win.tray-insert", "(isssu)", insert_action },
    { "win.tray-move", "(uu)", move_action },
    { "win.tray-remove", "u", remove_action },
    { "win.tray-clear", NULL, clear_action },
    { "win.tray-undo", NULL, undo_action },
    { "win.tray-print", NULL, print_action },
    { "win.tray-save-each", NULL, save_each_action },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].type, actions[i].func);
  gtk_widget_class_bind_template_child (widget_class, HgWindow, tray_button);
  gtk_widget_class_bind_template_child (widget_class, HgWindow, tray_count);
}
