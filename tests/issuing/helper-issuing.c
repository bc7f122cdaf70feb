/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "helper-issuing"

#include "config.h"

#include "helper-issuing.h"

#include <glib/gstdio.h>
#include <string.h>

#include "hg-assessment-basis.h"
#include "hg-importer.h"

HgEdition *
helper_issuing_open (HelperIssuing *helper, const char *const *changes)
{
  static guint n_editions;
  g_autofree char *source = g_test_build_filename (G_TEST_DIST, "data", "minimal.xml", NULL);
  g_autofree char *content = NULL;
  g_autoptr(GString) catalog = NULL;
  g_autofree char *name = g_strdup_printf ("edition-%u", n_editions++);
  g_autofree char *stem = g_build_filename (helper->folder, name, NULL);
  g_autofree char *xml = g_strconcat (stem, ".xml", NULL);
  g_autofree char *db = g_strconcat (stem, ".db", NULL);
  g_autofree char *copy = g_strconcat (stem, ".copy", NULL);
  g_autoptr(HgImportReport) report = NULL;
  g_autoptr(GError) error = NULL;
  HgEdition *edition;

  g_assert_true (g_file_get_contents (source, &content, NULL, NULL));
  catalog = g_string_new (content);
  for (; changes != NULL && *changes != NULL; changes += 2)
    {
      guint n_replaced = g_string_replace (catalog, changes[0], changes[1], 0);

      g_assert_cmpuint (n_replaced, >, 0);
    }
  g_assert_true (g_file_set_contents (xml, catalog->str, -1, NULL));
  report = hg_importer_build (xml, db, copy, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (report->accepted);
  edition = hg_edition_open (db, &error);
  g_assert_no_error (error);
  return edition;
}

HgAssessment *
helper_issuing_new_case (HgEdition *edition, const char *matter)
{
  const HgVocabulary *vocabulary = hg_edition_get_vocabulary (edition);
  const HgCatalogInfo *info = hg_edition_get_info (edition);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgMatter) superlative = hg_edition_load_matter (edition, "superlative", &error);
  g_autoptr(GPtrArray) rules = hg_edition_load_rules_for (edition, "superlative", &error);
  HgAssessment *self = hg_assessment_new ();

  g_assert_no_error (error);
  hg_assessment_set_target (self, matter != NULL ? HG_ITEM_MATTER : HG_ITEM_RULE, matter);
  self->catalog = g_strdup (info->id);
  self->edition = g_strdup (info->edition);
  self->hash = g_strdup (info->hash);
  hg_assessment_set_answer (self, "corrected", "true", NULL, NULL);
  hg_assessment_set_answer (self, "harm", "slight", NULL, NULL);
  hg_assessment_set_answer (self, "fee", "1234.56", NULL, NULL);
  hg_assessment_set_answer (self, "copies", NULL, NULL, NULL);
  hg_assessment_basis_add (self, vocabulary, superlative, rules, hg_vocabulary_get_scheme (vocabulary, "share"));
  return self;
}

void
helper_issuing_set_up (HelperIssuing *helper, gconstpointer data)
{
  g_autofree char *path = NULL;
  g_autoptr(GError) error = NULL;

  helper->folder = g_dir_make_tmp ("hegui-issuing-XXXXXX", NULL);
  path = g_build_filename (helper->folder, "records.db", NULL);
  helper->records = hg_records_open (path, &error);
  g_assert_no_error (error);
  helper->edition = helper_issuing_open (helper, NULL);
}

void
helper_issuing_tear_down (HelperIssuing *helper, gconstpointer data)
{
  g_autoptr(GDir) dir = g_dir_open (helper->folder, 0, NULL);
  const char *name;

  hg_edition_free (helper->edition);
  hg_records_free (helper->records);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (helper->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (helper->folder);
  g_free (helper->folder);
}
