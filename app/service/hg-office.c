/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-office"

#include "config.h"

#include "hg-office.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "hg-error.h"
#include "hg-paths.h"

struct _HgOffice
{
  GObject parent_instance;
};

G_DEFINE_FINAL_TYPE (HgOffice, hg_office, G_TYPE_OBJECT)

static guint changed_signal;

static void
hg_office_class_init (HgOfficeClass *klass)
{
  changed_signal = g_signal_new ("changed", HG_TYPE_OFFICE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hg_office_init (HgOffice *self)
{
}

/**
 * hg_office_get_default:
 *
 * Returns: (transfer none): the one office, which says when its letterhead changes
 */
HgOffice *
hg_office_get_default (void)
{
  static HgOffice *office;

  if (office == NULL)
    office = g_object_new (HG_TYPE_OFFICE, NULL);
  return office;
}

static void
tell (void)
{
  HgOffice *office = hg_office_get_default ();   /* before its signal is asked for: the first use makes both */

  g_signal_emit (office, changed_signal, 0);
}

/**
 * hg_office_dup_letterhead:
 *
 * Returns: (transfer full) (nullable): the office's letterhead; %NULL where none was made, or where its file cannot be used,
 *   of which hg_office_load_letterhead() says why
 */
HgLetterhead *
hg_office_dup_letterhead (void)
{
  HgLetterhead *letterhead = NULL;

  return hg_office_load_letterhead (&letterhead, NULL) ? letterhead : NULL;
}

/**
 * hg_office_load_letterhead:
 * @letterhead: (out) (nullable) (transfer full): the office's letterhead; %NULL where none was made
 * @error: %HG_ERROR_DAMAGED where the file is no letterhead, or why it cannot be read
 *
 * Returns: whether what there is could be read
 */
gboolean
hg_office_load_letterhead (HgLetterhead **letterhead, GError **error)
{
  g_autofree char *path = hg_paths_dup_letterhead ();
  g_autoptr(GError) local = NULL;

  *letterhead = hg_letterhead_load (path, &local);
  if (local == NULL || g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    return TRUE;
  if (g_error_matches (local, HG_ERROR, HG_ERROR_INVALID))
    g_set_error_literal (error, HG_ERROR, HG_ERROR_DAMAGED, local->message);
  else
    g_set_error_literal (error, HG_ERROR, HG_ERROR_FAILED, local->message);
  return FALSE;
}

static gboolean
write_file (const char *path, const char *data, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int saved;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      hg_error_set_from_errno (error, errno, folder);
      return FALSE;
    }
  if (g_file_set_contents_full (path, data, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0644, NULL))
    return TRUE;
  saved = errno;
  hg_error_set_from_errno (error, saved != 0 ? saved : EIO, path);
  return FALSE;
}

/**
 * hg_office_save_letterhead:
 * @letterhead: the office's letterhead from now on
 * @error: %HG_ERROR_DAMAGED where what lies there is no letterhead and so is left alone; as hg_error_set_from_errno()
 *
 * Writes it in one step: whatever happens meanwhile, the file holds the old one or the new one.
 *
 * Returns: whether it is on the disk
 */
gboolean
hg_office_save_letterhead (HgLetterhead *letterhead, GError **error)
{
  g_autofree char *path = hg_paths_dup_letterhead ();
  g_autofree char *data = hg_letterhead_to_data (letterhead);
  g_autoptr(HgLetterhead) before = NULL;

  if (!hg_office_load_letterhead (&before, error) || !write_file (path, data, error))
    return FALSE;
  tell ();
  return TRUE;
}

/**
 * hg_office_set_aside:
 * @error: as hg_error_set_from_errno()
 *
 * Gives the file of the letterhead another name, so that a new one can be made: for a file that is damaged.
 *
 * Returns: (transfer full) (nullable): where it lies now
 */
char *
hg_office_set_aside (GError **error)
{
  g_autofree char *path = hg_paths_dup_letterhead ();
  g_autofree char *aside = g_strconcat (path, ".bad", NULL);

  for (guint n = 2; g_file_test (aside, G_FILE_TEST_EXISTS); n++)
    {
      g_free (aside);
      aside = g_strdup_printf ("%s.bad%u", path, n);
    }
  if (g_rename (path, aside) != 0)
    {
      hg_error_set_from_errno (error, errno, path);
      return NULL;
    }
  tell ();
  return g_steal_pointer (&aside);
}
