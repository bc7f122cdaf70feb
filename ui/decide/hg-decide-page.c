/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-decide-page"

#include "config.h"

#include "hg-decide-page.h"

#include "hg-changes-banner.h"
#include "hg-date.h"
#include "hg-decide-bar.h"
#include "hg-decide-progress.h"
#include "hg-decision-view.h"
#include "hg-fact-picker.h"
#include "hg-question-list.h"
#include "hg-split-layout.h"
#include "hg-wrap-layout.h"

#include <glib/gi18n.h>

struct _HgDecidePage
{
  GtkWidget        parent_instance;

  HgDecideCase    *decide_case;   /* (nullable) */

  GtkWidget       *root;
  GtkLabel        *title;
  GtkLabel        *place;
  HgDecideBar     *bar;
  HgChangesBanner *changes;
  GtkWidget       *missing;
  GtkWidget       *split;
  GtkLabel        *progress;
  HgFactPicker    *picker;
  HgQuestionList  *questions;
  HgDecisionView  *view;
};

G_DEFINE_FINAL_TYPE (HgDecidePage, hg_decide_page, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The two dates of every decision are answered in the bar, and belong to no list of questions. */
static gboolean
is_date (const char *fact)
{
  return g_str_equal (fact, HG_FACT_ACT_DATE) || g_str_equal (fact, HG_FACT_DECISION_DATE);
}

/* Showing */

static GPtrArray *
dup_open (HgDecidePage *self)
{
  const HgDecision *decision = hg_decide_case_get_decision (self->decide_case);
  GPtrArray *open = g_ptr_array_new ();

  for (guint i = 0; i < decision->open->len; i++)
    {
      const HgOpenQuestion *question = g_ptr_array_index (decision->open, i);

      if (!is_date (question->fact))
        g_ptr_array_add (open, question->fact);
    }
  return open;
}

static void
show_missing (HgDecidePage *self)
{
  g_autoptr(GPtrArray) missing = hg_decide_target_find_missing (hg_decide_case_get_target (self->decide_case),
                                                                hg_decide_case_get_state (self->decide_case));
  g_autofree char *text = g_strdup_printf (ngettext ("%u judgement lacks its written reason",
                                                     "%u judgements lack their written reason", missing->len),
                                           missing->len);

  gtk_button_set_label (GTK_BUTTON (self->missing), text);
  gtk_widget_set_visible (self->missing, missing->len > 0);
}

static void
show_place (HgDecidePage *self)
{
  const HgDecideTarget *target = hg_decide_case_get_target (self->decide_case);
  g_autoptr(GString) text = g_string_new (hg_decide_target_get_number (target));

  if (target->rule != NULL && target->matter != NULL)
    g_string_append_printf (text, " · %s", target->matter->title);
  if (text->len > 0)
    g_string_append (text, " · ");
  if (hg_decide_case_is_modified (self->decide_case))
    g_string_append (text, _("not saved"));
  else if (hg_decide_case_get_kept_id (self->decide_case) != 0)
    g_string_append (text, _("saved"));
  else
    g_string_append (text, _("new case"));
  gtk_label_set_label (self->place, text->str);
}

static void
update (HgDecidePage *self)
{
  g_autoptr(GPtrArray) open = dup_open (self);
  g_autofree char *progress = hg_decide_progress_dup_text (self->decide_case, open->len);

  show_place (self);
  hg_changes_banner_set_changes (self->changes, hg_decide_changes_get (self->decide_case));
  hg_decide_bar_update (self->bar, hg_decide_case_get_state (self->decide_case),
                        hg_decide_case_get_target (self->decide_case)->matter != NULL);
  gtk_label_set_label (self->progress, progress);
  show_missing (self);
  hg_question_list_update (self->questions, open);
  hg_decision_view_update (self->view, hg_decide_case_get_target (self->decide_case),
                           hg_decide_case_get_decision (self->decide_case));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "decide.clear",
                                 hg_decide_case_get_state (self->decide_case)->answers->len > 0);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* What people do */

/* @iso: (nullable) */
static void
set_date (HgDecidePage *self, const char *fact, const char *iso)
{
  const HgDecideState *state = hg_decide_case_get_state (self->decide_case);
  GDate act = state->act_date, decision = state->decision_date;
  GDate *date = g_str_equal (fact, HG_FACT_ACT_DATE) ? &act : &decision;

  if (iso == NULL || !hg_date_parse (iso, date))
    g_date_clear (date, 1);
  hg_decide_case_set_dates (self->decide_case, &act, &decision);
}

static void
answer_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgDecidePage *self = HG_DECIDE_PAGE (widget);
  const char *fact, *value;

  g_variant_get (parameter, "(&s&s)", &fact, &value);
  if (is_date (fact))
    set_date (self, fact, value);
  else
    hg_decide_case_answer (self->decide_case, fact, value);
}

static void
unset_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgDecidePage *self = HG_DECIDE_PAGE (widget);
  const char *fact = g_variant_get_string (parameter, NULL);

  if (is_date (fact))
    set_date (self, fact, NULL);
  else
    hg_decide_case_unset (self->decide_case, fact);
}

static void
unknown_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_decide_case_set_unknown (HG_DECIDE_PAGE (widget)->decide_case, g_variant_get_string (parameter, NULL));
}

static void
write_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const char *fact, *text;
  gint32 note;

  g_variant_get (parameter, "(&si&s)", &fact, &note, &text);
  hg_decide_case_write (HG_DECIDE_PAGE (widget)->decide_case, fact, (HgDecideNote) note, text);
}

static void
unfold_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_decide_page_go_to (HG_DECIDE_PAGE (widget), g_variant_get_string (parameter, NULL));
}

static void
pick_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  HgDecidePage *self = HG_DECIDE_PAGE (widget);
  const char *fact = g_variant_get_string (parameter, NULL);

  hg_decide_case_pick (self->decide_case, fact);
  hg_decide_page_go_to (self, fact);
}

static void
clear_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_decide_case_clear (HG_DECIDE_PAGE (widget)->decide_case);
}

static void
party_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  hg_decide_case_set_party (HG_DECIDE_PAGE (widget)->decide_case, g_variant_get_string (parameter, NULL));
}

/* To the first judgement without a reason. */
static void
missing_cb (HgDecidePage *self)
{
  g_autoptr(GPtrArray) missing = hg_decide_target_find_missing (hg_decide_case_get_target (self->decide_case),
                                                                hg_decide_case_get_state (self->decide_case));

  if (missing->len > 0)
    hg_question_list_focus_reason (self->questions, g_ptr_array_index (missing, 0));
}

static void
hg_decide_page_dispose (GObject *object)
{
  HgDecidePage *self = HG_DECIDE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_DECIDE_PAGE);
  if (self->decide_case != NULL)
    g_signal_handlers_disconnect_by_data (self->decide_case, self);
  g_clear_object (&self->decide_case);
  G_OBJECT_CLASS (hg_decide_page_parent_class)->dispose (object);
}

static void
hg_decide_page_class_init (HgDecidePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_decide_page_dispose;
  signals[CHANGED] = g_signal_new ("changed", HG_TYPE_DECIDE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (HG_TYPE_CHANGES_BANNER);
  g_type_ensure (HG_TYPE_DECIDE_BAR);
  g_type_ensure (HG_TYPE_FACT_PICKER);
  g_type_ensure (HG_TYPE_QUESTION_LIST);
  g_type_ensure (HG_TYPE_DECISION_VIEW);
  g_type_ensure (HG_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/decide/hg-decide-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HgDecidePage, root);
  gtk_widget_class_bind_template_child (widget_class, HgDecidePage, title);
  gtk_widget_class_bind_template_child (widget_class, HgDecidePage, place);
  gtk_widget_class_bind_template_child (widget_class, HgDecidePage, bar);
  gtk_widget_class_bind_template_child (widget_class, HgDecidePage, changes);
  gtk_widget_class_bind_template_child (widget_class, HgDecidePage, missing);
  gtk_widget_class_bind_template_child (widget_class, HgDecidePage, split);
  gtk_widget_class_bind_template_child (widget_class, HgDecidePage, progress);
  gtk_widget_class_bind_template_child (widget_class, HgDecidePage, picker);
  gtk_widget_class_bind_template_child (widget_class, HgDecidePage, questions);
  gtk_widget_class_bind_template_child (widget_class, HgDecidePage, view);
  gtk_widget_class_bind_template_callback (widget_class, missing_cb);
  gtk_widget_class_install_action (widget_class, "decide.answer", "(ss)", answer_action);
  gtk_widget_class_install_action (widget_class, "decide.unset", "s", unset_action);
  gtk_widget_class_install_action (widget_class, "decide.unknown", "s", unknown_action);
  gtk_widget_class_install_action (widget_class, "decide.write", "(sis)", write_action);
  gtk_widget_class_install_action (widget_class, "decide.unfold", "s", unfold_action);
  gtk_widget_class_install_action (widget_class, "decide.pick", "s", pick_action);
  gtk_widget_class_install_action (widget_class, "decide.party", "s", party_action);
  gtk_widget_class_install_action (widget_class, "decide.clear", NULL, clear_action);
}

static void
hg_decide_page_init (HgDecidePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->split, hg_split_layout_new ());
}

/**
 * hg_decide_page_new:
 *
 * Returns: (transfer floating): a page of no case
 */
GtkWidget *
hg_decide_page_new (void)
{
  return g_object_new (HG_TYPE_DECIDE_PAGE, NULL);
}

/**
 * hg_decide_page_set_case:
 * @self: a page
 * @decide_case: what to show from now on
 */
void
hg_decide_page_set_case (HgDecidePage *self, HgDecideCase *decide_case)
{
  const HgDecideTarget *target;
  const char *title;

  g_return_if_fail (HG_IS_DECIDE_PAGE (self));
  if (self->decide_case == decide_case)
    return;
  if (self->decide_case != NULL)
    g_signal_handlers_disconnect_by_data (self->decide_case, self);
  g_set_object (&self->decide_case, decide_case);
  g_signal_connect_object (decide_case, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  target = hg_decide_case_get_target (decide_case);
  title = hg_decide_target_get_title (target);
  gtk_label_set_label (self->title, title != NULL ? title : _("What could apply here?"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_label (self->title), -1);
  gtk_widget_set_visible (GTK_WIDGET (self->picker), hg_decide_target_is_open (target));
  hg_fact_picker_set_case (self->picker, decide_case);
  hg_question_list_set_case (self->questions, decide_case);
  update (self);
}

/**
 * hg_decide_page_get_case:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): what it shows
 */
HgDecideCase *
hg_decide_page_get_case (HgDecidePage *self)
{
  return self->decide_case;
}

/**
 * hg_decide_page_focus:
 * @self: a page
 *
 * Puts the cursor where work begins: into the first open question.
 */
void
hg_decide_page_focus (HgDecidePage *self)
{
  g_return_if_fail (HG_IS_DECIDE_PAGE (self));
  if (gtk_widget_get_visible (GTK_WIDGET (self->picker)))
    gtk_widget_grab_focus (GTK_WIDGET (self->picker));
  else
    hg_question_list_go (self->questions, 0);
}

/**
 * hg_decide_page_go:
 * @self: a page
 * @direction: 1 for the next open question, -1 for the one before
 *
 * Returns: whether there is one
 */
gboolean
hg_decide_page_go (HgDecidePage *self, int direction)
{
  return hg_question_list_go (self->questions, direction);
}

/**
 * hg_decide_page_go_to:
 * @self: a page
 * @fact: a fact's id, or one of the two dates of every decision
 *
 * Returns: whether its question is shown
 */
gboolean
hg_decide_page_go_to (HgDecidePage *self, const char *fact)
{
  return hg_decide_bar_focus (self->bar, fact) || hg_question_list_focus (self->questions, fact);
}
