/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-records"

#include "config.h"

#include "hg-window-private.h"

#include "hg-assessment-item.h"
#include "hg-library-assessments.h"
#include "hg-message.h"
#include "hg-stack.h"

#include <glib/gi18n.h>

/* How long deleting can be undone by the button; by the keys it can until another case is deleted. */
#define UNDO_SECONDS 12

/* The page of records covers list and page, as a case does; "back" returns to what stood there. */

/* Made when it is first needed: the window starts without it. */
static HgRecordsPage *
get_page (HgWindow *self)
{
  if (self->records_page == NULL)
    {
      self->records_page = hg_stack_get_page (self->stack, "records", HG_TYPE_RECORDS_PAGE);
      hg_records_page_set_library (self->records_page, self->library);
      g_signal_connect_object (self->records_page, "changed", G_CALLBACK (hg_window_navigation_update_actions), self,
                               G_CONNECT_SWAPPED);
    }
  return self->records_page;
}

static void
show (HgWindow *self)
{
  gtk_stack_set_visible_child_name (self->stack, "records");
  hg_window_navigation_update_actions (self);
  hg_records_page_focus (get_page (self));
}

static void
go (HgWindow *self, const char *place)
{
  hg_window_navigation_leave (self);
  hg_records_page_go (get_page (self), place);
  show (self);
  hg_window_navigation_arrive (self);
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  go (HG_WINDOW (widget), strcmp (name, "win.records") == 0 ? HG_RECORDS_PAGE_CASES : HG_RECORDS_PAGE_SHEETS);
}

static void
check_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_window_records_check (HG_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
open_case_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_window_reopen (HG_WINDOW (widget), g_variant_get_int64 (parameter), strcmp (name, "win.copy-case") == 0);
}

/* Deleting */

typedef struct
{
  HgWindow *window;
  gint64    id;
  char     *name;   /* (nullable): what people call the case */
} Deleting;

static Deleting *
deleting_new (HgWindow *window, gint64 id)
{
  GObject *row = hg_records_page_get_chosen (get_page (window));
  HgAssessment *chosen = HG_IS_ASSESSMENT_ITEM (row) ? hg_assessment_item_get_assessment (HG_ASSESSMENT_ITEM (row)) : NULL;
  Deleting *self = g_new0 (Deleting, 1);

  self->window = g_object_ref (window);
  self->id = id;
  if (chosen != NULL && chosen->id == id)
    self->name = g_strdup (chosen->party != NULL ? chosen->party : chosen->number);
  return self;
}

static void
deleting_free (Deleting *self)
{
  g_object_unref (self->window);
  g_free (self->name);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Deleting, deleting_free)

static AdwToast *
new_toast (const char *text, const char *button, const char *action)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (markup);

  adw_toast_set_button_label (toast, button);
  adw_toast_set_action_name (toast, action);
  return toast;
}

static void
deleted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(Deleting) deleting = user_data;
  g_autoptr(GError) error = NULL;
  HgWindow *self = deleting->window;
  g_autofree char *text = NULL;
  AdwToast *toast;

  if (!hg_library_delete_assessment_finish (HG_LIBRARY (source), result, &error))
    {
      hg_message_show (GTK_WINDOW (self), _("The case was not deleted"), error->message);
      return;
    }
  self->deleted = deleting->id;
  hg_window_reopen_forget (self, deleting->id);
  hg_records_page_remove (get_page (self), deleting->id);
  hg_window_navigation_update_actions (self);
  /* Translators: the party or the number of a case */
  text = g_strdup_printf (_("Case deleted: %s"), deleting->name != NULL ? deleting->name : "");
  toast = new_toast (text, _("Undo"), "win.restore-case");
  adw_toast_set_action_target (toast, "x", deleting->id);
  adw_toast_set_timeout (toast, UNDO_SECONDS);
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);   /* at once, whatever else is still being said */
  g_set_weak_pointer (&self->undo_toast, toast);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
delete_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgWindow *self = HG_WINDOW (widget);
  gint64 id = g_variant_get_int64 (parameter);

  hg_library_delete_assessment_async (self->library, id, NULL, deleted_cb, deleting_new (self, id));
}

static void
restored_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(Deleting) deleting = user_data;
  g_autoptr(GError) error = NULL;
  HgWindow *self = deleting->window;

  if (!hg_library_restore_assessment_finish (HG_LIBRARY (source), result, &error))
    {
      hg_message_show (GTK_WINDOW (self), _("The case could not be brought back"), error->message);
      return;
    }
  if (self->deleted == deleting->id)
    self->deleted = 0;
  hg_window_reopen_remember (self, deleting->id);
  hg_window_navigation_update_actions (self);
  hg_records_page_reveal (get_page (self), deleting->id);
}

static void
restore_case (HgWindow *self, gint64 id)
{
  hg_window_mark_undone (self->undo_toast);
  hg_library_restore_assessment_async (self->library, id, NULL, restored_cb, deleting_new (self, id));
}

static void
restore_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  restore_case (HG_WINDOW (widget), g_variant_get_int64 (parameter));
}

/**
 * hg_window_records_act:
 * @self: a window
 * @action: an action of the window that means another thing elsewhere
 *
 * Returns: whether the records are shown, and it was done to what is chosen there
 */
gboolean
hg_window_records_act (HgWindow *self, const char *action)
{
  if (!hg_window_records_is_shown (self))
    return FALSE;
  if (strcmp (action, "win.undo") != 0)
    return hg_window_kept_act (self, action);
  restore_case (self, self->deleted);
  return TRUE;
}

gboolean
hg_window_records_is_shown (HgWindow *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "records") == 0;
}

/* Whether something is chosen that can be printed. */
gboolean
hg_window_records_has_sheet (HgWindow *self)
{
  return self->records_page != NULL && (hg_records_page_get_review (self->records_page) != NULL ||
                                        hg_records_page_get_chosen (self->records_page) != NULL);
}

gboolean
hg_window_records_can_undo (HgWindow *self)
{
  return hg_window_records_is_shown (self) && self->deleted != 0;
}

/**
 * hg_window_records_dup_place:
 * @self: a window
 *
 * Returns: (transfer full) (nullable): where one stands among the records; %NULL where they are not shown
 */
char *
hg_window_records_dup_place (HgWindow *self)
{
  return hg_window_records_is_shown (self) ? hg_records_page_dup_place (get_page (self)) : NULL;
}

/**
 * hg_window_records_restore:
 * @self: a window
 * @place: (nullable): where one stood among the records; nothing happens for %NULL
 */
void
hg_window_records_restore (HgWindow *self, const char *place)
{
  if (place == NULL)
    return;
  hg_records_page_go (get_page (self), place);
  show (self);
}

/**
 * hg_window_records_check:
 * @self: a window
 * @code: the number of a sheet or case, or what its code says
 *
 * Goes to its check.
 */
void
hg_window_records_check (HgWindow *self, const char *code)
{
  hg_window_navigation_leave (self);
  hg_records_page_check (get_page (self), code);
  show (self);
  hg_window_navigation_arrive (self);
}

/* From a check to where one came from, from the rows to the entry. */
void
hg_window_records_escape (HgWindow *self)
{
  if (hg_records_page_get_review (get_page (self)) != NULL)
    hg_window_navigation_go (self, -1);
  else
    hg_records_page_focus (get_page (self));
}

/**
 * hg_window_records_offer:
 * @self: a window
 * @text: what was kept
 *
 * Says so, with a button that leads to the records.
 */
void
hg_window_records_offer (HgWindow *self, const char *text)
{
  adw_toast_overlay_add_toast (self->toasts, new_toast (text, _("Records"), "win.records"));
}

/**
 * hg_window_records_follow_edition:
 * @self: a window in which another edition came into use
 *
 * Holds what is shown against that edition.
 *
 * Returns: whether the records are shown, and stay
 */
gboolean
hg_window_records_follow_edition (HgWindow *self)
{
  g_autofree char *place = hg_window_records_dup_place (self);

  if (place == NULL)
    return FALSE;
  gtk_stack_set_visible_child_name (self->stack, "browse");   /* what "back" leads to */
  go (self, place);
  return TRUE;
}

/**
 * hg_window_records_install:
 * @widget_class: of the window
 *
 * Installs what can be done with records.
 */
void
hg_window_records_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.records", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "win.check-sheet", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "win.check-record", "s", check_action);
  gtk_widget_class_install_action (widget_class, "win.open-case", "x", open_case_action);
  gtk_widget_class_install_action (widget_class, "win.copy-case", "x", open_case_action);
  gtk_widget_class_install_action (widget_class, "win.delete-case", "x", delete_action);
  gtk_widget_class_install_action (widget_class, "win.restore-case", "x", restore_action);
}
