/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hegui-search-provider"

#include "config.h"

#include "hg-paths.h"
#include "hg-search-provider.h"

#include <glib/gi18n.h>
#include <locale.h>

int
main (int argc, char **argv)
{
  g_autofree char *locale_dir = hg_paths_dup_locale_dir ();
  g_autoptr(GApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, locale_dir);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  application = hg_search_provider_new ();
  return g_application_run (application, argc, argv);
}
