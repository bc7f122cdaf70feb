/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HgFinder:
 *
 * What the desktop's search asks: names of results for a text, and what each is. Reads the edition in use and never builds
 * one: where nothing is built, nothing is found. A result's name is its kind and id ("matter:exit"). One thread's.
 */
typedef struct _HgFinder HgFinder;

HgFinder *hg_finder_new      (const char *folder, const char *shipped);
void      hg_finder_free     (HgFinder *self);
GStrv     hg_finder_find     (HgFinder *self, const char *text);
gboolean  hg_finder_describe (HgFinder *self, const char *name, char **title, char **description);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgFinder, hg_finder_free)

G_END_DECLS
