/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-matter.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * The most that a matter threatens with, in a few words.
 */
char *hg_wording_ceiling (const HgVocabulary *vocabulary, const HgMatter *matter, const GDate *day);

G_END_DECLS
