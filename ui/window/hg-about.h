/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-catalog-info.h"

G_BEGIN_DECLS

/*
 * What the program and the edition say of themselves. The one place that knows AdwAboutWindow, which later libadwaita
 * deprecates.
 */
void hg_about_show         (GtkWindow *parent);
void hg_about_show_edition (GtkWindow *parent, const HgCatalogInfo *info);

G_END_DECLS
