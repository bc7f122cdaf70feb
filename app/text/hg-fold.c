/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-fold"

#include "config.h"

#include "hg-fold.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

static const UNormalizer2 *
get_normalizer (void)
{
  static const UNormalizer2 *normalizer;

  if (g_once_init_enter (&normalizer))
    {
      UErrorCode status = U_ZERO_ERROR;
      const UNormalizer2 *found = unorm2_getNFKCCasefoldInstance (&status);

      if (U_FAILURE (status))
        g_error ("ICU has no NFKC case folding: %s", u_errorName (status));
      g_once_init_leave (&normalizer, found);
    }
  return normalizer;
}

/**
 * hg_fold_text:
 * @text: a text in UTF-8
 *
 * Makes what people type and what texts hold comparable: full and half width, compatibility forms and case are one
 * (NFKC_Casefold), which also turns full-width punctuation and space into ASCII.
 *
 * Returns: (transfer full): the folded text
 */
char *
hg_fold_text (const char *text)
{
  glong length = 0;
  g_autofree gunichar2 *source = g_utf8_to_utf16 (text, -1, NULL, &length, NULL);
  int32_t room = (int32_t) length * 2 + 16;
  g_autofree UChar *folded = NULL;
  UErrorCode status = U_ZERO_ERROR;
  int32_t folded_length;

  if (source == NULL)
    return g_strdup ("");
  folded = g_new (UChar, room);
  folded_length = unorm2_normalize (get_normalizer (), (const UChar *) source, (int32_t) length, folded, room, &status);
  if (status == U_BUFFER_OVERFLOW_ERROR)
    {
      g_free (folded);
      folded = g_new (UChar, folded_length);
      room = folded_length;
      status = U_ZERO_ERROR;
      folded_length = unorm2_normalize (get_normalizer (), (const UChar *) source, (int32_t) length, folded, room, &status);
    }
  return g_utf16_to_utf8 ((const gunichar2 *) folded, folded_length, NULL, NULL, NULL);
}

/**
 * hg_fold_get_version:
 *
 * Returns: a number that changes when hg_fold_text() may give another result
 */
guint
hg_fold_get_version (void)
{
  return U_ICU_VERSION_MAJOR_NUM;
}
