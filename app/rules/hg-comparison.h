/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-liability-result.h"

G_BEGIN_DECLS

HgLighter hg_comparison_compare (GPtrArray *on_act, GPtrArray *on_decision);

G_END_DECLS
