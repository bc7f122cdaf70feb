/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define HG_TYPE_DIRECT_STREAM (hg_direct_stream_get_type ())
G_DECLARE_FINAL_TYPE (HgDirectStream, hg_direct_stream, HG, DIRECT_STREAM, GOutputStream)

/**
 * HgDirectStream:
 *
 * A new file that is written once, whole, and not read for a while: past the system's cache, where the file system can do
 * that, and in a thread of its own. Whoever writes goes on at once; what goes wrong is said by the next write or by closing.
 */
GOutputStream *hg_direct_stream_new (const char *path, GError **error);

G_END_DECLS
