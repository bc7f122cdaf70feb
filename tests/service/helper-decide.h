/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-decide-target.h"

/*
 * A small edition to decide under. The matter's rule "small" applies where the thing is "movable" (yes or no), at most 20 per
 * cent "width" is blocked and the "harm" (a judgement) is none; "other" asks "cooked" alone and belongs to no matter; the
 * general rule "general" asks "minor", a judgement. All (transfer full).
 */
HgVocabulary   *helper_decide_new_vocabulary (void);
HgDecideTarget *helper_decide_new_target     (gboolean about_matter, gboolean about_rule);
