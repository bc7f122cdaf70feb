/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-ui-fixture"

#include "config.h"

#include "hg-ui-fixture.h"

#include "hegui-resources.h"
#include "hg-date.h"
#include "hg-item-row.h"
#include "hg-item-words.h"

#include <adwaita.h>
#include <locale.h>

/* Beyond this a wait has failed: a bound of the test, not what it measures. */
#define PATIENCE_SECONDS 30

void
hg_ui_fixture_init (int *argc, char ***argv)
{
  gtk_test_init (argc, argv, NULL);
  /* It forces the locale C, in which no Han text is valid. */
  setlocale (LC_ALL, "C.UTF-8");
  adw_init ();
  hegui_register_resource ();
}

static void
take_term (HgVocabulary *vocabulary, HgTermKind kind, const char *id, const char *name)
{
  HgTerm *term = hg_term_new ();

  term->kind = kind;
  term->id = g_strdup (id);
  term->name = g_strdup (name);
  g_assert_true (hg_vocabulary_take_term (vocabulary, term));
}

static void
take_fact (HgVocabulary *vocabulary, const char *id, HgFactKind kind, const char *question)
{
  HgFact *fact = hg_fact_new ();

  fact->id = g_strdup (id);
  fact->type = HG_FACT_BOOLEAN;
  fact->kind = kind;
  fact->question = g_strdup (question);
  fact->evidence = kind == HG_FACT_KIND_RECORDED ? g_strdup ("现场照片") : NULL;
  g_assert_true (hg_vocabulary_take_fact (vocabulary, fact));
}

HgVocabulary *
hg_ui_fixture_new_vocabulary (void)
{
  HgVocabulary *vocabulary = hg_vocabulary_new ();
  HgLaw *law = hg_law_new ();

  take_term (vocabulary, HG_TERM_FIELD, "fire", "消防");
  take_term (vocabulary, HG_TERM_FIELD, "food", "食品药品");
  take_term (vocabulary, HG_TERM_DEPARTMENT, "fire-rescue", "区消防救援大队");
  take_term (vocabulary, HG_TERM_INDUSTRY, "catering", "餐饮");
  take_term (vocabulary, HG_TERM_DOCUMENT, "self-check", "合规自查表");
  law->id = g_strdup ("fire-law");
  law->title = g_strdup ("中华人民共和国消防法");
  law->short_title = g_strdup ("消防法");
  g_assert_true (hg_date_parse ("2021-04-29", &hg_law_add_version (law)->passed));
  g_assert_true (hg_vocabulary_take_law (vocabulary, law));
  take_fact (vocabulary, "movable", HG_FACT_KIND_RECORDED, "是否可以移动");
  take_fact (vocabulary, "minor", HG_FACT_KIND_JUDGEMENT, "是否情节轻微");
  take_fact (vocabulary, "fixed", HG_FACT_KIND_RECORDED, "是否为固定构筑物");
  return vocabulary;
}

static HgCitation *
new_citation (const char *article, guint paragraph)
{
  HgCitation *citation = hg_citation_new ();

  citation->law = g_strdup ("fire-law");
  citation->article = g_strdup (article);
  citation->paragraph = paragraph;
  g_assert_true (hg_date_parse ("2021-04-29", &citation->version));
  return citation;
}

static void
add_liability (HgMatter *matter, const char *from, const char *until, const char *digest, HgMoney max)
{
  HgLiability *liability = hg_liability_new ();
  HgTier *tier = hg_liability_add_tier (liability);
  HgFine *fine = &hg_liability_add_measure (tier, HG_MEASURE_FINE)->fine;

  if (from != NULL)
    g_assert_true (hg_date_parse (from, &liability->from));
  if (until != NULL)
    g_assert_true (hg_date_parse (until, &liability->until));
  liability->digest = g_strdup (digest);
  g_ptr_array_add (liability->cites, new_citation ("60", 1));
  tier->subject = HG_SUBJECT_UNIT;
  fine->max = max;
  hg_liability_add_measure (tier, HG_MEASURE_WARNING);
  g_ptr_array_add (matter->liabilities, liability);
}

static void
add_advice (HgMatter *matter, HgStage stage, const char *text)
{
  HgParagraph *paragraph = hg_paragraph_new ();

  paragraph->stage = stage;
  paragraph->text = g_strdup (text);
  g_ptr_array_add (matter->advice, paragraph);
}

/* With a liability that is past, one that is in force in 2026 and one to come, in this order. */
HgMatter *
hg_ui_fixture_new_matter (void)
{
  HgMatter *matter = hg_matter_new ();

  matter->id = g_strdup ("exit");
  matter->number = g_strdup ("YHT-FIRE-002");
  matter->title = g_strdup ("疏散通道保持畅通");
  matter->field = g_strdup ("fire");
  matter->department = g_strdup ("fire-rescue");
  matter->risk = HG_RISK_HIGH;
  matter->source = g_strdup ("消防法第六十条");
  g_ptr_array_add (matter->violations, g_strdup ("堆放货物"));
  g_ptr_array_add (matter->violations, g_strdup ("锁闭安全出口"));
  g_ptr_array_add (matter->obligations, new_citation ("28", 0));
  add_liability (matter, NULL, "2021-04-28", "旧法", 30000 * HG_MONEY_YUAN);
  add_liability (matter, "2021-04-29", "2027-12-31", "现行", 50000 * HG_MONEY_YUAN);
  add_liability (matter, "2028-01-01", NULL, "新法", 90000 * HG_MONEY_YUAN);
  add_advice (matter, HG_STAGE_BEFORE, "每天检查通道");
  add_advice (matter, HG_STAGE_AFTER, "整改后复查");
  return matter;
}

static HgCondition *
new_leaf (const char *fact)
{
  HgCondition *leaf = hg_condition_new (HG_CONDITION_IS);

  leaf->fact = g_strdup (fact);
  return leaf;
}

HgRule *
hg_ui_fixture_new_rule (void)
{
  HgRule *rule = hg_rule_new ();

  rule->id = g_strdup ("exit-small");
  rule->number = g_strdup ("YHT-L-045");
  rule->title = g_strdup ("当场搬走");
  rule->outcome = HG_OUTCOME_NO_PENALTY;
  rule->force = HG_FORCE_SHALL;
  rule->when = hg_condition_new (HG_CONDITION_ALL);
  g_ptr_array_add (rule->when->children, new_leaf ("movable"));
  g_ptr_array_add (rule->when->children, new_leaf ("minor"));
  rule->unless = new_leaf ("fixed");
  rule->follow_up = g_strdup ("教育当事人");
  rule->source = g_strdup ("行政处罚法第三十三条");
  g_ptr_array_add (rule->basis, new_citation ("33", 1));
  return rule;
}

HgItem *
hg_ui_fixture_new_matter_item (guint number)
{
  g_autofree char *id = g_strdup_printf ("matter-%u", number);
  g_autofree char *title = g_strdup_printf ("事项%u", number);

  return hg_item_new (HG_ITEM_MATTER, id, id, title, "消防", "区消防救援大队", HG_RISK_HIGH, HG_FORCE_SHALL);
}

HgItem *
hg_ui_fixture_new_rule_item (guint number, HgForce force)
{
  g_autofree char *id = g_strdup_printf ("rule-%u", number);
  g_autofree char *title = g_strdup_printf ("规则%u", number);

  return hg_item_new (HG_ITEM_RULE, id, id, title, "消防", "", HG_OUTCOME_NO_PENALTY, force);
}

static void
action_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_object_set_data_full (user_data, g_action_get_name (G_ACTION (action)),
                          parameter != NULL ? g_variant_ref (parameter) : g_variant_ref_sink (g_variant_new_boolean (TRUE)),
                          (GDestroyNotify) g_variant_unref);
}

/* A window around @child that keeps what each "win" action was last called with. */
GtkWidget *
hg_ui_fixture_new_window (GtkWidget *child)
{
  static const struct { const char *name; const char *type; } actions[] = {
    { "show-citing", "(ss)" }, { "show-item", "(is)" },    { "select-item", "(isb)" }, { "toggle-facet", "(is)" },
    { "focus-page", NULL },    { "leave-listing", NULL },  { "search", NULL },         { "clear-filters", NULL },
    { "print", NULL },         { "preview", NULL },        { "save-pdf", NULL },       { "retry", NULL },
    { "edit-search", "(si)" }, { "forget-searches", NULL }, { "former-searches", NULL },
    { "check-record", "s" },   { "open-case", "x" },       { "copy-case", "x" },       { "delete-case", "x" },
  };
  GtkWidget *window = gtk_window_new ();
  g_autoptr(GSimpleActionGroup) group = g_simple_action_group_new ();

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_autoptr(GVariantType) type = actions[i].type != NULL ? g_variant_type_new (actions[i].type) : NULL;
      g_autoptr(GSimpleAction) action = g_simple_action_new (actions[i].name, type);

      g_signal_connect (action, "activate", G_CALLBACK (action_cb), window);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }
  gtk_widget_insert_action_group (window, "win", G_ACTION_GROUP (group));
  gtk_window_set_default_size (GTK_WINDOW (window), 900, 700);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

/* (nullable): what "win.@action" was last called with; the next call starts anew */
GVariant *
hg_ui_fixture_dup_last_action (GtkWidget *window, const char *action)
{
  return g_object_steal_data (G_OBJECT (window), action);
}

typedef gboolean (*MatchFunc) (GtkWidget *widget, gconstpointer data);

static GtkWidget *
find (GtkWidget *root, MatchFunc matches, gconstpointer data)
{
  if (matches (root, data))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, matches, data);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
matches_label (GtkWidget *widget, gconstpointer part)
{
  return GTK_IS_LABEL (widget) && strstr (gtk_label_get_label (GTK_LABEL (widget)), part) != NULL;
}

static gboolean
matches_row (GtkWidget *widget, gconstpointer part)
{
  HgResultRow *result = HG_IS_ITEM_ROW (widget) ? hg_item_row_get_result (HG_ITEM_ROW (widget)) : NULL;
  HgItem *item = result != NULL ? hg_result_row_get_item (result) : NULL;
  g_autofree char *words = item != NULL ? hg_item_words_dup_name (item) : NULL;
  g_autofree char *more = item != NULL ? hg_item_words_dup_description (item) : NULL;

  if (result != NULL && hg_result_row_is_heading (result))
    words = hg_item_words_dup_heading (hg_result_row_get_kind (result), hg_result_row_get_count (result), hg_result_row_has_more (result));
  return (words != NULL && strstr (words, part) != NULL) || (more != NULL && strstr (more, part) != NULL);
}

static gboolean
matches_action (GtkWidget *widget, gconstpointer action)
{
  return GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0;
}

static gboolean
matches_type (GtkWidget *widget, gconstpointer type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), *(const GType *) type);
}

GtkWidget *
hg_ui_fixture_find_label (GtkWidget *root, const char *part)
{
  return find (root, matches_label, part);
}

/* (nullable): the row of the results that says @part */
GtkWidget *
hg_ui_fixture_find_row (GtkWidget *root, const char *part)
{
  return find (root, matches_row, part);
}

GtkWidget *
hg_ui_fixture_find_button (GtkWidget *root, const char *action)
{
  return find (root, matches_action, action);
}

GtkWidget *
hg_ui_fixture_find_type (GtkWidget *root, GType type)
{
  return find (root, matches_type, &type);
}

/* Whether neither it nor what it stands in is hidden. */
gboolean
hg_ui_fixture_is_shown (GtkWidget *widget)
{
  return gtk_widget_is_visible (widget);
}

static gboolean
patience_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Lets the main loop work until @is_done. */
void
hg_ui_fixture_wait (gboolean (*is_done) (gpointer), gpointer data)
{
  gboolean is_over = FALSE;
  guint source = g_timeout_add_seconds (PATIENCE_SECONDS, patience_cb, &is_over);

  while (!is_done (data) && !is_over)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (is_over);
  g_source_remove (source);
}
