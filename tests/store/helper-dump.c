/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "helper-dump"

#include "config.h"

#include "helper-dump.h"

#include "hg-date.h"

static void
text (GString *out, const char *name, const char *value)
{
  g_string_append_printf (out, " %s=%s", name, value != NULL ? value : "(none)");
}

static void
number (GString *out, const char *name, gint64 value)
{
  g_string_append_printf (out, " %s=%" G_GINT64_FORMAT, name, value);
}

static void
date (GString *out, const char *name, const GDate *value)
{
  g_autofree char *iso = hg_date_to_iso (value);

  text (out, name, iso);
}

static void
list (GString *out, const char *name, GStrv values)
{
  g_autofree char *joined = values != NULL ? g_strjoinv (",", values) : NULL;

  text (out, name, joined);
}

static void
part (GString *out, const char *name, char *value)
{
  g_string_append_printf (out, "\n%s:%s", name, value);
  g_free (value);
}

char *
helper_dump_info (const HgCatalogInfo *info)
{
  GString *out = g_string_new (NULL);

  text (out, "id", info->id);
  text (out, "edition", info->edition);
  number (out, "status", info->status);
  text (out, "title", info->title);
  text (out, "publisher", info->publisher);
  text (out, "notice", info->notice);
  date (out, "issued", &info->issued);
  date (out, "effective", &info->effective);
  date (out, "expires", &info->expires);
  text (out, "hash", info->hash);
  return g_string_free (out, FALSE);
}

static char *
dump_term (const HgTerm *term)
{
  GString *out = g_string_new (NULL);

  number (out, "kind", term->kind);
  text (out, "id", term->id);
  text (out, "name", term->name);
  text (out, "roles", term->roles);
  text (out, "phone", term->phone);
  text (out, "address", term->address);
  number (out, "line", term->line);
  return g_string_free (out, FALSE);
}

static char *
dump_law (const HgLaw *law)
{
  GString *out = g_string_new (NULL);

  text (out, "id", law->id);
  number (out, "level", law->level);
  text (out, "title", law->title);
  text (out, "short", law->short_title);
  number (out, "line", law->line);
  for (guint i = 0; i < law->formers->len; i++)
    text (out, "former", g_ptr_array_index (law->formers, i));
  for (guint i = 0; i < law->versions->len; i++)
    {
      const HgLawVersion *version = g_ptr_array_index (law->versions, i);

      date (out, "passed", &version->passed);
      date (out, "effective", &version->effective);
      date (out, "expires", &version->expires);
      text (out, "replaced-by", version->replaced_by);
      number (out, "line", version->line);
    }
  return g_string_free (out, FALSE);
}

static char *
dump_fact (const HgFact *fact)
{
  GString *out = g_string_new (NULL);

  text (out, "id", fact->id);
  number (out, "type", fact->type);
  number (out, "kind", fact->kind);
  text (out, "unit", fact->unit);
  text (out, "question", fact->question);
  text (out, "evidence", fact->evidence);
  number (out, "line", fact->line);
  for (guint i = 0; i < fact->choices->len; i++)
    {
      const HgChoice *choice = g_ptr_array_index (fact->choices, i);

      text (out, "choice", choice->id);
      text (out, "label", choice->label);
    }
  return g_string_free (out, FALSE);
}

static char *
dump_scheme (const HgScheme *scheme)
{
  GString *out = g_string_new (NULL);

  text (out, "id", scheme->id);
  text (out, "name", scheme->name);
  text (out, "source", scheme->source);
  number (out, "share", scheme->lighter_share);
  number (out, "inclusive", scheme->inclusive);
  number (out, "line", scheme->line);
  return g_string_free (out, FALSE);
}

char *
helper_dump_vocabulary (HgVocabulary *vocabulary)
{
  GString *out = g_string_new (NULL);
  GPtrArray *laws = hg_vocabulary_get_laws (vocabulary);
  GPtrArray *facts = hg_vocabulary_get_facts (vocabulary);
  GPtrArray *schemes = hg_vocabulary_get_schemes (vocabulary);

  for (int kind = HG_TERM_FIELD; kind <= HG_TERM_DOCUMENT; kind++)
    {
      GPtrArray *terms = hg_vocabulary_get_terms (vocabulary, (HgTermKind) kind);

      for (guint i = 0; i < terms->len; i++)
        part (out, "term", dump_term (g_ptr_array_index (terms, i)));
    }
  for (guint i = 0; i < laws->len; i++)
    part (out, "law", dump_law (g_ptr_array_index (laws, i)));
  for (guint i = 0; i < facts->len; i++)
    part (out, "fact", dump_fact (g_ptr_array_index (facts, i)));
  for (guint i = 0; i < schemes->len; i++)
    part (out, "scheme", dump_scheme (g_ptr_array_index (schemes, i)));
  return g_string_free (out, FALSE);
}

char *
helper_dump_cites (GPtrArray *cites)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < cites->len; i++)
    {
      const HgCitation *cite = g_ptr_array_index (cites, i);

      text (out, "law", cite->law);
      date (out, "version", &cite->version);
      text (out, "article", cite->article);
      number (out, "paragraph", cite->paragraph);
      number (out, "item", cite->item);
      number (out, "line", cite->line);
    }
  return g_string_free (out, FALSE);
}

char *
helper_dump_condition (const HgCondition *condition)
{
  GString *out;

  if (condition == NULL)
    return g_strdup ("(none)");
  out = g_string_new ("(");
  number (out, "kind", condition->kind);
  number (out, "n", condition->n);
  text (out, "fact", condition->fact);
  text (out, "from", condition->from);
  text (out, "to", condition->to);
  for (int i = 0; i < HG_N_BOUNDS; i++)
    text (out, "bound", condition->bounds[i]);
  list (out, "values", condition->values);
  text (out, "period", condition->period);
  number (out, "line", condition->line);
  for (guint i = 0; i < condition->children->len; i++)
    part (out, "child", helper_dump_condition (g_ptr_array_index (condition->children, i)));
  g_string_append_c (out, ')');
  return g_string_free (out, FALSE);
}

static char *
dump_measure (const HgMeasure *measure)
{
  GString *out = g_string_new (NULL);

  number (out, "kind", measure->kind);
  number (out, "order", measure->order);
  number (out, "confiscated", measure->confiscated);
  number (out, "may", measure->may);
  number (out, "min", measure->fine.min);
  number (out, "max", measure->fine.max);
  number (out, "times-min", measure->fine.times_min);
  number (out, "times-max", measure->fine.times_max);
  number (out, "percent-min", measure->fine.percent_min);
  number (out, "percent-max", measure->fine.percent_max);
  number (out, "floor", measure->fine.floor);
  text (out, "of", measure->fine.of);
  text (out, "per", measure->fine.per);
  number (out, "line", measure->line);
  return g_string_free (out, FALSE);
}

char *
helper_dump_liability (const HgLiability *liability)
{
  GString *out = g_string_new (NULL);

  date (out, "from", &liability->from);
  date (out, "until", &liability->until);
  number (out, "correction", liability->correction);
  text (out, "digest", liability->digest);
  number (out, "line", liability->line);
  part (out, "cites", helper_dump_cites (liability->cites));
  for (guint i = 0; i < liability->tiers->len; i++)
    {
      const HgTier *tier = g_ptr_array_index (liability->tiers, i);

      number (out, "subject", tier->subject);
      number (out, "alternatives", tier->alternatives);
      number (out, "line", tier->line);
      part (out, "when", helper_dump_condition (tier->when));
      for (guint j = 0; j < tier->measures->len; j++)
        part (out, "measure", dump_measure (g_ptr_array_index (tier->measures, j)));
    }
  return g_string_free (out, FALSE);
}

static char *
dump_paragraph (const HgParagraph *paragraph)
{
  GString *out = g_string_new (NULL);

  number (out, "stage", paragraph->stage);
  text (out, "text", paragraph->text);
  list (out, "documents", paragraph->documents);
  number (out, "line", paragraph->line);
  return g_string_free (out, FALSE);
}

char *
helper_dump_matter (const HgMatter *matter)
{
  GString *out = g_string_new (NULL);

  text (out, "id", matter->id);
  text (out, "number", matter->number);
  text (out, "title", matter->title);
  text (out, "field", matter->field);
  text (out, "department", matter->department);
  list (out, "industries", matter->industries);
  number (out, "risk", matter->risk);
  text (out, "code", matter->code);
  text (out, "source", matter->source);
  number (out, "line", matter->line);
  for (guint i = 0; i < matter->violations->len; i++)
    text (out, "violation", g_ptr_array_index (matter->violations, i));
  part (out, "obligations", helper_dump_cites (matter->obligations));
  for (guint i = 0; i < matter->liabilities->len; i++)
    part (out, "liability", helper_dump_liability (g_ptr_array_index (matter->liabilities, i)));
  for (guint i = 0; i < matter->advice->len; i++)
    part (out, "advice", dump_paragraph (g_ptr_array_index (matter->advice, i)));
  return g_string_free (out, FALSE);
}

static char *
dump_test (const HgTestCase *test)
{
  GString *out = g_string_new (NULL);

  text (out, "name", test->name);
  date (out, "act-date", &test->act_date);
  date (out, "decision-date", &test->decision_date);
  number (out, "expected", test->expected);
  number (out, "line", test->line);
  for (guint i = 0; i < test->givens->len; i++)
    {
      const HgGiven *given = g_ptr_array_index (test->givens, i);

      text (out, "fact", given->fact);
      text (out, "value", given->value);
      number (out, "line", given->line);
    }
  return g_string_free (out, FALSE);
}

char *
helper_dump_rule (const HgRule *rule)
{
  GString *out = g_string_new (NULL);

  text (out, "id", rule->id);
  text (out, "number", rule->number);
  text (out, "title", rule->title);
  number (out, "outcome", rule->outcome);
  number (out, "force", rule->force);
  list (out, "matters", rule->matters);
  number (out, "general", rule->general);
  text (out, "field", rule->field);
  text (out, "scheme", rule->scheme);
  list (out, "overrides", rule->overrides);
  date (out, "from", &rule->from);
  date (out, "until", &rule->until);
  text (out, "digest", rule->digest);
  text (out, "spared-digest", rule->spared_digest);
  list (out, "documents", rule->documents);
  text (out, "follow-up", rule->follow_up);
  text (out, "source", rule->source);
  number (out, "line", rule->line);
  part (out, "basis", helper_dump_cites (rule->basis));
  part (out, "spared", helper_dump_cites (rule->spared));
  part (out, "when", helper_dump_condition (rule->when));
  part (out, "unless", helper_dump_condition (rule->unless));
  for (guint i = 0; i < rule->tests->len; i++)
    part (out, "test", dump_test (g_ptr_array_index (rule->tests, i)));
  return g_string_free (out, FALSE);
}

char *
helper_dump_chapter (const HgChapter *chapter)
{
  GString *out = g_string_new (NULL);

  text (out, "id", chapter->id);
  number (out, "stage", chapter->stage);
  text (out, "title", chapter->title);
  number (out, "line", chapter->line);
  for (guint i = 0; i < chapter->steps->len; i++)
    {
      const HgGuideStep *step = g_ptr_array_index (chapter->steps, i);

      text (out, "step", step->id);
      text (out, "title", step->title);
      text (out, "department", step->department);
      list (out, "documents", step->documents);
      list (out, "matters", step->matters);
      list (out, "rules", step->rules);
      number (out, "line", step->line);
      for (guint j = 0; j < step->paragraphs->len; j++)
        part (out, "p", dump_paragraph (g_ptr_array_index (step->paragraphs, j)));
    }
  return g_string_free (out, FALSE);
}
