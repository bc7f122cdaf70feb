/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-case-row"

#include "config.h"

#include "hg-case-row.h"

#include "hg-assessment-item.h"
#include "hg-case-result.h"
#include "hg-list-row.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

/* The functions of the template are called with the GtkListItem first, and with no item while a row is unbound. */

static char *
dup_target_of (const HgAssessment *assessment)
{
  if (assessment->target == NULL)
    return g_strdup (_("What could apply here?"));
  if (assessment->target_number == NULL)
    return g_strdup (assessment->target);
  return g_strdup_printf ("%s %s", assessment->target_number, assessment->target_title);
}

/* What the case is about stands first where nobody is named. */
static gboolean
has_target (GtkListItem *list_item, HgAssessmentItem *item)
{
  return item != NULL && hg_assessment_item_get_assessment (item)->party != NULL;
}

static char *
dup_target (GtkListItem *list_item, HgAssessmentItem *item)
{
  return item != NULL ? dup_target_of (hg_assessment_item_get_assessment (item)) : NULL;
}

static char *
dup_word (GtkListItem *list_item, HgAssessmentItem *item)
{
  HgCaseResult result;

  if (item == NULL)
    return NULL;
  result = hg_case_result_find (hg_assessment_item_get_assessment (item));
  return hg_case_result_dup_word (&result);
}

static GStrv
dup_classes (GtkListItem *list_item, HgAssessmentItem *item)
{
  const char *none[] = { "badge", NULL };
  HgCaseResult result;

  if (item == NULL)
    return g_strdupv ((GStrv) none);
  result = hg_case_result_find (hg_assessment_item_get_assessment (item));
  return hg_case_result_dup_classes (&result);
}

static char *
dup_detail (GtkListItem *list_item, HgAssessmentItem *item)
{
  HgCaseResult result;

  if (item == NULL)
    return NULL;
  result = hg_case_result_find (hg_assessment_item_get_assessment (item));
  return hg_case_result_dup_detail (&result);
}

static gboolean
has_detail (GtkListItem *list_item, HgAssessmentItem *item)
{
  g_autofree char *detail = dup_detail (list_item, item);

  return detail != NULL && *detail != '\0';
}

/* The row's name says first what a person looks for. */
static char *
dup_title (GtkListItem *list_item, HgAssessmentItem *item)
{
  g_autofree char *target = dup_target (list_item, item);
  g_autofree char *word = dup_word (list_item, item);
  g_autofree char *name = NULL;
  const char *party;

  if (item == NULL)
    return NULL;
  party = hg_assessment_item_get_assessment (item)->party;
  /* Translators: a row for screen readers: the party, what the case is about, what came of it */
  name = g_strdup_printf (hg_assessment_item_get_text_changed (item) ? _("%1$s, %2$s, %3$s, the text has changed")
                                                                     : C_("case", "%1$s, %2$s, %3$s"),
                          party != NULL ? party : _("Party not named"), target, word);
  hg_list_row_name (list_item, name, NULL);
  return g_strdup (party != NULL ? party : target);
}

static void
append_day (GString *text, const char *format, const GDate *day)
{
  g_autofree char *date = hg_wording_date (day);

  if (*date == '\0')
    return;
  g_string_append (text, " · ");
  g_string_append_printf (text, format, date);
}

static char *
dup_facts (GtkListItem *list_item, HgAssessmentItem *item)
{
  const HgAssessment *assessment;
  g_autoptr(GString) text = g_string_new (NULL);
  g_autofree char *time = NULL;

  if (item == NULL)
    return NULL;
  assessment = hg_assessment_item_get_assessment (item);
  time = hg_case_row_dup_time (assessment->changed);
  g_string_append (text, assessment->number);
  /* Translators: the day of the act */
  append_day (text, C_("case", "act %s"), &assessment->act_date);
  /* Translators: the day of the decision */
  append_day (text, C_("case", "decision %s"), &assessment->decision_date);
  g_string_append (text, " · ");
  g_string_append_printf (text, C_("case", "edition %s"), assessment->edition);
  g_string_append (text, " · ");
  /* Translators: when a case was kept */
  g_string_append_printf (text, C_("case", "kept %s"), time);
  return g_strdup (text->str);
}

static gboolean
is_changed (GtkListItem *list_item, HgAssessmentItem *item)
{
  return item != NULL && hg_assessment_item_get_text_changed (item);
}

/**
 * hg_case_row_dup_time:
 * @iso: (nullable): ISO 8601
 *
 * Returns: (transfer full): the day and the minute, as this place has them
 */
char *
hg_case_row_dup_time (const char *iso)
{
  g_autoptr(GDateTime) time = iso != NULL ? g_date_time_new_from_iso8601 (iso, NULL) : NULL;
  g_autoptr(GDateTime) local = time != NULL ? g_date_time_to_local (time) : NULL;
  g_autofree char *day = NULL, *minute = NULL;
  GDate date;

  if (local == NULL)
    return g_strdup (iso != NULL ? iso : "");
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) g_date_time_get_day_of_month (local), (GDateMonth) g_date_time_get_month (local),
                  (GDateYear) g_date_time_get_year (local));
  day = hg_wording_date (&date);
  minute = g_date_time_format (local, "%H:%M");
  return g_strdup_printf ("%s %s", day, minute);
}

/**
 * hg_case_row_factory_new:
 *
 * Returns: (transfer full): what makes the rows of kept cases
 */
GtkListItemFactory *
hg_case_row_factory_new (void)
{
  g_autoptr(GtkBuilderScope) scope = gtk_builder_cscope_new ();

  gtk_builder_cscope_add_callback_symbols (GTK_BUILDER_CSCOPE (scope),
                                           "dup_title", G_CALLBACK (dup_title), "dup_target", G_CALLBACK (dup_target),
                                           "has_target", G_CALLBACK (has_target),
                                           "dup_word", G_CALLBACK (dup_word), "dup_classes", G_CALLBACK (dup_classes),
                                           "dup_detail", G_CALLBACK (dup_detail), "has_detail", G_CALLBACK (has_detail),
                                           "dup_facts", G_CALLBACK (dup_facts), "is_changed", G_CALLBACK (is_changed), NULL);
  g_type_ensure (HG_TYPE_ASSESSMENT_ITEM);
  return gtk_builder_list_item_factory_new_from_resource (scope, "/org/hegui/Hegui/records/hg-case-row.ui");
}
