/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-item-row"

#include "config.h"

#include "hg-item-row.h"

#include "hg-badge.h"
#include "hg-item.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

/* The functions of the template are called with the GtkListItem first, and with no item while a row is unbound. */

/* GTK 4.8 has no property for the name that a screen reader says for a row: the row's own widget is the child's parent. */
static void
name_row (GtkListItem *list_item, HgItem *item)
{
  GtkWidget *child = gtk_list_item_get_child (list_item);
  GtkWidget *row = child != NULL ? gtk_widget_get_parent (child) : NULL;
  g_autofree char *name = NULL;

  if (row == NULL)
    return;
  name = g_strdup_printf ("%s %s", hg_item_get_number (item), hg_item_get_title (item));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static char *
dup_place (GtkListItem *list_item, HgItem *item)
{
  if (item == NULL)
    return NULL;
  name_row (list_item, item);
  if (*hg_item_get_department (item) == '\0')
    return g_strdup (hg_item_get_field (item));
  return g_strdup (hg_item_get_department (item));
}

static char *
dup_grade (GtkListItem *list_item, HgItem *item)
{
  g_autofree char *risk = NULL;

  if (item == NULL)
    return NULL;
  if (hg_item_get_kind (item) == HG_ITEM_RULE)
    return hg_wording_outcome (hg_item_get_outcome (item), hg_item_get_force (item));
  risk = hg_wording_risk (hg_item_get_risk (item));
  return g_strdup_printf (C_("risk", "%s risk"), risk);
}

static GStrv
dup_grade_classes (GtkListItem *list_item, HgItem *item)
{
  const char *classes[] = { "badge", NULL, NULL, NULL };

  if (item != NULL && hg_item_get_kind (item) == HG_ITEM_RULE)
    {
      classes[1] = hg_badge_get_outcome_class (hg_item_get_outcome (item));
      classes[2] = hg_badge_get_force_class (hg_item_get_force (item));
    }
  else if (item != NULL)
    classes[1] = hg_badge_get_risk_class (hg_item_get_risk (item));
  return g_strdupv ((GStrv) classes);
}

/**
 * hg_item_row_factory_new:
 *
 * Returns: (transfer full): what makes the rows of a list view
 */
GtkListItemFactory *
hg_item_row_factory_new (void)
{
  g_autoptr(GtkBuilderScope) scope = gtk_builder_cscope_new ();

  gtk_builder_cscope_add_callback_symbols (GTK_BUILDER_CSCOPE (scope),
                                           "dup_place", G_CALLBACK (dup_place),
                                           "dup_grade", G_CALLBACK (dup_grade),
                                           "dup_grade_classes", G_CALLBACK (dup_grade_classes), NULL);
  g_type_ensure (HG_TYPE_ITEM);
  return gtk_builder_list_item_factory_new_from_resource (scope, "/org/hegui/Hegui/browse/hg-item-row.ui");
}
