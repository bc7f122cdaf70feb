/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Part of the fingerprint of what was built with folded texts: ICU's major version. */
guint hg_fold_get_version (void);

char *hg_fold_text (const char *text);

G_END_DECLS
