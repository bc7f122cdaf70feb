/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Numbers as the articles of Chinese laws write them: 六十, 一百二十四, 一千零四十二.
 */
char     *hg_han_numeral_from_number (guint number);
gboolean  hg_han_numeral_to_number   (const char *text, guint *number);

G_END_DECLS
