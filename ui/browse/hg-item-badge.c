/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-item-badge"

#include "config.h"

#include "hg-item-badge.h"

#include "hg-drawn-text.h"

struct _HgItemBadge
{
  GtkWidget    parent_instance;

  PangoLayout *layout;
};

G_DEFINE_FINAL_TYPE (HgItemBadge, hg_item_badge, GTK_TYPE_WIDGET)

static void
hg_item_badge_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                       int *minimum_baseline, int *natural_baseline)
{
  int width, height;

  pango_layout_get_pixel_size (HG_ITEM_BADGE (widget)->layout, &width, &height);
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? width : height;
}

static void
hg_item_badge_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  hg_drawn_text_append (widget, snapshot, HG_ITEM_BADGE (widget)->layout, 1, 0, 0);
}

static void
hg_item_badge_dispose (GObject *object)
{
  g_clear_object (&HG_ITEM_BADGE (object)->layout);
  G_OBJECT_CLASS (hg_item_badge_parent_class)->dispose (object);
}

static void
hg_item_badge_class_init (HgItemBadgeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_item_badge_dispose;
  widget_class->measure = hg_item_badge_measure;
  widget_class->snapshot = hg_item_badge_snapshot;
  /* The row says what it holds. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
hg_item_badge_init (HgItemBadge *self)
{
  self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
}

/**
 * hg_item_badge_new:
 *
 * Returns: (transfer floating): an empty badge; hg-badge.h has its colours
 */
GtkWidget *
hg_item_badge_new (void)
{
  return g_object_new (HG_TYPE_ITEM_BADGE, NULL);
}

const char *
hg_item_badge_get_text (HgItemBadge *self)
{
  g_return_val_if_fail (HG_IS_ITEM_BADGE (self), NULL);
  return pango_layout_get_text (self->layout);
}

void
hg_item_badge_set_text (HgItemBadge *self, const char *text)
{
  g_return_if_fail (HG_IS_ITEM_BADGE (self) && text != NULL);
  pango_layout_set_text (self->layout, text, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
