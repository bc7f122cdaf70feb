/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-page"

#include "config.h"

#include "hg-sum.h"

#include <gtk/gtk.h>

static void
hg_page_class_init (HgPageClass *klass)
{
}
