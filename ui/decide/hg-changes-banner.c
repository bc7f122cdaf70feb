/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-changes-banner"

#include "config.h"

#include "hg-changes-banner.h"

#include "hg-change-list.h"

#include <glib/gi18n.h>

struct _HgChangesBanner
{
  GtkWidget    parent_instance;

  GPtrArray   *shown;      /* (nullable): the changes that are listed */

  GtkWidget   *root;
  GtkLabel    *label;
  GtkExpander *expander;
  GtkBox      *lines;
};

G_DEFINE_FINAL_TYPE (HgChangesBanner, hg_changes_banner, GTK_TYPE_WIDGET)

static char *
dup_text (const HgDecideChanges *changes)
{
  guint n = changes->changes->len;
  g_autofree char *count = g_strdup_printf (ngettext ("%u text that it rests on has changed",
                                                      "%u texts that it rests on have changed", n), n);

  /* Translators: the edition of a case, then how many texts have changed since */
  return g_strdup_printf (_("This case comes from edition %1$s, and %2$s. Its answers were taken over: look at them again. "
                            "Saving the case makes it one of the edition in use."),
                          changes->edition != NULL ? changes->edition : "", count);
}

static void
hg_changes_banner_dispose (GObject *object)
{
  HgChangesBanner *self = HG_CHANGES_BANNER (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_CHANGES_BANNER);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  G_OBJECT_CLASS (hg_changes_banner_parent_class)->dispose (object);
}

static void
hg_changes_banner_class_init (HgChangesBannerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_changes_banner_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/decide/hg-changes-banner.ui");
  gtk_widget_class_bind_template_child (widget_class, HgChangesBanner, root);
  gtk_widget_class_bind_template_child (widget_class, HgChangesBanner, label);
  gtk_widget_class_bind_template_child (widget_class, HgChangesBanner, expander);
  gtk_widget_class_bind_template_child (widget_class, HgChangesBanner, lines);
}

static void
hg_changes_banner_init (HgChangesBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * hg_changes_banner_set_changes:
 * @self: a banner
 * @changes: (nullable): what has changed; the banner hides without
 *
 * Called at each answer: what is shown already stays as it is, unfolded or not.
 */
void
hg_changes_banner_set_changes (HgChangesBanner *self, const HgDecideChanges *changes)
{
  GPtrArray *wanted = changes != NULL ? changes->changes : NULL;
  g_autofree char *text = changes != NULL ? dup_text (changes) : NULL;

  g_return_if_fail (HG_IS_CHANGES_BANNER (self));
  if (self->shown == wanted)
    return;
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  gtk_widget_set_visible (GTK_WIDGET (self), wanted != NULL);
  gtk_label_set_label (self->label, text != NULL ? text : "");
  if (wanted == NULL)
    return;
  self->shown = g_ptr_array_ref (wanted);
  gtk_expander_set_expanded (self->expander, FALSE);
  hg_change_list_fill (self->lines, wanted, TRUE);
}
