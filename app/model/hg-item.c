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
  int        grade;   /* a matter's HgRisk, a rule's HgOutcome */
  HgForce    force;
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
} HgItemProps;

static GParamSpec *properties[PROP_DEPARTMENT + 1];

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
  G_OBJECT_CLASS (hg_item_parent_class)->finalize (object);
}

static void
hg_item_class_init (HgItemClass *klass)
{
  static const struct { HgItemProps id; const char *name; } strings[] = {
    { PROP_ID, "id" },       { PROP_NUMBER, "number" },         { PROP_TITLE, "title" },
    { PROP_FIELD, "field" }, { PROP_DEPARTMENT, "department" },
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
 * @kind: a matter or a rule
 * @id: its id
 * @number: the number that people see
 * @title: its title
 * @field: the field's name, "" for none
 * @department: the department's name, "" for none
 * @grade: a matter's #HgRisk, a rule's #HgOutcome
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
