/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "generate-han"

#include "config.h"

#include "hg-han-table.h"

#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

/*
 * generate-han READINGS.tsv OUTPUT.c: asks ICU how each character of the basic plane folds, is read and is ordered, and
 * writes it down as a C table. Runs while the program is built, on the machine that builds it.
 */

#define N_CHARS 0x10000
#define ROOM    64

typedef struct
{
  const UNormalizer2 *normalizer, *decomposer;
  UTransliterator *simplifier, *reader;
  guint16 fold[N_CHARS], reading[N_CHARS], rank[N_CHARS];
  GPtrArray *syllables;
  GHashTable *places;  /* list of readings, as text: its place in @readings */
  GArray *readings;    /* of guint16 */
} Generator;

static void
check (UErrorCode status, const char *what)
{
  if (U_FAILURE (status))
    g_error ("%s: %s", what, u_errorName (status));
}

static UTransliterator *
open_transliterator (const char *name)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar id[ROOM];
  UTransliterator *opened;

  u_uastrcpy (id, name);
  opened = utrans_openU (id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
  check (status, name);
  return opened;
}

static int32_t
put (UChar *text, UChar32 c)
{
  int32_t length = 0;

  U16_APPEND_UNSAFE (text, length, c);
  return length;
}

static int32_t
transliterate (UTransliterator *transliterator, UChar32 c, UChar *text)
{
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = put (text, c), limit = length;

  utrans_transUChars (transliterator, text, &length, ROOM, 0, &limit, &status);
  check (status, "transliteration");
  return length;
}

static int32_t
normalize (Generator *self, UChar32 c, UChar *text)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar source[2];
  int32_t length = unorm2_normalize (self->normalizer, source, put (source, c), text, ROOM, &status);

  check (status, "normalization");
  return length;
}

/* Letters, their marks and digits stay; the rest parts them. What has no meaning yet or a private one stays too. The two
   separators of texts stay, so that no hit goes from one text into the next. */
static gboolean
stays (UChar32 c)
{
  return c == 0x1e || c == 0x1f ||
         (U_MASK (u_charType (c)) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK | U_GC_CN_MASK | U_GC_CO_MASK)) != 0;
}

/* One step of simplify(). */
static UChar32
simplify_once (Generator *self, UChar32 c)
{
  UChar text[ROOM];
  int32_t length = transliterate (self->simplifier, c, text);

  /* Only the basic plane has a table. */
  if (length == 1)
    length = normalize (self, text[0], text);
  return length == 1 ? text[0] : c;
}

/* The simplified form of a character, until it stays as it is. Where forms lead to each other (苎 and 苧) it is the first
   of them. */
static UChar32
simplify (Generator *self, UChar32 c)
{
  UChar32 to = simplify_once (self, c), next = simplify_once (self, to), first = to;

  if (to == c || next == to)
    return to;
  for (guint turn = 0; turn < 4; turn++, next = simplify_once (self, next))
    {
      if (simplify_once (self, next) == next)
        return next;
      first = MIN (first, next);
    }
  return first;
}

static guint16
get_fold (Generator *self, UChar32 c)
{
  UChar text[ROOM];
  int32_t length = normalize (self, c, text), at = 0, blanks = 0;
  UChar32 to;

  if (U_IS_SURROGATE (c))
    return HG_HAN_FOLD_SPACE;
  if (!unorm2_hasBoundaryBefore (self->normalizer, c) || length == 0)
    return HG_HAN_FOLD_SLOW;
  while (at < length)
    {
      U16_NEXT (text, at, length, to);
      blanks += stays (to) ? 0 : U16_LENGTH (to);
    }
  if (blanks == length)
    return HG_HAN_FOLD_SPACE;
  if (length != 1)
    return HG_HAN_FOLD_SLOW;
  return (guint16) (simplify (self, to) - c);
}

static void
make_folds (Generator *self)
{
  for (UChar32 c = 0; c < N_CHARS; c++)
    {
      self->fold[c] = get_fold (self, c);
      /* hg-fold.c looks no further where one of these follows. */
      g_assert (!(c < 0x80 || (c >= 0x4000 && c < 0xa000)) || unorm2_hasBoundaryBefore (self->normalizer, c));
    }
}

/* The reading without its tone; ü is v, as it is typed. NULL where ICU knows none. */
static char *
dup_main_reading (Generator *self, UChar32 c)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar text[ROOM], parts[ROOM];
  int32_t length = transliterate (self->reader, c, text);
  g_autoptr(GString) letters = g_string_new (NULL);

  length = unorm2_normalize (self->decomposer, text, length, parts, ROOM, &status);
  check (status, "decomposition");
  for (int32_t i = 0; i < length; i++)
    if (parts[i] >= 'a' && parts[i] <= 'z')
      g_string_append_c (letters, (char) parts[i]);
    else if (parts[i] == 0x308 && letters->len > 0 && letters->str[letters->len - 1] == 'u')
      letters->str[letters->len - 1] = 'v';
    else if ((U_MASK (u_charType (parts[i])) & U_GC_M_MASK) == 0)
      return NULL;
  return letters->len > 0 ? g_strdup (letters->str) : NULL;
}

static void
add_reading (GPtrArray *readings, const char *letters, gsize length)
{
  char *reading = g_strndup (letters, length);

  if (g_ptr_array_find_with_equal_func (readings, reading, g_str_equal, NULL))
    {
      g_free (reading);
      return;
    }
  if (length == 0 || length > 6)
    g_error ("'%s' is no reading", reading);
  g_ptr_array_add (readings, reading);
  /* 绿 is typed lv, lu and lyu. */
  if (length > 1 && letters[1] == 'v')
    {
      g_autofree char *with_u = g_strdup_printf ("%cu%.*s", *letters, (int) length - 2, letters + 2);
      g_autofree char *with_yu = g_strdup_printf ("%cyu%.*s", *letters, (int) length - 2, letters + 2);

      add_reading (readings, with_u, strlen (with_u));
      add_reading (readings, with_yu, strlen (with_yu));
    }
}

static guint16
find_syllable (Generator *self, const char *syllable)
{
  guint place;

  if (!g_ptr_array_find_with_equal_func (self->syllables, syllable, g_str_equal, &place))
    {
      place = self->syllables->len;
      g_ptr_array_add (self->syllables, g_strdup (syllable));
    }
  return (guint16) place;
}

static guint16
find_readings (Generator *self, GPtrArray *readings)
{
  g_autofree char *key = NULL;
  gpointer place;
  const guint16 end = 0;

  g_ptr_array_add (readings, NULL);
  key = g_strjoinv (" ", (char **) readings->pdata);
  if (g_hash_table_lookup_extended (self->places, key, NULL, &place))
    return (guint16) GPOINTER_TO_UINT (place);
  place = GUINT_TO_POINTER (self->readings->len);
  g_hash_table_insert (self->places, g_steal_pointer (&key), place);
  for (guint i = 0; i + 1 < readings->len; i++)
    g_array_append_val (self->readings, ((guint16[]) { find_syllable (self, g_ptr_array_index (readings, i)) }));
  g_array_append_val (self->readings, end);
  return (guint16) GPOINTER_TO_UINT (place);
}

/* The lines of the file: a character, its readings, and for people where they are from. */
static GHashTable *
read_more_readings (const char *path)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *content = NULL;
  g_auto(GStrv) lines = NULL;
  GHashTable *more = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_strfreev);

  if (!g_file_get_contents (path, &content, NULL, &error))
    g_error ("%s", error->message);
  lines = g_strsplit (content, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto(GStrv) cells = g_strsplit (lines[i], "\t", -1);

      if (lines[i][0] == '\0' || lines[i][0] == '#')
        continue;
      if (g_strv_length (cells) != 4 || g_utf8_strlen (cells[0], -1) != 1 ||
          !g_hash_table_insert (more, GUINT_TO_POINTER (g_utf8_get_char (cells[0])), g_strsplit (cells[1], " ", -1)))
        g_error ("%s:%u: not a new character, its readings, words and a source", path, i + 1);
    }
  return more;
}

static void
make_readings (Generator *self, const char *path)
{
  g_autoptr(GHashTable) more = read_more_readings (path);

  for (UChar32 c = 0; c < N_CHARS; c++)
    {
      g_autoptr(GPtrArray) readings = g_ptr_array_new_with_free_func (g_free);
      g_autofree char *reading = u_hasBinaryProperty (c, UCHAR_UNIFIED_IDEOGRAPH) || c == 0x3007 ? dup_main_reading (self, c) : NULL;
      char **others = g_hash_table_lookup (more, GUINT_TO_POINTER ((guint) c));

      if (reading != NULL)
        add_reading (readings, reading, strlen (reading));
      for (guint i = 0; others != NULL && others[i] != NULL; i++)
        add_reading (readings, others[i], strlen (others[i]));
      self->reading[c] = readings->len > 0 ? find_readings (self, readings) : 0;
    }
}

typedef struct
{
  UChar32 c;
  uint8_t key[ROOM];
} Place;

static int
compare_places (const void *a, const void *b)
{
  return memcmp (((const Place *) a)->key, ((const Place *) b)->key, ROOM);
}

/* Distances from the character itself: runs of scripts that are encoded in order make equal blocks. */
static void
make_ranks (Generator *self)
{
  UErrorCode status = U_ZERO_ERROR;
  UCollator *collator = ucol_open ("zh", &status);
  g_autofree Place *places = g_new0 (Place, N_CHARS);
  guint16 rank = 0;

  check (status, "collation");
  for (UChar32 c = 0; c < N_CHARS; c++)
    {
      UChar text = (UChar) c;

      places[c].c = c;
      g_assert (ucol_getSortKey (collator, &text, 1, places[c].key, ROOM) <= ROOM);
    }
  qsort (places, N_CHARS, sizeof *places, compare_places);
  for (guint i = 0; i < N_CHARS; i++)
    {
      rank += i > 0 && compare_places (&places[i - 1], &places[i]) != 0;
      self->rank[places[i].c] = (guint16) (rank - places[i].c);
    }
  ucol_close (collator);
}

static void
write_numbers (GString *out, const guint16 *numbers, guint length)
{
  for (guint i = 0; i < length; i++)
    g_string_append_printf (out, "%u,%c", numbers[i], i % 16 == 15 ? '\n' : ' ');
  g_string_append (out, "};\n\n");
}

static void
write_table (GString *out, const char *name, const guint16 *values)
{
  g_autoptr(GArray) stored = g_array_new (FALSE, FALSE, sizeof (guint16));
  guint16 index[HG_HAN_BLOCKS];

  for (guint i = 0; i < HG_HAN_BLOCKS; i++)
    {
      const guint16 *block = values + i * HG_HAN_BLOCK;
      guint place = 0;

      while (place * HG_HAN_BLOCK < stored->len &&
             memcmp (block, &g_array_index (stored, guint16, place * HG_HAN_BLOCK), HG_HAN_BLOCK * sizeof *block) != 0)
        place++;
      if (place * HG_HAN_BLOCK == stored->len)
        g_array_append_vals (stored, block, HG_HAN_BLOCK);
      index[i] = (guint16) place;
    }
  g_string_append_printf (out, "const guint16 hg_han_table_%s_index[HG_HAN_BLOCKS] = {\n", name);
  write_numbers (out, index, HG_HAN_BLOCKS);
  g_string_append_printf (out, "const guint16 hg_han_table_%s[] = {\n", name);
  write_numbers (out, (const guint16 *) (gpointer) stored->data, stored->len);
}

static void
write_lists (Generator *self, GString *out)
{
  g_string_append (out, "const guint16 hg_han_table_readings[] = {\n");
  write_numbers (out, (const guint16 *) (gpointer) self->readings->data, self->readings->len);
  g_string_append_printf (out, "const guint hg_han_table_n_syllables = %u;\nconst char hg_han_table_syllables[][8] = {\n",
                          self->syllables->len);
  for (guint i = 0; i < self->syllables->len; i++)
    g_string_append_printf (out, "\"%s\",\n", (const char *) g_ptr_array_index (self->syllables, i));
  g_string_append (out, "};\n\n");
}

int
main (int argc, char *argv[])
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GString) out = g_string_new ("/* Made by generate-han.c from ICU " U_ICU_VERSION ". */\n#include \"config.h\"\n\n"
                                         "#include \"hg-han-table.h\"\n\n");
  UErrorCode status = U_ZERO_ERROR;
  static Generator self[1];   /* needed to the end, and not to be freed then */
  const guint16 none = 0;

  if (argc != 3)
    g_error ("generate-han READINGS OUTPUT");
  self->normalizer = unorm2_getNFKCCasefoldInstance (&status);
  self->decomposer = unorm2_getNFDInstance (&status);
  check (status, "normalizers");
  self->simplifier = open_transliterator ("Traditional-Simplified");
  self->reader = open_transliterator ("Han-Latin");
  self->readings = g_array_new (FALSE, FALSE, sizeof (guint16));
  self->syllables = g_ptr_array_new_with_free_func (g_free);
  self->places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  /* Place 0 is no reading. */
  g_array_append_val (self->readings, none);
  g_ptr_array_add (self->syllables, g_strdup (""));

  make_folds (self);
  make_readings (self, argv[1]);
  make_ranks (self);
  write_table (out, "fold", self->fold);
  write_table (out, "reading", self->reading);
  write_table (out, "rank", self->rank);
  write_lists (self, out);
  g_string_append_printf (out, "const guint32 hg_han_table_hash = 0x%xu;\n", g_str_hash (out->str));
  if (!g_file_set_contents (argv[2], out->str, (gssize) out->len, &error))
    g_error ("%s", error->message);
  utrans_close (self->simplifier);
  utrans_close (self->reader);
  return 0;
}
