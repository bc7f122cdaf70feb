/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-hidden"

#include "config.h"

#include "hg-hidden.h"

/* What is not seen, or makes a text look other than it is: none belongs into a text of law. In order. */
static const struct
{
  gunichar first;
  gunichar last;
} hidden[] = {
  { 0x0080, 0x0084 },   /* C1 controls, but for the next line */
  { 0x0086, 0x009f },
  { 0x00ad, 0x00ad },   /* soft hyphen */
  { 0x061c, 0x061c },   /* a direction mark */
  { 0x180e, 0x180e },   /* zero width */
  { 0x200b, 0x200f },   /* zero width and direction marks */
  { 0x202a, 0x202e },   /* direction embeddings */
  { 0x2060, 0x206f },   /* zero width, direction isolates */
  { 0xfeff, 0xfeff },   /* a byte order mark inside */
  { 0xfff9, 0xfffb },   /* interlinear annotation */
  { 0xe0000, 0xe007f }, /* tags */
};

static gboolean
is_hidden (gunichar c)
{
  for (gsize i = 0; i < G_N_ELEMENTS (hidden) && hidden[i].first <= c; i++)
    if (c <= hidden[i].last)
      return TRUE;
  return FALSE;
}

/* The first bytes of hidden characters. */
static const gboolean may_be_hidden[256] = {
  [0xc2] = TRUE, [0xd8] = TRUE, [0xe1] = TRUE, [0xe2] = TRUE, [0xef] = TRUE, [0xf3] = TRUE,
};

/* Whether a character that begins so has three bytes and is none of those. */
static gboolean
is_plain_han (guchar first)
{
  return first >= 0xe3 && first <= 0xee;
}

/* Full-width punctuation, which every Chinese text is full of, starts with the same byte as two hidden ranges. */
static gboolean
is_full_width (const char *c, const char *end)
{
  return (guchar) *c == 0xef && end - c >= 2 && (guchar) c[1] != 0xbb && (guchar) c[1] != 0xbf;
}

/**
 * hg_hidden_find:
 * @text: UTF-8 in whole characters, not terminated
 * @length: bytes of @text
 *
 * Returns: the first character of @text that no reader would see; 0 where there is none
 */
gunichar
hg_hidden_find (const char *text, gsize length)
{
  const char *end = text + length;

  for (const char *c = text; c < end; c += is_plain_han ((guchar) *c) ? 3 : 1)
    if (may_be_hidden[(guchar) *c] && !is_full_width (c, end))
      {
        gunichar found = g_utf8_get_char (c);

        if (is_hidden (found))
          return found;
      }
  return 0;
}
