/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-tray-export"

#include "config.h"

#include "hg-sheet-tray-export.h"

#include <glib/gi18n.h>

struct _HgSheetTrayExport
{
  AdwWindow       parent_instance;

  HgSheetExport  *export;
  GCancellable   *cancellable;

  GtkLabel       *text;
  GtkProgressBar *progress;
  GtkButton      *button;
};

G_DEFINE_FINAL_TYPE (HgSheetTrayExport, hg_sheet_tray_export, ADW_TYPE_WINDOW)

enum
{
  WRITTEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Translators: how many files are written, of how many */
static char *
dup_count (HgSheetTrayExport *self)
{
  return g_strdup_printf (_("%1$u of %2$u files are written."), hg_sheet_export_get_n_done (self->export),
                          hg_sheet_export_get_n (self->export));
}

static void
progress_cb (HgSheetTrayExport *self)
{
  g_autofree char *text = dup_count (self);

  gtk_label_set_label (self->text, text);
  gtk_progress_bar_set_fraction (self->progress, (double) hg_sheet_export_get_n_done (self->export) /
                                                   hg_sheet_export_get_n (self->export));
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgSheetTrayExport) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autofree char *count = NULL;
  g_autofree char *text = NULL;

  if (hg_sheet_export_run_finish (HG_SHEET_EXPORT (source), result, &error))
    {
      g_signal_emit (self, signals[WRITTEN], 0, hg_sheet_export_get_n_done (self->export));
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  count = dup_count (self);
  text = g_strdup_printf ("%s\n%s", count, error->message);
  gtk_label_set_label (self->text, text);
  gtk_widget_add_css_class (GTK_WIDGET (self->text), "error");
  gtk_button_set_label (self->button, _("_Close"));
}

static void
hg_sheet_tray_export_dispose (GObject *object)
{
  HgSheetTrayExport *self = HG_SHEET_TRAY_EXPORT (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->export);
  G_OBJECT_CLASS (hg_sheet_tray_export_parent_class)->dispose (object);
}

static void
hg_sheet_tray_export_class_init (HgSheetTrayExportClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_sheet_tray_export_dispose;
  signals[WRITTEN] = g_signal_new ("written", HG_TYPE_SHEET_TRAY_EXPORT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                   1, G_TYPE_UINT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/sheet/hg-sheet-tray-export.ui");
  gtk_widget_class_bind_template_child (widget_class, HgSheetTrayExport, text);
  gtk_widget_class_bind_template_child (widget_class, HgSheetTrayExport, progress);
  gtk_widget_class_bind_template_child (widget_class, HgSheetTrayExport, button);
}

static void
hg_sheet_tray_export_init (HgSheetTrayExport *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
}

/**
 * hg_sheet_tray_export_new:
 * @parent: (nullable): the window in front
 * @export: what is to be written; it begins at once
 *
 * Returns: (transfer none): a window, to be presented; GTK owns it
 */
GtkWidget *
hg_sheet_tray_export_new (GtkWindow *parent, HgSheetExport *export)
{
  HgSheetTrayExport *self = g_object_new (HG_TYPE_SHEET_TRAY_EXPORT, "transient-for", parent, NULL);

  self->export = g_object_ref (export);
  g_signal_connect_object (export, "notify::n-done", G_CALLBACK (progress_cb), self, G_CONNECT_SWAPPED);
  progress_cb (self);
  hg_sheet_export_run_async (export, self->cancellable, done_cb, g_object_ref (self));
  return GTK_WIDGET (self);
}
