/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-credit-code"

#include "config.h"

#include "hg-credit-code.h"

#include <string.h>

/* 91350100M000100Y: the example of GB 32100-2015 has 43 after it, and a wrong 44 is what a slip makes of it. */
static void
test_standard (void)
{
  char expected = 0;

  g_assert_cmpint (hg_credit_code_check ("91350100M000100Y43", NULL, NULL), ==, HG_CREDIT_CODE_OK);
  g_assert_cmpint (hg_credit_code_check ("91350100M000100Y44", NULL, &expected), ==, HG_CREDIT_CODE_CHECK);
  g_assert_cmpint (expected, ==, '3');
}

static void
test_faults (void)
{
  guint position = 99;

  g_assert_cmpint (hg_credit_code_check ("", NULL, NULL), ==, HG_CREDIT_CODE_LENGTH);
  g_assert_cmpint (hg_credit_code_check ("91350100M000100Y4", NULL, NULL), ==, HG_CREDIT_CODE_LENGTH);
  g_assert_cmpint (hg_credit_code_check ("91350100M000100Y433", NULL, NULL), ==, HG_CREDIT_CODE_LENGTH);
  g_assert_cmpint (hg_credit_code_check ("9135010OM000100Y43", &position, NULL), ==, HG_CREDIT_CODE_CHARACTER);
  g_assert_cmpuint (position, ==, 7);
  g_assert_cmpint (hg_credit_code_check ("公司", &position, NULL), ==, HG_CREDIT_CODE_CHARACTER);
  g_assert_cmpuint (position, ==, 0);
}

static void
test_normalize (void)
{
  g_autofree char *code = hg_credit_code_normalize (" 9135 0100-m000100y43\n");

  g_assert_cmpstr (code, ==, "91350100M000100Y43");
}

/* Any one character that is mistaken for another shows. */
static void
test_every_slip_shows (void)
{
  static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  guint n = 0;

  for (guint place = 0; place < 18; place++)
    for (const char *other = alphabet; *other != '\0'; other++)
      {
        char code[] = "91350100M000100Y43";

        if (code[place] == *other)
          continue;
        code[place] = *other;
        g_assert_cmpint (hg_credit_code_check (code, NULL, NULL), ==, HG_CREDIT_CODE_CHECK);
        n++;
      }
  g_assert_cmpuint (n, ==, 18 * 30);
}

/* Sound as a whole, but not inside: the check of the organization code changed, the last character made to fit. */
static void
test_organization (void)
{
  char code[] = "91350100M000100Z43", expected = 0;

  memcpy (code, "91350100M000100X4", 17);
  g_assert_cmpint (hg_credit_code_check (code, NULL, &expected), ==, HG_CREDIT_CODE_CHECK);
  code[17] = expected;
  g_assert_cmpint (hg_credit_code_check (code, NULL, NULL), ==, HG_CREDIT_CODE_ORGANIZATION);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/credit-code/standard", test_standard);
  g_test_add_func ("/credit-code/faults", test_faults);
  g_test_add_func ("/credit-code/normalize", test_normalize);
  g_test_add_func ("/credit-code/every-slip-shows", test_every_slip_shows);
  g_test_add_func ("/credit-code/organization", test_organization);
  return g_test_run ();
}
