/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define HG_TYPE_SEARCH_PROVIDER (hg_search_provider_get_type ())
G_DECLARE_FINAL_TYPE (HgSearchProvider, hg_search_provider, HG, SEARCH_PROVIDER, GApplication)

/**
 * HgSearchProvider:
 *
 * Answers the desktop's search (org.gnome.Shell.SearchProvider2) with matters, rules and laws of the edition in use. A
 * process of its own, without a toolkit: it starts in a fraction of the time that the window needs, answers while no window
 * is open, never opens one by being asked, and ends when nobody asks any more. What is chosen is shown by the program.
 */
GApplication *hg_search_provider_new (void);

G_END_DECLS
