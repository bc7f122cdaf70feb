/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "hg-import-report.h"
#include "hg-item.h"
#include "hg-matter.h"
#include "hg-query.h"
#include "hg-rule.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

void hg_ctl_json_set_text   (JsonBuilder *json, const char *name, const char *value);
void hg_ctl_json_take_text  (JsonBuilder *json, const char *name, char *value);
void hg_ctl_json_set_code   (JsonBuilder *json, const char *name, GType type, int value);
void hg_ctl_json_set_list   (JsonBuilder *json, const char *name, GStrv values);
void hg_ctl_json_set_cites  (JsonBuilder *json, const char *name, GPtrArray *cites, const HgVocabulary *vocabulary);
void hg_ctl_json_add_item   (JsonBuilder *json, HgItem *item);
void hg_ctl_json_add_hit    (JsonBuilder *json, HgItem *item);
void hg_ctl_json_add_count  (JsonBuilder *json, HgItemKind kind, const HgFacetValue *value, const char *name);
void hg_ctl_json_add_matter (JsonBuilder *json, const HgMatter *matter, const HgVocabulary *vocabulary);
void hg_ctl_json_add_rule   (JsonBuilder *json, const HgRule *rule, const HgVocabulary *vocabulary);
void hg_ctl_json_add_report (JsonBuilder *json, const char *file, const HgImportReport *report);
void hg_ctl_json_print      (JsonBuilder *json);

G_END_DECLS
