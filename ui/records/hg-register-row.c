/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-register-row"

#include "config.h"

#include "hg-register-row.h"

#include "hg-case-row.h"
#include "hg-list-row.h"
#include "hg-sheet-item.h"

#include <glib/gi18n.h>

/* The functions of the template are called with the GtkListItem first, and with no item while a row is unbound. */

static char *
dup_kind (GtkListItem *list_item, HgSheetItem *item)
{
  return item != NULL ? g_strdup (hg_register_row_get_kind (hg_sheet_item_get_record (item)->kind)) : NULL;
}

/* The row's name says its number first: that is what is looked for. */
static char *
dup_title (GtkListItem *list_item, HgSheetItem *item)
{
  const HgSheetRecord *record;
  g_autofree char *name = NULL;

  if (item == NULL)
    return NULL;
  record = hg_sheet_item_get_record (item);
  name = g_strdup_printf ("%s %s", record->number, record->title);
  hg_list_row_name (list_item, name, NULL);
  return g_strdup (name);
}

static gboolean
has_recipient (GtkListItem *list_item, HgSheetItem *item)
{
  return item != NULL && hg_sheet_item_get_record (item)->recipient != NULL;
}

static char *
dup_recipient (GtkListItem *list_item, HgSheetItem *item)
{
  const HgSheetRecord *record;

  if (!has_recipient (list_item, item))
    return NULL;
  record = hg_sheet_item_get_record (item);
  if (record->recipient_code == NULL)
    return g_strdup_printf (C_("sheet", "to %s"), record->recipient);
  /* Translators: to whom a sheet was given, and that firm's credit code */
  return g_strdup_printf (C_("sheet", "to %1$s (%2$s)"), record->recipient, record->recipient_code);
}

static char *
dup_facts (GtkListItem *list_item, HgSheetItem *item)
{
  const HgSheetRecord *record;
  g_autofree char *time = NULL;
  g_autoptr(GString) text = NULL;

  if (item == NULL)
    return NULL;
  record = hg_sheet_item_get_record (item);
  time = hg_case_row_dup_time (record->created);
  text = g_string_new (time);
  if (record->handler != NULL)
    {
      g_string_append (text, " · ");
      g_string_append_printf (text, C_("sheet", "by %s"), record->handler);
    }
  g_string_append (text, " · ");
  g_string_append_printf (text, C_("case", "edition %s"), record->edition);
  return g_strdup (text->str);
}

/**
 * hg_register_row_get_kind:
 * @kind: what a sheet is about
 *
 * Returns: (transfer none): its name
 */
const char *
hg_register_row_get_kind (HgSheetKind kind)
{
  static const char *const names[] = { N_("Guidance"), N_("Leniency"), N_("Overview") };

  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (names), "");
  return _(names[kind]);
}

/**
 * hg_register_row_factory_new:
 *
 * Returns: (transfer full): what makes the rows of the register
 */
GtkListItemFactory *
hg_register_row_factory_new (void)
{
  g_autoptr(GtkBuilderScope) scope = gtk_builder_cscope_new ();

  gtk_builder_cscope_add_callback_symbols (GTK_BUILDER_CSCOPE (scope),
                                           "dup_kind", G_CALLBACK (dup_kind), "dup_title", G_CALLBACK (dup_title),
                                           "has_recipient", G_CALLBACK (has_recipient),
                                           "dup_recipient", G_CALLBACK (dup_recipient),
                                           "dup_facts", G_CALLBACK (dup_facts), NULL);
  g_type_ensure (HG_TYPE_SHEET_ITEM);
  return gtk_builder_list_item_factory_new_from_resource (scope, "/org/hegui/Hegui/records/hg-register-row.ui");
}
