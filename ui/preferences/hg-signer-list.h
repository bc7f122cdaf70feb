/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define HG_TYPE_SIGNER_LIST (hg_signer_list_get_type ())
G_DECLARE_FINAL_TYPE (HgSignerList, hg_signer_list, HG, SIGNER_LIST, AdwPreferencesGroup)

/**
 * HgSignerList:
 *
 * The names of those who sign where a sheet names no handler: a row each, to be added, changed and removed.
 *
 * Signals
 * - changed (): by the person, not by hg_signer_list_set_names()
 */
void   hg_signer_list_set_names (HgSignerList *self, const char *const *names);
GStrv  hg_signer_list_dup_names (HgSignerList *self);

G_END_DECLS
