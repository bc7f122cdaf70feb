/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <sqlite3.h>

#include "hg-sum.h"

int hg_db_run (sqlite3 *db, const char *sql);
