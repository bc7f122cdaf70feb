/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-law"

#include "config.h"

#include "hg-law.h"

static void
version_free (gpointer data)
{
  HgLawVersion *version = data;

  g_free (version->replaced_by);
  g_free (version);
}

HgLaw *
hg_law_new (void)
{
  HgLaw *self = g_new0 (HgLaw, 1);

  self->formers = g_ptr_array_new_with_free_func (g_free);
  self->versions = g_ptr_array_new_with_free_func (version_free);
  return self;
}

void
hg_law_free (HgLaw *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->short_title);
  g_ptr_array_unref (self->formers);
  g_ptr_array_unref (self->versions);
  g_free (self);
}

/**
 * hg_law_add_version:
 * @self: a law that is being built
 *
 * Returns: (transfer none): a new empty version, owned by @self
 */
HgLawVersion *
hg_law_add_version (HgLaw *self)
{
  HgLawVersion *version = g_new0 (HgLawVersion, 1);

  g_ptr_array_add (self->versions, version);
  return version;
}

/**
 * hg_law_find_version:
 * @self: a law
 * @passed: a day
 *
 * Returns: (transfer none) (nullable): the version that was passed on @passed
 */
const HgLawVersion *
hg_law_find_version (const HgLaw *self, const GDate *passed)
{
  for (guint i = 0; i < self->versions->len; i++)
    {
      const HgLawVersion *version = g_ptr_array_index (self->versions, i);

      if (g_date_compare (&version->passed, passed) == 0)
        return version;
    }
  return NULL;
}
