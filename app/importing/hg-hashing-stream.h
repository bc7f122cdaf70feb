/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define HG_TYPE_HASHING_STREAM (hg_hashing_stream_get_type ())
G_DECLARE_FINAL_TYPE (HgHashingStream, hg_hashing_stream, HG, HASHING_STREAM, GFilterInputStream)

/**
 * HgHashingStream:
 *
 * Takes the SHA-256 of what passes through it and keeps a copy, so that a document is read once and what is kept is what was
 * read, whatever becomes of the file meanwhile.
 */
GInputStream *hg_hashing_stream_new      (GInputStream *base, GOutputStream *copy);
char         *hg_hashing_stream_dup_hash (HgHashingStream *self);

G_END_DECLS
