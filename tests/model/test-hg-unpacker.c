/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-unpacker"

#include "config.h"

#include "hg-unpacker.h"

#include "hg-date.h"
#include "hg-error.h"
#include "hg-packer.h"

/* What is written is what is read, for numbers of every size, lines in any order, lists and dates. */
static void
test_round_trip (void)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (11);

  for (int round = 0; round < 2000; round++)
    {
      g_autoptr(HgPacker) packer = hg_packer_new ();
      guint64 number = ((guint64) g_rand_int (random) << 32 | g_rand_int (random)) >> g_rand_int_range (random, 0, 64);
      guint line = g_rand_int (random), other = g_rand_int (random);
      g_auto(GStrv) list = g_strsplit ("one  three", " ", -1);
      g_auto(GStrv) loaded = NULL;
      g_autofree char *none = NULL;
      g_autofree char *text = NULL;
      g_autoptr(GError) error = NULL;
      GDate date, open;
      HgUnpacker unpacker;
      const char *record;
      gsize size;

      hg_packer_add_number (packer, number);
      hg_packer_add_line (packer, line);
      hg_packer_add_line (packer, other);
      hg_packer_add_list (packer, list);
      hg_packer_add_string (packer, NULL);
      hg_date_parse ("2024-02-29", &date);
      g_date_clear (&open, 1);
      hg_packer_add_date (packer, &date);
      hg_packer_add_date (packer, &open);
      hg_packer_add_text (packer, "文");
      hg_packer_end_level (packer);
      record = hg_packer_finish (packer, &size);

      hg_unpacker_init (&unpacker, record, size);
      g_assert_cmpuint (hg_unpacker_get_number (&unpacker), ==, number);
      g_assert_cmpuint (hg_unpacker_get_line (&unpacker), ==, line);
      g_assert_cmpuint (hg_unpacker_get_line (&unpacker), ==, other);
      loaded = hg_unpacker_dup_list (&unpacker);
      g_assert_true (g_strv_equal ((const char *const *) loaded, (const char *const *) list));
      none = hg_unpacker_dup_string (&unpacker);
      g_assert_null (none);
      hg_unpacker_get_date (&unpacker, &open);
      g_assert_cmpint (g_date_compare (&open, &date), ==, 0);
      hg_unpacker_get_date (&unpacker, &open);
      g_assert_false (g_date_valid (&open));
      text = hg_unpacker_dup_text (&unpacker);
      g_assert_cmpstr (text, ==, "文");
      g_assert_false (hg_unpacker_has_text (&unpacker));
      hg_unpacker_end_level (&unpacker);
      g_assert_true (hg_unpacker_finish (&unpacker, &error));
      g_assert_no_error (error);
    }
}

typedef void (*Take) (HgUnpacker *unpacker);

static void
take_text (HgUnpacker *unpacker)
{
  g_autofree char *text = hg_unpacker_dup_text (unpacker);

  g_assert_cmpstr (text, ==, "");
}

static void
take_string (HgUnpacker *unpacker)
{
  g_autofree char *string = hg_unpacker_dup_string (unpacker);
}

static void
take_list (HgUnpacker *unpacker)
{
  g_auto(GStrv) list = hg_unpacker_dup_list (unpacker);
}

static void
take_count (HgUnpacker *unpacker)
{
  g_assert_cmpuint (hg_unpacker_get_count (unpacker), ==, 0);
}

static void
take_code (HgUnpacker *unpacker)
{
  g_assert_cmpint (hg_unpacker_get_code (unpacker, 3), ==, 0);
}

static void
take_date (HgUnpacker *unpacker)
{
  GDate date;

  hg_unpacker_get_date (unpacker, &date);
  g_assert_false (g_date_valid (&date));
}

static void
take_number (HgUnpacker *unpacker)
{
  g_assert_cmpuint (hg_unpacker_get_number (unpacker), ==, 0);
}

#define bytes(literal) literal, sizeof literal - 1

/* What cannot have been packed fails, and gives nothing. */
static void
test_damaged (void)
{
  static const struct { const char *record; gsize size; Take take; } cases[] = {
    { bytes (""), take_number },                        /* not even the length of the texts */
    { bytes ("\x05" "ab\x1f"), take_text },             /* texts longer than the record */
    { bytes ("\x00"), take_text },                      /* no text */
    { bytes ("\x02" "ab"), take_text },                 /* a text without an end */
    { bytes ("\x02\x1e\x1f"), take_text },              /* the level has no more */
    { bytes ("\x02\xff\x1f"), take_text },              /* no UTF-8 */
    { bytes ("\x00"), take_number },
    { bytes ("\x00\xff\xff"), take_number },            /* cut off */
    { bytes ("\x00\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"), take_number },
    { bytes ("\x00\x04" "ab"), take_string },           /* longer than the record */
    { bytes ("\x00\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"), take_string },
    { bytes ("\x00\x03\x80\x80"), take_string },        /* no UTF-8 */
    { bytes ("\x00\x05\x01"), take_list },              /* more than can be there */
    { bytes ("\x00\x02\x00"), take_list },              /* a gap */
    { bytes ("\x00\x05\x01"), take_count },
    { bytes ("\x00\x04"), take_code },                  /* outside the enumeration */
    { bytes ("\x00\x01"), take_date },                  /* no day */
    { bytes ("\x00\x80\x80\x80\x80\x80\x20"), take_date },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;
      HgUnpacker unpacker;

      g_test_message ("%u", (guint) i);
      hg_unpacker_init (&unpacker, cases[i].record, cases[i].size);
      cases[i].take (&unpacker);
      g_assert_false (hg_unpacker_finish (&unpacker, &error));
      g_assert_error (error, HG_ERROR, HG_ERROR_DAMAGED);
    }
}

/* Something more behind the end is as bad. */
static void
test_left_over (void)
{
  g_autoptr(GError) error = NULL;
  HgUnpacker unpacker;

  hg_unpacker_init (&unpacker, "\x00\x01\x02", 3);
  g_assert_cmpuint (hg_unpacker_get_number (&unpacker), ==, 1);
  g_assert_false (hg_unpacker_finish (&unpacker, &error));
  g_assert_error (error, HG_ERROR, HG_ERROR_DAMAGED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/unpacker/round-trip", test_round_trip);
  g_test_add_func ("/unpacker/damaged", test_damaged);
  g_test_add_func ("/unpacker/left-over", test_left_over);
  return g_test_run ();
}
