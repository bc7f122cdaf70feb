/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bench-start"

#include "config.h"

#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>
#include <gio/gio.h>
#include <locale.h>
#include <poll.h>
#include <sys/resource.h>

#include "bench-stats.h"

/*
 * bench-start RUNS NAME=COMMAND…: how long programs take from being started to what they show, seen from outside, so that
 * one measures like another. Runs are interleaved. "First frame": most of the window has been drawn. "Settled": the last
 * drawing of more than a hundredth of the window before it stays as it is for a second. "Processor": the time that it used until
 * then, which does not depend on what else the machine does.
 */

#define QUIET_MS 1000
#define PATIENCE_MS 30000
#define SMALLEST 200         /* pixels: what is smaller is no window of a program's */
#define MOST_COMMANDS 16

typedef struct
{
  const char *name;
  char      **words;
  BenchStats *first;
  BenchStats *settled;
  BenchStats *work;
} Command;

typedef struct
{
  Display *display;
  int      damage_event;
  Window   window;      /* 0 until there is one */
  gint64   area;
  gint64   first;       /* 0 until then */
  gint64   settled;
} Watch;

static int
ignore_cb (Display *display, XErrorEvent *event)
{
  return 0;   /* windows go while we look at them */
}

static void
look_at_map (Watch *watch, const XMapEvent *event)
{
  XWindowAttributes attributes;

  if (watch->window != 0 || event->override_redirect || !XGetWindowAttributes (watch->display, event->window, &attributes) ||
      attributes.width < SMALLEST || attributes.height < SMALLEST)
    return;
  watch->window = event->window;
  watch->area = (gint64) attributes.width * attributes.height;
  XDamageCreate (watch->display, event->window, XDamageReportRawRectangles);
}

static void
look_at_damage (Watch *watch, const XDamageNotifyEvent *event)
{
  gint64 area = (gint64) event->area.width * event->area.height;

  if (event->drawable != watch->window)
    return;
  if (watch->first == 0 && area * 2 > watch->area)
    watch->first = bench_stats_now ();
  if (watch->first != 0 && area * 100 > watch->area)
    watch->settled = bench_stats_now ();
}

static void
look (Watch *watch)
{
  XEvent event;

  while (XPending (watch->display) > 0)
    {
      XNextEvent (watch->display, &event);
      if (event.type == MapNotify)
        look_at_map (watch, &event.xmap);
      else if (event.type == watch->damage_event + XDamageNotify)
        look_at_damage (watch, (const XDamageNotifyEvent *) &event);
    }
}

/* Whether the program showed a window and let it be. */
static gboolean
watch_until_quiet (Watch *watch, gint64 start)
{
  struct pollfd fd = { .fd = ConnectionNumber (watch->display), .events = POLLIN };
  gint64 now = start;

  do
    {
      look (watch);
      XFlush (watch->display);
      poll (&fd, 1, 50);
      look (watch);
      now = bench_stats_now ();
    }
  while ((watch->settled == 0 || now - watch->settled < QUIET_MS * G_GINT64_CONSTANT (1000000)) &&
         now - start < PATIENCE_MS * G_GINT64_CONSTANT (1000000));
  return watch->settled != 0;
}

/* The processors' time of all processes that have ended so far. */
static gint64
get_work (void)
{
  struct rusage usage;

  getrusage (RUSAGE_CHILDREN, &usage);
  return ((gint64) usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000000 +
         ((gint64) usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1000;
}

static void
measure (Display *display, int damage_event, Command *command, gboolean is_first)
{
  g_autoptr(GError) error = NULL;
  Watch watch = { .display = display, .damage_event = damage_event };
  gint64 start = bench_stats_now (), work = get_work ();
  g_autoptr(GSubprocess) process = g_subprocess_newv ((const char *const *) command->words,
                                                      G_SUBPROCESS_FLAGS_STDERR_SILENCE, &error);

  if (process == NULL)
    g_error ("%s", error->message);
  if (!watch_until_quiet (&watch, start))
    g_printerr ("%s: no window\n", command->name);
  else if (!is_first)   /* the first of each warms what all share */
    {
      bench_stats_add (command->first, watch.first - start);
      bench_stats_add (command->settled, watch.settled - start);
    }
  g_subprocess_send_signal (process, 15);
  g_subprocess_wait (process, NULL, NULL);
  if (!is_first)
    bench_stats_add (command->work, get_work () - work);
  XSync (display, True);
}

static void
print_median (BenchStats *times, BenchStats *base)
{
  gint64 median = bench_stats_get (times, 500), first = bench_stats_get (base, 500);

  g_print (" %6d ms %3d.%02d", (int) (median / 1000000), (int) (median / MAX (first, 1)),
           (int) (median * 100 / MAX (first, 1) % 100));
}

int
main (int argc, char **argv)
{
  Display *display = XOpenDisplay (NULL);
  Command commands[MOST_COMMANDS] = { 0 };
  int n_runs, n_commands = argc - 2, damage_event, damage_error;

  setlocale (LC_ALL, "");
  if (display == NULL || argc < 3 || n_commands > MOST_COMMANDS ||
      !XDamageQueryExtension (display, &damage_event, &damage_error))
    g_error ("usage: bench-start RUNS NAME=COMMAND…, on an X display");
  n_runs = (int) g_ascii_strtoll (argv[1], NULL, 10);
  XSetErrorHandler (ignore_cb);
  XSelectInput (display, DefaultRootWindow (display), SubstructureNotifyMask);
  for (int i = 0; i < n_commands; i++)
    {
      g_auto(GStrv) parts = g_strsplit (argv[i + 2], "=", 2);

      commands[i].name = g_strdup (parts[0]);
      commands[i].words = g_strsplit (parts[1], " ", -1);
      commands[i].first = bench_stats_new ();
      commands[i].settled = bench_stats_new ();
      commands[i].work = bench_stats_new ();
    }
  for (int run = 0; run <= n_runs; run++)
    for (int i = 0; i < n_commands; i++)
      measure (display, damage_event, &commands[i], run == 0);
  g_print ("  %-28s %15s %16s %16s\n", "start, median", "first frame", "settled", "processor");
  for (int i = 0; i < n_commands; i++)
    {
      g_print ("  %-28s", commands[i].name);
      print_median (commands[i].first, commands[0].first);
      print_median (commands[i].settled, commands[0].settled);
      print_median (commands[i].work, commands[0].work);
      g_print ("\n");
    }
  return 0;
}
