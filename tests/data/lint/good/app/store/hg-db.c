/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-db"

#include "config.h"

#include "hg-db.h"

int
hg_db_run (sqlite3 *db, const char *sql)
{
  return hg_sum (sqlite3_exec (db, sql, NULL, NULL, NULL), 0);
}
