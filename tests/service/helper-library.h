/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-library.h"

/**
 * HelperLibrary:
 *
 * A library over folders of its own: tests/data/full.xml is the edition that comes with the program.
 */
typedef struct
{
  char         *home;
  char         *share;
  HgLibrary    *library;
  GAsyncResult *result;   /* (nullable): of the last question, once it is answered */
} HelperLibrary;

/* For set_up as data: a catalog of that many. Ids "superlative", "matter-1" …, titles with 消防 in every third. */
typedef struct
{
  guint n_matters;
  guint n_rules;
} HelperLibrarySize;

void          helper_library_set_up    (HelperLibrary *helper, gconstpointer data);
void          helper_library_tear_down (HelperLibrary *helper, gconstpointer data);
void          helper_library_open      (HelperLibrary *helper);
char         *helper_library_dup_data  (const char *name);

/* Give helper_library_answered_cb with the helper as user data, then wait for what it got. */
void          helper_library_answered_cb (GObject *source, GAsyncResult *result, gpointer user_data);
GAsyncResult *helper_library_wait        (HelperLibrary *helper);
