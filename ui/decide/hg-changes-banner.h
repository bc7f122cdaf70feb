/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-decide-changes.h"

G_BEGIN_DECLS

#define HG_TYPE_CHANGES_BANNER (hg_changes_banner_get_type ())
G_DECLARE_FINAL_TYPE (HgChangesBanner, hg_changes_banner, HG, CHANGES_BANNER, GtkWidget)

/**
 * HgChangesBanner:
 *
 * Says of a case that was taken over from another edition that its texts have changed, and which. It goes when the case is
 * kept anew, and cannot be dismissed before.
 */
void hg_changes_banner_set_changes (HgChangesBanner *self, const HgDecideChanges *changes);

G_END_DECLS
