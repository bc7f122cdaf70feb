/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

G_BEGIN_DECLS

/**
 * HgCatalogInfo:
 *
 * What one edition says of itself. Immutable once built; reference counted, and so free to cross threads.
 * @expires is cleared where the edition names no last day; @hash is the SHA-256 of its XML file.
 */
typedef struct
{
  char           *id;
  char           *edition;
  HgEditionStatus status;
  char           *title;
  char           *publisher;
  char           *notice;
  GDate           issued;
  GDate           effective;
  GDate           expires;
  char           *hash;
} HgCatalogInfo;

#define HG_TYPE_CATALOG_INFO (hg_catalog_info_get_type ())

GType          hg_catalog_info_get_type   (void);
HgCatalogInfo *hg_catalog_info_new        (void);
HgCatalogInfo *hg_catalog_info_ref        (HgCatalogInfo *self);
void           hg_catalog_info_unref      (HgCatalogInfo *self);
gboolean       hg_catalog_info_is_expired (const HgCatalogInfo *self, const GDate *day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgCatalogInfo, hg_catalog_info_unref)

G_END_DECLS
