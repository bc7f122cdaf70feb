/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-item-row"

#include "config.h"

#include "hg-item-row.h"

#include "hg-badge.h"
#include "hg-result-row.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

/* On a row's widget: its GtkListItem, which lives as long. */
#define LIST_ITEM "hg-list-item"

/* The functions of the template are called with the GtkListItem first, and with no item while a row is unbound. */

/* GTK 4.8 has no property for the name that a screen reader says for a row: the row's own widget is the child's parent. */
static void
name_row (GtkListItem *list_item, const char *name)
{
  GtkWidget *child = gtk_list_item_get_child (list_item);
  GtkWidget *row = child != NULL ? gtk_widget_get_parent (child) : NULL;

  if (row == NULL)
    return;
  g_object_set_data (G_OBJECT (row), LIST_ITEM, list_item);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static char *
dup_place (GtkListItem *list_item, HgItem *item)
{
  g_autofree char *name = NULL;
  guint n;

  if (item == NULL)
    return NULL;
  name = g_strdup_printf ("%s %s", hg_item_get_number (item), hg_item_get_title (item));
  name_row (list_item, name);
  if (hg_item_get_kind (item) == HG_ITEM_LAW)
    {
      n = hg_item_get_n_citing (item);
      return g_strdup_printf (ngettext ("cited by %u item", "cited by %u items", n), n);
    }
  return g_strdup (*hg_item_get_department (item) != '\0' ? hg_item_get_department (item) : hg_item_get_field (item));
}

static char *
dup_grade (GtkListItem *list_item, HgItem *item)
{
  g_autofree char *risk = NULL;

  if (item == NULL || hg_item_get_kind (item) == HG_ITEM_LAW)
    return NULL;
  if (hg_item_get_kind (item) == HG_ITEM_RULE)
    return hg_wording_outcome (hg_item_get_outcome (item), hg_item_get_force (item));
  risk = hg_wording_risk (hg_item_get_risk (item));
  return g_strdup_printf (C_("risk", "%s risk"), risk);
}

static gboolean
has_grade (GtkListItem *list_item, HgItem *item)
{
  return item != NULL && hg_item_get_kind (item) != HG_ITEM_LAW;
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
  else if (item != NULL && hg_item_get_kind (item) == HG_ITEM_MATTER)
    classes[1] = hg_badge_get_risk_class (hg_item_get_risk (item));
  return g_strdupv ((GStrv) classes);
}

static gboolean
is_heading (GtkListItem *list_item, HgResultRow *row)
{
  return row != NULL && hg_result_row_is_heading (row);
}

static gboolean
is_item (GtkListItem *list_item, HgResultRow *row)
{
  return row == NULL || !hg_result_row_is_heading (row);
}

static char *
dup_heading (GtkListItem *list_item, HgResultRow *row, guint count)
{
  char *heading;

  if (!is_heading (list_item, row))
    return NULL;
  heading = hg_item_row_dup_heading (hg_result_row_get_kind (row), count, hg_result_row_has_more (row));
  name_row (list_item, heading);
  return heading;
}

static gboolean
has_snippet (GtkListItem *list_item, HgItem *item)
{
  return item != NULL && *hg_item_get_snippet (item) != '\0';
}

static PangoAttrList *
dup_title_marks (GtkListItem *list_item, HgItem *item)
{
  guint n = 0;
  const HgRange *hits = item != NULL ? hg_item_get_title_hits (item, &n) : NULL;

  return hg_item_row_dup_marks (hits, n);
}

static PangoAttrList *
dup_snippet_marks (GtkListItem *list_item, HgItem *item)
{
  guint n = 0;
  const HgRange *hits = item != NULL ? hg_item_get_snippet_hits (item, &n) : NULL;

  return hg_item_row_dup_marks (hits, n);
}

/**
 * hg_item_row_dup_marks:
 * @hits: (array length=n_hits) (nullable): parts of a text
 * @n_hits: how many
 *
 * Bold, on a marker's yellow that lets through whatever is below it: the text keeps its own colour, and so its contrast,
 * in light, dark and high contrast alike.
 *
 * Returns: (transfer full) (nullable): how they stand out
 */
PangoAttrList *
hg_item_row_dup_marks (const HgRange *hits, guint n_hits)
{
  PangoAttrList *list = n_hits > 0 ? pango_attr_list_new () : NULL;

  for (guint i = 0; i < n_hits; i++)
    {
      PangoAttribute *attributes[] = { pango_attr_weight_new (PANGO_WEIGHT_BOLD),
                                       pango_attr_background_new (0xffff, 0xcccc, 0),
                                       pango_attr_background_alpha_new (0x5a00) };

      for (guint j = 0; j < G_N_ELEMENTS (attributes); j++)
        {
          attributes[j]->start_index = hits[i].start;
          attributes[j]->end_index = hits[i].end;
          pango_attr_list_insert (list, attributes[j]);
        }
    }
  return list;
}

static GtkWidget *
find_row (GtkListView *view, guint position)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (view)); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      GtkListItem *list_item = g_object_get_data (G_OBJECT (row), LIST_ITEM);

      if (list_item != NULL && gtk_list_item_get_position (list_item) == position)
        return row;
    }
  return NULL;
}

/* A row that was far away has been made by the next frame. */
static gboolean
focus_chosen_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  GtkSelectionModel *model = gtk_list_view_get_model (GTK_LIST_VIEW (widget));
  GtkWidget *row = find_row (GTK_LIST_VIEW (widget), gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (model)));

  if (row != NULL && (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
    gtk_widget_grab_focus (row);
  return G_SOURCE_REMOVE;
}

/**
 * hg_item_row_go_to:
 * @view: a list view with rows of hg_item_row_factory_new() and a single selection
 * @position: a row that is no heading
 *
 * Chooses a row, shows it with the heading that stands above it, and gives it the focus. (GTK 4.8 lets nobody say which
 * row shall have the focus, but the row itself can take it.)
 */
void
hg_item_row_go_to (GtkListView *view, guint position)
{
  GtkSelectionModel *model = gtk_list_view_get_model (view);
  GtkWidget *row = find_row (view, position);

  gtk_widget_grab_focus (row != NULL ? row : GTK_WIDGET (view));
  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (model), position);
  if (position == 1)
    gtk_widget_activate_action (GTK_WIDGET (view), "list.scroll-to-item", "u", 0);
  gtk_widget_activate_action (GTK_WIDGET (view), "list.scroll-to-item", "u", position);
  if (row == NULL)
    gtk_widget_add_tick_callback (GTK_WIDGET (view), focus_chosen_cb, NULL, NULL);
}

/**
 * hg_item_row_dup_heading:
 * @kind: of what a group is
 * @count: how many items are known
 * @has_more: whether there are more
 *
 * Returns: (transfer full): the heading of the group
 */
char *
hg_item_row_dup_heading (HgItemKind kind, guint count, gboolean has_more)
{
  const char *name = kind == HG_ITEM_MATTER ? _("Compliance matters")
                     : kind == HG_ITEM_RULE ? _("Rules of leniency") : _("Laws");

  if (count > HG_ITEM_ROW_MOST_COUNTED)
    /* Translators: the heading of a group of results: its kind, then how many */
    return g_strdup_printf (_("%s · more than %s"), name, "1,000");
  if (has_more)
    return g_strdup (name);
  return g_strdup_printf (C_("heading", "%s · %u"), name, count);
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
                                           "is_heading", G_CALLBACK (is_heading), "is_item", G_CALLBACK (is_item),
                                           "dup_heading", G_CALLBACK (dup_heading),
                                           "has_snippet", G_CALLBACK (has_snippet), "has_grade", G_CALLBACK (has_grade),
                                           "dup_title_marks", G_CALLBACK (dup_title_marks),
                                           "dup_snippet_marks", G_CALLBACK (dup_snippet_marks),
                                           "dup_place", G_CALLBACK (dup_place),
                                           "dup_grade", G_CALLBACK (dup_grade),
                                           "dup_grade_classes", G_CALLBACK (dup_grade_classes), NULL);
  g_type_ensure (HG_TYPE_ITEM);
  g_type_ensure (HG_TYPE_RESULT_ROW);
  return gtk_builder_list_item_factory_new_from_resource (scope, "/org/hegui/Hegui/browse/hg-item-row.ui");
}
