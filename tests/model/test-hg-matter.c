/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-matter"

#include "config.h"

#include "hg-matter.h"

#include "hg-citation.h"

static HgMatter *
make_matter (void)
{
  HgMatter *matter = hg_matter_new ();

  matter->id = g_strdup ("food-001");
  matter->industries = g_strsplit ("catering retail", " ", -1);
  g_ptr_array_add (matter->violations, g_strdup ("未取得许可"));
  g_ptr_array_add (matter->obligations, hg_citation_new ());
  g_ptr_array_add (matter->liabilities, hg_liability_new ());
  g_ptr_array_add (matter->advice, hg_paragraph_new ());
  return matter;
}

static void
test_reference (void)
{
  HgMatter *matter = make_matter ();
  g_autoptr(HgMatter) other = hg_matter_ref (matter);

  g_assert_true (other == matter);
  hg_matter_unref (matter);
  g_assert_cmpstr (other->id, ==, "food-001");
}

static gpointer
drop_in_thread (gpointer data)
{
  hg_matter_unref (data);
  return NULL;
}

static void
test_crosses_threads (void)
{
  g_autoptr(HgMatter) matter = make_matter ();
  GThread *threads[8];

  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new (NULL, drop_in_thread, hg_matter_ref (matter));
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
  g_assert_cmpstr (matter->id, ==, "food-001");
}

static void
test_boxed (void)
{
  g_autoptr(HgMatter) matter = make_matter ();
  g_auto(GValue) value = G_VALUE_INIT;

  g_value_init (&value, HG_TYPE_MATTER);
  g_value_set_boxed (&value, matter);
  g_assert_true (g_value_get_boxed (&value) == matter);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/matter/reference", test_reference);
  g_test_add_func ("/matter/crosses-threads", test_crosses_threads);
  g_test_add_func ("/matter/boxed", test_boxed);
  return g_test_run ();
}
