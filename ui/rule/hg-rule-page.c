/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-rule-page"

#include "config.h"

#include "hg-rule-page.h"

#include "hg-badge.h"
#include "hg-condition-box.h"
#include "hg-date.h"
#include "hg-head-layout.h"
#include "hg-item-link.h"
#include "hg-section.h"
#include "hg-wording.h"
#include "hg-wrap-layout.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _HgRulePage
{
  GtkWidget          parent_instance;

  GtkBox            *root;
  GtkLabel          *title;
  GtkWidget         *verdict;
  GtkLabel          *place;
  GtkScrolledWindow *scroller;
  HgSection         *when;
  HgSection         *unless;
  HgSection         *basis;
  HgSection         *spared;
  HgSection         *documents;
  HgSection         *follow_up;
  HgSection         *matters;
  HgSection         *source;
};

G_DEFINE_FINAL_TYPE (HgRulePage, hg_rule_page, GTK_TYPE_WIDGET)

static char *
dup_place (const HgVocabulary *vocabulary, const HgRule *rule, const GDate *day)
{
  const HgScheme *scheme = rule->scheme != NULL ? hg_vocabulary_get_scheme (vocabulary, rule->scheme) : NULL;
  GString *text = g_string_new (rule->number);

  if (rule->field != NULL)
    g_string_append_printf (text, " · %s", hg_vocabulary_get_name (vocabulary, HG_TERM_FIELD, rule->field));
  if (g_date_valid (&rule->from) || g_date_valid (&rule->until))
    {
      g_autofree char *span = hg_wording_span (&rule->from, &rule->until);

      g_string_append_printf (text, " · %s", span);
    }
  if (!hg_date_in_period (day, &rule->from, &rule->until))
    g_string_append_printf (text, " · %s", _("Not in force today"));
  if (scheme != NULL)
    g_string_append_printf (text, " · %s", scheme->name);
  return g_string_free (text, FALSE);
}

static void
show_conditions (HgRulePage *self, const HgVocabulary *vocabulary, const HgRule *rule)
{
  hg_section_clear (self->when);
  hg_section_add_text (self->when, rule->digest);
  if (rule->when != NULL)
    hg_section_append (self->when, hg_condition_box_new (vocabulary, rule->when));
  hg_section_clear (self->unless);
  if (rule->unless != NULL)
    hg_section_append (self->unless, hg_condition_box_new (vocabulary, rule->unless));
}

static void
show_documents (HgRulePage *self, const HgVocabulary *vocabulary, const HgRule *rule)
{
  g_autoptr(GString) text = g_string_new (NULL);

  hg_section_clear (self->documents);
  for (guint i = 0; rule->documents != NULL && rule->documents[i] != NULL; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? C_("documents", "; ") : "",
                            hg_vocabulary_get_name (vocabulary, HG_TERM_DOCUMENT, rule->documents[i]));
  hg_section_add_text (self->documents, text->str);
}

static void
hg_rule_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_RULE_PAGE);
  G_OBJECT_CLASS (hg_rule_page_parent_class)->dispose (object);
}

static void
hg_rule_page_class_init (HgRulePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_rule_page_dispose;
  g_type_ensure (HG_TYPE_SECTION);
  g_type_ensure (HG_TYPE_HEAD_LAYOUT);
  g_type_ensure (HG_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/rule/hg-rule-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HgRulePage, root);
  gtk_widget_class_bind_template_child (widget_class, HgRulePage, title);
  gtk_widget_class_bind_template_child (widget_class, HgRulePage, verdict);
  gtk_widget_class_bind_template_child (widget_class, HgRulePage, place);
  gtk_widget_class_bind_template_child (widget_class, HgRulePage, scroller);
  gtk_widget_class_bind_template_child (widget_class, HgRulePage, when);
  gtk_widget_class_bind_template_child (widget_class, HgRulePage, unless);
  gtk_widget_class_bind_template_child (widget_class, HgRulePage, basis);
  gtk_widget_class_bind_template_child (widget_class, HgRulePage, spared);
  gtk_widget_class_bind_template_child (widget_class, HgRulePage, documents);
  gtk_widget_class_bind_template_child (widget_class, HgRulePage, follow_up);
  gtk_widget_class_bind_template_child (widget_class, HgRulePage, matters);
  gtk_widget_class_bind_template_child (widget_class, HgRulePage, source);
}

static void
hg_rule_page_init (HgRulePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * hg_rule_page_new:
 *
 * Returns: (transfer floating): a page that shows nothing yet
 */
GtkWidget *
hg_rule_page_new (void)
{
  return g_object_new (HG_TYPE_RULE_PAGE, NULL);
}

/**
 * hg_rule_page_show:
 * @self: a page
 * @vocabulary: the edition's words
 * @rule: what to show
 * @day: today
 */
void
hg_rule_page_show (HgRulePage *self, const HgVocabulary *vocabulary, const HgRule *rule, const GDate *day)
{
  g_autofree char *place = NULL;

  g_return_if_fail (HG_IS_RULE_PAGE (self));
  place = dup_place (vocabulary, rule, day);
  gtk_label_set_label (self->title, rule->title);
  gtk_label_set_label (self->place, place);
  hg_badge_style_outcome (self->verdict, rule->outcome, rule->force);
  show_conditions (self, vocabulary, rule);
  hg_section_clear (self->basis);
  hg_section_add_citations (self->basis, vocabulary, rule->basis, day);
  hg_section_clear (self->spared);
  hg_section_add_text (self->spared, rule->spared_digest);
  hg_section_add_citations (self->spared, vocabulary, rule->spared, day);
  show_documents (self, vocabulary, rule);
  hg_section_clear (self->follow_up);
  hg_section_add_text (self->follow_up, rule->follow_up);
  hg_section_clear (self->matters);
  if (rule->general)
    hg_section_add_text (self->matters, _("A general rule: it stands beside every matter."));
  hg_section_clear (self->source);
  hg_section_add_text (self->source, rule->source);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/**
 * hg_rule_page_set_matters:
 * @self: a page
 * @matters: of #HgItem: the matters that the rule names
 */
void
hg_rule_page_set_matters (HgRulePage *self, GListModel *matters)
{
  g_return_if_fail (HG_IS_RULE_PAGE (self));
  for (guint i = 0; i < g_list_model_get_n_items (matters); i++)
    {
      g_autoptr(HgItem) item = g_list_model_get_item (matters, i);

      hg_section_append (self->matters, hg_item_link_new (item));
    }
}

/**
 * hg_rule_page_focus:
 * @self: a page
 *
 * Gives the text the focus: the arrow keys scroll it.
 */
void
hg_rule_page_focus (HgRulePage *self)
{
  g_return_if_fail (HG_IS_RULE_PAGE (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->scroller));
}
