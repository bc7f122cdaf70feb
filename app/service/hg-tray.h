/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-library-tray.h"

G_BEGIN_DECLS

/* More than this nobody hands over the counter; it bounds what a slip of the hand can add. */
#define HG_TRAY_MOST 200

#define HG_TYPE_TRAY (hg_tray_get_type ())
G_DECLARE_FINAL_TYPE (HgTray, hg_tray, HG, TRAY, GObject)

/**
 * HgTray:
 *
 * What waits to be printed, as a list of #HgTrayEntry in the order that people gave it. It reads itself when an edition is
 * in use, and anew when that changes; every change is kept in the background. Nothing is in it twice. Main thread.
 *
 * Signals
 * - failed (char*): a change was not kept, and why
 */
HgTray    *hg_tray_new         (HgLibrary *library);
guint      hg_tray_add         (HgTray *self, GPtrArray *entries, guint position);
void       hg_tray_remove      (HgTray *self, guint position);
guint      hg_tray_clear       (HgTray *self);
guint      hg_tray_undo_remove (HgTray *self);
gboolean   hg_tray_move        (HgTray *self, guint from, guint to);
gboolean   hg_tray_contains    (HgTray *self, HgItemKind kind, const char *id);
GPtrArray *hg_tray_dup_present (HgTray *self);

G_END_DECLS
