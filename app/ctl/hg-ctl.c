/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-ctl"

#include "config.h"

#include "hg-ctl.h"

#include <glib/gi18n.h>

#include "hg-ctl-browse.h"
#include "hg-ctl-check.h"
#include "hg-ctl-new.h"
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
  { "list", "[--rules]", N_("list the matters, or the rules"), 0, hg_ctl_browse_list },
  { "search", "WORDS…", N_("find matters and rules that hold all words"), 1, hg_ctl_browse_search },
  { "show", "ID…", N_("show matters or rules by id or number"), 1, hg_ctl_browse_show },
  { "print", "ID… -o FILE.pdf", N_("write the guidance sheet of matters, or of one rule"), 1, hg_ctl_browse_print },
  { "new", "matter|rule", N_("print a template for a new record of the catalog"), 1, hg_ctl_new_record },
};

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
  g_string_append_printf (text, "\n\n%s", _("Exit status: 0 done, 1 issues or nothing found, 2 wrong usage, 3 failure."));
  return g_string_free (text, FALSE);
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
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, N_("The file to write"), N_("FILE") },
    { "version", 0, 0, G_OPTION_ARG_NONE, &version, N_("Print the version"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.arguments, NULL, NULL },
    { NULL },
  };
  g_autoptr(GOptionContext) context = g_option_context_new (_("COMMAND …"));
  g_autofree char *summary = dup_summary ();
  g_autoptr(GError) error = NULL;
  HgCtlStatus status;

  g_option_context_set_summary (context, summary);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    return hg_ctl_usage (error->message);
  if (version)
    {
      g_print ("heguictl %s\n", VERSION);
      return HG_CTL_OK;
    }
  status = dispatch (&options);
  g_strfreev (options.arguments);
  g_free (options.output);
  return status;
}
