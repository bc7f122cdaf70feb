/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-preferences-window"

#include "config.h"

#include "hg-preferences-window.h"

#include <glib/gstdio.h>

#include "hg-error.h"
#include "hg-letterhead-form.h"
#include "hg-letterhead-preview.h"
#include "hg-office.h"
#include "hg-paths.h"
#include "hg-signer-list.h"
#include "hg-ui-fixture.h"

/* A window over a home of its own, with the shipped catalog. */
typedef struct
{
  char      *home;
  char      *path;      /* of the letterhead */
  HgLibrary *library;
  GtkWidget *window;    /* (nullable) */
  gboolean   is_open;
} Fixture;

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (hg_library_open_finish (HG_LIBRARY (source), result, &error));
  g_assert_no_error (error);
  ((Fixture *) user_data)->is_open = TRUE;
}

static gboolean
is_open (gpointer fixture)
{
  return ((Fixture *) fixture)->is_open;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->home = g_dir_make_tmp ("hegui-preferences-XXXXXX", NULL);
  g_setenv ("HEGUI_DATA_DIR", fixture->home, TRUE);
  fixture->path = hg_paths_dup_letterhead ();
  fixture->library = hg_library_new ();
  hg_library_open_async (fixture->library, NULL, opened_cb, fixture);
  hg_ui_fixture_wait (is_open, fixture);
}

static void
open_window (Fixture *fixture)
{
  fixture->window = hg_preferences_window_new (NULL, fixture->library, NULL);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  const char *const command[] = { "rm", "-rf", fixture->home, NULL };

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_clear_object (&fixture->library);
  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL);
  g_free (fixture->home);
  g_free (fixture->path);
}

static void
write_letterhead (Fixture *fixture, const char *text)
{
  g_assert_true (g_file_set_contents (fixture->path, text, -1, NULL));
}

/* The row with the title @title */
static GtkWidget *
find_row (GtkWidget *root, const char *title)
{
  if (ADW_IS_ENTRY_ROW (root) && g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, title);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
type (Fixture *fixture, const char *title, const char *text)
{
  GtkWidget *row = find_row (fixture->window, title);

  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
}

static gboolean
is_shown (gpointer preview)
{
  return hg_letterhead_preview_get_n_pages (preview) > 0;
}

static gboolean
is_saved_as_first (gpointer data)
{
  g_autoptr(HgLetterhead) letterhead = hg_office_dup_letterhead ();

  return letterhead != NULL && g_strcmp0 (letterhead->office, data) == 0;
}

/* A sheet is there from the start; what is typed is kept in a moment, without another word. */
static void
test_saved (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgLetterhead) kept = NULL;

  open_window (fixture);
  hg_ui_fixture_wait (is_shown, hg_ui_fixture_find_type (fixture->window, HG_TYPE_LETTERHEAD_PREVIEW));
  type (fixture, "Name of the office", " 雨花台区司法局 ");
  type (fixture, "Telephone", "025-1");
  hg_ui_fixture_wait (is_saved_as_first, (gpointer) "雨花台区司法局");
  kept = hg_office_dup_letterhead ();
  g_assert_cmpstr (kept->phone, ==, "025-1");
  g_assert_null (kept->address);
}

/* What was typed just before closing is kept too; "Revert" takes back all that was typed since opening. */
static void
test_revert (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgLetterhead) kept = NULL;

  write_letterhead (fixture, "[Letterhead]\nOffice=一局\nSigners=张三;李四\n");
  open_window (fixture);
  type (fixture, "Name of the office", "二局");
  gtk_window_close (GTK_WINDOW (fixture->window));
  g_assert_true (is_saved_as_first ((gpointer) "二局"));
  open_window (fixture);
  type (fixture, "Name of the office", "三局");
  type (fixture, "Address", "某路");
  g_assert_true (gtk_widget_activate_action (fixture->window, "preferences.revert", NULL));
  kept = hg_office_dup_letterhead ();
  g_assert_cmpstr (kept->office, ==, "二局");
  g_assert_null (kept->address);
  g_assert_cmpuint (g_strv_length (kept->signers), ==, 2);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_row (fixture->window, "Address"))), ==, "");
}

/* A prefix that no number can begin with is told, and the one before stays. */
static void
test_prefix (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgLetterhead) kept = NULL;
  GtkWidget *row;

  open_window (fixture);
  row = find_row (fixture->window, "Prefix of the numbers");
  type (fixture, "Prefix of the numbers", " 雨合指 ");
  g_assert_nonnull (hg_ui_fixture_find_label (fixture->window, "雨合指〔"));
  g_assert_false (gtk_widget_has_css_class (row, "error"));
  type (fixture, "Prefix of the numbers", "雨合指〔2026〕");
  g_assert_nonnull (hg_ui_fixture_find_label (fixture->window, "brackets are added"));
  g_assert_true (gtk_widget_has_css_class (row, "error"));
  type (fixture, "Name of the office", "局");
  hg_ui_fixture_wait (is_saved_as_first, (gpointer) "局");
  kept = hg_office_dup_letterhead ();
  g_assert_cmpstr (kept->prefix, ==, "雨合指");
  type (fixture, "Prefix of the numbers", "雨");
  g_assert_false (gtk_widget_has_css_class (row, "error"));
}

/* Signers are added and removed; a name that is blank is none. */
static void
test_signers (Fixture *fixture, gconstpointer data)
{
  HgLetterheadForm *form;
  HgSignerList *list;
  g_autoptr(HgLetterhead) two = NULL;
  g_autoptr(HgLetterhead) one = NULL;

  write_letterhead (fixture, "[Letterhead]\nSigners=张三\n");
  open_window (fixture);
  form = HG_LETTERHEAD_FORM (hg_ui_fixture_find_type (fixture->window, HG_TYPE_LETTERHEAD_FORM));
  list = HG_SIGNER_LIST (hg_ui_fixture_find_type (fixture->window, HG_TYPE_SIGNER_LIST));
  g_signal_emit_by_name (adw_preferences_group_get_header_suffix (ADW_PREFERENCES_GROUP (list)), "clicked");
  two = hg_letterhead_form_dup (form);
  g_assert_cmpuint (g_strv_length (two->signers), ==, 1);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_row (GTK_WIDGET (list), "Name"))), ==, "张三");
  g_signal_emit_by_name (hg_ui_fixture_find_type (find_row (GTK_WIDGET (list), "Name"), GTK_TYPE_BUTTON), "clicked");
  type (fixture, "Name", "李四");   /* the row that was added is the first now */
  one = hg_letterhead_form_dup (form);
  g_assert_cmpstrv (one->signers, ((const char *[]) { "李四", NULL }));
}

/* A damaged file is told, cannot be typed over, and is set aside on demand. */
static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  GtkWidget *form;
  g_autofree char *aside = g_strconcat (fixture->path, ".bad", NULL);

  write_letterhead (fixture, "[Letterhead]\nOfice=A\n");
  open_window (fixture);
  form = hg_ui_fixture_find_type (fixture->window, HG_TYPE_LETTERHEAD_FORM);
  g_assert_nonnull (hg_ui_fixture_find_label (fixture->window, "damaged"));
  g_assert_false (gtk_widget_get_sensitive (form));
  g_assert_true (gtk_widget_activate_action (fixture->window, "preferences.set-aside", NULL));
  g_assert_true (g_file_test (aside, G_FILE_TEST_EXISTS));
  g_assert_true (gtk_widget_get_sensitive (form));
  g_assert_false (hg_ui_fixture_is_shown (hg_ui_fixture_find_label (fixture->window, "damaged")));
  type (fixture, "Name of the office", "局");
  hg_ui_fixture_wait (is_saved_as_first, (gpointer) "局");
}

#define add(name, func) g_test_add ("/preferences-window/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  add ("saved", test_saved);
  add ("revert", test_revert);
  add ("prefix", test_prefix);
  add ("signers", test_signers);
  add ("damaged", test_damaged);
  return g_test_run ();
}
