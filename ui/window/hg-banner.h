/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-catalog-info.h"

G_BEGIN_DECLS

#define HG_TYPE_BANNER (hg_banner_get_type ())
G_DECLARE_FINAL_TYPE (HgBanner, hg_banner, HG, BANNER, GtkWidget)

/**
 * HgBanner:
 *
 * A slim line under the header bar that says what the edition in use is not: official, or still in force. It cannot be
 * dismissed, for a sheet may be handed out at any moment.
 */
void hg_banner_set_info (HgBanner *self, const HgCatalogInfo *info, const GDate *day);

G_END_DECLS
