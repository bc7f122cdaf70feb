/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-file-chooser"

#include "config.h"

#include "hg-file-chooser.h"

#include <glib/gi18n.h>

static void
response_cb (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  g_autoptr(GTask) task = user_data;

  if (response == GTK_RESPONSE_ACCEPT)
    g_task_return_pointer (task, gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)), g_object_unref);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, _("No file was chosen"));
  gtk_native_dialog_destroy (dialog);
  g_object_unref (dialog);
}

static void
run (GtkFileChooserNative *chooser, gpointer source_tag, GAsyncReadyCallback callback, gpointer user_data)
{
  GTask *task = g_task_new (NULL, NULL, callback, user_data);

  g_task_set_source_tag (task, source_tag);
  g_signal_connect (chooser, "response", G_CALLBACK (response_cb), task);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/**
 * hg_file_chooser_open_async:
 * @parent: the window that asks
 * @title: what for
 * @filter_name: what the files are called
 * @pattern: a glob, such as "*.xml"
 * @callback: called when the person has answered
 * @user_data: for @callback
 */
void
hg_file_chooser_open_async (GtkWindow *parent, const char *title, const char *filter_name, const char *pattern,
                            GAsyncReadyCallback callback, gpointer user_data)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_OPEN, NULL, NULL);
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr(GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, filter_name);
  gtk_file_filter_add_pattern (filter, pattern);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), all);
  run (chooser, hg_file_chooser_open_async, callback, user_data);
}

/**
 * hg_file_chooser_save_async:
 * @parent: the window that asks
 * @title: what for
 * @file_name: the name to start with, in UTF-8
 * @callback: called when the person has answered
 * @user_data: for @callback
 */
void
hg_file_chooser_save_async (GtkWindow *parent, const char *title, const char *file_name,
                            GAsyncReadyCallback callback, gpointer user_data)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_SAVE, NULL, NULL);

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), file_name);
  run (chooser, hg_file_chooser_save_async, callback, user_data);
}

/**
 * hg_file_chooser_folder_async:
 * @parent: the window that asks
 * @title: what for
 * @callback: called when the person has answered
 * @user_data: for @callback
 */
void
hg_file_chooser_folder_async (GtkWindow *parent, const char *title, GAsyncReadyCallback callback, gpointer user_data)
{
  GtkFileChooserNative *chooser =
    gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, NULL, NULL);

  run (chooser, hg_file_chooser_folder_async, callback, user_data);
}

/**
 * hg_file_chooser_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full): the file; %NULL with %G_IO_ERROR_CANCELLED where none was chosen
 */
GFile *
hg_file_chooser_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
