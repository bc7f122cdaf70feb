/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-pdf"

#include "config.h"

#include "hg-sheet-pdf.h"

#include "hg-date.h"
#include "hg-error.h"
#include "hg-sheet-layout.h"

#include <cairo-pdf.h>
#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

static cairo_status_t
write_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/* The clock stays out of it: a sheet without a day is dated by the epoch. */
static void
set_metadata (cairo_surface_t *surface, const HgSheet *sheet)
{
  g_autofree char *day = hg_date_to_iso (&sheet->day);
  g_autofree char *created = g_strdup_printf ("%sT00:00:00Z", day != NULL ? day : "1970-01-01");
  g_autofree char *title = sheet->number != NULL ? g_strdup_printf ("%s %s", sheet->title, sheet->number)
                                                 : g_strdup (sheet->title);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  if (sheet->author != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, sheet->author);
  if (sheet->subtitle != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, sheet->subtitle);
  if (sheet->keywords != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_KEYWORDS, sheet->keywords);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Hegui " VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
}

static void
add_outline (cairo_surface_t *surface, const HgSheetLayout *layout)
{
  g_autoptr(GArray) marks = hg_sheet_layout_dup_marks (layout);
  int parents[] = { CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT };

  for (guint i = 0; i < marks->len; i++)
    {
      const HgSheetMark *mark = &g_array_index (marks, HgSheetMark, i);
      guint level = CLAMP (mark->level, 1, G_N_ELEMENTS (parents) - 1);
      /* Whole points: a locale's decimal comma would be no number here. */
      g_autofree char *place = g_strdup_printf ("page=%u pos=[0 %d]", mark->page + 1, (int) mark->y);
      int id = cairo_pdf_surface_add_outline (surface, parents[level - 1], mark->text, place, CAIRO_PDF_OUTLINE_FLAG_OPEN);

      for (guint deeper = level; deeper < G_N_ELEMENTS (parents); deeper++)
        parents[deeper] = id;
    }
}

static cairo_status_t
draw (const HgSheetLayout *layout, GByteArray *bytes)
{
  double width, height;
  cairo_surface_t *surface;
  cairo_t *cr;
  cairo_status_t status;

  hg_sheet_layout_get_page_size (layout, &width, &height);
  surface = cairo_pdf_surface_create_for_stream (write_cb, bytes, width, height);
  set_metadata (surface, hg_sheet_layout_get_sheet (layout));
  cr = cairo_create (surface);
  cairo_tag_begin (cr, "Document", NULL);
  for (guint page = 0; page < hg_sheet_layout_get_n_pages (layout); page++)
    {
      g_autofree char *label = g_strdup_printf ("%u", page + 1);

      cairo_pdf_surface_set_page_label (surface, label);
      hg_sheet_layout_draw_linked_page (layout, cr, page);
      cairo_show_page (cr);
    }
  cairo_tag_end (cr, "Document");
  add_outline (surface, layout);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return status;
}

/**
 * hg_sheet_pdf_to_bytes:
 * @sheet: a sheet
 * @error: (out) (optional): #HG_ERROR_FAILED where drawing fails
 *
 * May be called in any thread.
 *
 * Returns: (transfer full) (nullable): the sheet as PDF; the same bytes for the same sheet, fonts and program
 */
GBytes *
hg_sheet_pdf_to_bytes (HgSheet *sheet, GError **error)
{
  g_autoptr(HgSheetLayout) layout = hg_sheet_layout_new (sheet);
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  cairo_status_t status = draw (layout, bytes);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, HG_ERROR, HG_ERROR_FAILED, _("The sheet could not be drawn: %s"),
                   cairo_status_to_string (status));
      return NULL;
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/**
 * hg_sheet_pdf_save:
 * @sheet: a sheet
 * @path: the file that is written
 * @error: (out) (optional): as hg_error_set_from_errno(), or #HG_ERROR_FAILED
 *
 * Writes the sheet as PDF. The file is whole or as it was before: it is written beside @path and renamed.
 *
 * Returns: whether it was written
 */
gboolean
hg_sheet_pdf_save (HgSheet *sheet, const char *path, GError **error)
{
  g_autoptr(GBytes) bytes = hg_sheet_pdf_to_bytes (sheet, error);
  gsize size;
  const char *data;
  int saved;

  if (bytes == NULL)
    return FALSE;
  data = g_bytes_get_data (bytes, &size);
  errno = 0;
  if (g_file_set_contents_full (path, data, (gssize) size, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                0644, NULL))
    return TRUE;
  saved = errno;
  hg_error_set_from_errno (error, saved != 0 ? saved : EIO, path);
  return FALSE;
}
