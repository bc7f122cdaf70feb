/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-accels"

#include "config.h"

#include "hg-accels.h"

#include <glib/gi18n.h>

static const HgAccel accels[] = {
  { N_("Find"), "win.search", { "<Control>f", "<Control>l" }, N_("Search") },
  { N_("Find"), "win.view::matters", { "<Control>1", "<Control>KP_1" }, N_("Compliance matters") },
  { N_("Find"), "win.view::rules", { "<Control>2", "<Control>KP_2" }, N_("Rules of leniency") },
  { N_("Find"), "win.guide", { "<Control>3", "<Control>KP_3" }, N_("Work guide") },
  { N_("Find"), "win.recent", { "<Control>h" }, N_("Recently opened") },
  { N_("Find"), "win.clear-filters", { "<Control><Shift>BackSpace" }, N_("Clear the filters, keep the words") },
  { N_("Find"), NULL, { "Escape" }, N_("From the page to the list, to the search entry; there it clears all") },
  { N_("Find"), NULL, { "Tab" }, N_("From the search entry to the filters below it") },
  { N_("Find"), NULL, { "Up" }, N_("In the empty search entry: former searches") },
  { N_("Find"), NULL, { "Return" }, N_("Into the chosen row") },
  { N_("Go"), "win.back", { "<Alt>Left", "Back" }, N_("Back") },
  { N_("Go"), "win.forward", { "<Alt>Right", "Forward" }, N_("Forward") },
  { N_("Go"), "win.sidebar", { "F9" }, N_("Show or hide the filters") },
  { N_("Guidance sheet"), "win.print", { "<Control>p" }, N_("Print") },
  { N_("Guidance sheet"), "win.preview", { "<Control><Shift>p" }, N_("Preview") },
  { N_("Guidance sheet"), "win.save", { "<Control>s" }, N_("Save: a case, or the sheet as PDF") },
  { N_("Guidance sheet"), "win.print-list", { "<Control><Alt>p" }, N_("A table of what the list shows") },
  { N_("Guidance sheet"), "win.tray-add-shown", { "<Control>b" }, N_("Put what is open into the print tray") },
  { N_("Guidance sheet"), "win.tray-add-found", { "<Control><Shift>b" }, N_("Put all that was found into the print tray") },
  { N_("Guidance sheet"), "win.tray", { "F7" }, N_("Show or hide the print tray") },
  { N_("Guidance sheet"), NULL, { "<Alt><Shift>Up", "<Alt><Shift>Down" }, N_("In the print tray: move a row") },
  { N_("Guidance sheet"), NULL, { "Delete" }, N_("In the print tray: take a row out") },
  { N_("Preview"), NULL, { "F9" }, N_("Options and contents") },
  { N_("Preview"), NULL, { "<Control>f" }, N_("Search on the pages") },
  { N_("Preview"), NULL, { "<Control>g" }, N_("To a page") },
  { N_("Preview"), NULL, { "<Control>0" }, N_("The paper’s size") },
  { N_("Preview"), NULL, { "<Control>1" }, N_("Fit the width") },
  { N_("Preview"), NULL, { "<Control>2" }, N_("Fit the page") },
  { N_("Preview"), NULL, { "<Control>3" }, N_("Two pages beside each other") },
  { N_("Preview"), NULL, { "<Control><Shift>c" }, N_("Copy as text") },
  { N_("Decide"), "win.decide", { "<Control>d" }, N_("Decide about this matter or rule") },
  { N_("Decide"), "win.what-applies", { "<Control><Shift>d" }, N_("What could apply here?") },
  { N_("Decide"), "win.next-question", { "<Alt>Down" }, N_("Next open question") },
  { N_("Decide"), "win.previous-question", { "<Alt>Up" }, N_("Previous open question") },
  { N_("Decide"), NULL, { "y" }, N_("Yes, on a question") },
  { N_("Decide"), NULL, { "n" }, N_("No, on a question") },
  { N_("Decide"), NULL, { "u" }, N_("Unknown, on a question") },
  { N_("Decide"), NULL, { "1" }, N_("The first choice, on a question; 2 the second, and so on") },
  { N_("Decide"), NULL, { "r" }, N_("From an answer to its reason and evidence") },
  { N_("Decide"), "win.undo", { "<Control>z" }, N_("Undo") },
  { N_("Decide"), "win.redo", { "<Control><Shift>z", "<Control>y" }, N_("Redo") },
  { N_("Records"), "win.records", { "<Control>4", "<Control>KP_4" }, N_("Cases and sheets that were kept") },
  { N_("Records"), "win.check-sheet", { "<Control><Shift>k" }, N_("Check a sheet by its number or code") },
  { N_("Records"), NULL, { "<Control><Shift>n" }, N_("Copy as new case, in the list of cases") },
  { N_("Records"), NULL, { "Delete" }, N_("Delete, in the list of cases; Undo brings it back") },
  { N_("Program"), "win.import", { "<Control>o" }, N_("Import a catalog") },
  { N_("Program"), "win.preferences", { "<Control>comma" }, N_("Preferences") },
  { N_("Program"), "win.shortcuts", { "<Control>question", "F1" }, N_("Keyboard shortcuts") },
  { N_("Program"), "window.close", { "<Control>w" }, N_("Close the window") },
  { N_("Program"), "app.quit", { "<Control>q" }, N_("Quit") },
};

/**
 * hg_accels_get_table:
 * @n: (out): how many lines
 *
 * Returns: (transfer none) (array length=n): all keys, in the order in which they are listed
 */
const HgAccel *
hg_accels_get_table (guint *n)
{
  *n = G_N_ELEMENTS (accels);
  return accels;
}

/**
 * hg_accels_install:
 * @application: the program
 *
 * Gives each action its keys.
 */
void
hg_accels_install (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    if (accels[i].action != NULL)
      gtk_application_set_accels_for_action (application, accels[i].action, (const char **) accels[i].keys);
}
