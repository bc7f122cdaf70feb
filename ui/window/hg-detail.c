/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-detail"

#include "config.h"

#include "hg-detail.h"

#include "hg-date.h"
#include "hg-error-page.h"
#include "hg-guide.h"
#include "hg-guide-page.h"
#include "hg-law-page.h"
#include "hg-library-search.h"
#include "hg-matter-page.h"
#include "hg-rule-page.h"
#include "hg-stack.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _HgDetail
{
  GtkWidget     parent_instance;

  HgLibrary    *library;
  HgItemKind    kind;
  char         *id;            /* (nullable): what was asked for */
  HgMatter     *matter;        /* (nullable): what is there */
  HgRule       *rule;          /* (nullable) */
  GPtrArray    *chapters;      /* (nullable): of HgChapter: the work guide */
  HgLawUse     *law;           /* (nullable): what cites the law that is there */
  GCancellable *cancellable;
  gboolean      wants_focus;   /* as soon as the page is there */

  GtkStack     *stack;         /* of pages that are made when they are first shown */
};

G_DEFINE_FINAL_TYPE (HgDetail, hg_detail, GTK_TYPE_WIDGET)

enum
{
  SHOWN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static HgMatterPage *
get_matter_page (HgDetail *self)
{
  return hg_stack_get_page (self->stack, "matter", HG_TYPE_MATTER_PAGE);
}

static HgRulePage *
get_rule_page (HgDetail *self)
{
  return hg_stack_get_page (self->stack, "rule", HG_TYPE_RULE_PAGE);
}

static HgGuidePage *
get_guide_page (HgDetail *self)
{
  return hg_stack_get_page (self->stack, "guide", HG_TYPE_GUIDE_PAGE);
}

static void
drop_page (HgDetail *self)
{
  g_clear_pointer (&self->matter, hg_matter_unref);
  g_clear_pointer (&self->rule, hg_rule_unref);
  g_clear_pointer (&self->chapters, g_ptr_array_unref);
  g_clear_pointer (&self->law, hg_law_use_free);
}

static const char *
get_title (HgDetail *self)
{
  if (self->matter != NULL)
    return self->matter->title;
  if (self->rule != NULL)
    return self->rule->title;
  if (self->law != NULL)
    return hg_vocabulary_get_law (hg_library_get_vocabulary (self->library), self->law->law)->title;
  return self->chapters != NULL ? _("Work guide") : "";
}

static void
show_page (HgDetail *self, const char *name)
{
  const char *title = get_title (self);

  gtk_stack_set_visible_child_name (self->stack, name);
  /* A screen reader that comes here says what is open. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_emit (self, signals[SHOWN], 0);
  if (self->wants_focus)
    hg_detail_focus (self);
}

static void
show_error (HgDetail *self, const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  drop_page (self);
  hg_error_page_set (hg_stack_get_page (self->stack, "error", HG_TYPE_ERROR_PAGE), _("This page cannot be read"), error->message, FALSE);
  show_page (self, "error");
}

static void
related_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgDetail) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) items = hg_library_find_finish (HG_LIBRARY (source), result, &error);

  if (items == NULL)
    show_error (self, error);
  else if (self->matter != NULL)
    hg_matter_page_set_rules (get_matter_page (self), items);
  else if (self->rule != NULL)
    hg_rule_page_set_matters (get_rule_page (self), items);
}

/* What a page leads to: the rules that spare a matter, the matters that a rule spares. */
static void
find_related (HgDetail *self)
{
  g_autoptr(HgQuery) query = hg_query_new (self->kind == HG_ITEM_MATTER ? HG_ITEM_RULE : HG_ITEM_MATTER);

  if (self->kind == HG_ITEM_MATTER)
    query->matter = g_strdup (self->id);
  else
    query->rule = g_strdup (self->id);
  hg_library_find_async (self->library, query, self->cancellable, related_cb, g_object_ref (self));
}

static void
matter_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgDetail) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgMatter) matter = hg_library_load_matter_finish (HG_LIBRARY (source), result, &error);
  GDate today;

  if (matter == NULL)
    {
      show_error (self, error);
      return;
    }
  hg_date_today (&today);
  drop_page (self);
  self->matter = g_steal_pointer (&matter);
  hg_matter_page_show (get_matter_page (self), hg_library_get_vocabulary (self->library), self->matter, &today);
  hg_library_note_viewed (self->library, HG_ITEM_MATTER, self->id);
  show_page (self, "matter");
  find_related (self);
}

static void
rule_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgDetail) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgRule) rule = hg_library_load_rule_finish (HG_LIBRARY (source), result, &error);
  GDate today;

  if (rule == NULL)
    {
      show_error (self, error);
      return;
    }
  hg_date_today (&today);
  drop_page (self);
  self->rule = g_steal_pointer (&rule);
  hg_rule_page_show (get_rule_page (self), hg_library_get_vocabulary (self->library), self->rule, &today);
  hg_library_note_viewed (self->library, HG_ITEM_RULE, self->id);
  show_page (self, "rule");
  /* A general rule names no matter: it stands beside them all. */
  if (!self->rule->general)
    find_related (self);
}

static void
law_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgDetail) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(HgLawUse) law = hg_library_load_law_finish (HG_LIBRARY (source), result, &error);
  g_autofree char *article = NULL;
  GDate today;

  if (law == NULL)
    {
      show_error (self, error);
      return;
    }
  hg_date_today (&today);
  drop_page (self);
  self->law = g_steal_pointer (&law);
  article = hg_law_page_dup_article (self->id);
  hg_law_page_show (hg_stack_get_page (self->stack, "law", HG_TYPE_LAW_PAGE), hg_library_get_vocabulary (self->library), self->law, article, &today);
  show_page (self, "law");
}

static void
load_law (HgDetail *self)
{
  g_autofree char *law = hg_law_page_dup_law (self->id);
  g_autofree char *article = hg_law_page_dup_article (self->id);

  hg_library_load_law_async (self->library, law, article, self->cancellable, law_cb, g_object_ref (self));
}

static void
guide_items_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgDetail) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) items = hg_library_load_items_finish (HG_LIBRARY (source), result, &error);

  if (items != NULL && self->chapters != NULL)
    hg_guide_page_set_items (get_guide_page (self), items);
  else if (items == NULL)
    show_error (self, error);
}

static void
guide_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr(HgDetail) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) chapters = hg_library_load_guide_finish (HG_LIBRARY (source), result, &error);

  if (chapters == NULL)
    {
      show_error (self, error);
      return;
    }
  drop_page (self);
  self->chapters = g_steal_pointer (&chapters);
  hg_guide_page_show (get_guide_page (self), hg_library_get_vocabulary (self->library), self->chapters);
  show_page (self, "guide");
  for (int kind = HG_ITEM_MATTER; kind <= HG_ITEM_RULE; kind++)
    {
      g_auto(GStrv) ids = hg_guide_dup_ids (self->chapters, (HgItemKind) kind);

      if (ids[0] != NULL)
        hg_library_load_items_async (self->library, (HgItemKind) kind, (const char *const *) ids, self->cancellable,
                                     guide_items_cb, g_object_ref (self));
    }
}

static void
hg_detail_dispose (GObject *object)
{
  HgDetail *self = HG_DETAIL (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (object), HG_TYPE_DETAIL);
  g_clear_object (&self->library);
  g_clear_pointer (&self->id, g_free);
  drop_page (self);
  G_OBJECT_CLASS (hg_detail_parent_class)->dispose (object);
}

static void
hg_detail_class_init (HgDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hg_detail_dispose;
  signals[SHOWN] = g_signal_new ("shown", HG_TYPE_DETAIL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/hegui/Hegui/window/hg-detail.ui");
  gtk_widget_class_bind_template_child (widget_class, HgDetail, stack);
}

static void
hg_detail_init (HgDetail *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * hg_detail_set_library:
 * @self: a page
 * @library: whence it reads
 */
void
hg_detail_set_library (HgDetail *self, HgLibrary *library)
{
  g_return_if_fail (HG_IS_DETAIL (self));
  g_set_object (&self->library, library);
}

/**
 * hg_detail_open:
 * @self: a page
 * @kind: a matter, a rule or a law
 * @id: (nullable): its id (of a law also hg_law_page_dup_place()), or %HG_DETAIL_GUIDE; %NULL shows none
 */
void
hg_detail_open (HgDetail *self, HgItemKind kind, const char *id)
{
  g_autofree char *copy = g_strdup (id);

  g_return_if_fail (HG_IS_DETAIL (self));
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  self->wants_focus = FALSE;
  self->kind = kind;
  g_free (self->id);
  self->id = g_steal_pointer (&copy);
  if (self->id == NULL)
    {
      drop_page (self);
      show_page (self, "none");
    }
  else if (g_str_equal (self->id, HG_DETAIL_GUIDE))
    hg_library_load_guide_async (self->library, self->cancellable, guide_cb, g_object_ref (self));
  else if (kind == HG_ITEM_LAW)
    load_law (self);
  else if (kind == HG_ITEM_MATTER)
    hg_library_load_matter_async (self->library, self->id, self->cancellable, matter_cb, g_object_ref (self));
  else
    hg_library_load_rule_async (self->library, self->id, self->cancellable, rule_cb, g_object_ref (self));
}

/**
 * hg_detail_reload:
 * @self: a page
 *
 * Reads the same page anew.
 */
void
hg_detail_reload (HgDetail *self)
{
  g_return_if_fail (HG_IS_DETAIL (self));
  hg_detail_open (self, self->kind, self->id);
}

/**
 * hg_detail_focus:
 * @self: a page
 *
 * Gives the page the focus, now or as soon as it is there.
 */
void
hg_detail_focus (HgDetail *self)
{
  g_return_if_fail (HG_IS_DETAIL (self));
  self->wants_focus = self->matter == NULL && self->rule == NULL && self->chapters == NULL && self->law == NULL;
  if (self->matter != NULL)
    hg_matter_page_focus (get_matter_page (self));
  else if (self->rule != NULL)
    hg_rule_page_focus (get_rule_page (self));
  else if (self->chapters != NULL)
    hg_guide_page_focus (get_guide_page (self));
  else if (self->law != NULL)
    hg_law_page_focus (hg_stack_get_page (self->stack, "law", HG_TYPE_LAW_PAGE));
}

/**
 * hg_detail_has_focus:
 * @self: a page
 *
 * Returns: whether the focus is anywhere in it
 */
gboolean
hg_detail_has_focus (HgDetail *self)
{
  return gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
}

/**
 * hg_detail_get_kind:
 * @self: a page
 *
 * Returns: of what kind the page is, where there is one
 */
HgItemKind
hg_detail_get_kind (HgDetail *self)
{
  return self->kind;
}

/**
 * hg_detail_get_id:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): what was asked for last
 */
const char *
hg_detail_get_id (HgDetail *self)
{
  return self->id;
}

/**
 * hg_detail_get_matter:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the matter that is shown
 */
HgMatter *
hg_detail_get_matter (HgDetail *self)
{
  return self->matter;
}

/**
 * hg_detail_get_rule:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the rule that is shown
 */
HgRule *
hg_detail_get_rule (HgDetail *self)
{
  return self->rule;
}

/**
 * hg_detail_get_chapters:
 * @self: a page
 *
 * Returns: (transfer none) (nullable) (element-type HgChapter): the work guide, where it is shown
 */
GPtrArray *
hg_detail_get_chapters (HgDetail *self)
{
  return self->chapters;
}
