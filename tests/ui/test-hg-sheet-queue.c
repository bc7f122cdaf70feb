/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-sheet-queue"

#include "config.h"

#include "hg-sheet-queue.h"

#include "hg-error.h"
#include "hg-sheet-pdf.h"
#include "hg-ui-fixture.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#define PPD "/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd"

/* A real print server of its own, whose printers are files: "Good" prints, "Paused" is stopped, "Closed" takes no jobs. */
typedef struct
{
  char        *dir;
  char        *printed;   /* what "Good" prints on */
  GSubprocess *server;
} Server;

static Server server;

/* A port that nobody has: the kernel gives one, and it is free again. */
static guint
find_port (void)
{
  g_autoptr(GSocketListener) listener = g_socket_listener_new ();

  return g_socket_listener_add_any_inet_port (listener, NULL, NULL);
}

static void
write_file (const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (server.dir, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  g_assert_cmpint (g_chmod (path, 0644), ==, 0);
}

static void
configure (guint port)
{
  static const char *const folders[] = { "spool", "cache", "state", "log", "out" };
  g_autofree char *files = g_strdup_printf (
    "FileDevice Yes\nServerRoot %1$s\nRequestRoot %1$s/spool\nCacheDir %1$s/cache\nStateDir %1$s/state\nTempDir %1$s/spool\n"
    "ErrorLog %1$s/log/error\nAccessLog %1$s/log/access\nPageLog %1$s/log/page\nUser %2$s\nGroup %2$s\n",
    server.dir, geteuid () == 0 ? "lp" : g_get_user_name ());
  g_autofree char *rules = g_strdup_printf (
    "Listen 127.0.0.1:%u\nDefaultAuthType None\nBrowsing No\nWebInterface No\n<Location />\nOrder allow,deny\nAllow localhost\n"
    "</Location>\n<Policy default>\n<Limit All>\nOrder allow,deny\nAllow localhost\n</Limit>\n</Policy>\n", port);

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *path = g_build_filename (server.dir, folders[i], NULL);

      g_assert_cmpint (g_mkdir (path, 0777), ==, 0);
      g_assert_cmpint (g_chmod (path, 0777), ==, 0);
    }
  write_file ("cups-files.conf", files);
  write_file ("cupsd.conf", rules);
  write_file ("out/good.pdf", "");
  g_assert_cmpint (g_chmod (server.printed, 0666), ==, 0);
}

static int
run (const char *const *argv)
{
  g_autoptr(GError) error = NULL;
  int status = -1;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL | G_SPAWN_STDOUT_TO_DEV_NULL,
                NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  return status;
}

static void
add_printer (const char *name)
{
  g_autofree char *uri = strcmp (name, "Good") == 0 ? g_strconcat ("file://", server.printed, NULL)
                                                    : g_strdup ("file:///dev/null");

  g_assert_cmpint (run ((const char *const[]) { "/usr/sbin/lpadmin", "-p", name, "-E", "-v", uri, "-P", PPD, NULL }), ==, 0);
}

/* A test that crashes takes its server along. */
static void
die_with_parent (gpointer data)
{
  prctl (PR_SET_PDEATHSIG, SIGKILL);
}

static void
start_server (void)
{
  g_autoptr(GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE |
                                                                       G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  guint port = find_port ();
  g_autofree char *address = g_strdup_printf ("127.0.0.1:%u", port);
  g_autofree char *rules = NULL;
  g_autofree char *files = NULL;
  g_autoptr(GError) error = NULL;

  server.dir = g_dir_make_tmp ("hegui-cups-XXXXXX", NULL);
  g_assert_cmpint (g_chmod (server.dir, 0755), ==, 0);
  server.printed = g_build_filename (server.dir, "out", "good.pdf", NULL);
  configure (port);
  rules = g_build_filename (server.dir, "cupsd.conf", NULL);
  files = g_build_filename (server.dir, "cups-files.conf", NULL);
  g_setenv ("CUPS_SERVER", address, TRUE);
  g_subprocess_launcher_set_child_setup (launcher, die_with_parent, NULL, NULL);
  server.server = g_subprocess_launcher_spawn (launcher, &error, "/usr/sbin/cupsd", "-f", "-c", rules, "-s", files, NULL);
  g_assert_no_error (error);
  /* It is there when it answers. */
  while (run ((const char *const[]) { "lpstat", "-r", NULL }) != 0 ||
         run ((const char *const[]) { "lpstat", "-h", address, "-e", NULL }) != 0)
    g_assert_nonnull (g_subprocess_get_identifier (server.server));
  add_printer ("Good");
  add_printer ("Paused");
  add_printer ("Closed");
  g_assert_cmpint (run ((const char *const[]) { "/usr/sbin/cupsdisable", "Paused", NULL }), ==, 0);
  g_assert_cmpint (run ((const char *const[]) { "/usr/sbin/cupsreject", "Closed", NULL }), ==, 0);
}

static void
stop_server (void)
{
  const char *remove[] = { "rm", "-r", server.dir, NULL };

  g_subprocess_force_exit (server.server);
  g_subprocess_wait (server.server, NULL, NULL);
  g_clear_object (&server.server);
  g_assert_cmpint (run (remove), ==, 0);
  g_free (server.dir);
  g_free (server.printed);
}

static HgSheet *
new_sheet (void)
{
  const char *const header[] = { "对象", "罚款", NULL };
  const double weights[] = { 0.5, 0.5 };
  HgSheet *sheet = hg_sheet_new ("企业行政合规指导单");

  hg_sheet_add_heading (sheet, 1, "疏散通道保持畅通");
  hg_sheet_add_paragraph (sheet, NULL, "不得占用、堵塞、封闭疏散通道。");
  hg_sheet_add_row (hg_sheet_add_table (sheet, header, weights),
                    (const char *const[]) { "单位", "5000元以上5万元以下", NULL });
  return sheet;
}

typedef struct
{
  gboolean done;
  gboolean printed;
  GError  *error;
} Answer;

static void
answer_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Answer *answer = user_data;

  answer->printed = hg_sheet_queue_print_finish (result, &answer->error);
  answer->done = TRUE;
}

static Answer
print (const char *printer, HgSheet *sheet, GCancellable *cancellable)
{
  Answer answer = { 0 };

  hg_sheet_queue_print_async (printer, sheet, cancellable, answer_cb, &answer);
  while (!answer.done)
    g_main_context_iteration (NULL, TRUE);
  return answer;
}

static char *
read_with (const char *program, const char *option, const char *path)
{
  const char *argv[] = { program, option, path, strcmp (program, "pdftotext") == 0 ? "-" : NULL, NULL };
  g_autoptr(GError) error = NULL;
  char *text = NULL;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &text, NULL, NULL,
                &error);
  g_assert_no_error (error);
  return text;
}

/* What comes out of the printer says, to the last character, what was sent, and still what each piece of it is. */
static void
test_print (void)
{
  g_autoptr(HgSheet) sheet = new_sheet ();
  g_autofree char *sent_path = g_build_filename (server.dir, "sent.pdf", NULL);
  g_autofree char *sent = NULL;
  g_autofree char *printed = NULL;
  g_autofree char *sent_structure = NULL;
  g_autofree char *printed_structure = NULL;
  Answer answer = print ("Good", sheet, NULL);

  g_assert_no_error (answer.error);
  g_assert_true (answer.printed);
  g_assert_true (hg_sheet_pdf_save (sheet, sent_path, NULL));
  sent = read_with ("pdftotext", "-layout", sent_path);
  g_assert_nonnull (strstr (sent, "5000元以上5万元以下"));
  /* The queue works on its own time; until it has finished, the end of the file is not there. */
  do
    {
      g_clear_pointer (&printed, g_free);
      printed = read_with ("pdftotext", "-layout", server.printed);
    }
  while (g_strcmp0 (printed, sent) != 0 && run ((const char *const[]) { "lpstat", "-o", "Good", NULL }) == 0);
  g_assert_cmpstr (printed, ==, sent);
  sent_structure = read_with ("pdfinfo", "-struct", sent_path);
  printed_structure = read_with ("pdfinfo", "-struct", server.printed);
  g_assert_nonnull (strstr (sent_structure, "Table"));
  g_assert_cmpstr (printed_structure, ==, sent_structure);
}

static void
assert_refused (const char *printer, HgError code, const char *sentence)
{
  g_autoptr(HgSheet) sheet = new_sheet ();
  Answer answer = print (printer, sheet, NULL);

  g_assert_false (answer.printed);
  g_assert_error (answer.error, HG_ERROR, (int) code);
  g_assert_cmpstr (answer.error->message, ==, sentence);
  g_clear_error (&answer.error);
}

static void
test_refuse (void)
{
  assert_refused ("Nobody", HG_ERROR_NOT_FOUND, "There is no printer “Nobody”.");
  assert_refused ("Paused", HG_ERROR_BUSY, "The printer “Paused” is paused. Nothing was printed.");
  assert_refused ("Closed", HG_ERROR_BUSY, "The printer “Closed” rejects jobs. Nothing was printed.");
}

static void
test_cancel (void)
{
  g_autoptr(HgSheet) sheet = new_sheet ();
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  Answer answer;

  g_cancellable_cancel (cancellable);
  answer = print ("Good", sheet, cancellable);
  g_assert_false (answer.printed);
  g_assert_error (answer.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&answer.error);
}

int
main (int argc, char *argv[])
{
  int failed;

  /* Before GTK asks for printers the first time */
  start_server ();
  hg_ui_fixture_init (&argc, &argv);
  /* GTK's part for CUPS warns of services that a test machine does not run. */
  g_log_set_always_fatal (G_LOG_LEVEL_CRITICAL | G_LOG_FATAL_MASK);
  g_test_add_func ("/sheet-queue/cancel", test_cancel);
  g_test_add_func ("/sheet-queue/print", test_print);
  g_test_add_func ("/sheet-queue/refuse", test_refuse);
  failed = g_test_run ();
  stop_server ();
  return failed;
}
