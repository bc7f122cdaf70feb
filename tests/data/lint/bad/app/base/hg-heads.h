#ifndef HG_HEADS_H
#define HG_HEADS_H
#include <glib.h>
void hg_heads_run (void);
#endif
