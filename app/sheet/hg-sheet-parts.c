/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-parts"

#include "config.h"

#include "hg-sheet-parts.h"

#include "hg-han-numeral.h"
#include "hg-wording-law.h"
#include "hg-wording.h"

#include <glib/gi18n.h>

#define SHORT_HASH 8

/* To be filled in by hand */
#define BLANK "________________"

static void
add_footers (HgSheet *sheet, const HgCatalogInfo *info)
{
  g_autofree char *edition = hg_wording_edition (info);
  g_autofree char *name = g_strdup_printf (_("Edition %s"), edition);

  hg_sheet_add_footer (sheet, name);
  if (info->hash != NULL && *info->hash != '\0')
    {
      g_autofree char *hash = g_strndup (info->hash, SHORT_HASH);
      /* Translators: the first characters of the catalog's checksum */
      g_autofree char *text = g_strdup_printf (_("Catalog %s"), hash);

      hg_sheet_add_footer (sheet, text);
    }
}

/* For whom it is, and a code that cannot be right as long as nobody said that it is meant so. */
static void
add_recipient (HgSheet *sheet, const HgSheetOptions *options)
{
  g_autofree char *fault = options->code_confirmed ? NULL : hg_sheet_options_dup_code_fault (options);

  hg_sheet_add_field (sheet, _("Recipient"), options->recipient);
  hg_sheet_add_field (sheet, _("Credit code"), options->recipient_code);
  if (fault != NULL)
    hg_sheet_add_paragraph (sheet, _("Caution"), fault);
}

/**
 * hg_sheet_parts_begin_for:
 * @info: the edition
 * @options: (nullable): for whom the sheet is, and from whom
 * @title: the sheet's title
 * @day: the day the sheet is made
 *
 * Returns: (transfer full): a sheet with its head, title, number, footers and what says from which edition and of which day
 * it is
 */
HgSheet *
hg_sheet_parts_begin_for (const HgCatalogInfo *info, const HgSheetOptions *options, const char *title, const GDate *day)
{
  const HgLetterhead *letterhead = options != NULL ? options->letterhead : NULL;
  HgSheet *sheet = hg_sheet_new (title);
  g_autofree char *edition = hg_wording_edition (info);
  g_autofree char *date = hg_wording_date (day);

  sheet->head = letterhead != NULL ? g_strdup (letterhead->office) : NULL;
  sheet->subtitle = g_strdup (options != NULL && options->topic != NULL ? options->topic : info->title);
  sheet->number = options != NULL ? g_strdup (options->number) : NULL;
  sheet->author = g_strdup (info->publisher);
  sheet->day = *day;
  add_footers (sheet, info);
  if (letterhead != NULL && letterhead->footer != NULL)
    hg_sheet_add_footer (sheet, letterhead->footer);
  hg_sheet_add_field (sheet, _("Edition"), edition);
  hg_sheet_add_field (sheet, _("As of"), date);
  if (options != NULL)
    add_recipient (sheet, options);
  if (hg_catalog_info_is_expired (info, day))
    {
      g_autofree char *expires = hg_wording_date (&info->expires);
      g_autofree char *text = g_strdup_printf (_("This edition expired on %s. Check everything against current law."),
                                               expires);

      hg_sheet_add_paragraph (sheet, _("Caution"), text);
    }
  return sheet;
}

/**
 * hg_sheet_parts_begin:
 * @info: the edition
 * @title: the sheet's title
 * @day: the day the sheet is made
 *
 * Returns: (transfer full): a sheet for nobody in particular, begun
 */
HgSheet *
hg_sheet_parts_begin (const HgCatalogInfo *info, const char *title, const GDate *day)
{
  return hg_sheet_parts_begin_for (info, NULL, title, day);
}

static const char *
get_caution (HgEditionStatus status)
{
  switch (status)
    {
    case HG_EDITION_STATUS_REFERENCE:
      return _("This is a reference edition and no official publication. The texts of the laws prevail.");
    case HG_EDITION_STATUS_DRAFT:
      return _("This is a draft and not in force.");
    case HG_EDITION_STATUS_OFFICIAL:
    default:
      return NULL;
    }
}

/* By what the sheet is found again: its number, and the edition and catalog that it was made from. */
static char *
dup_code (const HgSheet *sheet, const HgCatalogInfo *info)
{
  g_autofree char *number = g_uri_escape_string (sheet->number != NULL ? sheet->number : "", NULL, FALSE);
  g_autofree char *edition = g_uri_escape_string (info->edition, NULL, FALSE);

  return g_strdup_printf ("hegui:sheet?n=%s&e=%s&h=%.*s", number, edition, SHORT_HASH,
                          info->hash != NULL ? info->hash : "");
}

/* Who signs, where the seal goes, when. */
static void
add_closing (HgSheet *sheet, const HgLetterhead *letterhead, const char *department)
{
  g_autofree char *date = hg_wording_date (&sheet->day);
  gboolean has_office = letterhead != NULL && letterhead->office != NULL;

  hg_sheet_add_spacer (sheet);
  if (has_office)
    hg_sheet_add_closing (sheet, letterhead->office);
  if (has_office && letterhead->department != NULL)
    hg_sheet_add_closing (sheet, letterhead->department);
  else if (!has_office && department != NULL && *department != '\0')
    hg_sheet_add_closing (sheet, department);
  if (letterhead != NULL && letterhead->seal != NULL)
    hg_sheet_add_closing (sheet, letterhead->seal);
  hg_sheet_add_closing (sheet, date);
}

static void
append_contact (GString *text, const char *label, const char *value)
{
  if (value == NULL || *value == '\0')
    return;
  if (text->len > 0)
    /* Translators: between who to ask, their telephone and their address */
    g_string_append (text, C_("contact", "; "));
  g_string_append_printf (text, C_("sheet", "%s: "), label);
  g_string_append (text, value);
}

/* Whom to ask, in brackets below the date (GB/T 9704-2012, 7.3.6). */
static void
add_contact (HgSheet *sheet, const HgSheetOptions *options)
{
  const HgLetterhead *letterhead = options->letterhead;
  g_autofree char *handler = hg_sheet_options_dup_handler (options);
  g_autoptr(GString) text = g_string_new (NULL);
  g_autofree char *bracketed = NULL;

  append_contact (text, _("Handled by"), handler);
  append_contact (text, _("Telephone"), letterhead != NULL ? letterhead->phone : NULL);
  append_contact (text, _("Address"), letterhead != NULL ? letterhead->address : NULL);
  if (text->len == 0)
    return;
  /* Translators: whom to ask, in the brackets of the language */
  bracketed = g_strdup_printf (C_("contact", "(%s)"), text->str);
  hg_sheet_add_paragraph (sheet, NULL, bracketed);
}

/* The part that the recipient signs and gives back. */
static void
add_receipt (HgSheet *sheet, const HgSheetOptions *options)
{
  hg_sheet_add_cut (sheet);
  hg_sheet_add_heading (sheet, 1, _("Receipt"));
  hg_sheet_add_field (sheet, _("Sheet"), sheet->title);
  hg_sheet_add_field (sheet, _("Number"), sheet->number != NULL ? sheet->number : BLANK);
  hg_sheet_add_field (sheet, _("Recipient"), options->recipient != NULL ? options->recipient : BLANK);
  hg_sheet_add_field (sheet, _("Credit code"), options->recipient_code != NULL ? options->recipient_code : BLANK);
  hg_sheet_add_field (sheet, _("Signature or seal"), BLANK);
  /* Translators: where a date is written by hand */
  hg_sheet_add_field (sheet, _("Received on"), C_("receipt", "____ / ____ / ____"));
}

/**
 * hg_sheet_parts_finish_for:
 * @sheet: a sheet that is being built
 * @info: the edition
 * @options: (nullable): for whom the sheet is, and from whom
 * @department: (nullable): who signs where no office does
 *
 * Adds who and when, whom to ask, what the edition says of its own standing, and the receipt.
 */
void
hg_sheet_parts_finish_for (HgSheet *sheet, const HgCatalogInfo *info, const HgSheetOptions *options,
                           const char *department)
{
  const char *caution = get_caution (info->status);

  g_free (sheet->code);
  sheet->code = dup_code (sheet, info);
  add_closing (sheet, options != NULL ? options->letterhead : NULL, department);
  if (options != NULL)
    add_contact (sheet, options);
  hg_sheet_add_rule (sheet);
  hg_sheet_add_note (sheet, NULL, caution);
  hg_sheet_add_note (sheet, NULL, info->notice);
  if (options != NULL && options->receipt)
    add_receipt (sheet, options);
}

/**
 * hg_sheet_parts_finish:
 * @sheet: a sheet that is being built
 * @info: the edition
 * @department: (nullable): who signs
 *
 * Adds who and when, and what the edition says of its own standing.
 */
void
hg_sheet_parts_finish (HgSheet *sheet, const HgCatalogInfo *info, const char *department)
{
  hg_sheet_parts_finish_for (sheet, info, NULL, department);
}

/**
 * hg_sheet_parts_add_section:
 * @sheet: a sheet that is being built
 * @number: the section's number, from 1; 0 where it is the only one
 * @title: its title
 *
 * Adds a heading of level 1.
 */
void
hg_sheet_parts_add_section (HgSheet *sheet, guint number, const char *title)
{
  g_autofree char *numeral = NULL;
  g_autofree char *heading = NULL;

  if (number == 0)
    {
      hg_sheet_add_heading (sheet, 1, title);
      return;
    }
  numeral = hg_wording_uses_han_numerals () ? hg_han_numeral_from_number (number) : g_strdup_printf ("%u", number);
  /* Translators: a section's number and title */
  heading = g_strdup_printf (C_("heading", "%1$s. %2$s"), numeral, title);
  hg_sheet_add_heading (sheet, 1, heading);
}

/**
 * hg_sheet_parts_add_subsection:
 * @sheet: a sheet that is being built
 * @number: its number in the section, from 1
 * @title: its title
 *
 * Adds a heading of level 2 (GB/T 9704-2012, 7.3.3: 一、 and below it （一）).
 */
void
hg_sheet_parts_add_subsection (HgSheet *sheet, guint number, const char *title)
{
  g_autofree char *numeral = hg_wording_uses_han_numerals () ? hg_han_numeral_from_number (number)
                                                             : g_strdup_printf ("%u", number);
  /* Translators: the number and title of a part of a section */
  g_autofree char *heading = g_strdup_printf (C_("heading", "(%1$s) %2$s"), numeral, title);

  hg_sheet_add_heading (sheet, 2, heading);
}

/**
 * hg_sheet_parts_add_numbered:
 * @sheet: a sheet that is being built
 * @number: an item's number
 * @text: its text
 */
void
hg_sheet_parts_add_numbered (HgSheet *sheet, guint number, const char *text)
{
  g_autofree char *label = g_strdup_printf ("%u.", number);

  hg_sheet_add_item (sheet, 0, label, text);
}

/**
 * hg_sheet_parts_add_citations:
 * @sheet: a sheet that is being built
 * @vocabulary: the edition's words
 * @citations: (element-type HgCitation): citations
 * @day: the day that decides whether the text that is cited is in force
 */
void
hg_sheet_parts_add_citations (HgSheet *sheet, const HgVocabulary *vocabulary, GPtrArray *citations, const GDate *day)
{
  for (guint i = 0; i < citations->len; i++)
    {
      g_autofree char *text = hg_wording_law_full_citation (vocabulary, g_ptr_array_index (citations, i), day);

      hg_sheet_parts_add_numbered (sheet, i + 1, text);
    }
}

/**
 * hg_sheet_parts_dup_names:
 * @vocabulary: the edition's words
 * @kind: which kind of term
 * @ids: (nullable): their ids
 *
 * Returns: (transfer full): the terms' names in one line; "" where there are none
 */
char *
hg_sheet_parts_dup_names (const HgVocabulary *vocabulary, HgTermKind kind, char *const *ids)
{
  GString *text = g_string_new (NULL);

  for (char *const *id = ids; id != NULL && *id != NULL; id++)
    {
      if (text->len > 0)
        /* Translators: between names in a list */
        g_string_append (text, C_("names", ", "));
      g_string_append (text, hg_vocabulary_get_name (vocabulary, kind, *id));
    }
  return g_string_free (text, FALSE);
}

/**
 * hg_sheet_parts_dup_paragraph:
 * @vocabulary: the edition's words
 * @text: a paragraph
 * @documents: (nullable): ids of the documents it speaks of
 *
 * Returns: (transfer full): the paragraph, and the names of the documents
 */
char *
hg_sheet_parts_dup_paragraph (const HgVocabulary *vocabulary, const char *text, char *const *documents)
{
  g_autofree char *names = hg_sheet_parts_dup_names (vocabulary, HG_TERM_DOCUMENT, documents);

  if (*names == '\0')
    return g_strdup (text);
  /* Translators: a paragraph, then the names of documents */
  return g_strdup_printf (_("%1$s (documents: %2$s)"), text, names);
}
