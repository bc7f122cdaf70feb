/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-item"

#include "config.h"

#include "hg-item.h"

#include "hg-types-enums.h"

struct _HgItem
{
  GObject    parent_instance;

  HgItemKind kind;
  char      *id;
  char      *number;
  char      *title;
  char      *field;
  char      *department;
  int        grade;          /* a matter's HgRisk, a rule's HgOutcome, how many cite a law */
  HgForce    force;
  char      *snippet;        /* (nullable) */
  GArray    *title_hits;     /* (nullable) of HgRange */
  GArray    *snippet_hits;   /* (nullable) of HgRange */
};

G_DEFINE_FINAL_TYPE (HgItem, hg_item, G_TYPE_OBJECT)

typedef enum
{
  PROP_KIND = 1,
  PROP_ID,
  PROP_NUMBER,
  PROP_TITLE,
  PROP_FIELD,
  PROP_DEPARTMENT,
  PROP_SNIPPET,
} HgItemProps;

static GParamSpec *properties[PROP_SNIPPET + 1];

static void
hg_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  HgItem *self = HG_ITEM (object);

  switch ((HgItemProps) id)
    {
    case PROP_KIND:
      g_value_set_enum (value, self->kind);
      break;
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_NUMBER:
      g_value_set_string (value, self->number);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_FIELD:
      g_value_set_string (value, self->field);
      break;
    case PROP_DEPARTMENT:
      g_value_set_string (value, self->department);
      break;
    case PROP_SNIPPET:
      g_value_set_string (value, hg_item_get_snippet (self));
      break;
    }
}

static void
hg_item_finalize (GObject *object)
{
  HgItem *self = HG_ITEM (object);

  g_free (self->id);
  g_free (self->number);
  g_free (self->title);
  g_free (self->field);
  g_free (self->department);
  g_free (self->snippet);
  g_clear_pointer (&self->title_hits, g_array_unref);
  g_clear_pointer (&self->snippet_hits, g_array_unref);
  G_OBJECT_CLASS (hg_item_parent_class)->finalize (object);
}

static void
hg_item_class_init (HgItemClass *klass)
{
  static const struct { HgItemProps id; const char *name; } strings[] = {
    { PROP_ID, "id" },       { PROP_NUMBER, "number" },         { PROP_TITLE, "title" },
    { PROP_FIELD, "field" }, { PROP_DEPARTMENT, "department" }, { PROP_SNIPPET, "snippet" },
  };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = hg_item_get_property;
  object_class->finalize = hg_item_finalize;

  properties[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, HG_TYPE_ITEM_KIND, HG_ITEM_MATTER,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  for (gsize i = 0; i < G_N_ELEMENTS (strings); i++)
    properties[strings[i].id] = g_param_spec_string (strings[i].name, NULL, NULL, NULL,
                                                     G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
hg_item_init (HgItem *self)
{
}

/**
 * hg_item_new:
 * @kind: a matter, a rule or a law
 * @id: its id
 * @number: the number that people see; a law's short title
 * @title: its title
 * @field: the field's name, "" for none
 * @department: the department's name, "" for none
 * @grade: a matter's #HgRisk, a rule's #HgOutcome, how many matters and rules cite a law
 * @force: a rule's force
 *
 * Returns: (transfer full): a row
 */
HgItem *
hg_item_new (HgItemKind kind, const char *id, const char *number, const char *title, const char *field,
             const char *department, int grade, HgForce force)
{
  HgItem *self = g_object_new (HG_TYPE_ITEM, NULL);

  self->kind = kind;
  self->id = g_strdup (id);
  self->number = g_strdup (number);
  self->title = g_strdup (title);
  self->field = g_strdup (field);
  self->department = g_strdup (department);
  self->grade = grade;
  self->force = force;
  return self;
}

/**
 * hg_item_set_hits:
 * @self: a row that nobody else has seen yet
 * @title_hits: (transfer full) (nullable) (element-type HgRange): where the words stand in the title, in order, apart
 * @snippet: (nullable): a piece of the text in which a word stands that the title does not have
 * @snippet_hits: (transfer full) (nullable) (element-type HgRange): where the words stand in @snippet
 */
void
hg_item_set_hits (HgItem *self, GArray *title_hits, const char *snippet, GArray *snippet_hits)
{
  g_clear_pointer (&self->title_hits, g_array_unref);
  g_clear_pointer (&self->snippet_hits, g_array_unref);
  g_free (self->snippet);
  self->title_hits = title_hits;
  self->snippet = g_strdup (snippet);
  self->snippet_hits = snippet_hits;
}

HgItemKind
hg_item_get_kind (HgItem *self)
{
  return self->kind;
}

const char *
hg_item_get_id (HgItem *self)
{
  return self->id;
}

const char *
hg_item_get_number (HgItem *self)
{
  return self->number;
}

const char *
hg_item_get_title (HgItem *self)
{
  return self->title;
}

const char *
hg_item_get_field (HgItem *self)
{
  return self->field;
}

const char *
hg_item_get_department (HgItem *self)
{
  return self->department;
}

/**
 * hg_item_get_risk:
 * @self: a matter's row
 *
 * Returns: its risk
 */
HgRisk
hg_item_get_risk (HgItem *self)
{
  g_return_val_if_fail (self->kind == HG_ITEM_MATTER, HG_RISK_LOW);
  return (HgRisk) self->grade;
}

/**
 * hg_item_get_outcome:
 * @self: a rule's row
 *
 * Returns: its outcome
 */
HgOutcome
hg_item_get_outcome (HgItem *self)
{
  g_return_val_if_fail (self->kind == HG_ITEM_RULE, HG_OUTCOME_NO_PENALTY);
  return (HgOutcome) self->grade;
}

/**
 * hg_item_get_force:
 * @self: a rule's row
 *
 * Returns: its force
 */
HgForce
hg_item_get_force (HgItem *self)
{
  return self->force;
}

/**
 * hg_item_get_n_citing:
 * @self: a law's row
 *
 * Returns: how many matters and rules cite it
 */
guint
hg_item_get_n_citing (HgItem *self)
{
  g_return_val_if_fail (self->kind == HG_ITEM_LAW, 0);
  return (guint) self->grade;
}

/**
 * hg_item_get_snippet:
 * @self: a row
 *
 * Returns: (transfer none): the piece of text in which words of the search stand, "" for none
 */
const char *
hg_item_get_snippet (HgItem *self)
{
  return self->snippet != NULL ? self->snippet : "";
}

static const HgRange *
get_ranges (const GArray *ranges, guint *n_hits)
{
  *n_hits = ranges != NULL ? ranges->len : 0;
  return ranges != NULL ? (const HgRange *) ranges->data : NULL;
}

/**
 * hg_item_get_title_hits:
 * @self: a row
 * @n_hits: (out): how many
 *
 * Returns: (transfer none) (nullable) (array length=n_hits): the parts of the title that were searched for, in bytes, in
 * order, apart from each other
 */
const HgRange *
hg_item_get_title_hits (HgItem *self, guint *n_hits)
{
  return get_ranges (self->title_hits, n_hits);
}

/**
 * hg_item_get_snippet_hits:
 * @self: a row
 * @n_hits: (out): how many
 *
 * Returns: (transfer none) (nullable) (array length=n_hits): the same of hg_item_get_snippet()
 */
const HgRange *
hg_item_get_snippet_hits (HgItem *self, guint *n_hits)
{
  return get_ranges (self->snippet_hits, n_hits);
}
