/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "helper-keeping"

#include "config.h"

#include "helper-keeping.h"

#include "hg-decider.h"

HgAssessment *
helper_keeping_new_assessment (HgEdition *edition)
{
  HgAssessment *self = hg_assessment_new ();

  hg_assessment_set_target (self, HG_ITEM_MATTER, "superlative");
  self->hash = g_strdup (hg_edition_get_info (edition)->hash);
  self->party = g_strdup ("某<b>广告</b>店 & 分店");
  self->note = g_strdup ("第一行\n第二行\t\"引号\" 𠮷");
  g_date_set_dmy (&self->act_date, 3, G_DATE_MARCH, 2026);
  g_date_set_dmy (&self->decision_date, 20, G_DATE_NOVEMBER, 2026);
  hg_assessment_set_answer (self, "corrected", "true", NULL, "撤下广告的照片");
  hg_assessment_set_answer (self, "harm", "slight", "只有三人看到,\n没有人购买。", NULL);
  hg_assessment_set_answer (self, "fee", "1234.56", NULL, NULL);
  hg_assessment_set_answer (self, "copies", NULL, NULL, NULL);
  return self;
}

HgDecision *
helper_keeping_decide (HgEdition *edition, const HgAssessment *assessment)
{
  g_autoptr(HgFacts) facts = hg_facts_new (hg_edition_get_vocabulary (edition));
  g_autoptr(GError) error = NULL;
  g_autoptr(HgMatter) matter = hg_edition_load_matter (edition, "superlative", &error);
  g_autoptr(GPtrArray) rules = hg_edition_load_rules_for (edition, "superlative", &error);

  g_assert_no_error (error);
  for (guint i = 0; i < assessment->answers->len; i++)
    {
      const HgAssessmentAnswer *answer = g_ptr_array_index (assessment->answers, i);

      if (answer->value != NULL)
        g_assert_true (hg_facts_set (facts, answer->fact, answer->value, &error));
      g_assert_no_error (error);
    }
  hg_facts_set_date (facts, HG_FACT_ACT_DATE, &assessment->act_date);
  hg_facts_set_date (facts, HG_FACT_DECISION_DATE, &assessment->decision_date);
  return hg_decider_decide (matter, rules, facts, NULL, HG_MONEY_NONE);
}
