/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-guide-page"

#include "config.h"

#include "hg-guide-page.h"

#include "hg-guide.h"
#include "hg-item-link.h"
#include "hg-section.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _HgGuidePage
{
  GtkWidget          parent_instance;

  GHashTable        *places;     /* of char* (a matter's or rule's id) to GPtrArray of HgSection, borrowed */

  GtkWidget         *root;
  GtkScrolledWindow *scroller;
  GtkBox            *chapters;
};

G_DEFINE_FINAL_TYPE (HgGuidePage, hg_guide_page, GTK_TYPE_WIDGET)

static char *
dup_names (const HgVocabulary *vocabulary, GStrv documents)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; documents[i] != NULL; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? C_("documents", "; ") : "",
                            hg_vocabulary_get_name (vocabulary, HG_TERM_DOCUMENT, documents[i]));
  return g_string_free (text, FALSE);
}

/* Links come later, when the library has found what the ids stand for. */
static void
await_links (HgGuidePage *self, HgSection *section, GStrv ids)
{
  for (guint i = 0; ids[i] != NULL; i++)
    {
      GPtrArray *sections = g_hash_table_lookup (self->places, ids[i]);

      if (sections == NULL)
        {
          sections = g_ptr_array_new ();
          g_hash_table_insert (self->places, g_strdup (ids[i]), sections);
        }
      g_ptr_array_add (sections, section);
    }
}

static void
add_step (HgGuidePage *self, const HgVocabulary *vocabulary, const HgGuideStep *step)
{
  GtkWidget *section = g_object_new (HG_TYPE_SECTION, "heading", step->title, NULL);
  g_autofree char *documents = dup_names (vocabulary, step->documents);
  g_autoptr(GString) who = g_string_new (NULL);

  if (step->department != NULL)
    g_string_append_printf (who, _("Who: %s"), hg_vocabulary_get_name (vocabulary, HG_TERM_DEPARTMENT, step->department));
  if (*documents != '\0')
    {
      if (who->len > 0)
        g_string_append (who, "　");
      g_string_append_printf (who, _("Documents: %s"), documents);
    }
  if (who->len > 0)
    gtk_widget_add_css_class (hg_section_add_text (HG_SECTION (section), who->str), "dim-label");
  for (guint i = 0; i < step->paragraphs->len; i++)
    hg_section_add_text (HG_SECTION (section), ((HgParagraph *) g_ptr_array_index (step->paragraphs, i))->text);
  await_links (self, HG_SECTION (section), step->matters);
  await_links (self, HG_SECTION (section), step->rules);
  gtk_box_append (self->chapters, section);
}

static void
hg_guide_page_dispose (GObject *object)
{
  HgGuidePage *self = HG_GUIDE_PAGE (object);

  g_clear_pointer (&self->places, g_hash_table_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_GUIDE_PAGE);
  G_OBJECT_CLASS (hg_guide_page_parent_class)->dispose (object);
}

static void
hg_guide_page_class_init (HgGuidePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_guide_page_dispose;
  g_type_ensure (HG_TYPE_SECTION);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/guide/hg-guide-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HgGuidePage, root);
  gtk_widget_class_bind_template_child (widget_class, HgGuidePage, scroller);
  gtk_widget_class_bind_template_child (widget_class, HgGuidePage, chapters);
}

static void
hg_guide_page_init (HgGuidePage *self)
{
  self->places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * hg_guide_page_new:
 *
 * Returns: (transfer floating): a page that shows nothing yet
 */
GtkWidget *
hg_guide_page_new (void)
{
  return g_object_new (HG_TYPE_GUIDE_PAGE, NULL);
}

/**
 * hg_guide_page_show:
 * @self: a page
 * @vocabulary: the edition's words
 * @chapters: (element-type HgChapter): the work guide
 */
void
hg_guide_page_show (HgGuidePage *self, const HgVocabulary *vocabulary, GPtrArray *chapters)
{
  GtkWidget *child;

  g_return_if_fail (HG_IS_GUIDE_PAGE (self));
  g_hash_table_remove_all (self->places);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->chapters))) != NULL)
    gtk_box_remove (self->chapters, child);
  for (guint i = 0; i < chapters->len; i++)
    {
      const HgChapter *chapter = g_ptr_array_index (chapters, i);
      GtkWidget *title = gtk_label_new (chapter->title);

      gtk_label_set_xalign (GTK_LABEL (title), 0);
      gtk_label_set_wrap (GTK_LABEL (title), TRUE);
      gtk_widget_add_css_class (title, "page-title");
      gtk_box_append (self->chapters, title);
      for (guint j = 0; j < chapter->steps->len; j++)
        add_step (self, vocabulary, g_ptr_array_index (chapter->steps, j));
    }
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/**
 * hg_guide_page_set_items:
 * @self: a page
 * @items: of #HgItem: matters or rules; those that a step names become links below it
 */
void
hg_guide_page_set_items (HgGuidePage *self, GListModel *items)
{
  g_return_if_fail (HG_IS_GUIDE_PAGE (self));
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr(HgItem) item = g_list_model_get_item (items, i);
      GPtrArray *sections = g_hash_table_lookup (self->places, hg_item_get_id (item));

      for (guint j = 0; sections != NULL && j < sections->len; j++)
        hg_section_append (g_ptr_array_index (sections, j), hg_item_link_new (item));
    }
}

/**
 * hg_guide_page_focus:
 * @self: a page
 *
 * Gives the text the focus: the arrow keys scroll it.
 */
void
hg_guide_page_focus (HgGuidePage *self)
{
  g_return_if_fail (HG_IS_GUIDE_PAGE (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->scroller));
}
