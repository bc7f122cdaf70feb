/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-guide"

#include "config.h"

#include "hg-sheet-guide.h"

#include "hg-sheet-parts.h"

#include <glib/gi18n.h>

static void
add_step (HgSheet *sheet, const HgVocabulary *vocabulary, const HgGuideStep *step)
{
  g_autofree char *documents = hg_sheet_parts_dup_names (vocabulary, HG_TERM_DOCUMENT, step->documents);

  hg_sheet_add_heading (sheet, 2, step->title);
  if (step->department != NULL)
    hg_sheet_add_field (sheet, _("Department"),
                        hg_vocabulary_get_name (vocabulary, HG_TERM_DEPARTMENT, step->department));
  hg_sheet_add_field (sheet, _("Documents"), documents);
  for (guint i = 0; i < step->paragraphs->len; i++)
    {
      const HgParagraph *paragraph = g_ptr_array_index (step->paragraphs, i);
      g_autofree char *text = hg_sheet_parts_dup_paragraph (vocabulary, paragraph->text, paragraph->documents);

      hg_sheet_add_paragraph (sheet, NULL, text);
    }
}

/**
 * hg_sheet_guide_new:
 * @info: the edition
 * @vocabulary: its words
 * @options: (nullable): for whom the sheet is, and from whom
 * @chapters: (element-type HgChapter): chapters of the work guide
 * @day: the day the sheet is made
 *
 * Returns: (transfer full): the chapters as a sheet
 */
HgSheet *
hg_sheet_guide_new (HgCatalogInfo *info, HgVocabulary *vocabulary, const HgSheetOptions *options, GPtrArray *chapters,
                    const GDate *day)
{
  HgSheet *sheet = hg_sheet_parts_begin_for (info, options, _("Work Guide to Compliance Guidance"), day);

  for (guint i = 0; i < chapters->len; i++)
    {
      const HgChapter *chapter = g_ptr_array_index (chapters, i);

      hg_sheet_parts_add_section (sheet, chapters->len > 1 ? i + 1 : 0, chapter->title);
      for (guint j = 0; j < chapter->steps->len; j++)
        add_step (sheet, vocabulary, g_ptr_array_index (chapter->steps, j));
    }
  hg_sheet_parts_finish_for (sheet, info, options, NULL);
  return sheet;
}
