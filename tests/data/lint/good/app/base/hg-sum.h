/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

int hg_sum (int a, int b);
int hg_sum_all (const int *numbers, int n_numbers);
