/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-catalog-info"

#include "config.h"

#include "hg-catalog-info.h"

G_DEFINE_BOXED_TYPE (HgCatalogInfo, hg_catalog_info, hg_catalog_info_ref, hg_catalog_info_unref)

static void
clear (gpointer data)
{
  HgCatalogInfo *self = data;

  g_free (self->id);
  g_free (self->edition);
  g_free (self->title);
  g_free (self->publisher);
  g_free (self->notice);
  g_free (self->hash);
}

HgCatalogInfo *
hg_catalog_info_new (void)
{
  return g_atomic_rc_box_new0 (HgCatalogInfo);
}

HgCatalogInfo *
hg_catalog_info_ref (HgCatalogInfo *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
hg_catalog_info_unref (HgCatalogInfo *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * hg_catalog_info_is_expired:
 * @self: an edition
 * @day: the day that is asked about
 *
 * Returns: whether the edition's last day lies before @day
 */
gboolean
hg_catalog_info_is_expired (const HgCatalogInfo *self, const GDate *day)
{
  return g_date_valid (&self->expires) && g_date_compare (&self->expires, day) < 0;
}
