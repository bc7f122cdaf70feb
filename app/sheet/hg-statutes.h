/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-citation.h"
#include "hg-law.h"

G_BEGIN_DECLS

/**
 * HgStatutes:
 *
 * The texts of laws that an office has installed: a folder of files, each one version of one law, named after its title and
 * the day it was passed, "消防法(2021-04-29).md" (or .txt), in folders of any depth. In a file, each article begins a line
 * with its number. Immutable once opened; reference counted, and so free to cross threads.
 */
typedef struct _HgStatutes HgStatutes;

HgStatutes *hg_statutes_open        (const char *folder);
HgStatutes *hg_statutes_ref         (HgStatutes *self);
void        hg_statutes_unref       (HgStatutes *self);
char       *hg_statutes_dup_article (const HgStatutes *self, const HgLaw *law, const HgCitation *citation);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgStatutes, hg_statutes_unref)

G_END_DECLS
