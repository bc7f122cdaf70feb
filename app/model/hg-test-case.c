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

/**
 * hg_test_case_pack:
 * @self: an example
 * @packer: gets it
 */
void
hg_test_case_pack (const HgTestCase *self, HgPacker *packer)
{
  hg_packer_add_string (packer, self->name);
  hg_packer_add_date (packer, &self->act_date);
  hg_packer_add_date (packer, &self->decision_date);
  hg_packer_add_number (packer, (guint64) self->expected);
  hg_packer_add_line (packer, self->line);
  hg_packer_add_number (packer, self->givens->len);
  for (guint i = 0; i < self->givens->len; i++)
    {
      const HgGiven *given = g_ptr_array_index (self->givens, i);

      hg_packer_add_string (packer, given->fact);
      hg_packer_add_string (packer, given->value);
      hg_packer_add_line (packer, given->line);
    }
}

/**
 * hg_test_case_unpack:
 * @unpacker: gives what hg_test_case_pack() was given
 *
 * Returns: (transfer full): the example
 */
HgTestCase *
hg_test_case_unpack (HgUnpacker *unpacker)
{
  HgTestCase *self = hg_test_case_new ();
  guint n;

  self->name = hg_unpacker_dup_string (unpacker);
  hg_unpacker_get_date (unpacker, &self->act_date);
  hg_unpacker_get_date (unpacker, &self->decision_date);
  self->expected = (HgResult) hg_unpacker_get_code (unpacker, HG_RESULT_UNDETERMINED);
  self->line = hg_unpacker_get_line (unpacker);
  if (self->name == NULL)
    hg_unpacker_fail (unpacker);
  n = hg_unpacker_get_count (unpacker);
  for (guint i = 0; i < n && !unpacker->failed; i++)
    {
      g_autofree char *fact = hg_unpacker_dup_string (unpacker);
      g_autofree char *value = hg_unpacker_dup_string (unpacker);

      if (fact == NULL || value == NULL)
        hg_unpacker_fail (unpacker);
      hg_test_case_add_given (self, fact, value, hg_unpacker_get_line (unpacker));
    }
  return self;
}
