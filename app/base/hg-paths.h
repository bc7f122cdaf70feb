/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Where files lie. HEGUI_DATA_DIR overrides the place of what people make and HEGUI_SHARE_DIR that of what the program
 * ships, for running from the build tree and for tests.
 */
char *hg_paths_dup_user_dir         (void);
char *hg_paths_dup_editions_dir     (void);
char *hg_paths_dup_records          (void);
char *hg_paths_dup_schema           (void);
char *hg_paths_dup_shipped_catalog  (void);
char *hg_paths_dup_locale_dir       (void);
char *hg_paths_dup_statutes_dir    (void);
char *hg_paths_dup_letterhead      (void);

G_END_DECLS
