/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-enum"

#include "config.h"

#include "hg-enum.h"

typedef enum
{
  TEST_COLOUR_RED,
  TEST_COLOUR_DARK_BLUE = 7,
} TestColour;

static GType
test_colour_get_type (void)
{
  static const GEnumValue values[] = {
    { TEST_COLOUR_RED, "TEST_COLOUR_RED", "red" },
    { TEST_COLOUR_DARK_BLUE, "TEST_COLOUR_DARK_BLUE", "dark-blue" },
    { 0, NULL, NULL },
  };
  static GType type;

  if (type == 0)
    type = g_enum_register_static ("TestColour", values);
  return type;
}

static void
test_to_nick (void)
{
  g_assert_cmpstr (hg_enum_to_nick (test_colour_get_type (), TEST_COLOUR_RED), ==, "red");
  g_assert_cmpstr (hg_enum_to_nick (test_colour_get_type (), TEST_COLOUR_DARK_BLUE), ==, "dark-blue");
  g_assert_cmpstr (hg_enum_to_nick (test_colour_get_type (), 3), ==, "");
}

static void
test_from_nick (void)
{
  int value = 42;

  g_assert_true (hg_enum_from_nick (test_colour_get_type (), "dark-blue", &value));
  g_assert_cmpint (value, ==, TEST_COLOUR_DARK_BLUE);
}

static void
test_refuse (void)
{
  static const char *const refused[] = { "", "blue", "Red", "dark_blue", " red", "TEST_COLOUR_RED", NULL };
  int value = 42;

  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    g_assert_false (hg_enum_from_nick (test_colour_get_type (), refused[i], &value));
  g_assert_cmpint (value, ==, 42);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/enum/to-nick", test_to_nick);
  g_test_add_func ("/enum/from-nick", test_from_nick);
  g_test_add_func ("/enum/refuse", test_refuse);
  return g_test_run ();
}
