/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-decision.h"

G_BEGIN_DECLS

void hg_ctl_decide_text_print (const HgDecision *decision);

G_END_DECLS
