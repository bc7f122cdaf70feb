/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-packer.h"
#include "hg-unpacker.h"

G_BEGIN_DECLS

/**
 * HgGiven:
 *
 * One answer as a text of the fact's type.
 */
typedef struct
{
  char *fact;
  char *value;
  guint line;
} HgGiven;

/**
 * HgTestCase:
 *
 * An example that a rule carries: on these answers it must give this result. Immutable; owned by its rule. The dates are
 * cleared where the example names none.
 */
typedef struct
{
  char      *name;
  GDate      act_date;
  GDate      decision_date;
  GPtrArray *givens;   /* of HgGiven */
  HgResult   expected;
  guint      line;
} HgTestCase;

HgTestCase *hg_test_case_new       (void);
void        hg_test_case_free      (HgTestCase *self);
void        hg_test_case_add_given (HgTestCase *self, const char *fact, const char *value, guint line);
void        hg_test_case_pack      (const HgTestCase *self, HgPacker *packer);
HgTestCase *hg_test_case_unpack    (HgUnpacker *unpacker);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgTestCase, hg_test_case_free)

G_END_DECLS
