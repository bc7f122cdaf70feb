/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment.h"
#include "hg-db.h"

G_BEGIN_DECLS

/*
 * Assessments in records.db.
 */
gboolean      hg_assessment_table_reserve     (HgDb *db, HgAssessment *assessment, GError **error);
gboolean      hg_assessment_table_replace     (HgDb *db, const HgAssessment *assessment, GError **error);
HgAssessment *hg_assessment_table_load        (HgDb *db, gint64 id, GError **error);
GPtrArray    *hg_assessment_table_list        (HgDb *db, GError **error);
gboolean      hg_assessment_table_load_parts  (HgDb *db, HgAssessment *assessment, GError **error);
gint64        hg_assessment_table_find        (HgDb *db, const char *number, GError **error);
gboolean      hg_assessment_table_set_deleted (HgDb *db, gint64 id, gint64 time, GError **error);
gboolean      hg_assessment_table_purge       (HgDb *db, gint64 before, GError **error);

G_END_DECLS
