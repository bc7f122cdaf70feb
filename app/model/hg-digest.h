/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-fact.h"
#include "hg-law.h"
#include "hg-matter.h"
#include "hg-rule.h"
#include "hg-scheme.h"

G_BEGIN_DECLS

/*
 * What a record of an edition says, as a SHA-256 in hexadecimal digits: two records have the same digest exactly when
 * nothing differs that a decision rests on. Ids, lines, sources, examples and advice play no part, but
 * for a guidance sheet, which also says what is advised. Every function returns (transfer full) a new string.
 */
char *hg_digest_matter (const HgMatter *matter);
char *hg_digest_guidance (const HgMatter *matter);
char *hg_digest_rule   (const HgRule *rule);
char *hg_digest_fact   (const HgFact *fact);
char *hg_digest_law    (const HgLaw *law);
char *hg_digest_scheme (const HgScheme *scheme);

G_END_DECLS
