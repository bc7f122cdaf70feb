/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-pictures"

#include "config.h"

#include "hg-sheet-pictures.h"

#include "hg-sheet-finder.h"

#include <math.h>

typedef struct
{
  GdkTexture *texture;
  double      zoom;      /* device pixels for each point */
  gboolean    is_used;   /* since begin */
} Picture;

struct _HgSheetPictures
{
  GHashTable *pages;   /* of number to Picture */
};

static void
picture_free (gpointer data)
{
  Picture *picture = data;

  g_clear_object (&picture->texture);
  g_free (picture);
}

HgSheetPictures *
hg_sheet_pictures_new (void)
{
  HgSheetPictures *self = g_new (HgSheetPictures, 1);

  self->pages = g_hash_table_new_full (NULL, NULL, NULL, picture_free);
  return self;
}

void
hg_sheet_pictures_free (HgSheetPictures *self)
{
  g_hash_table_unref (self->pages);
  g_free (self);
}

static gboolean
is_unused_cb (gpointer page, gpointer picture, gpointer user_data)
{
  return !((Picture *) picture)->is_used;
}

void
hg_sheet_pictures_forget (HgSheetPictures *self)
{
  g_hash_table_remove_all (self->pages);
}

guint
hg_sheet_pictures_count (HgSheetPictures *self)
{
  return g_hash_table_size (self->pages);
}

static GdkTexture *
draw (const HgSheetLayout *layout, guint page, double zoom)
{
  double width, height;
  cairo_surface_t *surface;
  cairo_t *cr;
  GBytes *bytes;
  GdkTexture *texture;

  hg_sheet_layout_get_page_size (layout, &width, &height);
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) floor (width * zoom), (int) floor (height * zoom));
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, zoom, zoom);
  hg_sheet_layout_draw_page (layout, cr, page);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface),
                                      (gsize) cairo_image_surface_get_stride (surface) *
                                        (gsize) cairo_image_surface_get_height (surface),
                                      (GDestroyNotify) cairo_surface_destroy, surface);
  texture = gdk_memory_texture_new (cairo_image_surface_get_width (surface), cairo_image_surface_get_height (surface),
                                    GDK_MEMORY_DEFAULT, bytes, (gsize) cairo_image_surface_get_stride (surface));
  g_bytes_unref (bytes);
  return texture;
}

/* The page, drawn now if it is not at hand in that size. */
static GdkTexture *
get_texture (HgSheetPictures *self, const HgSheetLayout *layout, guint page, double zoom)
{
  Picture *picture = g_hash_table_lookup (self->pages, GUINT_TO_POINTER (page));

  if (picture == NULL)
    {
      picture = g_new0 (Picture, 1);
      g_hash_table_insert (self->pages, GUINT_TO_POINTER (page), picture);
    }
  if (picture->texture == NULL || picture->zoom != zoom)
    {
      g_clear_object (&picture->texture);
      picture->texture = draw (layout, page, zoom);
      picture->zoom = zoom;
    }
  picture->is_used = TRUE;
  return picture->texture;
}

static void
mark_hits (GtkSnapshot *snapshot, const HgSheetSight *sight, guint page, const graphene_rect_t *rect, float zoom)
{
  const GdkRGBA plain = { 1.0f, 0.84f, 0.0f, 0.4f }, current = { 1.0f, 0.45f, 0.0f, 0.55f };

  for (guint i = 0; sight->hits != NULL && i < sight->hits->len; i++)
    {
      const HgSheetHit *hit = &g_array_index (sight->hits, HgSheetHit, i);

      if (hit->page == page)
        gtk_snapshot_append_color (snapshot, hit->hit == sight->hit ? &current : &plain,
                                   &GRAPHENE_RECT_INIT (rect->origin.x + (float) hit->x * zoom,
                                                        rect->origin.y + (float) hit->y * zoom, (float) hit->width * zoom,
                                                        (float) hit->height * zoom));
    }
}

static void
append_page (GtkSnapshot *snapshot, GdkTexture *texture, const graphene_rect_t *rect)
{
  const GdkRGBA shade = { 0, 0, 0, 0.35f };
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, rect, 0);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &shade, 0, 1, 0, 5);
  gtk_snapshot_append_texture (snapshot, texture, rect);
}

static void
forget_unused (HgSheetPictures *self)
{
  GHashTableIter iter;
  gpointer picture;

  g_hash_table_foreach_remove (self->pages, is_unused_cb, NULL);
  g_hash_table_iter_init (&iter, self->pages);
  while (g_hash_table_iter_next (&iter, NULL, &picture))
    ((Picture *) picture)->is_used = FALSE;
}

/**
 * hg_sheet_pictures_snapshot:
 * @self: pictures, always of the same sheet until they are forgotten
 * @snapshot: where to show them
 * @layout: the sheet's pages
 * @spread: where they lie
 * @sight: what of that is in sight
 *
 * Shows the pages that are in sight, drawn by what draws them on paper.
 */
void
hg_sheet_pictures_snapshot (HgSheetPictures *self, GtkSnapshot *snapshot, const HgSheetLayout *layout,
                            const HgSheetSpread *spread, const HgSheetSight *sight)
{
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) sight->width, (float) sight->height));
  for (guint page = hg_sheet_spread_find (spread, 0, sight->y); page < spread->n_pages; page++)
    {
      graphene_rect_t rect = hg_sheet_spread_get_page (spread, page);

      rect.origin.x -= (float) sight->x;
      rect.origin.y -= (float) sight->y;
      if (rect.origin.y > (float) sight->height)
        break;
      if (rect.origin.y + rect.size.height < 0)
        continue;
      append_page (snapshot, get_texture (self, layout, page, spread->zoom * sight->scale), &rect);
      mark_hits (snapshot, sight, page, &rect, (float) spread->zoom);
    }
  gtk_snapshot_pop (snapshot);
  forget_unused (self);
}
