/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-request"

#include "config.h"

#include "hg-sheet-request.h"

G_DEFINE_BOXED_TYPE (HgSheetRequest, hg_sheet_request, hg_sheet_request_ref, hg_sheet_request_unref)

static void
clear (gpointer data)
{
  HgSheetRequest *self = data;

  g_strfreev (self->ids);
  g_clear_pointer (&self->query, hg_query_free);
  hg_sheet_options_unref (self->options);
}

/**
 * hg_sheet_request_new:
 * @kind: which sheet
 * @ids: (nullable): of matters or rules
 * @query: (nullable): finds more of them
 * @options: (nullable): for whom it is, from whom, and what stands on it
 *
 * Returns: (transfer full): the request
 */
HgSheetRequest *
hg_sheet_request_new (HgSheetKind kind, const char *const *ids, const HgQuery *query, HgSheetOptions *options)
{
  HgSheetRequest *self = g_atomic_rc_box_new0 (HgSheetRequest);

  self->kind = kind;
  self->ids = g_strdupv ((char **) ids);
  self->query = query != NULL ? hg_query_copy (query) : NULL;
  self->options = options != NULL ? hg_sheet_options_ref (options) : hg_sheet_options_new ();
  return self;
}

HgSheetRequest *
hg_sheet_request_ref (HgSheetRequest *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
hg_sheet_request_unref (HgSheetRequest *self)
{
  g_atomic_rc_box_release_full (self, clear);
}
