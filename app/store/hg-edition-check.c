/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-edition-check"

#include "config.h"

#include "hg-edition-check.h"

#include <glib/gi18n.h>

/* Every check over several records is one query that gives: line, other line, what to name, what else to name. */
typedef struct
{
  const char *tag;
  const char *message;   /* a msgid with up to two %s */
  const char *sql;
} Check;

static const Check checks[] = {
  { "duplicate-id", N_("Two matters have the id “%s”."),
    "SELECT b.line, a.line, b.id, '' FROM matter AS a JOIN matter AS b ON a.id = b.id AND a.matter < b.matter"
    " GROUP BY b.matter" },
  { "duplicate-id", N_("Two rules have the id “%s”."),
    "SELECT b.line, a.line, b.id, '' FROM rule AS a JOIN rule AS b ON a.id = b.id AND a.rule < b.rule GROUP BY b.rule" },
  { "duplicate-id", N_("Two steps of the guide have the id “%s”."),
    "SELECT b.line, a.line, b.id, '' FROM step AS a JOIN step AS b ON a.id = b.id AND a.step < b.step GROUP BY b.step" },
  { "duplicate-number", N_("Two matters have the number %s."),
    "SELECT b.line, a.line, b.number, '' FROM matter AS a JOIN matter AS b ON a.number = b.number AND a.matter < b.matter"
    " GROUP BY b.matter" },
  { "duplicate-number", N_("Two rules have the number %s."),
    "SELECT b.line, a.line, b.number, '' FROM rule AS a JOIN rule AS b ON a.number = b.number AND a.rule < b.rule"
    " GROUP BY b.rule" },
  { "duplicate-number", N_("A rule and a matter have the number %s."),
    "SELECT r.line, m.line, r.number, '' FROM rule AS r JOIN matter AS m ON m.number = r.number" },
  { "unknown-matter", N_("%s names the matter “%s”, which is not there."),
    "SELECT rule.line, 0, number, matter_id FROM rule_matter JOIN rule USING (rule)"
    " WHERE NOT EXISTS (SELECT 1 FROM matter WHERE matter.id = matter_id)"
    " AND matter_id NOT IN refused" },
  { "unknown-matter", N_("The step “%s” names the matter “%s”, which is not there."),
    "SELECT r.line, 0, step.title, r.id FROM step_reference AS r JOIN step USING (step)"
    " WHERE r.kind = 0 AND NOT EXISTS (SELECT 1 FROM matter WHERE matter.id = r.id)"
    " AND r.id NOT IN refused" },
  { "unknown-rule", N_("The step “%s” names the rule “%s”, which is not there."),
    "SELECT r.line, 0, step.title, r.id FROM step_reference AS r JOIN step USING (step)"
    " WHERE r.kind = 1 AND NOT EXISTS (SELECT 1 FROM rule WHERE rule.id = r.id)"
    " AND r.id NOT IN refused" },
  { "override-unknown", N_("%s overrides the rule “%s”, which is not there."),
    "SELECT rule.line, 0, number, overridden_id FROM rule_override JOIN rule USING (rule)"
    " WHERE NOT EXISTS (SELECT 1 FROM rule AS o WHERE o.id = overridden_id)"
    " AND overridden_id NOT IN refused" },
  { "override-self", N_("%s overrides itself."),
    "SELECT rule.line, 0, number, '' FROM rule_override JOIN rule USING (rule) WHERE overridden_id = rule.id" },
  /* UNION, not UNION ALL: a circle ends the recursion. */
  { "override-cycle", N_("%s is overridden by a rule that it overrides."),
    "WITH RECURSIVE edge (upper, lower) AS (SELECT r.rule, o.rule FROM rule_override JOIN rule AS r USING (rule)"
    "  JOIN rule AS o ON o.id = overridden_id WHERE o.rule <> r.rule),"
    " reach (upper, lower) AS (SELECT upper, lower FROM edge UNION"
    "  SELECT reach.upper, edge.lower FROM reach JOIN edge ON edge.upper = reach.lower)"
    " SELECT rule.line, 0, rule.number, '' FROM reach JOIN rule ON rule.rule = upper WHERE upper = lower" },
  { "conflicting-rules", N_("%s and %s have the same conditions and different outcomes."),
    "SELECT b.line, a.line, b.number, a.number FROM rule AS a JOIN rule AS b"
    " ON a.condition_hash = b.condition_hash AND a.rule < b.rule AND (a.outcome <> b.outcome OR a.force <> b.force)"
    " WHERE ((a.general AND b.general) OR EXISTS (SELECT 1 FROM rule_matter AS x JOIN rule_matter AS y USING (matter_id)"
    "  WHERE x.rule = a.rule AND y.rule = b.rule))"
    " AND coalesce (a.last_day, 99999999) >= coalesce (b.first_day, 0)"
    " AND coalesce (b.last_day, 99999999) >= coalesce (a.first_day, 0)"
    " AND NOT EXISTS (SELECT 1 FROM rule_override AS o WHERE (o.rule = a.rule AND o.overridden_id = b.id)"
    "  OR (o.rule = b.rule AND o.overridden_id = a.id))" },
};

static gboolean
run_check (HgDb *db, const Check *check, HgEditionCheckFunc func, gpointer user_data, GError **error)
{
  HgStatement *rows = hg_db_prepare (db, check->sql, error);
  HgStep step = HG_STEP_ERROR;

  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    {
      g_autofree char *message =
        g_strdup_printf (_(check->message), hg_statement_get_text (rows, 2), hg_statement_get_text (rows, 3));

      func (check->tag, (guint) hg_statement_get_int (rows, 0), (guint) hg_statement_get_int (rows, 1), message, user_data);
    }
  return step == HG_STEP_DONE;
}

/**
 * hg_edition_check_add_refused:
 * @db: a new edition
 * @id: the id of a matter or rule that the schema refused
 * @error: a failure
 *
 * Returns: whether it was noted
 */
gboolean
hg_edition_check_add_refused (HgDb *db, const char *id, GError **error)
{
  return hg_statement_insert (hg_db_prepare (db, "INSERT OR IGNORE INTO refused (id) VALUES (?)", error), error, "t", id);
}

/**
 * hg_edition_check_run:
 * @db: a new edition with all its records and indexes
 * @func: takes each issue
 * @user_data: for @func
 * @error: a failure of the database
 *
 * Checks what can only be seen over all records: ids, numbers and references. Memory does not grow with the edition.
 *
 * Returns: whether the checks ran
 */
gboolean
hg_edition_check_run (HgDb *db, HgEditionCheckFunc func, gpointer user_data, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (checks); i++)
    if (!run_check (db, &checks[i], func, user_data, error))
      return FALSE;
  return TRUE;
}

/**
 * hg_edition_check_insert_issues:
 * @db: a new edition
 * @issues: (element-type HgIssue): its warnings
 * @error: a failure
 *
 * Keeps the warnings of an edition with it.
 *
 * Returns: whether they were written
 */
gboolean
hg_edition_check_insert_issues (HgDb *db, GPtrArray *issues, GError **error)
{
  for (guint i = 0; i < issues->len; i++)
    {
      const HgIssue *issue = g_ptr_array_index (issues, i);

      if (!hg_statement_insert (
            hg_db_prepare (db, "INSERT INTO issue (severity, tag, line, other_line, message) VALUES (?,?,?,?,?)", error),
            error, "itiit", (int) issue->severity, issue->tag, (int) issue->line, (int) issue->other_line, issue->message))
        return FALSE;
    }
  return TRUE;
}

/**
 * hg_edition_check_load_issues:
 * @db: an edition
 * @report: gets its warnings
 * @error: a failure
 *
 * Returns: whether they were read
 */
gboolean
hg_edition_check_load_issues (HgDb *db, HgImportReport *report, GError **error)
{
  HgStatement *rows = hg_db_prepare (db, "SELECT severity, tag, line, other_line, message FROM issue ORDER BY issue", error);
  HgStep step = HG_STEP_ERROR;

  while (rows != NULL && (step = hg_statement_step (rows, error)) == HG_STEP_ROW)
    hg_import_report_take (report, hg_issue_new ((HgSeverity) hg_statement_get_int (rows, 0), hg_statement_get_text (rows, 1),
                                                 (guint) hg_statement_get_int (rows, 2),
                                                 (guint) hg_statement_get_int (rows, 3), hg_statement_get_text (rows, 4)));
  return step == HG_STEP_DONE;
}
