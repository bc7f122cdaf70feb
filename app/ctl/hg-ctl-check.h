/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-ctl.h"

G_BEGIN_DECLS

HgCtlStatus hg_ctl_check_file    (const HgCtlOptions *options);
HgCtlStatus hg_ctl_check_build   (const HgCtlOptions *options);
HgCtlStatus hg_ctl_check_explain (const HgCtlOptions *options);

G_END_DECLS
