/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-decide-changes"

#include "config.h"

#include "hg-decide-changes.h"

#define CHANGES "hg-decide-changes"

static void
changes_free (gpointer data)
{
  HgDecideChanges *self = data;

  g_free (self->edition);
  g_ptr_array_unref (self->changes);
  g_free (self);
}

/**
 * hg_decide_changes_set:
 * @decide_case: a case that was taken over
 * @edition: (nullable): from which edition
 * @changes: (element-type HgAssessmentChange): how the texts differ that it rests on; none is as good as nothing
 */
void
hg_decide_changes_set (HgDecideCase *decide_case, const char *edition, GPtrArray *changes)
{
  HgDecideChanges *self;

  hg_decide_changes_clear (decide_case);
  if (changes->len == 0)
    return;
  self = g_new0 (HgDecideChanges, 1);
  self->edition = g_strdup (edition);
  self->changes = g_ptr_array_ref (changes);
  g_object_set_data_full (G_OBJECT (decide_case), CHANGES, self, changes_free);
}

/**
 * hg_decide_changes_clear:
 * @decide_case: a case that rests on the edition in use from now on
 */
void
hg_decide_changes_clear (HgDecideCase *decide_case)
{
  g_object_set_data (G_OBJECT (decide_case), CHANGES, NULL);
}

/**
 * hg_decide_changes_get:
 * @decide_case: a case
 *
 * Returns: (transfer none) (nullable): what changed since it was kept; valid until the next change of that
 */
const HgDecideChanges *
hg_decide_changes_get (HgDecideCase *decide_case)
{
  return g_object_get_data (G_OBJECT (decide_case), CHANGES);
}
