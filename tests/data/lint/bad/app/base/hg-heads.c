/* Copyright nobody */
#define G_LOG_DOMAIN "hg-head"

#include "hg-heads.h"

#include "config.h"

void
hg_heads_run (void)
{
}
