/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-citation-box"

#include "config.h"

#include "hg-citation-box.h"

#include "hg-wording-law.h"
#include "hg-wrap-layout.h"

#include <glib/gi18n.h>

static GtkWidget *
create_button (const HgVocabulary *vocabulary, const HgCitation *citation, const GDate *day)
{
  GtkWidget *button = gtk_button_new ();
  g_autofree char *text = hg_wording_law_citation (vocabulary, citation);
  g_autofree char *version = hg_wording_law_version (vocabulary, citation, day);
  /* Translators: a version of a law, then what a click does */
  g_autofree char *hint = g_strdup_printf (_("%s. Show everything that cites this article"), version);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "citation");
  gtk_widget_set_tooltip_text (button, hint);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, hint, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-citing");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", citation->law, citation->article);
  return button;
}

/**
 * hg_citation_box_new:
 * @vocabulary: where the laws are
 * @cites: (element-type HgCitation): what is cited
 * @day: today, to say whether the cited version is in force
 *
 * Returns: (transfer floating): the buttons
 */
GtkWidget *
hg_citation_box_new (const HgVocabulary *vocabulary, GPtrArray *cites, const GDate *day)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, hg_wrap_layout_new ());
  gtk_widget_add_css_class (box, "citations");
  for (guint i = 0; i < cites->len; i++)
    gtk_box_append (GTK_BOX (box), create_button (vocabulary, g_ptr_array_index (cites, i), day));
  return box;
}
