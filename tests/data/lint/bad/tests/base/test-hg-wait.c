/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-wait"

#include "config.h"

#include <gtk/gtk.h>

void
test_wait (void)
{
  printf ("1..1\n");
  sleep (1);
  g_test_skip ("no display");
}
