/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bench-window"

#include "config.h"

#include <locale.h>
#include <string.h>

#include "bench-stats.h"
#include "hegui-resources.h"
#include "hg-window.h"

/*
 * bench-window typing | scrolling MEMORY | memory: the real window over the edition in use.
 *
 * typing: characters come one by one, as from a keyboard; from each of them until the frame is painted that has the new
 * rows. scrolling: a page a frame from the top, then jumps; what each frame takes, and what the process
 * has grown to over MEMORY, which is what "memory" said of a list with one item.
 */

#define PAUSE_MS 120             /* between two keystrokes of somebody who types fast */
#define PATIENCE_MS 3000         /* a text that changes no row is not waited for any longer */
#define ROUNDS 3                 /* of all texts, so that the slowest hundredth is more than one keystroke */
#define FRAMES 600
#define FRAME_GOAL_MS 33
#define SCROLL_GOAL_MS 16
#define MEMORY_GOAL_MIB 60
#define COLUMN 9

static const char *const typed[] = {
  "疏散通道", "消防器材", "餐饮服务", "施工现场", "食品添加剂", "劳动合同", "特种设备检测", "xiaofang", "sstd",
  "户外招牌 拆除", "进货台账", "应急预案", "价格标签 零售", "个人信息", "从业人员健康证明",
};

typedef struct
{
  GtkWidget     *window;
  GtkEditable   *entry;
  GtkWidget     *list;
  GdkFrameClock *clock;
  BenchStats    *times;
  BenchStats    *changes;      /* from a keystroke to other rows, not painted yet */
  BenchStats    *processor;    /* of what takes @times, what the main thread worked */
  gint64         start;        /* of a keystroke that is waited for, or of a frame; 0: none */
  gint64         processor_start;
  gboolean       is_changed;   /* the rows are others than when it came */
  guint          n_frames;
  gboolean       is_over;
} Bench;

static GtkWidget *
find (GtkWidget *root, GType type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (root), type) && gtk_widget_get_mapped (root) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type);
  return found;
}

static gboolean
timeout_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Lets the main loop work until @is_done, at most @milliseconds. */
static void
work (const gboolean *is_done, guint milliseconds)
{
  gboolean is_late = FALSE;
  guint source = g_timeout_add (milliseconds, timeout_cb, &is_late);

  while (!is_late && (is_done == NULL || !*is_done))
    g_main_context_iteration (NULL, TRUE);
  if (!is_late)
    g_source_remove (source);
}

static void
items_changed_cb (Bench *bench)
{
  if (bench->start != 0 && !bench->is_changed)
    bench_stats_add (bench->changes, bench_stats_now () - bench->start);
  bench->is_changed = TRUE;
}

static void
start (Bench *bench)
{
  bench->start = bench_stats_now ();
  bench->processor_start = bench_stats_processor_now ();
}

static void
note_time (Bench *bench)
{
  bench_stats_add (bench->times, bench_stats_now () - bench->start);
  bench_stats_add (bench->processor, bench_stats_processor_now () - bench->processor_start);
  bench->start = 0;
}

static void
print_processor (Bench *bench)
{
  g_print ("  %-44s", "  of it, what the main thread works");
  bench_stats_print (bench->processor, COLUMN);
  g_print ("\n");
}

static void
typed_painted_cb (Bench *bench)
{
  if (bench->start == 0 || !bench->is_changed)
    return;
  note_time (bench);
  bench->is_over = TRUE;
}

static void
type_text (Bench *bench, const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      int position = -1;

      bench->is_changed = bench->is_over = FALSE;
      start (bench);
      gtk_editable_insert_text (bench->entry, p, (int) (g_utf8_next_char (p) - p), &position);
      work (&bench->is_over, PATIENCE_MS);
      work (NULL, PAUSE_MS);
    }
  bench->start = 0;
  gtk_editable_set_text (bench->entry, "");
  work (NULL, 4 * PAUSE_MS);
}

static void
measure_typing (Bench *bench)
{
  guint n_typed = 0;

  g_signal_connect_swapped (gtk_list_view_get_model (GTK_LIST_VIEW (bench->list)), "items-changed",
                            G_CALLBACK (items_changed_cb), bench);
  g_signal_connect_swapped (bench->clock, "after-paint", G_CALLBACK (typed_painted_cb), bench);
  for (gsize i = 0; i < ROUNDS * G_N_ELEMENTS (typed); i++)
    {
      n_typed += (guint) g_utf8_strlen (typed[i % G_N_ELEMENTS (typed)], -1);
      type_text (bench, typed[i % G_N_ELEMENTS (typed)]);
    }
  g_print ("  %-44s", "keystroke to other rows");
  bench_stats_print (bench->changes, COLUMN);
  g_print ("\n  %-44s", "keystroke to painted rows");
  bench_stats_print (bench->times, COLUMN);
  g_print ("  goal p99 %d; %u of %u keystrokes changed rows\n", FRAME_GOAL_MS, bench_stats_get_n (bench->times), n_typed);
  print_processor (bench);
}

static void
before_paint_cb (Bench *bench)
{
  start (bench);
}

static void
after_paint_cb (Bench *bench)
{
  if (bench->start != 0)
    note_time (bench);
}

static gboolean
scroll_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  Bench *bench = user_data;
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (bench->list));
  double range = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
  guint n = bench->n_frames++;

  /* Two thirds pages, one third jumps as with the scroll bar. */
  if (n < FRAMES * 2 / 3)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + gtk_adjustment_get_page_size (adjustment));
  else
    gtk_adjustment_set_value (adjustment, range * ((n * 7919) % FRAMES) / FRAMES);
  bench->is_over = n >= FRAMES;
  return bench->is_over ? G_SOURCE_REMOVE : G_SOURCE_CONTINUE;
}

static void
measure_scrolling (Bench *bench, int empty)
{
  int memory;
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (bench->list))));

  g_signal_connect_swapped (bench->clock, "before-paint", G_CALLBACK (before_paint_cb), bench);
  g_signal_connect_swapped (bench->clock, "after-paint", G_CALLBACK (after_paint_cb), bench);
  gtk_widget_add_tick_callback (bench->list, scroll_cb, bench, NULL);
  work (&bench->is_over, 20 * PATIENCE_MS);
  memory = (int) (bench_stats_memory ("VmRSS") / 1024);
  g_print ("  frame of scrolling %-8u %16s", n_items, "");
  bench_stats_print (bench->times, COLUMN);
  g_print ("  goal p99 %d; memory %d MiB, %d over an empty list, goal %d\n", SCROLL_GOAL_MS, memory, memory - empty,
           MEMORY_GOAL_MIB);
  print_processor (bench);
}

/* Until there are rows and they have come to rest. */
static void
wait_for_rows (Bench *bench)
{
  GtkSelectionModel *model = NULL;

  for (guint i = 0; i < 200 && (model == NULL || g_list_model_get_n_items (G_LIST_MODEL (model)) == 0); i++)
    {
      work (NULL, PAUSE_MS);
      bench->list = find (bench->window, GTK_TYPE_LIST_VIEW);
      model = bench->list != NULL ? gtk_list_view_get_model (GTK_LIST_VIEW (bench->list)) : NULL;
    }
  if (model == NULL)
    g_error ("there are no rows");
  work (NULL, PATIENCE_MS);
}

int
main (int argc, char **argv)
{
  g_autoptr(GtkApplication) application = NULL;
  g_autoptr(HgLibrary) library = NULL;
  Bench bench = { NULL };

  setlocale (LC_ALL, "");
  g_set_prgname ("bench-window");
  adw_init ();
  hegui_register_resource ();
  application = gtk_application_new ("org.hegui.bench.window", G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, NULL);
  library = hg_library_new ();
  bench.times = bench_stats_new ();
  bench.changes = bench_stats_new ();
  bench.processor = bench_stats_new ();
  bench.window = hg_window_new (application, library);
  gtk_window_present (GTK_WINDOW (bench.window));
  wait_for_rows (&bench);
  bench.entry = GTK_EDITABLE (find (bench.window, GTK_TYPE_SEARCH_ENTRY));
  bench.clock = gtk_widget_get_frame_clock (bench.window);
  if (argc == 2 && strcmp (argv[1], "typing") == 0)
    measure_typing (&bench);
  else if (argc == 3 && strcmp (argv[1], "scrolling") == 0)
    measure_scrolling (&bench, (int) g_ascii_strtoll (argv[2], NULL, 10));
  else if (argc == 2 && strcmp (argv[1], "memory") == 0)
    g_print ("%d\n", (int) (bench_stats_memory ("VmRSS") / 1024));
  else
    g_error ("usage: bench-window typing | scrolling MEMORY | memory");
  return 0;
}
