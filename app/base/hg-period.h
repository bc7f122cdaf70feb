/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HgPeriod:
 *
 * A calendar period (P2Y, P18M, P7D, P1Y6M). A plain value.
 */
typedef struct
{
  guint years;
  guint months;
  guint days;
} HgPeriod;

gboolean hg_period_parse    (const char *text, HgPeriod *period);
char    *hg_period_to_iso   (const HgPeriod *period);
gboolean hg_period_add      (const HgPeriod *period, const GDate *start, GDate *end);
gboolean hg_period_subtract (const HgPeriod *period, const GDate *end, GDate *start);

G_END_DECLS
