/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-decision.h"
#include "hg-facts.h"

G_BEGIN_DECLS

/*
 * The facts from which an edition lets the limitation be computed, by the ids that editions share.
 */
#define HG_LIMITATION_ENDED   "act-ended-on"          /* date: the day the act ended; the day of the act where it did not continue */
#define HG_LIMITATION_FOUND   "found-on"              /* date: the day of discovery */
#define HG_LIMITATION_SAFETY  "life-health-finance"   /* boolean: life, health or financial safety of citizens */
#define HG_LIMITATION_HARM    "harm"                  /* choice: the harm done, "none" first */
#define HG_LIMITATION_SPECIAL "limitation-special"    /* boolean: another law sets another period */

void hg_limitation_compute (HgLimitation *self, const HgFacts *facts);

G_END_DECLS
