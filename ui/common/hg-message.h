/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Messages that must be answered. The one place that knows AdwMessageDialog, which later libadwaita deprecates.
 */
void hg_message_show (GtkWindow *parent, const char *heading, const char *body);

G_END_DECLS
