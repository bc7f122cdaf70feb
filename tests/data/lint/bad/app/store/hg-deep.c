/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-deep"

#include "config.h"

static int
four_deep (int n)
{
  for (int i = 0; i < n; i++)
    {
      if (i > 1)
        {
          while (n > i)
            if (n == 3)
              return i;
        }
      else if (i == 0)
        {
          switch (n)
            {
            case 1:
              if (i == 0)
                return 1;
            }
        }
    }
  return n;
}

static int
five_deep (int n)
{
  for (int i = 0; i < n; i++)
    {
      if (i > 1)
        {
          while (n > i)
            {
              if (n == 3)
                for (;;)
                  return i;
            }
        }
    }
  return four_deep (n);
}
