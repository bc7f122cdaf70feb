/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-ctl"

#include "config.h"

#include "hg-ctl.h"

#include <glib/gi18n.h>

#include "hg-ctl-browse.h"
#include "hg-ctl-check.h"
#include "hg-ctl-decide.h"
#include "hg-ctl-new.h"
#include "hg-ctl-print.h"
#include "hg-ctl-search.h"
#include "hg-paths.h"
#include "hg-shelf.h"

typedef struct
{
  const char *name;
  const char *arguments;
  const char *summary;   /* a msgid */
  guint       least;     /* arguments */
  HgCtlStatus (*run) (const HgCtlOptions *options);
} Command;

static const Command commands[] = {
  { "check", "FILE…", N_("check catalogs and list every issue"), 1, hg_ctl_check_file },
  { "explain", "TAG", N_("explain a kind of issue; without TAG, list them all"), 0, hg_ctl_check_explain },
  { "build", "FILE", N_("import a catalog and put it in use"), 1, hg_ctl_check_build },
  { "list", "[--rules]", N_("list the matters, or the rules"), 0, hg_ctl_search_list },
  { "search", "WORDS…", N_("find matters, rules and laws that hold all words"), 1, hg_ctl_search_words },
  { "show", "ID…", N_("show matters or rules by id or number"), 1, hg_ctl_browse_show },
  { "decide", "RULE|MATTER [--fact ID=VALUE]…", N_("decide which rules apply, from the facts of a case"), 1,
    hg_ctl_decide_case },
  { "print", "ID… -o FILE.pdf", N_("write, register or check a sheet; see --help-print"), 0, hg_ctl_print_sheet },
  { "new", "matter|rule", N_("print a template for a new record of the catalog"), 1, hg_ctl_new_record },
};

static const char search_syntax[] =
  N_("What search understands, as the window does:\n"
     "  fire exit          both words, in any order; pinyin and its initials too\n"
     "  \"fire exit\"        these words together\n"
     "  -school            without this word (after “--” where it is in Latin letters)\n"
     "  field:fire         field, department, industry, risk, outcome, force, law\n"
     "  'amount>100000'    a fine above, in yuan; >= < <= = too\n"
     "  FIRE-3, law 60     a number; an article of a law");

/**
 * hg_ctl_fail:
 * @error: why
 *
 * Returns: %HG_CTL_FAILURE, after saying why on standard error
 */
HgCtlStatus
hg_ctl_fail (const GError *error)
{
  g_printerr ("heguictl: %s\n", error->message);
  return HG_CTL_FAILURE;
}

/**
 * hg_ctl_usage:
 * @sentence: what is wrong with the command line
 *
 * Returns: %HG_CTL_USAGE, after saying so on standard error
 */
HgCtlStatus
hg_ctl_usage (const char *sentence)
{
  g_printerr ("heguictl: %s\n", sentence);
  return HG_CTL_USAGE;
}

/**
 * hg_ctl_open_edition:
 * @error: why there is none
 *
 * Returns: (transfer full) (nullable): the edition in use, built if need be
 */
HgEdition *
hg_ctl_open_edition (GError **error)
{
  g_autofree char *folder = hg_paths_dup_editions_dir ();
  g_autofree char *shipped = hg_paths_dup_shipped_catalog ();
  g_autoptr(HgShelf) shelf = hg_shelf_open (folder, shipped, error);
  g_autofree char *path = shelf != NULL ? hg_shelf_dup_current (shelf, NULL, NULL, NULL, error) : NULL;

  return path != NULL ? hg_edition_open (path, error) : NULL;
}

static char *
dup_summary (void)
{
  GString *text = g_string_new (_("Commands:"));

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (text, "\n  %-8s %-16s %s", commands[i].name, commands[i].arguments, _(commands[i].summary));
  g_string_append_printf (text, "\n\n%s", _(search_syntax));
  g_string_append_printf (text, "\n\n%s", _("Exit status: 0 done, 1 issues or nothing found, 2 wrong usage, 3 failure."));
  return g_string_free (text, FALSE);
}

/*
 * A word that is excluded looks like an option to the parser. Options are in Latin letters, so one that goes on in any other
 * is a word: such are moved behind "--", for the order of words says nothing.
 */
static char **
set_words_apart (int *argc, char **argv)
{
  g_autoptr(GPtrArray) options = g_ptr_array_new ();
  g_autoptr(GPtrArray) words = g_ptr_array_new ();
  gboolean is_over = FALSE;

  for (int i = 0; i < *argc; i++)
    {
      gboolean is_word = argv[i][0] == '-' && argv[i][1] != '\0' && (!g_ascii_isprint (argv[i][1]) || argv[i][1] == '"');

      if (!is_over && strcmp (argv[i], "--") == 0)
        is_over = TRUE;
      else
        g_ptr_array_add (is_over || is_word ? words : options, argv[i]);
    }
  if (words->len > 0)
    g_ptr_array_add (options, (gpointer) "--");
  g_ptr_array_extend (options, words, NULL, NULL);
  *argc = (int) options->len;
  g_ptr_array_add (options, NULL);
  return (char **) g_ptr_array_steal (options, NULL);
}

static HgCtlStatus
dispatch (HgCtlOptions *options)
{
  g_autofree char *unknown = NULL;

  if (options->arguments == NULL || options->arguments[0] == NULL)
    return hg_ctl_usage (_("Name a command; see heguictl --help."));
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (options->arguments[0], commands[i].name))
      {
        HgCtlOptions rest = *options;

        rest.arguments = options->arguments + 1;
        if (g_strv_length (rest.arguments) >= commands[i].least)
          return commands[i].run (&rest);
        unknown = g_strdup_printf (_("Usage: heguictl %s %s"), commands[i].name, commands[i].arguments);
        return hg_ctl_usage (unknown);
      }
  unknown = g_strdup_printf (_("There is no command “%s”; see heguictl --help."), options->arguments[0]);
  return hg_ctl_usage (unknown);
}

/**
 * hg_ctl_run:
 * @argc: the number of words
 * @argv: the command line
 *
 * Returns: what the program exits with
 */
HgCtlStatus
hg_ctl_run (int argc, char **argv)
{
  HgCtlOptions options = { 0 };
  gboolean version = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &options.json, N_("Write data as JSON"), NULL },
    { "rules", 0, 0, G_OPTION_ARG_NONE, &options.rules, N_("Rules instead of matters"), NULL },
    { "limit", 0, 0, G_OPTION_ARG_INT, &options.limit, N_("At most so many of each kind"), N_("N") },
    { "sort", 0, 0, G_OPTION_ARG_STRING, &options.sort, N_("relevance, number, title, risk or fine"), N_("ORDER") },
    { "count", 0, 0, G_OPTION_ARG_NONE, &options.count, N_("How many there are by field, department, law …"), NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, N_("The file to write"), N_("FILE") },
    { "fact", 'f', 0, G_OPTION_ARG_STRING_ARRAY, &options.facts, N_("A fact of the case, and its value"), N_("ID=VALUE") },
    { "act-date", 0, 0, G_OPTION_ARG_STRING, &options.act_date, N_("The day of the act"), N_("YYYY-MM-DD") },
    { "decision-date", 0, 0, G_OPTION_ARG_STRING, &options.decision_date, N_("The day of the decision"), N_("YYYY-MM-DD") },
    { "fine", 0, 0, G_OPTION_ARG_STRING, &options.fine, N_("The fine that is considered, in yuan"), N_("AMOUNT") },
    { "version", 0, 0, G_OPTION_ARG_NONE, &version, N_("Print the version"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.arguments, NULL, NULL },
    { NULL },
  };
  g_autoptr(GOptionContext) context = g_option_context_new (_("COMMAND …"));
  g_autofree char *summary = dup_summary ();
  g_autofree char **words = set_words_apart (&argc, argv);
  g_autoptr(GError) error = NULL;
  HgCtlStatus status;

  g_option_context_set_summary (context, summary);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_add_group (context, hg_ctl_print_new_group ());
  if (!g_option_context_parse (context, &argc, &words, &error))
    return hg_ctl_usage (error->message);
  if (version)
    {
      g_print ("heguictl %s\n", VERSION);
      return HG_CTL_OK;
    }
  status = dispatch (&options);
  g_strfreev (options.arguments);
  g_strfreev (options.facts);
  g_free (options.output);
  g_free (options.sort);
  g_free (options.act_date);
  g_free (options.decision_date);
  g_free (options.fine);
  return status;
}
