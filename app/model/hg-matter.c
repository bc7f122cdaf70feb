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

/**
 * hg_matter_pack:
 * @self: a matter
 * @packer: gets it as one record, whose texts are: the title; the violations; all other prose, the number and code too
 */
void
hg_matter_pack (const HgMatter *self, HgPacker *packer)
{
  hg_packer_reset (packer);
  hg_packer_add_text (packer, self->title);
  hg_packer_end_level (packer);
  for (guint i = 0; i < self->violations->len; i++)
    hg_packer_add_text (packer, g_ptr_array_index (self->violations, i));
  hg_packer_end_level (packer);

  hg_packer_add_text (packer, self->number);
  hg_packer_add_number (packer, self->code != NULL);
  if (self->code != NULL)
    hg_packer_add_text (packer, self->code);
  hg_packer_add_line (packer, self->line);
  hg_packer_add_string (packer, self->id);
  hg_packer_add_string (packer, self->field);
  hg_packer_add_string (packer, self->department);
  hg_packer_add_list (packer, self->industries);
  hg_packer_add_number (packer, (guint64) self->risk);
  hg_packer_add_string (packer, self->source);
  hg_citation_pack_all (self->obligations, packer);
  hg_packer_add_number (packer, self->liabilities->len);
  for (guint i = 0; i < self->liabilities->len; i++)
    hg_liability_pack (g_ptr_array_index (self->liabilities, i), packer);
  hg_paragraph_pack_all (self->advice, packer);
  hg_packer_end_level (packer);
}

static void
unpack_texts (HgMatter *self, HgUnpacker *unpacker)
{
  self->title = hg_unpacker_dup_text (unpacker);
  hg_unpacker_end_level (unpacker);
  while (hg_unpacker_has_text (unpacker))
    g_ptr_array_add (self->violations, hg_unpacker_dup_text (unpacker));
  hg_unpacker_end_level (unpacker);
  self->number = hg_unpacker_dup_text (unpacker);
}

/**
 * hg_matter_unpack:
 * @record: what hg_matter_pack() made
 * @size: bytes of @record
 * @error: %HG_ERROR_DAMAGED
 *
 * Returns: (transfer full) (nullable): the matter, whole
 */
HgMatter *
hg_matter_unpack (gconstpointer record, gsize size, GError **error)
{
  g_autoptr(HgMatter) self = hg_matter_new ();
  HgUnpacker unpacker;
  guint n;

  hg_unpacker_init (&unpacker, record, size);
  unpack_texts (self, &unpacker);
  self->code = hg_unpacker_get_code (&unpacker, TRUE) ? hg_unpacker_dup_text (&unpacker) : NULL;
  self->line = hg_unpacker_get_line (&unpacker);
  self->id = hg_unpacker_dup_string (&unpacker);
  self->field = hg_unpacker_dup_string (&unpacker);
  self->department = hg_unpacker_dup_string (&unpacker);
  self->industries = hg_unpacker_dup_list (&unpacker);
  self->risk = (HgRisk) hg_unpacker_get_code (&unpacker, HG_RISK_HIGH);
  self->source = hg_unpacker_dup_string (&unpacker);
  hg_citation_unpack_all (self->obligations, &unpacker);
  n = hg_unpacker_get_count (&unpacker);
  for (guint i = 0; i < n && !unpacker.failed; i++)
    g_ptr_array_add (self->liabilities, hg_liability_unpack (&unpacker));
  hg_paragraph_unpack_all (self->advice, &unpacker);
  hg_unpacker_end_level (&unpacker);
  if (self->id == NULL || self->field == NULL || self->department == NULL || self->industries == NULL ||
      self->source == NULL)
    hg_unpacker_fail (&unpacker);
  return hg_unpacker_finish (&unpacker, error) ? g_steal_pointer (&self) : NULL;
}
