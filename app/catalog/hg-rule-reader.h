/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-element.h"
#include "hg-rule.h"

G_BEGIN_DECLS

HgRule *hg_rule_reader_read (const HgElement *element);

G_END_DECLS
