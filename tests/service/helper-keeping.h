/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "helper-issuing.h"
#include "hg-assessment.h"
#include "hg-decision.h"

/*
 * Cases under the edition of tests/data/minimal.xml, as a form fills them in: the matter "superlative", all that can be
 * written written, and what the program's own rules make of it. (transfer full)
 */
HgAssessment *helper_keeping_new_assessment (HgEdition *edition);
HgDecision   *helper_keeping_decide         (HgEdition *edition, const HgAssessment *assessment);
