/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-item.h"

G_BEGIN_DECLS

/*
 * A line of a page that leads to another page: a matter to the rules that spare it, a rule to its matters.
 */
GtkWidget *hg_item_link_new (HgItem *item);

G_END_DECLS
