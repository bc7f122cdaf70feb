/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-reason"

#include "config.h"

#include "hg-reason.h"

HgReason *
hg_reason_new (const HgCondition *condition, HgTruth truth)
{
  HgReason *self = g_new0 (HgReason, 1);

  self->condition = condition;
  self->truth = truth;
  self->children = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_reason_free);
  return self;
}

void
hg_reason_free (HgReason *self)
{
  g_free (self->value);
  g_clear_pointer (&self->inside, g_array_unref);
  g_ptr_array_unref (self->children);
  g_free (self);
}
