/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HgCreditCodeFault:
 * @HG_CREDIT_CODE_OK: nothing is wrong
 * @HG_CREDIT_CODE_LENGTH: it has not 18 characters
 * @HG_CREDIT_CODE_CHARACTER: a character that no code has
 * @HG_CREDIT_CODE_CHECK: the check character at the end is another than the rest asks for
 * @HG_CREDIT_CODE_ORGANIZATION: it is sound as a whole, but the organization code inside is not; older codes may be so
 *
 * What is wrong with a unified social credit code.
 */
typedef enum
{
  HG_CREDIT_CODE_OK,
  HG_CREDIT_CODE_LENGTH,
  HG_CREDIT_CODE_CHARACTER,
  HG_CREDIT_CODE_CHECK,
  HG_CREDIT_CODE_ORGANIZATION,
} HgCreditCodeFault;

char             *hg_credit_code_normalize (const char *text);
HgCreditCodeFault hg_credit_code_check     (const char *code, guint *position, char *expected);

G_END_DECLS
