/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-old"

#include "config.h"

#include "hg-shop.h"

#include <gtk/gtk.h>

static void
build (GtkWidget *parent)
{
  GtkTreeView *view = NULL;
  GtkWidget *box = gtk_combo_box_new ();
  gtk_dialog_run (parent);
  gtk_info_bar_new ();
  gtk_message_dialog_new (NULL, 0, 0, 0, NULL);
}
