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

/* Which of the texts that a rule may have it has. */
enum
{
  HAS_DIGEST        = 1 << 0,
  HAS_SPARED_DIGEST = 1 << 1,
  HAS_FOLLOW_UP     = 1 << 2,
  HAS_ALL           = HAS_DIGEST | HAS_SPARED_DIGEST | HAS_FOLLOW_UP,
};

static void
pack_text (const char *text, HgPacker *packer)
{
  if (text != NULL)
    hg_packer_add_text (packer, text);
}

static void
pack_parts (const HgRule *self, HgPacker *packer)
{
  hg_packer_add_number (packer, (self->digest != NULL ? HAS_DIGEST : 0) |
                                  (self->spared_digest != NULL ? HAS_SPARED_DIGEST : 0) |
                                  (self->follow_up != NULL ? HAS_FOLLOW_UP : 0));
  hg_packer_add_line (packer, self->line);
  hg_packer_add_string (packer, self->id);
  hg_packer_add_number (packer, (guint64) self->outcome);
  hg_packer_add_number (packer, (guint64) self->force << 1 | (self->general ? 1 : 0));
  hg_packer_add_list (packer, self->matters);
  hg_packer_add_string (packer, self->field);
  hg_packer_add_string (packer, self->scheme);
  hg_packer_add_list (packer, self->overrides);
  hg_packer_add_date (packer, &self->from);
  hg_packer_add_date (packer, &self->until);
  hg_citation_pack_all (self->basis, packer);
  hg_citation_pack_all (self->spared, packer);
  hg_condition_pack (self->when, packer);
  hg_condition_pack (self->unless, packer);
  hg_packer_add_list (packer, self->documents);
  hg_packer_add_string (packer, self->source);
  hg_packer_add_number (packer, self->tests->len);
  for (guint i = 0; i < self->tests->len; i++)
    hg_test_case_pack (g_ptr_array_index (self->tests, i), packer);
}

/**
 * hg_rule_pack:
 * @self: a rule
 * @questions: (nullable): what its conditions ask, so that it is found by that; no part of the rule itself
 * @packer: gets it as one record, whose texts are: the title; the digest; all other prose, the number and questions too
 */
void
hg_rule_pack (const HgRule *self, char *const *questions, HgPacker *packer)
{
  hg_packer_reset (packer);
  hg_packer_add_text (packer, self->title);
  hg_packer_end_level (packer);
  pack_text (self->digest, packer);
  hg_packer_end_level (packer);
  hg_packer_add_text (packer, self->number);
  pack_text (self->spared_digest, packer);
  pack_text (self->follow_up, packer);
  for (; questions != NULL && *questions != NULL; questions++)
    hg_packer_add_text (packer, *questions);
  hg_packer_end_level (packer);
  pack_parts (self, packer);
}

static void
unpack_parts (HgRule *self, HgUnpacker *unpacker)
{
  int head;
  guint n;

  self->line = hg_unpacker_get_line (unpacker);
  self->id = hg_unpacker_dup_string (unpacker);
  self->outcome = (HgOutcome) hg_unpacker_get_code (unpacker, HG_OUTCOME_LATER_LAW);
  head = hg_unpacker_get_code (unpacker, HG_FORCE_MAY << 1 | 1);
  self->force = (HgForce) (head >> 1);
  self->general = head & 1;
  self->matters = hg_unpacker_dup_list (unpacker);
  self->field = hg_unpacker_dup_string (unpacker);
  self->scheme = hg_unpacker_dup_string (unpacker);
  self->overrides = hg_unpacker_dup_list (unpacker);
  hg_unpacker_get_date (unpacker, &self->from);
  hg_unpacker_get_date (unpacker, &self->until);
  hg_citation_unpack_all (self->basis, unpacker);
  hg_citation_unpack_all (self->spared, unpacker);
  self->when = hg_condition_unpack (unpacker);
  self->unless = hg_condition_unpack (unpacker);
  self->documents = hg_unpacker_dup_list (unpacker);
  self->source = hg_unpacker_dup_string (unpacker);
  n = hg_unpacker_get_count (unpacker);
  for (guint i = 0; i < n && !unpacker->failed; i++)
    g_ptr_array_add (self->tests, hg_test_case_unpack (unpacker));
}

/**
 * hg_rule_unpack:
 * @record: what hg_rule_pack() made
 * @size: bytes of @record
 * @error: %HG_ERROR_DAMAGED
 *
 * Returns: (transfer full) (nullable): the rule, whole
 */
HgRule *
hg_rule_unpack (gconstpointer record, gsize size, GError **error)
{
  g_autoptr(HgRule) self = hg_rule_new ();
  HgUnpacker unpacker;
  int has;

  hg_unpacker_init (&unpacker, record, size);
  has = hg_unpacker_get_code (&unpacker, HAS_ALL);
  self->title = hg_unpacker_dup_text (&unpacker);
  hg_unpacker_end_level (&unpacker);
  self->digest = (has & HAS_DIGEST) != 0 ? hg_unpacker_dup_text (&unpacker) : NULL;
  hg_unpacker_end_level (&unpacker);
  self->number = hg_unpacker_dup_text (&unpacker);
  self->spared_digest = (has & HAS_SPARED_DIGEST) != 0 ? hg_unpacker_dup_text (&unpacker) : NULL;
  self->follow_up = (has & HAS_FOLLOW_UP) != 0 ? hg_unpacker_dup_text (&unpacker) : NULL;
  unpack_parts (self, &unpacker);
  if (self->id == NULL || self->matters == NULL || self->overrides == NULL || self->when == NULL ||
      self->documents == NULL || self->source == NULL)
    hg_unpacker_fail (&unpacker);
  return hg_unpacker_finish (&unpacker, error) ? g_steal_pointer (&self) : NULL;
}
