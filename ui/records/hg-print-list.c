/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-print-list"

#include "config.h"

#include "hg-print-list.h"

#include "hg-case-row.h"

#include <glib/gi18n.h>

static GtkWidget *
new_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  return label;
}

static void
add_line (GtkGrid *grid, int line, const HgSheetPrint *print)
{
  g_autofree char *time = hg_case_row_dup_time (print->time);
  g_autofree char *text = hg_print_list_dup_text (print);
  GtkWidget *when = new_label (time), *what = new_label (text);

  gtk_widget_add_css_class (when, "dim-label");
  gtk_label_set_wrap (GTK_LABEL (what), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (what), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (what, TRUE);
  gtk_grid_attach (grid, when, 0, line, 1, 1);
  gtk_grid_attach (grid, what, 1, line, 1, 1);
}

/**
 * hg_print_list_new:
 * @prints: (element-type HgSheetPrint): what became of a sheet, oldest first
 *
 * Returns: (transfer floating): a line for each, newest first; a sentence where there is none
 */
GtkWidget *
hg_print_list_new (GPtrArray *prints)
{
  GtkWidget *grid;

  if (prints->len == 0)
    {
      GtkWidget *sentence = new_label (_("It has not been printed or saved since it got its number."));

      gtk_label_set_wrap (GTK_LABEL (sentence), TRUE);
      return sentence;
    }
  grid = gtk_grid_new ();
  gtk_grid_set_column_spacing (GTK_GRID (grid), 16);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 4);
  for (guint i = 0; i < prints->len; i++)
    add_line (GTK_GRID (grid), (int) i, g_ptr_array_index (prints, prints->len - 1 - i));
  return grid;
}

/* By outlet, result, and whether it is known where: each a whole sentence. */
static const char *
get_format (const HgSheetPrint *print)
{
  static const char *const formats[][3][2] = {
    [HG_SHEET_OUTLET_PRINTER] = {
      [HG_PRINT_RESULT_DONE] = { NC_("sheet", "Printed"), NC_("sheet", "Printed on %s") },
      [HG_PRINT_RESULT_FAILED] = { NC_("sheet", "Could not be printed"), NC_("sheet", "Could not be printed on %s") },
      [HG_PRINT_RESULT_CANCELLED] = { NC_("sheet", "Printing was cancelled"), NC_("sheet", "Printing on %s was cancelled") },
    },
    [HG_SHEET_OUTLET_FILE] = {
      [HG_PRINT_RESULT_DONE] = { NC_("sheet", "Saved to a file"), NC_("sheet", "Saved to file %s") },
      [HG_PRINT_RESULT_FAILED] = { NC_("sheet", "Could not be saved"), NC_("sheet", "Could not be saved to file %s") },
      [HG_PRINT_RESULT_CANCELLED] = { NC_("sheet", "Saving was cancelled"), NC_("sheet", "Saving to file %s was cancelled") },
    },
  };

  g_return_val_if_fail ((guint) print->outlet < G_N_ELEMENTS (formats) && (guint) print->result < G_N_ELEMENTS (formats[0]),
                        "");
  return g_dpgettext2 (NULL, "sheet", formats[print->outlet][print->result][print->target != NULL]);
}

/**
 * hg_print_list_dup_text:
 * @print: what became of a sheet
 *
 * Returns: (transfer full): where it went, and with what result
 */
char *
hg_print_list_dup_text (const HgSheetPrint *print)
{
  const char *format = get_format (print);
  g_autofree char *text = print->target != NULL ? g_strdup_printf (format, print->target) : g_strdup (format);

  if (print->detail == NULL)
    return g_steal_pointer (&text);
  /* Translators: what became of a sheet, and why */
  return g_strdup_printf (C_("sheet", "%1$s: %2$s"), text, print->detail);
}
