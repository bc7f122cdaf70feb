/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-scroll-keeper"

#include "config.h"

#include "hg-scroll-keeper.h"

#define KEPT "hg-scroll-keeper"

/* Rows may come in steps: so many frames it waits for as many as it needs. */
#define MOST_FRAMES 20

typedef struct
{
  double value;
  guint  n_frames;
} Kept;

static gboolean
frame_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (widget));
  Kept *kept = g_object_get_data (G_OBJECT (widget), KEPT);

  if (kept == NULL)
    return G_SOURCE_REMOVE;
  gtk_adjustment_set_value (adjustment, kept->value);
  if (kept->n_frames++ < MOST_FRAMES
      && gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment) < kept->value)
    return G_SOURCE_CONTINUE;
  g_object_set_data (G_OBJECT (widget), KEPT, NULL);
  return G_SOURCE_REMOVE;
}

/**
 * hg_scroll_keeper_get:
 * @scroller: what scrolls
 *
 * Returns: how far it is scrolled, or about to be
 */
double
hg_scroll_keeper_get (GtkScrolledWindow *scroller)
{
  const Kept *kept = g_object_get_data (G_OBJECT (scroller), KEPT);

  return kept != NULL ? kept->value : gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (scroller));
}

/**
 * hg_scroll_keeper_set:
 * @scroller: what scrolls
 * @value: how far, as hg_scroll_keeper_get() said; call it before the rows change
 */
void
hg_scroll_keeper_set (GtkScrolledWindow *scroller, double value)
{
  gboolean is_pending = hg_scroll_keeper_is_pending (scroller);
  Kept *kept = g_new0 (Kept, 1);

  kept->value = value;
  g_object_set_data_full (G_OBJECT (scroller), KEPT, kept, g_free);
  if (!is_pending)
    gtk_widget_add_tick_callback (GTK_WIDGET (scroller), frame_cb, NULL, NULL);
}

/**
 * hg_scroll_keeper_is_pending:
 * @scroller: what scrolls
 *
 * Returns: whether it is about to be scrolled
 */
gboolean
hg_scroll_keeper_is_pending (GtkScrolledWindow *scroller)
{
  return g_object_get_data (G_OBJECT (scroller), KEPT) != NULL;
}
