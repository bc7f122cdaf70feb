/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-ctl-print"

#include "config.h"

#include "hg-ctl-print.h"

#include <glib/gi18n.h>

#include "hg-ctl-file.h"
#include "hg-date.h"
#include "hg-error.h"
#include "hg-paths.h"
#include "hg-query-parser.h"
#include "hg-sheet-material.h"
#include "hg-sheet-pack.h"
#include "hg-sheet-registrar.h"
#include "hg-sheet-reviewer.h"

/* What stands on the command line, for the one run of the program; GLib's parser fills it in. */
static struct
{
  char    *set;              /* (nullable), as all texts */
  char    *industry;
  char    *field;
  char    *format;
  char    *recipient;
  char    *recipient_code;
  char    *handler;
  char    *letterhead;
  char    *reprint;
  char    *check;
  gboolean overview;
  gboolean no_advice;
  gboolean no_rules;
  gboolean articles;
  gboolean receipt;
  gboolean confirm_code;
  gboolean registers;
} chosen;

/**
 * hg_ctl_print_new_group:
 *
 * Returns: (transfer full): the options of print
 */
GOptionGroup *
hg_ctl_print_new_group (void)
{
  static const GOptionEntry entries[] = {
    { "set", 0, 0, G_OPTION_ARG_FILENAME, &chosen.set, N_("A file of ids or numbers, one a line"), N_("FILE") },
    { "industry", 0, 0, G_OPTION_ARG_STRING, &chosen.industry, N_("All matters of a trade"), N_("NAME") },
    { "field", 0, 0, G_OPTION_ARG_STRING, &chosen.field, N_("All matters of a field"), N_("NAME") },
    { "overview", 0, 0, G_OPTION_ARG_NONE, &chosen.overview, N_("A table of them instead of guidance"), NULL },
    { "format", 0, 0, G_OPTION_ARG_STRING, &chosen.format, N_("pdf, text or html"), N_("FORMAT") },
    { "recipient", 0, 0, G_OPTION_ARG_STRING, &chosen.recipient, N_("The firm that gets the sheet"), N_("NAME") },
    { "recipient-code", 0, 0, G_OPTION_ARG_STRING, &chosen.recipient_code, N_("Its unified social credit code"),
      N_("CODE") },
    { "confirm-code", 0, 0, G_OPTION_ARG_NONE, &chosen.confirm_code, N_("Take the code as it is, though it looks wrong"),
      NULL },
    { "handler", 0, 0, G_OPTION_ARG_STRING, &chosen.handler, N_("Who hands the sheet over"), N_("NAME") },
    { "letterhead", 0, 0, G_OPTION_ARG_FILENAME, &chosen.letterhead, N_("A letterhead instead of the office's own"), N_("FILE") },
    { "no-advice", 0, 0, G_OPTION_ARG_NONE, &chosen.no_advice, N_("Without advice"), NULL },
    { "no-rules", 0, 0, G_OPTION_ARG_NONE, &chosen.no_rules, N_("Without rules of leniency"), NULL },
    { "articles", 0, 0, G_OPTION_ARG_NONE, &chosen.articles, N_("With the texts of the articles, where installed"), NULL },
    { "receipt", 0, 0, G_OPTION_ARG_NONE, &chosen.receipt, N_("With a receipt to be signed and cut off"), NULL },
    { "register", 0, 0, G_OPTION_ARG_NONE, &chosen.registers, N_("Give the sheet a number and keep it"), NULL },
    { "reprint", 0, 0, G_OPTION_ARG_STRING, &chosen.reprint, N_("A registered sheet or kept assessment as it was"), N_("NUMBER") },
    { "check", 0, 0, G_OPTION_ARG_STRING, &chosen.check, N_("Whether a registered sheet or kept assessment still holds"), N_("NUMBER") },
    { NULL },
  };
  GOptionGroup *group = g_option_group_new ("print", _("Options of print:"), _("Show the options of print"), NULL, NULL);

  g_option_group_add_entries (group, entries);
  g_option_group_set_translation_domain (group, GETTEXT_PACKAGE);
  return group;
}

static char *
dup_names (GPtrArray *terms)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < terms->len; i++)
    {
      if (i > 0)
        /* Translators: between names in a list */
        g_string_append (text, C_("names", ", "));
      g_string_append (text, ((const HgTerm *) g_ptr_array_index (terms, i))->name);
    }
  return g_string_free (text, FALSE);
}

/* A term by its id or its name. */
static const HgTerm *
find_term (const HgVocabulary *vocabulary, HgTermKind kind, const char *name, GError **error)
{
  GPtrArray *terms = hg_vocabulary_get_terms (vocabulary, kind);
  g_autofree char *all = NULL, *sentence = NULL, *known = NULL;

  for (guint i = 0; i < terms->len; i++)
    {
      const HgTerm *term = g_ptr_array_index (terms, i);

      if (g_str_equal (term->id, name) || g_str_equal (term->name, name))
        return term;
    }
  all = dup_names (terms);
  sentence = g_strdup_printf (kind == HG_TERM_INDUSTRY ? _("This edition has no trade “%s”.")
                                                       : _("This edition has no field “%s”."),
                              name);
  known = g_strdup_printf (_("It has: %s"), all);
  g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, "%s %s", sentence, known);
  return NULL;
}

/* Notes what the set has in common, for the title. */
static gboolean
narrow (HgQuery *query, HgSheetOptions *options, const HgVocabulary *vocabulary, HgTermKind kind, const char *name,
        GError **error)
{
  const HgTerm *term = find_term (vocabulary, kind, name, error);
  g_autofree char *before = g_steal_pointer (&options->topic);
  g_autofree char *text = NULL;

  if (term == NULL)
    return FALSE;
  text = hg_query_parser_set_filter (query->text != NULL ? query->text : "",
                                     kind == HG_TERM_INDUSTRY ? HG_QUERY_PREFIX_INDUSTRY : HG_QUERY_PREFIX_FIELD, term->name,
                                     TRUE);
  g_free (query->text);
  query->text = g_steal_pointer (&text);
  options->topic = before != NULL ? g_strdup_printf ("%s · %s", before, term->name) : g_strdup (term->name);
  return TRUE;
}

/* NULL with no error where no trade and no field is named. */
static HgQuery *
dup_query (HgEdition *edition, HgSheetOptions *options, GError **error)
{
  const HgVocabulary *vocabulary = hg_edition_get_vocabulary (edition);
  g_autoptr(HgQuery) query = hg_query_new (HG_ITEM_MATTER);

  if (chosen.industry == NULL && chosen.field == NULL)
    return NULL;
  query->sort = HG_SORT_NUMBER;
  if ((chosen.industry != NULL && !narrow (query, options, vocabulary, HG_TERM_INDUSTRY, chosen.industry, error)) ||
      (chosen.field != NULL && !narrow (query, options, vocabulary, HG_TERM_FIELD, chosen.field, error)))
    return NULL;
  return g_steal_pointer (&query);
}

/* The one that is named, else the office's own; where there is neither, the sheet has none. FALSE exactly when the error is
   set: a sheet without the letterhead that the office keeps would carry another's numbers. */
static gboolean
set_letterhead (HgSheetOptions *options, GError **error)
{
  g_autofree char *own = hg_paths_dup_letterhead ();
  g_autoptr(HgLetterhead) letterhead = NULL;

  if (chosen.letterhead == NULL && !g_file_test (own, G_FILE_TEST_EXISTS))
    return TRUE;
  letterhead = hg_letterhead_load (chosen.letterhead != NULL ? chosen.letterhead : own, error);
  if (letterhead != NULL)
    hg_sheet_options_set_letterhead (options, letterhead);
  return letterhead != NULL;
}

static HgSheetOptions *
dup_options (GError **error)
{
  g_autoptr(HgSheetOptions) options = hg_sheet_options_new ();
  g_autofree char *statutes = hg_paths_dup_statutes_dir ();

  options->stages = chosen.no_advice ? 0 : HG_SHEET_OPTIONS_ALL_STAGES;
  options->rules = !chosen.no_rules;
  options->articles = chosen.articles;
  options->receipt = chosen.receipt;
  options->code_confirmed = chosen.confirm_code;
  options->handler = g_strdup (chosen.handler);
  hg_sheet_options_set_recipient (options, chosen.recipient, chosen.recipient_code);
  options->statutes = chosen.articles ? hg_statutes_open (statutes) : NULL;
  return set_letterhead (options, error) ? g_steal_pointer (&options) : NULL;
}

/* One name that is no matter's is a rule's; the sheet then is the rule's own. */
static HgSheetKind
find_kind (HgEdition *edition, char *const *ids)
{
  g_autoptr(HgMatter) matter = NULL;

  if (chosen.overview)
    return HG_SHEET_KIND_OVERVIEW;
  if (g_strv_length ((char **) ids) != 1 || chosen.industry != NULL || chosen.field != NULL)
    return HG_SHEET_KIND_GUIDANCE;
  matter = hg_edition_load_matter (edition, ids[0], NULL);
  return matter != NULL ? HG_SHEET_KIND_GUIDANCE : HG_SHEET_KIND_RULE;
}

static HgSheetRequest *
dup_request (HgEdition *edition, char *const *arguments, GError **error)
{
  g_autoptr(HgSheetOptions) options = dup_options (error);
  g_auto(GStrv) ids = options != NULL ? hg_ctl_file_read_set (chosen.set, arguments, error) : NULL;
  g_autoptr(GError) local = NULL;
  g_autoptr(HgQuery) query = NULL;

  if (ids == NULL)
    return NULL;
  query = dup_query (edition, options, &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }
  return hg_sheet_request_new (find_kind (edition, ids), (const char *const *) ids, query, options);
}

static HgCtlStatus
fail (const GError *error)
{
  hg_ctl_fail (error);
  return g_error_matches (error, HG_ERROR, HG_ERROR_NOT_FOUND) ? HG_CTL_ISSUES : HG_CTL_FAILURE;
}

static HgCtlStatus
print_new (HgEdition *edition, HgSheetRequest *request, const char *output, HgCtlFileFormat format)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheetMaterial) material = hg_sheet_material_load (edition, request, &error);
  g_autofree char *fault = hg_sheet_options_dup_code_fault (request->options);
  g_autoptr(HgSheet) sheet = NULL;
  GDate today;

  if (material == NULL)
    return fail (error);
  if (fault != NULL && !chosen.confirm_code)
    g_printerr ("heguictl: %s\n", fault);
  if (chosen.articles && request->options->statutes == NULL)
    g_printerr ("heguictl: %s\n", _("No texts of laws are installed, so the sheet cannot have them; see heguictl(1)."));
  hg_date_today (&today);
  sheet = hg_sheet_material_build (material, NULL, &today);
  return hg_ctl_file_write (sheet, output, format, &error) ? HG_CTL_OK : hg_ctl_fail (error);
}

/* That the register cannot say what became of a sheet is no failure of the sheet. */
static void
note_file (HgRecords *records, const char *number, const char *output, const char *fault)
{
  g_autofree char *name = output != NULL ? g_path_get_basename (output) : NULL;
  g_autoptr(HgSheetPrint) print = hg_sheet_print_new (HG_SHEET_OUTLET_FILE, name,
                                                      fault == NULL ? HG_PRINT_RESULT_DONE : HG_PRINT_RESULT_FAILED, fault);
  g_autoptr(GError) error = NULL;

  if (!hg_records_note_print (records, number, print, &error))
    g_printerr ("heguictl: %s\n", error->message);
}

/* The number is said first: whatever becomes of the file, the sheet is in the register. */
static HgCtlStatus
print_registered (HgEdition *edition, HgSheetRequest *request, const char *output, HgCtlFileFormat format)
{
  g_autofree char *path = hg_paths_dup_records ();
  g_autoptr(GError) error = NULL;
  g_autoptr(HgSheetRecord) record = NULL;
  g_autoptr(HgRecords) records = NULL;
  g_autoptr(HgSheet) sheet = NULL;
  gboolean is_written;

  if (!hg_sheet_options_check (request->options, &error))
    {
      g_prefix_error (&error, "%s ", _("The sheet gets no number (--confirm-code if it is meant so)."));
      return fail (error);
    }
  records = hg_records_open (path, &error);
  record = records != NULL ? hg_sheet_registrar_register (records, edition, request, &error) : NULL;
  if (record == NULL)
    return fail (error);
  g_print ("%s\n", record->number);
  sheet = hg_sheet_pack_from_bytes (record->sheet, &error);
  is_written = sheet != NULL && hg_ctl_file_write (sheet, output, format, &error);
  note_file (records, record->number, output, is_written ? NULL : error->message);
  return is_written ? HG_CTL_OK : hg_ctl_fail (error);
}

static void
print_changes (const HgSheetReview *review, gboolean is_answer)
{
  g_autofree char *result = hg_sheet_review_dup_result (review);

  if (is_answer)
    g_print ("%s\n", result);
  else if (review->changes->len > 0)
    g_printerr ("heguictl: %s\n", result);
  for (guint i = 0; is_answer && i < review->changes->len; i++)
    {
      g_autofree char *change = hg_sheet_review_dup_change (g_ptr_array_index (review->changes, i));

      g_print ("%s\n", change);
    }
}

static HgCtlStatus
review (HgEdition *edition, const char *output, HgCtlFileFormat format)
{
  g_autofree char *path = hg_paths_dup_records ();
  g_autoptr(GError) error = NULL;
  g_autoptr(HgRecords) records = hg_records_open (path, &error);
  g_autoptr(HgSheetReview) found = NULL;
  gboolean is_written;

  if (records != NULL)
    found = hg_sheet_reviewer_check (records, edition, chosen.check != NULL ? chosen.check : chosen.reprint, &error);
  if (found == NULL)
    return fail (error);
  print_changes (found, chosen.check != NULL);
  if (chosen.check != NULL)
    return found->changes->len > 0 ? HG_CTL_ISSUES : HG_CTL_OK;
  is_written = hg_ctl_file_write (found->sheet, output, format, &error);
  if (output != NULL && found->assessment == 0)   /* an assessment is in no register that could note it */
    note_file (records, found->record->number, output, is_written ? NULL : error->message);
  return is_written ? HG_CTL_OK : hg_ctl_fail (error);
}

/* What is missing or does not fit together on the command line; NULL where nothing is. */
static const char *
find_fault (const HgCtlOptions *options, HgCtlFileFormat format)
{
  gboolean names = options->arguments[0] != NULL || chosen.set != NULL || chosen.industry != NULL || chosen.field != NULL;

  if (format == HG_CTL_FILE_UNKNOWN)
    return _("A sheet is written as pdf, text or html.");
  if (chosen.check != NULL || chosen.reprint != NULL)
    {
      if (names || chosen.registers || (chosen.check != NULL && chosen.reprint != NULL))
        return _("A sheet that was registered is as it was: nothing else goes with --check or --reprint.");
    }
  else if (!names)
    return _("Name what to print: heguictl print ID… -o FILE.pdf");
  if (options->output == NULL && chosen.check == NULL && (format == HG_CTL_FILE_PDF || chosen.registers))
    return _("Name the file to write: heguictl print ID… -o FILE.pdf");
  return NULL;
}

HgCtlStatus
hg_ctl_print_sheet (const HgCtlOptions *options)
{
  HgCtlFileFormat format = hg_ctl_file_find_format (chosen.format, options->output);
  const char *fault = find_fault (options, format);
  g_autoptr(GError) error = NULL;
  g_autoptr(HgEdition) edition = NULL;
  g_autoptr(HgSheetRequest) request = NULL;

  if (fault != NULL)
    return hg_ctl_usage (fault);
  edition = hg_ctl_open_edition (&error);
  if (edition == NULL)
    return hg_ctl_fail (error);
  if (chosen.check != NULL || chosen.reprint != NULL)
    return review (edition, options->output, format);
  request = dup_request (edition, options->arguments, &error);
  if (request == NULL)
    return fail (error);
  return chosen.registers ? print_registered (edition, request, options->output, format)
                          : print_new (edition, request, options->output, format);
}
