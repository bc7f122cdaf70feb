/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/*
 * "Did you mean": collects what stands in texts and is one slip away from a word that found nothing. Word and texts are
 * folded (hg-fold.h). One owner, one thread.
 *
 * A slip is: other characters of the same sound, as many as there are (input methods: 消方同道), two neighbours swapped, one
 * character left out, one inside replaced, one too many. In this order they are worth a suggestion: what keeps more of the
 * word comes first. (A wrong character at either end counts as one too many: without it more is found.) Two characters
 * are too few for anything but sounds and a swap, and three letters or digits are as well.
 */
typedef enum
{
  HG_SLIP_NONE, /* not there, or there as it is written */
  HG_SLIP_SOUND,
  HG_SLIP_SWAPPED,
  HG_SLIP_LEFT_OUT,
  HG_SLIP_REPLACED,
  HG_SLIP_TOO_MANY,
} HgSlip;

typedef struct _HgSuggest HgSuggest;

HgSuggest *hg_suggest_new     (const char *word, guint most);
void       hg_suggest_free    (HgSuggest *self);
HgSlip     hg_suggest_find    (HgSuggest *self, const char *text, gsize *start, gsize *end);
void       hg_suggest_offer   (HgSuggest *self, const char *text);
GStrv      hg_suggest_dup_all (HgSuggest *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSuggest, hg_suggest_free)

G_END_DECLS
