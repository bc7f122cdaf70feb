/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-vocabulary.h"

G_BEGIN_DECLS

/* What of a law a text asks for: 消防法60. */
char *hg_cited_dup_article (const HgVocabulary *vocabulary, const char *text, const HgLaw **law);

G_END_DECLS
