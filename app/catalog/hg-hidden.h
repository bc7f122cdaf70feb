/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gunichar hg_hidden_find (const char *text, gsize length);

G_END_DECLS
