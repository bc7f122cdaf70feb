/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-kept"

#include "config.h"

#include "hg-window-private.h"

#include "hg-assessment-item.h"
#include "hg-library-sheets.h"
#include "hg-message.h"
#include "hg-sheet-item.h"
#include "hg-sheet-printer.h"
#include "hg-sheet-saver.h"
#include "hg-sheet-window.h"

#include <glib/gi18n.h>

/* Sheets as they were kept: whatever becomes of them is noted in the register, for those that stand there. */

static void
preview (HgWindow *self, HgSheet *sheet)
{
  g_autoptr(HgSheetDraft) draft = hg_sheet_draft_new_fixed (self->library, sheet);

  gtk_window_present (GTK_WINDOW (hg_sheet_window_new_for_draft (GTK_WINDOW (self), draft)));
}

static void
print (HgWindow *self, HgSheet *sheet)
{
  g_autoptr(HgSheetDraft) draft = hg_sheet_draft_new_fixed (self->library, sheet);

  hg_sheet_printer_run_draft (GTK_WINDOW (self), draft);
}

static void
saved_cb (GFile *file, gpointer user_data)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *text = g_strdup_printf (_("Saved as %s"), name);

  hg_window_add_toast (user_data, text);
}

static void
save (HgWindow *self, HgSheet *sheet)
{
  g_autoptr(HgSheetDraft) draft = hg_sheet_draft_new_fixed (self->library, sheet);

  hg_sheet_saver_run_draft (GTK_WINDOW (self), draft, "pdf", saved_cb, g_object_ref (self), g_object_unref);
}

typedef struct
{
  HgWindow         *window;
  HgWindowSheetFunc use;
} Purpose;

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree Purpose *purpose = user_data;
  g_autoptr(HgWindow) self = purpose->window;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheetReview) review = hg_library_review_sheet_finish (HG_LIBRARY (source), result, &error);

  if (review != NULL)
    purpose->use (self, review->sheet);
  else
    hg_message_show (GTK_WINDOW (self), _("The sheet cannot be made"), error->message);
}

static void
use_sheet (HgWindow *self, HgWindowSheetFunc use)
{
  HgSheetReview *review = hg_records_page_get_review (self->records_page);
  GObject *row = hg_records_page_get_chosen (self->records_page);
  Purpose *purpose;

  if (review != NULL)
    use (self, review->sheet);
  else if (HG_IS_ASSESSMENT_ITEM (row))
    hg_window_case_use_kept_sheet (self, hg_assessment_item_get_assessment (HG_ASSESSMENT_ITEM (row))->id, use);
  else if (HG_IS_SHEET_ITEM (row))
    {
      purpose = g_new (Purpose, 1);
      *purpose = (Purpose) { g_object_ref (self), use };
      hg_library_review_sheet_async (self->library, hg_sheet_item_get_record (HG_SHEET_ITEM (row))->number, NULL, found_cb,
                                     purpose);
    }
}

/**
 * hg_window_kept_act:
 * @self: a window that shows the records
 * @action: what is done with the sheet of what is chosen there
 *
 * Shows, prints or saves it word for word as it was kept.
 *
 * Returns: whether @action is one of these
 */
gboolean
hg_window_kept_act (HgWindow *self, const char *action)
{
  static const struct { const char *name; HgWindowSheetFunc use; } table[] = {
    { "win.print", print }, { "win.preview", preview }, { "win.save-pdf", save }, { "win.save", save },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (strcmp (table[i].name, action) == 0)
      {
        use_sheet (self, table[i].use);
        return TRUE;
      }
  return FALSE;
}
