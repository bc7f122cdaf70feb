/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-sheet"

#include "config.h"

#include "hg-window-private.h"

#include "hg-date.h"
#include "hg-message.h"
#include "hg-sheet-guide.h"
#include "hg-sheet-printer.h"
#include "hg-sheet-rule.h"
#include "hg-sheet-saver.h"
#include "hg-sheet-window.h"

#include <glib/gi18n.h>

/* What becomes of a sheet once it is made. */
typedef struct
{
  HgWindow         *window;
  HgWindowSheetFunc use;
} Purpose;

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree Purpose *purpose = user_data;
  g_autoptr(HgWindow) self = purpose->window;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheet) sheet = hg_library_make_sheet_finish (HG_LIBRARY (source), result, &error);

  if (sheet != NULL)
    purpose->use (self, sheet);
  else
    hg_message_show (GTK_WINDOW (self), _("The sheet cannot be made"), error->message);
}

/* A matter's sheet needs the rules that spare it, which the library looks up; a rule's has all it needs. */
static void
make_sheet (HgWindow *self, HgWindowSheetFunc use)
{
  HgDetail *detail = hg_panes_get_detail (self->panes);
  HgMatter *matter = hg_detail_get_matter (detail);
  HgRule *rule = hg_detail_get_rule (detail);
  GPtrArray *chapters = hg_detail_get_chapters (detail);

  if (matter != NULL)
    {
      const char *const ids[] = { matter->id, NULL };
      Purpose *purpose = g_new (Purpose, 1);

      *purpose = (Purpose) { g_object_ref (self), use };
      hg_library_make_sheet_async (self->library, ids, NULL, made_cb, purpose);
    }
  else if (rule != NULL)
    {
      g_autoptr(HgSheet) sheet = NULL;
      GDate today;

      hg_date_today (&today);
      sheet = hg_sheet_rule_new (hg_library_get_info (self->library), hg_library_get_vocabulary (self->library), NULL, rule,
                                 &today);
      use (self, sheet);
    }
  else if (chapters != NULL)
    {
      g_autoptr(HgSheet) sheet = NULL;
      GDate today;

      hg_date_today (&today);
      sheet = hg_sheet_guide_new (hg_library_get_info (self->library), hg_library_get_vocabulary (self->library), NULL, chapters,
                                  &today);
      use (self, sheet);
    }
}

static void
print_sheet (HgWindow *self, HgSheet *sheet)
{
  hg_sheet_printer_run (GTK_WINDOW (self), sheet);
}

static void
preview_sheet (HgWindow *self, HgSheet *sheet)
{
  gtk_window_present (GTK_WINDOW (hg_sheet_window_new (GTK_WINDOW (self), sheet)));
}

static void
saved_cb (GFile *file, gpointer user_data)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *text = g_strdup_printf (_("Saved as %s"), name);

  hg_window_add_toast (user_data, text);
}

static void
save_sheet (HgWindow *self, HgSheet *sheet)
{
  hg_sheet_saver_run (GTK_WINDOW (self), sheet, saved_cb, g_object_ref (self), g_object_unref);
}

/**
 * hg_window_sheet_print:
 * @self: a window
 *
 * Prints the sheet of what is shown.
 */
void
hg_window_sheet_print (HgWindow *self)
{
  if (hg_window_decide_get_case (self) != NULL)
    hg_window_case_use_sheet (self, print_sheet);
  else
    make_sheet (self, print_sheet);
}

/**
 * hg_window_sheet_preview:
 * @self: a window
 *
 * Shows the sheet of what is shown as it will be printed.
 */
void
hg_window_sheet_preview (HgWindow *self)
{
  if (hg_window_decide_get_case (self) != NULL)
    hg_window_case_use_sheet (self, preview_sheet);
  else
    make_sheet (self, preview_sheet);
}

/**
 * hg_window_sheet_save_pdf:
 * @self: a window
 *
 * Saves the sheet of what is shown.
 */
void
hg_window_sheet_save_pdf (HgWindow *self)
{
  if (hg_window_decide_get_case (self) != NULL)
    hg_window_case_use_sheet (self, save_sheet);
  else
    make_sheet (self, save_sheet);
}
/**
 * hg_window_sheet_save:
 * @self: a window
 *
 * Keeps the case that is shown; elsewhere saves the sheet as PDF.
 */
void
hg_window_sheet_save (HgWindow *self)
{
  if (hg_window_decide_get_case (self) != NULL)
    hg_window_case_save (self);
  else
    hg_window_sheet_save_pdf (self);
}

/**
 * hg_window_sheet_preview_field:
 * @self: a window that shows a case
 *
 * Shows the sheet of the facts that are still to be collected.
 */
void
hg_window_sheet_preview_field (HgWindow *self)
{
  hg_window_case_use_field_sheet (self, preview_sheet);
}
