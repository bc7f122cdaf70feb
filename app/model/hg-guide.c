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
