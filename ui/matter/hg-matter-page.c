/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-matter-page"

#include "config.h"

#include "hg-matter-page.h"

#include "hg-badge.h"
#include "hg-head-layout.h"
#include "hg-item-link.h"
#include "hg-liability-view.h"
#include "hg-section.h"
#include "hg-wording.h"
#include "hg-wrap-layout.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _HgMatterPage
{
  GtkWidget          parent_instance;

  GtkBox            *root;
  GtkLabel          *title;
  GtkLabel          *place;
  GtkWidget         *risk;
  GtkScrolledWindow *scroller;
  HgSection         *violations;
  HgSection         *obligations;
  HgSection         *liabilities;
  HgSection         *advice;
  HgSection         *rules;
  HgSection         *source;
};

G_DEFINE_FINAL_TYPE (HgMatterPage, hg_matter_page, GTK_TYPE_WIDGET)

/* Number, field, department and how to reach it, trades: one line under the title. */
static char *
dup_place (const HgVocabulary *vocabulary, const HgMatter *matter)
{
  const HgTerm *department = hg_vocabulary_get_term (vocabulary, HG_TERM_DEPARTMENT, matter->department);
  GString *text = g_string_new (matter->number);

  g_string_append_printf (text, " · %s", hg_vocabulary_get_name (vocabulary, HG_TERM_FIELD, matter->field));
  g_string_append_printf (text, " · %s", hg_vocabulary_get_name (vocabulary, HG_TERM_DEPARTMENT, matter->department));
  if (department != NULL && department->phone != NULL && *department->phone != '\0')
    g_string_append_printf (text, " %s", department->phone);
  for (guint i = 0; matter->industries != NULL && matter->industries[i] != NULL; i++)
    g_string_append_printf (text, i == 0 ? " · %s" : C_("list", ", %s"),
                            hg_vocabulary_get_name (vocabulary, HG_TERM_INDUSTRY, matter->industries[i]));
  if (matter->code != NULL && *matter->code != '\0')
    g_string_append_printf (text, " · %s", matter->code);
  return g_string_free (text, FALSE);
}

static void
show_violations (HgMatterPage *self, const HgMatter *matter)
{
  hg_section_clear (self->violations);
  if (matter->violations->len == 1)
    hg_section_add_text (self->violations, g_ptr_array_index (matter->violations, 0));
  for (guint i = 0; matter->violations->len > 1 && i < matter->violations->len; i++)
    hg_section_add_numbered (self->violations, i + 1, g_ptr_array_index (matter->violations, i));
}

/* What is in force today is what is asked for: it comes first, then what will be, then what was. */
static void
show_liabilities (HgMatterPage *self, const HgVocabulary *vocabulary, const HgMatter *matter, const GDate *day)
{
  static const HgLiabilityState order[] = {
    HG_LIABILITY_STATE_IN_FORCE, HG_LIABILITY_STATE_FUTURE, HG_LIABILITY_STATE_PAST,
  };

  hg_section_clear (self->liabilities);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    for (guint j = 0; j < matter->liabilities->len; j++)
      {
        const HgLiability *liability = g_ptr_array_index (matter->liabilities, j);

        if (hg_liability_view_get_state (liability, day) == order[i])
          hg_section_append (self->liabilities, hg_liability_view_new (vocabulary, liability, day));
      }
}

static void
add_advice (HgMatterPage *self, const HgVocabulary *vocabulary, const HgParagraph *paragraph, guint number)
{
  g_autoptr(GString) text = g_string_new (NULL);

  g_string_append_printf (text, "%u. %s", number, paragraph->text);
  for (guint i = 0; paragraph->documents != NULL && paragraph->documents[i] != NULL; i++)
    g_string_append_printf (text, i == 0 ? C_("documents", " [%s") : C_("list", ", %s"),
                            hg_vocabulary_get_name (vocabulary, HG_TERM_DOCUMENT, paragraph->documents[i]));
  if (paragraph->documents != NULL && paragraph->documents[0] != NULL)
    g_string_append (text, C_("documents", "]"));
  hg_section_add_text (self->advice, text->str);
}

static void
show_advice (HgMatterPage *self, const HgVocabulary *vocabulary, const HgMatter *matter)
{
  hg_section_clear (self->advice);
  for (int stage = HG_STAGE_BEFORE; stage <= HG_STAGE_AFTER; stage++)
    {
      guint number = 0;

      for (guint i = 0; i < matter->advice->len; i++)
        {
          const HgParagraph *paragraph = g_ptr_array_index (matter->advice, i);

          if ((int) paragraph->stage != stage)
            continue;
          if (number++ == 0)
            {
              g_autofree char *name = hg_wording_stage (stage);

              gtk_widget_add_css_class (hg_section_add_text (self->advice, name), "subheading");
            }
          add_advice (self, vocabulary, paragraph, number);
        }
    }
}

static void
hg_matter_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_MATTER_PAGE);
  G_OBJECT_CLASS (hg_matter_page_parent_class)->dispose (object);
}

static void
hg_matter_page_class_init (HgMatterPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_matter_page_dispose;
  g_type_ensure (HG_TYPE_SECTION);
  g_type_ensure (HG_TYPE_HEAD_LAYOUT);
  g_type_ensure (HG_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/matter/hg-matter-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HgMatterPage, root);
  gtk_widget_class_bind_template_child (widget_class, HgMatterPage, title);
  gtk_widget_class_bind_template_child (widget_class, HgMatterPage, place);
  gtk_widget_class_bind_template_child (widget_class, HgMatterPage, risk);
  gtk_widget_class_bind_template_child (widget_class, HgMatterPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, HgMatterPage, violations);
  gtk_widget_class_bind_template_child (widget_class, HgMatterPage, obligations);
  gtk_widget_class_bind_template_child (widget_class, HgMatterPage, liabilities);
  gtk_widget_class_bind_template_child (widget_class, HgMatterPage, advice);
  gtk_widget_class_bind_template_child (widget_class, HgMatterPage, rules);
  gtk_widget_class_bind_template_child (widget_class, HgMatterPage, source);
}

static void
hg_matter_page_init (HgMatterPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * hg_matter_page_new:
 *
 * Returns: (transfer floating): a page that shows nothing yet
 */
GtkWidget *
hg_matter_page_new (void)
{
  return g_object_new (HG_TYPE_MATTER_PAGE, NULL);
}

/**
 * hg_matter_page_show:
 * @self: a page
 * @vocabulary: the edition's words
 * @matter: what to show
 * @day: today: it says which liability is in force
 */
void
hg_matter_page_show (HgMatterPage *self, const HgVocabulary *vocabulary, const HgMatter *matter, const GDate *day)
{
  g_autofree char *place = NULL;

  g_return_if_fail (HG_IS_MATTER_PAGE (self));
  place = dup_place (vocabulary, matter);
  gtk_label_set_label (self->title, matter->title);
  gtk_label_set_label (self->place, place);
  hg_badge_style_risk (self->risk, matter->risk);
  show_violations (self, matter);
  hg_section_clear (self->obligations);
  hg_section_add_citations (self->obligations, vocabulary, matter->obligations, day);
  show_liabilities (self, vocabulary, matter, day);
  show_advice (self, vocabulary, matter);
  hg_section_clear (self->rules);
  hg_section_clear (self->source);
  hg_section_add_text (self->source, matter->source);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/**
 * hg_matter_page_set_rules:
 * @self: a page
 * @rules: of #HgItem: the rules that spare the matter, the general ones after them
 */
void
hg_matter_page_set_rules (HgMatterPage *self, GListModel *rules)
{
  g_return_if_fail (HG_IS_MATTER_PAGE (self));
  hg_section_clear (self->rules);
  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr(HgItem) item = g_list_model_get_item (rules, i);

      hg_section_append (self->rules, hg_item_link_new (item));
    }
}

/**
 * hg_matter_page_focus:
 * @self: a page
 *
 * Gives the text the focus: the arrow keys scroll it.
 */
void
hg_matter_page_focus (HgMatterPage *self)
{
  g_return_if_fail (HG_IS_MATTER_PAGE (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->scroller));
}
