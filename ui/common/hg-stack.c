/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-stack"

#include "config.h"

#include "hg-stack.h"

/**
 * hg_stack_get_page:
 * @stack: a stack
 * @name: of a page
 * @type: what it is
 *
 * Returns: (transfer none): the page, made now if it was not there
 */
gpointer
hg_stack_get_page (GtkStack *stack, const char *name, GType type)
{
  GtkWidget *page;

  g_return_val_if_fail (GTK_IS_STACK (stack) && name != NULL && g_type_is_a (type, GTK_TYPE_WIDGET), NULL);
  page = gtk_stack_get_child_by_name (stack, name);
  if (page == NULL)
    {
      page = g_object_new (type, NULL);
      gtk_stack_add_named (stack, page, name);
    }
  return page;
}

/**
 * hg_stack_show_page:
 * @stack: a stack
 * @name: of a page
 * @type: what it is
 *
 * Shows the page, made now if it was not there.
 */
void
hg_stack_show_page (GtkStack *stack, const char *name, GType type)
{
  gtk_stack_set_visible_child (stack, hg_stack_get_page (stack, name, type));
}
