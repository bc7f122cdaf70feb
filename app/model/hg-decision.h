/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-liability-result.h"
#include "hg-matter.h"
#include "hg-scheme.h"
#include "hg-verdict.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/**
 * HgOpenQuestion:
 *
 * A fact, or one of the two dates of every decision, whose answer can still change something. @rules are those it can
 * change, the listed ones first; @settles is how many of them one answer to it can decide at once. @changes_liability: it
 * decides whether a tier applies or what a fine comes to. @changes_limitation: the limitation of article 36 needs it.
 */
typedef struct
{
  char     *fact;
  GPtrArray *rules;                /* of char*: ids */
  guint     n_listed;              /* of @rules, those that are not general */
  guint     settles;
  gboolean  changes_liability;
  gboolean  changes_limitation;
} HgOpenQuestion;

/**
 * HgLimitation:
 *
 * The limitation of Administrative Penalty Law, article 36: two years from the day of the act, or from its end where it
 * continued; five where the life, health or financial safety of citizens is concerned and harm was done. Discovered on the
 * last day is discovered in time. @start is the day counted from, or, with @start_is_earliest, the day of the act, on which
 * the count begins at the earliest, for the end of the act is not known. @found is the day of discovery, or, with
 * @found_is_latest, that of the decision, before which it must have been. Days are cleared where they are unknown.
 * @extended: whether the five years count. @special: another law sets another period, so that nothing here is decided.
 * @expired is unknown with @special.
 */
typedef struct
{
  HgTruth    expired;
  HgTruth    extended;
  HgTruth    special;
  GDate      start;
  gboolean   start_is_earliest;
  GDate      found;
  gboolean   found_is_latest;
  GDate      last_of_two;    /* the last day on which discovery is in time */
  GDate      last_of_five;
  GPtrArray *missing;        /* of char*: ids of the facts without which @expired stays unknown */
  gboolean   known;          /* FALSE: the edition has no facts to compute it from */
} HgLimitation;

/**
 * HgDecision:
 *
 * All that the rules give on the facts of one case: a snapshot that no later answer changes. @verdicts are those of the
 * listed rules in the order given, @n_listed of them, then those of the general rules (Administrative Penalty Law, articles
 * 30 to 37), which always stand beside. @on_act and @on_decision are the liabilities in force on the two days; where they
 * are not the same, @changed is set and @lighter says what article 37 makes of it. @upcoming are liabilities that are not in
 * force yet on the day of the decision: a notice, never applied. @open is in the order that settles soonest (see
 * hg_decider_decide()). Immutable once built; reference counted, and so free to cross threads; it keeps what its reasons
 * point into.
 */
typedef struct
{
  HgVocabulary   *vocabulary;
  HgMatter       *matter;        /* (nullable) */
  const HgScheme *scheme;        /* (nullable): of the vocabulary */
  GDate           act;           /* cleared: not known */
  GDate           decision;      /* cleared: not known */
  GPtrArray      *verdicts;      /* of HgVerdict */
  guint           n_listed;
  HgListed        listed;
  GPtrArray      *on_act;        /* of HgLiabilityResult */
  GPtrArray      *on_decision;   /* of HgLiabilityResult */
  gboolean        changed;
  HgLighter       lighter;
  GPtrArray      *upcoming;      /* of const HgLiability*, borrowed from the matter */
  HgLimitation    limitation;
  GPtrArray      *open;          /* of HgOpenQuestion */
} HgDecision;

#define HG_TYPE_DECISION (hg_decision_get_type ())

GType                 hg_decision_get_type     (void);
HgDecision           *hg_decision_new          (HgVocabulary *vocabulary, HgMatter *matter);
HgDecision           *hg_decision_ref          (HgDecision *self);
void                  hg_decision_unref        (HgDecision *self);
HgOpenQuestion       *hg_decision_add_open     (HgDecision *self, const char *fact);
const HgVerdict      *hg_decision_find_verdict (const HgDecision *self, const char *rule);
const HgOpenQuestion *hg_decision_find_open    (const HgDecision *self, const char *fact);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgDecision, hg_decision_unref)

G_END_DECLS
