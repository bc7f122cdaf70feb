/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HgStatement:
 *
 * A prepared statement. Owned by its #HgDb; belongs to its thread.
 */
typedef struct _HgStatement HgStatement;

/* Done and failed are two things. */
typedef enum
{
  HG_STEP_ERROR,
  HG_STEP_ROW,
  HG_STEP_DONE,
} HgStep;

void        hg_statement_bind      (HgStatement *self, const char *types, ...);
void        hg_statement_bind_texts (HgStatement *self, GPtrArray *texts);
HgStep      hg_statement_step      (HgStatement *self, GError **error);
gboolean    hg_statement_insert    (HgStatement *self, GError **error, const char *types, ...);
void        hg_statement_reset     (HgStatement *self);
const char *hg_statement_get_text  (HgStatement *self, int column);
gconstpointer hg_statement_get_blob (HgStatement *self, int column, gsize *size);
char       *hg_statement_dup_text  (HgStatement *self, int column);
int         hg_statement_get_int   (HgStatement *self, int column);
gint64      hg_statement_get_int64 (HgStatement *self, int column);
gint64      hg_statement_get_named (HgStatement *self, int column, gint64 none);
void        hg_statement_get_date  (HgStatement *self, int column, GDate *date);
GBytes     *hg_statement_dup_bytes (HgStatement *self, int column);
GStrv       hg_statement_dup_list  (HgStatement *self, int column);

G_END_DECLS
