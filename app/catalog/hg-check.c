/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-check"

#include "config.h"

#include "hg-check.h"

#include <glib/gi18n.h>

#include "hg-condition.h"
#include "hg-date.h"
#include "hg-issue-table.h"

/* How each kind of term is spoken of in issues, and the tags for one that is missing or unused. */
static const struct
{
  const char *unknown;
  const char *unused;   /* (nullable): an unused trade is no fault, for trades are offered for choosing */
} term_tags[] = {
  [HG_TERM_FIELD] = { "unknown-field", "unused-field" },
  [HG_TERM_INDUSTRY] = { "unknown-industry", NULL },
  [HG_TERM_DEPARTMENT] = { "unknown-department", "unused-department" },
  [HG_TERM_DOCUMENT] = { "unknown-document", "unused-document" },
};

void
hg_check_init (HgCheck *self, HgCatalogInfo *info, HgVocabulary *vocabulary, HgImportReport *report)
{
  self->info = info;
  self->vocabulary = vocabulary;
  self->report = report;
  self->used = g_hash_table_new (NULL, NULL);
  self->refused = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

void
hg_check_clear (HgCheck *self)
{
  g_clear_pointer (&self->used, g_hash_table_unref);
  g_clear_pointer (&self->refused, g_hash_table_unref);
}

/**
 * hg_check_add_refused:
 * @self: the checks
 * @id: the id of a definition that the schema refused
 *
 * Its own fault is an issue already; whatever refers to it has none.
 */
void
hg_check_add_refused (HgCheck *self, const char *id)
{
  g_hash_table_add (self->refused, g_strdup (id));
}

/* Whether a reference leads nowhere at all. */
static gboolean
is_unknown (const HgCheck *self, gconstpointer definition, const char *id)
{
  return definition == NULL && id != NULL && !g_hash_table_contains (self->refused, id);
}

/**
 * hg_check_term:
 * @self: the checks
 * @kind: a kind of term
 * @id: (nullable): the id that a record names
 * @line: where
 *
 * Reports a reference to a term that the edition does not define, and marks the others as used.
 */
void
hg_check_term (HgCheck *self, HgTermKind kind, const char *id, guint line)
{
  const HgTerm *term = hg_vocabulary_get_term (self->vocabulary, kind, id);

  if (term != NULL)
    g_hash_table_add (self->used, (gpointer) term);
  else if (is_unknown (self, term, id))
    hg_issue_table_report (self->report, term_tags[kind].unknown, line, 0, _("“%s” is not defined."), id);
}

void
hg_check_terms (HgCheck *self, HgTermKind kind, GStrv ids, guint line)
{
  for (char **id = ids; id != NULL && *id != NULL; id++)
    hg_check_term (self, kind, *id, line);
}

void
hg_check_scheme (HgCheck *self, const char *id, guint line)
{
  if (is_unknown (self, hg_vocabulary_get_scheme (self->vocabulary, id), id))
    hg_issue_table_report (self->report, "unknown-scheme", line, 0, _("“%s” is not defined."), id);
}

/**
 * hg_check_period:
 * @self: the checks
 * @from: the first day, or open
 * @until: the last day, or open
 * @line: where
 *
 * Returns: whether the period has a day at all; if not, it is reported
 */
gboolean
hg_check_period (HgCheck *self, const GDate *from, const GDate *until, guint line)
{
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (!g_date_valid (from) || !g_date_valid (until) || g_date_compare (from, until) <= 0)
    return TRUE;
  first = hg_date_to_iso (from);
  last = hg_date_to_iso (until);
  hg_issue_table_report (self->report, "period-empty", line, 0, _("It begins on %s and ends on %s."), first, last);
  return FALSE;
}

/* Whether two periods share a day; cleared ends are open. */
static gboolean
periods_meet (const GDate *from, const GDate *until, const GDate *other_from, const GDate *other_until)
{
  if (g_date_valid (until) && g_date_valid (other_from) && g_date_compare (until, other_from) < 0)
    return FALSE;
  return !(g_date_valid (other_until) && g_date_valid (from) && g_date_compare (other_until, from) < 0);
}

/* Every citation is looked at, and few have anything wrong: only then is a day written out. */
static void
report_version (HgCheck *self, const char *tag, const char *format, const HgCitation *cite, const HgLaw *law,
                const HgLawVersion *version, const GDate *day)
{
  g_autofree char *passed = hg_date_to_iso (&version->passed);
  g_autofree char *iso = hg_date_to_iso (day);

  hg_issue_table_report (self->report, tag, cite->line, version->line, format, law->short_title, passed, iso);
}

static void
report_not_in_force (HgCheck *self, const HgCitation *cite, const HgLaw *law, const HgLawVersion *version)
{
  g_autofree char *passed = hg_date_to_iso (&version->passed);
  g_autofree char *effective = hg_date_to_iso (&version->effective);
  g_autofree char *expires = hg_date_to_iso (&version->expires);

  hg_issue_table_report (self->report, "cite-not-in-force", cite->line, version->line,
                         _("The version of “%s” passed on %s is in force from %s to %s."), law->short_title, passed,
                         effective, expires != NULL ? expires : "…");
}

static void
check_in_force (HgCheck *self, const HgCitation *cite, const HgLaw *law, const HgLawVersion *version, const GDate *from,
                const GDate *until)
{
  const GDate *today = &self->info->effective;

  if (!periods_meet (from, until, &version->effective, &version->expires))
    report_not_in_force (self, cite, law, version);
  else if (!g_date_valid (today))
    return;   /* reported; without its first day there is no telling */
  else if (g_date_valid (&version->expires) && g_date_compare (&version->expires, today) < 0 &&
           !(g_date_valid (until) && g_date_compare (until, &version->expires) <= 0))
    report_version (self, "law-replaced", _("The version of “%s” passed on %s has not been in force since %s."), cite, law,
                    version, &version->expires);
  else if (g_date_compare (&version->effective, today) > 0 &&
           !(g_date_valid (from) && g_date_compare (from, &version->effective) >= 0))
    report_version (self, "law-not-yet-in-force", _("The version of “%s” passed on %s takes effect on %s."), cite, law,
                    version, &version->effective);
}

/**
 * hg_check_cites:
 * @self: the checks
 * @cites: (element-type HgCitation): citations
 * @from: the first day on which they are relied on, or open
 * @until: the last such day, or open
 *
 * Reports citations of laws and versions that are not defined or not in force in that period.
 */
void
hg_check_cites (HgCheck *self, GPtrArray *cites, const GDate *from, const GDate *until)
{
  for (guint i = 0; i < cites->len; i++)
    {
      const HgCitation *cite = g_ptr_array_index (cites, i);
      const HgLaw *law = hg_vocabulary_get_law (self->vocabulary, cite->law);
      const HgLawVersion *version = law != NULL ? hg_law_find_version (law, &cite->version) : NULL;

      if (is_unknown (self, law, cite->law))
        hg_issue_table_report (self->report, "unknown-law", cite->line, 0, _("“%s” is not defined."), cite->law);
      else if (law == NULL)
        continue;
      else if (version == NULL)
        {
          g_autofree char *passed = hg_date_to_iso (&cite->version);

          hg_issue_table_report (self->report, "unknown-version", cite->line, law->line,
                                 _("“%s” has no version passed on %s."), law->short_title, passed);
        }
      else
        check_in_force (self, cite, law, version, from, until);
      if (law != NULL)
        g_hash_table_add (self->used, (gpointer) law);
    }
}

/**
 * hg_check_fact:
 * @self: the checks
 * @id: (nullable): a fact's id
 * @line: where it is named
 *
 * Returns: (transfer none) (nullable): the fact; %NULL, and a report, where there is none
 */
const HgFact *
hg_check_fact (HgCheck *self, const char *id, guint line)
{
  const HgFact *fact = hg_vocabulary_get_fact (self->vocabulary, id);

  if (fact != NULL)
    g_hash_table_add (self->used, (gpointer) fact);
  else if (is_unknown (self, fact, id))
    hg_issue_table_report (self->report, "unknown-fact", line, 0, _("“%s” is not defined."), id);
  return fact;
}

/**
 * hg_check_law:
 * @self: the checks
 * @law: a law
 *
 * Checks the versions of @law on their own.
 */
void
hg_check_law (HgCheck *self, const HgLaw *law)
{
  for (guint i = 0; i < law->versions->len; i++)
    {
      const HgLawVersion *version = g_ptr_array_index (law->versions, i);

      hg_check_period (self, &version->effective, &version->expires, version->line);
      for (guint j = 0; j < i; j++)
        {
          const HgLawVersion *older = g_ptr_array_index (law->versions, j);

          if (g_date_compare (&older->passed, &version->passed) == 0)
            hg_issue_table_report (self->report, "duplicate-id", version->line, older->line,
                                   _("“%s” has two versions passed on the same day."), law->short_title);
        }
    }
}

/**
 * hg_check_definition:
 * @self: the checks
 * @fact: a fact
 *
 * Checks the definition of @fact on its own.
 */
void
hg_check_definition (HgCheck *self, const HgFact *fact)
{
  if (g_str_equal (fact->id, HG_FACT_ACT_DATE) || g_str_equal (fact->id, HG_FACT_DECISION_DATE) ||
      g_str_equal (fact->id, HG_FACT_FINE))
    hg_issue_table_report (self->report, "reserved-id", fact->line, 0, _("“%s” is reserved."), fact->id);
  if (fact->type == HG_FACT_CHOICE ? fact->choices->len < 2 : fact->choices->len > 0)
    hg_issue_table_report (self->report, "fact-choices", fact->line, 0, _("“%s” has %u answers."), fact->id,
                           fact->choices->len);
}

/**
 * hg_check_unused:
 * @self: the checks, after every record
 *
 * Reports definitions that nothing refers to.
 */
void
hg_check_unused (HgCheck *self)
{
  GPtrArray *laws = hg_vocabulary_get_laws (self->vocabulary);
  GPtrArray *facts = hg_vocabulary_get_facts (self->vocabulary);

  for (guint kind = 0; kind < G_N_ELEMENTS (term_tags); kind++)
    {
      GPtrArray *terms = hg_vocabulary_get_terms (self->vocabulary, (HgTermKind) kind);

      for (guint i = 0; i < terms->len && term_tags[kind].unused != NULL; i++)
        {
          const HgTerm *term = g_ptr_array_index (terms, i);

          if (!g_hash_table_contains (self->used, term))
            hg_issue_table_report (self->report, term_tags[kind].unused, term->line, 0, _("Nothing uses “%s”."),
                                   term->name);
        }
    }
  for (guint i = 0; i < laws->len; i++)
    {
      const HgLaw *law = g_ptr_array_index (laws, i);

      if (!g_hash_table_contains (self->used, law))
        hg_issue_table_report (self->report, "unused-law", law->line, 0, _("Nothing cites “%s”."), law->short_title);
    }
  for (guint i = 0; i < facts->len; i++)
    {
      const HgFact *fact = g_ptr_array_index (facts, i);

      if (!g_hash_table_contains (self->used, fact))
        hg_issue_table_report (self->report, "unused-fact", fact->line, 0, _("Nothing asks “%s”."), fact->question);
    }
}
