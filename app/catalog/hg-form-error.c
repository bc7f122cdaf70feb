/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-form-error"

#include "config.h"

#include "hg-form-error.h"

/**
 * hg_form_error_get_schema_tag:
 * @error: what the schema says
 *
 * Returns: (transfer none): the tag of its issue
 */
const char *
hg_form_error_get_schema_tag (const xmlError *error)
{
  switch (error->code)
    {
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
      return "missing-attribute";
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2:
      return "unknown-attribute";
    case XML_SCHEMAV_ELEMENT_CONTENT:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1:
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3:
      return "unexpected-element";
    default:
      return error->code >= XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1 && error->code <= XML_SCHEMAV_CVC_ENUMERATION_VALID
               ? "bad-value" : "schema";
    }
}

/**
 * hg_form_error_get_parser_tag:
 * @error: what the parser says
 *
 * Returns: (transfer none): the tag of its issue: one of libxml2's own limits, or what is wrong with the form
 */
const char *
hg_form_error_get_parser_tag (const xmlError *error)
{
  return error->code == XML_ERR_NAME_TOO_LONG ? "too-large" : "malformed";
}

/**
 * hg_form_error_dup_message:
 * @error: what libxml2 says
 *
 * Returns: (transfer full): its sentence, where elements are named without their namespace, which is the same for all
 */
char *
hg_form_error_dup_message (const xmlError *error)
{
  g_auto(GStrv) parts =
    g_strsplit (error->message != NULL ? error->message : "", "{" HG_FORM_ERROR_NAMESPACE "}", -1);

  return g_strstrip (g_strjoinv ("", parts));
}
