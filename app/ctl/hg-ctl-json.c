/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-ctl-json"

#include "config.h"

#include "hg-ctl-json.h"

#include "hg-citation.h"
#include "hg-date.h"
#include "hg-enum.h"
#include "hg-types-enums.h"
#include "hg-wording-condition.h"
#include "hg-wording-law.h"
#include "hg-wording-measure.h"

/*
 * Members of an object: a text or null, a text that is freed, a code value, texts, citations.
 */
void
hg_ctl_json_set_text (JsonBuilder *json, const char *name, const char *value)
{
  json_builder_set_member_name (json, name);
  if (value != NULL)
    json_builder_add_string_value (json, value);
  else
    json_builder_add_null_value (json);
}

void
hg_ctl_json_take_text (JsonBuilder *json, const char *name, char *value)
{
  hg_ctl_json_set_text (json, name, value);
  g_free (value);
}

void
hg_ctl_json_set_code (JsonBuilder *json, const char *name, GType type, int value)
{
  hg_ctl_json_set_text (json, name, hg_enum_to_nick (type, value));
}

static void
add_number (JsonBuilder *json, const char *name, gint64 value)
{
  json_builder_set_member_name (json, name);
  json_builder_add_int_value (json, value);
}

void
hg_ctl_json_set_list (JsonBuilder *json, const char *name, GStrv values)
{
  json_builder_set_member_name (json, name);
  json_builder_begin_array (json);
  for (char **value = values; *value != NULL; value++)
    json_builder_add_string_value (json, *value);
  json_builder_end_array (json);
}

void
hg_ctl_json_set_cites (JsonBuilder *json, const char *name, GPtrArray *cites, const HgVocabulary *vocabulary)
{
  json_builder_set_member_name (json, name);
  json_builder_begin_array (json);
  for (guint i = 0; i < cites->len; i++)
    {
      const HgCitation *cite = g_ptr_array_index (cites, i);

      json_builder_begin_object (json);
      hg_ctl_json_set_text (json, "law", cite->law);
      hg_ctl_json_take_text (json, "version", hg_date_to_iso (&cite->version));
      hg_ctl_json_set_text (json, "article", cite->article);
      json_builder_set_member_name (json, "paragraph");
      json_builder_add_int_value (json, cite->paragraph);
      json_builder_set_member_name (json, "item");
      json_builder_add_int_value (json, cite->item);
      hg_ctl_json_take_text (json, "text", hg_wording_law_citation (vocabulary, cite));
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
add_item_members (JsonBuilder *json, HgItem *item)
{
  HgItemKind kind = hg_item_get_kind (item);

  hg_ctl_json_set_code (json, "kind", HG_TYPE_ITEM_KIND, (int) kind);
  hg_ctl_json_set_text (json, "id", hg_item_get_id (item));
  hg_ctl_json_set_text (json, "number", hg_item_get_number (item));
  hg_ctl_json_set_text (json, "title", hg_item_get_title (item));
  if (kind == HG_ITEM_LAW)
    {
      add_number (json, "cited", hg_item_get_n_citing (item));
      return;
    }
  hg_ctl_json_set_text (json, "field", hg_item_get_field (item));
  if (kind == HG_ITEM_MATTER)
    {
      hg_ctl_json_set_text (json, "department", hg_item_get_department (item));
      hg_ctl_json_set_code (json, "risk", HG_TYPE_RISK, (int) hg_item_get_risk (item));
    }
  else
    {
      hg_ctl_json_set_code (json, "outcome", HG_TYPE_OUTCOME, (int) hg_item_get_outcome (item));
      hg_ctl_json_set_code (json, "force", HG_TYPE_FORCE, (int) hg_item_get_force (item));
    }
}

void
hg_ctl_json_add_item (JsonBuilder *json, HgItem *item)
{
  json_builder_begin_object (json);
  add_item_members (json, item);
  json_builder_end_object (json);
}

/* In characters, which is how those count who read JSON. */
static void
add_ranges (JsonBuilder *json, const char *name, const char *text, const HgRange *ranges, guint n_ranges)
{
  json_builder_set_member_name (json, name);
  json_builder_begin_array (json);
  for (guint i = 0; i < n_ranges; i++)
    {
      json_builder_begin_array (json);
      json_builder_add_int_value (json, g_utf8_strlen (text, (gssize) ranges[i].start));
      json_builder_add_int_value (json, g_utf8_strlen (text, (gssize) ranges[i].end));
      json_builder_end_array (json);
    }
  json_builder_end_array (json);
}

/**
 * hg_ctl_json_add_hit:
 * @json: inside an array
 * @item: what a search found
 *
 * Adds a row and where the words stand in it.
 */
void
hg_ctl_json_add_hit (JsonBuilder *json, HgItem *item)
{
  guint n_title_hits, n_snippet_hits;
  const HgRange *title_hits = hg_item_get_title_hits (item, &n_title_hits);
  const HgRange *snippet_hits = hg_item_get_snippet_hits (item, &n_snippet_hits);

  json_builder_begin_object (json);
  add_item_members (json, item);
  add_ranges (json, "title-hits", hg_item_get_title (item), title_hits, n_title_hits);
  hg_ctl_json_set_text (json, "snippet", hg_item_get_snippet (item));
  add_ranges (json, "snippet-hits", hg_item_get_snippet (item), snippet_hits, n_snippet_hits);
  json_builder_end_object (json);
}

void
hg_ctl_json_add_count (JsonBuilder *json, HgItemKind kind, const HgFacetValue *value, const char *name)
{
  json_builder_begin_object (json);
  hg_ctl_json_set_code (json, "kind", HG_TYPE_ITEM_KIND, (int) kind);
  hg_ctl_json_set_code (json, "facet", HG_TYPE_FACET_KIND, (int) value->facet);
  hg_ctl_json_set_text (json, "value", value->value);
  hg_ctl_json_set_text (json, "name", name);
  add_number (json, "count", value->count);
  json_builder_end_object (json);
}

static void
add_tier (JsonBuilder *json, const HgTier *tier, const HgVocabulary *vocabulary)
{
  json_builder_begin_object (json);
  hg_ctl_json_set_code (json, "subject", HG_TYPE_SUBJECT, (int) tier->subject);
  if (tier->when != NULL)
    hg_ctl_json_take_text (json, "when", hg_wording_condition (vocabulary, tier->when));
  json_builder_set_member_name (json, "measures");
  json_builder_begin_array (json);
  for (guint i = 0; i < tier->measures->len; i++)
    {
      const HgMeasure *measure = g_ptr_array_index (tier->measures, i);

      json_builder_begin_object (json);
      hg_ctl_json_set_code (json, "kind", HG_TYPE_MEASURE_KIND, (int) measure->kind);
      json_builder_set_member_name (json, "may");
      json_builder_add_boolean_value (json, measure->may);
      hg_ctl_json_take_text (json, "text", hg_wording_measure (vocabulary, measure));
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
  json_builder_end_object (json);
}

static void
add_liabilities (JsonBuilder *json, GPtrArray *liabilities, const HgVocabulary *vocabulary)
{
  json_builder_set_member_name (json, "liabilities");
  json_builder_begin_array (json);
  for (guint i = 0; i < liabilities->len; i++)
    {
      const HgLiability *liability = g_ptr_array_index (liabilities, i);

      json_builder_begin_object (json);
      hg_ctl_json_take_text (json, "from", hg_date_to_iso (&liability->from));
      hg_ctl_json_take_text (json, "until", hg_date_to_iso (&liability->until));
      hg_ctl_json_set_code (json, "correction", HG_TYPE_CORRECTION, (int) liability->correction);
      hg_ctl_json_set_text (json, "digest", liability->digest);
      hg_ctl_json_set_cites (json, "cites", liability->cites, vocabulary);
      json_builder_set_member_name (json, "tiers");
      json_builder_begin_array (json);
      for (guint j = 0; j < liability->tiers->len; j++)
        add_tier (json, g_ptr_array_index (liability->tiers, j), vocabulary);
      json_builder_end_array (json);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

void
hg_ctl_json_add_matter (JsonBuilder *json, const HgMatter *matter, const HgVocabulary *vocabulary)
{
  json_builder_begin_object (json);
  hg_ctl_json_set_text (json, "kind", "matter");
  hg_ctl_json_set_text (json, "id", matter->id);
  hg_ctl_json_set_text (json, "number", matter->number);
  hg_ctl_json_set_text (json, "title", matter->title);
  hg_ctl_json_set_text (json, "field", matter->field);
  hg_ctl_json_set_text (json, "department", matter->department);
  hg_ctl_json_set_list (json, "industries", matter->industries);
  hg_ctl_json_set_code (json, "risk", HG_TYPE_RISK, (int) matter->risk);
  json_builder_set_member_name (json, "violations");
  json_builder_begin_array (json);
  for (guint i = 0; i < matter->violations->len; i++)
    json_builder_add_string_value (json, g_ptr_array_index (matter->violations, i));
  json_builder_end_array (json);
  hg_ctl_json_set_cites (json, "obligations", matter->obligations, vocabulary);
  add_liabilities (json, matter->liabilities, vocabulary);
  json_builder_set_member_name (json, "advice");
  json_builder_begin_array (json);
  for (guint i = 0; i < matter->advice->len; i++)
    {
      const HgParagraph *paragraph = g_ptr_array_index (matter->advice, i);

      json_builder_begin_object (json);
      hg_ctl_json_set_code (json, "stage", HG_TYPE_STAGE, (int) paragraph->stage);
      hg_ctl_json_set_text (json, "text", paragraph->text);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
  hg_ctl_json_set_text (json, "source", matter->source);
  json_builder_end_object (json);
}

void
hg_ctl_json_add_rule (JsonBuilder *json, const HgRule *rule, const HgVocabulary *vocabulary)
{
  json_builder_begin_object (json);
  hg_ctl_json_set_text (json, "kind", "rule");
  hg_ctl_json_set_text (json, "id", rule->id);
  hg_ctl_json_set_text (json, "number", rule->number);
  hg_ctl_json_set_text (json, "title", rule->title);
  hg_ctl_json_set_code (json, "outcome", HG_TYPE_OUTCOME, (int) rule->outcome);
  hg_ctl_json_set_code (json, "force", HG_TYPE_FORCE, (int) rule->force);
  json_builder_set_member_name (json, "general");
  json_builder_add_boolean_value (json, rule->general);
  hg_ctl_json_set_list (json, "matters", rule->matters);
  hg_ctl_json_take_text (json, "from", hg_date_to_iso (&rule->from));
  hg_ctl_json_take_text (json, "until", hg_date_to_iso (&rule->until));
  hg_ctl_json_set_text (json, "digest", rule->digest);
  hg_ctl_json_set_cites (json, "basis", rule->basis, vocabulary);
  hg_ctl_json_take_text (json, "when", hg_wording_condition (vocabulary, rule->when));
  if (rule->unless != NULL)
    hg_ctl_json_take_text (json, "unless", hg_wording_condition (vocabulary, rule->unless));
  hg_ctl_json_set_cites (json, "spares", rule->spared, vocabulary);
  hg_ctl_json_set_text (json, "spared-penalty", rule->spared_digest);
  hg_ctl_json_set_list (json, "documents", rule->documents);
  hg_ctl_json_set_text (json, "follow-up", rule->follow_up);
  hg_ctl_json_set_text (json, "source", rule->source);
  json_builder_end_object (json);
}

void
hg_ctl_json_add_report (JsonBuilder *json, const char *file, const HgImportReport *report)
{
  json_builder_begin_object (json);
  hg_ctl_json_set_text (json, "file", file);
  json_builder_set_member_name (json, "accepted");
  json_builder_add_boolean_value (json, report->accepted);
  json_builder_set_member_name (json, "issues");
  json_builder_begin_array (json);
  for (guint i = 0; i < report->issues->len; i++)
    {
      const HgIssue *issue = g_ptr_array_index (report->issues, i);

      json_builder_begin_object (json);
      hg_ctl_json_set_code (json, "severity", HG_TYPE_SEVERITY, (int) issue->severity);
      hg_ctl_json_set_text (json, "tag", issue->tag);
      json_builder_set_member_name (json, "line");
      json_builder_add_int_value (json, issue->line);
      json_builder_set_member_name (json, "other-line");
      json_builder_add_int_value (json, issue->other_line);
      hg_ctl_json_set_text (json, "message", issue->message);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
  json_builder_end_object (json);
}

/**
 * hg_ctl_json_print:
 * @json: a whole document
 *
 * Writes it to standard output.
 */
void
hg_ctl_json_print (JsonBuilder *json)
{
  g_autoptr(JsonNode) root = json_builder_get_root (json);
  g_autofree char *text = json_to_string (root, TRUE);

  g_print ("%s\n", text);
}
