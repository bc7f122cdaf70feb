/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-rule"

#include "config.h"

#include "hg-rule.h"

#include "hg-citation.h"

G_DEFINE_BOXED_TYPE (HgRule, hg_rule, hg_rule_ref, hg_rule_unref)

static void
clear (gpointer data)
{
  HgRule *self = data;

  g_free (self->id);
  g_free (self->number);
  g_free (self->title);
  g_strfreev (self->matters);
  g_free (self->field);
  g_free (self->scheme);
  g_strfreev (self->overrides);
  g_free (self->digest);
  g_ptr_array_unref (self->basis);
  g_ptr_array_unref (self->spared);
  g_free (self->spared_digest);
  g_clear_pointer (&self->when, hg_condition_free);
  g_clear_pointer (&self->unless, hg_condition_free);
  g_strfreev (self->documents);
  g_free (self->follow_up);
  g_free (self->source);
  g_ptr_array_unref (self->tests);
}

HgRule *
hg_rule_new (void)
{
  HgRule *self = g_atomic_rc_box_new0 (HgRule);

  self->basis = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_citation_free);
  self->spared = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_citation_free);
  self->tests = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_test_case_free);
  return self;
}

HgRule *
hg_rule_ref (HgRule *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
hg_rule_unref (HgRule *self)
{
  g_atomic_rc_box_release_full (self, clear);
}
