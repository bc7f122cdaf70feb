/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-ctl.h"

G_BEGIN_DECLS

/*
 * heguictl print: sheets, the register of sheets and their check.
 */
GOptionGroup *hg_ctl_print_new_group (void);
HgCtlStatus   hg_ctl_print_sheet     (const HgCtlOptions *options);

G_END_DECLS
