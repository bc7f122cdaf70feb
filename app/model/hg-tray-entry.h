/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

G_BEGIN_DECLS

#define HG_TYPE_TRAY_ENTRY (hg_tray_entry_get_type ())
G_DECLARE_FINAL_TYPE (HgTrayEntry, hg_tray_entry, HG, TRAY_ENTRY, GObject)

/**
 * HgTrayEntry:
 *
 * A matter or a rule that waits in the tray to be printed. It keeps number and title itself, for the edition in use may no
 * longer have it: then it is gone, and says so. An object, for list widgets take nothing else; immutable, and so free to
 * cross threads.
 */
HgTrayEntry *hg_tray_entry_new        (HgItemKind kind, const char *id, const char *number, const char *title,
                                       gboolean is_gone);
HgItemKind   hg_tray_entry_get_kind   (HgTrayEntry *self);
const char  *hg_tray_entry_get_id     (HgTrayEntry *self);
const char  *hg_tray_entry_get_number (HgTrayEntry *self);
const char  *hg_tray_entry_get_title  (HgTrayEntry *self);
gboolean     hg_tray_entry_is_gone    (HgTrayEntry *self);
gboolean     hg_tray_entry_is_same    (HgTrayEntry *self, HgTrayEntry *other);

G_END_DECLS
