/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-question-row"

#include "config.h"

#include "hg-question-row.h"

#include "hg-answer-editor.h"
#include "hg-decide-case.h"
#include "hg-rule.h"
#include "hg-wording-fact.h"
#include "hg-wrap-layout.h"

#include <glib/gi18n.h>

/* Of a question that many rules ask the first few are named: they are those that come first on the right. */
#define MOST_RULES 3

struct _HgQuestionRow
{
  GtkWidget     parent_instance;

  HgVocabulary *vocabulary;
  const HgFact *fact;
  gboolean      is_setting;    /* the program fills it in: nobody writes */
  gboolean      is_answered;

  GtkWidget    *root;
  GtkWidget    *folded;
  GtkImage     *folded_icon;
  GtkLabel     *folded_question;
  GtkLabel     *folded_answer;
  GtkWidget    *folded_missing;
  GtkWidget    *card;
  GtkLabel     *question;
  GtkWidget    *judgement;
  GtkWidget    *irrelevant;
  GtkBox       *place;
  GtkWidget    *editor;
  GtkLabel     *hint;
  GtkWidget    *reason_box;
  GtkLabel     *reason_label;
  GtkTextView  *reason;
  GtkEditable  *evidence;
  GtkBox       *rules;
};

G_DEFINE_FINAL_TYPE (HgQuestionRow, hg_question_row, GTK_TYPE_WIDGET)

static void
write_note (HgQuestionRow *self, HgDecideNote note, const char *text)
{
  if (!self->is_setting)
    gtk_widget_activate_action (GTK_WIDGET (self), "decide.write", "(sis)", self->fact->id, (gint32) note, text);
}

static char *
dup_reason (HgQuestionRow *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->reason);
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static void
reason_cb (HgQuestionRow *self)
{
  g_autofree char *text = dup_reason (self);

  write_note (self, HG_DECIDE_NOTE_REASON, text);
}

static void
evidence_cb (HgQuestionRow *self)
{
  write_note (self, HG_DECIDE_NOTE_EVIDENCE, gtk_editable_get_text (self->evidence));
}

static void
unfold_cb (HgQuestionRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "decide.unfold", "s", self->fact->id);
}

static GtkWidget *
create_source (HgItemKind kind, const char *id, const char *number, const char *title)
{
  GtkWidget *button = gtk_button_new_with_label (number);

  gtk_widget_add_css_class (button, "citation");
  gtk_widget_set_tooltip_text (button, title);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-item");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(is)", (gint32) kind, id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, number,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, title, -1);
  return button;
}

/* Where the question comes from, one click away. What no rule asks, the matter's fines need. */
static void
show_rules (HgQuestionRow *self, GPtrArray *rules, const HgMatter *matter)
{
  GtkWidget *lead = gtk_label_new (_("Asked by"));

  gtk_widget_set_layout_manager (GTK_WIDGET (self->rules), hg_wrap_layout_new ());
  gtk_widget_add_css_class (lead, "condition-evidence");
  gtk_box_append (self->rules, lead);
  for (guint i = 0; i < MIN (rules->len, MOST_RULES); i++)
    {
      const HgRule *rule = g_ptr_array_index (rules, i);

      gtk_box_append (self->rules, create_source (HG_ITEM_RULE, rule->id, rule->number, rule->title));
    }
  if (rules->len == 0 && matter != NULL)
    gtk_box_append (self->rules, create_source (HG_ITEM_MATTER, matter->id, matter->number, matter->title));
  if (rules->len > MOST_RULES)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("and %u more", "and %u more", rules->len - MOST_RULES),
                                               rules->len - MOST_RULES);
      GtkWidget *label = gtk_label_new (more);

      gtk_widget_add_css_class (label, "condition-evidence");
      gtk_box_append (self->rules, label);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->rules), rules->len > 0 || matter != NULL);
}

static void
hg_question_row_dispose (GObject *object)
{
  HgQuestionRow *self = HG_QUESTION_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_QUESTION_ROW);
  g_clear_pointer (&self->vocabulary, hg_vocabulary_unref);
  G_OBJECT_CLASS (hg_question_row_parent_class)->dispose (object);
}

static gboolean
hg_question_row_grab_focus (GtkWidget *widget)
{
  HgQuestionRow *self = HG_QUESTION_ROW (widget);

  return gtk_widget_grab_focus (gtk_widget_get_visible (self->folded) ? self->folded : self->editor);
}

static void
hg_question_row_class_init (HgQuestionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_question_row_dispose;
  widget_class->grab_focus = hg_question_row_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/decide/hg-question-row.ui");
  gtk_widget_class_bind_template_child (widget_class, HgQuestionRow, root);
  gtk_widget_class_bind_template_child (widget_class, HgQuestionRow, folded);
  gtk_widget_class_bind_template_child (widget_class, HgQuestionRow, folded_icon);
  gtk_widget_class_bind_template_child (widget_class, HgQuestionRow, folded_question);
  gtk_widget_class_bind_template_child (widget_class, HgQuestionRow, folded_answer);
  gtk_widget_class_bind_template_child (widget_class, HgQuestionRow, folded_missing);
  gtk_widget_class_bind_template_child (widget_class, HgQuestionRow, card);
  gtk_widget_class_bind_template_child (widget_class, HgQuestionRow, question);
  gtk_widget_class_bind_template_child (widget_class, HgQuestionRow, judgement);
  gtk_widget_class_bind_template_child (widget_class, HgQuestionRow, irrelevant);
  gtk_widget_class_bind_template_child (widget_class, HgQuestionRow, place);
  gtk_widget_class_bind_template_child (widget_class, HgQuestionRow, hint);
  gtk_widget_class_bind_template_child (widget_class, HgQuestionRow, reason_box);
  gtk_widget_class_bind_template_child (widget_class, HgQuestionRow, reason_label);
  gtk_widget_class_bind_template_child (widget_class, HgQuestionRow, reason);
  gtk_widget_class_bind_template_child (widget_class, HgQuestionRow, evidence);
  gtk_widget_class_bind_template_child (widget_class, HgQuestionRow, rules);
  gtk_widget_class_bind_template_callback (widget_class, unfold_cb);
  gtk_widget_class_bind_template_callback (widget_class, evidence_cb);
}

/* From an answer to what is written to it. Where text is typed the letter never comes here. */
static gboolean
key_cb (HgQuestionRow *self, guint keyval, guint keycode, GdkModifierType state)
{
  if ((keyval != GDK_KEY_r && keyval != GDK_KEY_R) || hg_question_row_is_folded (self) ||
      (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  hg_question_row_focus_reason (self);
  return GDK_EVENT_STOP;
}

static void
hg_question_row_init (HgQuestionRow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  /* The case's own way back goes through all of its entries. */
  gtk_text_buffer_set_enable_undo (gtk_text_view_get_buffer (self->reason), FALSE);
  gtk_editable_set_enable_undo (self->evidence, FALSE);
  g_signal_connect_object (gtk_text_view_get_buffer (self->reason), "changed", G_CALLBACK (reason_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * hg_question_row_new:
 * @vocabulary: the edition's words
 * @fact: what is asked; of @vocabulary
 * @rules: (element-type HgRule): who asks it, the nearest first
 * @matter: (nullable): what the case is about
 *
 * Returns: (transfer floating): a row without an answer
 */
GtkWidget *
hg_question_row_new (HgVocabulary *vocabulary, const HgFact *fact, GPtrArray *rules, const HgMatter *matter)
{
  HgQuestionRow *self = g_object_new (HG_TYPE_QUESTION_ROW, NULL);

  self->vocabulary = hg_vocabulary_ref (vocabulary);
  self->fact = fact;
  self->editor = hg_answer_editor_new (vocabulary, fact);
  gtk_widget_set_hexpand (self->editor, TRUE);
  gtk_box_append (self->place, self->editor);
  gtk_label_set_label (self->question, fact->question);
  gtk_label_set_label (self->folded_question, fact->question);
  gtk_widget_set_visible (self->judgement, fact->kind == HG_FACT_KIND_JUDGEMENT);
  if (fact->evidence != NULL)
    {
      g_autofree char *hint = g_strdup_printf (_("Evidence: %s"), fact->evidence);

      gtk_label_set_label (self->hint, hint);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->hint), fact->evidence != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, fact->question, -1);
  show_rules (self, rules, matter);
  return GTK_WIDGET (self);
}

/**
 * hg_question_row_get_fact:
 * @self: a row
 *
 * Returns: (transfer none): what it asks
 */
const HgFact *
hg_question_row_get_fact (HgQuestionRow *self)
{
  return self->fact;
}

static void
show_notes (HgQuestionRow *self, const HgDecideAnswer *answer)
{
  const char *reason = answer != NULL && answer->reason != NULL ? answer->reason : "";
  const char *evidence = answer != NULL && answer->evidence != NULL ? answer->evidence : "";
  g_autofree char *written = dup_reason (self);
  gboolean has_value = answer != NULL && answer->value != NULL;
  gboolean is_judged = self->fact->kind == HG_FACT_KIND_JUDGEMENT && (has_value || *reason != '\0');

  if (!g_str_equal (written, reason))
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->reason), reason, -1);
  if (!g_str_equal (gtk_editable_get_text (self->evidence), evidence))
    gtk_editable_set_text (self->evidence, evidence);
  gtk_widget_set_visible (self->reason_box, is_judged);
  gtk_widget_set_visible (GTK_WIDGET (self->evidence), has_value || *evidence != '\0');
  gtk_widget_set_visible (self->folded_missing, is_judged && *reason == '\0');
  gtk_label_set_label (self->reason_label, *reason == '\0' ? _("Reason (missing; it goes into the file)")
                                                           : _("Reason (goes into the file)"));
}

static void
show_answer (HgQuestionRow *self, const HgDecideAnswer *answer)
{
  gboolean is_unknown = answer != NULL && answer->unknown;
  g_autofree char *words = NULL;
  g_autofree char *name = NULL;

  if (answer != NULL && answer->value != NULL)
    words = hg_wording_fact_value (self->vocabulary, self->fact->id, answer->value);
  else
    words = g_strdup (is_unknown ? C_("answer", "unknown") : "");
  gtk_label_set_label (self->folded_answer, words);
  gtk_image_set_from_icon_name (self->folded_icon, is_unknown ? "dialog-question-symbolic" : "object-select-symbolic");
  /* Translators: a question, then its answer */
  name = g_strdup_printf (C_("answered", "%1$s %2$s"), self->fact->question, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->folded), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * hg_question_row_update:
 * @self: a row
 * @answer: (nullable): what is known
 * @matters: whether the answer can still change a result, or has
 */
void
hg_question_row_update (HgQuestionRow *self, const HgDecideAnswer *answer, gboolean matters)
{
  g_return_if_fail (HG_IS_QUESTION_ROW (self));
  self->is_setting = TRUE;
  self->is_answered = answer != NULL && (answer->value != NULL || answer->unknown);
  hg_answer_editor_set (HG_ANSWER_EDITOR (self->editor), answer != NULL ? answer->value : NULL,
                        answer != NULL && answer->unknown);
  show_notes (self, answer);
  show_answer (self, answer);
  gtk_widget_set_visible (self->irrelevant, !matters && !self->is_answered);
  self->is_setting = FALSE;
}

/**
 * hg_question_row_set_folded:
 * @self: a row
 * @is_folded: whether to show one line only
 */
void
hg_question_row_set_folded (HgQuestionRow *self, gboolean is_folded)
{
  g_return_if_fail (HG_IS_QUESTION_ROW (self));
  gtk_widget_set_visible (self->folded, is_folded);
  gtk_widget_set_visible (self->card, !is_folded);
}

/**
 * hg_question_row_is_folded:
 * @self: a row
 *
 * Returns: whether it is one line only
 */
gboolean
hg_question_row_is_folded (HgQuestionRow *self)
{
  return gtk_widget_get_visible (self->folded);
}

/**
 * hg_question_row_is_answered:
 * @self: a row
 *
 * Returns: whether there is an answer; that nobody knows is one
 */
gboolean
hg_question_row_is_answered (HgQuestionRow *self)
{
  return self->is_answered;
}

/**
 * hg_question_row_has_focus:
 * @self: a row
 *
 * Returns: whether somebody is at work in it
 */
gboolean
hg_question_row_has_focus (HgQuestionRow *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

/**
 * hg_question_row_focus_reason:
 * @self: a row that was answered
 *
 * Puts the cursor where the reason is written, or where it needs none, what proves the answer.
 */
void
hg_question_row_focus_reason (HgQuestionRow *self)
{
  g_return_if_fail (HG_IS_QUESTION_ROW (self));
  if (gtk_widget_get_visible (self->reason_box))
    gtk_widget_grab_focus (GTK_WIDGET (self->reason));
  else if (gtk_widget_get_visible (GTK_WIDGET (self->evidence)))
    gtk_widget_grab_focus (GTK_WIDGET (self->evidence));
}
