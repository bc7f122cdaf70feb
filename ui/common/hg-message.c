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

typedef struct
{
  HgMessageFunc answered;
  gpointer      user_data;
} Asked;

static void
response_cb (GtkWidget *dialog, const char *response, gpointer user_data)
{
  Asked *asked = user_data;
  HgMessageAnswer answer = HG_MESSAGE_STAY;

  if (g_str_equal (response, "save"))
    answer = HG_MESSAGE_SAVE;
  else if (g_str_equal (response, "discard"))
    answer = HG_MESSAGE_DISCARD;
  asked->answered (answer, asked->user_data);
}

static void
asked_free (gpointer data, GClosure *closure)
{
  g_free (data);
}

/**
 * hg_message_ask_save:
 * @parent: the window that it concerns
 * @heading: what is not saved
 * @body: what would be lost
 * @answered: called with the answer
 * @user_data: for @answered
 */
void
hg_message_ask_save (GtkWindow *parent, const char *heading, const char *body, HgMessageFunc answered,
                     gpointer user_data)
{
  GtkWidget *dialog = adw_message_dialog_new (parent, heading, body);
  Asked *asked = g_new (Asked, 1);

  *asked = (Asked) { answered, user_data };
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "stay", _("_Cancel"), "discard", _("_Discard"), "save",
                                    _("_Save"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "save", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "save");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "stay");
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), asked, asked_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
