/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-item-row"

#include "config.h"

#include "hg-item-row.h"

#include "hg-badge.h"
#include "hg-drawn-text.h"
#include "hg-item-badge.h"
#include "hg-item-words.h"

#define LINE_SPACING   4
#define COLUMN_SPACING 8
#define NO_GRADE       -1

/* From top to bottom; number and place share the last line with the badge. */
typedef enum
{
  PART_TITLE,      /* of an item or a group */
  PART_SNIPPET,
  PART_NUMBER,
  PART_PLACE,
  N_PARTS,
} Part;

/* How a part is set, beside the font of the row. */
typedef struct
{
  double      scale;
  PangoWeight weight;
  double      opacity;
  int         n_lines;
} Style;

static const Style styles[N_PARTS] = {
  [PART_TITLE] = { 1, PANGO_WEIGHT_MEDIUM, 1, 2 },
  [PART_SNIPPET] = { 0.9, PANGO_WEIGHT_NORMAL, 0.85, 2 },
  [PART_NUMBER] = { 0.85, PANGO_WEIGHT_NORMAL, 0.65, 1 },
  [PART_PLACE] = { 0.85, PANGO_WEIGHT_NORMAL, 0.65, 1 },
};

struct _HgItemRow
{
  GtkWidget    parent_instance;

  HgResultRow *result;            /* (nullable) */
  PangoLayout *layouts[N_PARTS];
  GtkWidget   *badge;
  int          grade;             /* whose classes the badge has */
};

G_DEFINE_FINAL_TYPE (HgItemRow, hg_item_row, GTK_TYPE_WIDGET)

static gboolean
is_heading (HgItemRow *self)
{
  return self->result != NULL && hg_result_row_is_heading (self->result);
}

/* A row that has not been read is as high as most will be, without a snippet. */
static gboolean
has_room (HgItemRow *self, Part part)
{
  return part != PART_SNIPPET || *pango_layout_get_text (self->layouts[part]) != '\0';
}

/* Pixels; what @part takes at its present width. */
static int
get_text_height (HgItemRow *self, Part part)
{
  int height = 0;

  if (has_room (self, part))
    pango_layout_get_pixel_size (self->layouts[part], NULL, &height);
  return height;
}

static int
get_text_width (HgItemRow *self, Part part)
{
  int width = 0;

  pango_layout_get_pixel_size (self->layouts[part], &width, NULL);
  return width;
}

static int
get_badge_size (HgItemRow *self, GtkOrientation orientation)
{
  int size = 0;

  if (gtk_widget_should_layout (self->badge))
    gtk_widget_measure (self->badge, orientation, -1, NULL, &size, NULL, NULL);
  return size;
}

/* @width: pixels, negative: unlimited */
static void
set_text_width (HgItemRow *self, Part part, int width)
{
  pango_layout_set_width (self->layouts[part], width < 0 ? -1 : width * PANGO_SCALE);
}

/* A badge is higher than the small text beside it, which need not be shaped then before it is seen. */
static int
get_last_line_height (HgItemRow *self)
{
  if (gtk_widget_get_visible (self->badge))
    return get_badge_size (self, GTK_ORIENTATION_VERTICAL);
  return MAX (get_text_height (self, PART_NUMBER), get_text_height (self, PART_PLACE));
}

/* Breaks the lines of what stands across the row, and returns its height with the last line. */
static int
set_lines (HgItemRow *self, int width)
{
  int height = 0;

  for (Part part = PART_TITLE; part <= PART_SNIPPET; part++)
    {
      set_text_width (self, part, width);
      if (has_room (self, part))
        height += get_text_height (self, part) + LINE_SPACING;
    }
  return is_heading (self) ? height - LINE_SPACING : height + get_last_line_height (self);
}

static void
hg_item_row_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                     int *minimum_baseline, int *natural_baseline)
{
  HgItemRow *self = HG_ITEM_ROW (widget);

  /* The list says how wide it is, and all two hundred rows are asked whenever one of them changes. */
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? set_lines (self, for_size) : 0;
}

static GtkSizeRequestMode
hg_item_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
hg_item_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  HgItemRow *self = HG_ITEM_ROW (widget);
  int badge_width = get_badge_size (self, GTK_ORIENTATION_HORIZONTAL);
  int badge_height = get_badge_size (self, GTK_ORIENTATION_VERTICAL);
  int used = get_text_width (self, PART_NUMBER) + COLUMN_SPACING + (badge_width > 0 ? badge_width + COLUMN_SPACING : 0);
  int x = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? 0 : width - badge_width;

  set_lines (self, width);
  set_text_width (self, PART_PLACE, MAX (width - used, 0));
  if (gtk_widget_should_layout (self->badge))
    gtk_widget_size_allocate (self->badge,
                              &(GtkAllocation) { x, height - (get_last_line_height (self) + badge_height) / 2, badge_width, badge_height }, -1);
}

static void
append_text (HgItemRow *self, GtkSnapshot *snapshot, Part part, int x, int y)
{
  hg_drawn_text_append (GTK_WIDGET (self), snapshot, self->layouts[part], styles[part].opacity, x, y);
}

static void
hg_item_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  HgItemRow *self = HG_ITEM_ROW (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int width = gtk_widget_get_width (widget), number_width = get_text_width (self, PART_NUMBER);
  int place_x = number_width + COLUMN_SPACING, place_width = pango_layout_get_width (self->layouts[PART_PLACE]) / PANGO_SCALE;
  int middle = gtk_widget_get_height (widget) - get_last_line_height (self) / 2;

  append_text (self, snapshot, PART_TITLE, 0, 0);
  if (is_heading (self))
    return;
  append_text (self, snapshot, PART_SNIPPET, 0, get_text_height (self, PART_TITLE) + LINE_SPACING);
  append_text (self, snapshot, PART_NUMBER, is_rtl ? width - number_width : 0, middle - get_text_height (self, PART_NUMBER) / 2);
  append_text (self, snapshot, PART_PLACE, is_rtl ? width - place_x - place_width : place_x,
               middle - get_text_height (self, PART_PLACE) / 2);
  gtk_widget_snapshot_child (widget, self->badge, snapshot);
}

/*
 * Bold, on a marker's yellow that lets through whatever is below it: the text keeps its own colour, and so its contrast,
 * in light, dark and high contrast alike.
 */
static void
mark_hits (PangoAttrList *list, const HgRange *hits, guint n_hits)
{
  for (guint i = 0; i < n_hits; i++)
    {
      PangoAttribute *attributes[] = { pango_attr_weight_new (PANGO_WEIGHT_BOLD),
                                       pango_attr_background_new (0xffff, 0xcccc, 0),
                                       pango_attr_background_alpha_new (0x5a00) };

      for (guint j = 0; j < G_N_ELEMENTS (attributes); j++)
        {
          attributes[j]->start_index = hits[i].start;
          attributes[j]->end_index = hits[i].end;
          pango_attr_list_insert (list, attributes[j]);
        }
    }
}

static void
set_text (HgItemRow *self, Part part, const char *text, const HgRange *hits, guint n_hits)
{
  g_autoptr(PangoAttrList) list = pango_attr_list_new ();

  if (!is_heading (self))
    {
      pango_attr_list_insert (list, pango_attr_scale_new (styles[part].scale));
      pango_attr_list_insert (list, pango_attr_weight_new (styles[part].weight));
    }
  mark_hits (list, hits, n_hits);
  pango_layout_set_text (self->layouts[part], text, -1);
  pango_layout_set_attributes (self->layouts[part], list);
}

/* Setting classes makes GTK look for styles anew, so that they are only set where they are others. */
static void
show_grade (HgItemRow *self, HgItem *item)
{
  HgItemKind kind = item != NULL ? hg_item_get_kind (item) : HG_ITEM_LAW;
  gboolean is_rule = kind == HG_ITEM_RULE;
  const char *classes[] = { "badge", NULL, NULL, NULL };
  g_autofree char *label = NULL;
  int grade;

  gtk_widget_set_visible (self->badge, kind != HG_ITEM_LAW);
  if (kind == HG_ITEM_LAW)
    return;
  grade = is_rule ? 0x100 | (int) hg_item_get_outcome (item) << 1 | (int) hg_item_get_force (item) : (int) hg_item_get_risk (item);
  if (grade == self->grade)
    return;
  self->grade = grade;
  classes[1] = is_rule ? hg_badge_get_outcome_class (hg_item_get_outcome (item)) : hg_badge_get_risk_class (hg_item_get_risk (item));
  classes[2] = is_rule ? hg_badge_get_force_class (hg_item_get_force (item)) : NULL;
  gtk_widget_set_css_classes (self->badge, classes);
  label = hg_item_words_dup_grade (item);
  hg_item_badge_set_text (HG_ITEM_BADGE (self->badge), label);
}

/* While it has not been read, a row is blank. */
static void
show_item (HgItemRow *self, HgItem *item)
{
  g_autofree char *place = item != NULL ? hg_item_words_dup_place (item) : g_strdup ("");
  const HgRange *hits = NULL;
  guint n_hits = 0;

  if (item != NULL)
    hits = hg_item_get_title_hits (item, &n_hits);
  set_text (self, PART_TITLE, item != NULL ? hg_item_get_title (item) : "", hits, n_hits);
  if (item != NULL)
    hits = hg_item_get_snippet_hits (item, &n_hits);
  set_text (self, PART_SNIPPET, item != NULL ? hg_item_get_snippet (item) : "", hits, n_hits);
  set_text (self, PART_NUMBER, item != NULL ? hg_item_get_number (item) : "", NULL, 0);
  set_text (self, PART_PLACE, place, NULL, 0);
  show_grade (self, item);
}

static void
show_heading (HgItemRow *self)
{
  g_autofree char *heading = hg_item_words_dup_heading (hg_result_row_get_kind (self->result), hg_result_row_get_count (self->result),
                                                        hg_result_row_has_more (self->result));

  show_item (self, NULL);
  set_text (self, PART_TITLE, heading, NULL, 0);
}

static void
show_result (HgItemRow *self)
{
  const char *class = is_heading (self) ? "group-heading" : "item-row";

  if (!gtk_widget_has_css_class (GTK_WIDGET (self), class))
    gtk_widget_set_css_classes (GTK_WIDGET (self), (const char *[]) { class, NULL });
  if (is_heading (self))
    show_heading (self);
  else
    show_item (self, self->result != NULL ? hg_result_row_get_item (self->result) : NULL);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
hg_item_row_dispose (GObject *object)
{
  HgItemRow *self = HG_ITEM_ROW (object);

  hg_item_row_set_result (self, NULL);
  g_clear_pointer (&self->badge, gtk_widget_unparent);
  for (Part part = 0; part < N_PARTS; part++)
    g_clear_object (&self->layouts[part]);
  G_OBJECT_CLASS (hg_item_row_parent_class)->dispose (object);
}

static void
hg_item_row_class_init (HgItemRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_item_row_dispose;
  widget_class->measure = hg_item_row_measure;
  widget_class->get_request_mode = hg_item_row_get_request_mode;
  widget_class->size_allocate = hg_item_row_size_allocate;
  widget_class->snapshot = hg_item_row_snapshot;
  /* The row around it says what it holds. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
hg_item_row_init (HgItemRow *self)
{
  self->grade = NO_GRADE;
  self->badge = hg_item_badge_new ();
  gtk_widget_set_visible (self->badge, FALSE);
  gtk_widget_set_parent (self->badge, GTK_WIDGET (self));
  for (Part part = 0; part < N_PARTS; part++)
    {
      PangoLayout *layout = self->layouts[part] = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);

      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
      pango_layout_set_height (layout, -styles[part].n_lines);
      if (part != PART_NUMBER)
        pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }
}

/**
 * hg_item_row_new:
 *
 * Returns: (transfer floating): a row that is blank
 */
GtkWidget *
hg_item_row_new (void)
{
  return g_object_new (HG_TYPE_ITEM_ROW, NULL);
}

/* Returns: (transfer none) (nullable): what is shown */
HgResultRow *
hg_item_row_get_result (HgItemRow *self)
{
  g_return_val_if_fail (HG_IS_ITEM_ROW (self), NULL);
  return self->result;
}

/**
 * hg_item_row_set_result:
 * @self: a row
 * @result: (nullable): what to show, and to follow when it is read or counted
 */
void
hg_item_row_set_result (HgItemRow *self, HgResultRow *result)
{
  g_return_if_fail (HG_IS_ITEM_ROW (self));
  if (self->result == result)
    return;
  if (self->result != NULL)
    g_signal_handlers_disconnect_by_func (self->result, show_result, self);
  g_set_object (&self->result, result);
  if (result == NULL)
    return;
  g_signal_connect_swapped (result, "notify", G_CALLBACK (show_result), self);
  show_result (self);
}
