/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-window-reopen"

#include "config.h"

#include "hg-window-private.h"

#include "hg-decide-changes.h"
#include "hg-decide-keep.h"
#include "hg-library-assessments.h"
#include "hg-library-decide.h"
#include "hg-message.h"

#include <glib/gi18n.h>

/*
 * A case comes from the records, or from the edition that was in use before. Its target is read from the edition in use,
 * then what it rests on is held against that.
 */
typedef struct
{
  HgWindow       *window;
  HgDecideCase   *former;      /* (nullable): the case under the former edition; none: it comes from the records */
  HgAssessment   *kept;        /* (nullable) until it was read */
  HgDecideTarget *target;      /* (nullable) until it was read */
  gboolean        as_copy;
} Reopening;

static Reopening *
reopening_new (HgWindow *window, HgDecideCase *former)
{
  Reopening *self = g_new0 (Reopening, 1);

  self->window = g_object_ref (window);
  self->former = former != NULL ? g_object_ref (former) : NULL;
  self->kept = former != NULL ? hg_decide_keep_with_basis (former) : NULL;
  return self;
}

static void
reopening_free (Reopening *self)
{
  g_object_unref (self->window);
  g_clear_object (&self->former);
  g_clear_pointer (&self->kept, hg_assessment_unref);
  g_clear_pointer (&self->target, hg_decide_target_unref);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Reopening, reopening_free)

static gboolean
is_cancelled (const GError *error)
{
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* The case takes the place of the one under the former edition, with all that was entered there and kept nowhere yet. */
static void
replace_former (Reopening *self, HgDecideCase *decide_case)
{
  HgWindow *window = self->window;
  gboolean is_shown = hg_window_decide_get_case (window) == self->former;

  hg_decide_keep_replace (decide_case, self->former);
  g_ptr_array_remove (window->cases, self->former);
  g_ptr_array_add (window->cases, g_object_ref (decide_case));
  if (!is_shown)
    return;
  hg_window_decide_restore (window, NULL);   /* "back" must not lead to the former edition */
  hg_window_decide_open_case (window, decide_case);
  hg_window_add_toast (window, _("The case goes on under the edition that is in use now"));
}

static void
compared_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(Reopening) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) changes = hg_library_compare_assessment_finish (HG_LIBRARY (source), result, &error);
  g_autoptr(HgAssessment) copy = self->as_copy ? hg_assessment_copy_as_new (self->kept) : NULL;
  g_autoptr(HgDecideCase) decide_case = NULL;

  if (is_cancelled (error))
    return;
  decide_case = hg_decide_keep_to_case (copy != NULL ? copy : self->kept, self->target);
  if (changes != NULL)
    hg_decide_changes_set (decide_case, self->kept->edition, changes);
  else
    hg_message_show (GTK_WINDOW (self->window), _("What has changed cannot be said"), error->message);
  if (self->former != NULL)
    replace_former (self, decide_case);
  else
    hg_window_decide_open_case (self->window, decide_case);
}

static void
target_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(Reopening) self = user_data;
  g_autoptr(GError) error = NULL;
  HgWindow *window = self->window;
  HgAssessment *kept = self->kept;

  self->target = hg_library_decide_load_finish (HG_LIBRARY (source), result, &error);
  if (is_cancelled (error))
    return;
  if (self->target == NULL)
    hg_message_show (GTK_WINDOW (window), _("This case cannot be opened under the edition in use"), error->message);
  else
    hg_library_compare_assessment_async (window->library, kept, window->cancellable, compared_cb, g_steal_pointer (&self));
}

static void
read_target (Reopening *self)
{
  HgWindow *window = self->window;

  hg_library_decide_load_async (window->library, self->kept->target_kind, self->kept->target, window->cancellable,
                                target_read_cb, self);
}

static void
kept_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(Reopening) self = user_data;
  g_autoptr(GError) error = NULL;

  self->kept = hg_library_load_assessment_finish (HG_LIBRARY (source), result, &error);
  if (self->kept != NULL)
    read_target (g_steal_pointer (&self));
  else if (!is_cancelled (error))
    hg_message_show (GTK_WINDOW (self->window), _("The case cannot be opened"), error->message);
}

/* (nullable): the case that is kept as this assessment and that somebody works at */
static HgDecideCase *
find_at_work (HgWindow *self, gint64 id)
{
  for (guint i = 0; i < self->cases->len; i++)
    {
      HgDecideCase *decide_case = g_ptr_array_index (self->cases, i);

      if (hg_decide_case_get_kept_id (decide_case) == id && hg_decide_case_is_modified (decide_case))
        return decide_case;
    }
  return NULL;
}

/**
 * hg_window_reopen:
 * @self: a window
 * @id: an assessment's id
 * @as_copy: whether a new case begins with what was answered there
 *
 * Goes on with it, under the edition in use. What somebody works at is not opened a second time.
 */
void
hg_window_reopen (HgWindow *self, gint64 id, gboolean as_copy)
{
  HgDecideCase *at_work = as_copy ? NULL : find_at_work (self, id);
  Reopening *reopening;

  if (at_work != NULL)
    {
      hg_window_decide_open_case (self, at_work);
      return;
    }
  reopening = reopening_new (self, NULL);
  reopening->as_copy = as_copy;
  hg_library_load_assessment_async (self->library, id, self->cancellable, kept_read_cb, reopening);
}

/**
 * hg_window_reopen_follow_edition:
 * @self: a window in which another edition came into use
 *
 * Takes the case that is shown over to it, and all others of which something is not saved.
 *
 * Returns: whether a case is shown, and stays
 */
gboolean
hg_window_reopen_follow_edition (HgWindow *self)
{
  HgDecideCase *shown = hg_window_decide_get_case (self);

  for (guint i = 0; i < self->cases->len; i++)
    {
      HgDecideCase *decide_case = g_ptr_array_index (self->cases, i);

      if (decide_case == shown || hg_decide_case_is_modified (decide_case))
        read_target (reopening_new (self, decide_case));
    }
  return shown != NULL;
}

/**
 * hg_window_reopen_forget:
 * @self: a window
 * @id: an assessment that was deleted
 *
 * Who works at its case goes on, and saves a new one unless this one is brought back.
 */
void
hg_window_reopen_forget (HgWindow *self, gint64 id)
{
  for (guint i = 0; i < self->cases->len; i++)
    {
      HgDecideCase *decide_case = g_ptr_array_index (self->cases, i);

      if (hg_decide_case_get_kept_id (decide_case) == id)
        hg_decide_keep_forget (decide_case);
    }
}

/**
 * hg_window_reopen_remember:
 * @self: a window
 * @id: an assessment that was brought back
 *
 * Who works at its case saves into it again.
 */
void
hg_window_reopen_remember (HgWindow *self, gint64 id)
{
  for (guint i = 0; i < self->cases->len; i++)
    hg_decide_keep_remember (g_ptr_array_index (self->cases, i), id);
}
