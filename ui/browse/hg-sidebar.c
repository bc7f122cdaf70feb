/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sidebar"

#include "config.h"

#include "hg-sidebar.h"

#include "hg-facet-group.h"
#include "hg-steady-layout.h"

struct _HgSidebar
{
  GtkWidget     parent_instance;

  HgFacetGroup *facets[HG_N_FACETS];   /* borrowed from the template's box */
  HgVocabulary *unfilled;              /* (nullable): what the late groups shall be filled with */
  HgBrowser    *browser;               /* (nullable) (weak): what was shown last */
  guint         filling;               /* 0: not under way */

  GtkBox       *root;
  GtkBox       *groups;
  GtkWidget    *clear_button;
};

G_DEFINE_FINAL_TYPE (HgSidebar, hg_sidebar, GTK_TYPE_WIDGET)

/* These stand below what a screen shows, and have most of the rows: they are filled when the first frame is there. */
static gboolean
is_late (HgFacetKind facet)
{
  return facet == HG_FACET_INDUSTRY || facet == HG_FACET_LAW;
}

static void
hg_sidebar_dispose (GObject *object)
{
  HgSidebar *self = HG_SIDEBAR (object);

  g_clear_handle_id (&self->filling, g_source_remove);
  g_clear_pointer (&self->unfilled, hg_vocabulary_unref);
  g_clear_weak_pointer (&self->browser);
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_SIDEBAR);
  G_OBJECT_CLASS (hg_sidebar_parent_class)->dispose (object);
}

static void
hg_sidebar_class_init (HgSidebarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_sidebar_dispose;
  g_type_ensure (HG_TYPE_STEADY_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/browse/hg-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, HgSidebar, root);
  gtk_widget_class_bind_template_child (widget_class, HgSidebar, groups);
  gtk_widget_class_bind_template_child (widget_class, HgSidebar, clear_button);
}

static void
hg_sidebar_init (HgSidebar *self)
{
  /* Most telling first; a facet that does not belong to the list's kind is never counted and stays hidden. */
  static const HgFacetKind order[] = {
    HG_FACET_FIELD, HG_FACET_RISK, HG_FACET_OUTCOME, HG_FACET_FORCE, HG_FACET_DEPARTMENT, HG_FACET_INDUSTRY,
    HG_FACET_LAW,
  };

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      GtkWidget *group = hg_facet_group_new (order[i]);

      self->facets[order[i]] = HG_FACET_GROUP (group);
      gtk_box_append (self->groups, group);
    }
}

static void
fill (HgSidebar *self, HgVocabulary *vocabulary, gboolean late)
{
  for (guint i = 0; i < HG_N_FACETS; i++)
    if (is_late ((HgFacetKind) i) == late)
      hg_facet_group_fill (self->facets[i], vocabulary);
}

static gboolean
fill_cb (gpointer user_data)
{
  HgSidebar *self = user_data;
  g_autoptr(HgVocabulary) vocabulary = g_steal_pointer (&self->unfilled);

  self->filling = 0;
  fill (self, vocabulary, TRUE);
  if (self->browser != NULL)
    hg_sidebar_update (self, vocabulary, self->browser);
  return G_SOURCE_REMOVE;
}

/**
 * hg_sidebar_fill:
 * @self: a sidebar
 * @vocabulary: the edition's words
 *
 * Takes over the values that this edition knows. What stands far below follows when what is above has been drawn.
 */
void
hg_sidebar_fill (HgSidebar *self, HgVocabulary *vocabulary)
{
  g_return_if_fail (HG_IS_SIDEBAR (self));
  g_clear_handle_id (&self->filling, g_source_remove);
  g_clear_pointer (&self->unfilled, hg_vocabulary_unref);
  self->unfilled = hg_vocabulary_ref (vocabulary);
  fill (self, vocabulary, FALSE);
}

/* Once there is something to draw: the idle comes after the frame. */
static void
fill_later (HgSidebar *self, HgBrowser *browser)
{
  g_set_weak_pointer (&self->browser, browser);
  if (self->filling == 0 && hg_browser_get_counts (browser, HG_FACET_FIELD) != NULL)
    self->filling = g_idle_add_full (G_PRIORITY_LOW, fill_cb, self, NULL);
}

/**
 * hg_sidebar_update:
 * @self: a sidebar
 * @vocabulary: (nullable): the edition's words, once there are any
 * @browser: the list that is shown
 *
 * Shows the counts and the chosen values of @browser, of the facets that what was found has.
 */
void
hg_sidebar_update (HgSidebar *self, const HgVocabulary *vocabulary, HgBrowser *browser)
{
  HgItemKind kind = hg_browser_get_counted (browser);

  g_return_if_fail (HG_IS_SIDEBAR (self));
  if (self->unfilled != NULL)
    fill_later (self, browser);
  for (guint i = 0; vocabulary != NULL && i < HG_N_FACETS; i++)
    {
      GPtrArray *counts = hg_browser_get_counts (browser, (HgFacetKind) i);
      gboolean belongs = i == HG_FACET_OUTCOME || i == HG_FACET_FORCE ? kind == HG_ITEM_RULE
                         : i == HG_FACET_FIELD || i == HG_FACET_LAW   ? TRUE
                                                                       : kind == HG_ITEM_MATTER;

      if (!belongs || (self->unfilled != NULL && is_late ((HgFacetKind) i)))
        gtk_widget_set_visible (GTK_WIDGET (self->facets[i]), FALSE);
      else if (counts != NULL)
        hg_facet_group_update (self->facets[i], vocabulary, counts, hg_browser_get_text (browser));
    }
}
