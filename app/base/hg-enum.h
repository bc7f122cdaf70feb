/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/*
 * Code values of the catalog ("no-penalty", "high") are the nicks of registered enumerations, so that XML, SQLite,
 * JSON and C share one spelling.
 */
const char *hg_enum_to_nick   (GType type, int value);
gboolean    hg_enum_from_nick (GType type, const char *nick, int *value);

G_END_DECLS
