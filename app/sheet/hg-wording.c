/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-wording"

#include "config.h"

#include "hg-wording.h"

#include <glib/gi18n.h>
#include <string.h>

#define WAN (10000 * HG_MONEY_YUAN)
#define YI  (10000 * WAN)

/* Looks up a code value; a value that is none of the code's is a fault of the program, and no reason to crash. */
static char *
dup_code (const char *const *words, guint n_words, guint code)
{
  g_return_val_if_fail (code < n_words, g_strdup (""));
  return g_strdup (_(words[code]));
}

#define DUP_CODE(words, code) dup_code (words, G_N_ELEMENTS (words), (guint) (code))

/**
 * hg_wording_uses_han_numerals:
 *
 * Returns: whether the language writes articles as 第六十条 and amounts as 5万元
 */
gboolean
hg_wording_uses_han_numerals (void)
{
  /* Translators: "han" where articles are written in Han numerals and large amounts in 万 and 亿; "western" elsewhere */
  return strcmp (C_("numerals", "western"), "han") == 0;
}

/**
 * hg_wording_date:
 * @date: a day or an open end
 *
 * Returns: (transfer full): the day; "" for an open end
 */
char *
hg_wording_date (const GDate *date)
{
  if (!g_date_valid (date))
    return g_strdup ("");
  /* Translators: year, month, day */
  return g_strdup_printf (C_("date", "%1$04u-%2$02u-%3$02u"), (guint) g_date_get_year (date),
                          (guint) g_date_get_month (date), (guint) g_date_get_day (date));
}

/**
 * hg_wording_span:
 * @from: the first day, or open
 * @until: the last day, or open
 *
 * Returns: (transfer full): when something is in force
 */
char *
hg_wording_span (const GDate *from, const GDate *until)
{
  g_autofree char *first = hg_wording_date (from);
  g_autofree char *last = hg_wording_date (until);

  if (*first != '\0' && *last != '\0')
    return g_strdup_printf (C_("span", "from %1$s until %2$s"), first, last);
  if (*first != '\0')
    return g_strdup_printf (C_("span", "from %s"), first);
  if (*last != '\0')
    return g_strdup_printf (C_("span", "until %s"), last);
  return g_strdup (C_("span", "at any time"));
}

/* Puts another part behind what *text has so far. */
static void
add_part (char **text, const char *format, guint n)
{
  g_autofree char *part = g_strdup_printf (format, n);
  g_autofree char *before = *text;

  /* Translators: two parts of a period: 1 year, 6 months */
  *text = before == NULL ? g_steal_pointer (&part) : g_strdup_printf (C_("period", "%1$s %2$s"), before, part);
}

/**
 * hg_wording_period:
 * @period: a calendar period
 *
 * Returns: (transfer full): its length
 */
char *
hg_wording_period (const HgPeriod *period)
{
  char *text = NULL;

  if (period->years > 0)
    add_part (&text, ngettext ("%u year", "%u years", period->years), period->years);
  if (period->months > 0)
    add_part (&text, ngettext ("%u month", "%u months", period->months), period->months);
  if (period->days > 0 || text == NULL)
    add_part (&text, ngettext ("%u day", "%u days", period->days), period->days);
  return text;
}

/* Puts a comma before each group of three digits of the whole part. */
static char *
group_digits (const char *number)
{
  gsize whole = strcspn (number, ".");
  GString *text = g_string_new (number);

  for (gsize at = whole; at > 3;)
    {
      at -= 3;
      g_string_insert_c (text, (gssize) at, ',');
    }
  return g_string_free (text, FALSE);
}

/* The amount in a large unit with two decimals at most; NULL where that would not be exact or not be larger than one. */
static char *
in_unit (HgMoney money, HgMoney unit)
{
  if (money < unit || money % (unit / 100) != 0)
    return NULL;
  return hg_decimal_to_string (money / (unit / 100) * (HG_DECIMAL_ONE / 100));
}

/**
 * hg_wording_money:
 * @money: an amount that is not negative
 *
 * Returns: (transfer full): the amount with its unit: "5,000 yuan", 5000元, 12.5万元
 */
char *
hg_wording_money (HgMoney money)
{
  g_autofree char *number = hg_money_to_string (money);
  g_autofree char *grouped = NULL;

  if (hg_wording_uses_han_numerals ())
    {
      g_autofree char *yi = in_unit (money, YI);
      g_autofree char *wan = in_unit (money, WAN);

      if (yi != NULL)
        return g_strdup_printf ("%s亿元", yi);
      return wan != NULL ? g_strdup_printf ("%s万元", wan) : g_strdup_printf ("%s元", number);
    }
  grouped = group_digits (number);
  return g_strdup_printf (_("%s yuan"), grouped);
}

/**
 * hg_wording_risk:
 * @risk: a level of risk
 *
 * Returns: (transfer full): its name
 */
char *
hg_wording_risk (HgRisk risk)
{
  static const char *const words[] = { NC_("risk", "Low"), NC_("risk", "Medium"), NC_("risk", "High") };

  g_return_val_if_fail ((guint) risk < G_N_ELEMENTS (words), g_strdup (""));
  return g_strdup (g_dpgettext2 (NULL, "risk", words[risk]));
}

/**
 * hg_wording_stage:
 * @stage: a stage
 *
 * Returns: (transfer full): its name (事前, 事中, 事后)
 */
char *
hg_wording_stage (HgStage stage)
{
  static const char *const words[] = { N_("Beforehand"), N_("During inspection"), N_("Afterwards") };

  return DUP_CODE (words, stage);
}

/**
 * hg_wording_correction:
 * @correction: how a fine and the order to correct go together
 *
 * Returns: (transfer full): a sentence
 */
char *
hg_wording_correction (HgCorrection correction)
{
  static const char *const words[] = {
    N_("No order to correct is provided for"),
    N_("The order to correct comes together with the penalty"),
    N_("An order to correct comes first; the fine follows only a refusal or a missed deadline"),
  };

  return DUP_CODE (words, correction);
}

/**
 * hg_wording_subject:
 * @subject: whom a tier concerns
 *
 * Returns: (transfer full): its name
 */
char *
hg_wording_subject (HgSubject subject)
{
  static const char *const words[] = { N_("Unit"), N_("Individual"), N_("Person responsible") };

  return DUP_CODE (words, subject);
}

/**
 * hg_wording_outcome:
 * @outcome: what a rule leads to
 * @force: whether it must or may
 *
 * Returns: (transfer full): both in one phrase; 应当 and 可以 never look the same
 */
char *
hg_wording_outcome (HgOutcome outcome, HgForce force)
{
  static const char *const words[][2] = {
    { N_("No penalty shall be imposed"), N_("Penalty may be waived") },
    { N_("A lighter penalty shall be imposed"), N_("A lighter penalty may be imposed") },
    { N_("A mitigated penalty shall be imposed"), N_("A mitigated penalty may be imposed") },
    { N_("A lighter or mitigated penalty shall be imposed"), N_("A lighter or mitigated penalty may be imposed") },
    { N_("Only a warning shall be given"), N_("Only a warning may be given") },
    { N_("Only correction shall be ordered"), N_("Only correction may be ordered") },
    { N_("No fine shall be imposed"), N_("The fine may be waived") },
    { N_("No compulsory measure shall be taken"), N_("Compulsory measures may be waived") },
    { N_("Shall not be treated as a violation"), N_("May be treated as no violation") },
    { N_("The later provision shall be applied"), N_("The later provision may be applied") },
  };

  g_return_val_if_fail ((guint) outcome < G_N_ELEMENTS (words) && (guint) force < 2, g_strdup (""));
  return g_strdup (_(words[outcome][force]));
}

/**
 * hg_wording_outcome_kind:
 * @outcome: what a rule leads to
 *
 * Returns: (transfer full): its name without a force, for facets and column titles only
 */
char *
hg_wording_outcome_kind (HgOutcome outcome)
{
  static const char *const words[] = {
    N_("No penalty"), N_("Lighter penalty"), N_("Mitigated penalty"), N_("Lighter or mitigated penalty"),
    N_("Warning only"), N_("Correction only"), N_("No fine"), N_("No compulsory measure"), N_("No violation"),
    N_("Later provision"),
  };

  return DUP_CODE (words, outcome);
}

/**
 * hg_wording_force:
 * @force: whether a rule binds
 *
 * Returns: (transfer full): 应当 or 可以
 */
char *
hg_wording_force (HgForce force)
{
  static const char *const words[] = { NC_("force", "Shall"), NC_("force", "May") };

  g_return_val_if_fail ((guint) force < G_N_ELEMENTS (words), g_strdup (""));
  return g_strdup (g_dpgettext2 (NULL, "force", words[force]));
}

/**
 * hg_wording_law_level:
 * @level: the rank of a law
 *
 * Returns: (transfer full): its name
 */
char *
hg_wording_law_level (HgLawLevel level)
{
  static const char *const words[] = {
    N_("Law"), N_("Administrative regulation"), N_("Department rule"), N_("Local regulation"),
    N_("Local government rule"), N_("Normative document"),
  };

  return DUP_CODE (words, level);
}

/**
 * hg_wording_edition_status:
 * @status: what an edition is
 *
 * Returns: (transfer full): its name
 */
char *
hg_wording_edition_status (HgEditionStatus status)
{
  static const char *const words[] = { N_("Reference edition"), N_("Draft"), N_("Official edition") };

  return DUP_CODE (words, status);
}

/**
 * hg_wording_edition:
 * @info: an edition
 *
 * Returns: (transfer full): its number and status
 */
char *
hg_wording_edition (const HgCatalogInfo *info)
{
  g_autofree char *status = hg_wording_edition_status (info->status);

  /* Translators: an edition's number, then what it is: 2026.11 (Reference edition) */
  return g_strdup_printf (C_("edition", "%1$s (%2$s)"), info->edition, status);
}
