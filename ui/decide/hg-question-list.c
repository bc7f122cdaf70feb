/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-question-list"

#include "config.h"

#include "hg-question-list.h"

#include "hg-question-row.h"

#include <glib/gi18n.h>

struct _HgQuestionList
{
  GtkWidget           parent_instance;

  HgDecideCase       *decide_case;   /* (nullable) */
  GHashTable         *rows;          /* of char* (a fact's id) to HgQuestionRow, borrowed: all that were ever shown */
  GHashTable         *asking;        /* of char* (a fact's id) to GPtrArray of HgRule: who asks it */
  GPtrArray          *order;         /* of HgQuestionRow, borrowed: as they stand */
  GPtrArray          *open;          /* of char*: what can still change a result, the most useful first */
  char               *unfolded;      /* (nullable): an answered question that was opened again */
  GtkEventController *pointer;       /* whether it is over the list */
};

G_DEFINE_FINAL_TYPE (HgQuestionList, hg_question_list, GTK_TYPE_WIDGET)

static void
add_asking (HgQuestionList *self, HgRule *rule, const HgCondition *condition)
{
  g_autoptr(GHashTable) facts = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer fact;

  if (condition == NULL)
    return;
  hg_condition_add_facts (condition, facts);
  g_hash_table_iter_init (&iter, facts);
  while (g_hash_table_iter_next (&iter, &fact, NULL))
    {
      GPtrArray *rules = g_hash_table_lookup (self->asking, fact);

      if (rules == NULL)
        {
          rules = g_ptr_array_new ();
          g_hash_table_insert (self->asking, g_strdup (fact), rules);
        }
      if (!g_ptr_array_find (rules, rule, NULL))
        g_ptr_array_add (rules, rule);
    }
}

static GPtrArray *
get_asking (HgQuestionList *self, const char *fact)
{
  GPtrArray *rules = g_hash_table_lookup (self->asking, fact);

  if (rules != NULL)
    return rules;
  rules = g_ptr_array_new ();
  g_hash_table_insert (self->asking, g_strdup (fact), rules);
  return rules;
}

/* (nullable): where the edition does not know the fact */
static HgQuestionRow *
ensure_row (HgQuestionList *self, const char *id)
{
  const HgDecideTarget *target = hg_decide_case_get_target (self->decide_case);
  const HgFact *fact = hg_vocabulary_get_fact (target->vocabulary, id);
  GtkWidget *row = g_hash_table_lookup (self->rows, id);

  if (row != NULL || fact == NULL)
    return (HgQuestionRow *) row;
  row = hg_question_row_new (target->vocabulary, fact, get_asking (self, id), target->matter);
  gtk_widget_set_parent (row, GTK_WIDGET (self));
  g_hash_table_insert (self->rows, fact->id, row);
  return HG_QUESTION_ROW (row);
}

static gboolean
contains (GPtrArray *ids, const char *id)
{
  return g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL);
}

static HgQuestionRow *
find_focused (HgQuestionList *self)
{
  for (guint i = 0; i < self->order->len; i++)
    if (hg_question_row_has_focus (g_ptr_array_index (self->order, i)))
      return g_ptr_array_index (self->order, i);
  return NULL;
}

static void
add (HgQuestionList *self, GPtrArray *wanted, const char *fact)
{
  HgQuestionRow *row = ensure_row (self, fact);

  if (row != NULL && !g_ptr_array_find (wanted, row, NULL))
    g_ptr_array_add (wanted, row);
}

/* What was answered, as it was given; what was picked; then what is open. */
static GPtrArray *
dup_wanted (HgQuestionList *self)
{
  const HgDecideState *state = hg_decide_case_get_state (self->decide_case);
  GPtrArray *wanted = g_ptr_array_new ();

  for (int pass = 0; pass < 2; pass++)
    for (guint i = 0; i < state->answers->len; i++)
      {
        const HgDecideAnswer *answer = g_ptr_array_index (state->answers, i);
        gboolean is_answered = answer->value != NULL || answer->unknown;

        if (is_answered == (pass == 0))
          add (self, wanted, answer->fact);
      }
  for (guint i = 0; i < self->open->len; i++)
    add (self, wanted, g_ptr_array_index (self->open, i));
  return wanted;
}

/* The row that somebody is at work in keeps its place, also where it is no longer asked. */
static void
keep_place (HgQuestionList *self, GPtrArray *wanted, HgQuestionRow *focused)
{
  guint place;

  if (focused == NULL || !g_ptr_array_find (self->order, focused, &place))
    return;
  g_ptr_array_remove (wanted, focused);
  g_ptr_array_insert (wanted, (int) MIN (place, wanted->len), focused);
}

static void
arrange (HgQuestionList *self, GPtrArray *wanted)
{
  GHashTableIter iter;
  gpointer row;
  GtkWidget *former = NULL;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, NULL, &row))
    gtk_widget_set_visible (row, g_ptr_array_find (wanted, row, NULL));
  for (guint i = 0; i < wanted->len; i++)
    {
      GtkWidget *widget = g_ptr_array_index (wanted, i);

      /* Moving a row within its parent leaves the focus where it is. */
      if (gtk_widget_get_prev_sibling (widget) != former)
        gtk_widget_insert_after (widget, GTK_WIDGET (self), former);
      former = widget;
    }
}

/* @may_fold: whether more rows may fold now. Under the pointer they do not: the next click would meet another question. */
static void
fold_rows (HgQuestionList *self, HgQuestionRow *focused, gboolean may_fold)
{
  for (guint i = 0; i < self->order->len; i++)
    {
      HgQuestionRow *row = g_ptr_array_index (self->order, i);
      gboolean is_done = hg_question_row_is_answered (row) && row != focused
                         && g_strcmp0 (hg_question_row_get_fact (row)->id, self->unfolded) != 0;

      hg_question_row_set_folded (row, is_done && (may_fold || hg_question_row_is_folded (row)));
    }
}

static void
show_rows (HgQuestionList *self, HgQuestionRow *focused)
{
  for (guint i = 0; i < self->order->len; i++)
    {
      HgQuestionRow *row = g_ptr_array_index (self->order, i);
      const char *fact = hg_question_row_get_fact (row)->id;

      hg_question_row_update (row, hg_decide_case_get_answer (self->decide_case, fact), contains (self->open, fact));
    }
  fold_rows (self, focused,
             !gtk_event_controller_motion_contains_pointer (GTK_EVENT_CONTROLLER_MOTION (self->pointer)));
}

static void
left_cb (HgQuestionList *self)
{
  fold_rows (self, find_focused (self), TRUE);
}

static void
drop_rows (HgQuestionList *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_hash_table_remove_all (self->rows);
  g_hash_table_remove_all (self->asking);
  g_ptr_array_set_size (self->order, 0);
  g_ptr_array_set_size (self->open, 0);
  g_clear_pointer (&self->unfolded, g_free);
}

static void
hg_question_list_dispose (GObject *object)
{
  HgQuestionList *self = HG_QUESTION_LIST (object);

  if (self->rows != NULL)
    drop_rows (self);
  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_pointer (&self->asking, g_hash_table_unref);
  g_clear_pointer (&self->order, g_ptr_array_unref);
  g_clear_pointer (&self->open, g_ptr_array_unref);
  g_clear_object (&self->decide_case);
  G_OBJECT_CLASS (hg_question_list_parent_class)->dispose (object);
}

static void
hg_question_list_class_init (HgQuestionListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_question_list_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "questions");
}

static void
hg_question_list_init (HgQuestionList *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  self->pointer = gtk_event_controller_motion_new ();
  g_signal_connect_object (self->pointer, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), self->pointer);
  self->rows = g_hash_table_new (g_str_hash, g_str_equal);
  self->asking = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->order = g_ptr_array_new ();
  self->open = g_ptr_array_new_with_free_func (g_free);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Questions"), -1);
}

/**
 * hg_question_list_new:
 *
 * Returns: (transfer floating): a list of no case
 */
GtkWidget *
hg_question_list_new (void)
{
  return g_object_new (HG_TYPE_QUESTION_LIST, NULL);
}

/**
 * hg_question_list_set_case:
 * @self: a list
 * @decide_case: what to show from now on; hg_question_list_update() follows
 */
void
hg_question_list_set_case (HgQuestionList *self, HgDecideCase *decide_case)
{
  GPtrArray *rules;

  g_return_if_fail (HG_IS_QUESTION_LIST (self));
  drop_rows (self);
  g_set_object (&self->decide_case, decide_case);
  rules = hg_decide_case_get_target (decide_case)->rules;
  for (guint i = 0; i < rules->len; i++)
    {
      HgRule *rule = g_ptr_array_index (rules, i);

      add_asking (self, rule, rule->when);
      add_asking (self, rule, rule->unless);
    }
}

/**
 * hg_question_list_update:
 * @self: a list
 * @open: (element-type char*): the facts that can still change a result, the most useful first
 *
 * Shows what the case holds now.
 */
void
hg_question_list_update (HgQuestionList *self, GPtrArray *open)
{
  HgQuestionRow *focused;
  GPtrArray *wanted;

  g_return_if_fail (HG_IS_QUESTION_LIST (self));
  g_ptr_array_set_size (self->open, 0);
  for (guint i = 0; i < open->len; i++)
    g_ptr_array_add (self->open, g_strdup (g_ptr_array_index (open, i)));
  focused = find_focused (self);
  wanted = dup_wanted (self);
  keep_place (self, wanted, focused);
  arrange (self, wanted);
  g_ptr_array_unref (self->order);
  self->order = wanted;
  show_rows (self, focused);
}

/**
 * hg_question_list_focus:
 * @self: a list
 * @fact: a fact's id
 *
 * Unfolds the question and goes there.
 *
 * Returns: whether it is shown
 */
gboolean
hg_question_list_focus (HgQuestionList *self, const char *fact)
{
  HgQuestionRow *row = g_hash_table_lookup (self->rows, fact);
  g_autofree char *unfolded = g_strdup (fact);

  if (row == NULL || !g_ptr_array_find (self->order, row, NULL))
    return FALSE;
  g_free (self->unfolded);
  self->unfolded = g_steal_pointer (&unfolded);
  hg_question_row_set_folded (row, FALSE);
  fold_rows (self, row, TRUE);   /* whoever goes by key or link does not point into the list */
  gtk_widget_grab_focus (GTK_WIDGET (row));
  return TRUE;
}

/**
 * hg_question_list_focus_reason:
 * @self: a list
 * @fact: the id of a fact that was answered
 *
 * Unfolds the question and goes to its reason; to its evidence, where it needs none.
 */
void
hg_question_list_focus_reason (HgQuestionList *self, const char *fact)
{
  if (hg_question_list_focus (self, fact))
    hg_question_row_focus_reason (g_hash_table_lookup (self->rows, fact));
}

/**
 * hg_question_list_go:
 * @self: a list
 * @direction: 1 for the next open question, -1 for the one before, 0 for the first of all
 *
 * From the question that has the focus, or from the end that @direction comes from. At the other end it begins again.
 *
 * Returns: whether there is an open question
 */
gboolean
hg_question_list_go (HgQuestionList *self, int direction)
{
  HgQuestionRow *focused = direction != 0 ? find_focused (self) : NULL;
  guint place = 0;
  int n = (int) self->order->len;
  int start = direction < 0 ? n : -1;

  if (focused != NULL && g_ptr_array_find (self->order, focused, &place))
    start = (int) place;
  for (int i = 1; i <= n; i++)
    {
      int next = ((start + (direction < 0 ? -i : i)) % n + n) % n;
      HgQuestionRow *row = g_ptr_array_index (self->order, (guint) next);

      if (!hg_question_row_is_answered (row) && row != focused)
        return hg_question_list_focus (self, hg_question_row_get_fact (row)->id);
    }
  return FALSE;
}

/**
 * hg_question_list_dup_order:
 * @self: a list
 *
 * Returns: (transfer full): the facts as they stand, with a space between
 */
char *
hg_question_list_dup_order (HgQuestionList *self)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < self->order->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            hg_question_row_get_fact (g_ptr_array_index (self->order, i))->id);
  return g_string_free (ids, FALSE);
}
