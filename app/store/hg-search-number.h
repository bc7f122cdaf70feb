/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define HG_SEARCH_NUMBER_MOST 8

guint hg_search_number_hash_all (const char *number, guint32 hashes[HG_SEARCH_NUMBER_MOST]);
guint32 hg_search_number_hash (const char *key);

G_END_DECLS
