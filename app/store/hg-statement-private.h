/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <sqlite3.h>

#include "hg-statement.h"

G_BEGIN_DECLS

/* For HgDb, which makes statements; nothing else of the store sees SQLite's own types. */
HgStatement *hg_statement_new_take  (sqlite3_stmt *prepared);
void         hg_statement_free      (HgStatement *self);
void         hg_statement_set_error (GError **error, int code, const char *message);

G_END_DECLS
