/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-fact"

#include "config.h"

#include "hg-fact.h"

#include "hg-money.h"

static void
choice_free (gpointer data)
{
  HgChoice *choice = data;

  g_free (choice->id);
  g_free (choice->label);
  g_free (choice);
}

HgFact *
hg_fact_new (void)
{
  HgFact *self = g_new0 (HgFact, 1);

  self->choices = g_ptr_array_new_with_free_func (choice_free);
  return self;
}

void
hg_fact_free (HgFact *self)
{
  g_free (self->id);
  g_free (self->unit);
  g_free (self->question);
  g_free (self->evidence);
  g_ptr_array_unref (self->choices);
  g_free (self);
}

/**
 * hg_fact_add_choice:
 * @self: a fact that is being built
 * @id: the choice's id
 * @label: what people read
 */
void
hg_fact_add_choice (HgFact *self, const char *id, const char *label)
{
  HgChoice *choice = g_new0 (HgChoice, 1);

  choice->id = g_strdup (id);
  choice->label = g_strdup (label);
  g_ptr_array_add (self->choices, choice);
}

/**
 * hg_fact_find_choice:
 * @self: a fact
 * @id: a choice's id
 *
 * Returns: the choice's rank from 0, or -1 where @self has no such choice
 */
int
hg_fact_find_choice (const HgFact *self, const char *id)
{
  for (guint i = 0; i < self->choices->len; i++)
    if (g_str_equal (((HgChoice *) g_ptr_array_index (self->choices, i))->id, id))
      return (int) i;
  return -1;
}

/**
 * hg_fact_parse_quantity:
 * @self: a fact
 * @text: a bound or an answer, as an edition writes it
 * @quantity: (out): its number in millionths, its amount in fen, or its rank
 *
 * Returns: whether @self has quantities that can be compared and @text is one of them
 */
gboolean
hg_fact_parse_quantity (const HgFact *self, const char *text, gint64 *quantity)
{
  if (self->type == HG_FACT_NUMBER)
    return hg_decimal_parse (text, quantity);
  if (self->type == HG_FACT_AMOUNT)
    return hg_money_parse (text, quantity);
  if (self->type != HG_FACT_CHOICE)
    return FALSE;
  *quantity = hg_fact_find_choice (self, text);
  return *quantity >= 0;
}
