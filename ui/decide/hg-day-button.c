/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-day-button"

#include "config.h"

#include "hg-day-button.h"

#include <glib/gi18n.h>

#define SEVERAL_KEY "hg-several"

static void
chosen_cb (GtkEditable *entry, GtkCalendar *calendar)
{
  g_autoptr(GDateTime) day = gtk_calendar_get_date (calendar);
  g_autofree char *iso = g_date_time_format (day, "%Y-%m-%d");
  const char *text = gtk_editable_get_text (entry);
  g_autofree char *longer = NULL;

  if (g_object_get_data (G_OBJECT (calendar), SEVERAL_KEY) != NULL && *text != '\0')
    longer = g_strdup_printf ("%s %s", text, iso);
  gtk_editable_set_text (entry, longer != NULL ? longer : iso);
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (GTK_WIDGET (calendar), GTK_TYPE_POPOVER)));
}

/**
 * hg_day_button_new:
 * @entry: where the chosen day is written
 * @several: whether it is added to those that are there, or takes their place
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
hg_day_button_new (GtkEditable *entry, gboolean several)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *calendar = gtk_calendar_new ();

  g_object_set_data (G_OBJECT (calendar), SEVERAL_KEY, GINT_TO_POINTER (several));
  g_signal_connect_object (calendar, "day-selected", G_CALLBACK (chosen_cb), entry, G_CONNECT_SWAPPED);
  gtk_popover_set_child (GTK_POPOVER (popover), calendar);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "x-office-calendar-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  gtk_widget_set_tooltip_text (button, _("Choose from the calendar"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Choose from the calendar"), -1);
  return button;
}
