/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "../model/hg-word.h"
#include "hg-word.h"
#include <sqlite3.h>
#include <gtk/gtk.h>
