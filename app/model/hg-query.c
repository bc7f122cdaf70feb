/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-query"

#include "config.h"

#include "hg-query.h"

G_DEFINE_BOXED_TYPE (HgQuery, hg_query, hg_query_copy, hg_query_free)

HgQuery *
hg_query_new (HgItemKind kind)
{
  HgQuery *self = g_new0 (HgQuery, 1);

  self->kind = kind;
  return self;
}

HgQuery *
hg_query_copy (const HgQuery *self)
{
  HgQuery *copy = hg_query_new (self->kind);

  copy->is_mixed = self->is_mixed;
  copy->sort = self->sort;
  copy->text = g_strdup (self->text);
  copy->law = g_strdup (self->law);
  copy->article = g_strdup (self->article);
  copy->matter = g_strdup (self->matter);
  copy->rule = g_strdup (self->rule);
  return copy;
}

void
hg_query_free (HgQuery *self)
{
  g_free (self->text);
  g_free (self->law);
  g_free (self->article);
  g_free (self->matter);
  g_free (self->rule);
  g_free (self);
}

HgFacetValue *
hg_query_facet_value_new (HgFacetKind facet, const char *value, guint count)
{
  HgFacetValue *self = g_new0 (HgFacetValue, 1);

  self->facet = facet;
  self->value = g_strdup (value);
  self->count = count;
  return self;
}

void
hg_query_facet_value_free (HgFacetValue *self)
{
  g_free (self->value);
  g_free (self);
}
