/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-condition-box"

#include "config.h"

#include "hg-condition-box.h"

#include "hg-wording-condition.h"

#include <glib/gi18n.h>

static GtkWidget *
create_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

/* A negated leaf is one sentence ("… : no"), as the wording says it. */
static gboolean
is_sentence (const HgCondition *condition)
{
  if (condition->kind == HG_CONDITION_NOT)
    return hg_condition_is_leaf (g_ptr_array_index (condition->children, 0));
  return hg_condition_is_leaf (condition);
}

static const HgFact *
get_fact (const HgVocabulary *vocabulary, const HgCondition *condition)
{
  if (condition->kind == HG_CONDITION_NOT)
    condition = g_ptr_array_index (condition->children, 0);
  return condition->fact != NULL ? hg_vocabulary_get_fact (vocabulary, condition->fact) : NULL;
}

static GtkWidget *
create_sentence (const HgVocabulary *vocabulary, const HgCondition *condition)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const HgFact *fact = get_fact (vocabulary, condition);
  g_autofree char *sentence = hg_wording_condition (vocabulary, condition);
  GtkWidget *label = create_label (sentence, "condition-leaf");

  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), label);
  if (fact != NULL && fact->evidence != NULL)
    {
      /* Translators: what proves that a condition holds */
      g_autofree char *evidence = g_strdup_printf (_("Evidence: %s"), fact->evidence);

      gtk_box_append (GTK_BOX (texts), create_label (evidence, "condition-evidence"));
    }
  gtk_box_append (GTK_BOX (row), texts);
  if (fact != NULL && fact->kind == HG_FACT_KIND_JUDGEMENT)
    {
      GtkWidget *mark = gtk_label_new (_("judgement"));

      gtk_widget_set_valign (mark, GTK_ALIGN_START);
      gtk_widget_add_css_class (mark, "judgement");
      gtk_widget_set_tooltip_text (mark, _("The officer judges this and writes down the reason"));
      gtk_box_append (GTK_BOX (row), mark);
    }
  return row;
}

/**
 * hg_condition_box_new:
 * @vocabulary: the edition's words
 * @condition: the root of a condition or of a part of one
 *
 * Returns: (transfer floating): the tree; its depth is bounded by %HG_CONDITION_MAX_DEPTH
 */
GtkWidget *
hg_condition_box_new (const HgVocabulary *vocabulary, const HgCondition *condition)
{
  GtkWidget *box;
  GtkWidget *children;
  g_autofree char *lead = NULL;

  if (is_sentence (condition))
    return create_sentence (vocabulary, condition);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  children = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  lead = hg_wording_condition_lead (condition);
  gtk_widget_add_css_class (children, "condition-children");
  gtk_box_append (GTK_BOX (box), create_label (lead, "condition-lead"));
  for (guint i = 0; i < condition->children->len; i++)
    gtk_box_append (GTK_BOX (children), hg_condition_box_new (vocabulary, g_ptr_array_index (condition->children, i)));
  gtk_box_append (GTK_BOX (box), children);
  return box;
}
