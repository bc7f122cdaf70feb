/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-sender"

#include "config.h"

#include "hg-sheet-sender.h"

#include "hg-message.h"
#include "hg-sheet-queue.h"

#include <glib/gi18n.h>

struct _HgSheetSender
{
  GtkWidget     parent_instance;

  GCancellable *cancellable;   /* (nullable): of the sheet that is on its way */
  char         *printer;       /* (nullable) */

  GtkRevealer  *revealer;
  GtkSpinner   *spinner;
  GtkLabel     *step;
};

enum
{
  PROP_BUSY = 1,
  N_PROPS,
};

enum
{
  SENT,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (HgSheetSender, hg_sheet_sender, GTK_TYPE_WIDGET)

static void
set_cancellable (HgSheetSender *self, GCancellable *cancellable)
{
  g_clear_object (&self->cancellable);
  self->cancellable = cancellable;
  gtk_revealer_set_reveal_child (self->revealer, cancellable != NULL);
  gtk_spinner_set_spinning (self->spinner, cancellable != NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

static void
progress_cb (const char *step, gpointer user_data)
{
  HgSheetSender *self = user_data;

  if (self->step != NULL)
    gtk_label_set_label (self->step, step);
}

static void
sent_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgSheetSender) self = user_data;
  g_autoptr(GError) error = NULL;
  gboolean sent = hg_sheet_queue_print_finish (result, &error);

  if (self->revealer == NULL)   /* the window was closed */
    return;
  set_cancellable (self, NULL);
  if (sent)
    g_signal_emit (self, signals[SENT], 0, self->printer);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    hg_message_show (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), _("The sheet was not printed"), error->message);
}

static void
cancel_cb (HgSheetSender *self)
{
  g_cancellable_cancel (self->cancellable);
}

static void
hg_sheet_sender_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, hg_sheet_sender_get_busy (HG_SHEET_SENDER (object)));
}

static void
hg_sheet_sender_dispose (GObject *object)
{
  HgSheetSender *self = HG_SHEET_SENDER (object);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->printer, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_SHEET_SENDER);
  G_OBJECT_CLASS (hg_sheet_sender_parent_class)->dispose (object);
}

static void
hg_sheet_sender_class_init (HgSheetSenderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = hg_sheet_sender_get_property;
  object_class->dispose = hg_sheet_sender_dispose;
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SENT] = g_signal_new ("sent", HG_TYPE_SHEET_SENDER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/sheet/hg-sheet-sender.ui");
  gtk_widget_class_bind_template_child (widget_class, HgSheetSender, revealer);
  gtk_widget_class_bind_template_child (widget_class, HgSheetSender, spinner);
  gtk_widget_class_bind_template_child (widget_class, HgSheetSender, step);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

static void
hg_sheet_sender_init (HgSheetSender *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * hg_sheet_sender_send:
 * @self: a sender
 * @printer: the printer's name
 * @draft: what to print
 *
 * Does nothing while another sheet is on its way: once is enough.
 */
void
hg_sheet_sender_send (HgSheetSender *self, const char *printer, HgSheetDraft *draft)
{
  g_return_if_fail (HG_IS_SHEET_SENDER (self));
  if (self->cancellable != NULL)
    return;
  g_free (self->printer);
  self->printer = g_strdup (printer);
  set_cancellable (self, g_cancellable_new ());
  hg_sheet_queue_print_draft_async (printer, draft, progress_cb, self, self->cancellable, sent_cb, g_object_ref (self));
}

gboolean
hg_sheet_sender_get_busy (HgSheetSender *self)
{
  return self->cancellable != NULL;
}
