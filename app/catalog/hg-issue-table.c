/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-issue-table"

#include "config.h"

#include "hg-issue-table.h"

#include <glib/gi18n.h>

#define ERROR   HG_SEVERITY_ERROR
#define WARNING HG_SEVERITY_WARNING


static const HgIssueKind kinds[] = {
  /* The file */
  { "empty-document", ERROR, N_("The file holds nothing. Choose the catalog's XML file itself.") },
  { "compressed", ERROR, N_("The file is packed. Unpack it first; a packed file can hide any size.") },
  { "malformed", ERROR, N_("This is not well-formed XML. Nothing behind this place could be read. Mend it and check again.") },
  { "doctype", ERROR, N_("The document has a DOCTYPE. A catalog needs none, and it can make a reader open other files. Remove it.") },
  { "too-large", ERROR, N_("A limit on the file, on one record or on a name was passed. No real catalog comes near it.") },
  { "too-deep", ERROR, N_("Elements are nested deeper than any catalog needs.") },
  { "control-character", ERROR, N_("The text holds an invisible control character (text direction, zero width or C1). It can make a text read differently from what it says. Remove it.") },
  { "too-many-issues", ERROR, N_("There are more issues than are listed. Mend these and check again.") },
  { "too-many-warnings", WARNING, N_("There are more warnings than are listed.") },
  /* The schema */
  { "missing-attribute", ERROR, N_("The schema (data/catalog.xsd) demands an attribute that is not there.") },
  { "unknown-attribute", ERROR, N_("The schema (data/catalog.xsd) has no such attribute here. Look for a slip of the pen.") },
  { "unexpected-element", ERROR, N_("The schema (data/catalog.xsd) has no such element here, or one before it is missing. The order of elements is fixed.") },
  { "bad-value", ERROR, N_("The value does not have the form that the schema (data/catalog.xsd) demands: a date is YYYY-MM-DD, an amount is yuan with at most two decimals, code values are fixed.") },
  { "schema", ERROR, N_("The document does not fit the schema (data/catalog.xsd).") },
  /* References */
  { "duplicate-id", ERROR, N_("Two records of one kind have the same id. An id stands for one record for ever; give the new one an id of its own.") },
  { "duplicate-number", ERROR, N_("Two records have the same number. People find a record by its number, so it must be its own.") },
  { "unknown-law", ERROR, N_("A citation names a law that the edition does not list under laws.") },
  { "unknown-version", ERROR, N_("A citation names a version of a law that the edition does not list. A version is known by the day it was passed.") },
  { "unknown-fact", ERROR, N_("A condition, a fine or a test names a fact that the edition does not list under facts.") },
  { "unknown-field", ERROR, N_("The field is not listed under fields.") },
  { "unknown-industry", ERROR, N_("The trade is not listed under industries.") },
  { "unknown-department", ERROR, N_("The department is not listed under departments.") },
  { "unknown-document", ERROR, N_("The document is not listed under documents.") },
  { "unknown-scheme", ERROR, N_("The scheme is not listed under schemes.") },
  { "unknown-matter", ERROR, N_("A rule or the work guide names a matter that the edition does not have.") },
  { "unknown-rule", ERROR, N_("The work guide names a rule that the edition does not have.") },
  { "unused-law", WARNING, N_("The law is listed, but nothing cites it.") },
  { "unused-fact", WARNING, N_("The fact is listed, but no condition, fine or test asks it.") },
  { "unused-field", WARNING, N_("The field is listed, but no matter belongs to it.") },
  { "unused-department", WARNING, N_("The department is listed, but no matter or step of the guide names it.") },
  { "unused-document", WARNING, N_("The document is listed, but nothing uses it.") },
  /* Facts and conditions */
  { "fact-type", ERROR, N_("The leaf does not suit the fact's type: is takes a boolean, compare a number, an amount or a choice, one-of a choice, dates are dates.") },
  { "fact-value", ERROR, N_("The value cannot be read as the fact's type, or the choice has no such answer.") },
  { "fact-unit", ERROR, N_("A fine is counted per a fact that has no unit, so that nobody could say per what.") },
  { "fact-choices", ERROR, N_("A choice needs at least two answers; other types have none.") },
  { "reserved-id", ERROR, N_("act-date and decision-date are the two dates of every decision, considered-fine is the fine that is considered in it; a fact cannot take their ids.") },
  { "compare-bounds", ERROR, N_("A comparison needs one or two bounds.") },
  { "condition-too-deep", ERROR, N_("Conditions are nested more than 16 deep.") },
  { "condition-count", ERROR, N_("at-least asks for more conditions than it has.") },
  { "condition-never", ERROR, N_("No answers can make this condition true, so the rule or tier could never be used.") },
  { "condition-always", ERROR, N_("Every answer makes this condition true, so it asks for nothing. Leave a tier's condition out, or say what is meant.") },
  /* Fines */
  { "fine-form", ERROR, N_("A fine is one of: a range in yuan, a multiple of a base, a percentage of a base. It must be exactly one of them, and only a multiple or percentage has a base.") },
  { "fine-order", ERROR, N_("The lower end of the fine is above its upper end.") },
  /* Time */
  { "period-empty", ERROR, N_("The period ends before it begins.") },
  { "period-overlap", ERROR, N_("Two liabilities of one matter are in force on the same day. End the older one on the day before the newer begins.") },
  { "cite-not-in-force", ERROR, N_("The cited version of the law is in force on no day of the period in which this is to apply.") },
  { "law-replaced", WARNING, N_("The cited version has been replaced or repealed, and this is not limited to the time before. Cite the version in force, or give the period its end.") },
  { "law-not-yet-in-force", WARNING, N_("The cited version is not in force on the edition's first day, and this is not limited to the time after.") },
  { "edition-expired", WARNING, N_("The edition's last day has passed. It can be read, and says everywhere that it has expired.") },
  /* Rules and matters */
  { "override-unknown", ERROR, N_("The rule overrides a rule that the edition does not have.") },
  { "override-self", ERROR, N_("The rule overrides itself.") },
  { "override-cycle", ERROR, N_("Rules override each other in a circle, so that none could be used.") },
  { "conflicting-rules", ERROR, N_("Two rules for the same matter have the same conditions and different outcomes, and neither overrides the other. Nothing is ever chosen by order.") },
  { "rule-without-matter", WARNING, N_("The rule belongs to no matter of the edition and is not general, so it is found only by search and in its field.") },
  { "rule-without-test", WARNING, N_("The rule carries no example. Two are the least: one that applies and one that is undetermined.") },
  { "test-fails", ERROR, N_("An example of the rule does not give the result it expects. Either the condition or the example is wrong.") },
  { "matter-without-advice", WARNING, N_("The matter has no advice. A firm that asks is told what threatens, and not what to do.") },
};

/**
 * hg_issue_table_get:
 * @n_kinds: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_kinds): every kind of issue
 */
const HgIssueKind *
hg_issue_table_get (guint *n_kinds)
{
  *n_kinds = G_N_ELEMENTS (kinds);
  return kinds;
}

/**
 * hg_issue_table_find:
 * @tag: a tag
 *
 * Returns: (transfer none) (nullable): its row
 */
const HgIssueKind *
hg_issue_table_find (const char *tag)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].tag, tag))
      return &kinds[i];
  return NULL;
}

/**
 * hg_issue_table_report:
 * @report: gets the issue
 * @tag: a tag of the table, which gives the severity
 * @line: where; 0 for the document as a whole
 * @other_line: where the other party stands; 0 for none
 * @format: a sentence that names the parties
 */
void
hg_issue_table_report (HgImportReport *report, const char *tag, guint line, guint other_line, const char *format, ...)
{
  const HgIssueKind *kind = hg_issue_table_find (tag);
  g_autofree char *message = NULL;
  va_list arguments;
  guint n_listed;

  g_return_if_fail (kind != NULL);
  n_listed = kind->severity == ERROR ? report->n_errors : report->n_warnings;
  if (n_listed > HG_ISSUE_TABLE_MOST)
    return;
  if (n_listed == HG_ISSUE_TABLE_MOST && kind->severity == ERROR)
    {
      hg_import_report_take (report, hg_issue_new (ERROR, "too-many-issues", line, 0, _("There are more issues.")));
      return;
    }
  if (n_listed == HG_ISSUE_TABLE_MOST)
    {
      hg_import_report_take (report, hg_issue_new (WARNING, "too-many-warnings", line, 0, _("There are more warnings.")));
      return;
    }
  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  hg_import_report_take (report, hg_issue_new (kind->severity, tag, line, other_line, message));
}
