/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Folding makes what people type and what texts hold comparable: full and half width, compatibility forms and case are
 * one (NFKC_Casefold), traditional Han characters become simplified, one by one, and every run of punctuation, symbols and
 * white space becomes one blank, none at either end. U+001E and U+001F, which part the texts of a document, stay and are
 * such ends: each text between them folds as if it stood alone.
 *
 * HgFoldIter walks through a text and gives what it folds to, one character after the other, with the bytes of the
 * original that it stands for. It lives on the stack, owns nothing and never allocates.
 */
#define HG_FOLD_MOST_JOINED 32 /* characters that are folded together; a longer pile of marks is cut */

typedef struct
{
  /*< private >*/
  const guchar *text, *at, *limit;
  gsize held_start, held_end, queue_start, queue_end;
  gunichar held;
  gboolean open; /* something stands before which a blank may follow */
  guint n_queued, next_queued;
  guint16 queue[4 * HG_FOLD_MOST_JOINED];
} HgFoldIter;

void     hg_fold_iter_init   (HgFoldIter *iter, const char *text, gssize length);
gboolean hg_fold_iter_next   (HgFoldIter *iter, gunichar *c, gsize *start, gsize *end);

char    *hg_fold_text        (const char *text);

/* Part of the fingerprint of what was built with folded texts or with readings. */
guint    hg_fold_get_version (void);

G_END_DECLS
