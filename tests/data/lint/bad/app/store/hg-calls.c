/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-calls"

#include "config.h"

/* strcpy (a, b) in a comment is nothing, and neither is
   goto in its second line. */
static void
calls (char *a, const char *b, sqlite3 *db)
{
  const char *text = "strcpy (a, b); goto there; // \" printf (";
  const char *more = text; /* system ("ls") */ const char *last = more;

  strcpy (a, b);
  strcat (a, b);
  sprintf (a, "%s", b);
  g_strdup_printf ("%s", b);
  gets (a);
  strncpy (a, b, 3);
  atoi (a);
  g_slice_new (int);
  printf ("%s\n", b);
  g_print ("%s\n", b);
  system ("ls");
  popen ("ls", "r");
  sqlite3_exec (db, "COMMIT", NULL, NULL, NULL);
  g_usleep (10);
  goto out;
out:
  return;
}

/* TODO: everything */
/* A FIXME, too. */
static const char *todo = "XXX";
