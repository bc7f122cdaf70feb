/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-change-list"

#include "config.h"

#include "hg-change-list.h"

#include "hg-sheet-review.h"

static GtkWidget *
new_content (const HgAssessmentChange *change, const char *text)
{
  static const char *const icons[] = { "document-edit-symbolic", "list-remove-symbolic", "list-add-symbolic" };
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *icon = gtk_image_new_from_icon_name (icons[MIN ((guint) change->change, G_N_ELEMENTS (icons) - 1)]);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (row), icon);
  gtk_box_append (GTK_BOX (row), label);
  return row;
}

static gboolean
get_item_kind (HgPartKind kind, HgItemKind *item_kind)
{
  if (kind != HG_PART_MATTER && kind != HG_PART_RULE && kind != HG_PART_LAW)
    return FALSE;
  *item_kind = kind == HG_PART_MATTER ? HG_ITEM_MATTER : kind == HG_PART_RULE ? HG_ITEM_RULE : HG_ITEM_LAW;
  return TRUE;
}

static GtkWidget *
new_line (const HgAssessmentChange *change, gboolean in_case)
{
  g_autofree char *text = hg_sheet_review_dup_change (change);
  GtkWidget *content = new_content (change, text), *button;
  HgItemKind kind;
  gboolean is_item = get_item_kind (change->kind, &kind);

  gtk_widget_add_css_class (content, "change-line");
  if (change->change == HG_PART_CHANGE_REMOVED || (!is_item && !(in_case && change->kind == HG_PART_FACT)))
    return content;
  button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "change-link");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), is_item ? "win.show-item" : "decide.unfold");
  if (is_item)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(is)", (gint32) kind, change->id);
  else
    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", change->id);
  return button;
}

/**
 * hg_change_list_fill:
 * @box: where the lines go, instead of what was there
 * @changes: (element-type HgAssessmentChange): what has changed
 * @in_case: whether the questions of the case are beside it
 */
void
hg_change_list_fill (GtkBox *box, GPtrArray *changes, gboolean in_case)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
  for (guint i = 0; i < changes->len; i++)
    gtk_box_append (box, new_line (g_ptr_array_index (changes, i), in_case));
}
