/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-item-words"

#include "config.h"

#include "hg-item-words.h"

#include "hg-wording.h"

#include <glib/gi18n.h>

/**
 * hg_item_words_dup_place:
 * @item: an item
 *
 * Returns: (transfer full): where it belongs: its department or field; of a law, how much cites it
 */
char *
hg_item_words_dup_place (HgItem *item)
{
  guint n;

  if (hg_item_get_kind (item) == HG_ITEM_LAW)
    {
      n = hg_item_get_n_citing (item);
      return g_strdup_printf (ngettext ("cited by %u item", "cited by %u items", n), n);
    }
  return g_strdup (*hg_item_get_department (item) != '\0' ? hg_item_get_department (item) : hg_item_get_field (item));
}

/**
 * hg_item_words_dup_grade:
 * @item: a matter or a rule
 *
 * Returns: (transfer full): its risk, or its outcome
 */
char *
hg_item_words_dup_grade (HgItem *item)
{
  g_autofree char *risk = NULL;

  if (hg_item_get_kind (item) == HG_ITEM_RULE)
    return hg_wording_outcome (hg_item_get_outcome (item), hg_item_get_force (item));
  risk = hg_wording_risk (hg_item_get_risk (item));
  return g_strdup_printf (C_("risk", "%s risk"), risk);
}

/**
 * hg_item_words_dup_name:
 * @item: an item
 *
 * Returns: (transfer full): what a screen reader calls its row
 */
char *
hg_item_words_dup_name (HgItem *item)
{
  return g_strdup_printf ("%s %s", hg_item_get_number (item), hg_item_get_title (item));
}

/**
 * hg_item_words_dup_description:
 * @item: an item
 *
 * Returns: (transfer full): what a screen reader says of its row after the name: where it belongs, its grade, what was found
 */
char *
hg_item_words_dup_description (HgItem *item)
{
  g_autofree char *place = hg_item_words_dup_place (item);
  g_autofree char *grade = hg_item_get_kind (item) != HG_ITEM_LAW ? hg_item_words_dup_grade (item) : NULL;
  GString *words = g_string_new (place);

  if (grade != NULL)
    g_string_append_printf (words, " %s", grade);
  if (*hg_item_get_snippet (item) != '\0')
    g_string_append_printf (words, " %s", hg_item_get_snippet (item));
  return g_string_free (words, FALSE);
}

/**
 * hg_item_words_dup_heading:
 * @kind: of what a group is
 * @count: how many items are known
 * @has_more: whether there are more
 *
 * Returns: (transfer full): the heading of the group
 */
char *
hg_item_words_dup_heading (HgItemKind kind, guint count, gboolean has_more)
{
  const char *name = kind == HG_ITEM_MATTER ? _("Compliance matters")
                     : kind == HG_ITEM_RULE ? _("Rules of leniency") : _("Laws");

  if (count > HG_ITEM_WORDS_MOST_COUNTED)
    /* Translators: the heading of a group of results: its kind, then how many */
    return g_strdup_printf (_("%s · more than %s"), name, "1,000");
  if (has_more)
    return g_strdup (name);
  return g_strdup_printf (C_("heading", "%s · %u"), name, count);
}
