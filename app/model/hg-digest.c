/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-digest"

#include "config.h"

#include "hg-digest.h"

#include <string.h>

#include "hg-citation.h"
#include "hg-date.h"
#include "hg-enum.h"
#include "hg-types-enums.h"

/*
 * The canonical form: every value in the order of this file, a text as its length and its bytes, a number in decimals, a
 * list as its length and its values. Code values are their nicks, so that a renumbered enumeration changes nothing. What
 * is written here is kept for years beside assessments: another order or another field would make all of them look as if
 * their text had changed, so a new form must be a new function, and the old one stays to compare with.
 */

static void
add_number (GChecksum *sum, gint64 number)
{
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT ";", number);

  g_checksum_update (sum, (const guchar *) text, -1);
}

static void
add_text (GChecksum *sum, const char *text)
{
  add_number (sum, text != NULL ? (gint64) strlen (text) : -1);
  if (text != NULL)
    g_checksum_update (sum, (const guchar *) text, -1);
}

static void
add_nick (GChecksum *sum, GType type, int value)
{
  add_text (sum, hg_enum_to_nick (type, value));
}

static void
add_date (GChecksum *sum, const GDate *date)
{
  add_number (sum, hg_date_to_number (date));
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/* Ids are a set: their order says nothing. */
static void
add_ids (GChecksum *sum, char *const *ids)
{
  g_autoptr(GPtrArray) sorted = g_ptr_array_new ();

  for (char *const *id = ids; id != NULL && *id != NULL; id++)
    g_ptr_array_add (sorted, *id);
  g_ptr_array_sort (sorted, compare_texts);
  add_number (sum, sorted->len);
  for (guint i = 0; i < sorted->len; i++)
    add_text (sum, g_ptr_array_index (sorted, i));
}

static void
add_citations (GChecksum *sum, GPtrArray *citations)
{
  add_number (sum, citations->len);
  for (guint i = 0; i < citations->len; i++)
    {
      const HgCitation *citation = g_ptr_array_index (citations, i);

      add_text (sum, citation->law);
      add_date (sum, &citation->version);
      add_text (sum, citation->article);
      add_number (sum, citation->paragraph);
      add_number (sum, citation->item);
    }
}

/* In the order as written: it is the order of the reasons. */
static void
add_condition (GChecksum *sum, const HgCondition *condition)
{
  add_number (sum, condition != NULL);
  if (condition == NULL)
    return;
  add_nick (sum, HG_TYPE_CONDITION_KIND, (int) condition->kind);
  add_number (sum, condition->n);
  add_text (sum, condition->fact);
  add_text (sum, condition->from);
  add_text (sum, condition->to);
  for (int i = 0; i < HG_N_BOUNDS; i++)
    add_text (sum, condition->bounds[i]);
  add_ids (sum, condition->values);
  add_text (sum, condition->period);
  add_number (sum, condition->children->len);
  for (guint i = 0; i < condition->children->len; i++)
    add_condition (sum, g_ptr_array_index (condition->children, i));
}

static void
add_measure (GChecksum *sum, const HgMeasure *measure)
{
  const HgFine *fine = &measure->fine;

  add_nick (sum, HG_TYPE_MEASURE_KIND, (int) measure->kind);
  add_text (sum, measure->kind == HG_MEASURE_ORDER ? hg_enum_to_nick (HG_TYPE_ORDER, (int) measure->order) : NULL);
  add_number (sum, (gint64) measure->confiscated);
  add_number (sum, fine->min);
  add_number (sum, fine->max);
  add_number (sum, fine->times_min);
  add_number (sum, fine->times_max);
  add_number (sum, fine->percent_min);
  add_number (sum, fine->percent_max);
  add_number (sum, fine->floor);
  add_text (sum, fine->of);
  add_text (sum, fine->per);
  add_number (sum, measure->may);
}

static void
add_liability (GChecksum *sum, const HgLiability *liability)
{
  add_date (sum, &liability->from);
  add_date (sum, &liability->until);
  add_nick (sum, HG_TYPE_CORRECTION, (int) liability->correction);
  add_citations (sum, liability->cites);
  add_text (sum, liability->digest);
  add_number (sum, liability->tiers->len);
  for (guint i = 0; i < liability->tiers->len; i++)
    {
      const HgTier *tier = g_ptr_array_index (liability->tiers, i);

      add_nick (sum, HG_TYPE_SUBJECT, (int) tier->subject);
      add_condition (sum, tier->when);
      add_number (sum, tier->alternatives);
      add_number (sum, tier->measures->len);
      for (guint n = 0; n < tier->measures->len; n++)
        add_measure (sum, g_ptr_array_index (tier->measures, n));
    }
}

static char *
end (GChecksum *sum)
{
  return g_strdup (g_checksum_get_string (sum));
}

/**
 * hg_digest_matter:
 * @matter: a matter
 *
 * Returns: (transfer full): the digest of its name, its duties and all of its liabilities
 */
char *
hg_digest_matter (const HgMatter *matter)
{
  g_autoptr(GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);

  add_text (sum, "matter");
  add_text (sum, matter->number);
  add_text (sum, matter->title);
  add_text (sum, matter->field);
  add_text (sum, matter->department);
  add_number (sum, matter->violations->len);
  for (guint i = 0; i < matter->violations->len; i++)
    add_text (sum, g_ptr_array_index (matter->violations, i));
  add_citations (sum, matter->obligations);
  add_number (sum, matter->liabilities->len);
  for (guint i = 0; i < matter->liabilities->len; i++)
    add_liability (sum, g_ptr_array_index (matter->liabilities, i));
  return end (sum);
}

/**
 * hg_digest_guidance:
 * @matter: a matter
 *
 * Returns: (transfer full): the digest of all that a guidance sheet says of it: what hg_digest_matter() covers, its risk,
 * trades and advice
 */
char *
hg_digest_guidance (const HgMatter *matter)
{
  g_autoptr(GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree char *digest = hg_digest_matter (matter);

  add_text (sum, "guidance");
  add_text (sum, digest);
  add_nick (sum, HG_TYPE_RISK, (int) matter->risk);
  add_ids (sum, matter->industries);
  add_text (sum, matter->code);
  add_number (sum, matter->advice->len);
  for (guint i = 0; i < matter->advice->len; i++)
    {
      const HgParagraph *paragraph = g_ptr_array_index (matter->advice, i);

      add_nick (sum, HG_TYPE_STAGE, (int) paragraph->stage);
      add_text (sum, paragraph->text);
      add_ids (sum, paragraph->documents);
    }
  return end (sum);
}

/**
 * hg_digest_rule:
 * @rule: a rule
 *
 * Returns: (transfer full): the digest of all that it says but its source and its examples
 */
char *
hg_digest_rule (const HgRule *rule)
{
  g_autoptr(GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);

  add_text (sum, "rule");
  add_text (sum, rule->number);
  add_text (sum, rule->title);
  add_nick (sum, HG_TYPE_OUTCOME, (int) rule->outcome);
  add_nick (sum, HG_TYPE_FORCE, (int) rule->force);
  add_ids (sum, rule->matters);
  add_number (sum, rule->general);
  add_text (sum, rule->scheme);
  add_ids (sum, rule->overrides);
  add_date (sum, &rule->from);
  add_date (sum, &rule->until);
  add_text (sum, rule->digest);
  add_citations (sum, rule->basis);
  add_citations (sum, rule->spared);
  add_text (sum, rule->spared_digest);
  add_condition (sum, rule->when);
  add_condition (sum, rule->unless);
  add_ids (sum, rule->documents);
  add_text (sum, rule->follow_up);
  return end (sum);
}

/**
 * hg_digest_fact:
 * @fact: a fact
 *
 * Returns: (transfer full): the digest of what is asked and of what can be answered
 */
char *
hg_digest_fact (const HgFact *fact)
{
  g_autoptr(GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);

  add_text (sum, "fact");
  add_nick (sum, HG_TYPE_FACT_TYPE, (int) fact->type);
  add_nick (sum, HG_TYPE_FACT_KIND, (int) fact->kind);
  add_text (sum, fact->unit);
  add_text (sum, fact->question);
  add_text (sum, fact->evidence);
  add_number (sum, fact->choices->len);
  for (guint i = 0; i < fact->choices->len; i++)
    {
      const HgChoice *choice = g_ptr_array_index (fact->choices, i);

      add_text (sum, choice->id);
      add_text (sum, choice->label);
    }
  return end (sum);
}

/**
 * hg_digest_law:
 * @law: a law
 *
 * Returns: (transfer full): the digest of its title and of when each of its versions is in force
 */
char *
hg_digest_law (const HgLaw *law)
{
  g_autoptr(GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);

  add_text (sum, "law");
  add_nick (sum, HG_TYPE_LAW_LEVEL, (int) law->level);
  add_text (sum, law->title);
  add_number (sum, law->versions->len);
  for (guint i = 0; i < law->versions->len; i++)
    {
      const HgLawVersion *version = g_ptr_array_index (law->versions, i);

      add_date (sum, &version->passed);
      add_date (sum, &version->effective);
      add_date (sum, &version->expires);
      add_text (sum, version->replaced_by);
    }
  return end (sum);
}

/**
 * hg_digest_scheme:
 * @scheme: a scheme
 *
 * Returns: (transfer full): the digest of what it calls lighter, and on which ground
 */
char *
hg_digest_scheme (const HgScheme *scheme)
{
  g_autoptr(GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);

  add_text (sum, "scheme");
  add_text (sum, scheme->name);
  add_text (sum, scheme->source);
  add_number (sum, scheme->lighter_share);
  add_number (sum, scheme->inclusive);
  return end (sum);
}
