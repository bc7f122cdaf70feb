/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-vocabulary.h"

G_BEGIN_DECLS

/*
 * Citations and versions of laws as words. Every function returns (transfer full) a new string.
 */
char *hg_wording_law_title         (const HgVocabulary *vocabulary, const char *law);
char *hg_wording_law_article       (const HgCitation *citation);
char *hg_wording_law_citation      (const HgVocabulary *vocabulary, const HgCitation *citation);
char *hg_wording_law_citations     (const HgVocabulary *vocabulary, GPtrArray *citations);
char *hg_wording_law_version       (const HgVocabulary *vocabulary, const HgCitation *citation, const GDate *day);
char *hg_wording_law_full_citation (const HgVocabulary *vocabulary, const HgCitation *citation, const GDate *day);

G_END_DECLS
