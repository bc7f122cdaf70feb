/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-term"

#include "config.h"

#include "hg-term.h"

HgTerm *
hg_term_new (void)
{
  return g_new0 (HgTerm, 1);
}

void
hg_term_free (HgTerm *self)
{
  g_free (self->id);
  g_free (self->name);
  g_free (self->roles);
  g_free (self->phone);
  g_free (self->address);
  g_free (self);
}
