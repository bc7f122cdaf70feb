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

static void
add_text (JsonBuilder *json, const char *name, const char *value)
{
  json_builder_set_member_name (json, name);
  if (value != NULL)
    json_builder_add_string_value (json, value);
  else
    json_builder_add_null_value (json);
}

static void
take_text (JsonBuilder *json, const char *name, char *value)
{
  add_text (json, name, value);
  g_free (value);
}

static void
add_code (JsonBuilder *json, const char *name, GType type, int value)
{
  add_text (json, name, hg_enum_to_nick (type, value));
}

static void
add_number (JsonBuilder *json, const char *name, gint64 value)
{
  json_builder_set_member_name (json, name);
  json_builder_add_int_value (json, value);
}

static void
add_list (JsonBuilder *json, const char *name, GStrv values)
{
  json_builder_set_member_name (json, name);
  json_builder_begin_array (json);
  for (char **value = values; *value != NULL; value++)
    json_builder_add_string_value (json, *value);
  json_builder_end_array (json);
}

static void
add_cites (JsonBuilder *json, const char *name, GPtrArray *cites, const HgVocabulary *vocabulary)
{
  json_builder_set_member_name (json, name);
  json_builder_begin_array (json);
  for (guint i = 0; i < cites->len; i++)
    {
      const HgCitation *cite = g_ptr_array_index (cites, i);

      json_builder_begin_object (json);
      add_text (json, "law", cite->law);
      take_text (json, "version", hg_date_to_iso (&cite->version));
      add_text (json, "article", cite->article);
      json_builder_set_member_name (json, "paragraph");
      json_builder_add_int_value (json, cite->paragraph);
      json_builder_set_member_name (json, "item");
      json_builder_add_int_value (json, cite->item);
      take_text (json, "text", hg_wording_law_citation (vocabulary, cite));
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
add_item_members (JsonBuilder *json, HgItem *item)
{
  HgItemKind kind = hg_item_get_kind (item);

  add_code (json, "kind", HG_TYPE_ITEM_KIND, (int) kind);
  add_text (json, "id", hg_item_get_id (item));
  add_text (json, "number", hg_item_get_number (item));
  add_text (json, "title", hg_item_get_title (item));
  if (kind == HG_ITEM_LAW)
    {
      add_number (json, "cited", hg_item_get_n_citing (item));
      return;
    }
  add_text (json, "field", hg_item_get_field (item));
  if (kind == HG_ITEM_MATTER)
    {
      add_text (json, "department", hg_item_get_department (item));
      add_code (json, "risk", HG_TYPE_RISK, (int) hg_item_get_risk (item));
    }
  else
    {
      add_code (json, "outcome", HG_TYPE_OUTCOME, (int) hg_item_get_outcome (item));
      add_code (json, "force", HG_TYPE_FORCE, (int) hg_item_get_force (item));
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
  add_text (json, "snippet", hg_item_get_snippet (item));
  add_ranges (json, "snippet-hits", hg_item_get_snippet (item), snippet_hits, n_snippet_hits);
  json_builder_end_object (json);
}

void
hg_ctl_json_add_count (JsonBuilder *json, HgItemKind kind, const HgFacetValue *value, const char *name)
{
  json_builder_begin_object (json);
  add_code (json, "kind", HG_TYPE_ITEM_KIND, (int) kind);
  add_code (json, "facet", HG_TYPE_FACET_KIND, (int) value->facet);
  add_text (json, "value", value->value);
  add_text (json, "name", name);
  add_number (json, "count", value->count);
  json_builder_end_object (json);
}

static void
add_tier (JsonBuilder *json, const HgTier *tier, const HgVocabulary *vocabulary)
{
  json_builder_begin_object (json);
  add_code (json, "subject", HG_TYPE_SUBJECT, (int) tier->subject);
  if (tier->when != NULL)
    take_text (json, "when", hg_wording_condition (vocabulary, tier->when));
  json_builder_set_member_name (json, "measures");
  json_builder_begin_array (json);
  for (guint i = 0; i < tier->measures->len; i++)
    {
      const HgMeasure *measure = g_ptr_array_index (tier->measures, i);

      json_builder_begin_object (json);
      add_code (json, "kind", HG_TYPE_MEASURE_KIND, (int) measure->kind);
      json_builder_set_member_name (json, "may");
      json_builder_add_boolean_value (json, measure->may);
      take_text (json, "text", hg_wording_measure (vocabulary, measure));
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
      take_text (json, "from", hg_date_to_iso (&liability->from));
      take_text (json, "until", hg_date_to_iso (&liability->until));
      add_code (json, "correction", HG_TYPE_CORRECTION, (int) liability->correction);
      add_text (json, "digest", liability->digest);
      add_cites (json, "cites", liability->cites, vocabulary);
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
  add_text (json, "kind", "matter");
  add_text (json, "id", matter->id);
  add_text (json, "number", matter->number);
  add_text (json, "title", matter->title);
  add_text (json, "field", matter->field);
  add_text (json, "department", matter->department);
  add_list (json, "industries", matter->industries);
  add_code (json, "risk", HG_TYPE_RISK, (int) matter->risk);
  json_builder_set_member_name (json, "violations");
  json_builder_begin_array (json);
  for (guint i = 0; i < matter->violations->len; i++)
    json_builder_add_string_value (json, g_ptr_array_index (matter->violations, i));
  json_builder_end_array (json);
  add_cites (json, "obligations", matter->obligations, vocabulary);
  add_liabilities (json, matter->liabilities, vocabulary);
  json_builder_set_member_name (json, "advice");
  json_builder_begin_array (json);
  for (guint i = 0; i < matter->advice->len; i++)
    {
      const HgParagraph *paragraph = g_ptr_array_index (matter->advice, i);

      json_builder_begin_object (json);
      add_code (json, "stage", HG_TYPE_STAGE, (int) paragraph->stage);
      add_text (json, "text", paragraph->text);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
  add_text (json, "source", matter->source);
  json_builder_end_object (json);
}

void
hg_ctl_json_add_rule (JsonBuilder *json, const HgRule *rule, const HgVocabulary *vocabulary)
{
  json_builder_begin_object (json);
  add_text (json, "kind", "rule");
  add_text (json, "id", rule->id);
  add_text (json, "number", rule->number);
  add_text (json, "title", rule->title);
  add_code (json, "outcome", HG_TYPE_OUTCOME, (int) rule->outcome);
  add_code (json, "force", HG_TYPE_FORCE, (int) rule->force);
  json_builder_set_member_name (json, "general");
  json_builder_add_boolean_value (json, rule->general);
  add_list (json, "matters", rule->matters);
  take_text (json, "from", hg_date_to_iso (&rule->from));
  take_text (json, "until", hg_date_to_iso (&rule->until));
  add_text (json, "digest", rule->digest);
  add_cites (json, "basis", rule->basis, vocabulary);
  take_text (json, "when", hg_wording_condition (vocabulary, rule->when));
  if (rule->unless != NULL)
    take_text (json, "unless", hg_wording_condition (vocabulary, rule->unless));
  add_cites (json, "spares", rule->spared, vocabulary);
  add_text (json, "spared-penalty", rule->spared_digest);
  add_list (json, "documents", rule->documents);
  add_text (json, "follow-up", rule->follow_up);
  add_text (json, "source", rule->source);
  json_builder_end_object (json);
}

void
hg_ctl_json_add_report (JsonBuilder *json, const char *file, const HgImportReport *report)
{
  json_builder_begin_object (json);
  add_text (json, "file", file);
  json_builder_set_member_name (json, "accepted");
  json_builder_add_boolean_value (json, report->accepted);
  json_builder_set_member_name (json, "issues");
  json_builder_begin_array (json);
  for (guint i = 0; i < report->issues->len; i++)
    {
      const HgIssue *issue = g_ptr_array_index (report->issues, i);

      json_builder_begin_object (json);
      add_code (json, "severity", HG_TYPE_SEVERITY, (int) issue->severity);
      add_text (json, "tag", issue->tag);
      json_builder_set_member_name (json, "line");
      json_builder_add_int_value (json, issue->line);
      json_builder_set_member_name (json, "other-line");
      json_builder_add_int_value (json, issue->other_line);
      add_text (json, "message", issue->message);
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
