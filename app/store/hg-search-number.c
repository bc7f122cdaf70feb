/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-search-number"

#include "config.h"

#include "hg-search-number.h"

#include <string.h>

#include "hg-query-reading.h"

#define MOST_PLAIN 48

/**
 * hg_search_number_hash:
 * @key: a key of hg_query_reading_dup_number()
 *
 * Returns: the gram by which numbers that @key means are found, with a few others
 */
guint32
hg_search_number_hash (const char *key)
{
  guint32 hash = 0x811c9dc5u;

  for (; *key != '\0'; key++)
    hash = (hash ^ (guchar) *key) * 0x01000193u;
  return hash;
}

/* The key of a number that is plain ASCII, which nearly all are, without folding; FALSE where it takes more. */
static gboolean
make_plain_key (const char *number, char key[MOST_PLAIN])
{
  gsize length = 0;
  gboolean digits = FALSE;

  for (const char *p = number; *p != '\0';)
    {
      const char *start;

      if ((guchar) *p >= 0x80 || length + 2 + strlen (p) >= MOST_PLAIN)
        return FALSE;
      if (!g_ascii_isalnum (*p))
        {
          p++;
          continue;
        }
      if (length > 0)
        key[length++] = ' ';
      if (g_ascii_isalpha (*p))
        {
          if (digits)
            return FALSE;
          while (g_ascii_isalpha (*p))
            key[length++] = g_ascii_tolower (*p++);
          continue;
        }
      for (start = p; *p == '0' && g_ascii_isdigit (p[1]); p++)
        ;
      for (start = p; g_ascii_isdigit (*p); p++)
        ;
      memcpy (key + length, start, (gsize) (p - start));
      length += (gsize) (p - start);
      digits = TRUE;
    }
  key[length] = '\0';
  return digits && g_ascii_isalpha (*key);
}

/**
 * hg_search_number_hash_all:
 * @number: a number of the catalog
 * @hashes: (out caller-allocates): gets hg_search_number_hash() of every key that means it
 *
 * Returns: how many there are; 0 for a number that has no letters in front or no digits
 */
guint
hg_search_number_hash_all (const char *number, guint32 hashes[HG_SEARCH_NUMBER_MOST])
{
  char plain[MOST_PLAIN];
  g_autofree char *key = NULL;
  const char *part = plain;
  guint n = 0;

  if (!make_plain_key (number, plain))
    part = key = hg_query_reading_dup_number (number);
  /* A key may be the end of a number, from any of its words on. */
  for (; part != NULL && g_ascii_isalpha (*part) && n < HG_SEARCH_NUMBER_MOST; n++)
    {
      hashes[n] = hg_search_number_hash (part);
      part = strchr (part, ' ');
      part = part != NULL ? part + 1 : NULL;
    }
  return n;
}
