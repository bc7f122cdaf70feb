/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-citation"

#include "config.h"

#include "hg-citation.h"

HgCitation *
hg_citation_new (void)
{
  return g_new0 (HgCitation, 1);
}

void
hg_citation_free (HgCitation *self)
{
  g_free (self->law);
  g_free (self->article);
  g_free (self);
}
