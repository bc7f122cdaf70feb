/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "hg-letterhead.h"

G_BEGIN_DECLS

#define HG_TYPE_OFFICE (hg_office_get_type ())
G_DECLARE_FINAL_TYPE (HgOffice, hg_office, HG, OFFICE, GObject)

/**
 * HgOffice:
 *
 * The office that uses the program: its letterhead, in one small file of the user's (hg_paths_dup_letterhead()). The file
 * is read whenever it is asked for, so what another program writes counts at once. There is one object, the main thread's;
 * reading alone may be done from any thread.
 *
 * A file that is no letterhead is never overwritten: somebody wrote it, and may want to mend it.
 *
 * Signals
 * - changed (): the program saved another letterhead
 */
HgOffice     *hg_office_get_default     (void);
HgLetterhead *hg_office_dup_letterhead  (void);
gboolean      hg_office_load_letterhead (HgLetterhead **letterhead, GError **error);
gboolean      hg_office_save_letterhead (HgLetterhead *letterhead, GError **error);
char         *hg_office_set_aside       (GError **error);

G_END_DECLS
