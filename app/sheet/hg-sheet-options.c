/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-options"

#include "config.h"

#include "hg-sheet-options.h"

#include "hg-credit-code.h"
#include "hg-error.h"

#include <glib/gi18n.h>

G_DEFINE_BOXED_TYPE (HgSheetOptions, hg_sheet_options, hg_sheet_options_ref, hg_sheet_options_unref)

static void
clear (gpointer data)
{
  HgSheetOptions *self = data;

  g_free (self->topic);
  g_free (self->number);
  g_free (self->recipient);
  g_free (self->recipient_code);
  g_free (self->handler);
  g_clear_pointer (&self->letterhead, hg_letterhead_unref);
  g_clear_pointer (&self->statutes, hg_statutes_unref);
}

/**
 * hg_sheet_options_new:
 *
 * Returns: (transfer full): a sheet with all advice and rules, for nobody in particular
 */
HgSheetOptions *
hg_sheet_options_new (void)
{
  HgSheetOptions *self = g_atomic_rc_box_new0 (HgSheetOptions);

  self->stages = HG_SHEET_OPTIONS_ALL_STAGES;
  self->rules = TRUE;
  return self;
}

/**
 * hg_sheet_options_copy:
 * @self: options
 *
 * Returns: (transfer full): a copy of one's own, which may be changed
 */
HgSheetOptions *
hg_sheet_options_copy (const HgSheetOptions *self)
{
  HgSheetOptions *copy = g_atomic_rc_box_new0 (HgSheetOptions);

  *copy = *self;
  copy->topic = g_strdup (self->topic);
  copy->number = g_strdup (self->number);
  copy->recipient = g_strdup (self->recipient);
  copy->recipient_code = g_strdup (self->recipient_code);
  copy->handler = g_strdup (self->handler);
  copy->letterhead = self->letterhead != NULL ? hg_letterhead_ref (self->letterhead) : NULL;
  copy->statutes = self->statutes != NULL ? hg_statutes_ref (self->statutes) : NULL;
  return copy;
}

HgSheetOptions *
hg_sheet_options_ref (HgSheetOptions *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
hg_sheet_options_unref (HgSheetOptions *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

static char *
dup_stripped (const char *text)
{
  g_autofree char *stripped = text != NULL ? g_strstrip (g_strdup (text)) : NULL;

  return stripped != NULL && *stripped != '\0' ? g_steal_pointer (&stripped) : NULL;
}

/**
 * hg_sheet_options_set_recipient:
 * @self: options that are being built
 * @name: (nullable): the firm
 * @code: (nullable): its unified social credit code, as it was typed
 */
void
hg_sheet_options_set_recipient (HgSheetOptions *self, const char *name, const char *code)
{
  g_autofree char *normalized = code != NULL ? hg_credit_code_normalize (code) : NULL;

  g_free (self->recipient);
  self->recipient = dup_stripped (name);
  g_free (self->recipient_code);
  self->recipient_code = dup_stripped (normalized);
}

void
hg_sheet_options_set_letterhead (HgSheetOptions *self, HgLetterhead *letterhead)
{
  g_clear_pointer (&self->letterhead, hg_letterhead_unref);
  self->letterhead = letterhead != NULL ? hg_letterhead_ref (letterhead) : NULL;
}

/**
 * hg_sheet_options_dup_handler:
 * @self: options
 *
 * Returns: (transfer full) (nullable): who hands the sheet over
 */
char *
hg_sheet_options_dup_handler (const HgSheetOptions *self)
{
  if (self->handler != NULL && *self->handler != '\0')
    return g_strdup (self->handler);
  if (self->letterhead == NULL || self->letterhead->signers == NULL)
    return NULL;
  /* Translators: between names in a list */
  return g_strjoinv (C_("names", ", "), self->letterhead->signers);
}

static HgCreditCodeFault
get_fault (const HgSheetOptions *self, guint *position, char *expected)
{
  return self->recipient_code != NULL ? hg_credit_code_check (self->recipient_code, position, expected)
                                      : HG_CREDIT_CODE_OK;
}

/**
 * hg_sheet_options_dup_code_fault:
 * @self: options
 *
 * Source: GB 32100-2015.
 *
 * Returns: (transfer full) (nullable): what is wrong with the recipient's code, and what was expected
 */
char *
hg_sheet_options_dup_code_fault (const HgSheetOptions *self)
{
  guint position = 0;
  char expected = '\0';

  switch (get_fault (self, &position, &expected))
    {
    case HG_CREDIT_CODE_LENGTH:
      return g_strdup_printf (_("The unified social credit code %1$s has %2$u characters; every code has 18."),
                              self->recipient_code, (guint) g_utf8_strlen (self->recipient_code, -1));
    case HG_CREDIT_CODE_CHARACTER:
      {
        g_autofree char *before = g_strndup (self->recipient_code, position);
        char character[7] = { 0 };

        g_unichar_to_utf8 (g_utf8_get_char (self->recipient_code + position), character);
        return g_strdup_printf (_("The unified social credit code %1$s has “%2$s” at place %3$u, which no code has "
                                  "(I, O, S, V and Z are never used)."),
                                self->recipient_code, character, (guint) g_utf8_strlen (before, -1) + 1);
      }
    case HG_CREDIT_CODE_CHECK:
      return g_strdup_printf (_("The unified social credit code %1$s is not right: after its first 17 characters the last "
                                "one would be %2$c."),
                              self->recipient_code, expected);
    case HG_CREDIT_CODE_ORGANIZATION:
      return g_strdup_printf (_("In the unified social credit code %s the organization code (places 9 to 17) does not "
                                "fit its own check character; some older codes are so."),
                              self->recipient_code);
    case HG_CREDIT_CODE_OK:
    default:
      return NULL;
    }
}

/**
 * hg_sheet_options_check:
 * @self: options
 * @error: %HG_ERROR_INVALID
 *
 * Returns: whether a sheet with these options may get a number: a code that cannot be right has to be confirmed
 */
gboolean
hg_sheet_options_check (const HgSheetOptions *self, GError **error)
{
  HgCreditCodeFault fault = get_fault (self, NULL, NULL);
  g_autofree char *sentence = NULL;

  if (fault == HG_CREDIT_CODE_OK || fault == HG_CREDIT_CODE_ORGANIZATION || self->code_confirmed)
    return TRUE;
  sentence = hg_sheet_options_dup_code_fault (self);
  g_set_error_literal (error, HG_ERROR, HG_ERROR_INVALID, sentence);
  return FALSE;
}
