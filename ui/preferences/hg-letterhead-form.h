/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "hg-letterhead.h"

G_BEGIN_DECLS

#define HG_TYPE_LETTERHEAD_FORM (hg_letterhead_form_get_type ())
G_DECLARE_FINAL_TYPE (HgLetterheadForm, hg_letterhead_form, HG, LETTERHEAD_FORM, AdwPreferencesPage)

/**
 * HgLetterheadForm:
 *
 * The entries of a letterhead. What cannot be used is told where it was typed; until it is mended, the letterhead keeps
 * what stood there before.
 *
 * Signals
 * - changed (): by the person, not by hg_letterhead_form_set()
 */
void          hg_letterhead_form_set (HgLetterheadForm *self, const HgLetterhead *letterhead);
HgLetterhead *hg_letterhead_form_dup (HgLetterheadForm *self);

G_END_DECLS
