/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "helper-decide"

#include "config.h"

#include "helper-decide.h"

static HgFact *
take_fact (HgVocabulary *vocabulary, const char *id, HgFactType type, HgFactKind kind)
{
  HgFact *fact = hg_fact_new ();

  fact->id = g_strdup (id);
  fact->type = type;
  fact->kind = kind;
  fact->question = g_strdup_printf ("%s？", id);
  g_assert_true (hg_vocabulary_take_fact (vocabulary, fact));
  return fact;
}

HgVocabulary *
helper_decide_new_vocabulary (void)
{
  HgVocabulary *vocabulary = hg_vocabulary_new ();
  HgFact *harm = hg_fact_new ();

  harm->id = g_strdup ("harm");
  harm->type = HG_FACT_CHOICE;
  harm->kind = HG_FACT_KIND_JUDGEMENT;
  harm->question = g_strdup ("harm？");
  hg_fact_add_choice (harm, "none", "没有");
  hg_fact_add_choice (harm, "minor", "轻微");
  g_assert_true (hg_vocabulary_take_fact (vocabulary, harm));
  take_fact (vocabulary, "movable", HG_FACT_BOOLEAN, HG_FACT_KIND_RECORDED);
  take_fact (vocabulary, "width", HG_FACT_NUMBER, HG_FACT_KIND_RECORDED);
  take_fact (vocabulary, "cooked", HG_FACT_BOOLEAN, HG_FACT_KIND_RECORDED);
  take_fact (vocabulary, "minor", HG_FACT_BOOLEAN, HG_FACT_KIND_JUDGEMENT);
  return vocabulary;
}

static HgCondition *
new_is (const char *fact)
{
  HgCondition *leaf = hg_condition_new (HG_CONDITION_IS);

  leaf->fact = g_strdup (fact);
  return leaf;
}

static HgCondition *
new_at_most (const char *fact, const char *limit)
{
  HgCondition *leaf = hg_condition_new (HG_CONDITION_COMPARE);

  leaf->fact = g_strdup (fact);
  leaf->bounds[HG_BOUND_AT_MOST] = g_strdup (limit);
  return leaf;
}

static HgRule *
new_rule (const char *id, gboolean general, HgCondition *when)
{
  HgRule *rule = hg_rule_new ();

  rule->id = g_strdup (id);
  rule->number = g_strdup (id);
  rule->title = g_strdup (id);
  rule->general = general;
  rule->when = when;
  rule->source = g_strdup ("法");
  return rule;
}

HgDecideTarget *
helper_decide_new_target (gboolean about_matter, gboolean about_rule)
{
  g_autoptr(HgVocabulary) vocabulary = helper_decide_new_vocabulary ();
  g_autoptr(HgCatalogInfo) info = hg_catalog_info_new ();
  g_autoptr(HgMatter) matter = hg_matter_new ();
  g_autoptr(GPtrArray) rules = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);
  HgCondition *all = hg_condition_new (HG_CONDITION_ALL);

  g_ptr_array_add (all->children, new_is ("movable"));
  g_ptr_array_add (all->children, new_at_most ("width", "20"));
  g_ptr_array_add (all->children, new_at_most ("harm", "none"));
  g_ptr_array_add (rules, new_rule ("small", FALSE, all));
  if (!about_matter && !about_rule)
    g_ptr_array_add (rules, new_rule ("other", FALSE, new_is ("cooked")));
  g_ptr_array_add (rules, new_rule ("general", TRUE, new_is ("minor")));
  info->id = g_strdup ("test");
  info->hash = g_strdup ("abc");
  matter->id = g_strdup ("exit");
  matter->number = g_strdup ("YHT-1");
  matter->title = g_strdup ("疏散通道");
  return hg_decide_target_new (info, vocabulary, about_matter ? matter : NULL,
                               about_rule ? g_ptr_array_index (rules, 0) : NULL, rules);
}
