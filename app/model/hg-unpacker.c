/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-unpacker"

#include "config.h"

#include "hg-unpacker.h"

#include <glib/gi18n.h>
#include <string.h>

#include "hg-date.h"
#include "hg-error.h"
#include "hg-packer.h"

static gsize
remaining (const HgUnpacker *self)
{
  return (gsize) (self->end - self->part);
}

/**
 * hg_unpacker_init:
 * @self: (out caller-allocates): an unpacker
 * @record: a record
 * @size: bytes of @record
 */
void
hg_unpacker_init (HgUnpacker *self, gconstpointer record, gsize size)
{
  guint64 length;

  memset (self, 0, sizeof *self);
  self->part = record;
  self->end = self->part + size;
  length = hg_unpacker_get_number (self);
  if (length > remaining (self))
    {
      hg_unpacker_fail (self);
      length = 0;
    }
  self->text = self->part;
  self->part += length;
  self->texts_end = self->part;
}

/**
 * hg_unpacker_fail:
 * @self: an unpacker
 *
 * Says that the record cannot be what was packed.
 */
void
hg_unpacker_fail (HgUnpacker *self)
{
  self->failed = TRUE;
  self->part = self->end;
  self->text = self->texts_end;
}

/**
 * hg_unpacker_finish:
 * @self: an unpacker that has given everything
 * @error: %HG_ERROR_DAMAGED
 *
 * Returns: whether the record was whole and had nothing more; texts may be left, for some are only there to be found
 */
gboolean
hg_unpacker_finish (HgUnpacker *self, GError **error)
{
  if (!self->failed && self->part == self->end)
    return TRUE;
  g_set_error_literal (error, HG_ERROR, HG_ERROR_DAMAGED, _("A record of the database is damaged."));
  return FALSE;
}

static char *
dup_bytes (HgUnpacker *self, const guint8 *bytes, gsize length)
{
  if (g_utf8_validate_len ((const char *) bytes, length, NULL))
    return g_strndup ((const char *) bytes, length);
  hg_unpacker_fail (self);
  return g_strdup ("");
}

/**
 * hg_unpacker_dup_text:
 * @self: an unpacker
 *
 * Returns: (transfer full): the next text of the level
 */
char *
hg_unpacker_dup_text (HgUnpacker *self)
{
  const guint8 *start = self->text;
  const guint8 *end = hg_unpacker_has_text (self) ? memchr (start, HG_PACKER_TEXT_END, (gsize) (self->texts_end - start))
                                                  : NULL;

  if (end == NULL)
    {
      hg_unpacker_fail (self);
      return g_strdup ("");
    }
  self->text = end + 1;
  return dup_bytes (self, start, (gsize) (end - start));
}

/**
 * hg_unpacker_has_text:
 * @self: an unpacker
 *
 * Returns: whether the level has one more text
 */
gboolean
hg_unpacker_has_text (const HgUnpacker *self)
{
  return self->text < self->texts_end && *self->text != HG_PACKER_LEVEL_END;
}

/**
 * hg_unpacker_end_level:
 * @self: an unpacker that has given all texts of a level
 */
void
hg_unpacker_end_level (HgUnpacker *self)
{
  if (self->text < self->texts_end && *self->text == HG_PACKER_LEVEL_END)
    self->text++;
  else
    hg_unpacker_fail (self);
}

guint64
hg_unpacker_get_number (HgUnpacker *self)
{
  guint64 number = 0;

  for (guint shift = 0; shift < 64 && self->part < self->end; shift += 7)
    {
      guint8 byte = *self->part++;

      number |= (guint64) (byte & 0x7f) << shift;
      if (byte < 0x80)
        return number;
    }
  hg_unpacker_fail (self);
  return 0;
}

/**
 * hg_unpacker_get_count:
 * @self: an unpacker
 *
 * Returns: how many of something follow, each of which takes a byte at least
 */
guint
hg_unpacker_get_count (HgUnpacker *self)
{
  guint64 count = hg_unpacker_get_number (self);

  if (count <= remaining (self))
    return (guint) count;
  hg_unpacker_fail (self);
  return 0;
}

/**
 * hg_unpacker_get_code:
 * @self: an unpacker
 * @last: the enumeration's last value
 *
 * Returns: a value of the enumeration
 */
int
hg_unpacker_get_code (HgUnpacker *self, int last)
{
  guint64 code = hg_unpacker_get_number (self);

  if (code <= (guint64) last)
    return (int) code;
  hg_unpacker_fail (self);
  return 0;
}

guint
hg_unpacker_get_line (HgUnpacker *self)
{
  guint64 step = hg_unpacker_get_number (self);

  self->line += (step & 1) != 0 ? -(guint) (step >> 1) : (guint) (step >> 1);
  return self->line;
}

void
hg_unpacker_get_date (HgUnpacker *self, GDate *date)
{
  guint64 number = hg_unpacker_get_number (self);

  g_date_clear (date, 1);
  if (number == 0)
    return;
  if (number <= 99991231 && g_date_valid_dmy ((GDateDay) (number % 100), (GDateMonth) (number / 100 % 100),
                                              (GDateYear) (number / 10000)))
    hg_date_set_number (date, (int) number);
  else
    hg_unpacker_fail (self);
}

/**
 * hg_unpacker_dup_string:
 * @self: an unpacker
 *
 * Returns: (transfer full) (nullable): a string, or %NULL where there was none
 */
char *
hg_unpacker_dup_string (HgUnpacker *self)
{
  guint64 length = hg_unpacker_get_number (self);
  const guint8 *start = self->part;

  if (length == 0)
    return NULL;
  if (--length > remaining (self))
    {
      hg_unpacker_fail (self);
      return NULL;
    }
  self->part += length;
  return dup_bytes (self, start, length);
}

/**
 * hg_unpacker_dup_list:
 * @self: an unpacker
 *
 * Returns: (transfer full) (nullable): a list, or %NULL where there was none
 */
GStrv
hg_unpacker_dup_list (HgUnpacker *self)
{
  guint64 n = hg_unpacker_get_number (self);
  GStrv list;

  if (n == 0)
    return NULL;
  if (--n > remaining (self))
    {
      hg_unpacker_fail (self);
      n = 0;
    }
  list = g_new0 (char *, n + 1);
  for (guint64 i = 0; i < n; i++)
    {
      list[i] = hg_unpacker_dup_string (self);
      if (list[i] != NULL)
        continue;
      hg_unpacker_fail (self);   /* a list holds no gaps */
      break;
    }
  return list;
}
