/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-sender"

#include "config.h"

#include "hg-sheet-sender.h"

#include "hg-ui-fixture.h"

typedef struct
{
  GtkWidget     *window;
  HgSheetSender *sender;
  HgSheetDraft  *draft;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr(HgSheet) sheet = hg_sheet_new ("题");

  fixture->draft = hg_sheet_draft_new_fixed (NULL, sheet);
  fixture->sender = g_object_new (HG_TYPE_SHEET_SENDER, NULL);
  fixture->window = hg_ui_fixture_new_window (GTK_WIDGET (fixture->sender));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *window = windows; window != NULL; window = window->next)
    gtk_window_destroy (window->data);
  g_object_unref (fixture->draft);
}

static gboolean
is_idle (gpointer sender)
{
  return !hg_sheet_sender_get_busy (sender);
}

static gboolean
is_message_shown (void)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();
  gboolean is_shown = FALSE;

  for (GList *window = windows; window != NULL; window = window->next)
    is_shown = is_shown || hg_ui_fixture_find_label (window->data, "There is no printer “nowhere”") != NULL;
  return is_shown;
}

/* What it does is said while it does it, and what goes wrong afterwards. */
static void
test_failed (Fixture *fixture, gconstpointer data)
{
  hg_sheet_sender_send (fixture->sender, "nowhere", fixture->draft);
  g_assert_true (hg_sheet_sender_get_busy (fixture->sender));
  g_assert_nonnull (hg_ui_fixture_find_label (GTK_WIDGET (fixture->sender), "Looking for the printer"));
  hg_sheet_sender_send (fixture->sender, "nowhere", fixture->draft);   /* once is enough */
  hg_ui_fixture_wait (is_idle, fixture->sender);
  g_assert_true (is_message_shown ());
}

/* Who stops it is told nothing. */
static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  hg_sheet_sender_send (fixture->sender, "nowhere", fixture->draft);
  g_signal_emit_by_name (hg_ui_fixture_find_type (GTK_WIDGET (fixture->sender), GTK_TYPE_BUTTON), "clicked");
  hg_ui_fixture_wait (is_idle, fixture->sender);
  g_assert_false (is_message_shown ());
}

#define add(name, func) g_test_add ("/sheet-sender/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  hg_ui_fixture_init (&argc, &argv);
  add ("failed", test_failed);
  add ("cancelled", test_cancelled);
  return g_test_run ();
}
