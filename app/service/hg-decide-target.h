/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "hg-catalog-info.h"
#include "hg-decide-state.h"
#include "hg-decision.h"
#include "hg-matter.h"
#include "hg-rule.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/**
 * HgDecideTarget:
 *
 * What a case is about, under one edition: a matter with the rules that spare it, one rule, or neither ("what could apply
 * here?"). The general rules are always among @rules. Immutable once built; reference counted, and so free to cross threads.
 */
typedef struct
{
  HgCatalogInfo *info;
  HgVocabulary  *vocabulary;
  HgMatter      *matter;       /* (nullable); of a rule: where it spares one matter only */
  HgRule        *rule;         /* (nullable) */
  GPtrArray     *rules;        /* of HgRule */
} HgDecideTarget;

#define HG_TYPE_DECIDE_TARGET (hg_decide_target_get_type ())

GType           hg_decide_target_get_type     (void);
HgDecideTarget *hg_decide_target_new          (HgCatalogInfo *info, HgVocabulary *vocabulary, HgMatter *matter,
                                               HgRule *rule, GPtrArray *rules);
HgDecideTarget *hg_decide_target_ref          (HgDecideTarget *self);
void            hg_decide_target_unref        (HgDecideTarget *self);
gboolean        hg_decide_target_is_open      (const HgDecideTarget *self);
const char     *hg_decide_target_get_number   (const HgDecideTarget *self);
const char     *hg_decide_target_get_title    (const HgDecideTarget *self);
HgDecision     *hg_decide_target_decide       (const HgDecideTarget *self, const HgDecideState *state);
GPtrArray      *hg_decide_target_find_missing (const HgDecideTarget *self, const HgDecideState *state);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgDecideTarget, hg_decide_target_unref)

G_END_DECLS
