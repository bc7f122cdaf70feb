/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Messages that must be answered. The one place that knows AdwMessageDialog, which later libadwaita deprecates.
 */

/**
 * HgMessageAnswer:
 * @HG_MESSAGE_STAY: do nothing
 * @HG_MESSAGE_DISCARD: go on, and lose what is not saved
 * @HG_MESSAGE_SAVE: save, then go on
 */
typedef enum
{
  HG_MESSAGE_STAY,
  HG_MESSAGE_DISCARD,
  HG_MESSAGE_SAVE,
} HgMessageAnswer;

typedef void (*HgMessageFunc) (HgMessageAnswer answer, gpointer user_data);

void hg_message_show     (GtkWindow *parent, const char *heading, const char *body);
void hg_message_ask_save (GtkWindow *parent, const char *heading, const char *body, HgMessageFunc answered,
                          gpointer user_data);

G_END_DECLS
