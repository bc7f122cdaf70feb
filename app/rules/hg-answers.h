/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-condition.h"
#include "hg-facts.h"

G_BEGIN_DECLS

/*
 * The answers to one fact that conditions can tell apart: finitely many, whatever the fact's type.
 */
gboolean   hg_answers_concern (const HgCondition *leaf, const char *fact);
GPtrArray *hg_answers_list    (const char *fact, GPtrArray *leaves, const HgFacts *facts);

G_END_DECLS
