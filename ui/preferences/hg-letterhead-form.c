/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-letterhead-form"

#include "config.h"

#include "hg-letterhead-form.h"

#include "hg-date.h"
#include "hg-sheet-number.h"
#include "hg-signer-list.h"

#include <glib/gi18n.h>

struct _HgLetterheadForm
{
  AdwPreferencesPage   parent_instance;

  char                *good_prefix;    /* (nullable): the last one that can be used */
  gboolean             is_filling;     /* by the program */

  AdwEntryRow         *office;
  AdwEntryRow         *department;
  AdwEntryRow         *seal;
  AdwEntryRow         *address;
  AdwEntryRow         *phone;
  AdwEntryRow         *prefix;
  AdwEntryRow         *footer;
  AdwPreferencesGroup *number;
  HgSignerList        *signers;
};

G_DEFINE_FINAL_TYPE (HgLetterheadForm, hg_letterhead_form, ADW_TYPE_PREFERENCES_PAGE)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* (nullable): what is blank is missing */
static char *
dup_text (AdwEntryRow *row)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));

  return *text != '\0' ? g_steal_pointer (&text) : NULL;
}

static void
set_text (AdwEntryRow *row, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (row), text != NULL ? text : "");
}

/* The sentence above the prefix: how a number looks, or why none can begin so. */
static void
check_prefix (HgLetterheadForm *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->prefix));
  const char *fault = hg_sheet_number_find_fault (typed);
  g_autofree char *kept = hg_sheet_number_normalize_prefix (typed);
  g_autofree char *number = NULL;
  g_autofree char *text = NULL;
  GDate today;

  hg_date_today (&today);
  /* Without a prefix the register has its own. */
  number = hg_sheet_number_format (*kept != '\0' ? kept : C_("sheet number", "HG"), g_date_get_year (&today), 12);
  /* Translators: a sheet's number as an example */
  text = fault != NULL ? g_strdup (fault)
                       : g_strdup_printf (_("Numbers will look like this: %s"), number);
  adw_preferences_group_set_description (self->number, text);
  if (fault != NULL)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->prefix), "error");
      gtk_widget_add_css_class (GTK_WIDGET (self->number), "error");
      return;
    }
  gtk_widget_remove_css_class (GTK_WIDGET (self->prefix), "error");
  gtk_widget_remove_css_class (GTK_WIDGET (self->number), "error");
  g_free (self->good_prefix);
  self->good_prefix = *kept != '\0' ? g_steal_pointer (&kept) : NULL;
}

/* On "notify::text", which comes once where a text replaces another: "changed" would show an empty one between them. */
static void
changed_cb (HgLetterheadForm *self)
{
  if (self->is_filling)
    return;
  check_prefix (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
hg_letterhead_form_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (HG_LETTERHEAD_FORM (widget)->office));
}

static void
hg_letterhead_form_finalize (GObject *object)
{
  g_free (HG_LETTERHEAD_FORM (object)->good_prefix);
  G_OBJECT_CLASS (hg_letterhead_form_parent_class)->finalize (object);
}

static void
hg_letterhead_form_class_init (HgLetterheadFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hg_letterhead_form_finalize;
  widget_class->grab_focus = hg_letterhead_form_grab_focus;
  signals[CHANGED] = g_signal_new ("changed", HG_TYPE_LETTERHEAD_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                   0);
  g_type_ensure (HG_TYPE_SIGNER_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/preferences/hg-letterhead-form.ui");
  gtk_widget_class_bind_template_child (widget_class, HgLetterheadForm, office);
  gtk_widget_class_bind_template_child (widget_class, HgLetterheadForm, department);
  gtk_widget_class_bind_template_child (widget_class, HgLetterheadForm, seal);
  gtk_widget_class_bind_template_child (widget_class, HgLetterheadForm, address);
  gtk_widget_class_bind_template_child (widget_class, HgLetterheadForm, phone);
  gtk_widget_class_bind_template_child (widget_class, HgLetterheadForm, prefix);
  gtk_widget_class_bind_template_child (widget_class, HgLetterheadForm, footer);
  gtk_widget_class_bind_template_child (widget_class, HgLetterheadForm, number);
  gtk_widget_class_bind_template_child (widget_class, HgLetterheadForm, signers);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

/* In a row of libadwaita 1.2 the text itself has no name. */
static void
name_text (AdwEntryRow *row)
{
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (row));

  gtk_accessible_update_property (GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), -1);
}

static void
hg_letterhead_form_init (HgLetterheadForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  name_text (self->office);
  name_text (self->department);
  name_text (self->seal);
  name_text (self->address);
  name_text (self->phone);
  name_text (self->prefix);
  name_text (self->footer);
  check_prefix (self);
}

/**
 * hg_letterhead_form_set:
 * @self: a form
 * @letterhead: what it shall show
 */
void
hg_letterhead_form_set (HgLetterheadForm *self, const HgLetterhead *letterhead)
{
  g_return_if_fail (HG_IS_LETTERHEAD_FORM (self));
  self->is_filling = TRUE;
  set_text (self->office, letterhead->office);
  set_text (self->department, letterhead->department);
  set_text (self->seal, letterhead->seal);
  set_text (self->address, letterhead->address);
  set_text (self->phone, letterhead->phone);
  set_text (self->prefix, letterhead->prefix);
  set_text (self->footer, letterhead->footer);
  hg_signer_list_set_names (self->signers, (const char *const *) letterhead->signers);
  self->is_filling = FALSE;
  g_free (self->good_prefix);
  self->good_prefix = g_strdup (letterhead->prefix);   /* whatever it is, nobody typed it here */
  check_prefix (self);
}

/**
 * hg_letterhead_form_dup:
 * @self: a form
 *
 * Returns: (transfer full): the letterhead that it shows
 */
HgLetterhead *
hg_letterhead_form_dup (HgLetterheadForm *self)
{
  HgLetterhead *letterhead = hg_letterhead_new ();

  g_return_val_if_fail (HG_IS_LETTERHEAD_FORM (self), letterhead);
  letterhead->office = dup_text (self->office);
  letterhead->department = dup_text (self->department);
  letterhead->seal = dup_text (self->seal);
  letterhead->address = dup_text (self->address);
  letterhead->phone = dup_text (self->phone);
  letterhead->prefix = g_strdup (self->good_prefix);
  letterhead->footer = dup_text (self->footer);
  letterhead->signers = hg_signer_list_dup_names (self->signers);
  return letterhead;
}
