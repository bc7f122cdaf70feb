/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-view"

#include "config.h"

#include "hg-sheet-view.h"

#include "hg-sheet-finder.h"
#include "hg-sheet-hand.h"
#include "hg-sheet-pictures.h"
#include "hg-sheet-scroll.h"

#include <glib/gi18n.h>
#include <math.h>

/* A place on a page that stays where it is when all around it changes */
typedef struct
{
  guint  page;
  double y;      /* points: of what stands at the upper edge; negative above the page */
} Anchor;

struct _HgSheetView
{
  GtkWidget        parent_instance;

  HgSheetLayout   *layout;        /* (nullable) */
  HgSheetPictures *pictures;
  HgSheetSpread    spread;
  HgSheetScroll    scroll;
  HgSheetFit       fit;
  double           zoom;          /* that was chosen */
  guint            page;          /* in sight */
  Anchor           anchor;
  gboolean         is_anchored;   /* that is where to go next; else, stay */
  gboolean         is_moving;     /* the program scrolls */
  guint            changed_idle;  /* 0: none */
  GArray          *hits;          /* (nullable) of HgSheetHit */
  guint            hit;           /* the one that is shown */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (HgSheetView, hg_sheet_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

#define HIT_MARGIN 60.0   /* points above a hit that was not in sight */

static void
set_value (HgSheetView *self, double value)
{
  self->is_moving = TRUE;
  hg_sheet_scroll_set_y (&self->scroll, value);
  self->is_moving = FALSE;
}

static void
set_page (HgSheetView *self, guint page)
{
  g_autofree char *name = NULL;

  self->page = page;
  name = g_strdup_printf (_("Page %1$u of %2$u"), page + 1, self->spread.n_pages);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Where one stands is what stands in the upper third. */
static void
scrolled_cb (GtkWidget *widget)
{
  HgSheetView *self = HG_SHEET_VIEW (widget);
  double x = hg_sheet_scroll_get_x (&self->scroll);
  double y = hg_sheet_scroll_get_y (&self->scroll) + gtk_widget_get_height (widget) / 3.0;
  guint page = self->layout != NULL ? hg_sheet_spread_find (&self->spread, x, y) : 0;

  gtk_widget_queue_draw (widget);
  if (self->layout == NULL || self->is_moving)
    return;
  self->is_anchored = FALSE;
  if (page != self->page)
    set_page (self, page);
}

/* Size */

static Anchor
find_anchor (HgSheetView *self)
{
  double y = hg_sheet_scroll_get_y (&self->scroll);
  Anchor anchor = { .page = hg_sheet_spread_find (&self->spread, 0, y + HG_SHEET_SPREAD_GAP) };
  graphene_rect_t rect = hg_sheet_spread_get_page (&self->spread, anchor.page);

  anchor.y = (y - rect.origin.y) / self->spread.zoom;
  return anchor;
}

static void
keep_place (HgSheetView *self)
{
  if (self->layout != NULL && !self->is_anchored && self->spread.zoom > 0)
    self->anchor = find_anchor (self);
  self->is_anchored = TRUE;
}

/* Said only when all has its place: who hears it may want another size. */
static gboolean
changed_cb (gpointer user_data)
{
  HgSheetView *self = user_data;

  self->changed_idle = 0;
  g_signal_emit (self, signals[CHANGED], 0);
  return G_SOURCE_REMOVE;
}

static void
hg_sheet_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  HgSheetView *self = HG_SHEET_VIEW (widget);
  double former = self->spread.zoom;

  if (self->layout == NULL || width <= 0 || height <= 0)
    return;
  keep_place (self);
  self->is_anchored = FALSE;
  hg_sheet_spread_fit (&self->spread, self->fit, self->zoom, width, height);
  self->is_moving = TRUE;
  hg_sheet_scroll_configure (&self->scroll, GTK_ORIENTATION_HORIZONTAL, self->spread.width, width);
  hg_sheet_scroll_configure (&self->scroll, GTK_ORIENTATION_VERTICAL, self->spread.height, height);
  self->is_moving = FALSE;
  set_value (self, hg_sheet_spread_get_page (&self->spread, self->anchor.page).origin.y +
                     self->anchor.y * self->spread.zoom);
  if (former != self->spread.zoom && self->changed_idle == 0)
    self->changed_idle = g_idle_add (changed_cb, self);
}

static void
hg_sheet_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                       int *minimum_baseline, int *natural_baseline)
{
  *minimum = 0;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 640 : 700;
}

static void
hg_sheet_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  HgSheetView *self = HG_SHEET_VIEW (widget);
  HgSheetSight sight = {
    .x = floor (hg_sheet_scroll_get_x (&self->scroll)), .y = floor (hg_sheet_scroll_get_y (&self->scroll)),
    .width = gtk_widget_get_width (widget), .height = gtk_widget_get_height (widget),
    .scale = gtk_widget_get_scale_factor (widget), .hits = self->hits, .hit = self->hit,
  };

  if (self->layout != NULL && self->spread.zoom > 0)
    hg_sheet_pictures_snapshot (self->pictures, snapshot, self->layout, &self->spread, &sight);
}

/* Object */

static void
hg_sheet_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  hg_sheet_scroll_set_property (&HG_SHEET_VIEW (object)->scroll, id, value);
}

static void
hg_sheet_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  hg_sheet_scroll_get_property (&HG_SHEET_VIEW (object)->scroll, id, value);
}

static void
hg_sheet_view_dispose (GObject *object)
{
  HgSheetView *self = HG_SHEET_VIEW (object);

  g_clear_handle_id (&self->changed_idle, g_source_remove);
  hg_sheet_scroll_clear (&self->scroll);
  g_clear_pointer (&self->pictures, hg_sheet_pictures_free);
  g_clear_pointer (&self->hits, g_array_unref);
  g_clear_pointer (&self->layout, hg_sheet_layout_free);
  G_OBJECT_CLASS (hg_sheet_view_parent_class)->dispose (object);
}

static void
hg_sheet_view_class_init (HgSheetViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = hg_sheet_view_set_property;
  object_class->get_property = hg_sheet_view_get_property;
  object_class->dispose = hg_sheet_view_dispose;
  widget_class->size_allocate = hg_sheet_view_size_allocate;
  widget_class->measure = hg_sheet_view_measure;
  widget_class->snapshot = hg_sheet_view_snapshot;
  hg_sheet_scroll_install_properties (object_class);
  signals[CHANGED] = g_signal_new ("changed", HG_TYPE_SHEET_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
hg_sheet_view_init (HgSheetView *self)
{
  self->pictures = hg_sheet_pictures_new ();
  self->scroll.widget = GTK_WIDGET (self);
  self->scroll.scrolled = scrolled_cb;
  self->zoom = HG_SHEET_SPREAD_ZOOM_PAPER;
  self->spread.n_columns = 1;
  self->anchor.y = -HG_SHEET_SPREAD_PADDING;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  hg_sheet_hand_attach (self);
}

GtkWidget *
hg_sheet_view_new (void)
{
  return g_object_new (HG_TYPE_SHEET_VIEW, NULL);
}

/**
 * hg_sheet_view_take_layout:
 * @self: a view
 * @layout: (transfer full): the pages
 *
 * Shows other pages, from where one stands, and forgets what was looked for in the former ones.
 */
void
hg_sheet_view_take_layout (HgSheetView *self, HgSheetLayout *layout)
{
  g_return_if_fail (HG_IS_SHEET_VIEW (self));
  keep_place (self);
  hg_sheet_pictures_forget (self->pictures);
  g_clear_pointer (&self->hits, g_array_unref);
  g_clear_pointer (&self->layout, hg_sheet_layout_free);
  self->layout = layout;
  self->spread.n_pages = hg_sheet_layout_get_n_pages (layout);
  hg_sheet_layout_get_page_size (layout, &self->spread.page_width, &self->spread.page_height);
  if (self->anchor.page >= self->spread.n_pages)
    self->anchor = (Anchor) { self->spread.n_pages - 1, -HG_SHEET_SPREAD_GAP };
  set_page (self, MIN (self->page, self->spread.n_pages - 1));
  gtk_widget_queue_resize (GTK_WIDGET (self));   /* so that the scrollbars are asked too */
}

const HgSheetLayout *
hg_sheet_view_get_layout (HgSheetView *self)
{
  return self->layout;
}

guint
hg_sheet_view_get_page (HgSheetView *self)
{
  return self->page;
}

/**
 * hg_sheet_view_go_to:
 * @self: a view that has pages
 * @page: one of them, from 0
 * @y: a place on it, in points
 */
void
hg_sheet_view_go_to (HgSheetView *self, guint page, double y)
{
  double zoom = self->spread.zoom > 0 ? self->spread.zoom : HG_SHEET_SPREAD_ZOOM_PAPER;

  g_return_if_fail (HG_IS_SHEET_VIEW (self) && page < self->spread.n_pages);
  self->anchor = (Anchor) { page, y > 0 ? y : -HG_SHEET_SPREAD_GAP / zoom };
  if (self->spread.zoom > 0)
    set_value (self, hg_sheet_spread_get_page (&self->spread, page).origin.y + self->anchor.y * zoom);
  self->is_anchored = TRUE;
  set_page (self, page);
}

double
hg_sheet_view_get_zoom (HgSheetView *self)
{
  return self->spread.zoom > 0 ? self->spread.zoom : self->zoom;
}

/**
 * hg_sheet_view_set_zoom:
 * @self: a view
 * @fit: how large pages are to be
 * @zoom: for %HG_SHEET_FIT_NONE: pixels for each point
 */
void
hg_sheet_view_set_zoom (HgSheetView *self, HgSheetFit fit, double zoom)
{
  g_return_if_fail (HG_IS_SHEET_VIEW (self));
  if (fit == HG_SHEET_FIT_PAGE && self->layout != NULL)   /* a whole page, and not two halves */
    hg_sheet_view_go_to (self, self->page, 0);
  self->fit = fit;
  self->zoom = CLAMP (zoom, HG_SHEET_SPREAD_ZOOM_MIN, HG_SHEET_SPREAD_ZOOM_MAX);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * hg_sheet_view_set_columns:
 * @self: a view
 * @n_columns: how many pages lie beside each other: one or two
 */
void
hg_sheet_view_set_columns (HgSheetView *self, guint n_columns)
{
  g_return_if_fail (HG_IS_SHEET_VIEW (self));
  keep_place (self);   /* while it is known where pages lie */
  self->spread.n_columns = n_columns;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

guint
hg_sheet_view_get_columns (HgSheetView *self)
{
  return self->spread.n_columns;
}

/**
 * hg_sheet_view_count_drawn:
 * @self: a view
 *
 * Returns: how many pages are drawn and at hand
 */
guint
hg_sheet_view_count_drawn (HgSheetView *self)
{
  return hg_sheet_pictures_count (self->pictures);
}

/**
 * hg_sheet_view_find_link:
 * @self: a view
 * @x: a place in the widget
 * @y: a place in the widget
 * @to_page: (out): the page of what is named there, from 0
 * @to_y: (out): where on it
 *
 * Returns: whether an entry of the contents is there
 */
gboolean
hg_sheet_view_find_link (HgSheetView *self, double x, double y, guint *to_page, double *to_y)
{
  guint page;

  if (self->layout == NULL || self->spread.zoom <= 0)
    return FALSE;
  x += hg_sheet_scroll_get_x (&self->scroll);
  y += hg_sheet_scroll_get_y (&self->scroll);
  page = hg_sheet_spread_locate (&self->spread, &x, &y);
  return hg_sheet_finder_find_link (self->layout, page, x, y, to_page, to_y);
}

/**
 * hg_sheet_view_take_hits:
 * @self: a view
 * @hits: (transfer full) (nullable) (element-type HgSheetHit): what is marked on the pages
 */
void
hg_sheet_view_take_hits (HgSheetView *self, GArray *hits)
{
  g_return_if_fail (HG_IS_SHEET_VIEW (self));
  g_clear_pointer (&self->hits, g_array_unref);
  self->hits = hits;
  self->hit = G_MAXUINT;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * hg_sheet_view_show_hit:
 * @self: a view
 * @hit: one of the hits, from 0
 *
 * Marks it more than the others, and goes there where it is out of sight.
 */
void
hg_sheet_view_show_hit (HgSheetView *self, guint hit)
{
  const HgSheetHit *found = self->hits != NULL ? hg_sheet_finder_get_part (self->hits, hit) : NULL;
  double top, value = hg_sheet_scroll_get_y (&self->scroll), room = gtk_widget_get_height (GTK_WIDGET (self));

  if (found == NULL)
    return;
  self->hit = hit;
  top = hg_sheet_spread_get_page (&self->spread, found->page).origin.y + found->y * self->spread.zoom;
  if (top < value || top + found->height * self->spread.zoom > value + room)
    hg_sheet_view_go_to (self, found->page, MAX (found->y - HIT_MARGIN, 1));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
