/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sum"

#include "config.h"

#include "hg-sum.h"

#include <string.h>

int
hg_sum (int a, int b)
{
  return a + b;
}

int
hg_sum_all (const int *numbers, int n_numbers)
{
  int sum = 0;

  for (int i = 0; i < n_numbers; i++)
    sum = hg_sum (sum, numbers[i]);
  return sum;
}
