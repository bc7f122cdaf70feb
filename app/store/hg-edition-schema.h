/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* An edition's database carries both; a change of the schema raises the version, and every edition is built anew. */
#define HG_EDITION_APPLICATION_ID 0x48654775   /* "HeGu" */
#define HG_EDITION_SCHEMA_VERSION 3

extern const char *const hg_edition_schema_tables;
extern const char *const hg_edition_schema_matter_indexes;
extern const char *const hg_edition_schema_rule_indexes;

G_END_DECLS
