/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-library-decide"

#include "config.h"

#include "hg-library-decide.h"

#include "helper-library.h"
#include "hg-error.h"

static void
set_up (HelperLibrary *helper, gconstpointer data)
{
  helper_library_set_up (helper, data);
  helper_library_open (helper);
}

/* (nullable): on an error */
static HgDecideTarget *
load (HelperLibrary *helper, HgItemKind kind, const char *id, GError **error)
{
  hg_library_decide_load_async (helper->library, kind, id, NULL, helper_library_answered_cb, helper);
  return hg_library_decide_load_finish (helper->library, helper_library_wait (helper), error);
}

static guint
count_general (const HgDecideTarget *target)
{
  guint n = 0;

  for (guint i = 0; i < target->rules->len; i++)
    n += ((HgRule *) g_ptr_array_index (target->rules, i))->general ? 1 : 0;
  return n;
}

/* A matter comes with its own rules and the general ones; all rules are those and more. */
static void
test_matter (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgDecideTarget) matter = load (helper, HG_ITEM_MATTER, "exit", &error);
  g_autoptr(HgDecideTarget) all = load (helper, HG_ITEM_MATTER, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (matter->matter->id, ==, "exit");
  g_assert_null (matter->rule);
  g_assert_true (hg_decide_target_is_open (all));
  g_assert_cmpuint (count_general (all), >, 0);
  g_assert_cmpuint (count_general (matter), ==, count_general (all));
  g_assert_cmpuint (matter->rules->len, >, count_general (matter));
  g_assert_cmpuint (all->rules->len, >=, matter->rules->len);
  for (guint i = 0; i < matter->rules->len; i++)
    {
      const HgRule *rule = g_ptr_array_index (matter->rules, i);

      g_assert_true (rule->general || g_strv_contains ((const char *const *) rule->matters, "exit"));
    }
}

/* A rule comes with the general ones, and with its matter where there is no other. */
static void
test_rules (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgDecideTarget) all = load (helper, HG_ITEM_RULE, NULL, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < all->rules->len; i++)
    {
      const HgRule *rule = g_ptr_array_index (all->rules, i);
      g_autoptr(HgDecideTarget) target = load (helper, HG_ITEM_RULE, rule->id, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (target->rule->id, ==, rule->id);
      g_assert_cmpuint (count_general (target), ==, count_general (all));
      g_assert_cmpuint (target->rules->len, ==, count_general (all) + (rule->general ? 0 : 1));
      g_assert_true ((target->matter != NULL) == (g_strv_length (rule->matters) == 1));
    }
}

static void
test_not_found (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (load (helper, HG_ITEM_MATTER, "nothing", &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (load (helper, HG_ITEM_RULE, "nothing", &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

static void
test_not_open (HelperLibrary *helper, gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (load (helper, HG_ITEM_RULE, NULL, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_NOT_FOUND);
}

#define add(name, set_up, func) \
  g_test_add ("/library-decide/" name, HelperLibrary, NULL, set_up, func, helper_library_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("matter", set_up, test_matter);
  add ("rules", set_up, test_rules);
  add ("not-found", set_up, test_not_found);
  add ("not-open", helper_library_set_up, test_not_open);
  return g_test_run ();
}
