/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

G_BEGIN_DECLS

/**
 * HgIssue:
 *
 * Something that is wrong or doubtful in a catalog: the stable tag that "heguictl explain" knows, the line, a sentence that
 * names the parties and, where there is a second party, its line too. Immutable.
 */
typedef struct
{
  HgSeverity severity;
  char      *tag;
  guint      line;         /* 0: the document as a whole */
  guint      other_line;   /* 0: no second party */
  char      *message;
} HgIssue;

HgIssue *hg_issue_new     (HgSeverity severity, const char *tag, guint line, guint other_line, const char *message);
void     hg_issue_free    (HgIssue *self);
int      hg_issue_compare (gconstpointer a, gconstpointer b);
char    *hg_issue_to_text (const HgIssue *self, const char *file);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgIssue, hg_issue_free)

G_END_DECLS
