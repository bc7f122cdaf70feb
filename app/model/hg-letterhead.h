/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * HgLetterhead:
 *
 * Who an office is and how its sheets begin and end; whatever is %NULL is left out. Built by one owner and not changed once
 * it was handed on; reference counted, and so free to cross threads.
 *
 * As text it is a key file with the group "Letterhead" and the keys Office, Department, Address, Phone, Seal, Footer,
 * Prefix, and Signers, which are separated by semicolons.
 */
typedef struct
{
  char  *office;       /* stands above the title, and signs */
  char  *department;   /* of the office: signs below it */
  char  *address;
  char  *phone;
  char  *seal;         /* what stands where the seal goes */
  char  *footer;       /* at the foot of every page */
  char  *prefix;       /* of the sheets' numbers */
  char **signers;      /* (nullable): who signs where a sheet names no handler */
} HgLetterhead;

#define HG_TYPE_LETTERHEAD (hg_letterhead_get_type ())

GType         hg_letterhead_get_type  (void);
HgLetterhead *hg_letterhead_new       (void);
HgLetterhead *hg_letterhead_ref       (HgLetterhead *self);
void          hg_letterhead_unref     (HgLetterhead *self);
HgLetterhead *hg_letterhead_load      (const char *path, GError **error);
HgLetterhead *hg_letterhead_from_data (const char *data, GError **error);
char         *hg_letterhead_to_data   (const HgLetterhead *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgLetterhead, hg_letterhead_unref)

G_END_DECLS
