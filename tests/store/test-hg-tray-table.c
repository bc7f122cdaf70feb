/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-tray-table"

#include "config.h"

#include "hg-tray-table.h"


#include "helper-records.h"
#include "hg-error.h"

/* A letter each: small for a matter, capital for a rule. */
static GPtrArray *
new_entries (const char *letters)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (; *letters != '\0'; letters++)
    {
      const char id[] = { g_ascii_tolower (*letters), '\0' };

      g_ptr_array_add (entries, hg_tray_entry_new (g_ascii_isupper (*letters) ? HG_ITEM_RULE : HG_ITEM_MATTER, id, "编号",
                                                   "题目", FALSE));
    }
  return entries;
}

static void
assert_kept (HgRecords *records, const char *letters)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) entries = hg_records_list_tray (records, &error);
  g_autoptr(GString) kept = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < entries->len; i++)
    {
      HgTrayEntry *entry = g_ptr_array_index (entries, i);
      char letter = *hg_tray_entry_get_id (entry);

      g_string_append_c (kept, hg_tray_entry_get_kind (entry) == HG_ITEM_RULE ? g_ascii_toupper (letter) : letter);
      g_assert_cmpstr (hg_tray_entry_get_number (entry), ==, "编号");
      g_assert_cmpstr (hg_tray_entry_get_title (entry), ==, "题目");
    }
  g_assert_cmpstr (kept->str, ==, letters);
}

static gboolean
replace (HgRecords *records, const char *letters, GError **error)
{
  g_autoptr(GPtrArray) entries = new_entries (letters);

  return hg_records_replace_tray (records, entries, error);
}

/* The order is kept, over closing and opening, and each state takes the place of the one before. */
static void
test_kept (HelperRecords *fixture, gconstpointer data)
{
  static const char *const states[] = { "abC", "Cab", "Aa", "", "z" };
  g_autoptr(HgRecords) fresh = helper_records_open (fixture);

  assert_kept (fresh, "");
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_autoptr(HgRecords) records = helper_records_open (fixture);
      g_autoptr(HgRecords) again = NULL;

      g_assert_true (replace (records, states[i], NULL));
      again = helper_records_open (fixture);
      assert_kept (again, states[i]);
    }
}

/* What cannot be kept as a whole changes nothing. */
static void
test_refused (HelperRecords *fixture, gconstpointer data)
{
  g_autoptr(HgRecords) records = helper_records_open (fixture);
  g_autoptr(GError) error = NULL;

  g_assert_true (replace (records, "ab", NULL));
  g_assert_false (replace (records, "cdc", &error));   /* twice the same */
  g_assert_error (error, HG_ERROR, HG_ERROR_FAILED);
  assert_kept (records, "ab");
  g_assert_true (replace (records, "c", NULL));
  assert_kept (records, "c");
}

/* Of what a newer version may have put in, the rest is read. */
static void
test_unknown_kind (HelperRecords *fixture, gconstpointer data)
{
  g_autoptr(HgRecords) records = helper_records_open (fixture);
  g_autoptr(HgDb) db = NULL;

  g_assert_true (replace (records, "ab", NULL));
  db = hg_db_open (fixture->path, NULL);
  g_assert_true (hg_db_run (db, "UPDATE tray SET kind = 'letter' WHERE id = 'a'", NULL));
  assert_kept (records, "b");
}

#define add(name, func) g_test_add ("/tray-table/" name, HelperRecords, NULL, helper_records_set_up, func, helper_records_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("kept", test_kept);
  add ("refused", test_refused);
  add ("unknown-kind", test_unknown_kind);
  return g_test_run ();
}
