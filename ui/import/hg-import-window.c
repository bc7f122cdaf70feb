/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-import-window"

#include "config.h"

#include "hg-import-window.h"

#include "hg-issue-row.h"

#include <glib/gi18n.h>

struct _HgImportWindow
{
  AdwWindow          parent_instance;

  GCancellable      *cancellable;
  HgImportReport    *report;       /* (nullable) */
  GtkMultiSelection *selection;
  char              *file_name;

  GtkStack          *stack;
  GtkProgressBar    *progress;
  GObject           *progress_page;
  GObject           *failed_page;
  GtkImage          *icon;
  GtkLabel          *heading;
  GtkLabel          *summary;
  GtkWidget         *copy_button;
  GtkListView       *view;
};

G_DEFINE_FINAL_TYPE (HgImportWindow, hg_import_window, ADW_TYPE_WINDOW)

enum
{
  ACCEPTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The issues as lines of text; only those that are chosen, or all. */
static void
copy_issues (HgImportWindow *self, gboolean only_chosen)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; self->report != NULL && i < self->report->issues->len; i++)
    {
      g_autofree char *line = NULL;

      if (only_chosen && !gtk_selection_model_is_selected (GTK_SELECTION_MODEL (self->selection), i))
        continue;
      line = hg_issue_to_text (g_ptr_array_index (self->report->issues, i), self->file_name);
      g_string_append_printf (text, "%s\n", line);
    }
  if (text->len > 0)
    gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text->str);
}

static void
copy_all_cb (HgImportWindow *self)
{
  copy_issues (self, FALSE);
}

static gboolean
key_pressed_cb (HgImportWindow *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (keyval == GDK_KEY_Escape)
    {
      gtk_window_close (GTK_WINDOW (self));
      return GDK_EVENT_STOP;
    }
  if ((state & GDK_CONTROL_MASK) != 0 && keyval == GDK_KEY_c)
    {
      copy_issues (self, TRUE);
      return GDK_EVENT_STOP;
    }
  return GDK_EVENT_PROPAGATE;
}

static void
progress_cb (HgImportWindow *self, GParamSpec *pspec, HgLibrary *library)
{
  gtk_progress_bar_set_fraction (self->progress, CLAMP (hg_library_get_progress (library), 0, 1));
}

static void
imported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgImportWindow) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgImportReport) report = hg_library_import_finish (HG_LIBRARY (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (report == NULL)
    {
      g_object_set (self->failed_page, "description", error->message, NULL);
      gtk_stack_set_visible_child_name (self->stack, "failed");
      return;
    }
  if (report->accepted)
    g_signal_emit (self, signals[ACCEPTED], 0, report);
  if (report->accepted && report->issues->len == 0)
    gtk_window_destroy (GTK_WINDOW (self));
  else
    hg_import_window_show_report (self, report);
}

static gboolean
hg_import_window_close_request (GtkWindow *window)
{
  g_cancellable_cancel (HG_IMPORT_WINDOW (window)->cancellable);
  return GTK_WINDOW_CLASS (hg_import_window_parent_class)->close_request (window);
}

static void
hg_import_window_dispose (GObject *object)
{
  HgImportWindow *self = HG_IMPORT_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->report, hg_import_report_unref);
  g_clear_pointer (&self->file_name, g_free);
  G_OBJECT_CLASS (hg_import_window_parent_class)->dispose (object);
}

static void
hg_import_window_class_init (HgImportWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_import_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = hg_import_window_close_request;
  signals[ACCEPTED] = g_signal_new ("accepted", HG_TYPE_IMPORT_WINDOW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, HG_TYPE_IMPORT_REPORT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/import/hg-import-window.ui");
  gtk_widget_class_bind_template_child (widget_class, HgImportWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, HgImportWindow, progress);
  gtk_widget_class_bind_template_child (widget_class, HgImportWindow, progress_page);
  gtk_widget_class_bind_template_child (widget_class, HgImportWindow, failed_page);
  gtk_widget_class_bind_template_child (widget_class, HgImportWindow, icon);
  gtk_widget_class_bind_template_child (widget_class, HgImportWindow, heading);
  gtk_widget_class_bind_template_child (widget_class, HgImportWindow, summary);
  gtk_widget_class_bind_template_child (widget_class, HgImportWindow, copy_button);
  gtk_widget_class_bind_template_child (widget_class, HgImportWindow, view);
  gtk_widget_class_bind_template_callback (widget_class, copy_all_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
hg_import_window_init (HgImportWindow *self)
{
  g_autoptr(GtkListItemFactory) factory = hg_issue_row_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
  self->selection = gtk_multi_selection_new (NULL);
  gtk_list_view_set_factory (self->view, factory);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
}

/**
 * hg_import_window_new:
 * @parent: the window in front
 * @library: who imports
 * @file: (nullable): a catalog, which is read at once; %NULL only shows a report
 *
 * Returns: (transfer none): a window, to be presented; GTK owns it
 */
GtkWidget *
hg_import_window_new (GtkWindow *parent, HgLibrary *library, GFile *file)
{
  HgImportWindow *self = g_object_new (HG_TYPE_IMPORT_WINDOW, "transient-for", parent, NULL);

  if (file == NULL)
    return GTK_WIDGET (self);
  self->file_name = g_file_get_basename (file);
  g_object_set (self->progress_page, "description", self->file_name, NULL);
  g_signal_connect_object (library, "notify::progress", G_CALLBACK (progress_cb), self, G_CONNECT_SWAPPED);
  hg_library_import_async (library, file, self->cancellable, imported_cb, g_object_ref (self));
  return GTK_WIDGET (self);
}

/**
 * hg_import_window_show_report:
 * @self: a window
 * @report: what an import found
 *
 * Lists the issues, and says what has become of the edition.
 */
void
hg_import_window_show_report (HgImportWindow *self, HgImportReport *report)
{
  g_autoptr(GListModel) rows = NULL;
  g_autofree char *errors = NULL;
  g_autofree char *warnings = NULL;
  g_autofree char *summary = NULL;

  g_return_if_fail (HG_IS_IMPORT_WINDOW (self));
  rows = hg_issue_row_list_new (report);
  g_clear_pointer (&self->report, hg_import_report_unref);
  self->report = hg_import_report_ref (report);
  gtk_multi_selection_set_model (self->selection, rows);

  errors = g_strdup_printf (ngettext ("%u error", "%u errors", report->n_errors), report->n_errors);
  warnings = g_strdup_printf (ngettext ("%u warning", "%u warnings", report->n_warnings), report->n_warnings);
  /* Translators: errors and warnings of an import */
  summary = g_strdup_printf (C_("import", "%1$s, %2$s"), errors, warnings);
  gtk_label_set_label (self->summary, summary);
  gtk_label_set_label (self->heading, report->accepted
                                        ? _("The edition is in use, with remarks")
                                        : _("The edition was refused; the former one stays in use"));
  gtk_image_set_from_icon_name (self->icon, report->accepted ? "dialog-warning-symbolic" : "dialog-error-symbolic");
  gtk_widget_add_css_class (GTK_WIDGET (self->icon), report->accepted ? "warning" : "error");
  gtk_widget_set_sensitive (self->copy_button, report->issues->len > 0);
  gtk_stack_set_visible_child_name (self->stack, "report");
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}
