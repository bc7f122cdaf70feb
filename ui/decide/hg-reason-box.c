/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-reason-box"

#include "config.h"

#include "hg-reason-box.h"

#include "hg-wording-condition.h"
#include "hg-wording-reason.h"

#include <glib/gi18n.h>

/**
 * hg_reason_box_get_icon:
 * @truth: whether something holds
 *
 * Returns: (transfer none): the mark that says so by its form
 */
const char *
hg_reason_box_get_icon (HgTruth truth)
{
  switch (truth)
    {
    case HG_TRUTH_TRUE:
      return "object-select-symbolic";
    case HG_TRUTH_FALSE:
      return "window-close-symbolic";
    case HG_TRUTH_UNKNOWN:
    default:
      return "dialog-question-symbolic";
    }
}

static const char *
get_class (HgTruth truth)
{
  return truth == HG_TRUTH_TRUE ? "truth-true" : truth == HG_TRUTH_FALSE ? "truth-false" : "truth-unknown";
}

static GtkWidget *
create_line (const HgReason *reason, const char *text)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *icon = gtk_image_new_from_icon_name (hg_reason_box_get_icon (reason->truth));
  GtkWidget *label = gtk_label_new (text);
  g_autofree char *word = hg_wording_reason_result (reason->truth);

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_widget_set_margin_top (icon, 2);
  gtk_widget_add_css_class (icon, get_class (reason->truth));
  gtk_widget_set_tooltip_text (icon, word);
  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL, word, -1);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (row), icon);
  gtk_box_append (GTK_BOX (row), label);
  if (reason->near_miss)
    gtk_widget_add_css_class (row, "near-miss");
  return row;
}

/* A negated leaf is one sentence ("… : no"), as the wording says it. */
static gboolean
is_negated_leaf (const HgReason *reason)
{
  const HgCondition *condition = reason->condition;

  return condition->kind == HG_CONDITION_NOT && hg_condition_is_leaf (g_ptr_array_index (condition->children, 0));
}

static char *
dup_negated (const HgVocabulary *vocabulary, const HgReason *reason)
{
  g_autofree char *words = hg_wording_condition (vocabulary, reason->condition);
  g_autofree char *result = hg_wording_reason_result (reason->truth);
  g_autofree char *answer = hg_wording_reason_answer (vocabulary, g_ptr_array_index (reason->children, 0));

  if (answer == NULL)
    return g_strdup_printf (_("%1$s — %2$s"), words, result);
  return g_strdup_printf (_("%1$s — %2$s (answer: %3$s)"), words, result, answer);
}

/**
 * hg_reason_box_dup_line:
 * @vocabulary: the edition's words
 * @reason: a reason
 * @is_whole: (out): whether the line says all; else the reasons below it follow
 *
 * Returns: (transfer full): one line of the tree
 */
char *
hg_reason_box_dup_line (const HgVocabulary *vocabulary, const HgReason *reason, gboolean *is_whole)
{
  *is_whole = is_negated_leaf (reason) || hg_condition_is_leaf (reason->condition);
  return is_negated_leaf (reason) ? dup_negated (vocabulary, reason) : hg_wording_reason (vocabulary, reason);
}

/**
 * hg_reason_box_new:
 * @vocabulary: the edition's words
 * @reason: the root of a tree or of a part of one
 *
 * Returns: (transfer floating): the tree; its depth is bounded by %HG_CONDITION_MAX_DEPTH
 */
GtkWidget *
hg_reason_box_new (const HgVocabulary *vocabulary, const HgReason *reason)
{
  gboolean is_whole;
  g_autofree char *text = hg_reason_box_dup_line (vocabulary, reason, &is_whole);
  GtkWidget *line = create_line (reason, text);
  GtkWidget *box;
  GtkWidget *children;

  if (is_whole)
    return line;
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  children = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  gtk_widget_add_css_class (children, "condition-children");
  gtk_box_append (GTK_BOX (box), line);
  for (guint i = 0; i < reason->children->len; i++)
    gtk_box_append (GTK_BOX (children), hg_reason_box_new (vocabulary, g_ptr_array_index (reason->children, i)));
  gtk_box_append (GTK_BOX (box), children);
  return box;
}
