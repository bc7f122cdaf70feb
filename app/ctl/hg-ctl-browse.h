/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-ctl.h"

G_BEGIN_DECLS

HgCtlStatus hg_ctl_browse_show  (const HgCtlOptions *options);

G_END_DECLS
