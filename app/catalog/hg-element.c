/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-element"

#include "config.h"

#include "hg-element.h"

#include <string.h>

#include "hg-date.h"
#include "hg-enum.h"

typedef struct _Attribute Attribute;
typedef struct _Piece     Piece;

struct _Attribute
{
  const char *name;
  const char *value;
  Attribute  *next;
};

/* Text arrives in pieces; most elements have one. */
struct _Piece
{
  const char *text;
  gsize       length;
  Piece      *next;
};

struct _HgElement
{
  const char *name;
  guint       line;
  Attribute  *attributes;
  Piece      *first_piece;
  Piece      *last_piece;
  HgElement  *parent;
  HgElement  *first_child;
  HgElement  *last_child;
  HgElement  *next;
};

static char *
pool_strndup (HgElementPool *pool, const char *text, gsize length)
{
  char *copy = hg_element_pool_alloc (pool, length + 1);

  memcpy (copy, text, length);
  copy[length] = '\0';
  return copy;
}

/**
 * hg_element_new:
 * @pool: where to build it
 * @parent: (nullable): the element it is the last child of
 * @name: its local name, which must outlive it
 * @line: where it starts
 *
 * Returns: (transfer none): a new element, owned by @pool
 */
HgElement *
hg_element_new (HgElementPool *pool, HgElement *parent, const char *name, guint line)
{
  HgElement *self = hg_element_pool_alloc (pool, sizeof *self);

  memset (self, 0, sizeof *self);
  self->name = name;
  self->line = line;
  self->parent = parent;
  if (parent != NULL)
    {
      if (parent->last_child != NULL)
        parent->last_child->next = self;
      else
        parent->first_child = self;
      parent->last_child = self;
    }
  return self;
}

/**
 * hg_element_add_attribute:
 * @self: an element
 * @pool: where it was built
 * @name: the attribute's name, which must outlive the element
 * @value: its value, not terminated
 * @length: bytes of @value
 */
void
hg_element_add_attribute (HgElement *self, HgElementPool *pool, const char *name, const char *value, gsize length)
{
  Attribute *attribute = hg_element_pool_alloc (pool, sizeof *attribute);

  attribute->name = name;
  attribute->value = pool_strndup (pool, value, length);
  attribute->next = self->attributes;
  self->attributes = attribute;
}

/**
 * hg_element_add_text:
 * @self: an element
 * @pool: where it was built
 * @text: more text of it, not terminated
 * @length: bytes of @text
 */
void
hg_element_add_text (HgElement *self, HgElementPool *pool, const char *text, gsize length)
{
  Piece *piece = hg_element_pool_alloc (pool, sizeof *piece);

  piece->text = pool_strndup (pool, text, length);
  piece->length = length;
  piece->next = NULL;
  if (self->last_piece != NULL)
    self->last_piece->next = piece;
  else
    self->first_piece = piece;
  self->last_piece = piece;
}

const char *
hg_element_get_name (const HgElement *self)
{
  return self->name;
}

guint
hg_element_get_line (const HgElement *self)
{
  return self->line;
}

HgElement *
hg_element_get_parent (const HgElement *self)
{
  return self->parent;
}

const HgElement *
hg_element_get_first (const HgElement *self)
{
  return self->first_child;
}

const HgElement *
hg_element_get_next (const HgElement *self)
{
  return self->next;
}

/* Most names that are compared differ in the first letter. */
static gboolean
is_same (const char *one, const char *other)
{
  return *one == *other && strcmp (one, other) == 0;
}

gboolean
hg_element_is (const HgElement *self, const char *name)
{
  return is_same (self->name, name);
}

/**
 * hg_element_find:
 * @self: an element
 * @name: a local name
 *
 * Returns: (transfer none) (nullable): its first child of that name
 */
const HgElement *
hg_element_find (const HgElement *self, const char *name)
{
  for (const HgElement *child = self->first_child; child != NULL; child = child->next)
    if (hg_element_is (child, name))
      return child;
  return NULL;
}

/**
 * hg_element_get_attribute:
 * @self: an element
 * @name: an attribute's name
 *
 * Returns: (transfer none) (nullable): its value; %NULL where it is absent or empty, which mean the same in a catalog
 */
const char *
hg_element_get_attribute (const HgElement *self, const char *name)
{
  for (const Attribute *attribute = self->attributes; attribute != NULL; attribute = attribute->next)
    if (is_same (attribute->name, name))
      return attribute->value[0] != '\0' ? attribute->value : NULL;
  return NULL;
}

static gboolean
is_space (char c)
{
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* Space as xs:token has it: runs become one space, none at the ends. Most texts are so already, so that what lies between
   two spaces is copied at once. @out has room for all of @text behind @used bytes; returns the bytes used then. */
static gsize
append_collapsed (char *out, gsize used, const char *text, gsize length)
{
  const char *end = text + length;

  while (text < end)
    {
      const char *word = text;

      while (text < end && !is_space (*text))
        text++;
      memcpy (out + used, word, (gsize) (text - word));
      used += (gsize) (text - word);
      if (text == end)
        break;
      if (used > 0 && out[used - 1] != ' ')
        out[used++] = ' ';
      text++;
    }
  return used;
}

static char *
finish_collapsed (char *out, gsize used)
{
  if (used > 0 && out[used - 1] == ' ')
    used--;
  out[used] = '\0';
  return out;
}

/**
 * hg_element_dup_attribute:
 * @self: an element
 * @name: an attribute's name
 *
 * Returns: (transfer full) (nullable): its value with space collapsed; %NULL where it is absent or empty
 */
char *
hg_element_dup_attribute (const HgElement *self, const char *name)
{
  const char *value = hg_element_get_attribute (self, name);
  gsize length;
  char *out;

  if (value == NULL)
    return NULL;
  length = strlen (value);
  out = g_malloc (length + 1);
  return finish_collapsed (out, append_collapsed (out, 0, value, length));
}

/**
 * hg_element_dup_text:
 * @self: an element without children
 *
 * Returns: (transfer full): its text with space collapsed
 */
char *
hg_element_dup_text (const HgElement *self)
{
  gsize length = 0, used = 0;
  char *out;

  for (const Piece *piece = self->first_piece; piece != NULL; piece = piece->next)
    length += piece->length;
  out = g_malloc (length + 1);
  for (const Piece *piece = self->first_piece; piece != NULL; piece = piece->next)
    used = append_collapsed (out, used, piece->text, piece->length);
  return finish_collapsed (out, used);
}

/**
 * hg_element_dup_child_text:
 * @self: an element
 * @name: a child's name
 *
 * Returns: (transfer full) (nullable): that child's text; %NULL where there is no such child
 */
char *
hg_element_dup_child_text (const HgElement *self, const char *name)
{
  const HgElement *child = hg_element_find (self, name);

  return child != NULL ? hg_element_dup_text (child) : NULL;
}

/**
 * hg_element_dup_list:
 * @self: an element
 * @name: an attribute that is a list separated by space
 *
 * Returns: (transfer full): its values, none where it is absent
 */
GStrv
hg_element_dup_list (const HgElement *self, const char *name)
{
  const char *at = hg_element_get_attribute (self, name);
  guint n = 0;
  GStrv values;

  for (const char *c = at; c != NULL && *c != '\0'; c++)
    n += !is_space (*c) && (c == at || is_space (c[-1]));
  values = g_new0 (char *, n + 1);
  for (guint i = 0; i < n; i++)
    {
      const char *end;

      while (is_space (*at))
        at++;
      for (end = at; *end != '\0' && !is_space (*end); end++)
        ;
      values[i] = g_strndup (at, (gsize) (end - at));
      at = end;
    }
  return values;
}

/**
 * hg_element_get_flag:
 * @self: an element
 * @name: an xs:boolean attribute
 *
 * Returns: its value; %FALSE where it is absent
 */
gboolean
hg_element_get_flag (const HgElement *self, const char *name)
{
  g_autofree char *value = NULL;

  if (hg_element_get_attribute (self, name) == NULL)
    return FALSE;
  value = hg_element_dup_attribute (self, name);
  return g_strcmp0 (value, "true") == 0 || g_strcmp0 (value, "1") == 0;
}

/**
 * hg_element_get_date:
 * @self: an element
 * @name: a date attribute
 * @date: (out): the day, cleared where it is absent
 */
void
hg_element_get_date (const HgElement *self, const char *name, GDate *date)
{
  const char *plain = hg_element_get_attribute (self, name);
  g_autofree char *value = NULL;

  if (hg_date_parse (plain, date) || plain == NULL)   /* as it mostly stands there */
    return;
  value = hg_element_dup_attribute (self, name);
  hg_date_parse (value, date);
}

/**
 * hg_element_get_number:
 * @self: an element
 * @name: an attribute that is a whole number
 *
 * Returns: the number; 0 where it is absent
 */
guint
hg_element_get_number (const HgElement *self, const char *name)
{
  const char *value = hg_element_get_attribute (self, name);

  return value != NULL ? (guint) g_ascii_strtoull (value, NULL, 10) : 0;
}

/**
 * hg_element_get_code:
 * @self: an element
 * @name: an attribute that is a code value
 * @type: the enumeration of its values
 *
 * Returns: its number; 0 where it is absent or unknown, which the schema has refused before
 */
int
hg_element_get_code (const HgElement *self, const char *name, GType type)
{
  g_autofree char *value = NULL;
  int code = 0;

  if (hg_enum_from_nick (type, hg_element_get_attribute (self, name), &code))   /* as it mostly stands there */
    return code;
  value = hg_element_dup_attribute (self, name);
  hg_enum_from_nick (type, value, &code);
  return code;
}
