/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-query.h"
#include "hg-sheet-options.h"

G_BEGIN_DECLS

/**
 * HgSheetRequest:
 *
 * A sheet that is asked for: of the matters or rules in @ids, in their order, and then of what @query finds. Guidance is of
 * matters, with the rules that are named in a section of their own; a rule's sheet of one rule, an overview of either. Built by one owner and not changed once it was handed on;
 * reference counted, and so free to cross threads.
 */
typedef struct
{
  HgSheetKind     kind;
  char          **ids;       /* (nullable): ids or numbers */
  HgQuery        *query;     /* (nullable) */
  HgSheetOptions *options;
} HgSheetRequest;

#define HG_TYPE_SHEET_REQUEST (hg_sheet_request_get_type ())

GType           hg_sheet_request_get_type (void);
HgSheetRequest *hg_sheet_request_new      (HgSheetKind kind, const char *const *ids, const HgQuery *query,
                                           HgSheetOptions *options);
HgSheetRequest *hg_sheet_request_ref      (HgSheetRequest *self);
void            hg_sheet_request_unref    (HgSheetRequest *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSheetRequest, hg_sheet_request_unref)

G_END_DECLS
