/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-facet-row"

#include "config.h"

#include "hg-facet-row.h"

#include "hg-drawn-text.h"
#include "hg-tooltip.h"

#include <glib/gi18n.h>

#define SPACING       6
#define MARK_SIZE     12
#define COUNT_SCALE   0.85
#define COUNT_OPACITY 0.6   /* the name is what is read; where it is chosen, both are */

/* It draws its two words itself: there are some eighty such rows, and a window that starts makes them all. */
struct _HgFacetRow
{
  GtkListBoxRow parent_instance;

  HgFacetKind   facet;
  char         *value;
  guint         n_shown;      /* how many items it says … */
  gboolean      is_chosen;    /* … and whether it is chosen, which its child marks */

  PangoLayout  *name;
  PangoLayout  *count;
};

G_DEFINE_FINAL_TYPE (HgFacetRow, hg_facet_row, GTK_TYPE_LIST_BOX_ROW)

static void
toggle_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgFacetRow *self = HG_FACET_ROW (widget);

  gtk_widget_activate_action (widget, "win.toggle-facet", "(is)", (gint32) self->facet, self->value);
}

/* What stands after the name, with the space before it. */
static int
get_end_width (HgFacetRow *self)
{
  int width;

  pango_layout_get_pixel_size (self->count, &width, NULL);
  return SPACING + width + (self->is_chosen ? SPACING + MARK_SIZE : 0);
}

static void
hg_facet_row_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                      int *minimum_baseline, int *natural_baseline)
{
  HgFacetRow *self = HG_FACET_ROW (widget);
  GtkWidget *mark = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (self));
  int width, height;

  /* It is small, and always fits: it is only asked because GTK wants it. */
  if (mark != NULL)
    gtk_widget_measure (mark, orientation, -1, NULL, NULL, NULL, NULL);
  pango_layout_get_pixel_size (self->name, &width, &height);
  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? height : get_end_width (self);
  *natural = orientation == GTK_ORIENTATION_VERTICAL ? height : width + get_end_width (self);
}

static GtkSizeRequestMode
hg_facet_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
hg_facet_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  HgFacetRow *self = HG_FACET_ROW (widget);
  GtkWidget *mark = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (self));
  int x = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? 0 : width - MARK_SIZE;

  pango_layout_set_width (self->name, MAX (width - get_end_width (self), 0) * PANGO_SCALE);
  if (mark != NULL)
    gtk_widget_size_allocate (mark, &(GtkAllocation) { x, 0, MARK_SIZE, height }, -1);
}

static void
append_text (HgFacetRow *self, GtkSnapshot *snapshot, PangoLayout *layout, double opacity, int x)
{
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  hg_drawn_text_append (GTK_WIDGET (self), snapshot, layout, opacity, x, (gtk_widget_get_height (GTK_WIDGET (self)) - height) / 2);
}

static void
hg_facet_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  HgFacetRow *self = HG_FACET_ROW (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int width = gtk_widget_get_width (widget), end = get_end_width (self), name_width = pango_layout_get_width (self->name) / PANGO_SCALE;

  append_text (self, snapshot, self->name, 1, is_rtl ? width - name_width : 0);
  append_text (self, snapshot, self->count, self->is_chosen ? 1 : COUNT_OPACITY,
               is_rtl ? (self->is_chosen ? MARK_SIZE + SPACING : 0) : width - end + SPACING);
  GTK_WIDGET_CLASS (hg_facet_row_parent_class)->snapshot (widget, snapshot);
}

static void
hg_facet_row_dispose (GObject *object)
{
  HgFacetRow *self = HG_FACET_ROW (object);

  g_clear_object (&self->name);
  g_clear_object (&self->count);
  G_OBJECT_CLASS (hg_facet_row_parent_class)->dispose (object);
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

  G_OBJECT_CLASS (klass)->dispose = hg_facet_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = hg_facet_row_finalize;
  widget_class->measure = hg_facet_row_measure;
  widget_class->get_request_mode = hg_facet_row_get_request_mode;
  widget_class->size_allocate = hg_facet_row_size_allocate;
  widget_class->snapshot = hg_facet_row_snapshot;
  gtk_widget_class_install_action (widget_class, "facet.toggle", NULL, toggle_action);
}

static void
hg_facet_row_init (HgFacetRow *self)
{
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();

  /* Without one, GTK asks the class, which places the words itself. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
  self->name = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  pango_layout_set_ellipsize (self->name, PANGO_ELLIPSIZE_END);
  self->count = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  pango_attr_list_insert (attributes, pango_attr_scale_new (COUNT_SCALE));
  pango_layout_set_attributes (self->count, attributes);
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
  pango_layout_set_text (self->name, name, -1);
  hg_tooltip_set (GTK_WIDGET (self), name);
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
 * hg_facet_row_get_name:
 * @self: a row
 *
 * Returns: (transfer none): what it says
 */
const char *
hg_facet_row_get_name (HgFacetRow *self)
{
  g_return_val_if_fail (HG_IS_FACET_ROW (self), NULL);
  return pango_layout_get_text (self->name);
}

/**
 * hg_facet_row_get_count:
 * @self: a row
 *
 * Returns: how many items it leaves; %G_MAXUINT before it was counted
 */
guint
hg_facet_row_get_count (HgFacetRow *self)
{
  g_return_val_if_fail (HG_IS_FACET_ROW (self), 0);
  return self->n_shown;
}

/* A row that is chosen can be taken back: a cross says so. */
static void
set_is_chosen (HgFacetRow *self, gboolean is_chosen)
{
  GtkWidget *mark = NULL;

  self->is_chosen = is_chosen;
  if (is_chosen)
    {
      mark = g_object_new (GTK_TYPE_IMAGE, "icon-name", "window-close-symbolic", "pixel-size", MARK_SIZE,
                           "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
      gtk_widget_add_css_class (GTK_WIDGET (self), "chosen");
    }
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "chosen");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), mark);
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
  text = g_strdup_printf ("%u", count);
  /* Translators: a value to narrow the list by, then how many items it leaves; read by screen readers */
  name = g_strdup_printf (ngettext ("%s, %u item", "%s, %u items", count), hg_facet_row_get_name (self), count);
  pango_layout_set_text (self->count, text, -1);
  if (self->is_chosen != is_chosen)
    set_is_chosen (self, is_chosen);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, is_chosen, -1);
  gtk_widget_set_visible (GTK_WIDGET (self), count > 0 || is_chosen);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
