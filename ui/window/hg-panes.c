/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-panes"

#include "config.h"

#include "hg-panes.h"

#include "hg-steady-layout.h"

#include <adwaita.h>

/* How narrow a page becomes beside a list. */
#define PAGE_WIDTH 440

struct _HgPanes
{
  GtkWidget   parent_instance;

  AdwFlap    *flap;
  AdwLeaflet *leaflet;
  HgSidebar  *sidebar;
  HgItemList *list;
  HgDetail   *detail;
};

G_DEFINE_FINAL_TYPE (HgPanes, hg_panes, GTK_TYPE_WIDGET)

enum
{
  FOLDED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
folded_cb (HgPanes *self)
{
  g_signal_emit (self, signals[FOLDED], 0);
  hg_item_list_set_on_click (self->list, adw_leaflet_get_folded (self->leaflet));
}

static void
hg_panes_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_PANES);
  G_OBJECT_CLASS (hg_panes_parent_class)->dispose (object);
}

static void
hg_panes_class_init (HgPanesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_panes_dispose;
  signals[FOLDED] = g_signal_new ("folded", HG_TYPE_PANES, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (HG_TYPE_STEADY_LAYOUT);
  g_type_ensure (HG_TYPE_SIDEBAR);
  g_type_ensure (HG_TYPE_ITEM_LIST);
  g_type_ensure (HG_TYPE_DETAIL);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/window/hg-panes.ui");
  gtk_widget_class_bind_template_child (widget_class, HgPanes, flap);
  gtk_widget_class_bind_template_child (widget_class, HgPanes, leaflet);
  gtk_widget_class_bind_template_child (widget_class, HgPanes, sidebar);
  gtk_widget_class_bind_template_child (widget_class, HgPanes, list);
  gtk_widget_class_bind_template_child (widget_class, HgPanes, detail);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
}

static void
hg_panes_init (HgPanes *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  hg_panes_set_is_narrow (self, FALSE);
}

/**
 * hg_panes_get_sidebar:
 * @self: panes
 *
 * Returns: (transfer none): the filters
 */
HgSidebar *
hg_panes_get_sidebar (HgPanes *self)
{
  return self->sidebar;
}

/**
 * hg_panes_get_list:
 * @self: panes
 *
 * Returns: (transfer none): the list
 */
HgItemList *
hg_panes_get_list (HgPanes *self)
{
  return self->list;
}

/**
 * hg_panes_get_detail:
 * @self: panes
 *
 * Returns: (transfer none): the page
 */
HgDetail *
hg_panes_get_detail (HgPanes *self)
{
  return self->detail;
}

/**
 * hg_panes_is_folded:
 * @self: panes
 *
 * Returns: whether list and page take turns
 */
gboolean
hg_panes_is_folded (HgPanes *self)
{
  return adw_leaflet_get_folded (self->leaflet);
}

/**
 * hg_panes_set_is_narrow:
 * @self: panes
 * @is_narrow: whether there is room for one of them only
 *
 * Lets the page be as narrow as it can. Beside the list it would be too narrow to read, so they take turns whatever there
 * is room for then.
 */
void
hg_panes_set_is_narrow (HgPanes *self, gboolean is_narrow)
{
  adw_leaflet_set_can_unfold (self->leaflet, !is_narrow);
  adw_flap_set_fold_policy (self->flap, is_narrow ? ADW_FLAP_FOLD_POLICY_ALWAYS : ADW_FLAP_FOLD_POLICY_AUTO);
  gtk_widget_set_size_request (GTK_WIDGET (self->detail), is_narrow ? -1 : PAGE_WIDTH, -1);
}

/**
 * hg_panes_shows_page:
 * @self: panes
 *
 * Returns: whether the page covers the list
 */
gboolean
hg_panes_shows_page (HgPanes *self)
{
  return hg_panes_is_folded (self) && adw_leaflet_get_visible_child (self->leaflet) == GTK_WIDGET (self->detail);
}

/**
 * hg_panes_go_to_list:
 * @self: panes
 *
 * Shows the list where it is covered.
 */
void
hg_panes_go_to_list (HgPanes *self)
{
  adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->list));
}

/**
 * hg_panes_go_to_page:
 * @self: panes
 *
 * Shows the page where it is covered.
 */
void
hg_panes_go_to_page (HgPanes *self)
{
  adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->detail));
}

/**
 * hg_panes_toggle_sidebar:
 * @self: panes
 *
 * Shows or hides the filters.
 */
void
hg_panes_toggle_sidebar (HgPanes *self)
{
  adw_flap_set_reveal_flap (self->flap, !adw_flap_get_reveal_flap (self->flap));
}
