/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-facet-group"

#include "config.h"

#include "hg-facet-group.h"

#include "hg-enum.h"
#include "hg-facet-row.h"
#include "hg-types-enums.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

struct _HgFacetGroup
{
  GtkWidget    parent_instance;

  HgFacetKind  facet;

  GtkLabel    *heading;
  GtkListBox  *list;
};

G_DEFINE_FINAL_TYPE (HgFacetGroup, hg_facet_group, GTK_TYPE_WIDGET)

static const char *
get_heading (HgFacetKind facet)
{
  switch (facet)
    {
    case HG_FACET_FIELD:
      return _("Field");
    case HG_FACET_DEPARTMENT:
      return _("Department");
    case HG_FACET_INDUSTRY:
      return _("Industry");
    case HG_FACET_RISK:
      return _("Risk");
    case HG_FACET_OUTCOME:
      return _("Outcome");
    case HG_FACET_FORCE:
      return _("Force");
    case HG_FACET_LAW:
      return _("Law");
    }
  g_return_val_if_reached ("");
}

static void
add_row (HgFacetGroup *self, const char *value, const char *name)
{
  gtk_list_box_append (self->list, hg_facet_row_new (self->facet, value, name));
}

static void
add_terms (HgFacetGroup *self, const HgVocabulary *vocabulary, HgTermKind kind)
{
  GPtrArray *terms = hg_vocabulary_get_terms (vocabulary, kind);

  for (guint i = 0; i < terms->len; i++)
    {
      const HgTerm *term = g_ptr_array_index (terms, i);

      add_row (self, term->id, term->name);
    }
}

static void
add_codes (HgFacetGroup *self)
{
  /* The gravest risk first: it is the one that is looked for. */
  for (int risk = HG_RISK_HIGH; self->facet == HG_FACET_RISK && risk >= HG_RISK_LOW; risk--)
    {
      g_autofree char *name = hg_wording_risk (risk);

      add_row (self, hg_enum_to_nick (HG_TYPE_RISK, risk), name);
    }
  for (int outcome = 0; self->facet == HG_FACET_OUTCOME && outcome <= HG_OUTCOME_LATER_LAW; outcome++)
    {
      g_autofree char *name = hg_wording_outcome_kind (outcome);

      add_row (self, hg_enum_to_nick (HG_TYPE_OUTCOME, outcome), name);
    }
  for (int force = 0; self->facet == HG_FACET_FORCE && force <= HG_FORCE_MAY; force++)
    {
      g_autofree char *name = hg_wording_force (force);

      add_row (self, hg_enum_to_nick (HG_TYPE_FORCE, force), name);
    }
}

static void
hg_facet_group_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_FACET_GROUP);
  G_OBJECT_CLASS (hg_facet_group_parent_class)->dispose (object);
}

static void
hg_facet_group_class_init (HgFacetGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_facet_group_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/browse/hg-facet-group.ui");
  gtk_widget_class_bind_template_child (widget_class, HgFacetGroup, heading);
  gtk_widget_class_bind_template_child (widget_class, HgFacetGroup, list);
}

static void
hg_facet_group_init (HgFacetGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * hg_facet_group_new:
 * @facet: by what it narrows
 *
 * Returns: (transfer floating): a group without values; see hg_facet_group_fill()
 */
GtkWidget *
hg_facet_group_new (HgFacetKind facet)
{
  HgFacetGroup *self = g_object_new (HG_TYPE_FACET_GROUP, NULL);

  self->facet = facet;
  gtk_label_set_label (self->heading, get_heading (facet));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, get_heading (facet), -1);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  return GTK_WIDGET (self);
}

/**
 * hg_facet_group_fill:
 * @self: a group
 * @vocabulary: the edition's words
 *
 * Takes over all values that this edition knows, in its order. They stay hidden until they are counted.
 */
void
hg_facet_group_fill (HgFacetGroup *self, const HgVocabulary *vocabulary)
{
  GtkWidget *row;

  g_return_if_fail (HG_IS_FACET_GROUP (self));
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  if (self->facet == HG_FACET_FIELD)
    add_terms (self, vocabulary, HG_TERM_FIELD);
  else if (self->facet == HG_FACET_DEPARTMENT)
    add_terms (self, vocabulary, HG_TERM_DEPARTMENT);
  else if (self->facet == HG_FACET_INDUSTRY)
    add_terms (self, vocabulary, HG_TERM_INDUSTRY);
  else
    add_codes (self);
}

/**
 * hg_facet_group_update:
 * @self: a group
 * @counts: (element-type HgFacetValue): of all facets
 * @chosen: (nullable): the value that the list is narrowed by
 *
 * Rows are kept and only changed, so that the keyboard focus stays where it is.
 */
void
hg_facet_group_update (HgFacetGroup *self, GPtrArray *counts, const char *chosen)
{
  g_autoptr(GHashTable) by_value = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean any = FALSE;

  g_return_if_fail (HG_IS_FACET_GROUP (self));
  for (guint i = 0; i < counts->len; i++)
    {
      const HgFacetValue *counted = g_ptr_array_index (counts, i);

      if (counted->facet == self->facet)
        g_hash_table_insert (by_value, counted->value, GUINT_TO_POINTER (counted->count));
    }
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      const char *value = hg_facet_row_get_value (HG_FACET_ROW (row));
      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (by_value, value));

      hg_facet_row_update (HG_FACET_ROW (row), count, g_strcmp0 (value, chosen) == 0);
      any = any || gtk_widget_get_visible (row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), any);
}
