/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-citation.h"
#include "hg-item.h"
#include "hg-matter.h"
#include "hg-rule.h"

G_BEGIN_DECLS

/**
 * HgLawMention:
 *
 * One matter or rule that cites an article in one role.
 */
typedef struct
{
  HgCiteRole role;
  HgItem    *item;
  GPtrArray *cites;   /* of HgCitation: the paragraphs of the article that it cites in this role */
} HgLawMention;

/**
 * HgLawArticle:
 *
 * An article, and all that cites it: duties first, then liabilities, the basis of leniency, spared penalties.
 */
typedef struct
{
  char      *article;
  GPtrArray *mentions;   /* of HgLawMention */
} HgLawArticle;

/**
 * HgLawUse:
 *
 * What cites a law, by article. Filled by one owner, then handed over.
 */
typedef struct
{
  char      *law;
  GPtrArray *articles;   /* of HgLawArticle */
  gboolean   has_more;   /* more cites it than is listed */
} HgLawUse;

HgLawUse           *hg_law_use_new        (const char *law);
void                hg_law_use_free       (HgLawUse *self);
void                hg_law_use_add_matter (HgLawUse *self, const HgMatter *matter, HgItem *item);
void                hg_law_use_add_rule   (HgLawUse *self, const HgRule *rule, HgItem *item);
void                hg_law_use_sort       (HgLawUse *self);
const HgLawArticle *hg_law_use_find       (const HgLawUse *self, const char *article);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgLawUse, hg_law_use_free)

G_END_DECLS
