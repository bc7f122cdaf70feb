/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Offices are called by a character of each part of their names: 城管 is 城市管理局, 人社 人力资源和社会保障局.
 */
gboolean hg_abbreviation_matches (const char *folded, const char *folded_name);

G_END_DECLS
