/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-facet-group"

#include "config.h"

#include "hg-facet-group.h"

#include "hg-enum.h"
#include "hg-facet.h"
#include "hg-facet-row.h"
#include "hg-types-enums.h"

struct _HgFacetGroup
{
  GtkWidget    parent_instance;

  HgFacetKind  facet;

  GtkLabel    *heading;
  GtkListBox  *list;
};

G_DEFINE_FINAL_TYPE (HgFacetGroup, hg_facet_group, GTK_TYPE_WIDGET)

/* Of laws there may be hundreds; these are the ones that leave most. */
#define MOST_LAWS 10

static void
add_row (HgFacetGroup *self, const HgVocabulary *vocabulary, const char *value)
{
  g_autofree char *name = hg_facet_dup_name (vocabulary, self->facet, value);

  gtk_list_box_append (self->list, hg_facet_row_new (self->facet, value, name));
}

static void
add_terms (HgFacetGroup *self, const HgVocabulary *vocabulary, HgTermKind kind)
{
  GPtrArray *terms = hg_vocabulary_get_terms (vocabulary, kind);

  for (guint i = 0; i < terms->len; i++)
    {
      const HgTerm *term = g_ptr_array_index (terms, i);

      add_row (self, vocabulary, term->id);
    }
}

static void
add_codes (HgFacetGroup *self, const HgVocabulary *vocabulary)
{
  /* The gravest risk first: it is the one that is looked for. */
  for (int risk = HG_RISK_HIGH; self->facet == HG_FACET_RISK && risk >= HG_RISK_LOW; risk--)
    add_row (self, vocabulary, hg_enum_to_nick (HG_TYPE_RISK, risk));
  for (int outcome = 0; self->facet == HG_FACET_OUTCOME && outcome <= HG_OUTCOME_LATER_LAW; outcome++)
    add_row (self, vocabulary, hg_enum_to_nick (HG_TYPE_OUTCOME, outcome));
  for (int force = 0; self->facet == HG_FACET_FORCE && force <= HG_FORCE_MAY; force++)
    add_row (self, vocabulary, hg_enum_to_nick (HG_TYPE_FORCE, force));
}

static int
compare_counts (gconstpointer a, gconstpointer b)
{
  const HgFacetValue *first = *(HgFacetValue *const *) a, *second = *(HgFacetValue *const *) b;

  return first->count != second->count ? (first->count < second->count ? 1 : -1) : strcmp (first->value, second->value);
}

static void
remove_rows (HgFacetGroup *self)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
}

static gboolean
has_rows (HgFacetGroup *self, GPtrArray *values)
{
  guint i = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list)); row != NULL;
       row = gtk_widget_get_next_sibling (row), i++)
    if (i >= values->len || !g_str_equal (hg_facet_row_get_value (HG_FACET_ROW (row)), g_ptr_array_index (values, i)))
      return FALSE;
  return i == values->len;
}

/* The laws that leave most, and those that are chosen whatever they leave. */
static void
choose_laws (HgFacetGroup *self, const HgVocabulary *vocabulary, GPtrArray *counts, const char *text)
{
  g_autoptr(GPtrArray) sorted = g_ptr_array_new ();
  g_autoptr(GPtrArray) values = g_ptr_array_new ();
  GPtrArray *laws = hg_vocabulary_get_laws (vocabulary);

  for (guint i = 0; i < counts->len; i++)
    if (((HgFacetValue *) g_ptr_array_index (counts, i))->facet == HG_FACET_LAW)
      g_ptr_array_add (sorted, g_ptr_array_index (counts, i));
  g_ptr_array_sort (sorted, compare_counts);
  for (guint i = 0; i < MIN (sorted->len, MOST_LAWS); i++)
    g_ptr_array_add (values, ((HgFacetValue *) g_ptr_array_index (sorted, i))->value);
  for (guint i = 0; hg_facet_is_any_in (text) && i < laws->len; i++)
    {
      char *id = ((HgLaw *) g_ptr_array_index (laws, i))->id;

      if (hg_facet_is_in (text, vocabulary, HG_FACET_LAW, id)
          && !g_ptr_array_find_with_equal_func (values, id, g_str_equal, NULL))
        g_ptr_array_add (values, id);
    }
  if (has_rows (self, values))
    return;
  remove_rows (self);
  for (guint i = 0; i < values->len; i++)
    add_row (self, vocabulary, g_ptr_array_index (values, i));
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
  gtk_label_set_label (self->heading, hg_facet_get_heading (facet));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, hg_facet_get_heading (facet), -1);
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
  g_return_if_fail (HG_IS_FACET_GROUP (self));
  remove_rows (self);
  if (self->facet == HG_FACET_FIELD)
    add_terms (self, vocabulary, HG_TERM_FIELD);
  else if (self->facet == HG_FACET_DEPARTMENT)
    add_terms (self, vocabulary, HG_TERM_DEPARTMENT);
  else if (self->facet == HG_FACET_INDUSTRY)
    add_terms (self, vocabulary, HG_TERM_INDUSTRY);
  else
    add_codes (self, vocabulary);
}

/**
 * hg_facet_group_update:
 * @self: a group
 * @vocabulary: the edition's words
 * @counts: (element-type HgFacetValue): of all facets
 * @text: what was typed: the filters in it are marked
 *
 * Rows are kept and only changed, so that the keyboard focus stays where it is.
 */
void
hg_facet_group_update (HgFacetGroup *self, const HgVocabulary *vocabulary, GPtrArray *counts, const char *text)
{
  g_autoptr(GHashTable) by_value = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean is_narrowed = hg_facet_is_any_in (text), any = FALSE;

  g_return_if_fail (HG_IS_FACET_GROUP (self));
  if (self->facet == HG_FACET_LAW)
    choose_laws (self, vocabulary, counts, text);
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

      hg_facet_row_update (HG_FACET_ROW (row), count,
                           is_narrowed && hg_facet_is_in (text, vocabulary, self->facet, value));
      any = any || gtk_widget_get_visible (row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), any);
}
