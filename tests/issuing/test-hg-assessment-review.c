/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-assessment-review"

#include "config.h"

#include "hg-assessment-review.h"

#include "helper-issuing.h"

/* What @edition says otherwise than the one the case was decided under: "~matter superlative", "+rule other" … */
static char *
dup_changes (HgEdition *edition, const HgAssessment *kept)
{
  static const char *const kinds[] = { [HG_PART_MATTER] = "matter", [HG_PART_RULE] = "rule", [HG_PART_FACT] = "fact",
                                       [HG_PART_LAW] = "law", [HG_PART_SCHEME] = "scheme" };
  static const char signs[] = { [HG_PART_CHANGE_CHANGED] = '~', [HG_PART_CHANGE_REMOVED] = '-', [HG_PART_CHANGE_ADDED] = '+' };
  g_autoptr(HgAssessmentReview) review = hg_assessment_review_new (edition);
  GString *text = g_string_new (NULL);

  for (guint round = 0; round < 2; round++)   /* what a review remembers must not change what it finds */
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(GPtrArray) changes = hg_assessment_review_compare (review, kept, &error);

      g_assert_no_error (error);
      g_string_truncate (text, 0);
      for (guint i = 0; i < changes->len; i++)
        {
          const HgAssessmentChange *change = g_ptr_array_index (changes, i);

          g_string_append_printf (text, "%s%c%s %s", i > 0 ? ", " : "", signs[change->change], kinds[change->kind], change->id);
        }
    }
  return g_string_free (text, FALSE);
}

static void
assert_found (HelperIssuing *helper, const char *const *changes, const char *expected)
{
  g_autoptr(HgAssessment) kept = helper_issuing_new_case (helper->edition, "superlative");
  g_autoptr(HgEdition) edition = helper_issuing_open (helper, changes);
  g_autofree char *found = dup_changes (edition, kept);

  g_assert_cmpstr (found, ==, expected);
}

/* The same edition, and another file that says the same of all that the case rests on. */
static void
test_unchanged (HelperIssuing *helper, gconstpointer data)
{
  const char *const other[] = { "edition=\"2026.1\"", "edition=\"2026.2\"", NULL };
  const char *const source[] = { "<source>测试</source>", "<source>别的</source>", NULL };
  const char *const unrelated[] = { "<industry id=\"retail\"><name>零售</name>", "<industry id=\"retail\"><name>商贸</name>",
                                    NULL };
  const char *const advice[] = { "发布前逐条核对用语", "发布前请法务核对", NULL };   /* no case is decided by it */
  g_autoptr(HgAssessment) kept = helper_issuing_new_case (helper->edition, "superlative");
  g_autofree char *same = dup_changes (helper->edition, kept);

  g_assert_cmpstr (same, ==, "");
  assert_found (helper, NULL, "");
  assert_found (helper, other, "");
  assert_found (helper, source, "");
  assert_found (helper, advice, "");
  assert_found (helper, unrelated, "");
}

/* One text is changed, and exactly that one is reported; for each kind of text. */
static void
test_one_changed (HelperIssuing *helper, gconstpointer data)
{
  static const struct { const char *changes[3], *expected; } cases[] = {
    { { "max=\"1000000\"", "max=\"1000001\"" }, "~matter superlative" },
    { { "使用“最佳”等用语", "使用“第一”等用语" }, "~matter superlative" },
    { { "at-most=\"slight\"", "at-most=\"none\"" }, "~rule first-time" },
    { { "force=\"may\"", "force=\"shall\"" }, "~rule first-time" },
    { { "后果如何?", "后果怎样?" }, "~fact harm" },
    { { "发布了多少份?", "共发布多少份?" }, "~fact copies" },
    { { "effective=\"2021-04-29\"/>", "effective=\"2021-04-29\" expires=\"2030-12-31\"/>" }, "~law ad-law" },
    { { "lighter-share=\"0.3\"", "lighter-share=\"0.2\"" }, "~scheme share" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s → %s", cases[i].changes[0], cases[i].changes[1]);
      assert_found (helper, cases[i].changes, cases[i].expected);
    }
}

/* A rule that was not there before may spare the case now; an id is what a record is, and its number may go to another. */
static void
test_added_and_removed (HelperIssuing *helper, gconstpointer data)
{
  const char *const added[] = {
    "  </rules>",
    "<rule id=\"second\" number=\"R-002\" outcome=\"lighter\" force=\"may\" matters=\"superlative\" scheme=\"share\">"
    "<title>从轻</title><basis><cite law=\"ad-law\" version=\"2021-04-29\" article=\"2\"/></basis>"
    "<when><compare fact=\"harm\" at-least=\"slight\"/></when><source>测试</source>"
    "<test name=\"轻微\"><given fact=\"harm\" value=\"slight\"/><expect result=\"applies\"/></test></rule></rules>",
    NULL,
  };
  const char *const renamed[] = { "id=\"first-time\"", "id=\"other\"", "\"R-001\"", "\"first-time\"", NULL };
  const char *const gone[] = { "\"superlative\"", "\"another\"", NULL };

  assert_found (helper, added, "+rule second");
  assert_found (helper, renamed, "-rule first-time, +rule other");
  /* The rule spares another matter now; so it reads otherwise. The facts and the law of the matter's are the rule's too. */
  assert_found (helper, gone, "-matter superlative, ~rule first-time, -fact fee, -fact copies");
}

/* A case about nothing rests on the rules that its answers touch. */
static void
test_open_target (HelperIssuing *helper, gconstpointer data)
{
  const char *const changes[] = { "at-most=\"slight\"", "at-most=\"none\"", NULL };
  g_autoptr(HgAssessment) kept = helper_issuing_new_case (helper->edition, NULL);
  g_autoptr(HgEdition) edition = helper_issuing_open (helper, changes);
  g_autofree char *found = dup_changes (edition, kept);

  g_assert_cmpstr (found, ==, "~rule first-time");
}

#define add(name, func) \
  g_test_add ("/assessment-review/" name, HelperIssuing, NULL, helper_issuing_set_up, func, helper_issuing_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("unchanged", test_unchanged);
  add ("one-changed", test_one_changed);
  add ("added-and-removed", test_added_and_removed);
  add ("open-target", test_open_target);
  return g_test_run ();
}
