/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HgAccel:
 *
 * A line of the one table of keys: it sets the accelerators and fills the window of shortcuts, so that the two agree.
 */
typedef struct
{
  const char *group;     /* msgid */
  const char *action;    /* detailed; NULL: handled by a widget, listed only */
  const char *keys[3];
  const char *title;     /* msgid */
} HgAccel;

const HgAccel *hg_accels_get_table (guint *n);
void           hg_accels_install   (GtkApplication *application);

G_END_DECLS
