/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "hg-edition.h"

G_BEGIN_DECLS

/* What heguictl exits with, the same for every command. */
typedef enum
{
  HG_CTL_OK,
  HG_CTL_ISSUES,    /* the catalog has issues; nothing was found */
  HG_CTL_USAGE,
  HG_CTL_FAILURE,
} HgCtlStatus;

/**
 * HgCtlOptions:
 *
 * What stands on a command's line beside its name.
 */
typedef struct
{
  char   **arguments;
  gboolean json;
  gboolean rules;
  gboolean count;
  int      limit;           /* 0: none */
  char    *sort;            /* (nullable): the nick of a #HgSort */
  char    *output;          /* (nullable) */
  char   **facts;           /* (nullable): each "id=value" */
  char    *act_date;        /* (nullable) */
  char    *decision_date;   /* (nullable) */
  char    *fine;            /* (nullable): an amount in yuan */
} HgCtlOptions;

HgCtlStatus hg_ctl_run          (int argc, char **argv);
HgCtlStatus hg_ctl_fail         (const GError *error);
HgCtlStatus hg_ctl_usage        (const char *sentence);
HgEdition  *hg_ctl_open_edition (GError **error);

G_END_DECLS
