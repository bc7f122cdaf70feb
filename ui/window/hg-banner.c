/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-banner"

#include "config.h"

#include "hg-banner.h"

#include "hg-wording.h"

#include <glib/gi18n.h>

struct _HgBanner
{
  GtkWidget  parent_instance;

  GtkWidget *root;
  GtkLabel  *label;
};

G_DEFINE_FINAL_TYPE (HgBanner, hg_banner, GTK_TYPE_WIDGET)

/* (nullable): an official edition in force needs no words */
static char *
dup_text (const HgCatalogInfo *info, const GDate *day)
{
  if (hg_catalog_info_is_expired (info, day))
    {
      g_autofree char *date = hg_wording_date (&info->expires);

      return g_strdup_printf (_("This edition (%1$s) expired after %2$s. Check the law in force before you rely on it."),
                              info->edition, date);
    }
  if (g_date_valid (&info->effective) && g_date_compare (day, &info->effective) < 0)
    {
      g_autofree char *date = hg_wording_date (&info->effective);

      return g_strdup_printf (_("This edition (%1$s) takes effect only on %2$s."), info->edition, date);
    }
  if (info->status == HG_EDITION_STATUS_REFERENCE)
    return g_strdup_printf (_("Reference edition %s, not published by an authority. Check the law before you rely on it."),
                            info->edition);
  if (info->status == HG_EDITION_STATUS_DRAFT)
    return g_strdup_printf (_("Draft %s, not yet published. Not for use in a case."), info->edition);
  return NULL;
}

static void
hg_banner_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_BANNER);
  G_OBJECT_CLASS (hg_banner_parent_class)->dispose (object);
}

static void
hg_banner_class_init (HgBannerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_banner_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/window/hg-banner.ui");
  gtk_widget_class_bind_template_child (widget_class, HgBanner, root);
  gtk_widget_class_bind_template_child (widget_class, HgBanner, label);
}

static void
hg_banner_init (HgBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * hg_banner_set_info:
 * @self: a banner
 * @info: (nullable): the edition in use
 * @day: today
 *
 * Shows what must be known of @info; hides where there is nothing to say.
 */
void
hg_banner_set_info (HgBanner *self, const HgCatalogInfo *info, const GDate *day)
{
  g_autofree char *text = info != NULL ? dup_text (info, day) : NULL;

  g_return_if_fail (HG_IS_BANNER (self));
  gtk_widget_set_visible (GTK_WIDGET (self), text != NULL);
  gtk_label_set_label (self->label, text != NULL ? text : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->label), text);
  if (info != NULL && hg_catalog_info_is_expired (info, day))
    gtk_widget_add_css_class (GTK_WIDGET (self), "expired");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "expired");
}
