/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-element-pool.h"

G_BEGIN_DECLS

/**
 * HgElement:
 *
 * An element of one record: the small tree that is built while a record is read, and gone when the next one starts. Names
 * belong to the parser, everything else to the #HgElementPool the tree was built in. Belongs to the reading thread.
 */
typedef struct _HgElement HgElement;

HgElement       *hg_element_new                (HgElementPool *pool, HgElement *parent, const char *name, guint line);
void             hg_element_add_attribute      (HgElement *self, HgElementPool *pool, const char *name, const char *value,
                                                gsize length);
void             hg_element_add_text           (HgElement *self, HgElementPool *pool, const char *text, gsize length);

const char      *hg_element_get_name           (const HgElement *self);
guint            hg_element_get_line           (const HgElement *self);
HgElement       *hg_element_get_parent         (const HgElement *self);
const HgElement *hg_element_get_first          (const HgElement *self);
const HgElement *hg_element_get_next           (const HgElement *self);
const HgElement *hg_element_find               (const HgElement *self, const char *name);
gboolean         hg_element_is                 (const HgElement *self, const char *name);
const char      *hg_element_get_attribute      (const HgElement *self, const char *name);
char            *hg_element_dup_attribute      (const HgElement *self, const char *name);
char            *hg_element_dup_text           (const HgElement *self);
char            *hg_element_dup_child_text     (const HgElement *self, const char *name);
GStrv            hg_element_dup_list           (const HgElement *self, const char *name);
gboolean         hg_element_get_flag           (const HgElement *self, const char *name);
void             hg_element_get_date           (const HgElement *self, const char *name, GDate *date);
guint            hg_element_get_number         (const HgElement *self, const char *name);
int              hg_element_get_code           (const HgElement *self, const char *name, GType type);

G_END_DECLS
