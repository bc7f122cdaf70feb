/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <unicode/uchar.h>
#include <json-glib/json-glib.h>

#include "hg-shop.h"
