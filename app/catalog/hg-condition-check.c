/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-condition-check"

#include "config.h"

#include "hg-condition-check.h"

#include <glib/gi18n.h>

#include "hg-decimal.h"
#include "hg-issue-table.h"
#include "hg-money.h"
#include "hg-period.h"

static void
report_type (HgCheck *self, const HgCondition *condition, const HgFact *fact)
{
  hg_issue_table_report (self->report, "fact-type", condition->line, fact->line,
                         _("This leaf cannot ask “%s”, for its type is another."), fact->id);
}

static void
check_date (HgCheck *self, const HgCondition *condition, const char *id)
{
  const HgFact *fact;

  if (g_strcmp0 (id, HG_FACT_ACT_DATE) == 0 || g_strcmp0 (id, HG_FACT_DECISION_DATE) == 0)
    return;
  fact = hg_check_fact (self, id, condition->line);
  if (fact != NULL && fact->type != HG_FACT_DATE)
    report_type (self, condition, fact);
}

static gboolean
is_value_of (const HgFact *fact, const char *text)
{
  HgDecimal decimal;
  HgMoney money;

  switch (fact->type)
    {
    case HG_FACT_NUMBER:
      return hg_decimal_parse (text, &decimal);
    case HG_FACT_AMOUNT:
      return hg_money_parse (text, &money);
    case HG_FACT_CHOICE:
      return hg_fact_find_choice (fact, text) >= 0;
    case HG_FACT_BOOLEAN:
    case HG_FACT_DATE:
    case HG_FACT_DATES:
    default:
      return FALSE;
    }
}

static void
check_compare (HgCheck *self, const HgCondition *condition, const HgFact *fact)
{
  guint n_bounds = 0;

  if (fact->type != HG_FACT_NUMBER && fact->type != HG_FACT_AMOUNT && fact->type != HG_FACT_CHOICE)
    {
      report_type (self, condition, fact);
      return;
    }
  for (int i = 0; i < HG_N_BOUNDS; i++)
    if (condition->bounds[i] != NULL)
      {
        n_bounds++;
        if (!is_value_of (fact, condition->bounds[i]))
          hg_issue_table_report (self->report, "fact-value", condition->line, fact->line,
                                 _("“%s” is no value of “%s”."), condition->bounds[i], fact->id);
      }
  if (n_bounds < 1 || n_bounds > 2)
    hg_issue_table_report (self->report, "compare-bounds", condition->line, 0, _("It has %u bounds."), n_bounds);
}

static void
check_one_of (HgCheck *self, const HgCondition *condition, const HgFact *fact)
{
  if (fact->type != HG_FACT_CHOICE)
    {
      report_type (self, condition, fact);
      return;
    }
  for (char **value = condition->values; *value != NULL; value++)
    if (hg_fact_find_choice (fact, *value) < 0)
      hg_issue_table_report (self->report, "fact-value", condition->line, fact->line, _("“%s” is no value of “%s”."),
                             *value, fact->id);
}

static void
check_elapsed (HgCheck *self, const HgCondition *condition)
{
  guint n_bounds = 0;
  HgPeriod period;

  for (int i = 0; i < HG_N_BOUNDS; i++)
    if (condition->bounds[i] != NULL)
      {
        n_bounds++;
        if (!hg_period_parse (condition->bounds[i], &period))
          hg_issue_table_report (self->report, "bad-value", condition->line, 0, _("“%s” is no period."),
                                 condition->bounds[i]);
      }
  if (n_bounds < 1 || n_bounds > 2)
    hg_issue_table_report (self->report, "compare-bounds", condition->line, 0, _("It has %u bounds."), n_bounds);
}

static void
check_leaf (HgCheck *self, const HgCondition *condition)
{
  const HgFact *fact = hg_check_fact (self, condition->fact, condition->line);

  if (condition->kind == HG_CONDITION_WITHIN || condition->kind == HG_CONDITION_ELAPSED)
    check_date (self, condition, condition->from);
  if (condition->kind >= HG_CONDITION_WITHIN)
    check_date (self, condition, condition->to);
  if (condition->kind == HG_CONDITION_ELAPSED)
    check_elapsed (self, condition);
  if (fact == NULL)
    return;
  if (condition->kind == HG_CONDITION_COMPARE)
    check_compare (self, condition, fact);
  else if (condition->kind == HG_CONDITION_ONE_OF)
    check_one_of (self, condition, fact);
  else if ((condition->kind == HG_CONDITION_IS && fact->type != HG_FACT_BOOLEAN) ||
           (condition->kind == HG_CONDITION_NONE_WITHIN && fact->type != HG_FACT_DATES))
    report_type (self, condition, fact);
}

static void
check_node (HgCheck *self, const HgCondition *condition)
{
  if (hg_condition_is_leaf (condition))
    check_leaf (self, condition);
  if (condition->kind == HG_CONDITION_AT_LEAST && condition->n > condition->children->len)
    hg_issue_table_report (self->report, "condition-count", condition->line, 0, _("It asks for %u of %u."), condition->n,
                           condition->children->len);
  for (guint i = 0; i < condition->children->len; i++)
    check_node (self, g_ptr_array_index (condition->children, i));
}

/**
 * hg_condition_check_tree:
 * @self: the checks
 * @condition: (nullable): a condition
 *
 * Checks a condition's facts, values and shape. What it means is for the rules layer to say.
 */
void
hg_condition_check_tree (HgCheck *self, const HgCondition *condition)
{
  if (condition == NULL)
    return;
  if (hg_condition_get_depth (condition) > HG_CONDITION_MAX_DEPTH)
    hg_issue_table_report (self->report, "condition-too-deep", condition->line, 0, _("It is %u deep."),
                           hg_condition_get_depth (condition));
  else
    check_node (self, condition);
}
