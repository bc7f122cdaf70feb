/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-vocabulary-reader"

#include "config.h"

#include "hg-vocabulary-reader.h"

#include "hg-enum.h"
#include "hg-matter-reader.h"
#include "hg-types-enums.h"

/**
 * hg_vocabulary_reader_read_info:
 * @element: the root, with its attributes alone
 *
 * Returns: (transfer full): the edition; its title, publisher and notice are records that follow
 */
HgCatalogInfo *
hg_vocabulary_reader_read_info (const HgElement *element)
{
  HgCatalogInfo *info = hg_catalog_info_new ();

  info->id = hg_element_dup_attribute (element, "id");
  info->edition = hg_element_dup_attribute (element, "edition");
  info->status = (HgEditionStatus) hg_element_get_code (element, "status", HG_TYPE_EDITION_STATUS);
  hg_element_get_date (element, "issued", &info->issued);
  hg_element_get_date (element, "effective", &info->effective);
  hg_element_get_date (element, "expires", &info->expires);
  return info;
}

HgTerm *
hg_vocabulary_reader_read_term (const HgElement *element)
{
  HgTerm *term = hg_term_new ();
  int kind = HG_TERM_FIELD;

  hg_enum_from_nick (HG_TYPE_TERM_KIND, hg_element_get_name (element), &kind);
  term->kind = (HgTermKind) kind;
  term->id = hg_element_dup_attribute (element, "id");
  term->name = hg_element_dup_child_text (element, "name");
  term->roles = hg_element_dup_attribute (element, "roles");
  term->phone = hg_element_dup_attribute (element, "phone");
  term->address = hg_element_dup_attribute (element, "address");
  term->line = hg_element_get_line (element);
  return term;
}

static int
compare_versions (gconstpointer a, gconstpointer b)
{
  return g_date_compare (&(*(HgLawVersion *const *) a)->passed, &(*(HgLawVersion *const *) b)->passed);
}

HgLaw *
hg_vocabulary_reader_read_law (const HgElement *element)
{
  HgLaw *law = hg_law_new ();

  law->id = hg_element_dup_attribute (element, "id");
  law->level = (HgLawLevel) hg_element_get_code (element, "level", HG_TYPE_LAW_LEVEL);
  law->title = hg_element_dup_child_text (element, "title");
  law->short_title = hg_element_dup_child_text (element, "short");
  law->line = hg_element_get_line (element);
  for (const HgElement *child = hg_element_get_first (element); child != NULL; child = hg_element_get_next (child))
    if (hg_element_is (child, "former"))
      g_ptr_array_add (law->formers, hg_element_dup_text (child));
    else if (hg_element_is (child, "version"))
      {
        HgLawVersion *version = hg_law_add_version (law);

        hg_element_get_date (child, "passed", &version->passed);
        hg_element_get_date (child, "effective", &version->effective);
        hg_element_get_date (child, "expires", &version->expires);
        version->replaced_by = hg_element_dup_attribute (child, "replaced-by");
        version->line = hg_element_get_line (child);
      }
  g_ptr_array_sort (law->versions, compare_versions);
  return law;
}

HgScheme *
hg_vocabulary_reader_read_scheme (const HgElement *element)
{
  HgScheme *scheme = hg_scheme_new ();
  g_autofree char *share = hg_element_dup_attribute (element, "lighter-share");

  scheme->id = hg_element_dup_attribute (element, "id");
  scheme->name = hg_element_dup_child_text (element, "name");
  scheme->source = hg_element_dup_child_text (element, "source");
  hg_decimal_parse (share, &scheme->lighter_share);
  scheme->inclusive = hg_element_get_flag (element, "inclusive");
  scheme->line = hg_element_get_line (element);
  return scheme;
}

HgFact *
hg_vocabulary_reader_read_fact (const HgElement *element)
{
  HgFact *fact = hg_fact_new ();

  fact->id = hg_element_dup_attribute (element, "id");
  fact->type = (HgFactType) hg_element_get_code (element, "type", HG_TYPE_FACT_TYPE);
  fact->kind = (HgFactKind) hg_element_get_code (element, "kind", HG_TYPE_FACT_KIND);
  fact->unit = hg_element_dup_attribute (element, "unit");
  fact->question = hg_element_dup_child_text (element, "question");
  fact->evidence = hg_element_dup_child_text (element, "evidence");
  fact->line = hg_element_get_line (element);
  for (const HgElement *child = hg_element_get_first (element); child != NULL; child = hg_element_get_next (child))
    if (hg_element_is (child, "choice"))
      {
        g_autofree char *id = hg_element_dup_attribute (child, "id");
        g_autofree char *label = hg_element_dup_text (child);

        hg_fact_add_choice (fact, id, label);
      }
  return fact;
}

static void
read_step (const HgElement *element, HgGuideStep *step)
{
  step->id = hg_element_dup_attribute (element, "id");
  step->title = hg_element_dup_child_text (element, "title");
  step->department = hg_element_dup_attribute (element, "department");
  step->documents = hg_element_dup_list (element, "documents");
  step->matters = hg_element_dup_list (element, "matters");
  step->rules = hg_element_dup_list (element, "rules");
  step->line = hg_element_get_line (element);
  hg_matter_reader_read_paragraphs (element, step->paragraphs);
}

HgChapter *
hg_vocabulary_reader_read_chapter (const HgElement *element)
{
  HgChapter *chapter = hg_guide_chapter_new ();

  chapter->id = hg_element_dup_attribute (element, "id");
  chapter->stage = (HgStage) hg_element_get_code (element, "stage", HG_TYPE_STAGE);
  chapter->title = hg_element_dup_child_text (element, "title");
  chapter->line = hg_element_get_line (element);
  for (const HgElement *child = hg_element_get_first (element); child != NULL; child = hg_element_get_next (child))
    if (hg_element_is (child, "step"))
      read_step (child, hg_guide_chapter_add_step (chapter));
  return chapter;
}
