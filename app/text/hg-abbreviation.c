/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-abbreviation"

#include "config.h"

#include "hg-abbreviation.h"

#define LEAST_CHARACTERS 2

/**
 * hg_abbreviation_matches:
 * @folded: a folded word
 * @folded_name: a folded name
 *
 * Returns: whether @folded is made of Han characters, two or more, that stand in @folded_name in the same order, with others
 * between them or not
 */
gboolean
hg_abbreviation_matches (const char *folded, const char *folded_name)
{
  guint n = 0;

  for (; *folded != '\0'; folded = g_utf8_next_char (folded), n++)
    {
      gunichar c = g_utf8_get_char (folded);

      while (*folded_name != '\0' && g_utf8_get_char (folded_name) != c)
        folded_name = g_utf8_next_char (folded_name);
      if (*folded_name == '\0' || g_unichar_get_script (c) != G_UNICODE_SCRIPT_HAN)
        return FALSE;
      folded_name = g_utf8_next_char (folded_name);
    }
  return n >= LEAST_CHARACTERS;
}
