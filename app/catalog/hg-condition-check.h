/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-check.h"
#include "hg-condition.h"

G_BEGIN_DECLS

void hg_condition_check_tree (HgCheck *self, const HgCondition *condition);

G_END_DECLS
