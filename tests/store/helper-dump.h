/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-catalog-info.h"
#include "hg-guide.h"
#include "hg-matter.h"
#include "hg-rule.h"
#include "hg-vocabulary.h"

/* Every field of a value as a text, so that two values are the same exactly when their texts are. */
char *helper_dump_info       (const HgCatalogInfo *info);
char *helper_dump_vocabulary (HgVocabulary *vocabulary);
char *helper_dump_cites      (GPtrArray *cites);
char *helper_dump_condition  (const HgCondition *condition);
char *helper_dump_liability  (const HgLiability *liability);
char *helper_dump_matter     (const HgMatter *matter);
char *helper_dump_rule       (const HgRule *rule);
char *helper_dump_chapter    (const HgChapter *chapter);
