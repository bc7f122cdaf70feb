/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-db.h"
#include "hg-import-report.h"

G_BEGIN_DECLS

/**
 * HgEditionCheckFunc:
 * @tag: the issue's tag
 * @line: where
 * @other_line: where the other party stands, or 0
 * @message: a sentence that names the parties
 * @user_data: as given
 *
 * Takes one issue.
 */
typedef void (*HgEditionCheckFunc) (const char *tag, guint line, guint other_line, const char *message,
                                    gpointer user_data);

gboolean hg_edition_check_add_refused   (HgDb *db, const char *id, GError **error);
gboolean hg_edition_check_run           (HgDb *db, HgEditionCheckFunc func, gpointer user_data, GError **error);
gboolean hg_edition_check_insert_issues (HgDb *db, GPtrArray *issues, GError **error);
gboolean hg_edition_check_load_issues   (HgDb *db, HgImportReport *report, GError **error);

G_END_DECLS
