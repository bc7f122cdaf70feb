/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-facet-row"

#include "config.h"

#include "hg-facet-row.h"

#include "hg-tooltip.h"

#include <glib/gi18n.h>

struct _HgFacetRow
{
  GtkListBoxRow parent_instance;

  HgFacetKind   facet;
  char         *value;
  guint         n_shown;      /* how many items it says … */
  gboolean      is_chosen;    /* … and whether it is chosen */

  GtkLabel     *name;
  GtkLabel     *count;
  GtkWidget    *mark;
};

G_DEFINE_FINAL_TYPE (HgFacetRow, hg_facet_row, GTK_TYPE_LIST_BOX_ROW)

static void
toggle_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgFacetRow *self = HG_FACET_ROW (widget);

  gtk_widget_activate_action (widget, "win.toggle-facet", "(is)", (gint32) self->facet, self->value);
}

static void
hg_facet_row_finalize (GObject *object)
{
  g_free (HG_FACET_ROW (object)->value);
  G_OBJECT_CLASS (hg_facet_row_parent_class)->finalize (object);
}

static void
hg_facet_row_class_init (HgFacetRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hg_facet_row_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/browse/hg-facet-row.ui");
  gtk_widget_class_bind_template_child (widget_class, HgFacetRow, name);
  gtk_widget_class_bind_template_child (widget_class, HgFacetRow, count);
  gtk_widget_class_bind_template_child (widget_class, HgFacetRow, mark);
  gtk_widget_class_install_action (widget_class, "facet.toggle", NULL, toggle_action);
}

static void
hg_facet_row_init (HgFacetRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * hg_facet_row_new:
 * @facet: the facet
 * @value: a value of it
 * @name: what people call the value
 *
 * Returns: (transfer floating): a row that counts nothing yet
 */
GtkWidget *
hg_facet_row_new (HgFacetKind facet, const char *value, const char *name)
{
  HgFacetRow *self = g_object_new (HG_TYPE_FACET_ROW, NULL);

  self->facet = facet;
  self->n_shown = G_MAXUINT;
  self->value = g_strdup (value);
  gtk_label_set_label (self->name, name);
  hg_tooltip_set (GTK_WIDGET (self->name), name);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "facet.toggle");
  return GTK_WIDGET (self);
}

/**
 * hg_facet_row_get_value:
 * @self: a row
 *
 * Returns: (transfer none): its value
 */
const char *
hg_facet_row_get_value (HgFacetRow *self)
{
  g_return_val_if_fail (HG_IS_FACET_ROW (self), NULL);
  return self->value;
}

/**
 * hg_facet_row_update:
 * @self: a row
 * @count: how many items it leaves
 * @is_chosen: whether the list is narrowed by it
 *
 * A row that leaves nothing hides; one that is chosen stays, to be taken back.
 */
void
hg_facet_row_update (HgFacetRow *self, guint count, gboolean is_chosen)
{
  g_autofree char *text = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (HG_IS_FACET_ROW (self));
  /* With every letter that is typed all rows are updated, and few change. */
  if (self->n_shown == count && self->is_chosen == is_chosen)
    return;
  self->n_shown = count;
  self->is_chosen = is_chosen;
  text = g_strdup_printf ("%u", count);
  /* Translators: a value to narrow the list by, then how many items it leaves; read by screen readers */
  name = g_strdup_printf (ngettext ("%s, %u item", "%s, %u items", count), gtk_label_get_label (self->name), count);
  gtk_label_set_label (self->count, text);
  gtk_widget_set_visible (self->mark, is_chosen);
  if (is_chosen)
    gtk_widget_add_css_class (GTK_WIDGET (self), "chosen");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "chosen");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, is_chosen, -1);
  gtk_widget_set_visible (GTK_WIDGET (self), count > 0 || is_chosen);
}
