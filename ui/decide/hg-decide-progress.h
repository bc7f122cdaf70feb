/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-decide-case.h"

G_BEGIN_DECLS

/*
 * How far a case is settled, in a sentence.
 */
char *hg_decide_progress_dup_text (HgDecideCase *decide_case, guint n_open);

G_END_DECLS
