/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-letterhead"

#include "config.h"

#include "hg-letterhead.h"

#include <glib/gi18n.h>

#include "hg-error.h"

#define GROUP   "Letterhead"
#define SIGNERS "Signers"

G_DEFINE_BOXED_TYPE (HgLetterhead, hg_letterhead, hg_letterhead_ref, hg_letterhead_unref)

/* The single texts and their keys */
static const struct
{
  const char *key;
  gsize       offset;
} texts[] = {
  { "Office", G_STRUCT_OFFSET (HgLetterhead, office) },
  { "Department", G_STRUCT_OFFSET (HgLetterhead, department) },
  { "Address", G_STRUCT_OFFSET (HgLetterhead, address) },
  { "Phone", G_STRUCT_OFFSET (HgLetterhead, phone) },
  { "Seal", G_STRUCT_OFFSET (HgLetterhead, seal) },
  { "Footer", G_STRUCT_OFFSET (HgLetterhead, footer) },
  { "Prefix", G_STRUCT_OFFSET (HgLetterhead, prefix) },
};

static char **
get_text (const HgLetterhead *self, guint i)
{
  return &G_STRUCT_MEMBER (char *, self, texts[i].offset);
}

static void
clear (gpointer data)
{
  HgLetterhead *self = data;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (*get_text (self, i));
  g_strfreev (self->signers);
}

/**
 * hg_letterhead_new:
 *
 * Returns: (transfer full): a letterhead that says nothing
 */
HgLetterhead *
hg_letterhead_new (void)
{
  return g_atomic_rc_box_new0 (HgLetterhead);
}

HgLetterhead *
hg_letterhead_ref (HgLetterhead *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
hg_letterhead_unref (HgLetterhead *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/* Blank is as good as missing. */
static char *
dup_value (GKeyFile *file, const char *key)
{
  g_autofree char *value = g_key_file_get_string (file, GROUP, key, NULL);

  return value != NULL && *g_strstrip (value) != '\0' ? g_steal_pointer (&value) : NULL;
}

static char **
dup_signers (GKeyFile *file)
{
  g_auto(GStrv) names = g_key_file_get_string_list (file, GROUP, SIGNERS, NULL, NULL);
  g_autoptr(GPtrArray) kept = g_ptr_array_new_with_free_func (g_free);

  for (char **name = names; name != NULL && *name != NULL; name++)
    if (*g_strstrip (*name) != '\0')
      g_ptr_array_add (kept, g_strdup (*name));
  if (kept->len == 0)
    return NULL;
  g_ptr_array_add (kept, NULL);
  return (char **) g_ptr_array_steal (kept, NULL);
}

/* A key that is misspelt would be left out in silence, and so would the line it stands for. */
static gboolean
check_keys (GKeyFile *file, GError **error)
{
  g_auto(GStrv) keys = g_key_file_get_keys (file, GROUP, NULL, NULL);

  for (char **key = keys; *key != NULL; key++)
    {
      gboolean is_known = g_str_equal (*key, SIGNERS);

      for (guint i = 0; i < G_N_ELEMENTS (texts) && !is_known; i++)
        is_known = g_str_equal (*key, texts[i].key);
      if (is_known)
        continue;
      g_set_error (error, HG_ERROR, HG_ERROR_INVALID, _("A letterhead has no “%s”."), *key);
      return FALSE;
    }
  return TRUE;
}

/**
 * hg_letterhead_from_data:
 * @data: a letterhead as text
 * @error: %HG_ERROR_INVALID where it is none
 *
 * Returns: (transfer full) (nullable): the letterhead
 */
HgLetterhead *
hg_letterhead_from_data (const char *data, GError **error)
{
  g_autoptr(GKeyFile) file = g_key_file_new ();
  g_autoptr(HgLetterhead) self = hg_letterhead_new ();

  if (!g_utf8_validate (data, -1, NULL) || !g_key_file_load_from_data (file, data, (gsize) -1, G_KEY_FILE_NONE, NULL) ||
      !g_key_file_has_group (file, GROUP))
    {
      g_set_error (error, HG_ERROR, HG_ERROR_INVALID, _("This is no letterhead: it has to begin with [%s]."), GROUP);
      return NULL;
    }
  if (!check_keys (file, error))
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    *get_text (self, i) = dup_value (file, texts[i].key);
  self->signers = dup_signers (file);
  return g_steal_pointer (&self);
}

/**
 * hg_letterhead_to_data:
 * @self: a letterhead
 *
 * Returns: (transfer full): it as text
 */
char *
hg_letterhead_to_data (const HgLetterhead *self)
{
  g_autoptr(GKeyFile) file = g_key_file_new ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const char *text = *get_text (self, i);

      g_key_file_set_string (file, GROUP, texts[i].key, text != NULL ? text : "");
    }
  if (self->signers != NULL)
    g_key_file_set_string_list (file, GROUP, SIGNERS, (const char *const *) self->signers,
                                g_strv_length (self->signers));
  return g_key_file_to_data (file, NULL, NULL);
}

/**
 * hg_letterhead_load:
 * @path: a file
 * @error: why it cannot be read, or %HG_ERROR_INVALID where it holds no letterhead
 *
 * Returns: (transfer full) (nullable): the letterhead that it holds
 */
HgLetterhead *
hg_letterhead_load (const char *path, GError **error)
{
  g_autofree char *data = NULL;
  g_autoptr(HgLetterhead) self = NULL;

  if (!g_file_get_contents (path, &data, NULL, error))
    return NULL;
  self = hg_letterhead_from_data (data, error);
  if (self == NULL)
    g_prefix_error (error, "%s: ", path);
  return g_steal_pointer (&self);
}
