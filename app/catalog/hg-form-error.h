/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/xmlerror.h>

G_BEGIN_DECLS

/* Of all elements of a catalog. */
#define HG_FORM_ERROR_NAMESPACE "urn:hegui:catalog:1"

/*
 * What libxml2 says against the form of a document, in terms of the issue table.
 */
const char *hg_form_error_get_schema_tag (const xmlError *error);
const char *hg_form_error_get_parser_tag (const xmlError *error);
char       *hg_form_error_dup_message    (const xmlError *error);

G_END_DECLS
