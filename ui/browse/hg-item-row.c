/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-item-row"

#include "config.h"

#include "hg-item-row.h"

#include "hg-badge.h"
#include "hg-list-row.h"
#include "hg-result-row.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

/* On a row's GtkListItem: what the row is made of. */
#define PARTS "hg-parts"

#define NO_GRADE -1

typedef struct
{
  GtkListItem *list_item;
  HgResultRow *row;         /* (nullable) borrowed: what is shown */
  int          grade;       /* whose classes the badge has */

  GtkLabel    *heading;
  GtkWidget   *content;
  GtkLabel    *title;
  GtkLabel    *snippet;
  GtkLabel    *number;
  GtkLabel    *place;
  GtkLabel    *badge;
} Parts;

static char *
dup_place (HgItem *item)
{
  guint n;

  if (hg_item_get_kind (item) == HG_ITEM_LAW)
    {
      n = hg_item_get_n_citing (item);
      return g_strdup_printf (ngettext ("cited by %u item", "cited by %u items", n), n);
    }
  return g_strdup (*hg_item_get_department (item) != '\0' ? hg_item_get_department (item) : hg_item_get_field (item));
}

static char *
dup_grade (HgItem *item)
{
  g_autofree char *risk = NULL;

  if (hg_item_get_kind (item) == HG_ITEM_RULE)
    return hg_wording_outcome (hg_item_get_outcome (item), hg_item_get_force (item));
  risk = hg_wording_risk (hg_item_get_risk (item));
  return g_strdup_printf (C_("risk", "%s risk"), risk);
}

/* Setting classes makes GTK look for styles anew, so that they are only set where they are others. */
static void
show_grade (Parts *parts, HgItem *item)
{
  gboolean is_rule = hg_item_get_kind (item) == HG_ITEM_RULE;
  const char *classes[] = { "badge", NULL, NULL, NULL };
  g_autofree char *label = NULL;
  int grade;

  gtk_widget_set_visible (GTK_WIDGET (parts->badge), hg_item_get_kind (item) != HG_ITEM_LAW);
  if (hg_item_get_kind (item) == HG_ITEM_LAW)
    return;
  grade = is_rule ? 0x100 | (int) hg_item_get_outcome (item) << 1 | (int) hg_item_get_force (item) : (int) hg_item_get_risk (item);
  if (grade == parts->grade)
    return;
  parts->grade = grade;
  classes[1] = is_rule ? hg_badge_get_outcome_class (hg_item_get_outcome (item)) : hg_badge_get_risk_class (hg_item_get_risk (item));
  classes[2] = is_rule ? hg_badge_get_force_class (hg_item_get_force (item)) : NULL;
  gtk_widget_set_css_classes (GTK_WIDGET (parts->badge), classes);
  label = dup_grade (item);
  gtk_label_set_label (parts->badge, label);
}

static void
show_text (GtkLabel *label, const char *text, const HgRange *hits, guint n_hits)
{
  PangoAttrList *marks = hg_item_row_dup_marks (hits, n_hits);

  gtk_label_set_label (label, text);
  if (marks != NULL || gtk_label_get_attributes (label) != NULL)
    gtk_label_set_attributes (label, marks);
  g_clear_pointer (&marks, pango_attr_list_unref);
}

static void
show_item (Parts *parts, HgItem *item)
{
  g_autofree char *name = g_strdup_printf ("%s %s", hg_item_get_number (item), hg_item_get_title (item));
  g_autofree char *place = dup_place (item);
  const HgRange *hits;
  guint n;

  hits = hg_item_get_title_hits (item, &n);
  show_text (parts->title, hg_item_get_title (item), hits, n);
  hits = hg_item_get_snippet_hits (item, &n);
  show_text (parts->snippet, hg_item_get_snippet (item), hits, n);
  gtk_widget_set_visible (GTK_WIDGET (parts->snippet), *hg_item_get_snippet (item) != '\0');
  gtk_label_set_label (parts->number, hg_item_get_number (item));
  gtk_label_set_label (parts->place, place);
  show_grade (parts, item);
  hg_list_row_name (parts->list_item, name);
}

/* While it has not been read, a row is blank. */
static void
show_nothing (Parts *parts)
{
  show_text (parts->title, "", NULL, 0);
  gtk_widget_set_visible (GTK_WIDGET (parts->snippet), FALSE);
  gtk_label_set_label (parts->number, "");
  gtk_label_set_label (parts->place, "");
  gtk_widget_set_visible (GTK_WIDGET (parts->badge), FALSE);
}

static void
show_row (Parts *parts)
{
  gboolean is_heading = hg_result_row_is_heading (parts->row);
  HgItem *item = hg_result_row_get_item (parts->row);

  gtk_widget_set_visible (GTK_WIDGET (parts->heading), is_heading);
  gtk_widget_set_visible (parts->content, !is_heading);
  if (is_heading)
    {
      g_autofree char *heading = hg_item_row_dup_heading (hg_result_row_get_kind (parts->row), hg_result_row_get_count (parts->row),
                                                          hg_result_row_has_more (parts->row));

      gtk_label_set_label (parts->heading, heading);
      hg_list_row_name (parts->list_item, heading);
    }
  else if (item != NULL)
    show_item (parts, item);
  else
    show_nothing (parts);
}

static void
setup_cb (GtkListItemFactory *factory, GtkListItem *list_item)
{
  g_autoptr(GtkBuilder) builder = gtk_builder_new_from_resource ("/org/hegui/Hegui/browse/hg-item-row.ui");
  Parts *parts = g_new0 (Parts, 1);

  parts->list_item = list_item;
  parts->grade = NO_GRADE;
  parts->heading = GTK_LABEL (gtk_builder_get_object (builder, "heading"));
  parts->content = GTK_WIDGET (gtk_builder_get_object (builder, "content"));
  parts->title = GTK_LABEL (gtk_builder_get_object (builder, "title"));
  parts->snippet = GTK_LABEL (gtk_builder_get_object (builder, "snippet"));
  parts->number = GTK_LABEL (gtk_builder_get_object (builder, "number"));
  parts->place = GTK_LABEL (gtk_builder_get_object (builder, "place"));
  parts->badge = GTK_LABEL (gtk_builder_get_object (builder, "badge"));
  g_object_set_data_full (G_OBJECT (list_item), PARTS, parts, g_free);
  gtk_list_item_set_child (list_item, GTK_WIDGET (gtk_builder_get_object (builder, "root")));
}

static void
bind_cb (GtkListItemFactory *factory, GtkListItem *list_item)
{
  Parts *parts = g_object_get_data (G_OBJECT (list_item), PARTS);

  parts->row = gtk_list_item_get_item (list_item);
  gtk_list_item_set_selectable (list_item, !hg_result_row_is_heading (parts->row));
  gtk_list_item_set_activatable (list_item, !hg_result_row_is_heading (parts->row));
  g_signal_connect_swapped (parts->row, "notify", G_CALLBACK (show_row), parts);
  show_row (parts);
}

static void
unbind_cb (GtkListItemFactory *factory, GtkListItem *list_item)
{
  Parts *parts = g_object_get_data (G_OBJECT (list_item), PARTS);

  g_signal_handlers_disconnect_by_func (parts->row, show_row, parts);
  parts->row = NULL;
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

/**
 * hg_item_row_go_to:
 * @view: a list view with rows of hg_item_row_factory_new() and a single selection
 * @position: a row that is no heading
 *
 * Chooses a row, shows it with the heading that stands above it, and gives it the focus.
 */
void
hg_item_row_go_to (GtkListView *view, guint position)
{
  if (position == 1)
    gtk_widget_activate_action (GTK_WIDGET (view), "list.scroll-to-item", "u", 0);
  hg_list_row_go_to (view, position);
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
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), NULL);
  return factory;
}
