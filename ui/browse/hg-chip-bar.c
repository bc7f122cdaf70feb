/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-chip-bar"

#include "config.h"

#include "hg-chip-bar.h"

#include "hg-tooltip.h"

#include <glib/gi18n.h>

struct _HgChipBar
{
  GtkWidget          parent_instance;

  GPtrArray         *chips;     /* (nullable) of HgChip: what is shown */

  GtkScrolledWindow *scroller;
  GtkWidget         *former_button;
  GtkBox            *box;
};

G_DEFINE_FINAL_TYPE (HgChipBar, hg_chip_bar, GTK_TYPE_WIDGET)

/* The wheel moves the line sideways: there is nowhere else to go. */
static gboolean
scroll_cb (HgChipBar *self, double dx, double dy)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (self->scroller);

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + dy * 60);
  return GDK_EVENT_STOP;
}

static GtkWidget *
create_button (const HgChip *chip)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (box), gtk_label_new (chip->label));
  if (chip->is_active)
    {
      GtkWidget *cross = gtk_image_new_from_icon_name ("window-close-symbolic");

      gtk_image_set_pixel_size (GTK_IMAGE (cross), 12);
      gtk_box_append (GTK_BOX (box), cross);
      gtk_widget_add_css_class (button, "active-chip");
    }
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "chip");
  hg_tooltip_set (button, chip->hint);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, chip->label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, chip->hint, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.edit-search");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(si)", chip->text, (gint32) chip->cursor);
  return button;
}

static void
hg_chip_bar_dispose (GObject *object)
{
  HgChipBar *self = HG_CHIP_BAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_CHIP_BAR);
  g_clear_pointer (&self->chips, g_ptr_array_unref);
  G_OBJECT_CLASS (hg_chip_bar_parent_class)->dispose (object);
}

static void
hg_chip_bar_class_init (HgChipBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_chip_bar_dispose;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/browse/hg-chip-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, HgChipBar, scroller);
  gtk_widget_class_bind_template_child (widget_class, HgChipBar, former_button);
  gtk_widget_class_bind_template_child (widget_class, HgChipBar, box);
  gtk_widget_class_bind_template_callback (widget_class, scroll_cb);
}

static void
hg_chip_bar_init (HgChipBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Filters to search by"), -1);
}

/**
 * hg_chip_bar_set_chips:
 * @self: a bar
 * @chips: (element-type HgChip): what to offer
 *
 * The buttons stay where the chips are what they were, and with them the focus.
 */
void
hg_chip_bar_set_chips (HgChipBar *self, GPtrArray *chips)
{
  GtkWidget *child;

  g_return_if_fail (HG_IS_CHIP_BAR (self));
  if (self->chips != NULL && hg_chips_equal (self->chips, chips))
    return;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, child);
  for (guint i = 0; i < chips->len; i++)
    gtk_box_append (self->box, create_button (g_ptr_array_index (chips, i)));
  g_clear_pointer (&self->chips, g_ptr_array_unref);
  self->chips = g_ptr_array_ref (chips);
  gtk_adjustment_set_value (gtk_scrolled_window_get_hadjustment (self->scroller), 0);
}

/**
 * hg_chip_bar_set_is_idle:
 * @self: a bar
 * @is_idle: whether nothing is typed: former searches are offered then
 */
void
hg_chip_bar_set_is_idle (HgChipBar *self, gboolean is_idle)
{
  g_return_if_fail (HG_IS_CHIP_BAR (self));
  gtk_widget_set_visible (self->former_button, is_idle);
}

/**
 * hg_chip_bar_focus:
 * @self: a bar
 *
 * Returns: whether the first chip took the focus
 */
gboolean
hg_chip_bar_focus (HgChipBar *self)
{
  GtkWidget *first;

  g_return_val_if_fail (HG_IS_CHIP_BAR (self), FALSE);
  first = gtk_widget_get_first_child (GTK_WIDGET (self->box));
  return first != NULL && gtk_widget_get_mapped (first) && gtk_widget_grab_focus (first);
}
