/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-enum"

#include "config.h"

#include "hg-enum.h"

/**
 * hg_enum_to_nick:
 * @type: a registered enumeration
 * @value: one of its values
 *
 * Returns: (transfer none): the code value, or "" for a number outside the enumeration
 */
const char *
hg_enum_to_nick (GType type, int value)
{
  GEnumClass *klass = g_type_class_ref (type);   /* static types keep their class, so the nick outlives this call */
  const GEnumValue *found = g_enum_get_value (klass, value);

  return found != NULL ? found->value_nick : "";
}

/**
 * hg_enum_from_nick:
 * @type: a registered enumeration
 * @nick: a code value
 * @value: (out): its number
 *
 * Returns: whether @type has @nick; @value is untouched if not
 */
gboolean
hg_enum_from_nick (GType type, const char *nick, int *value)
{
  GEnumClass *klass = g_type_class_ref (type);
  const GEnumValue *found = nick != NULL ? g_enum_get_value_by_nick (klass, nick) : NULL;

  if (found == NULL)
    return FALSE;
  *value = found->value;
  return TRUE;
}
