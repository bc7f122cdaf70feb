/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-ctl.h"

G_BEGIN_DECLS

HgCtlStatus hg_ctl_decide_case (const HgCtlOptions *options);

G_END_DECLS
