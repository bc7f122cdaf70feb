/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment-item.h"
#include "hg-assessment.h"
#include "hg-decision.h"
#include "hg-library.h"

G_BEGIN_DECLS

/*
 * The part of HgLibrary that keeps assessments. The form that fills one in gives the target, party, note, dates, answers
 * and the edition's hash, and beside it the decision that it shows; keeping it stores the results, the texts they rest on
 * and the sheet, all in one transaction.
 */

/* Inserts (id 0) or replaces. Gives the id, 0 on an error: HG_ERROR_NOT_FOUND where the kept one is gone,
   HG_ERROR_READ_ONLY, HG_ERROR_FULL and HG_ERROR_BUSY as people are told them, HG_ERROR_INVALID where another edition
   came into use since @assessment's hash was set; nothing was changed then. */
void              hg_library_save_assessment_async           (HgLibrary *self, HgAssessment *assessment,
                                                              HgDecision *decision, GCancellable *cancellable,
                                                              GAsyncReadyCallback callback, gpointer user_data);
gint64            hg_library_save_assessment_finish          (HgLibrary *self, GAsyncResult *result, GError **error);

/* All that was kept, as it was kept; the edition need not be there any more. */
void              hg_library_load_assessment_async           (HgLibrary *self, gint64 id, GCancellable *cancellable,
                                                              GAsyncReadyCallback callback, gpointer user_data);
HgAssessment     *hg_library_load_assessment_finish          (HgLibrary *self, GAsyncResult *result, GError **error);

/* Rows (of HgAssessmentItem), the one changed last first; @text narrows them to those in which all its words occur. */
void              hg_library_list_assessments_async          (HgLibrary *self, const char *text,
                                                              GCancellable *cancellable, GAsyncReadyCallback callback,
                                                              gpointer user_data);
GListModel       *hg_library_list_assessments_finish         (HgLibrary *self, GAsyncResult *result, GError **error);

/* A deleted one can be restored until the program starts again a week later. */
void              hg_library_delete_assessment_async         (HgLibrary *self, gint64 id, GCancellable *cancellable,
                                                              GAsyncReadyCallback callback, gpointer user_data);
gboolean          hg_library_delete_assessment_finish        (HgLibrary *self, GAsyncResult *result, GError **error);
void              hg_library_restore_assessment_async        (HgLibrary *self, gint64 id, GCancellable *cancellable,
                                                              GAsyncReadyCallback callback, gpointer user_data);
gboolean          hg_library_restore_assessment_finish       (HgLibrary *self, GAsyncResult *result, GError **error);

/* What the edition in use says otherwise (of HgAssessmentChange): none where nothing it rests on was touched. */
void              hg_library_compare_assessment_async        (HgLibrary *self, HgAssessment *assessment,
                                                              GCancellable *cancellable, GAsyncReadyCallback callback,
                                                              gpointer user_data);
GPtrArray        *hg_library_compare_assessment_finish       (HgLibrary *self, GAsyncResult *result, GError **error);

/* Sheets. A kept one prints as it was; the others are made from @assessment as it stands, kept or not. */
void              hg_library_load_assessment_sheet_async     (HgLibrary *self, gint64 id, GCancellable *cancellable,
                                                              GAsyncReadyCallback callback, gpointer user_data);
HgSheet          *hg_library_load_assessment_sheet_finish    (HgLibrary *self, GAsyncResult *result, GError **error);
void              hg_library_make_assessment_sheet_async     (HgLibrary *self, HgAssessment *assessment,
                                                              HgDecision *decision,
                                                              GCancellable *cancellable, GAsyncReadyCallback callback,
                                                              gpointer user_data);
HgSheet          *hg_library_make_assessment_sheet_finish    (HgLibrary *self, GAsyncResult *result, GError **error);
void              hg_library_make_field_sheet_async          (HgLibrary *self, HgAssessment *assessment,
                                                              HgDecision *decision,
                                                              GCancellable *cancellable, GAsyncReadyCallback callback,
                                                              gpointer user_data);
HgSheet          *hg_library_make_field_sheet_finish         (HgLibrary *self, GAsyncResult *result, GError **error);

G_END_DECLS
