/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Asking for files. The one place that knows GtkFileChooserNative, which later GTK deprecates. Being dismissed is
 * %G_IO_ERROR_CANCELLED.
 */
void   hg_file_chooser_open_async (GtkWindow *parent, const char *title, const char *filter_name,
                                   const char *pattern, GAsyncReadyCallback callback, gpointer user_data);
void   hg_file_chooser_save_async (GtkWindow *parent, const char *title, const char *file_name,
                                   GAsyncReadyCallback callback, gpointer user_data);
void   hg_file_chooser_folder_async (GtkWindow *parent, const char *title, GAsyncReadyCallback callback,
                                     gpointer user_data);
GFile *hg_file_chooser_finish     (GAsyncResult *result, GError **error);

G_END_DECLS
