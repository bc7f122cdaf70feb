/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-issue"

#include "config.h"

#include "hg-issue.h"

#include <glib/gi18n.h>

HgIssue *
hg_issue_new (HgSeverity severity, const char *tag, guint line, guint other_line, const char *message)
{
  HgIssue *self = g_new0 (HgIssue, 1);

  self->severity = severity;
  self->tag = g_strdup (tag);
  self->line = line;
  self->other_line = other_line;
  self->message = g_strdup (message);
  return self;
}

void
hg_issue_free (HgIssue *self)
{
  g_free (self->tag);
  g_free (self->message);
  g_free (self);
}

/**
 * hg_issue_compare:
 * @a: (type HgIssue**): an element of a #GPtrArray
 * @b: (type HgIssue**): another
 *
 * Returns: the order by line, then tag, then message
 */
int
hg_issue_compare (gconstpointer a, gconstpointer b)
{
  const HgIssue *one = *(const HgIssue *const *) a;
  const HgIssue *two = *(const HgIssue *const *) b;
  int order = (one->line > two->line) - (one->line < two->line);

  if (order == 0)
    order = g_strcmp0 (one->tag, two->tag);
  return order != 0 ? order : g_strcmp0 (one->message, two->message);
}

/**
 * hg_issue_to_text:
 * @self: an issue
 * @file: the catalog's file, as the reader knows it
 *
 * Returns: (transfer full): the issue as one line: "FILE:LINE: tag: sentence"
 */
char *
hg_issue_to_text (const HgIssue *self, const char *file)
{
  g_autofree char *other = NULL;

  if (self->other_line > 0)
    /* Translators: the line of the second party of an issue */
    other = g_strdup_printf (_(" (see line %u)"), self->other_line);
  return g_strdup_printf ("%s:%u: %s: %s%s", file, self->line, self->tag, self->message, other != NULL ? other : "");
}
