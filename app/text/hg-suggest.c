/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-suggest"

#include "config.h"

#include "hg-suggest.h"

#include "hg-pinyin.h"

#include <string.h>

#define N_SLIPS (HG_SLIP_TOO_MANY + 1)

struct _HgSuggest
{
  gunichar *word;
  glong length;
  gboolean short_word; /* too short for one character to be wrong */
  guint most;
  GPtrArray *found[N_SLIPS]; /* of char*, each at most @most, the likeliest first, else in the order in which they came */
};

/**
 * hg_suggest_new:
 * @word: a folded word
 * @most: how many suggestions are wanted
 *
 * Returns: (transfer full): a collector for @word
 */
HgSuggest *
hg_suggest_new (const char *word, guint most)
{
  HgSuggest *self = g_new0 (HgSuggest, 1);

  self->word = g_utf8_to_ucs4_fast (word, -1, &self->length);
  self->short_word = self->length < (strlen (word) == (gsize) self->length ? 4 : 3);
  self->most = most;
  for (guint slip = 0; slip < N_SLIPS; slip++)
    self->found[slip] = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * hg_suggest_free:
 * @self: (nullable): a collector
 *
 * Frees it.
 */
void
hg_suggest_free (HgSuggest *self)
{
  if (self == NULL)
    return;
  for (guint slip = 0; slip < N_SLIPS; slip++)
    g_ptr_array_unref (self->found[slip]);
  g_free (self->word);
  g_free (self);
}

static gboolean
is_same (const gunichar *a, const gunichar *b, glong length)
{
  return memcmp (a, b, (gsize) length * sizeof *a) == 0;
}

/* A character that may be wrong in the word; blanks and separators are no such. */
static gboolean
may_be_meant (gunichar c)
{
  return c > ' ';
}

static gboolean
sounds_same (HgSuggest *self, const gunichar *text)
{
  gboolean differs = FALSE;

  for (glong i = 0; i < self->length; i++)
    if (text[i] != self->word[i])
      {
        if (!hg_pinyin_shares_reading (text[i], self->word[i]))
          return FALSE;
        differs = TRUE;
      }
  return differs;
}

/* How the word differs from what stands at @text, of which @left characters are left; @length is how many are meant. */
static HgSlip
compare (HgSuggest *self, const gunichar *text, glong left, glong *length)
{
  const gunichar *word = self->word;
  glong n = self->length, same = 0, rest;

  while (same < n && same < left && word[same] == text[same])
    same++;
  if (same == n || n < 2)
    return HG_SLIP_NONE;
  rest = n - same - 1;
  *length = n;
  if (left >= n && sounds_same (self, text))
    return HG_SLIP_SOUND;
  if (left >= n && rest >= 1 && word[same] == text[same + 1] && word[same + 1] == text[same] && may_be_meant (text[same]) &&
      may_be_meant (text[same + 1]) && is_same (word + same + 2, text + same + 2, rest - 1))
    return HG_SLIP_SWAPPED;
  if (self->short_word)
    return HG_SLIP_NONE;
  /* A blank left out, too: 消防通道 for 消防、通道. */
  *length = n + 1;
  if (left > n && same > 0 && text[same] >= ' ' && is_same (word + same, text + same + 1, rest + 1))
    return HG_SLIP_LEFT_OUT;
  *length = n;
  if (left >= n && same > 0 && rest > 0 && may_be_meant (text[same]) && is_same (word + same + 1, text + same + 1, rest))
    return HG_SLIP_REPLACED;
  *length = n - 1;
  if (left >= n - 1 && is_same (word + same + 1, text + same, rest))
    return HG_SLIP_TOO_MANY;
  return HG_SLIP_NONE;
}

/**
 * hg_suggest_find:
 * @self: a collector
 * @text: a folded text
 * @start: (out): where in @text, in bytes, begins what was meant
 * @end: (out): where it ends
 *
 * Looks in @text for what the word may have been meant to be: the best slip, and of these the first.
 *
 * Returns: how the word differs from it
 */
HgSlip
hg_suggest_find (HgSuggest *self, const char *text, gsize *start, gsize *end)
{
  glong n, length = 0, best_at = 0, best_length = 0;
  g_autofree gunichar *characters = g_utf8_to_ucs4_fast (text, -1, &n);
  HgSlip best = HG_SLIP_NONE;

  for (glong at = 0; at < n; at++)
    {
      HgSlip slip;

      if (n - at >= self->length && is_same (self->word, characters + at, self->length))
        return HG_SLIP_NONE;
      slip = compare (self, characters + at, n - at, &length);
      if (slip == HG_SLIP_NONE || (best != HG_SLIP_NONE && slip >= best))
        continue;
      if (!may_be_meant (characters[at]) || !may_be_meant (characters[at + length - 1]))
        continue;
      best = slip;
      best_at = at;
      best_length = length;
    }
  if (best != HG_SLIP_NONE)
    {
      *start = (gsize) (g_utf8_offset_to_pointer (text, best_at) - text);
      *end = (gsize) (g_utf8_offset_to_pointer (text + *start, best_length) - text);
    }
  return best;
}

/* How many characters of the word stand in @meant where they stand in the word. */
static guint
count_kept (HgSuggest *self, const char *meant)
{
  guint n_kept = 0;

  for (glong i = 0; i < self->length && *meant != '\0'; i++, meant = g_utf8_next_char (meant))
    n_kept += g_utf8_get_char (meant) == self->word[i];
  return n_kept;
}

/* What sounds the same may have another character in every place: 首危 is rather 首违 than 售未. */
static guint
find_place (HgSuggest *self, HgSlip slip, const char *meant)
{
  guint place = self->found[slip]->len;

  while (slip == HG_SLIP_SOUND && place > 0 &&
         count_kept (self, g_ptr_array_index (self->found[slip], place - 1)) < count_kept (self, meant))
    place--;
  return place;
}

/**
 * hg_suggest_offer:
 * @self: a collector
 * @text: a folded text in which something may be found
 *
 * Keeps what the word may have been meant to be in @text, if there is such a thing.
 */
void
hg_suggest_offer (HgSuggest *self, const char *text)
{
  gsize start, end;
  HgSlip slip = hg_suggest_find (self, text, &start, &end);
  g_autofree char *meant = NULL;
  guint place;

  if (slip == HG_SLIP_NONE)
    return;
  meant = g_strndup (text + start, end - start);
  place = find_place (self, slip, meant);
  if (place >= self->most || g_ptr_array_find_with_equal_func (self->found[slip], meant, g_str_equal, NULL))
    return;
  g_ptr_array_insert (self->found[slip], (int) place, g_steal_pointer (&meant));
  if (self->found[slip]->len > self->most)
    g_ptr_array_set_size (self->found[slip], (int) self->most);
}

/**
 * hg_suggest_dup_all:
 * @self: a collector
 *
 * Returns: (transfer full): what was offered and is one slip away, the best first, each once, as many as were wanted
 */
GStrv
hg_suggest_dup_all (HgSuggest *self)
{
  GPtrArray *all = g_ptr_array_new ();

  for (guint slip = 0; slip < N_SLIPS; slip++)
    for (guint i = 0; i < self->found[slip]->len && all->len < self->most; i++)
      {
        const char *meant = g_ptr_array_index (self->found[slip], i);

        if (!g_ptr_array_find_with_equal_func (all, meant, g_str_equal, NULL))
          g_ptr_array_add (all, g_strdup (meant));
      }
  g_ptr_array_add (all, NULL);
  return (GStrv) g_ptr_array_free (all, FALSE);
}
