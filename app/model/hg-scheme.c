/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-scheme"

#include "config.h"

#include "hg-scheme.h"

HgScheme *
hg_scheme_new (void)
{
  return g_new0 (HgScheme, 1);
}

void
hg_scheme_free (HgScheme *self)
{
  g_free (self->id);
  g_free (self->name);
  g_free (self->source);
  g_free (self);
}
