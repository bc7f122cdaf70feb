/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-form-error"

#include "config.h"

#include "hg-form-error.h"

#include "hg-issue-table.h"

static void
test_tags (void)
{
  static const struct { int code; const char *tag; } cases[] = {
    { XML_SCHEMAV_CVC_COMPLEX_TYPE_4, "missing-attribute" },
    { XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1, "unknown-attribute" },
    { XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2, "unknown-attribute" },
    { XML_SCHEMAV_ELEMENT_CONTENT, "unexpected-element" },
    { XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3, "unexpected-element" },
    { XML_SCHEMAV_CVC_PATTERN_VALID, "bad-value" },
    { XML_SCHEMAV_CVC_ENUMERATION_VALID, "bad-value" },
    { XML_SCHEMAV_CVC_ELT_1, "schema" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const xmlError error = { .code = cases[i].code };

      g_assert_cmpstr (hg_form_error_get_schema_tag (&error), ==, cases[i].tag);
      g_assert_nonnull (hg_issue_table_find (cases[i].tag));
    }
  g_assert_cmpstr (hg_form_error_get_parser_tag (&(xmlError) { .code = XML_ERR_NAME_TOO_LONG }), ==, "too-large");
  g_assert_cmpstr (hg_form_error_get_parser_tag (&(xmlError) { .code = XML_ERR_TAG_NAME_MISMATCH }), ==, "malformed");
}

static void
test_message (void)
{
  static char text[] = "Element '{urn:hegui:catalog:1}law': Expected is ( {urn:hegui:catalog:1}title ).\n";
  g_autofree char *message = hg_form_error_dup_message (&(xmlError) { .message = text });
  g_autofree char *none = hg_form_error_dup_message (&(xmlError) { .message = NULL });

  g_assert_cmpstr (message, ==, "Element 'law': Expected is ( title ).");
  g_assert_cmpstr (none, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/form-error/tags", test_tags);
  g_test_add_func ("/form-error/message", test_message);
  return g_test_run ();
}
