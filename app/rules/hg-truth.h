/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

G_BEGIN_DECLS

HgTruth hg_truth_and       (HgTruth a, HgTruth b);
HgTruth hg_truth_or        (HgTruth a, HgTruth b);
HgTruth hg_truth_not       (HgTruth a);
HgTruth hg_truth_at_least  (guint n, guint n_true, guint n_unknown);
HgTruth hg_truth_from_bool (gboolean value);

G_END_DECLS
