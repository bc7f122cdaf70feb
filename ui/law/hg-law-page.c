/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-law-page"

#include "config.h"

#include "hg-law-page.h"

#include "hg-date.h"
#include "hg-item-link.h"
#include "hg-section.h"
#include "hg-wording-law.h"
#include "hg-wording.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _HgLawPage
{
  GtkWidget          parent_instance;

  GtkWidget         *target;     /* (nullable): the section of the article that was asked for; borrowed */

  GtkBox            *root;
  GtkLabel          *title;
  GtkLabel          *place;
  GtkScrolledWindow *scroller;
  HgSection         *versions;
  GtkLabel          *count;
  GtkBox            *articles;
};

G_DEFINE_FINAL_TYPE (HgLawPage, hg_law_page, GTK_TYPE_WIDGET)

static const char *
get_role (HgCiteRole role)
{
  switch (role)
    {
    case HG_CITE_OBLIGATION:
      return _("Where the duty comes from it");
    case HG_CITE_PENALTY:
      return _("Where it is the legal liability");
    case HG_CITE_BASIS:
      return _("Where it is the basis of leniency");
    case HG_CITE_SPARED:
      return _("Where its penalty is spared");
    }
  g_return_val_if_reached ("");
}

static char *
dup_place (const HgLaw *law)
{
  g_autofree char *level = hg_wording_law_level (law->level);
  GString *text = g_string_new (level);

  g_string_append_printf (text, " · %s", law->short_title);
  for (guint i = 0; i < law->formers->len; i++)
    {
      g_string_append (text, " · ");
      /* Translators: a name that a law had before */
      g_string_append_printf (text, _("formerly %s"), (const char *) g_ptr_array_index (law->formers, i));
    }
  return g_string_free (text, FALSE);
}

static void
add_version (HgLawPage *self, const HgLawVersion *version, const GDate *day)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  gboolean in_force = hg_date_in_period (day, &version->effective, &version->expires);
  GtkWidget *badge = gtk_label_new (in_force ? _("In force") : _("Not in force today"));
  g_autofree char *passed = hg_wording_date (&version->passed);
  g_autofree char *span = hg_wording_span (&version->effective, &version->expires);
  /* Translators: when a version of a law was passed, then when it is in force */
  g_autofree char *text = g_strdup_printf (_("Passed %1$s, in force %2$s"), passed, span);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (badge, "badge");
  gtk_widget_add_css_class (badge, in_force ? "in-force" : "not-in-force");
  gtk_widget_set_valign (badge, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), badge);
  hg_section_append (self->versions, row);
}

/* The paragraphs that are cited, where any is: 第一款、第二款第（三）项 */
static char *
dup_paragraphs (const HgLawMention *mention)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < mention->cites->len; i++)
    {
      const HgCitation *cite = g_ptr_array_index (mention->cites, i);
      g_autofree char *place = cite->paragraph > 0 || cite->item > 0 ? hg_wording_law_article (cite) : NULL;

      if (place != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? C_("places", "; ") : "", place);
    }
  return g_string_free (text, FALSE);
}

static void
add_mention (HgSection *section, const HgLawMention *mention)
{
  g_autofree char *paragraphs = dup_paragraphs (mention);
  GtkWidget *link = hg_item_link_new (mention->item);
  GtkWidget *label;

  hg_section_append (section, link);
  if (*paragraphs == '\0')
    return;
  gtk_widget_set_tooltip_text (link, paragraphs);
  label = hg_section_add_text (section, paragraphs);
  gtk_widget_add_css_class (label, "law-paragraphs");
}

/* The same as a search: the list of all that cites the article, to narrow further. */
static GtkWidget *
create_search_button (const HgLaw *law, const char *article, const char *heading)
{
  GtkWidget *button = gtk_button_new_with_label (_("Find in the list"));
  g_autofree char *text = g_strconcat (law->short_title, article, NULL);
  g_autofree char *name = g_strdup_printf (_("Find in the list what cites %s"), heading);

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "citation");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.edit-search");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(si)", text, -1);
  return button;
}

static GtkWidget *
create_article (const HgVocabulary *vocabulary, const HgLaw *law, const HgLawArticle *article)
{
  g_autoptr(HgCitation) place = hg_citation_new ();
  g_autofree char *heading = NULL;
  GtkWidget *section;
  int role = -1;

  place->law = g_strdup (law->id);
  place->article = g_strdup (article->article);
  heading = hg_wording_law_citation (vocabulary, place);
  section = g_object_new (HG_TYPE_SECTION, "heading", heading, NULL);
  for (guint i = 0; i < article->mentions->len; i++)
    {
      const HgLawMention *mention = g_ptr_array_index (article->mentions, i);

      if ((int) mention->role != role)
        gtk_widget_add_css_class (hg_section_add_text (HG_SECTION (section), get_role (mention->role)), "subheading");
      role = (int) mention->role;
      add_mention (HG_SECTION (section), mention);
    }
  hg_section_append (HG_SECTION (section), create_search_button (law, article->article, heading));
  return section;
}

static void
hg_law_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_LAW_PAGE);
  G_OBJECT_CLASS (hg_law_page_parent_class)->dispose (object);
}

static void
hg_law_page_class_init (HgLawPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_law_page_dispose;
  g_type_ensure (HG_TYPE_SECTION);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/law/hg-law-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HgLawPage, root);
  gtk_widget_class_bind_template_child (widget_class, HgLawPage, title);
  gtk_widget_class_bind_template_child (widget_class, HgLawPage, place);
  gtk_widget_class_bind_template_child (widget_class, HgLawPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, HgLawPage, versions);
  gtk_widget_class_bind_template_child (widget_class, HgLawPage, count);
  gtk_widget_class_bind_template_child (widget_class, HgLawPage, articles);
}

static void
hg_law_page_init (HgLawPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * hg_law_page_new:
 *
 * Returns: (transfer floating): a page that shows nothing yet
 */
GtkWidget *
hg_law_page_new (void)
{
  return g_object_new (HG_TYPE_LAW_PAGE, NULL);
}

/* Where the sections stand is known when they have been laid out: in the next frame. */
static gboolean
scroll_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  HgLawPage *self = HG_LAW_PAGE (widget);
  GtkWidget *articles = GTK_WIDGET (self->articles);
  GtkWidget *body = gtk_widget_get_parent (articles);
  double x, y = 0;

  if (self->target != NULL && gtk_widget_get_height (self->target) == 0)
    return G_SOURCE_CONTINUE;
  if (self->target != NULL)
    gtk_widget_translate_coordinates (self->target, body, 0, 0, &x, &y);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), y);
  return G_SOURCE_REMOVE;
}

static char *
dup_count (const HgLawUse *use)
{
  g_autoptr(GHashTable) items = g_hash_table_new (NULL, NULL);
  guint n;

  for (guint i = 0; i < use->articles->len; i++)
    {
      const HgLawArticle *article = g_ptr_array_index (use->articles, i);

      for (guint j = 0; j < article->mentions->len; j++)
        g_hash_table_add (items, ((HgLawMention *) g_ptr_array_index (article->mentions, j))->item);
    }
  n = g_hash_table_size (items);
  if (n == 0)
    return g_strdup (_("Nothing in this edition cites it."));
  if (use->has_more)
    return g_strdup_printf (ngettext ("Cited by more than %u matter or rule; search for an article to see them all.",
                                      "Cited by more than %u matters and rules; search for an article to see them all.", n),
                            n);
  return g_strdup_printf (ngettext ("Cited by %u matter or rule", "Cited by %u matters and rules", n), n);
}

/**
 * hg_law_page_show:
 * @self: a page
 * @vocabulary: the edition's words
 * @use: what cites a law that @vocabulary knows
 * @article: (nullable): where to begin
 * @day: today
 */
void
hg_law_page_show (HgLawPage *self, const HgVocabulary *vocabulary, const HgLawUse *use, const char *article,
                  const GDate *day)
{
  const HgLaw *law;
  g_autofree char *place = NULL;
  g_autofree char *count = NULL;
  GtkWidget *child;

  g_return_if_fail (HG_IS_LAW_PAGE (self));
  law = hg_vocabulary_get_law (vocabulary, use->law);
  place = dup_place (law);
  count = dup_count (use);
  gtk_label_set_label (self->title, law->title);
  gtk_label_set_label (self->place, place);
  gtk_label_set_label (self->count, count);
  hg_section_clear (self->versions);
  for (guint i = law->versions->len; i > 0; i--)
    add_version (self, g_ptr_array_index (law->versions, i - 1), day);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->articles))) != NULL)
    gtk_box_remove (self->articles, child);
  self->target = NULL;
  for (guint i = 0; i < use->articles->len; i++)
    {
      const HgLawArticle *cited = g_ptr_array_index (use->articles, i);
      GtkWidget *section = create_article (vocabulary, law, cited);

      gtk_box_append (self->articles, section);
      if (g_strcmp0 (cited->article, article) != 0)
        continue;
      self->target = section;
      gtk_widget_add_css_class (section, "law-target");
    }
  gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

/**
 * hg_law_page_focus:
 * @self: a page
 *
 * Gives the text the focus: the arrow keys scroll it.
 */
void
hg_law_page_focus (HgLawPage *self)
{
  g_return_if_fail (HG_IS_LAW_PAGE (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->scroller));
}

/**
 * hg_law_page_dup_place:
 * @law: a law's id
 * @article: (nullable): an article of it
 *
 * Returns: (transfer full): both as one id of a page, which history and links can keep
 */
char *
hg_law_page_dup_place (const char *law, const char *article)
{
  return article != NULL ? g_strdup_printf ("%s#%s", law, article) : g_strdup (law);
}

char *
hg_law_page_dup_law (const char *place)
{
  const char *sign = strchr (place, '#');

  return sign != NULL ? g_strndup (place, (gsize) (sign - place)) : g_strdup (place);
}

char *
hg_law_page_dup_article (const char *place)
{
  const char *sign = strchr (place, '#');

  return sign != NULL ? g_strdup (sign + 1) : NULL;
}
