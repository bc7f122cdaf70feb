/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-types.h"

G_BEGIN_DECLS

/*
 * The rows of registered sheets (of HgSheetItem).
 */
GtkListItemFactory *hg_register_row_factory_new (void);
const char         *hg_register_row_get_kind    (HgSheetKind kind);

G_END_DECLS
