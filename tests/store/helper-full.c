/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "helper-full"

#include "config.h"

#include "helper-full.h"

#include <glib/gstdio.h>
#include <string.h>

#include "hg-edition-schema.h"
#include "hg-importer.h"
#include "hg-matter-reader.h"
#include "hg-paths.h"
#include "hg-reader.h"
#include "hg-rule-reader.h"
#include "hg-vocabulary-reader.h"
#include "hg-vocabulary-table.h"

static void
take_cb (const HgElement *record, gsize size, gboolean valid, gpointer user_data)
{
  HelperFull *full = user_data;
  const char *name = hg_element_get_name (record);

  g_assert_true (valid);
  if (g_str_equal (name, "catalog"))
    full->info = hg_vocabulary_reader_read_info (record);
  else if (g_str_equal (name, "title"))
    full->info->title = hg_element_dup_text (record);
  else if (g_str_equal (name, "publisher"))
    full->info->publisher = hg_element_dup_text (record);
  else if (g_str_equal (name, "notice"))
    full->info->notice = hg_element_dup_text (record);
  else if (g_str_equal (name, "law"))
    hg_vocabulary_take_law (full->vocabulary, hg_vocabulary_reader_read_law (record));
  else if (g_str_equal (name, "scheme"))
    hg_vocabulary_take_scheme (full->vocabulary, hg_vocabulary_reader_read_scheme (record));
  else if (g_str_equal (name, "fact"))
    hg_vocabulary_take_fact (full->vocabulary, hg_vocabulary_reader_read_fact (record));
  else if (g_str_equal (name, "chapter"))
    g_ptr_array_add (full->chapters, hg_vocabulary_reader_read_chapter (record));
  else if (g_str_equal (name, "matter"))
    g_ptr_array_add (full->matters, hg_matter_reader_read (record));
  else if (g_str_equal (name, "rule"))
    g_ptr_array_add (full->rules, hg_rule_reader_read (record));
  else
    hg_vocabulary_take_term (full->vocabulary, hg_vocabulary_reader_read_term (record));
}

static void
take_batch_cb (HgRecordBatch *batch, gpointer user_data)
{
  HelperFull *full = user_data;

  hg_record_batch_deliver (batch, take_cb, full, full->report);
  hg_record_batch_free (batch);
}

char *
helper_full_dup_path (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "data", name, NULL);
}

static void
read_catalog (HelperFull *full, const char *path)
{
  g_autofree char *schema = hg_paths_dup_schema ();
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgReader) reader = hg_reader_new (schema, &error);
  g_autoptr(GFileInputStream) stream = g_file_read (file, NULL, &error);

  g_assert_no_error (error);
  full->vocabulary = hg_vocabulary_new ();
  full->matters = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_matter_unref);
  full->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);
  full->chapters = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_guide_chapter_free);
  full->keys = g_hash_table_new (NULL, NULL);
  full->report = hg_import_report_new ();
  g_assert_true (hg_reader_read (reader, G_INPUT_STREAM (stream), take_batch_cb, full, NULL, &error));
  g_assert_cmpuint (full->report->issues->len, ==, 0);
  full->db = hg_db_create ("", &error);
  g_assert_no_error (error);
  g_assert_true (hg_db_run (full->db, hg_edition_schema_tables, NULL));
  g_assert_true (hg_db_run (full->db, hg_edition_schema_matter_indexes, NULL));
  g_assert_true (hg_db_run (full->db, hg_edition_schema_rule_indexes, NULL));
  g_assert_true (hg_vocabulary_table_insert (full->db, full->vocabulary, full->keys, &error));
  g_assert_no_error (error);
}

void
helper_full_set_up (HelperFull *full, gconstpointer data)
{
  g_autofree char *path = helper_full_dup_path ("full.xml");

  read_catalog (full, path);
}

void
helper_full_set_up_shipped (HelperFull *full, gconstpointer data)
{
  g_autofree char *schema = hg_paths_dup_schema ();
  g_autofree char *share = g_path_get_dirname (schema);
  g_autofree char *path = g_build_filename (share, "catalog", "yuhuatai.xml", NULL);

  read_catalog (full, path);
}

void
helper_full_tear_down (HelperFull *full, gconstpointer data)
{
  hg_catalog_info_unref (full->info);
  hg_import_report_unref (full->report);
  hg_vocabulary_unref (full->vocabulary);
  g_ptr_array_unref (full->matters);
  g_ptr_array_unref (full->rules);
  g_ptr_array_unref (full->chapters);
  g_hash_table_unref (full->keys);
  hg_db_free (full->db);
}

/* Imports a catalog of tests/data and opens it; the file is gone when the edition is. */
HgEdition *
helper_full_open_edition (const char *name)
{
  g_autofree char *xml = helper_full_dup_path (name);
  g_autofree char *folder = g_dir_make_tmp ("hegui-store-XXXXXX", NULL);
  g_autofree char *db = g_build_filename (folder, "edition.db", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgImportReport) report = hg_importer_build (xml, db, NULL, NULL, NULL, NULL, &error);
  HgEdition *edition;

  g_assert_no_error (error);
  g_assert_true (report->accepted);
  edition = hg_edition_open (db, &error);
  g_assert_no_error (error);
  g_unlink (db);
  g_rmdir (folder);
  return edition;
}
