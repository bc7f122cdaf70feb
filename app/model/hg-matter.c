/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-matter"

#include "config.h"

#include "hg-matter.h"

#include "hg-citation.h"

G_DEFINE_BOXED_TYPE (HgMatter, hg_matter, hg_matter_ref, hg_matter_unref)

static void
clear (gpointer data)
{
  HgMatter *self = data;

  g_free (self->id);
  g_free (self->number);
  g_free (self->title);
  g_free (self->field);
  g_free (self->department);
  g_strfreev (self->industries);
  g_free (self->code);
  g_ptr_array_unref (self->violations);
  g_ptr_array_unref (self->obligations);
  g_ptr_array_unref (self->liabilities);
  g_ptr_array_unref (self->advice);
  g_free (self->source);
}

HgMatter *
hg_matter_new (void)
{
  HgMatter *self = g_atomic_rc_box_new0 (HgMatter);

  self->violations = g_ptr_array_new_with_free_func (g_free);
  self->obligations = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_citation_free);
  self->liabilities = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_liability_free);
  self->advice = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_paragraph_free);
  return self;
}

HgMatter *
hg_matter_ref (HgMatter *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
hg_matter_unref (HgMatter *self)
{
  g_atomic_rc_box_release_full (self, clear);
}
