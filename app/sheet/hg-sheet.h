/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * HgSheetBlockKind:
 * @HG_SHEET_BLOCK_HEADING: a heading of level 1 to 3
 * @HG_SHEET_BLOCK_PARAGRAPH: running text, with an optional label before it
 * @HG_SHEET_BLOCK_ITEM: an item of a list; the label is its number or bullet, the level its depth from 0
 * @HG_SHEET_BLOCK_FIELD: a key (the label) and its value
 * @HG_SHEET_BLOCK_NOTE: a remark in smaller type, with an optional label
 * @HG_SHEET_BLOCK_CLOSING: a line at the foot of the text, set to the right: who, when
 * @HG_SHEET_BLOCK_TABLE: a table; its first row is the header
 * @HG_SHEET_BLOCK_RULE: a line across the page
 * @HG_SHEET_BLOCK_SPACER: an empty line
 * @HG_SHEET_BLOCK_PAGE_BREAK: what follows begins a page
 * @HG_SHEET_BLOCK_CONTENTS: the headings down to its level, and their pages
 * @HG_SHEET_BLOCK_CUT: what follows is cut off, and stays on one page
 */
typedef enum
{
  HG_SHEET_BLOCK_HEADING,
  HG_SHEET_BLOCK_PARAGRAPH,
  HG_SHEET_BLOCK_ITEM,
  HG_SHEET_BLOCK_FIELD,
  HG_SHEET_BLOCK_NOTE,
  HG_SHEET_BLOCK_CLOSING,
  HG_SHEET_BLOCK_TABLE,
  HG_SHEET_BLOCK_RULE,
  HG_SHEET_BLOCK_SPACER,
  HG_SHEET_BLOCK_PAGE_BREAK,
  HG_SHEET_BLOCK_CONTENTS,
  HG_SHEET_BLOCK_CUT,
} HgSheetBlockKind;

/**
 * HgSheetBlock:
 *
 * One block of a sheet. A table has @rows of as many cells as it has columns (a cell may hold several lines), and
 * @weights, the columns' shares of the width.
 */
typedef struct
{
  HgSheetBlockKind kind;
  guint            level;
  char            *label;       /* (nullable) */
  char            *text;        /* (nullable) */
  guint            n_columns;
  double          *weights;     /* (nullable): of each column; their sum is 1 */
  GPtrArray       *rows;        /* (nullable): of GStrv; the first is the header */
} HgSheetBlock;

/**
 * HgSheet:
 *
 * A document to be read, printed or saved: what it says, not how it looks. Immutable once built; reference counted, and so
 * free to cross threads. @head stands above the title: whose sheet it is. @footer stands at the foot of every page, the
 * page's number beside it; @day is the document's date, cleared where it has none. @code is what a QR code at the head of the first page says: by it the sheet is found
 * and checked again. Wide tables ask for @landscape pages.
 */
typedef struct
{
  char      *head;       /* (nullable) */
  char      *title;
  char      *subtitle;   /* (nullable) */
  char      *number;     /* (nullable) */
  char      *author;     /* (nullable) */
  char      *keywords;   /* (nullable) */
  char      *code;       /* (nullable) */
  GDate      day;
  gboolean   landscape;
  GPtrArray *footer;     /* of char* */
  GPtrArray *blocks;     /* of HgSheetBlock */
} HgSheet;

#define HG_TYPE_SHEET (hg_sheet_get_type ())

GType         hg_sheet_get_type       (void);
HgSheet      *hg_sheet_new            (const char *title);
HgSheet      *hg_sheet_ref            (HgSheet *self);
void          hg_sheet_unref          (HgSheet *self);

/* While it is being built */
void          hg_sheet_add_footer     (HgSheet *self, const char *text);
void          hg_sheet_add_heading    (HgSheet *self, guint level, const char *text);
void          hg_sheet_add_paragraph  (HgSheet *self, const char *label, const char *text);
void          hg_sheet_add_item       (HgSheet *self, guint depth, const char *label, const char *text);
void          hg_sheet_add_field      (HgSheet *self, const char *key, const char *value);
void          hg_sheet_add_note       (HgSheet *self, const char *label, const char *text);
void          hg_sheet_add_closing    (HgSheet *self, const char *text);
HgSheetBlock *hg_sheet_add_table      (HgSheet *self, const char *const *header, const double *weights);
void          hg_sheet_add_row        (HgSheetBlock *table, const char *const *cells);
void          hg_sheet_add_rule       (HgSheet *self);
void          hg_sheet_add_spacer     (HgSheet *self);
void          hg_sheet_add_page_break (HgSheet *self);
void          hg_sheet_add_contents   (HgSheet *self, guint level);
void          hg_sheet_add_cut        (HgSheet *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSheet, hg_sheet_unref)

G_END_DECLS
