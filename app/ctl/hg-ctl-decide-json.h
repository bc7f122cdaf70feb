/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "hg-decision.h"

G_BEGIN_DECLS

void hg_ctl_decide_json_add (JsonBuilder *json, const HgDecision *decision);

G_END_DECLS
