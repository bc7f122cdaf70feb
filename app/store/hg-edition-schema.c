/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-edition-schema"

#include "config.h"

#include "hg-edition-schema.h"

/*
 * A matter or rule is one row: what is searched, sorted or checked over the whole edition has a column, and the record
 * holds all of it, packed (see HgPacker). What other tables say of a record hangs on its key and a position, and comes in
 * that order, so that they grow at the end and need no second index. Code values are the numbers of the enumerations,
 * dates YYYYMMDD, decimals millionths; "line" is where the XML says it.
 */
const char *const hg_edition_schema_tables =
  "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"
  "CREATE TABLE term (term INTEGER PRIMARY KEY, kind INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, roles TEXT,"
  " phone TEXT, address TEXT, line INTEGER NOT NULL, UNIQUE (kind, id)) STRICT;"
  "CREATE TABLE law (law INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, level INTEGER NOT NULL, title TEXT NOT NULL,"
  " short_title TEXT NOT NULL, line INTEGER NOT NULL) STRICT;"
  "CREATE TABLE law_former (law INTEGER NOT NULL REFERENCES law, position INTEGER NOT NULL, title TEXT NOT NULL,"
  " PRIMARY KEY (law, position)) STRICT, WITHOUT ROWID;"
  "CREATE TABLE law_version (law INTEGER NOT NULL REFERENCES law, passed INTEGER NOT NULL, effective INTEGER NOT NULL,"
  " expires INTEGER, replaced_by TEXT, line INTEGER NOT NULL, PRIMARY KEY (law, passed)) STRICT, WITHOUT ROWID;"
  "CREATE TABLE scheme (scheme INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, source TEXT NOT NULL,"
  " lighter_share INTEGER NOT NULL, inclusive INTEGER NOT NULL, line INTEGER NOT NULL) STRICT;"
  "CREATE TABLE fact (fact INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type INTEGER NOT NULL, kind INTEGER NOT NULL,"
  " unit TEXT, question TEXT NOT NULL, evidence TEXT, line INTEGER NOT NULL) STRICT;"
  "CREATE TABLE choice (fact INTEGER NOT NULL REFERENCES fact, position INTEGER NOT NULL, id TEXT NOT NULL,"
  " label TEXT NOT NULL, PRIMARY KEY (fact, position)) STRICT, WITHOUT ROWID;"
  "CREATE TABLE matter (matter INTEGER PRIMARY KEY, id TEXT NOT NULL, number TEXT NOT NULL COLLATE NOCASE,"
  " field INTEGER NOT NULL REFERENCES term, department INTEGER NOT NULL REFERENCES term, risk INTEGER NOT NULL,"
  " title TEXT NOT NULL, line INTEGER NOT NULL, record BLOB NOT NULL) STRICT;"
  "CREATE TABLE rule (rule INTEGER PRIMARY KEY, id TEXT NOT NULL, number TEXT NOT NULL COLLATE NOCASE,"
  " outcome INTEGER NOT NULL, force INTEGER NOT NULL, general INTEGER NOT NULL, field INTEGER REFERENCES term,"
  " first_day INTEGER, last_day INTEGER, condition_hash BLOB NOT NULL, title TEXT NOT NULL, line INTEGER NOT NULL,"
  " record BLOB NOT NULL) STRICT;"
  "CREATE TABLE rule_matter (rule INTEGER NOT NULL REFERENCES rule, position INTEGER NOT NULL, matter_id TEXT NOT NULL,"
  " PRIMARY KEY (rule, position)) STRICT, WITHOUT ROWID;"
  "CREATE TABLE rule_override (rule INTEGER NOT NULL REFERENCES rule, position INTEGER NOT NULL,"
  " overridden_id TEXT NOT NULL, PRIMARY KEY (rule, position)) STRICT, WITHOUT ROWID;"
  "CREATE TABLE chapter (chapter INTEGER PRIMARY KEY, id TEXT NOT NULL, stage INTEGER NOT NULL, title TEXT NOT NULL,"
  " line INTEGER NOT NULL) STRICT;"
  "CREATE TABLE step (step INTEGER PRIMARY KEY, chapter INTEGER NOT NULL REFERENCES chapter, id TEXT NOT NULL,"
  " title TEXT NOT NULL, department TEXT, documents TEXT NOT NULL, matters TEXT NOT NULL, rules TEXT NOT NULL,"
  " line INTEGER NOT NULL) STRICT;"
  "CREATE TABLE step_paragraph (step INTEGER NOT NULL REFERENCES step, position INTEGER NOT NULL, text TEXT NOT NULL,"
  " documents TEXT, line INTEGER NOT NULL, PRIMARY KEY (step, position)) STRICT, WITHOUT ROWID;"
  /* Every reference to a matter (0) or rule (1) that could not be resolved while reading, for one check at the end. */
  "CREATE TABLE step_reference (step INTEGER NOT NULL REFERENCES step, kind INTEGER NOT NULL, id TEXT NOT NULL,"
  " line INTEGER NOT NULL) STRICT;"
  /* Matters and rules that the schema refused, so that references to them are no issues of their own. */
  "CREATE TABLE refused (id TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;"
  "CREATE TABLE issue (issue INTEGER PRIMARY KEY, severity INTEGER NOT NULL, tag TEXT NOT NULL, line INTEGER NOT NULL,"
  " other_line INTEGER NOT NULL, message TEXT NOT NULL) STRICT;";

/* Each once the records that it is about are there. */
const char *const hg_edition_schema_matter_indexes =
  "CREATE INDEX matter_by_id ON matter (id);"
  "CREATE INDEX matter_by_number ON matter (number);";

const char *const hg_edition_schema_rule_indexes =
  "CREATE INDEX rule_by_id ON rule (id);"
  "CREATE INDEX rule_by_number ON rule (number);"
  "CREATE INDEX rule_by_condition ON rule (condition_hash);"
  "CREATE INDEX rule_matter_by_matter ON rule_matter (matter_id);";
