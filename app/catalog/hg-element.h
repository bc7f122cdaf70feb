/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * HgElement:
 *
 * An element of one record: the small tree that is built while a record is read, and gone when the next one starts. Names
 * belong to the parser, everything else to the #HgElementPool the tree was built in. Belongs to the reading thread.
 */
typedef struct _HgElement HgElement;

/**
 * HgElementPool:
 *
 * Memory for one tree at a time, used again for the next: reading a million records allocates no more than the largest.
 */
typedef struct _HgElementPool HgElementPool;

HgElementPool   *hg_element_pool_new           (void);
void             hg_element_pool_free          (HgElementPool *pool);
void             hg_element_pool_reset         (HgElementPool *pool);
gsize            hg_element_pool_get_size      (HgElementPool *pool);

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

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgElementPool, hg_element_pool_free)

G_END_DECLS
