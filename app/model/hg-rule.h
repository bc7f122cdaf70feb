/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-condition.h"
#include "hg-test-case.h"

G_BEGIN_DECLS

/**
 * HgRule:
 *
 * A rule of leniency: under which condition which outcome, with which force, on which basis. It applies where @when holds
 * and @unless does not. Immutable once built; reference counted, and so free to cross threads.
 */
typedef struct
{
  char        *id;
  char        *number;
  char        *title;
  HgOutcome    outcome;
  HgForce      force;
  GStrv        matters;         /* ids */
  gboolean     general;         /* stands beside every matter */
  char        *field;           /* (nullable) */
  char        *scheme;          /* (nullable) */
  GStrv        overrides;       /* ids of rules that give way to this one */
  GDate        from;            /* cleared: open */
  GDate        until;           /* the last day; cleared: open */
  char        *digest;          /* (nullable): the conditions in one sentence */
  GPtrArray   *basis;           /* of HgCitation */
  GPtrArray   *spared;          /* of HgCitation: the penalty that is spared */
  char        *spared_digest;   /* (nullable) */
  HgCondition *when;
  HgCondition *unless;          /* (nullable) */
  GStrv        documents;       /* ids */
  char        *follow_up;       /* (nullable) */
  char        *source;
  GPtrArray   *tests;           /* of HgTestCase */
  guint        line;
} HgRule;

#define HG_TYPE_RULE (hg_rule_get_type ())

GType   hg_rule_get_type (void);
HgRule *hg_rule_new      (void);
HgRule *hg_rule_ref      (HgRule *self);
void    hg_rule_unref    (HgRule *self);
void    hg_rule_pack     (const HgRule *self, char *const *questions, HgPacker *packer);
HgRule *hg_rule_unpack   (gconstpointer record, gsize size, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgRule, hg_rule_unref)

G_END_DECLS
