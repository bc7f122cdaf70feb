/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-issue-row"

#include "config.h"

#include "hg-issue-row.h"

#include <glib/gi18n.h>

struct _HgIssueRow
{
  GObject         parent_instance;

  HgImportReport *report;
  const HgIssue  *issue;   /* of the report */
};

G_DEFINE_FINAL_TYPE (HgIssueRow, hg_issue_row, G_TYPE_OBJECT)

/* The functions of the template are called with the GtkListItem first, and with no item while a row is unbound. */

static char *
dup_icon (GtkListItem *list_item, HgIssueRow *row)
{
  if (row == NULL)
    return NULL;
  return g_strdup (row->issue->severity == HG_SEVERITY_ERROR ? "dialog-error-symbolic" : "dialog-warning-symbolic");
}

static GStrv
dup_icon_classes (GtkListItem *list_item, HgIssueRow *row)
{
  const char *classes[] = { NULL, NULL };

  if (row != NULL)
    classes[0] = row->issue->severity == HG_SEVERITY_ERROR ? "error" : "warning";
  return g_strdupv ((GStrv) classes);
}

static char *
dup_line (GtkListItem *list_item, HgIssueRow *row)
{
  if (row == NULL || row->issue->line == 0)
    return NULL;
  return g_strdup_printf (_("Line %u"), row->issue->line);
}

static char *
dup_message (GtkListItem *list_item, HgIssueRow *row)
{
  return row != NULL ? g_strdup (row->issue->message) : NULL;
}

static char *
dup_tag (GtkListItem *list_item, HgIssueRow *row)
{
  if (row == NULL)
    return NULL;
  /* Translators: whether an issue refuses the edition, then its tag */
  return g_strdup_printf (C_("issue", "%s · %s"),
                          row->issue->severity == HG_SEVERITY_ERROR ? C_("severity", "Error") : C_("severity", "Warning"), row->issue->tag);
}

static void
hg_issue_row_finalize (GObject *object)
{
  hg_import_report_unref (HG_ISSUE_ROW (object)->report);
  G_OBJECT_CLASS (hg_issue_row_parent_class)->finalize (object);
}

static void
hg_issue_row_class_init (HgIssueRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hg_issue_row_finalize;
}

static void
hg_issue_row_init (HgIssueRow *self)
{
}

/**
 * hg_issue_row_list_new:
 * @report: a report
 *
 * Returns: (transfer full): its issues, a #GListModel of #HgIssueRow
 */
GListModel *
hg_issue_row_list_new (HgImportReport *report)
{
  GListStore *list = g_list_store_new (HG_TYPE_ISSUE_ROW);

  for (guint i = 0; i < report->issues->len; i++)
    {
      g_autoptr(HgIssueRow) row = g_object_new (HG_TYPE_ISSUE_ROW, NULL);

      row->report = hg_import_report_ref (report);
      row->issue = g_ptr_array_index (report->issues, i);
      g_list_store_append (list, row);
    }
  return G_LIST_MODEL (list);
}

/**
 * hg_issue_row_factory_new:
 *
 * Returns: (transfer full): what makes the rows of a list view
 */
GtkListItemFactory *
hg_issue_row_factory_new (void)
{
  g_autoptr(GtkBuilderScope) scope = gtk_builder_cscope_new ();

  gtk_builder_cscope_add_callback_symbols (GTK_BUILDER_CSCOPE (scope),
                                           "dup_icon", G_CALLBACK (dup_icon),
                                           "dup_icon_classes", G_CALLBACK (dup_icon_classes),
                                           "dup_line", G_CALLBACK (dup_line),
                                           "dup_message", G_CALLBACK (dup_message),
                                           "dup_tag", G_CALLBACK (dup_tag), NULL);
  return gtk_builder_list_item_factory_new_from_resource (scope, "/org/hegui/Hegui/import/hg-issue-row.ui");
}

/**
 * hg_issue_row_get_issue:
 * @self: a row
 *
 * Returns: (transfer none): its issue
 */
const HgIssue *
hg_issue_row_get_issue (HgIssueRow *self)
{
  g_return_val_if_fail (HG_IS_ISSUE_ROW (self), NULL);
  return self->issue;
}
