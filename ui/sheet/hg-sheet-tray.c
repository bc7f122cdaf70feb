/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-tray"

#include "config.h"

#include "hg-sheet-tray.h"

#include "hg-sheet-tray-row.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _HgSheetTray
{
  GtkWidget   parent_instance;

  HgTray     *tray;

  GtkWidget  *root;
  GtkLabel   *count;
  GtkStack   *stack;
  GtkListBox *list;
  GtkWidget  *close_button;
  GtkWidget  *buttons;
};

G_DEFINE_FINAL_TYPE (HgSheetTray, hg_sheet_tray, GTK_TYPE_WIDGET)

static guint
get_n_items (HgSheetTray *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->tray));
}

/* Goes to a row, after whatever moved it. */
static void
go_to (HgSheetTray *self, guint position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) position);

  if (row == NULL)
    return;
  gtk_list_box_select_row (self->list, row);
  gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
activated_cb (HgSheetTray *self, GtkListBoxRow *row)
{
  HgTrayEntry *entry = hg_sheet_tray_row_get_entry (HG_SHEET_TRAY_ROW (row));

  if (!hg_tray_entry_is_gone (entry))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-item", "(is)", (gint32) hg_tray_entry_get_kind (entry),
                                hg_tray_entry_get_id (entry));
}

static gboolean
move (HgSheetTray *self, guint from, guint to)
{
  if (to < get_n_items (self))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.tray-move", "(uu)", from, to);
      go_to (self, to);
    }
  return GDK_EVENT_STOP;
}

/* Whoever takes one out goes on at the next. */
static void
take_out (HgSheetTray *self, guint position)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tray-remove", "u", position);
  if (get_n_items (self) > 0)
    go_to (self, MIN (position, get_n_items (self) - 1));
  else
    gtk_widget_grab_focus (self->close_button);
}

static gboolean
key_pressed_cb (HgSheetTray *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  guint position = row != NULL ? (guint) gtk_list_box_row_get_index (row) : 0;
  GdkModifierType modifiers = state & (GDK_ALT_MASK | GDK_SHIFT_MASK | GDK_CONTROL_MASK);

  if (row == NULL)
    return GDK_EVENT_PROPAGATE;
  if (modifiers == 0 && (keyval == GDK_KEY_Delete || keyval == GDK_KEY_KP_Delete))
    {
      take_out (self, position);
      return GDK_EVENT_STOP;
    }
  if (modifiers != (GDK_ALT_MASK | GDK_SHIFT_MASK))
    return GDK_EVENT_PROPAGATE;
  switch (keyval)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return move (self, position, position - 1);   /* above the first there is none: too large a number */
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return move (self, position, position + 1);
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

/* Dropping */

static gboolean
insert (GtkWidget *widget, const GValue *value, guint position)
{
  HgTrayEntry *entry = g_value_get_object (value);

  return entry != NULL &&
         gtk_widget_activate_action (widget, "win.tray-insert", "(isssu)", (gint32) hg_tray_entry_get_kind (entry),
                                     hg_tray_entry_get_id (entry), hg_tray_entry_get_number (entry),
                                     hg_tray_entry_get_title (entry), position);
}

static gboolean
dropped_at_end_cb (GtkWidget *widget, const GValue *value)
{
  return insert (widget, value, G_MAXUINT);
}

/* On the upper half of a row: before it; on the lower half: behind it. */
static gboolean
is_behind (GtkWidget *row, double y)
{
  return y >= gtk_widget_get_height (row) / 2.0;
}

static gboolean
dropped_on_row_cb (GtkWidget *row, const GValue *value, double x, double y)
{
  guint position = (guint) gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));

  return insert (row, value, is_behind (row, y) ? position + 1 : position);
}

/* The line is drawn where the row would go. */
static GdkDragAction
motion_cb (GtkDropTarget *target, double x, double y, GtkWidget *row)
{
  if (is_behind (row, y))
    gtk_widget_add_css_class (row, "drop-after");
  else
    gtk_widget_remove_css_class (row, "drop-after");
  /* A row of the list is copied, one of the tray moved. */
  return (gdk_drop_get_actions (gtk_drop_target_get_current_drop (target)) & GDK_ACTION_COPY) != 0 ? GDK_ACTION_COPY
                                                                                                   : GDK_ACTION_MOVE;
}

static GtkDropTarget *
add_drop_target (GtkWidget *widget, GCallback dropped)
{
  GtkDropTarget *target = gtk_drop_target_new (HG_TYPE_TRAY_ENTRY, GDK_ACTION_COPY | GDK_ACTION_MOVE);

  g_signal_connect_object (target, "drop", dropped, widget, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));
  return target;
}

static void
removed_cb (HgSheetTray *self, HgSheetTrayRow *row)
{
  take_out (self, (guint) gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)));
}

static GtkWidget *
create_row (gpointer entry, gpointer user_data)
{
  HgSheetTray *self = user_data;
  GtkWidget *row = hg_sheet_tray_row_new (entry);

  g_signal_connect_object (row, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (add_drop_target (row, G_CALLBACK (dropped_on_row_cb)), "motion", G_CALLBACK (motion_cb), row, 0);
  return row;
}

static void
changed_cb (HgSheetTray *self)
{
  guint n = get_n_items (self);
  g_autofree char *count = g_strdup_printf (ngettext ("%u item", "%u items", n), n);

  gtk_label_set_label (self->count, n > 0 ? count : "");
  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "list" : "empty");
  gtk_widget_set_visible (self->buttons, n > 0);
}

static void
hg_sheet_tray_dispose (GObject *object)
{
  HgSheetTray *self = HG_SHEET_TRAY (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_SHEET_TRAY);
  g_clear_object (&self->tray);
  G_OBJECT_CLASS (hg_sheet_tray_parent_class)->dispose (object);
}

static void
hg_sheet_tray_class_init (HgSheetTrayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_sheet_tray_dispose;
  gtk_widget_class_set_css_name (widget_class, "sheet-tray");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/sheet/hg-sheet-tray.ui");
  gtk_widget_class_bind_template_child (widget_class, HgSheetTray, root);
  gtk_widget_class_bind_template_child (widget_class, HgSheetTray, count);
  gtk_widget_class_bind_template_child (widget_class, HgSheetTray, stack);
  gtk_widget_class_bind_template_child (widget_class, HgSheetTray, list);
  gtk_widget_class_bind_template_child (widget_class, HgSheetTray, close_button);
  gtk_widget_class_bind_template_child (widget_class, HgSheetTray, buttons);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
hg_sheet_tray_init (HgSheetTray *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Print tray"), -1);
  hg_sheet_tray_accept (GTK_WIDGET (self));
}

/**
 * hg_sheet_tray_new:
 * @tray: what waits to be printed
 *
 * Returns: (transfer floating): a pane
 */
GtkWidget *
hg_sheet_tray_new (HgTray *tray)
{
  HgSheetTray *self = g_object_new (HG_TYPE_SHEET_TRAY, NULL);

  self->tray = g_object_ref (tray);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (tray), create_row, self, NULL);
  g_signal_connect_object (tray, "items-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
  return GTK_WIDGET (self);
}

/**
 * hg_sheet_tray_focus:
 * @self: a pane
 *
 * Goes to the row that was chosen last, or the first.
 */
void
hg_sheet_tray_focus (HgSheetTray *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (HG_IS_SHEET_TRAY (self));
  row = gtk_list_box_get_selected_row (self->list);
  if (get_n_items (self) > 0)
    go_to (self, row != NULL ? (guint) gtk_list_box_row_get_index (row) : 0);
  else
    gtk_widget_grab_focus (self->close_button);
}

/**
 * hg_sheet_tray_accept:
 * @widget: a widget of the window
 *
 * Takes what is dropped on it to the end of the tray.
 */
void
hg_sheet_tray_accept (GtkWidget *widget)
{
  add_drop_target (widget, G_CALLBACK (dropped_at_end_cb));
}
