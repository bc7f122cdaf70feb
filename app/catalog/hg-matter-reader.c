/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-matter-reader"

#include "config.h"

#include "hg-matter-reader.h"

#include "hg-citation.h"
#include "hg-condition-reader.h"
#include "hg-enum.h"
#include "hg-paragraph.h"
#include "hg-types-enums.h"

/**
 * hg_matter_reader_read_cites:
 * @parent: (nullable): an element
 * @cites: (element-type HgCitation): gets the citations right below it
 */
void
hg_matter_reader_read_cites (const HgElement *parent, GPtrArray *cites)
{
  if (parent == NULL)
    return;
  for (const HgElement *child = hg_element_get_first (parent); child != NULL; child = hg_element_get_next (child))
    if (hg_element_is (child, "cite"))
      {
        HgCitation *cite = hg_citation_new ();

        cite->law = hg_element_dup_attribute (child, "law");
        hg_element_get_date (child, "version", &cite->version);
        cite->article = hg_element_dup_attribute (child, "article");
        cite->paragraph = hg_element_get_number (child, "paragraph");
        cite->item = hg_element_get_number (child, "item");
        cite->line = hg_element_get_line (child);
        g_ptr_array_add (cites, cite);
      }
}

/**
 * hg_matter_reader_read_paragraphs:
 * @parent: an element
 * @paragraphs: (element-type HgParagraph): gets the paragraphs right below it
 */
void
hg_matter_reader_read_paragraphs (const HgElement *parent, GPtrArray *paragraphs)
{
  int stage = hg_element_get_code (parent, "stage", HG_TYPE_STAGE);

  for (const HgElement *child = hg_element_get_first (parent); child != NULL; child = hg_element_get_next (child))
    if (hg_element_is (child, "p"))
      {
        HgParagraph *paragraph = hg_paragraph_new ();

        paragraph->stage = (HgStage) stage;
        paragraph->text = hg_element_dup_text (child);
        if (hg_element_get_attribute (child, "documents") != NULL)
          paragraph->documents = hg_element_dup_list (child, "documents");
        paragraph->line = hg_element_get_line (child);
        g_ptr_array_add (paragraphs, paragraph);
      }
}

static HgConfiscated
read_confiscated (const HgElement *element)
{
  g_auto(GStrv) values = hg_element_dup_list (element, "of");
  HgConfiscated all = 0;

  for (char **value = values; *value != NULL; value++)
    {
      GFlagsClass *flags = g_type_class_ref (HG_TYPE_CONFISCATED);
      const GFlagsValue *found = g_flags_get_value_by_nick (flags, *value);

      if (found != NULL)
        all |= found->value;
      g_type_class_unref (flags);
    }
  return all;
}

/* Space around a value is no part of it; what is absent leaves the value alone. */
static void
read_money (const HgElement *element, const char *name, HgMoney *money)
{
  g_autofree char *value = hg_element_dup_attribute (element, name);

  hg_money_parse (value, money);
}

static void
read_decimal (const HgElement *element, const char *name, HgDecimal *decimal)
{
  g_autofree char *value = hg_element_dup_attribute (element, name);

  hg_decimal_parse (value, decimal);
}

static void
read_fine (const HgElement *element, HgFine *fine)
{
  read_money (element, "min", &fine->min);
  read_money (element, "max", &fine->max);
  read_decimal (element, "times-min", &fine->times_min);
  read_decimal (element, "times-max", &fine->times_max);
  read_decimal (element, "percent-min", &fine->percent_min);
  read_decimal (element, "percent-max", &fine->percent_max);
  read_money (element, "floor", &fine->floor);
  fine->of = hg_element_dup_attribute (element, "of");
  fine->per = hg_element_dup_attribute (element, "per");
}

static void
read_measure (const HgElement *element, HgTier *tier)
{
  int kind = HG_MEASURE_ORDER;
  HgMeasure *measure;

  hg_enum_from_nick (HG_TYPE_MEASURE_KIND, hg_element_get_name (element), &kind);
  measure = hg_liability_add_measure (tier, (HgMeasureKind) kind);
  measure->may = hg_element_get_flag (element, "may");
  measure->line = hg_element_get_line (element);
  if (kind == HG_MEASURE_ORDER)
    measure->order = (HgOrder) hg_element_get_code (element, "kind", HG_TYPE_ORDER);
  else if (kind == HG_MEASURE_CONFISCATION)
    measure->confiscated = read_confiscated (element);
  else if (kind == HG_MEASURE_FINE)
    read_fine (element, &measure->fine);
  else if (kind == HG_MEASURE_LATE_FEE)
    {
      read_decimal (element, "percent-per-day", &measure->fine.percent_min);
      measure->fine.of = hg_element_dup_attribute (element, "of");
    }
}

static void
read_tier (const HgElement *element, HgTier *tier)
{
  tier->subject = (HgSubject) hg_element_get_code (element, "subject", HG_TYPE_SUBJECT);
  tier->alternatives = hg_element_get_flag (element, "alternatives");
  tier->line = hg_element_get_line (element);
  tier->when = hg_condition_reader_read_only (hg_element_find (element, "when"));
  for (const HgElement *child = hg_element_get_first (element); child != NULL; child = hg_element_get_next (child))
    if (!hg_element_is (child, "when"))
      read_measure (child, tier);
}

static HgLiability *
read_liability (const HgElement *element)
{
  HgLiability *liability = hg_liability_new ();

  hg_element_get_date (element, "from", &liability->from);
  hg_element_get_date (element, "until", &liability->until);
  liability->correction = (HgCorrection) hg_element_get_code (element, "correction", HG_TYPE_CORRECTION);
  liability->digest = hg_element_dup_child_text (element, "digest");
  liability->line = hg_element_get_line (element);
  hg_matter_reader_read_cites (element, liability->cites);
  for (const HgElement *child = hg_element_get_first (element); child != NULL; child = hg_element_get_next (child))
    if (hg_element_is (child, "tier"))
      read_tier (child, hg_liability_add_tier (liability));
  return liability;
}

/**
 * hg_matter_reader_read:
 * @element: a matter that the schema has accepted
 *
 * Returns: (transfer full): the matter
 */
HgMatter *
hg_matter_reader_read (const HgElement *element)
{
  HgMatter *matter = hg_matter_new ();

  matter->id = hg_element_dup_attribute (element, "id");
  matter->number = hg_element_dup_attribute (element, "number");
  matter->field = hg_element_dup_attribute (element, "field");
  matter->department = hg_element_dup_attribute (element, "department");
  matter->industries = hg_element_dup_list (element, "industries");
  matter->risk = (HgRisk) hg_element_get_code (element, "risk", HG_TYPE_RISK);
  matter->code = hg_element_dup_attribute (element, "code");
  matter->title = hg_element_dup_child_text (element, "title");
  matter->source = hg_element_dup_child_text (element, "source");
  matter->line = hg_element_get_line (element);
  hg_matter_reader_read_cites (hg_element_find (element, "obligation"), matter->obligations);
  for (const HgElement *child = hg_element_get_first (element); child != NULL; child = hg_element_get_next (child))
    if (hg_element_is (child, "violation"))
      g_ptr_array_add (matter->violations, hg_element_dup_text (child));
    else if (hg_element_is (child, "liability"))
      g_ptr_array_add (matter->liabilities, read_liability (child));
    else if (hg_element_is (child, "advice"))
      hg_matter_reader_read_paragraphs (child, matter->advice);
  return matter;
}
