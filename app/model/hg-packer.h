/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-types.h"

G_BEGIN_DECLS

/* A record's texts are one string: every text ends with the first, every level of them with the second. Both are control
   characters, which no catalog can hold. */
#define HG_PACKER_TEXT_END  '\x1f'
#define HG_PACKER_LEVEL_END '\x1e'

/**
 * HgPacker:
 *
 * Makes one record of a matter or rule out of its parts: the length of the texts, the texts that search looks in, and all
 * the rest, which refers to the texts by their order. Used again for the next record. Belongs to one thread at a time.
 */
typedef struct _HgPacker HgPacker;

HgPacker   *hg_packer_new        (void);
void        hg_packer_free       (HgPacker *self);
void        hg_packer_reset      (HgPacker *self);
void        hg_packer_add_text   (HgPacker *self, const char *text);
void        hg_packer_end_level  (HgPacker *self);
void        hg_packer_add_number (HgPacker *self, guint64 number);
void        hg_packer_add_line   (HgPacker *self, guint line);
void        hg_packer_add_date   (HgPacker *self, const GDate *date);
void        hg_packer_add_string (HgPacker *self, const char *string);
void        hg_packer_add_list   (HgPacker *self, char *const *list);
const char *hg_packer_get_texts  (HgPacker *self);
const char *hg_packer_finish     (HgPacker *self, gsize *size);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgPacker, hg_packer_free)

G_END_DECLS
