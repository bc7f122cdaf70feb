/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "helper-records"

#include "config.h"

#include "helper-records.h"

#include <glib/gstdio.h>

void
helper_records_set_up (HelperRecords *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("hegui-records-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "records.db", NULL);
}

void
helper_records_tear_down (HelperRecords *fixture, gconstpointer data)
{
  g_autoptr(GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

HgRecords *
helper_records_open (HelperRecords *fixture)
{
  g_autoptr(GError) error = NULL;
  HgRecords *records = hg_records_open (fixture->path, &error);

  g_assert_no_error (error);
  return records;
}
