/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Calendar days are GDate values. A cleared GDate is "open": the end of a period that has none.
 */
gboolean hg_date_parse      (const char *text, GDate *date);
char    *hg_date_to_iso     (const GDate *date);
int      hg_date_to_number  (const GDate *date);
void     hg_date_set_number (GDate *date, int number);
gboolean hg_date_in_period  (const GDate *date, const GDate *from, const GDate *until);
void     hg_date_today      (GDate *date);

G_END_DECLS
