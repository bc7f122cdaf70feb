/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-check.h"
#include "hg-guide.h"
#include "hg-matter.h"
#include "hg-rule.h"

G_BEGIN_DECLS

void hg_record_check_info    (HgCheck *self);
void hg_record_check_matter  (HgCheck *self, const HgMatter *matter);
void hg_record_check_rule    (HgCheck *self, const HgRule *rule);
void hg_record_check_chapter (HgCheck *self, const HgChapter *chapter);

G_END_DECLS
