/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-types"

#include "config.h"

#include "hg-types.h"

#include "hg-enum.h"
#include "hg-types-enums.h"

#include <string.h>

/* One spelling in XML, SQLite, JSON and C: every nick must be a value that the schema names. */
static void
test_nicks_are_in_schema (void)
{
  const GType types[] = {
    HG_TYPE_EDITION_STATUS, HG_TYPE_RISK, HG_TYPE_STAGE, HG_TYPE_CORRECTION, HG_TYPE_SUBJECT, HG_TYPE_LAW_LEVEL,
    HG_TYPE_ORDER, HG_TYPE_OUTCOME, HG_TYPE_FORCE, HG_TYPE_FACT_TYPE, HG_TYPE_FACT_KIND, HG_TYPE_RESULT,
  };
  g_autofree char *path = g_build_filename (g_getenv ("HEGUI_SHARE_DIR"), "catalog.xsd", NULL);
  g_autofree char *schema = NULL;
  g_autoptr(GError) error = NULL;

  g_file_get_contents (path, &schema, NULL, &error);
  g_assert_no_error (error);
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr(GTypeClass) klass = g_type_class_ref (types[i]);

      for (guint j = 0; j < G_ENUM_CLASS (klass)->n_values; j++)
        {
          const GEnumValue *value = &G_ENUM_CLASS (klass)->values[j];
          g_autofree char *spelled = g_strdup_printf ("<xs:enumeration value=\"%s\"", value->value_nick);

          if (strstr (schema, spelled) == NULL)
            g_error ("%s is \"%s\" here, and the schema has no such value", value->value_name, value->value_nick);
        }
    }
}

static void
test_known_nicks (void)
{
  int value = -1;

  g_assert_cmpstr (hg_enum_to_nick (HG_TYPE_OUTCOME, HG_OUTCOME_LIGHTER_OR_MITIGATED), ==, "lighter-or-mitigated");
  g_assert_cmpstr (hg_enum_to_nick (HG_TYPE_FORCE, HG_FORCE_SHALL), ==, "shall");
  g_assert_cmpstr (hg_enum_to_nick (HG_TYPE_RESULT, HG_RESULT_DOES_NOT_APPLY), ==, "does-not-apply");
  g_assert_true (hg_enum_from_nick (HG_TYPE_RISK, "high", &value));
  g_assert_cmpint (value, ==, HG_RISK_HIGH);
  g_assert_true (hg_enum_from_nick (HG_TYPE_CONDITION_KIND, "none-within", &value));
  g_assert_cmpint (value, ==, HG_CONDITION_NONE_WITHIN);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/types/nicks-are-in-schema", test_nicks_are_in_schema);
  g_test_add_func ("/types/known-nicks", test_known_nicks);
  return g_test_run ();
}
