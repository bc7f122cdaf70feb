/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-credit-code"

#include "config.h"

#include "hg-credit-code.h"

#include <string.h>

#define LENGTH 18

/* GB 32100-2015, 5: I, O, S, V and Z are left out, for they look like figures or each other. */
static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";

#define MODULUS (sizeof alphabet - 1)

/* GB 11714-1997: the nine characters of an organization code, the last one its check. */
#define ORGANIZATION_START  8
#define ORGANIZATION_LENGTH 9

static int
get_value (char character)
{
  const char *place = character != '\0' ? strchr (alphabet, character) : NULL;

  return place != NULL ? (int) (place - alphabet) : -1;
}

/* The check character over the first 17: weights are the powers of 3, modulo 31. */
static char
compute_check (const char *code)
{
  guint sum = 0, weight = 1;

  for (guint i = 0; i < LENGTH - 1; i++)
    {
      sum += (guint) get_value (code[i]) * weight;
      weight = weight * 3 % MODULUS;
    }
  return alphabet[(MODULUS - sum % MODULUS) % MODULUS];
}

/* Here letters count from 10 in the full alphabet, and a check of 10 is written X, of 11 as 0. */
static gboolean
is_organization_sound (const char *code)
{
  static const guint weights[ORGANIZATION_LENGTH - 1] = { 3, 7, 9, 10, 5, 8, 4, 2 };
  guint sum = 0, check;

  for (guint i = 0; i < ORGANIZATION_LENGTH - 1; i++)
    {
      char c = code[ORGANIZATION_START + i];

      sum += weights[i] * (g_ascii_isdigit (c) ? (guint) (c - '0') : (guint) (c - 'A') + 10);
    }
  check = 11 - sum % 11;
  return code[ORGANIZATION_START + ORGANIZATION_LENGTH - 1] ==
         (check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check));
}

/**
 * hg_credit_code_normalize:
 * @text: what was typed or read
 *
 * Returns: (transfer full): @text in capitals, without blanks and hyphens
 */
char *
hg_credit_code_normalize (const char *text)
{
  GString *code = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    if (!g_ascii_isspace (*p) && *p != '-')
      g_string_append_c (code, g_ascii_toupper (*p));
  return g_string_free (code, FALSE);
}

/**
 * hg_credit_code_check:
 * @code: a unified social credit code, normalized
 * @position: (out) (optional): for a wrong character, its place from 0
 * @expected: (out) (optional): for a wrong check character, the right one
 *
 * Source: GB 32100-2015, for the organization code inside GB 11714-1997.
 *
 * Returns: what is wrong with it
 */
HgCreditCodeFault
hg_credit_code_check (const char *code, guint *position, char *expected)
{
  char check;

  for (guint i = 0; code[i] != '\0'; i++)
    if (get_value (code[i]) < 0)
      {
        if (position != NULL)
          *position = i;
        return HG_CREDIT_CODE_CHARACTER;
      }
  if (strlen (code) != LENGTH)
    return HG_CREDIT_CODE_LENGTH;
  check = compute_check (code);
  if (code[LENGTH - 1] != check)
    {
      if (expected != NULL)
        *expected = check;
      return HG_CREDIT_CODE_CHECK;
    }
  return is_organization_sound (code) ? HG_CREDIT_CODE_OK : HG_CREDIT_CODE_ORGANIZATION;
}
