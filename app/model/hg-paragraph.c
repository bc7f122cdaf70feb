/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-paragraph"

#include "config.h"

#include "hg-paragraph.h"

HgParagraph *
hg_paragraph_new (void)
{
  return g_new0 (HgParagraph, 1);
}

void
hg_paragraph_free (HgParagraph *self)
{
  g_free (self->text);
  g_strfreev (self->documents);
  g_free (self);
}
