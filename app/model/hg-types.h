/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/*
 * The code values of a catalog. Their nicks are the spellings of the XML, of SQLite and of JSON (see hg_enum_to_nick());
 * data/catalog.xsd says what each means.
 */

typedef enum
{
  HG_EDITION_STATUS_REFERENCE,
  HG_EDITION_STATUS_DRAFT,
  HG_EDITION_STATUS_OFFICIAL,
} HgEditionStatus;

typedef enum
{
  HG_TERM_FIELD,
  HG_TERM_INDUSTRY,
  HG_TERM_DEPARTMENT,
  HG_TERM_DOCUMENT,
} HgTermKind;

typedef enum
{
  HG_RISK_LOW,
  HG_RISK_MEDIUM,
  HG_RISK_HIGH,
} HgRisk;

/* 事前, 事中, 事后 */
typedef enum
{
  HG_STAGE_BEFORE,
  HG_STAGE_DURING,
  HG_STAGE_AFTER,
} HgStage;

typedef enum
{
  HG_CORRECTION_NONE,
  HG_CORRECTION_ALSO,
  HG_CORRECTION_FIRST,
} HgCorrection;

typedef enum
{
  HG_SUBJECT_UNIT,
  HG_SUBJECT_PERSON,
  HG_SUBJECT_RESPONSIBLE_PERSON,
} HgSubject;

typedef enum
{
  HG_LAW_LEVEL_LAW,
  HG_LAW_LEVEL_REGULATION,
  HG_LAW_LEVEL_DEPARTMENT_RULE,
  HG_LAW_LEVEL_LOCAL_REGULATION,
  HG_LAW_LEVEL_LOCAL_RULE,
  HG_LAW_LEVEL_NORMATIVE_DOCUMENT,
} HgLawLevel;

typedef enum
{
  HG_MEASURE_ORDER,
  HG_MEASURE_WARNING,
  HG_MEASURE_CONFISCATION,
  HG_MEASURE_SUSPENSION,
  HG_MEASURE_REVOCATION,
  HG_MEASURE_LATE_FEE,
  HG_MEASURE_FINE,
} HgMeasureKind;

typedef enum
{
  HG_ORDER_CORRECT,
  HG_ORDER_CORRECT_IN_TIME,
  HG_ORDER_STOP,
  HG_ORDER_STOP_USE,
  HG_ORDER_STOP_WORK,
  HG_ORDER_STOP_SALE,
  HG_ORDER_STOP_PUBLISHING,
  HG_ORDER_CLOSE,
  HG_ORDER_DEMOLISH,
  HG_ORDER_REMEDY,
  HG_ORDER_RESTORE,
  HG_ORDER_CLEAR,
  HG_ORDER_RECALL,
  HG_ORDER_REFUND,
  HG_ORDER_PAY,
  HG_ORDER_REGISTER,
  HG_ORDER_EDUCATE,
  HG_ORDER_ANNOUNCE,
} HgOrder;

typedef enum
{
  HG_CONFISCATED_ILLEGAL_GAINS = 1 << 0,
  HG_CONFISCATED_GOODS         = 1 << 1,
  HG_CONFISCATED_TOOLS         = 1 << 2,
  HG_CONFISCATED_BUILDING      = 1 << 3,
} HgConfiscated;

/* What a citation is cited for. */
typedef enum
{
  HG_CITE_OBLIGATION,   /* the duty */
  HG_CITE_PENALTY,      /* the liability */
  HG_CITE_BASIS,        /* the basis of leniency */
  HG_CITE_SPARED,       /* the penalty that leniency spares */
} HgCiteRole;

typedef enum
{
  HG_OUTCOME_NO_PENALTY,
  HG_OUTCOME_LIGHTER,
  HG_OUTCOME_MITIGATED,
  HG_OUTCOME_LIGHTER_OR_MITIGATED,
  HG_OUTCOME_WARNING_ONLY,
  HG_OUTCOME_ORDER_ONLY,
  HG_OUTCOME_NO_FINE,
  HG_OUTCOME_NO_COERCION,
  HG_OUTCOME_NOT_A_VIOLATION,
  HG_OUTCOME_LATER_LAW,
} HgOutcome;

/* 应当 and 可以 are never the same thing. */
typedef enum
{
  HG_FORCE_SHALL,
  HG_FORCE_MAY,
} HgForce;

typedef enum
{
  HG_FACT_BOOLEAN,
  HG_FACT_NUMBER,
  HG_FACT_AMOUNT,
  HG_FACT_CHOICE,
  HG_FACT_DATE,
  HG_FACT_DATES,
} HgFactType;

/* A judgement asks for a written reason. */
typedef enum
{
  HG_FACT_KIND_RECORDED,
  HG_FACT_KIND_JUDGEMENT,
} HgFactKind;

typedef enum
{
  HG_CONDITION_ALL,
  HG_CONDITION_ANY,
  HG_CONDITION_NOT,
  HG_CONDITION_AT_LEAST,
  HG_CONDITION_IS,
  HG_CONDITION_COMPARE,
  HG_CONDITION_ONE_OF,
  HG_CONDITION_WITHIN,
  HG_CONDITION_ELAPSED,
  HG_CONDITION_NONE_WITHIN,
} HgConditionKind;

typedef enum
{
  HG_RESULT_APPLIES,
  HG_RESULT_DOES_NOT_APPLY,
  HG_RESULT_UNDETERMINED,
} HgResult;

/**
 * HgTruth:
 *
 * Three-valued truth after Kleene: unknown is never taken for false.
 */
typedef enum
{
  HG_TRUTH_FALSE,
  HG_TRUTH_UNKNOWN,
  HG_TRUTH_TRUE,
} HgTruth;

/**
 * HgListed:
 * @HG_LISTED_APPLIES: a rule of the list applies
 * @HG_LISTED_OPEN: none applies yet, and answers can still change that
 * @HG_LISTED_NONE_APPLIES: the list has rules for this, and the conditions of none are met
 * @HG_LISTED_NOT_ON_LIST: the list says nothing of this
 *
 * What the list says. Neither of the last two means that no leniency is possible: the general rules stand beside.
 */
typedef enum
{
  HG_LISTED_APPLIES,
  HG_LISTED_OPEN,
  HG_LISTED_NONE_APPLIES,
  HG_LISTED_NOT_ON_LIST,
} HgListed;

/**
 * HgLighter:
 * @HG_LIGHTER_UNCHANGED: the same liabilities are in force on both days
 * @HG_LIGHTER_SAME: the liability was rewritten, and weighs the same
 * @HG_LIGHTER_ACT: what was in force at the time of the act is lighter
 * @HG_LIGHTER_DECISION: what is in force at the time of the decision is lighter
 * @HG_LIGHTER_OPEN: facts are missing without which the two cannot be compared
 * @HG_LIGHTER_TO_BE_JUDGED: neither is lighter in every respect; people judge
 *
 * Which of two versions is lighter (Administrative Penalty Law, article 37).
 */
typedef enum
{
  HG_LIGHTER_UNCHANGED,
  HG_LIGHTER_SAME,
  HG_LIGHTER_ACT,
  HG_LIGHTER_DECISION,
  HG_LIGHTER_OPEN,
  HG_LIGHTER_TO_BE_JUDGED,
} HgLighter;

/**
 * HgFineStatus:
 * @HG_FINE_STATUS_CERTAIN: computed from known facts
 * @HG_FINE_STATUS_NEEDS_FACTS: a base or a quantity is not known yet
 * @HG_FINE_STATUS_TOO_LARGE: the figures are beyond what money can be; most likely one of them is wrong
 * @HG_FINE_STATUS_UNNAMED: the edition names no figure
 */
typedef enum
{
  HG_FINE_STATUS_CERTAIN,
  HG_FINE_STATUS_NEEDS_FACTS,
  HG_FINE_STATUS_TOO_LARGE,
  HG_FINE_STATUS_UNNAMED,
} HgFineStatus;

/* Where an amount lies against a statutory range. */
typedef enum
{
  HG_FINE_PLACE_NONE,        /* no amount is named, or the range is not known */
  HG_FINE_PLACE_MITIGATED,   /* below the least that the statute names */
  HG_FINE_PLACE_LIGHTER,     /* in the lowest part of the range, which the scheme calls lighter */
  HG_FINE_PLACE_ORDINARY,    /* in the range, above that part */
  HG_FINE_PLACE_ABOVE,       /* above what the statute allows */
} HgFinePlace;

/* What a sheet that was given a number is about */
typedef enum
{
  HG_SHEET_KIND_GUIDANCE,
  HG_SHEET_KIND_RULE,
  HG_SHEET_KIND_OVERVIEW,
} HgSheetKind;

/* Where a registered sheet went, … */
typedef enum
{
  HG_SHEET_OUTLET_PRINTER,
  HG_SHEET_OUTLET_FILE,
} HgSheetOutlet;

/* … and what became of it */
typedef enum
{
  HG_PRINT_RESULT_DONE,
  HG_PRINT_RESULT_FAILED,
  HG_PRINT_RESULT_CANCELLED,
} HgPrintResult;

/* The texts of an edition that an assessment rests on … */
typedef enum
{
  HG_PART_MATTER,
  HG_PART_RULE,
  HG_PART_FACT,
  HG_PART_LAW,
  HG_PART_SCHEME,
} HgPartKind;

/* … and how one of them differs in another edition. */
typedef enum
{
  HG_PART_CHANGE_CHANGED,
  HG_PART_CHANGE_REMOVED,
  HG_PART_CHANGE_ADDED,
} HgPartChange;

/* What a list shows. */
typedef enum
{
  HG_ITEM_MATTER,
  HG_ITEM_RULE,
  HG_ITEM_LAW,
} HgItemKind;

/* By what a list can be narrowed. */
typedef enum
{
  HG_FACET_FIELD,
  HG_FACET_DEPARTMENT,
  HG_FACET_INDUSTRY,
  HG_FACET_RISK,
  HG_FACET_OUTCOME,
  HG_FACET_FORCE,
  HG_FACET_LAW,
} HgFacetKind;

#define HG_N_FACETS (HG_FACET_LAW + 1)

/* In what order a list stands. By relevance is the edition's order where there are no words. */
typedef enum
{
  HG_SORT_RELEVANCE,
  HG_SORT_NUMBER,
  HG_SORT_TITLE,
  HG_SORT_RISK,
  HG_SORT_FINE,
} HgSort;

typedef enum
{
  HG_SEVERITY_WARNING,
  HG_SEVERITY_ERROR,
} HgSeverity;

G_END_DECLS
