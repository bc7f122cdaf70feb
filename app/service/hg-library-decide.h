/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-decide-target.h"
#include "hg-library.h"

G_BEGIN_DECLS

/* What a case needs of the edition: a matter with its rules, a rule, or (without an id) all rules. */
void            hg_library_decide_load_async  (HgLibrary *self, HgItemKind kind, const char *id, GCancellable *cancellable,
                                               GAsyncReadyCallback callback, gpointer user_data);
HgDecideTarget *hg_library_decide_load_finish (HgLibrary *self, GAsyncResult *result, GError **error);

G_END_DECLS
