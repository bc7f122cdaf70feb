/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-finder"

#include "config.h"

#include "hg-sheet-finder.h"

#include "hg-sheet-layout-private.h"

#include <string.h>

#define ABOVE_TARGET 12.0   /* so much of the page is left above what was jumped to */

/* Where in a text something stands: bytes */
typedef struct
{
  int   start;
  int   end;
  guint hit;   /* G_MAXUINT until it was met on a page */
} Range;

typedef struct
{
  const HgSheetLayout *layout;
  GArray              *needle;   /* of gunichar, folded */
  GHashTable          *ranges;   /* of PangoLayout (borrowed) to GArray of Range */
  GArray              *hits;     /* of HgSheetHit */
  guint                n_hits;
} Search;

/* As people type: capitals and the full width make no difference. One character stays one, so that places stay places. */
static gunichar
fold (gunichar c)
{
  if (c >= 0xff01 && c <= 0xff5e)
    c = c - 0xff01 + '!';
  return g_unichar_isspace (c) ? ' ' : g_unichar_tolower (c);
}

static GArray *
fold_text (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  GArray *folded = g_array_new (FALSE, FALSE, sizeof (gunichar));

  for (const char *p = stripped; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = fold (g_utf8_get_char (p));

      g_array_append_val (folded, c);
    }
  return folded;
}

/* Where the needle ends that begins here; NULL where another text does. */
static const char *
match (const GArray *needle, const char *text)
{
  for (guint i = 0; i < needle->len; i++, text = g_utf8_next_char (text))
    if (*text == '\0' || fold (g_utf8_get_char (text)) != g_array_index (needle, gunichar, i))
      return NULL;
  return text;
}

/* All of a text's hits, which do not overlap. */
static GArray *
find_ranges (const GArray *needle, const char *text)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (Range));

  for (const char *p = text; *p != '\0';)
    {
      const char *end = match (needle, p);

      if (end != NULL)
        g_array_append_vals (ranges, &(Range) { (int) (p - text), (int) (end - text), G_MAXUINT }, 1);
      p = end != NULL ? end : g_utf8_next_char (p);
    }
  return ranges;
}

static GArray *
get_ranges (Search *search, PangoLayout *layout)
{
  GArray *ranges = g_hash_table_lookup (search->ranges, layout);

  if (ranges == NULL)
    {
      ranges = find_ranges (search->needle, pango_layout_get_text (layout));
      g_hash_table_insert (search->ranges, layout, ranges);
    }
  return ranges;
}

static void
add_part (Search *search, Range *range, const HgSheetRun *run, guint page, double top)
{
  PangoLayoutLine *line = run->line;
  HgSheetHit hit = { .page = page };
  PangoRectangle logical;
  int from, to;

  if (range->hit == G_MAXUINT)
    range->hit = search->n_hits++;
  pango_layout_line_index_to_x (line, MAX (range->start, line->start_index), FALSE, &from);
  pango_layout_line_index_to_x (line, MIN (range->end, line->start_index + line->length), FALSE, &to);
  pango_layout_line_get_extents (line, NULL, &logical);
  hit.hit = range->hit;
  hit.x = search->layout->geometry->left + run->x + (double) MIN (from, to) / PANGO_SCALE;
  hit.width = (double) ABS (to - from) / PANGO_SCALE;
  hit.y = top + run->baseline + (double) logical.y / PANGO_SCALE;
  hit.height = (double) logical.height / PANGO_SCALE;
  g_array_append_val (search->hits, hit);
}

static void
search_run (Search *search, const HgSheetRun *run, guint page, double top)
{
  GArray *ranges = get_ranges (search, run->line->layout);

  for (guint i = 0; i < ranges->len; i++)
    {
      Range *range = &g_array_index (ranges, Range, i);

      if (range->start < run->line->start_index + run->line->length && range->end > run->line->start_index)
        add_part (search, range, run, page, top);
    }
}

static void
search_page (Search *search, guint page)
{
  const HgSheetLayout *layout = search->layout;
  const HgSheetPage *read = &g_array_index (layout->pages, HgSheetPage, page);
  double y = 0;

  for (guint i = read->first; i < read->end; i++)
    {
      const HgSheetSlice *slice = &g_array_index (layout->galley->slices, HgSheetSlice, i);
      double top = layout->geometry->top + hg_sheet_pager_next (layout->galley, read, i, &y);

      for (guint n = slice->first_run; n < slice->first_run + slice->n_runs; n++)
        search_run (search, &g_array_index (layout->galley->runs, HgSheetRun, n), page, top);
    }
}

/* Cells stand side by side, so that the parts of one hit are not met one after the other. */
static int
compare_hits (gconstpointer a, gconstpointer b)
{
  const HgSheetHit *first = a, *second = b;

  if (first->hit != second->hit)
    return first->hit < second->hit ? -1 : 1;
  if (first->page != second->page)
    return first->page < second->page ? -1 : 1;
  return (first->y > second->y) - (first->y < second->y);
}

/**
 * hg_sheet_finder_find:
 * @layout: a sheet on its pages
 * @text: what to look for; capitals and full-width characters make no difference
 *
 * Returns: (transfer full) (element-type HgSheetHit): where it stands, in the order of reading
 */
GArray *
hg_sheet_finder_find (const HgSheetLayout *layout, const char *text)
{
  Search search = { .layout = layout, .hits = g_array_new (FALSE, FALSE, sizeof (HgSheetHit)) };
  g_autoptr(GArray) needle = fold_text (text);
  g_autoptr(GHashTable) ranges = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);

  search.needle = needle;
  search.ranges = ranges;
  for (guint page = 0; needle->len > 0 && page < layout->pages->len; page++)
    search_page (&search, page);
  g_array_sort (search.hits, compare_hits);
  return search.hits;
}

/**
 * hg_sheet_finder_get_part:
 * @hits: (element-type HgSheetHit): what was found
 * @hit: a hit, from 0
 *
 * Returns: (transfer none) (nullable): where it begins
 */
const HgSheetHit *
hg_sheet_finder_get_part (const GArray *hits, guint hit)
{
  for (guint i = 0; i < hits->len; i++)
    if (g_array_index (hits, HgSheetHit, i).hit == hit)
      return &g_array_index (hits, HgSheetHit, i);
  return NULL;
}

/* Where a block begins. */
static gboolean
find_block (const HgSheetLayout *layout, guint block, guint *to_page, double *to_y)
{
  for (guint page = 0; page < layout->pages->len; page++)
    {
      const HgSheetPage *read = &g_array_index (layout->pages, HgSheetPage, page);
      double y = 0;

      for (guint i = read->first; i < read->end; i++)
        {
          double top = hg_sheet_pager_next (layout->galley, read, i, &y);

          if (g_array_index (layout->galley->slices, HgSheetSlice, i).block != block)
            continue;
          *to_page = page;
          *to_y = MAX (layout->geometry->top + top - ABOVE_TARGET, 0);
          return TRUE;
        }
    }
  return FALSE;
}

static gboolean
is_contents (const HgSheetLayout *layout, const HgSheetSlice *slice)
{
  const GPtrArray *blocks = layout->sheet->blocks;

  return slice->block < blocks->len &&
         ((const HgSheetBlock *) g_ptr_array_index (blocks, slice->block))->kind == HG_SHEET_BLOCK_CONTENTS;
}

/**
 * hg_sheet_finder_find_link:
 * @layout: a sheet on its pages
 * @page: a page, from 0
 * @x: a place on it, in points
 * @y: a place on it, in points
 * @to_page: (out): the page of what is named there, from 0
 * @to_y: (out): where on it
 *
 * Returns: whether an entry of the contents stands there
 */
gboolean
hg_sheet_finder_find_link (const HgSheetLayout *layout, guint page, double x, double y, guint *to_page, double *to_y)
{
  const HgSheetPage *read;
  double next = 0;

  if (page >= layout->pages->len || x < layout->geometry->left || x > layout->geometry->left + layout->geometry->width)
    return FALSE;
  read = &g_array_index (layout->pages, HgSheetPage, page);
  for (guint i = read->first; i < read->end; i++)
    {
      const HgSheetSlice *slice = &g_array_index (layout->galley->slices, HgSheetSlice, i);
      double top = layout->geometry->top + hg_sheet_pager_next (layout->galley, read, i, &next);

      if (y >= top && y < top + slice->height && is_contents (layout, slice))
        return find_block (layout, slice->target, to_page, to_y);
    }
  return FALSE;
}
