/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-case"

#include "config.h"

#include "hg-window-private.h"

#include "hg-decide-changes.h"
#include "hg-decide-keep.h"
#include "hg-library-assessments.h"
#include "hg-message.h"
#include "hg-reasons-text.h"

#include <glib/gi18n.h>

/* A case on its way to or from the library. */
typedef struct
{
  HgWindow         *window;
  HgDecideCase     *decide_case;   /* (nullable) */
  HgDecision       *decision;      /* (nullable): of the case when it set out */
  HgAssessment     *kept;          /* (nullable) */
  HgWindowSheetFunc use;           /* (nullable) */
} Errand;

static Errand *
errand_new (HgWindow *window, HgDecideCase *decide_case, HgAssessment *kept, HgWindowSheetFunc use)
{
  Errand *errand = g_new0 (Errand, 1);

  errand->window = g_object_ref (window);
  errand->decide_case = decide_case != NULL ? g_object_ref (decide_case) : NULL;
  errand->decision = decide_case != NULL ? hg_decision_ref (hg_decide_case_get_decision (decide_case)) : NULL;
  errand->kept = kept != NULL ? hg_assessment_ref (kept) : NULL;
  errand->use = use;
  return errand;
}

static void
errand_free (Errand *errand)
{
  g_object_unref (errand->window);
  g_clear_object (&errand->decide_case);
  g_clear_pointer (&errand->decision, hg_decision_unref);
  g_clear_pointer (&errand->kept, hg_assessment_unref);
  g_free (errand);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Errand, errand_free)

/* Keeping */

static guint
count_modified (HgWindow *self)
{
  guint n = 0;

  for (guint i = 0; i < self->cases->len; i++)
    n += hg_decide_case_is_modified (g_ptr_array_index (self->cases, i)) ? 1 : 0;
  return n;
}

/* Gives whether it was kept; if not, says why. */
static gboolean
finish_saving (GObject *source, GAsyncResult *result, Errand *errand)
{
  g_autoptr(GError) error = NULL;
  gint64 id = hg_library_save_assessment_finish (HG_LIBRARY (source), result, &error);

  if (id == 0)
    hg_message_show (GTK_WINDOW (errand->window), _("The case was not saved"), error->message);
  else
    {
      hg_decide_changes_clear (errand->decide_case);
      hg_decide_case_set_kept (errand->decide_case, id, errand->decision);
    }
  return id != 0;
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(Errand) errand = user_data;
  g_autoptr(GPtrArray) missing = NULL;
  g_autofree char *text = NULL;

  if (!finish_saving (source, result, errand))
    return;
  missing = hg_decide_target_find_missing (hg_decide_case_get_target (errand->decide_case),
                                           hg_decide_case_get_state (errand->decide_case));
  text = g_strdup_printf (ngettext ("Saved as a draft: %u judgement lacks its reason",
                                    "Saved as a draft: %u judgements lack their reason", missing->len),
                          missing->len);
  hg_window_records_offer (errand->window, missing->len > 0 ? text : _("Case saved"));
}

static void
save (HgWindow *self, HgDecideCase *decide_case, GAsyncReadyCallback callback)
{
  g_autoptr(HgAssessment) assessment = hg_decide_keep_to_assessment (decide_case);

  hg_library_save_assessment_async (self->library, assessment, hg_decide_case_get_decision (decide_case), NULL, callback,
                                    errand_new (self, decide_case, assessment, NULL));
}

/**
 * hg_window_case_save:
 * @self: a window that shows a case
 *
 * Keeps it. A case whose judgements lack a reason is kept too, and said to be a draft: work is never refused.
 */
void
hg_window_case_save (HgWindow *self)
{
  save (self, hg_window_decide_get_case (self), saved_cb);
}

/* The last one that is kept closes the window. */
static void
saved_before_closing_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(Errand) errand = user_data;

  if (finish_saving (source, result, errand) && count_modified (errand->window) == 0)
    gtk_window_close (GTK_WINDOW (errand->window));
}

static void
answered_cb (HgMessageAnswer answer, gpointer user_data)
{
  HgWindow *self = user_data;

  if (answer == HG_MESSAGE_DISCARD)
    {
      g_ptr_array_set_size (self->cases, 0);
      gtk_window_close (GTK_WINDOW (self));
    }
  for (guint i = 0; answer == HG_MESSAGE_SAVE && i < self->cases->len; i++)
    if (hg_decide_case_is_modified (g_ptr_array_index (self->cases, i)))
      save (self, g_ptr_array_index (self->cases, i), saved_before_closing_cb);
}

/**
 * hg_window_case_ask_to_save:
 * @self: a window that is about to close
 *
 * Returns: whether cases are not saved, and people are asked first; the window closes when they have answered
 */
gboolean
hg_window_case_ask_to_save (HgWindow *self)
{
  guint n = count_modified (self);
  g_autofree char *heading = NULL;

  if (n == 0)
    return FALSE;
  heading = g_strdup_printf (ngettext ("%u case is not saved", "%u cases are not saved", n), n);
  hg_message_ask_save (GTK_WINDOW (self), heading, _("Answers and reasons that are not saved are lost with the window."),
                       answered_cb, self);
  return TRUE;
}

/* Sheets */

static void
use_sheet (Errand *errand, HgSheet *sheet, const GError *error)
{
  if (sheet != NULL)
    errand->use (errand->window, sheet);
  else
    hg_message_show (GTK_WINDOW (errand->window), _("The sheet cannot be made"), error->message);
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(Errand) errand = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheet) sheet = hg_library_make_assessment_sheet_finish (HG_LIBRARY (source), result, &error);

  use_sheet (errand, sheet, error);
}

static void
field_made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(Errand) errand = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheet) sheet = hg_library_make_field_sheet_finish (HG_LIBRARY (source), result, &error);

  use_sheet (errand, sheet, error);
}

static void
sheet_loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(Errand) errand = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheet) sheet = hg_library_load_assessment_sheet_finish (HG_LIBRARY (source), result, &error);

  use_sheet (errand, sheet, error);
}

/**
 * hg_window_case_use_sheet:
 * @self: a window that shows a case
 * @use: what becomes of its assessment sheet
 *
 * A case that is as it was kept prints as it was kept.
 */
void
hg_window_case_use_sheet (HgWindow *self, HgWindowSheetFunc use)
{
  HgDecideCase *decide_case = hg_window_decide_get_case (self);
  g_autoptr(HgAssessment) assessment = hg_decide_keep_to_assessment (decide_case);
  Errand *errand = errand_new (self, decide_case, assessment, use);

  if (assessment->id != 0 && !hg_decide_case_is_modified (decide_case))
    hg_library_load_assessment_sheet_async (self->library, assessment->id, NULL, sheet_loaded_cb, errand);
  else
    hg_library_make_assessment_sheet_async (self->library, assessment, errand->decision, NULL, made_cb, errand);
}

/**
 * hg_window_case_use_field_sheet:
 * @self: a window that shows a case
 * @use: what becomes of the sheet of facts that are still to be collected
 */
void
hg_window_case_use_field_sheet (HgWindow *self, HgWindowSheetFunc use)
{
  HgDecideCase *decide_case = hg_window_decide_get_case (self);
  g_autoptr(HgAssessment) assessment = hg_decide_keep_to_assessment (decide_case);
  Errand *errand = errand_new (self, decide_case, assessment, use);

  hg_library_make_field_sheet_async (self->library, assessment, errand->decision, NULL, field_made_cb, errand);
}

/**
 * hg_window_case_use_kept_sheet:
 * @self: a window
 * @id: an assessment's id
 * @use: what becomes of its sheet, as it was kept
 */
void
hg_window_case_use_kept_sheet (HgWindow *self, gint64 id, HgWindowSheetFunc use)
{
  hg_library_load_assessment_sheet_async (self->library, id, NULL, sheet_loaded_cb, errand_new (self, NULL, NULL, use));
}

/**
 * hg_window_case_copy_reasons:
 * @self: a window that shows a case
 *
 * Puts the results and their reasons on the clipboard, as text for a file.
 */
void
hg_window_case_copy_reasons (HgWindow *self)
{
  HgDecideCase *decide_case = hg_window_decide_get_case (self);
  g_autofree char *text = hg_reasons_text_new (hg_decide_case_get_decision (decide_case),
                                               hg_decide_case_get_state (decide_case));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  hg_window_add_toast (self, _("Reasons copied"));
}
