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

  copy->sort = self->sort;
  copy->text = g_strdup (self->text);
  for (int i = 0; i < HG_N_FACETS; i++)
    copy->facets[i] = g_strdup (self->facets[i]);
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
  for (int i = 0; i < HG_N_FACETS; i++)
    g_free (self->facets[i]);
  g_free (self->law);
  g_free (self->article);
  g_free (self->matter);
  g_free (self->rule);
  g_free (self);
}

/**
 * hg_query_set_facet:
 * @self: a query
 * @facet: by what to narrow
 * @value: (nullable): to which value; %NULL takes the facet away
 */
void
hg_query_set_facet (HgQuery *self, HgFacetKind facet, const char *value)
{
  g_free (self->facets[facet]);
  self->facets[facet] = g_strdup (value);
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
