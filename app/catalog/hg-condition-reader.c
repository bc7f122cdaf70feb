/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-condition-reader"

#include "config.h"

#include "hg-condition-reader.h"

#include "hg-enum.h"
#include "hg-types-enums.h"

static const char *const bound_names[HG_N_BOUNDS] = {
  [HG_BOUND_AT_LEAST] = "at-least", [HG_BOUND_AT_MOST] = "at-most", [HG_BOUND_ABOVE] = "above",
  [HG_BOUND_BELOW] = "below",       [HG_BOUND_EQUALS] = "equals",   [HG_BOUND_NOT_EQUALS] = "not-equals",
};

/**
 * hg_condition_reader_read:
 * @element: a condition's element
 *
 * Returns: (transfer full): the condition with everything below it
 */
HgCondition *
hg_condition_reader_read (const HgElement *element)
{
  HgCondition *condition;
  int kind = HG_CONDITION_ALL;

  hg_enum_from_nick (HG_TYPE_CONDITION_KIND, hg_element_get_name (element), &kind);
  condition = hg_condition_new ((HgConditionKind) kind);
  condition->line = hg_element_get_line (element);
  condition->fact = hg_element_dup_attribute (element, "fact");
  condition->from = hg_element_dup_attribute (element, "from");
  condition->to = hg_element_dup_attribute (element, kind == HG_CONDITION_NONE_WITHIN ? "before" : "to");
  condition->period = hg_element_dup_attribute (element, "period");
  condition->n = hg_element_get_number (element, kind == HG_CONDITION_WITHIN ? "days" : "n");
  if (kind == HG_CONDITION_COMPARE || kind == HG_CONDITION_ELAPSED)
    for (int i = 0; i < HG_N_BOUNDS; i++)
      condition->bounds[i] = hg_element_dup_attribute (element, bound_names[i]);
  if (kind == HG_CONDITION_ONE_OF)
    condition->values = hg_element_dup_list (element, "values");
  for (const HgElement *child = hg_element_get_first (element); child != NULL; child = hg_element_get_next (child))
    g_ptr_array_add (condition->children, hg_condition_reader_read (child));
  return condition;
}

/**
 * hg_condition_reader_read_only:
 * @parent: (nullable): an element that holds one condition (when, unless)
 *
 * Returns: (transfer full) (nullable): that condition; %NULL where there is no @parent
 */
HgCondition *
hg_condition_reader_read_only (const HgElement *parent)
{
  const HgElement *only = parent != NULL ? hg_element_get_first (parent) : NULL;

  return only != NULL ? hg_condition_reader_read (only) : NULL;
}
