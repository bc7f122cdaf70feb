/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment.h"

G_BEGIN_DECLS

#define HG_TYPE_ASSESSMENT_ITEM (hg_assessment_item_get_type ())
G_DECLARE_FINAL_TYPE (HgAssessmentItem, hg_assessment_item, HG, ASSESSMENT_ITEM, GObject)

/**
 * HgAssessmentItem:
 *
 * A row of the list of assessments. An object, for list widgets take nothing else; immutable, so it may be built on a
 * worker and handed over. Its assessment has results, and neither answers nor a sheet: load it to get them.
 *
 * Properties (read only, as the getters)
 * - assessment (#HgAssessment)
 * - text-changed (boolean): something it rests on reads otherwise in the edition in use
 */
HgAssessmentItem *hg_assessment_item_new              (HgAssessment *assessment, gboolean text_changed);
HgAssessment     *hg_assessment_item_get_assessment   (HgAssessmentItem *self);
gboolean          hg_assessment_item_get_text_changed (HgAssessmentItem *self);

G_END_DECLS
