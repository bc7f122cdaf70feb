/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-records.h"

/**
 * HelperRecords:
 *
 * A folder of its own for a test's records.db, which is not there yet; all that lies in it goes with the fixture.
 */
typedef struct
{
  char *folder;
  char *path;   /* of the records */
} HelperRecords;

void       helper_records_set_up    (HelperRecords *fixture, gconstpointer data);
void       helper_records_tear_down (HelperRecords *fixture, gconstpointer data);
HgRecords *helper_records_open      (HelperRecords *fixture);
