/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-packer"

#include "config.h"

#include "hg-packer.h"

#include <string.h>

#include "hg-date.h"

#define LONGEST_NUMBER 10   /* bytes of a guint64, seven bits a byte */

struct _HgPacker
{
  GString *texts;
  GString *parts;
  GString *record;
  guint    line;   /* the last one that was added: lines are kept as steps from one to the next */
};

HgPacker *
hg_packer_new (void)
{
  HgPacker *self = g_new0 (HgPacker, 1);

  self->texts = g_string_new (NULL);
  self->parts = g_string_new (NULL);
  self->record = g_string_new (NULL);
  return self;
}

void
hg_packer_free (HgPacker *self)
{
  g_string_free (self->texts, TRUE);
  g_string_free (self->parts, TRUE);
  g_string_free (self->record, TRUE);
  g_free (self);
}

/**
 * hg_packer_reset:
 * @self: a packer
 *
 * Forgets what was added; the memory is used again.
 */
void
hg_packer_reset (HgPacker *self)
{
  g_string_truncate (self->texts, 0);
  g_string_truncate (self->parts, 0);
  self->line = 0;
}

/**
 * hg_packer_add_text:
 * @self: a packer
 * @text: a text that search looks in
 */
void
hg_packer_add_text (HgPacker *self, const char *text)
{
  g_string_append_len (self->texts, text, (gssize) strlen (text));
  g_string_append_c (self->texts, HG_PACKER_TEXT_END);
}

/**
 * hg_packer_end_level:
 * @self: a packer
 *
 * Says that the texts to come count for less than those before.
 */
void
hg_packer_end_level (HgPacker *self)
{
  g_string_append_c (self->texts, HG_PACKER_LEVEL_END);
}

static void
append_number (GString *out, guint64 number)
{
  char bytes[LONGEST_NUMBER];
  int n = 0;

  while (number >= 0x80)
    {
      bytes[n++] = (char) (number | 0x80);
      number >>= 7;
    }
  bytes[n++] = (char) number;
  g_string_append_len (out, bytes, n);
}

/**
 * hg_packer_add_number:
 * @self: a packer
 * @number: a number, the smaller the shorter
 */
void
hg_packer_add_number (HgPacker *self, guint64 number)
{
  if (number < 0x80)
    g_string_append_c (self->parts, (char) number);
  else
    append_number (self->parts, number);
}

/**
 * hg_packer_add_line:
 * @self: a packer
 * @line: where the XML says what follows
 */
void
hg_packer_add_line (HgPacker *self, guint line)
{
  gint64 step = (gint64) line - (gint64) self->line;

  /* Steps go forward but for parts that are read out of turn; the lowest bit is the sign. */
  hg_packer_add_number (self, step < 0 ? ((guint64) -step << 1) | 1 : (guint64) step << 1);
  self->line = line;
}

void
hg_packer_add_date (HgPacker *self, const GDate *date)
{
  hg_packer_add_number (self, (guint64) hg_date_to_number (date));
}

/**
 * hg_packer_add_string:
 * @self: a packer
 * @string: (nullable): a string that search has no use for
 */
void
hg_packer_add_string (HgPacker *self, const char *string)
{
  gsize length = string != NULL ? strlen (string) : 0;

  hg_packer_add_number (self, string != NULL ? length + 1 : 0);
  if (length > 0)
    g_string_append_len (self->parts, string, (gssize) length);
}

/**
 * hg_packer_add_list:
 * @self: a packer
 * @list: (nullable): strings; none and no list are two things
 */
void
hg_packer_add_list (HgPacker *self, char *const *list)
{
  guint n = 0;

  while (list != NULL && list[n] != NULL)
    n++;
  hg_packer_add_number (self, list != NULL ? n + 1 : 0);
  for (guint i = 0; i < n; i++)
    hg_packer_add_string (self, list[i]);
}

/**
 * hg_packer_get_texts:
 * @self: a packer
 *
 * Returns: (transfer none): the texts that were added, until the packer is used again
 */
const char *
hg_packer_get_texts (HgPacker *self)
{
  return self->texts->str;
}

/**
 * hg_packer_finish:
 * @self: a packer
 * @size: (out): bytes of the record
 *
 * Returns: (transfer none): the record, until the packer is used again
 */
const char *
hg_packer_finish (HgPacker *self, gsize *size)
{
  g_string_truncate (self->record, 0);
  append_number (self->record, self->texts->len);
  g_string_append_len (self->record, self->texts->str, (gssize) self->texts->len);
  g_string_append_len (self->record, self->parts->str, (gssize) self->parts->len);
  *size = self->record->len;
  return self->record->str;
}
