/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-fixture"

#include "config.h"

#include "hg-sheet-fixture.h"

#include "hg-date.h"
#include "hg-sheet-guidance.h"

GDate
hg_sheet_fixture_date (const char *text)
{
  GDate date;

  g_assert_true (hg_date_parse (text, &date));
  return date;
}

static void
add_term (HgVocabulary *vocabulary, HgTermKind kind, const char *id, const char *name)
{
  HgTerm *term = hg_term_new ();

  term->kind = kind;
  term->id = g_strdup (id);
  term->name = g_strdup (name);
  if (kind == HG_TERM_DEPARTMENT)
    term->phone = g_strdup ("025-12345678");
  g_assert_true (hg_vocabulary_take_term (vocabulary, term));
}

static HgFact *
add_fact (HgVocabulary *vocabulary, HgFactType type, const char *id, const char *unit, const char *question)
{
  HgFact *fact = hg_fact_new ();

  fact->type = type;
  fact->id = g_strdup (id);
  fact->unit = g_strdup (unit);
  fact->question = g_strdup (question);
  g_assert_true (hg_vocabulary_take_fact (vocabulary, fact));
  return fact;
}

static HgLaw *
add_law (HgVocabulary *vocabulary, const char *id, const char *title, const char *passed, const char *effective)
{
  HgLaw *law = hg_law_new ();
  HgLawVersion *version = hg_law_add_version (law);

  law->id = g_strdup (id);
  law->title = g_strdup_printf ("中华人民共和国%s", title);
  law->short_title = g_strdup (title);
  version->passed = hg_sheet_fixture_date (passed);
  version->effective = hg_sheet_fixture_date (effective);
  g_assert_true (hg_vocabulary_take_law (vocabulary, law));
  return law;
}

static void
add_facts (HgVocabulary *vocabulary)
{
  HgFact *fact;

  add_fact (vocabulary, HG_FACT_AMOUNT, "goods-value", "元", "货值金额是多少？");
  add_fact (vocabulary, HG_FACT_NUMBER, "workers", "人", "涉及多少名劳动者？");
  add_fact (vocabulary, HG_FACT_NUMBER, "tons", "吨", "危险废物有多少吨（两个数不同的填大的）？");
  add_fact (vocabulary, HG_FACT_NUMBER, "percent", "%", "被占的宽度是总宽度的百分之几？");
  add_fact (vocabulary, HG_FACT_NUMBER, "count", NULL, "次数是多少？");
  add_fact (vocabulary, HG_FACT_BOOLEAN, "refused", NULL, "责令改正后是否拒不改正？");
  add_fact (vocabulary, HG_FACT_BOOLEAN, "agency", NULL, "当事人是广告经营者吗？（广告主答“否”）");
  add_fact (vocabulary, HG_FACT_DATE, "found-on", NULL, "违法行为哪天被发现？");
  add_fact (vocabulary, HG_FACT_DATE, "corrected-on", NULL, "改正日期？");
  add_fact (vocabulary, HG_FACT_DATES, "prior", NULL, "以往同类违法行为分别在哪些日期（没有就留空）？");
  fact = add_fact (vocabulary, HG_FACT_BOOLEAN, "corrected", NULL, "是否及时改正？");
  fact->kind = HG_FACT_KIND_JUDGEMENT;
  fact->evidence = g_strdup ("复查记录");
  fact = add_fact (vocabulary, HG_FACT_CHOICE, "harm", NULL, "危害后果程度？");
  hg_fact_add_choice (fact, "none", "没有");
  hg_fact_add_choice (fact, "minor", "轻微");
  hg_fact_add_choice (fact, "serious", "严重");
}

HgVocabulary *
hg_sheet_fixture_new_vocabulary (void)
{
  HgVocabulary *vocabulary = hg_vocabulary_new ();
  HgScheme *scheme = hg_scheme_new ();
  HgLawVersion *old;

  add_term (vocabulary, HG_TERM_FIELD, "fire", "消防");
  add_term (vocabulary, HG_TERM_INDUSTRY, "catering", "餐饮");
  add_term (vocabulary, HG_TERM_INDUSTRY, "retail", "零售");
  add_term (vocabulary, HG_TERM_DEPARTMENT, "fire-rescue", "区消防救援大队");
  add_term (vocabulary, HG_TERM_DOCUMENT, "pledge", "改正承诺书");
  add_term (vocabulary, HG_TERM_DOCUMENT, "decision", "不予行政处罚决定书");
  add_law (vocabulary, "fire-law", "消防法", "2021-04-29", "2021-04-29");
  add_law (vocabulary, "penalty-law", "行政处罚法", "2021-01-22", "2021-07-15");
  add_law (vocabulary, "code", "生态环境法典", "2026-03-12", "2026-08-15");
  old = g_ptr_array_index (add_law (vocabulary, "air-law", "大气污染防治法", "2018-10-26", "2018-10-26")->versions, 0);
  old->expires = hg_sheet_fixture_date ("2026-08-14");
  old->replaced_by = g_strdup ("code");
  old = g_ptr_array_index (add_law (vocabulary, "old-law", "旧法", "2000-01-01", "2000-01-01")->versions, 0);
  old->expires = hg_sheet_fixture_date ("2010-12-31");
  scheme->id = g_strdup ("jiangsu");
  scheme->name = g_strdup ("江苏");
  scheme->source = g_strdup ("苏市监规〔2024〕7号");
  scheme->lighter_share = 3 * HG_DECIMAL_ONE / 10;
  scheme->inclusive = TRUE;
  g_assert_true (hg_vocabulary_take_scheme (vocabulary, scheme));
  add_facts (vocabulary);
  return vocabulary;
}

HgCatalogInfo *
hg_sheet_fixture_new_info (void)
{
  HgCatalogInfo *info = hg_catalog_info_new ();

  info->id = g_strdup ("test");
  info->edition = g_strdup ("2026.11");
  info->status = HG_EDITION_STATUS_REFERENCE;
  info->title = g_strdup ("企业行政合规指导目录清单");
  info->publisher = g_strdup ("编者");
  info->notice = g_strdup ("供测试使用。");
  info->issued = info->effective = hg_sheet_fixture_date ("2026-11-23");
  info->expires = hg_sheet_fixture_date ("2028-11-22");
  info->hash = g_strdup ("0123456789abcdef");
  return info;
}

HgCitation *
hg_sheet_fixture_new_citation (const char *law, const char *version, const char *article, guint paragraph, guint item)
{
  HgCitation *citation = hg_citation_new ();

  citation->law = g_strdup (law);
  citation->version = hg_sheet_fixture_date (version);
  citation->article = g_strdup (article);
  citation->paragraph = paragraph;
  citation->item = item;
  return citation;
}

HgCondition *
hg_sheet_fixture_is (const char *fact)
{
  HgCondition *condition = hg_condition_new (HG_CONDITION_IS);

  condition->fact = g_strdup (fact);
  return condition;
}

HgCondition *
hg_sheet_fixture_compare (const char *fact, HgBound bound, const char *value)
{
  HgCondition *condition = hg_condition_new (HG_CONDITION_COMPARE);

  condition->fact = g_strdup (fact);
  condition->bounds[bound] = g_strdup (value);
  return condition;
}

HgCondition *
hg_sheet_fixture_tree (HgConditionKind kind, HgCondition *first, HgCondition *second)
{
  HgCondition *condition = hg_condition_new (kind);

  g_ptr_array_add (condition->children, first);
  if (second != NULL)
    g_ptr_array_add (condition->children, second);
  return condition;
}

static void
add_old_liability (HgMatter *matter)
{
  HgLiability *liability = hg_liability_new ();

  liability->until = hg_sheet_fixture_date ("2021-04-28");
  liability->digest = g_strdup ("责令改正,处2000元以上2万元以下罚款");
  g_ptr_array_add (liability->cites, hg_sheet_fixture_new_citation ("fire-law", "2021-04-29", "59", 0, 0));
  g_ptr_array_add (matter->liabilities, liability);
}

static void
add_future_liability (HgMatter *matter)
{
  HgLiability *liability = hg_liability_new ();

  liability->from = hg_sheet_fixture_date ("2027-01-01");
  liability->digest = g_strdup ("责令改正,处1万元以上10万元以下罚款");
  g_ptr_array_add (liability->cites, hg_sheet_fixture_new_citation ("code", "2026-03-12", "1132", 1, 0));
  g_ptr_array_add (matter->liabilities, liability);
}

static void
add_liability (HgMatter *matter)
{
  HgLiability *liability = hg_liability_new ();
  HgTier *tier = hg_liability_add_tier (liability);
  HgMeasure *measure;

  liability->from = hg_sheet_fixture_date ("2021-04-29");
  liability->until = hg_sheet_fixture_date ("2026-12-31");
  liability->correction = HG_CORRECTION_ALSO;
  liability->digest = g_strdup ("责令改正,处5000元以上5万元以下罚款");
  g_ptr_array_add (liability->cites, hg_sheet_fixture_new_citation ("fire-law", "2021-04-29", "60", 1, 3));
  tier->subject = HG_SUBJECT_UNIT;
  hg_liability_add_measure (tier, HG_MEASURE_ORDER);
  measure = hg_liability_add_measure (tier, HG_MEASURE_FINE);
  measure->fine.min = 5000 * HG_MONEY_YUAN;
  measure->fine.max = 50000 * HG_MONEY_YUAN;
  tier = hg_liability_add_tier (liability);
  tier->subject = HG_SUBJECT_PERSON;
  tier->when = hg_sheet_fixture_is ("refused");
  hg_liability_add_measure (tier, HG_MEASURE_WARNING);
  measure = hg_liability_add_measure (tier, HG_MEASURE_FINE);
  measure->fine.max = 500 * HG_MONEY_YUAN;
  measure->may = TRUE;
  g_ptr_array_add (matter->liabilities, liability);
}

static void
add_advice (HgMatter *matter, HgStage stage, const char *text, const char *document)
{
  HgParagraph *paragraph = hg_paragraph_new ();

  paragraph->stage = stage;
  paragraph->text = g_strdup (text);
  if (document != NULL)
    paragraph->documents = g_strsplit (document, " ", -1);
  g_ptr_array_add (matter->advice, paragraph);
}

HgMatter *
hg_sheet_fixture_new_matter (void)
{
  HgMatter *matter = hg_matter_new ();

  matter->id = g_strdup ("exit");
  matter->number = g_strdup ("YHT-FIRE-003");
  matter->title = g_strdup ("疏散通道、安全出口保持畅通");
  matter->field = g_strdup ("fire");
  matter->department = g_strdup ("fire-rescue");
  matter->industries = g_strsplit ("catering retail", " ", -1);
  matter->risk = HG_RISK_HIGH;
  g_ptr_array_add (matter->violations, g_strdup ("占用、堵塞、封闭疏散通道"));
  g_ptr_array_add (matter->violations, g_strdup ("锁闭安全出口"));
  g_ptr_array_add (matter->obligations, hg_sheet_fixture_new_citation ("fire-law", "2021-04-29", "28", 0, 0));
  add_old_liability (matter);
  add_liability (matter);
  add_future_liability (matter);
  add_advice (matter, HG_STAGE_BEFORE, "每天开门前走一遍通道。", NULL);
  add_advice (matter, HG_STAGE_AFTER, "改好后拍照归档。", "pledge");
  matter->source = g_strdup ("消防法第六十条。");
  return matter;
}

HgRule *
hg_sheet_fixture_new_rule (void)
{
  HgRule *rule = hg_rule_new ();

  rule->id = g_strdup ("small");
  rule->number = g_strdup ("YHT-L-045");
  rule->title = g_strdup ("小范围占用当场改正");
  rule->outcome = HG_OUTCOME_NO_PENALTY;
  rule->force = HG_FORCE_MAY;
  rule->scheme = g_strdup ("jiangsu");
  rule->matters = g_strsplit ("exit", " ", -1);
  g_ptr_array_add (rule->basis, hg_sheet_fixture_new_citation ("penalty-law", "2021-01-22", "33", 1, 0));
  rule->when = hg_sheet_fixture_tree (HG_CONDITION_ALL, hg_sheet_fixture_is ("corrected"),
                                      hg_sheet_fixture_tree (HG_CONDITION_ANY,
                                                             hg_sheet_fixture_compare ("percent", HG_BOUND_AT_MOST, "20"),
                                                             hg_sheet_fixture_compare ("harm", HG_BOUND_AT_MOST,
                                                                                       "minor")));
  rule->unless = hg_sheet_fixture_is ("refused");
  rule->documents = g_strsplit ("decision pledge", " ", -1);
  rule->follow_up = g_strdup ("教育当事人。");
  rule->source = g_strdup ("本区清单。");
  return rule;
}

HgChapter *
hg_sheet_fixture_new_chapter (void)
{
  HgChapter *chapter = hg_guide_chapter_new ();
  HgGuideStep *step = hg_guide_chapter_add_step (chapter);
  HgParagraph *paragraph = hg_paragraph_new ();

  chapter->id = g_strdup ("before");
  chapter->title = g_strdup ("事前:公开清单");
  step->id = g_strdup ("publish");
  step->title = g_strdup ("公开指导清单");
  step->department = g_strdup ("fire-rescue");
  step->documents = g_strsplit ("pledge", " ", -1);
  paragraph->text = g_strdup ("每年至少更新一次。");
  g_ptr_array_add (step->paragraphs, paragraph);
  return chapter;
}

HgSheet *
hg_sheet_fixture_new_long (guint n_paragraphs)
{
  HgSheet *sheet = hg_sheet_new ("长文");

  sheet->day = hg_sheet_fixture_date ("2026-11-23");
  for (guint i = 0; i < n_paragraphs; i++)
    {
      g_autofree char *text = g_strdup_printf ("第%u段：一段不长的文字。", i);

      hg_sheet_add_paragraph (sheet, NULL, text);
    }
  return sheet;
}

HgSheet *
hg_sheet_fixture_new_guidance (const char *day)
{
  g_autoptr(HgVocabulary) vocabulary = hg_sheet_fixture_new_vocabulary ();
  g_autoptr(HgCatalogInfo) info = hg_sheet_fixture_new_info ();
  g_autoptr(GPtrArray) matters = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_matter_unref);
  g_autoptr(GPtrArray) rules = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  GPtrArray *first = g_ptr_array_new_with_free_func ((GDestroyNotify) hg_rule_unref);
  GDate date = hg_sheet_fixture_date (day);

  g_ptr_array_add (matters, hg_sheet_fixture_new_matter ());
  g_ptr_array_add (first, hg_sheet_fixture_new_rule ());
  g_ptr_array_add (rules, first);
  return hg_sheet_guidance_new (info, vocabulary, NULL, matters, rules, &date);
}
