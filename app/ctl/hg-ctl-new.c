/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-ctl-new"

#include "config.h"

#include "hg-ctl-new.h"

#include <glib/gi18n.h>

/* Templates are what an editor starts from: everything a record can have, to be filled in or taken out. */

static const char matter_template[] =
  "<matter id=\"an-id-of-its-own\" number=\"YHT-FIELD-000\" field=\"\" department=\"\" industries=\"\" risk=\"medium\">\n"
  "  <title></title>\n"
  "  <violation></violation>\n"
  "  <obligation><cite law=\"\" version=\"YYYY-MM-DD\" article=\"\" paragraph=\"\" item=\"\"/></obligation>\n"
  "  <liability correction=\"also\">  <!-- first: fined only after refusing or missing the deadline; also; none -->\n"
  "    <cite law=\"\" version=\"YYYY-MM-DD\" article=\"\"/>\n"
  "    <digest></digest>\n"
  "    <tier subject=\"unit\">  <!-- unit, person or responsible-person -->\n"
  "      <when><is fact=\"\"/></when>\n"
  "      <order kind=\"correct\"/>\n"
  "      <fine min=\"\" max=\"\"/>  <!-- may=\"true\" where the law says 可以 -->\n"
  "    </tier>\n"
  "  </liability>\n"
  "  <advice stage=\"before\"><p></p><p></p></advice>\n"
  "  <advice stage=\"during\"><p></p></advice>\n"
  "  <advice stage=\"after\"><p></p></advice>\n"
  "  <source></source>\n"
  "</matter>\n";

static const char rule_template[] =
  "<rule id=\"an-id-of-its-own\" number=\"YHT-L-000\" outcome=\"no-penalty\" force=\"may\" matters=\"\">\n"
  "  <title></title>\n"
  "  <digest></digest>\n"
  "  <basis><cite law=\"\" version=\"YYYY-MM-DD\" article=\"\"/></basis>\n"
  "  <spares><cite law=\"\" version=\"YYYY-MM-DD\" article=\"\"/><digest></digest></spares>\n"
  "  <when>\n"
  "    <all>\n"
  "      <is fact=\"\"/>\n"
  "      <compare fact=\"\" at-most=\"\"/>\n"
  "    </all>\n"
  "  </when>\n"
  "  <unless><is fact=\"\"/></unless>\n"
  "  <documents use=\"\"/>\n"
  "  <follow-up></follow-up>\n"
  "  <source></source>\n"
  "  <test name=\"\"><given fact=\"\" value=\"\"/><expect result=\"applies\"/></test>\n"
  "  <test name=\"\"><expect result=\"undetermined\"/></test>\n"
  "</rule>\n";

/**
 * hg_ctl_new_record:
 * @options: "matter" or "rule"
 *
 * "new": prints a template. It does not validate before it is filled in, so that nothing is left empty by mistake.
 *
 * Returns: whether there is such a template
 */
HgCtlStatus
hg_ctl_new_record (const HgCtlOptions *options)
{
  if (g_str_equal (options->arguments[0], "matter"))
    g_print ("%s", matter_template);
  else if (g_str_equal (options->arguments[0], "rule"))
    g_print ("%s", rule_template);
  else
    return hg_ctl_usage (_("Usage: heguictl new matter|rule"));
  return HG_CTL_OK;
}
