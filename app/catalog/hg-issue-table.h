/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-import-report.h"

G_BEGIN_DECLS

/* Past this many errors, or warnings, a reader learns nothing more, and a hostile file could fill the memory. They are
   counted apart: warnings alone refuse no edition, and must not hide an error. */
#define HG_ISSUE_TABLE_MOST 1000

/**
 * HgIssueKind:
 *
 * One row of the table that feeds the checks, their messages, "heguictl explain" and the documentation. Tags are stable.
 */
typedef struct
{
  const char *tag;
  HgSeverity  severity;
  const char *explanation;   /* a msgid: what is wrong, why it matters, what helps */
} HgIssueKind;

const HgIssueKind *hg_issue_table_get    (guint *n_kinds);
const HgIssueKind *hg_issue_table_find   (const char *tag);
void               hg_issue_table_report (HgImportReport *report, const char *tag, guint line, guint other_line,
                                          const char *format, ...) G_GNUC_PRINTF (5, 6);

G_END_DECLS
