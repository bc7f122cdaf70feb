/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-item.h"
#include "hg-matter.h"
#include "hg-rule.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

/* Values to show, and eyes for widgets. All fixtures are (transfer full). */
void          hg_ui_fixture_init            (int *argc, char ***argv);
HgVocabulary *hg_ui_fixture_new_vocabulary  (void);
HgMatter     *hg_ui_fixture_new_matter      (void);
HgRule       *hg_ui_fixture_new_rule        (void);
HgItem       *hg_ui_fixture_new_matter_item (guint number);
HgItem       *hg_ui_fixture_new_rule_item   (guint number, HgForce force);
GtkWidget    *hg_ui_fixture_new_window      (GtkWidget *child);
GVariant     *hg_ui_fixture_dup_last_action (GtkWidget *window, const char *action);
GtkWidget    *hg_ui_fixture_find_label      (GtkWidget *root, const char *part);
GtkWidget    *hg_ui_fixture_find_row        (GtkWidget *root, const char *part);
GtkWidget    *hg_ui_fixture_find_button     (GtkWidget *root, const char *action);
GtkWidget    *hg_ui_fixture_find_type       (GtkWidget *root, GType type);
gboolean      hg_ui_fixture_is_shown        (GtkWidget *widget);
void          hg_ui_fixture_wait            (gboolean (*is_done) (gpointer), gpointer data);

G_END_DECLS
