/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-place"

#include "config.h"

#include "hg-search-place.h"

#define INSERT "INSERT INTO search_place (code, place) VALUES (?,?)"
#define SELECT "SELECT place FROM search_place WHERE code = ?"

#define FIRST_BITS 12

/* The code of a place, never 0, and its number. */
typedef struct
{
  guint64 code;
  guint32 place;
} Slot;

struct _HgSearchPlaces
{
  Slot *slots;
  guint bits;
  guint32 n_places;
};

/* Room for what laws have: 0 stands for any. */
#define LAW_BITS 20
#define ARTICLE_BITS 13
#define SUB_BITS 8
#define PARAGRAPH_BITS 10
#define ITEM_BITS 10

/* "60" or "15-2". What no law has gets no code. */
static gboolean
read_article (const char *article, guint64 *code)
{
  char *end;
  guint64 number = g_ascii_strtoull (article, &end, 10), sub = 0;

  if (*end == '-')
    sub = g_ascii_strtoull (end + 1, &end, 10);
  *code = number << SUB_BITS | sub;
  return *end == '\0' && number > 0 && number < 1u << ARTICLE_BITS && sub < 1u << SUB_BITS;
}

static guint64
make_code (guint law, guint64 article, guint paragraph, guint item)
{
  return (((guint64) law << (ARTICLE_BITS + SUB_BITS) | article) << PARAGRAPH_BITS | paragraph) << ITEM_BITS | item;
}

static gboolean
has_code (guint law, guint paragraph, guint item)
{
  return law < 1u << LAW_BITS && paragraph < 1u << PARAGRAPH_BITS && item < 1u << ITEM_BITS;
}

HgSearchPlaces *
hg_search_place_new (void)
{
  HgSearchPlaces *self = g_new0 (HgSearchPlaces, 1);

  self->bits = FIRST_BITS;
  self->slots = g_new0 (Slot, 1u << self->bits);
  return self;
}

void
hg_search_place_free (HgSearchPlaces *self)
{
  g_free (self->slots);
  g_free (self);
}

static Slot *
find_slot (Slot *slots, guint bits, guint64 code)
{
  guint32 i = (guint32) ((code * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15)) >> (64 - bits));

  while (slots[i].code != 0 && slots[i].code != code)
    i = (i + 1) & ((1u << bits) - 1);
  return &slots[i];
}

static void
grow (HgSearchPlaces *self)
{
  Slot *slots = g_new0 (Slot, 2u << self->bits);

  for (guint32 i = 0; i < 1u << self->bits; i++)
    if (self->slots[i].code != 0)
      *find_slot (slots, self->bits + 1, self->slots[i].code) = self->slots[i];
  g_free (self->slots);
  self->slots = slots;
  self->bits++;
}

static guint32
take_place (HgSearchPlaces *self, guint64 code)
{
  Slot *slot = find_slot (self->slots, self->bits, code);

  if (slot->code == 0)
    {
      if (self->n_places * 2 >= 1u << self->bits)
        {
          grow (self);
          slot = find_slot (self->slots, self->bits, code);
        }
      slot->code = code;
      slot->place = ++self->n_places;
    }
  return slot->place;
}

/**
 * hg_search_place_add:
 * @self: places
 * @law: a law's place in the vocabulary, from 1
 * @article: an article of it
 * @paragraph: a paragraph of it, 0: not named
 * @item: an item of that, 0: not named
 * @places: (out caller-allocates): gets the numbers of what is cited: that place, and all that it is a part of, of this law
 *   and of any law
 *
 * Returns: how many @places there are
 */
guint
hg_search_place_add (HgSearchPlaces *self, guint law, const char *article, guint paragraph, guint item,
                     guint32 places[HG_SEARCH_PLACE_MOST])
{
  guint64 code;
  guint n = 0;

  if (!read_article (article, &code) || !has_code (law, paragraph, item))
    return 0;
  for (guint without = 0; without < HG_SEARCH_PLACE_MOST; without++)
    if (((without & 2) == 0 || paragraph != 0) && ((without & 4) == 0 || item != 0))
      places[n++] = take_place (self, make_code ((without & 1) != 0 ? 0 : law, code, (without & 2) != 0 ? 0 : paragraph,
                                                 (without & 4) != 0 ? 0 : item));
  return n;
}

static int
compare_slots (gconstpointer a, gconstpointer b)
{
  guint64 first = ((const Slot *) a)->code, second = ((const Slot *) b)->code;

  return first < second ? -1 : first > second;
}

/**
 * hg_search_place_insert:
 * @self: places
 * @db: a new edition
 * @error: a failure
 *
 * Returns: whether they were written
 */
gboolean
hg_search_place_insert (HgSearchPlaces *self, HgDb *db, GError **error)
{
  g_autoptr (GArray) used = g_array_new (FALSE, FALSE, sizeof (Slot));

  for (guint32 i = 0; i < 1u << self->bits; i++)
    if (self->slots[i].code != 0)
      g_array_append_val (used, self->slots[i]);
  g_array_sort (used, compare_slots);
  for (guint i = 0; i < used->len; i++)
    {
      const Slot *slot = &g_array_index (used, Slot, i);

      if (!hg_statement_insert (hg_db_prepare (db, INSERT, error), error, "ll", (gint64) slot->code, (gint64) slot->place))
        return FALSE;
    }
  return TRUE;
}

/**
 * hg_search_place_find:
 * @db: an edition
 * @law: a law's place in the vocabulary, from 1; 0: any law
 * @article: an article
 * @paragraph: a paragraph, 0: any or none
 * @item: an item, 0: any or none
 * @place: (out): its number, 0 if nothing cites it
 * @error: a failure
 *
 * Returns: whether it could be looked up
 */
gboolean
hg_search_place_find (HgDb *db, guint law, const char *article, guint paragraph, guint item, guint32 *place, GError **error)
{
  HgStatement *row;
  HgStep step;
  guint64 code;

  *place = 0;
  if (!read_article (article, &code) || !has_code (law, paragraph, item))
    return TRUE;
  row = hg_db_prepare (db, SELECT, error);
  if (row == NULL)
    return FALSE;
  hg_statement_bind (row, "l", (gint64) make_code (law, code, paragraph, item));
  step = hg_statement_step (row, error);
  if (step == HG_STEP_ROW)
    *place = (guint32) hg_statement_get_int64 (row, 0);
  hg_statement_reset (row);
  return step != HG_STEP_ERROR;
}
