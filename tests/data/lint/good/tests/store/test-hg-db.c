/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-db"

#include "config.h"

#include "hg-db.h"

int
main (int argc, char **argv)
{
  g_print ("1..0\n");
  return 0;
}
