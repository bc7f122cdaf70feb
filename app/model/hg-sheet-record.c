/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-record"

#include "config.h"

#include "hg-sheet-record.h"

#include "hg-digest.h"

G_DEFINE_BOXED_TYPE (HgSheetRecord, hg_sheet_record, hg_sheet_record_ref, hg_sheet_record_unref)

static void
part_free (gpointer data)
{
  HgAssessmentPart *part = data;

  g_free (part->id);
  g_free (part->number);
  g_free (part->name);
  g_free (part->digest);
  g_free (part);
}

static guint
hash_part (gconstpointer data)
{
  const HgAssessmentPart *part = data;

  return g_str_hash (part->id) * 31 + (guint) part->kind;
}

static gboolean
is_same_part (gconstpointer a, gconstpointer b)
{
  const HgAssessmentPart *first = a, *second = b;

  return first->kind == second->kind && g_str_equal (first->id, second->id);
}

static void
clear (gpointer data)
{
  HgSheetRecord *self = data;

  g_free (self->number);
  g_free (self->title);
  g_free (self->catalog);
  g_free (self->edition);
  g_free (self->hash);
  g_free (self->recipient);
  g_free (self->recipient_code);
  g_free (self->handler);
  g_free (self->created);
  g_hash_table_unref (self->index);
  g_ptr_array_unref (self->parts);
  g_clear_pointer (&self->sheet, g_bytes_unref);
}

/**
 * hg_sheet_record_new:
 * @kind: what the sheet is about
 *
 * Returns: (transfer full): a record of a sheet that rests on nothing
 */
HgSheetRecord *
hg_sheet_record_new (HgSheetKind kind)
{
  HgSheetRecord *self = g_atomic_rc_box_new0 (HgSheetRecord);

  self->kind = kind;
  self->parts = g_ptr_array_new_with_free_func (part_free);
  self->index = g_hash_table_new (hash_part, is_same_part);
  return self;
}

HgSheetRecord *
hg_sheet_record_ref (HgSheetRecord *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
hg_sheet_record_unref (HgSheetRecord *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * hg_sheet_record_get_part:
 * @self: a record
 * @kind: the kind of a text
 * @id: its id
 *
 * Returns: (transfer none) (nullable): the text, if the sheet rests on it
 */
const HgAssessmentPart *
hg_sheet_record_get_part (const HgSheetRecord *self, HgPartKind kind, const char *id)
{
  const HgAssessmentPart wanted = { .kind = kind, .id = (char *) id };

  return g_hash_table_lookup (self->index, &wanted);
}

/**
 * hg_sheet_record_add_part:
 * @self: a record that is being built
 * @kind: the kind of a text
 * @id: its id
 * @number: (nullable): its number
 * @name: how it is called
 * @digest: of what it says
 *
 * Notes that the sheet rests on a text; once, however often it is named.
 */
void
hg_sheet_record_add_part (HgSheetRecord *self, HgPartKind kind, const char *id, const char *number, const char *name,
                          const char *digest)
{
  HgAssessmentPart *part;

  if (hg_sheet_record_get_part (self, kind, id) != NULL)
    return;
  part = g_new0 (HgAssessmentPart, 1);
  part->kind = kind;
  part->id = g_strdup (id);
  part->number = g_strdup (number);
  part->name = g_strdup (name);
  part->digest = g_strdup (digest);
  g_ptr_array_add (self->parts, part);
  g_hash_table_add (self->index, part);
}

void
hg_sheet_record_add_matter (HgSheetRecord *self, const HgMatter *matter)
{
  g_autofree char *digest = hg_digest_guidance (matter);

  hg_sheet_record_add_part (self, HG_PART_MATTER, matter->id, matter->number, matter->title, digest);
}

void
hg_sheet_record_add_rule (HgSheetRecord *self, const HgRule *rule)
{
  g_autofree char *digest = hg_digest_rule (rule);

  hg_sheet_record_add_part (self, HG_PART_RULE, rule->id, rule->number, rule->title, digest);
}

/**
 * hg_sheet_record_add_laws:
 * @self: a record that is being built
 * @vocabulary: the edition's words
 * @citations: (element-type HgCitation): what is cited
 *
 * Notes the laws that are cited.
 */
void
hg_sheet_record_add_laws (HgSheetRecord *self, const HgVocabulary *vocabulary, GPtrArray *citations)
{
  for (guint i = 0; i < citations->len; i++)
    {
      const HgCitation *citation = g_ptr_array_index (citations, i);
      const HgLaw *law = hg_vocabulary_get_law (vocabulary, citation->law);
      g_autofree char *digest = law != NULL ? hg_digest_law (law) : NULL;

      if (law != NULL)
        hg_sheet_record_add_part (self, HG_PART_LAW, law->id, NULL, law->title, digest);
    }
}
