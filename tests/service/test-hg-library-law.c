/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-library-law"

#include "config.h"

#include "hg-library-search.h"

#include "helper-library.h"
#include "hg-error.h"

static void
set_up (HelperLibrary *helper, gconstpointer data)
{
  helper_library_set_up (helper, data);
  helper_library_open (helper);
}

static HgLawUse *
load (HelperLibrary *helper, const char *law, const char *article, GError **error)
{
  hg_library_load_law_async (helper->library, law, article, NULL, helper_library_answered_cb, helper);
  return hg_library_load_law_finish (helper->library, helper_library_wait (helper), error);
}

/* Whatever the catalog says of a law is on its page: held against the records themselves. */
static void
test_all (HelperLibrary *helper, gconstpointer data)
{
  GPtrArray *laws = hg_vocabulary_get_laws (hg_library_get_vocabulary (helper->library));
  guint n_mentions = 0;

  for (guint i = 0; i < laws->len; i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(HgLawUse) use = load (helper, ((HgLaw *) g_ptr_array_index (laws, i))->id, NULL, &error);

      g_assert_no_error (error);
      g_assert_false (use->has_more);
      for (guint j = 0; j < use->articles->len; j++)
        n_mentions += ((HgLawArticle *) g_ptr_array_index (use->articles, j))->mentions->len;
    }
  g_assert_cmpuint (n_mentions, >, 5);
}

static void
test_unknown (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (load (helper, "no-law", NULL, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

/* A law that half a large catalog cites: the page says that there is more, and has all of the article that was asked for
   as far as it reaches. */
static void
test_many (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgLawUse) all = load (helper, "ad-law", NULL, &error);
  g_autoptr(HgLawUse) one = load (helper, "ad-law", "1", &error);

  g_assert_no_error (error);
  g_assert_true (all->has_more);
  g_assert_cmpuint (hg_law_use_find (all, "57")->mentions->len, ==, 300);
  g_assert_cmpuint (hg_law_use_find (one, "1")->mentions->len, ==, 20);
  g_assert_cmpstr (((HgLawArticle *) g_ptr_array_index (one->articles, 0))->article, ==, "1");
}

int
main (int argc, char **argv)
{
  static const HelperLibrarySize size = { 400, 20 };

  g_test_init (&argc, &argv, NULL);
  g_test_add ("/library-law/all", HelperLibrary, NULL, set_up, test_all, helper_library_tear_down);
  g_test_add ("/library-law/unknown", HelperLibrary, NULL, set_up, test_unknown, helper_library_tear_down);
  g_test_add ("/library-law/many", HelperLibrary, &size, set_up, test_many, helper_library_tear_down);
  return g_test_run ();
}
