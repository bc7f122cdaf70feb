/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-test-case"

#include "config.h"

#include "hg-test-case.h"

static void
given_free (gpointer data)
{
  HgGiven *given = data;

  g_free (given->fact);
  g_free (given->value);
  g_free (given);
}

HgTestCase *
hg_test_case_new (void)
{
  HgTestCase *self = g_new0 (HgTestCase, 1);

  self->givens = g_ptr_array_new_with_free_func (given_free);
  return self;
}

void
hg_test_case_free (HgTestCase *self)
{
  g_free (self->name);
  g_ptr_array_unref (self->givens);
  g_free (self);
}

/**
 * hg_test_case_add_given:
 * @self: an example that is being built
 * @fact: a fact's id
 * @value: its value as the catalog writes it
 * @line: where
 */
void
hg_test_case_add_given (HgTestCase *self, const char *fact, const char *value, guint line)
{
  HgGiven *given = g_new0 (HgGiven, 1);

  given->fact = g_strdup (fact);
  given->value = g_strdup (value);
  given->line = line;
  g_ptr_array_add (self->givens, given);
}
