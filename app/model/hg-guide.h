/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-paragraph.h"

G_BEGIN_DECLS

/**
 * HgGuideStep:
 *
 * A step of the work guide. Words of the vocabulary, matters and rules are ids.
 */
typedef struct
{
  char      *id;
  char      *title;
  char      *department;   /* (nullable) */
  GStrv      documents;
  GStrv      matters;
  GStrv      rules;
  GPtrArray *paragraphs;   /* of HgParagraph */
  guint      line;
} HgGuideStep;

/**
 * HgChapter:
 *
 * A chapter of the work guide with its steps. Immutable once built.
 */
typedef struct
{
  char      *id;
  HgStage    stage;
  char      *title;
  GPtrArray *steps;   /* of HgGuideStep */
  guint      line;
} HgChapter;

HgChapter   *hg_guide_chapter_new      (void);
void         hg_guide_chapter_free     (HgChapter *self);
HgGuideStep *hg_guide_chapter_add_step (HgChapter *self);
GStrv        hg_guide_dup_ids          (const GPtrArray *chapters, HgItemKind kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgChapter, hg_guide_chapter_free)

G_END_DECLS
