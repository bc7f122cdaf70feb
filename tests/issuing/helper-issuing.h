/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment.h"
#include "hg-edition.h"
#include "hg-records.h"

/**
 * HelperIssuing:
 *
 * Records in a folder of their own, and the edition of tests/data/minimal.xml: one matter "superlative", one rule
 * "first-time".
 */
typedef struct
{
  char      *folder;
  HgRecords *records;
  HgEdition *edition;
} HelperIssuing;

void          helper_issuing_set_up    (HelperIssuing *helper, gconstpointer data);
void          helper_issuing_tear_down (HelperIssuing *helper, gconstpointer data);

/* The edition with each of @changes (text, what stands in its place, …, NULL) made in its XML. */
HgEdition    *helper_issuing_open      (HelperIssuing *helper, const char *const *changes);

/* A case about @matter (nullable: about nothing named) with answers, and all the texts that it rests on in @edition. */
HgAssessment *helper_issuing_new_case  (HgEdition *edition, const char *matter);
