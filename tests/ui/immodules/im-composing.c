/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "im-composing"

#include "config.h"

#include <gtk/gtk.h>
#include <gtk/gtkimmodule.h>
#include <string.h>

/*
 * An input method that composes as the Chinese ones do, and is nothing else: letters are shown underlined and are no text
 * yet, the space bar makes Han characters of them, Escape drops them. So that what holds for those holds in a test.
 */

#define COMPOSING_TYPE_CONTEXT (composing_context_get_type ())
G_DECLARE_FINAL_TYPE (ComposingContext, composing_context, COMPOSING, CONTEXT, GtkIMContext)

struct _ComposingContext
{
  GtkIMContext parent_instance;

  GString     *letters;
};

G_DEFINE_DYNAMIC_TYPE (ComposingContext, composing_context, GTK_TYPE_IM_CONTEXT)

static const struct { const char *letters; const char *han; } words[] = { { "xf", "消防" }, { "sstd", "疏散通道" } };

static const char *
convert (const char *letters)
{
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (strcmp (words[i].letters, letters) == 0)
      return words[i].han;
  return letters;   /* what was lost on the way is seen */
}

static void
drop (ComposingContext *self)
{
  if (self->letters->len == 0)
    return;
  g_string_truncate (self->letters, 0);
  g_signal_emit_by_name (self, "preedit-changed");
  g_signal_emit_by_name (self, "preedit-end");
}

static void
commit (ComposingContext *self)
{
  g_autofree char *text = g_strdup (convert (self->letters->str));

  drop (self);
  g_signal_emit_by_name (self, "commit", text);
}

/* Nobody else makes text of keys. */
static gboolean
commit_character (ComposingContext *self, gunichar character)
{
  char text[8] = "";

  if (!g_unichar_isprint (character))
    return FALSE;
  g_unichar_to_utf8 (character, text);
  g_signal_emit_by_name (self, "commit", text);
  return TRUE;
}

static gboolean
composing_context_filter_keypress (GtkIMContext *context, GdkEvent *event)
{
  ComposingContext *self = COMPOSING_CONTEXT (context);
  guint key = gdk_key_event_get_keyval (event);

  if (gdk_event_get_event_type (event) != GDK_KEY_PRESS ||
      (gdk_event_get_modifier_state (event) & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return FALSE;
  if (key >= 'a' && key <= 'z')
    {
      if (self->letters->len == 0)
        g_signal_emit_by_name (self, "preedit-start");
      g_string_append_c (self->letters, (char) key);
      g_signal_emit_by_name (self, "preedit-changed");
      return TRUE;
    }
  if (self->letters->len == 0)
    return commit_character (self, gdk_keyval_to_unicode (key));
  if (key != GDK_KEY_space && key != GDK_KEY_Escape)
    return FALSE;
  if (key == GDK_KEY_space)
    commit (self);
  else
    drop (self);
  return TRUE;
}

static void
composing_context_get_preedit_string (GtkIMContext *context, char **text, PangoAttrList **attributes, int *cursor)
{
  ComposingContext *self = COMPOSING_CONTEXT (context);

  if (text != NULL)
    *text = g_strdup (self->letters->str);
  if (attributes != NULL)
    *attributes = pango_attr_list_new ();
  if (cursor != NULL)
    *cursor = (int) self->letters->len;
}

static void
composing_context_reset (GtkIMContext *context)
{
  drop (COMPOSING_CONTEXT (context));
}

static void
composing_context_finalize (GObject *object)
{
  g_string_free (COMPOSING_CONTEXT (object)->letters, TRUE);
  G_OBJECT_CLASS (composing_context_parent_class)->finalize (object);
}

static void
composing_context_class_init (ComposingContextClass *klass)
{
  GtkIMContextClass *context_class = GTK_IM_CONTEXT_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = composing_context_finalize;
  context_class->filter_keypress = composing_context_filter_keypress;
  context_class->get_preedit_string = composing_context_get_preedit_string;
  context_class->reset = composing_context_reset;
}

static void
composing_context_class_finalize (ComposingContextClass *klass)
{
}

static void
composing_context_init (ComposingContext *self)
{
  self->letters = g_string_new (NULL);
}

G_MODULE_EXPORT void g_io_im_composing_load (GIOModule *module);
G_MODULE_EXPORT void g_io_im_composing_unload (GIOModule *module);

void
g_io_im_composing_load (GIOModule *module)
{
  g_type_module_use (G_TYPE_MODULE (module));
  composing_context_register_type (G_TYPE_MODULE (module));
  g_io_extension_point_implement (GTK_IM_MODULE_EXTENSION_POINT_NAME, COMPOSING_TYPE_CONTEXT, "composing", 0);
}

void
g_io_im_composing_unload (GIOModule *module)
{
}
