/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-section"

#include "config.h"

#include "hg-section.h"

#include "hg-citation-box.h"

struct _HgSection
{
  GtkWidget  parent_instance;

  GtkLabel  *heading;
  GtkBox    *content;
};

G_DEFINE_FINAL_TYPE (HgSection, hg_section, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_HEADING = 1,
} HgSectionProps;

static GParamSpec *properties[PROP_HEADING + 1];

static void
hg_section_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_SECTION);
  G_OBJECT_CLASS (hg_section_parent_class)->dispose (object);
}

static void
hg_section_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  HgSection *self = HG_SECTION (object);

  switch ((HgSectionProps) id)
    {
    case PROP_HEADING:
      g_value_set_string (value, gtk_label_get_label (self->heading));
      break;
    }
}

static void
hg_section_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  HgSection *self = HG_SECTION (object);

  switch ((HgSectionProps) id)
    {
    case PROP_HEADING:
      gtk_label_set_label (self->heading, g_value_get_string (value));
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      g_value_get_string (value), -1);
      break;
    }
}

static void
hg_section_class_init (HgSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hg_section_dispose;
  object_class->get_property = hg_section_get_property;
  object_class->set_property = hg_section_set_property;

  properties[PROP_HEADING] = g_param_spec_string ("heading", NULL, NULL, "",
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/common/hg-section.ui");
  gtk_widget_class_bind_template_child (widget_class, HgSection, heading);
  gtk_widget_class_bind_template_child (widget_class, HgSection, content);
}

static void
hg_section_init (HgSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * hg_section_clear:
 * @self: a section
 *
 * Removes all content and hides the section.
 */
void
hg_section_clear (HgSection *self)
{
  GtkWidget *child;

  g_return_if_fail (HG_IS_SECTION (self));
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->content))) != NULL)
    gtk_box_remove (self->content, child);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * hg_section_append:
 * @self: a section
 * @child: (transfer floating): what to add at the end
 */
void
hg_section_append (HgSection *self, GtkWidget *child)
{
  g_return_if_fail (HG_IS_SECTION (self));
  gtk_box_append (self->content, child);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

/**
 * hg_section_add_text:
 * @self: a section
 * @text: (nullable): a paragraph; nothing is added for none
 *
 * Returns: (transfer none) (nullable): the label that shows it
 */
GtkWidget *
hg_section_add_text (HgSection *self, const char *text)
{
  GtkWidget *label;

  if (text == NULL || *text == '\0')
    return NULL;
  label = gtk_label_new (text);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  /* Read with the mouse or a screen reader; a Tab stop at each paragraph would only be in the way. */
  gtk_widget_set_focusable (label, FALSE);
  hg_section_append (self, label);
  return label;
}

/**
 * hg_section_add_numbered:
 * @self: a section
 * @number: the number that stands before the text, from 1
 * @text: a paragraph
 */
void
hg_section_add_numbered (HgSection *self, guint number, const char *text)
{
  g_autofree char *numbered = g_strdup_printf ("%u. %s", number, text);

  hg_section_add_text (self, numbered);
}

/**
 * hg_section_add_citations:
 * @self: a section
 * @vocabulary: where the laws are
 * @cites: (element-type HgCitation): what is cited
 * @day: today, to say which versions are in force
 *
 * Adds a button for each citation. Nothing is added where there is none.
 */
void
hg_section_add_citations (HgSection *self, const HgVocabulary *vocabulary, GPtrArray *cites,
                          const GDate *day)
{
  if (cites != NULL && cites->len > 0)
    hg_section_append (self, hg_citation_box_new (vocabulary, cites, day));
}

/**
 * hg_section_count:
 * @self: a section
 *
 * Returns: how many children it shows
 */
guint
hg_section_count (HgSection *self)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->content)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n++;
  return n;
}
