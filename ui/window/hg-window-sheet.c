/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-sheet"

#include "config.h"

#include "hg-window-private.h"

#include "hg-date.h"
#include "hg-message.h"
#include "hg-sheet-choices.h"
#include "hg-sheet-guide.h"
#include "hg-sheet-printer.h"
#include "hg-sheet-saver.h"
#include "hg-sheet-window.h"

#include <glib/gi18n.h>

#define MOST_FOUND 500u   /* matters that one sheet is made of: a thousand pages */

/* What becomes of a sheet once it is made. */
typedef void (*UseFunc) (HgWindow *self, HgSheetDraft *draft);

typedef struct
{
  HgWindow     *window;
  HgSheetDraft *draft;
  UseFunc       use;
} Errand;

static void
errand_free (gpointer data, GClosure *closure)
{
  Errand *errand = data;

  g_object_unref (errand->window);
  g_free (errand);
}

static void
made_cb (HgSheetDraft *draft, Errand *errand)
{
  g_autoptr(HgWindow) self = g_object_ref (errand->window);
  UseFunc use = errand->use;
  const GError *error = hg_sheet_draft_get_error (draft);

  g_signal_handlers_disconnect_by_func (draft, made_cb, errand);
  if (error != NULL)
    hg_message_show (GTK_WINDOW (self), _("The sheet cannot be made"), error->message);
  else
    use (self, draft);
  g_object_unref (draft);
}

/* As the officer has it every day; a sheet that is printed or saved has to be made first. */
static void
make (HgWindow *self, HgSheetRequest *request, UseFunc use)
{
  HgSheetDraft *draft = hg_sheet_choices_new_draft (self->library, request);
  Errand *errand = g_new (Errand, 1);

  *errand = (Errand) { g_object_ref (self), draft, use };
  g_signal_connect_data (draft, "changed", G_CALLBACK (made_cb), errand, errand_free, 0);
}

/* Of the matter or rule that is shown. */
static HgSheetRequest *
new_request (HgWindow *self)
{
  HgDetail *detail = hg_panes_get_detail (self->panes);
  HgMatter *matter = hg_detail_get_matter (detail);
  HgRule *rule = hg_detail_get_rule (detail);
  const char *const ids[] = { matter != NULL ? matter->id : rule != NULL ? rule->id : NULL, NULL };

  if (ids[0] == NULL)
    return NULL;
  return hg_sheet_request_new (matter != NULL ? HG_SHEET_KIND_GUIDANCE : HG_SHEET_KIND_RULE, ids, NULL, NULL);
}

/* The work guide is nobody's in particular: it has no options and gets no number. */
static void
make_guide (HgWindow *self, UseFunc use)
{
  GPtrArray *chapters = hg_detail_get_chapters (hg_panes_get_detail (self->panes));
  g_autoptr(HgSheet) sheet = NULL;
  g_autoptr(HgSheetDraft) draft = NULL;
  GDate today;

  if (chapters == NULL)
    return;
  hg_date_today (&today);
  sheet = hg_sheet_guide_new (hg_library_get_info (self->library), hg_library_get_vocabulary (self->library), NULL, chapters,
                              &today);
  draft = hg_sheet_draft_new_fixed (NULL, sheet);
  use (self, draft);
}

static void
print (HgWindow *self, HgSheetDraft *draft)
{
  hg_sheet_printer_run_draft (GTK_WINDOW (self), draft);
}

static void
preview (HgWindow *self, HgSheetDraft *draft)
{
  gtk_window_present (GTK_WINDOW (hg_sheet_window_new_for_draft (GTK_WINDOW (self), draft)));
}

static void
saved_cb (GFile *file, gpointer user_data)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *text = g_strdup_printf (_("Saved as %s"), name);

  hg_window_add_toast (user_data, text);
}

static void
save (HgWindow *self, HgSheetDraft *draft)
{
  hg_sheet_saver_run_draft (GTK_WINDOW (self), draft, "pdf", saved_cb, g_object_ref (self), g_object_unref);
}

static void
show_request (HgWindow *self, HgSheetRequest *request)
{
  gtk_window_present (GTK_WINDOW (hg_sheet_window_new_for_request (GTK_WINDOW (self), self->library, request)));
}

/* A case's sheet is what it is. */

static void
print_case (HgWindow *self, HgSheet *sheet)
{
  hg_sheet_printer_run (GTK_WINDOW (self), sheet);
}

static void
preview_case (HgWindow *self, HgSheet *sheet)
{
  gtk_window_present (GTK_WINDOW (hg_sheet_window_new (GTK_WINDOW (self), sheet)));
}

static void
save_case (HgWindow *self, HgSheet *sheet)
{
  hg_sheet_saver_run (GTK_WINDOW (self), sheet, saved_cb, g_object_ref (self), g_object_unref);
}

static void
use_shown (HgWindow *self, UseFunc use, HgWindowSheetFunc use_case)
{
  g_autoptr(HgSheetRequest) request = NULL;

  if (hg_window_decide_get_case (self) != NULL)
    {
      hg_window_case_use_sheet (self, use_case);
      return;
    }
  request = new_request (self);
  if (request == NULL)
    make_guide (self, use);
  else if (use == preview)
    show_request (self, request);
  else
    make (self, request, use);
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
  use_shown (self, print, print_case);
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
  use_shown (self, preview, preview_case);
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
  use_shown (self, save, save_case);
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
  hg_window_case_use_field_sheet (self, preview_case);
}

/* What the list shows now, as the query that found it; what was opened last is named one by one. */
static HgSheetRequest *
new_list_request (HgWindow *self, HgSheetKind kind, HgItemKind items)
{
  const char *text = hg_browser_get_text (self->browser);
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();
  g_autoptr(HgQuery) query = hg_query_new (items);
  g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  options->topic = *text != '\0' ? g_strdup (text) : NULL;
  query->text = g_strdup (text);
  query->is_mixed = kind == HG_SHEET_KIND_OVERVIEW && *text != '\0';   /* as the list shows what words found */
  query->sort = *text == '\0' && hg_browser_get_sort (self->browser) == HG_SORT_RELEVANCE ? HG_SORT_NUMBER
                                                                                          : hg_browser_get_sort (self->browser);
  for (guint i = 0; self->recent != NULL && i < g_list_model_get_n_items (self->recent); i++)
    {
      g_autoptr(HgResultRow) row = g_list_model_get_item (self->recent, i);
      HgItem *item = hg_result_row_get_item (row);

      if (item != NULL && (kind == HG_SHEET_KIND_OVERVIEW || hg_item_get_kind (item) == items))
        g_ptr_array_add (ids, g_strdup (hg_item_get_id (item)));
    }
  g_ptr_array_add (ids, NULL);
  return hg_sheet_request_new (kind, (const char *const *) ids->pdata, self->recent != NULL ? NULL : query, options);
}

/**
 * hg_window_sheet_preview_list:
 * @self: a window
 *
 * Shows the table of what the list shows, for printing.
 */
void
hg_window_sheet_preview_list (HgWindow *self)
{
  g_autoptr(HgSheetRequest) request =
    new_list_request (self, HG_SHEET_KIND_OVERVIEW, hg_browser_get_view (self->browser));

  show_request (self, request);
}

/**
 * hg_window_sheet_preview_found:
 * @self: a window
 *
 * Shows all matters that the list shows as one sheet, for printing.
 */
void
hg_window_sheet_preview_found (HgWindow *self)
{
  g_autoptr(HgSheetRequest) request = new_list_request (self, HG_SHEET_KIND_GUIDANCE, HG_ITEM_MATTER);
  gboolean has_more = FALSE;
  guint n = hg_results_get_count (hg_browser_get_results (self->browser), HG_ITEM_MATTER, &has_more);

  if (self->recent == NULL && n > MOST_FOUND)
    {
      g_autofree char *text = g_strdup_printf (_("A sheet has room for %u. Narrow the search, or print the table of what the "
                                                 "list shows."), MOST_FOUND);

      hg_message_show (GTK_WINDOW (self), _("These are too many matters for one sheet"), text);
    }
  else
    show_request (self, request);
}
