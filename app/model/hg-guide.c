/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-guide"

#include "config.h"

#include "hg-guide.h"

static void
step_free (gpointer data)
{
  HgGuideStep *step = data;

  g_free (step->id);
  g_free (step->title);
  g_free (step->department);
  g_strfreev (step->documents);
  g_strfreev (step->matters);
  g_strfreev (step->rules);
  g_ptr_array_unref (step->paragraphs);
  g_free (step);
}

HgChapter *
hg_guide_chapter_new (void)
{
  HgChapter *self = g_new0 (HgChapter, 1);

  self->steps = g_ptr_array_new_with_free_func (step_free);
  return self;
}

void
hg_guide_chapter_free (HgChapter *self)
{
  g_free (self->id);
  g_free (self->title);
  g_ptr_array_unref (self->steps);
  g_free (self);
}

/**
 * hg_guide_chapter_add_step:
 * @self: a chapter that is being built
 *
 * Returns: (transfer none): a new empty step, owned by @self
 */
HgGuideStep *
hg_guide_chapter_add_step (HgChapter *self)
{
  HgGuideStep *step = g_new0 (HgGuideStep, 1);

  step->paragraphs = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_paragraph_free);
  g_ptr_array_add (self->steps, step);
  return step;
}

static void
add_new (GStrv ids, GHashTable *seen, GStrvBuilder *builder)
{
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    if (g_hash_table_add (seen, ids[i]))
      g_strv_builder_add (builder, ids[i]);
}

/**
 * hg_guide_dup_ids:
 * @chapters: (element-type HgChapter): a work guide
 * @kind: matters or rules
 *
 * Returns: (transfer full): what the steps name of @kind, each once, in the order of the guide
 */
GStrv
hg_guide_dup_ids (const GPtrArray *chapters, HgItemKind kind)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < chapters->len; i++)
    {
      const HgChapter *chapter = g_ptr_array_index (chapters, i);

      for (guint j = 0; j < chapter->steps->len; j++)
        {
          const HgGuideStep *step = g_ptr_array_index (chapter->steps, j);

          add_new (kind == HG_ITEM_MATTER ? step->matters : step->rules, seen, builder);
        }
    }
  return g_strv_builder_end (builder);
}
