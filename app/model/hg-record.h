/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

G_BEGIN_DECLS

gboolean hg_record_get_texts (gconstpointer record, gsize size, const char **texts, gsize *length);

G_END_DECLS
