/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-hidden"

#include "config.h"

#include "hg-hidden.h"

#include <string.h>

/* Every character by itself and behind others, against what Unicode says of it. */
static void
test_every_character (void)
{
  guint n_hidden = 0;

  for (gunichar c = 1; c <= 0x10ffff; c++)
    {
      char text[16] = "法，“";
      int at = 9, length;

      if (!g_unichar_validate (c))
        continue;
      length = g_unichar_to_utf8 (c, text + at);
      if (hg_hidden_find (text, (gsize) (at + length)) == 0)
        continue;
      g_assert_cmpuint (hg_hidden_find (text + at, (gsize) length), ==, c);
      n_hidden++;
      g_assert_false (g_unichar_isgraph (c) && g_unichar_type (c) != G_UNICODE_FORMAT && g_unichar_type (c) != G_UNICODE_UNASSIGNED);
    }
  g_assert_cmpuint (n_hidden, ==, 5 + 26 + 1 + 1 + 1 + 5 + 5 + 16 + 1 + 3 + 128);
}

static void
test_known (void)
{
  static const struct { const char *text; gunichar found; } cases[] = {
    { "", 0 },          { "abc", 0 },         { "《消防法》（2021）：“可以”", 0 },  { "零\u200b宽", 0x200b },
    { "\u202e", 0x202e }, { "文\ufeff", 0xfeff }, { "a\u00ad\u200b", 0xad },            { "é\u00a0 ﹏", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (hg_hidden_find (cases[i].text, strlen (cases[i].text)), ==, cases[i].found);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hidden/every-character", test_every_character);
  g_test_add_func ("/hidden/known", test_known);
  return g_test_run ();
}
