/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-assessment.h"
#include "hg-matter.h"
#include "hg-rule.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/**
 * HgSheetRecord:
 *
 * A sheet that was given a number, as the register keeps it: who got it, from which edition it was made, what it rests on
 * and the sheet itself. Kept whatever becomes of the edition. Built by one owner and not changed once it was handed on;
 * reference counted, and so free to cross threads.
 */
typedef struct
{
  gint64      id;               /* 0 until it is kept */
  char       *number;           /* (nullable) until it is kept */
  HgSheetKind kind;
  char       *title;
  char       *catalog;          /* the catalog's id, … */
  char       *edition;
  char       *hash;             /* … and the SHA-256 of the edition's XML */
  char       *recipient;        /* (nullable) */
  char       *recipient_code;   /* (nullable) */
  char       *handler;          /* (nullable) */
  char       *created;          /* (nullable) until it is kept: ISO 8601 with the offset from UTC */
  GPtrArray  *parts;            /* of HgAssessmentPart: what it rests on */
  GHashTable *index;            /* of the same, by kind and id */
  GBytes     *sheet;            /* (nullable) in lists: the sheet as it was, packed by hg-sheet-pack.h */
} HgSheetRecord;

#define HG_TYPE_SHEET_RECORD (hg_sheet_record_get_type ())

GType          hg_sheet_record_get_type   (void);
HgSheetRecord *hg_sheet_record_new        (HgSheetKind kind);
HgSheetRecord *hg_sheet_record_ref        (HgSheetRecord *self);
void           hg_sheet_record_unref      (HgSheetRecord *self);

/* While it is being built */
void           hg_sheet_record_add_part   (HgSheetRecord *self, HgPartKind kind, const char *id, const char *number,
                                           const char *name, const char *digest);
void           hg_sheet_record_add_matter (HgSheetRecord *self, const HgMatter *matter);
void           hg_sheet_record_add_rule   (HgSheetRecord *self, const HgRule *rule);
void           hg_sheet_record_add_laws   (HgSheetRecord *self, const HgVocabulary *vocabulary, GPtrArray *citations);

const HgAssessmentPart *hg_sheet_record_get_part (const HgSheetRecord *self, HgPartKind kind, const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSheetRecord, hg_sheet_record_unref)

G_END_DECLS
