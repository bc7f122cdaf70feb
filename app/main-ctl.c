/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "heguictl"

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "hg-ctl.h"
#include "hg-paths.h"

int
main (int argc, char **argv)
{
  g_autofree char *locale_dir = hg_paths_dup_locale_dir ();

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, locale_dir);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  return (int) hg_ctl_run (argc, argv);
}
