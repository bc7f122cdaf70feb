/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-message"

#include "config.h"

#include "hg-message.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/**
 * hg_message_show:
 * @parent: the window that it concerns
 * @heading: what did not work
 * @body: why, and what helps
 *
 * Shows a message with a single answer.
 */
void
hg_message_show (GtkWindow *parent, const char *heading, const char *body)
{
  GtkWidget *dialog = adw_message_dialog_new (parent, heading, body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "close");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "close");
  gtk_window_present (GTK_WINDOW (dialog));
}
