/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-statutes"

#include "config.h"

#include "hg-statutes.h"

#include "hg-date.h"
#include "hg-han-numeral.h"

#include <string.h>

#define DEEPEST  8           /* folders */
#define LONGEST  (16 << 20)   /* bytes of one law */
#define MOST     100000       /* files */

struct _HgStatutes
{
  GHashTable *paths;   /* of char*, by the file's name without its ending */
};

/* The name without its ending; NULL where the file is no text. */
static char *
dup_key (const char *name)
{
  const char *dot = strrchr (name, '.');

  return dot != NULL && (g_str_equal (dot, ".md") || g_str_equal (dot, ".txt")) ? g_strndup (name, (gsize) (dot - name))
                                                                                : NULL;
}

static void
read_folder (HgStatutes *self, const char *folder, guint depth)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL && g_hash_table_size (self->paths) < MOST)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      char *key = dup_key (name);

      if (key != NULL && g_file_test (path, G_FILE_TEST_IS_REGULAR))
        g_hash_table_insert (self->paths, key, g_steal_pointer (&path));
      else
        {
          g_free (key);
          if (depth < DEEPEST && !g_file_test (path, G_FILE_TEST_IS_SYMLINK) && g_file_test (path, G_FILE_TEST_IS_DIR))
            read_folder (self, path, depth + 1);
        }
    }
}

/**
 * hg_statutes_open:
 * @folder: a folder
 *
 * Returns: (transfer full) (nullable): the texts that lie in it; %NULL where there is none
 */
HgStatutes *
hg_statutes_open (const char *folder)
{
  g_autoptr(HgStatutes) self = g_atomic_rc_box_new0 (HgStatutes);

  self->paths = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  read_folder (self, folder, 0);
  return g_hash_table_size (self->paths) > 0 ? g_steal_pointer (&self) : NULL;
}

HgStatutes *
hg_statutes_ref (HgStatutes *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  HgStatutes *self = data;

  g_hash_table_unref (self->paths);
}

void
hg_statutes_unref (HgStatutes *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

static const char *
find_file (const HgStatutes *self, const char *title, const GDate *version)
{
  g_autofree char *day = hg_date_to_iso (version);
  g_autofree char *key = g_strdup_printf ("%s(%s)", title != NULL ? title : "", day != NULL ? day : "");

  return g_hash_table_lookup (self->paths, key);
}

static char *
read_file (const HgStatutes *self, const HgLaw *law, const GDate *version)
{
  const char *path = find_file (self, law->short_title, version);
  char *text = NULL;
  gsize length;

  if (path == NULL)
    path = find_file (self, law->title, version);
  if (path == NULL || !g_file_get_contents (path, &text, &length, NULL))
    return NULL;
  if (length <= LONGEST && g_utf8_validate (text, (gssize) length, NULL))
    return text;
  g_free (text);
  return NULL;
}

/* Reads 第…条 or 第…条之…, and what follows it; blank, or it is a sentence that only speaks of an article. */
static char *
dup_article_number (const char *line, const char **rest)
{
  const char *start = line + strlen ("第"), *end = strstr (line, "条"), *p;
  g_autofree char *numeral = NULL;
  guint number, inserted;

  if (!g_str_has_prefix (line, "第") || end == NULL || end < start)
    return NULL;
  numeral = g_strndup (start, (gsize) (end - start));
  if (!hg_han_numeral_to_number (numeral, &number))
    return NULL;
  p = end + strlen ("条");
  *rest = p;
  if (g_str_has_prefix (p, "之"))
    {
      g_autofree char *after = NULL;
      const char *last = p += strlen ("之");

      while (*last != '\0' && !g_unichar_isspace (g_utf8_get_char (last)))
        last = g_utf8_next_char (last);
      after = g_strndup (p, (gsize) (last - p));
      if (!hg_han_numeral_to_number (after, &inserted))
        return NULL;
      *rest = last;
      return g_strdup_printf ("%u-%u", number, inserted);
    }
  return *p == '\0' || g_unichar_isspace (g_utf8_get_char (p)) ? g_strdup_printf ("%u", number) : NULL;
}

/* A line that begins a part, chapter or section. */
static gboolean
is_division (const char *line)
{
  static const char *const names[] = { "编 ", "章 ", "节 ", "编　", "章　", "节　" };
  const char *start = line + strlen ("第");

  if (*line == '#' || g_str_has_prefix (line, "<!--"))
    return TRUE;
  for (guint i = 0; g_str_has_prefix (line, "第") && i < G_N_ELEMENTS (names); i++)
    {
      const char *end = strstr (start, names[i]);
      g_autofree char *numeral = end != NULL ? g_strndup (start, (gsize) (end - start)) : NULL;
      guint number;

      if (hg_han_numeral_to_number (numeral, &number))
        return TRUE;
    }
  return FALSE;
}

static void
append_line (GString *article, const char *line)
{
  while (g_unichar_isspace (g_utf8_get_char (line)))
    line = g_utf8_next_char (line);
  if (*line == '\0')
    return;
  if (article->len > 0)
    g_string_append_c (article, '\n');
  g_string_append (article, line);
}

/**
 * hg_statutes_dup_article:
 * @self: the texts
 * @law: a law
 * @citation: a place in it
 *
 * Returns: (transfer full) (nullable): the whole article that is cited, of the version that is cited, a line for each of
 * its paragraphs and items; %NULL where it is not installed
 */
char *
hg_statutes_dup_article (const HgStatutes *self, const HgLaw *law, const HgCitation *citation)
{
  g_autofree char *text = read_file (self, law, &citation->version);
  g_auto(GStrv) lines = text != NULL ? g_strsplit (text, "\n", -1) : NULL;
  g_autoptr(GString) article = g_string_new (NULL);
  gboolean inside = FALSE;

  for (char **line = lines; line != NULL && *line != NULL; line++)
    {
      const char *rest = *line;
      g_autofree char *number = dup_article_number (g_strstrip (*line), &rest);

      if (inside && (number != NULL || is_division (*line)))
        break;
      if (number != NULL)
        inside = g_str_equal (number, citation->article);
      if (inside)
        append_line (article, number != NULL ? rest : *line);
    }
  return article->len > 0 ? g_strdup (article->str) : NULL;
}
