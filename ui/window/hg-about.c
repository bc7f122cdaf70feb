/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-about"

#include "config.h"

#include "hg-about.h"

#include "hg-message.h"
#include "hg-wording.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/**
 * hg_about_show:
 * @parent: (nullable): the window in front
 *
 * Shows name, version and licence of the program.
 */
void
hg_about_show (GtkWindow *parent)
{
  adw_show_about_window (parent,
                         "application-name", _("Compliance Guidance"),
                         "application-icon", APPLICATION_ID,
                         "version", VERSION,
                         "developer-name", _("The Hegui contributors"),
                         "comments", _("Look up compliance matters and rules of leniency, and print guidance sheets."),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         NULL);
}

/**
 * hg_about_show_edition:
 * @parent: the window in front
 * @info: the edition in use
 *
 * Shows what the edition is, who published it, its dates and its notice.
 */
void
hg_about_show_edition (GtkWindow *parent, const HgCatalogInfo *info)
{
  g_autofree char *edition = hg_wording_edition (info);
  g_autofree char *span = hg_wording_span (&info->effective, &info->expires);
  g_autoptr(GString) body = g_string_new (NULL);

  g_string_append_printf (body, "%s\n%s\n%s", edition, info->publisher != NULL ? info->publisher : "", span);
  if (info->notice != NULL)
    g_string_append_printf (body, "\n\n%s", info->notice);
  if (info->hash != NULL)
    g_string_append_printf (body, "\n\nSHA-256 %.16s…", info->hash);
  hg_message_show (parent, info->title, body->str);
}
