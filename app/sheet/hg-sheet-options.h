/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-letterhead.h"
#include "hg-statutes.h"
#include "hg-types.h"

G_BEGIN_DECLS

#define HG_SHEET_OPTIONS_ALL_STAGES ((1u << HG_STAGE_BEFORE) | (1u << HG_STAGE_DURING) | (1u << HG_STAGE_AFTER))

/**
 * HgSheetOptions:
 *
 * What a sheet says beside what it is about: for whom it is, who hands it over, how much of a matter stands on it. Built by
 * one owner and not changed once it was handed on; reference counted, and so free to cross threads. @recipient_code is
 * normalized: it is set by hg_sheet_options_set_recipient().
 */
typedef struct
{
  guint         stages;           /* of advice: 1 << HgStage of each that is shown */
  gboolean      rules;            /* with the rules of leniency */
  gboolean      articles;         /* with the texts of what is cited */
  gboolean      receipt;          /* with a part to be cut off, signed and given back */
  gboolean      code_confirmed;   /* a faulty code is meant so */
  char         *topic;            /* (nullable): what a set of matters has in common: a trade, a field */
  char         *number;           /* (nullable): the sheet's own, from the register */
  char         *recipient;        /* (nullable): the firm */
  char         *recipient_code;   /* (nullable): its unified social credit code */
  char         *handler;          /* (nullable): who hands it over; else the letterhead's signers */
  HgLetterhead *letterhead;       /* (nullable) */
  HgStatutes   *statutes;         /* (nullable): none is installed */
} HgSheetOptions;

#define HG_TYPE_SHEET_OPTIONS (hg_sheet_options_get_type ())

GType           hg_sheet_options_get_type       (void);
HgSheetOptions *hg_sheet_options_new            (void);
HgSheetOptions *hg_sheet_options_copy           (const HgSheetOptions *self);
HgSheetOptions *hg_sheet_options_ref            (HgSheetOptions *self);
void            hg_sheet_options_unref          (HgSheetOptions *self);

/* While they are being built */
void            hg_sheet_options_set_recipient  (HgSheetOptions *self, const char *name, const char *code);
void            hg_sheet_options_set_letterhead (HgSheetOptions *self, HgLetterhead *letterhead);

char           *hg_sheet_options_dup_handler    (const HgSheetOptions *self);
char           *hg_sheet_options_dup_code_fault (const HgSheetOptions *self);
gboolean        hg_sheet_options_check          (const HgSheetOptions *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSheetOptions, hg_sheet_options_unref)

G_END_DECLS
