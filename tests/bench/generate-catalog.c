/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "generate-catalog"

/*
 * generate-catalog N SEED > FILE: a valid catalog of N matters, and a rule for every tenth, to measure with.
 *
 * The same seed gives the same bytes. Nothing of any real text is in it: words are made up from the common characters of
 * the national character set, a few of them often and most of them seldom, as in any language, and each word has its own
 * company, so that the pairs of characters grow with the text as they do in real ones: there are about 190,000 of them in
 * 10,000 matters and 650,000 in 100,000.
 */

#include "config.h"

#include <iconv.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define N_CHARACTERS 3755   /* the first level of GB 2312 */
#define N_WORDS      6000
#define N_FOLLOWERS  24
#define DICE_SIZE    65536
#define N_LAWS       400
#define COUNT(array) ((int) (sizeof (array) / sizeof *(array)))

static uint64_t state;

/* splitmix64 */
static uint64_t
roll (void)
{
  uint64_t z = (state += UINT64_C (0x9e3779b97f4a7c15));

  z = (z ^ (z >> 30)) * UINT64_C (0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * UINT64_C (0x94d049bb133111eb);
  return z ^ (z >> 31);
}

static int
below (int n)
{
  return (int) ((roll () >> 32) * (uint64_t) n >> 32);
}

static int
between (int low, int high)
{
  return low + below (high - low + 1);
}

#define pick(array) ((array)[below (COUNT (array))])

/* A loaded die: the side of rank r comes up about as often as 1 / (r + shift). */
typedef struct
{
  uint16_t sides[DICE_SIZE];
} Dice;

static Dice character_dice, word_dice, follower_dice;

static void
dice_load (Dice *dice, int n_sides, double shift)
{
  double total = 0, sum = 0;
  int side = 0;

  for (int i = 0; i < n_sides; i++)
    total += 1 / (i + shift);
  for (int i = 0; i < DICE_SIZE; i++)
    {
      while (side < n_sides - 1 && (sum + 1 / (side + shift)) / total * DICE_SIZE <= i)
        sum += 1 / (side++ + shift);
      dice->sides[i] = (uint16_t) side;
    }
}

static int
dice_roll (const Dice *dice)
{
  return dice->sides[roll () >> 48];
}

/* Words */

static char characters[N_CHARACTERS][4];
static char words[N_WORDS][24];

/* What an officer would look for stands among the more frequent words. */
static const char *const domain_words[] = {
  "消防", "安全", "疏散通道", "营业执照", "许可证件", "从业人员", "健康证明", "广告用语", "食品添加剂", "特种设备", "劳动合同",
  "价格标签", "进货台账", "消防器材", "装修垃圾", "应急预案", "个人信息", "户外招牌", "餐厨废弃物", "计量器具", "排水设施",
  "安全标志", "施工现场", "地下车库", "营业场所", "仓储区域", "公共区域", "网络交易", "物业服务", "餐饮服务", "培训机构",
  "公示", "备案", "变更", "使用", "拆除", "堆放", "销售", "标注", "保存", "登记", "检测", "更换", "设置", "报告", "检查",
  "记录", "制度", "责任人", "负责人", "主管部门", "整改", "期限", "资质", "台账", "票据", "风险", "隐患", "演练", "验收",
};
static const char *const subjects[] = { "经营单位", "生产企业", "个体工商户", "物业服务企业", "施工单位", "网络交易平台",
                                        "培训机构", "餐饮服务提供者", "运输企业", "医疗机构", "仓储企业", "广告经营者" };
static const char *const verbs[] = { "未按规定", "擅自", "拒不", "逾期未", "未如实", "不按要求", "违反规定", "未经批准" };
static const char *const joints[] = { "的", "和", "与", "对", "在", "及", "或者", "应当", "不得", "及时", "按照", "通过" };
static const char *const surnames[] = { "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱",
                                        "高", "林", "何", "郭", "马", "罗" };
static const char *const ways[] = { "路", "街", "大道", "巷", "镇", "村", "社区", "园区" };

/* A character of the set by its number, through the system's own table. */
static void
make_characters (void)
{
  iconv_t table = iconv_open ("UTF-8", "GB2312");

  if (table == (iconv_t) -1)
    {
      perror ("iconv_open");
      exit (1);
    }
  for (int i = 0; i < N_CHARACTERS; i++)
    {
      char code[2] = { (char) (0xb0 + i / 94), (char) (0xa1 + i % 94) };
      char *in = code, *out = characters[i];
      size_t in_left = 2, out_left = 3;

      iconv (table, &in, &in_left, &out, &out_left);
    }
  iconv_close (table);
  for (int i = N_CHARACTERS - 1; i > 0; i--)   /* so that frequency has nothing to do with the order of the set */
    {
      int j = below (i + 1);
      char swapped[4];

      memcpy (swapped, characters[i], 4);
      memcpy (characters[i], characters[j], 4);
      memcpy (characters[j], swapped, 4);
    }
}

static void
make_words (void)
{
  static const int lengths[] = { 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4, 4 };

  dice_load (&character_dice, N_CHARACTERS, 60);
  for (int i = 0; i < N_WORDS; i++)
    {
      int length = pick (lengths);

      for (int j = 0; j < length; j++)
        memcpy (words[i] + 3 * j, characters[dice_roll (&character_dice)], 4);
    }
  for (int i = 0; i < COUNT (domain_words); i++)
    snprintf (words[10 + 5 * i], sizeof words[0], "%s", domain_words[i]);
  dice_load (&word_dice, N_WORDS, 8);
  dice_load (&follower_dice, N_FOLLOWERS, 2);
}

/* Three words in four come in the company that the word before keeps; the fourth may be any. */
static int
next_word (int word)
{
  uint64_t mixed;

  if (word < 0 || below (4) == 0)
    return dice_roll (&word_dice);
  mixed = ((uint64_t) word * N_FOLLOWERS + (uint64_t) dice_roll (&follower_dice)) * UINT64_C (0x9e3779b97f4a7c15);
  return word_dice.sides[mixed >> 48];
}

/* Output */

#define TEXT_SIZE 2048

typedef struct
{
  char   bytes[TEXT_SIZE];
  size_t length;
} Text;

static void
add (Text *text, const char *more)
{
  size_t length = strlen (more);

  if (text->length + length >= TEXT_SIZE)
    abort ();
  memcpy (text->bytes + text->length, more, length + 1);
  text->length += length;
}

static void
add_number (Text *text, int number)
{
  char digits[16];

  snprintf (digits, sizeof digits, "%d", number);
  add (text, digits);
}

static void
add_phrase (Text *text, int n_words)
{
  int word = -1;

  for (int i = 0; i < n_words; i++)
    {
      word = next_word (word);
      add (text, words[word]);
    }
}

static void
add_place (Text *text)
{
  add_phrase (text, 1);
  add (text, pick (ways));
  add_number (text, between (1, 999));
  add (text, "号");
}

static void
add_person (Text *text)
{
  add (text, pick (surnames));
  add (text, characters[dice_roll (&character_dice)]);
  if (below (3) > 0)
    add (text, characters[dice_roll (&character_dice)]);
}

static void
add_clause (Text *text)
{
  add_phrase (text, between (1, 3));
  add (text, pick (joints));
  add_phrase (text, between (1, 3));
  if (below (12) == 0)
    add_place (text);
  if (below (16) == 0)
    {
      add_number (text, between (2, 90));
      add (text, "日内");
    }
}

static void
add_sentence (Text *text, int n_clauses)
{
  for (int i = 0; i < n_clauses; i++)
    {
      add_clause (text);
      add (text, i + 1 == n_clauses ? "。" : below (5) == 0 ? "；" : "，");
    }
}

static void
add_fault (Text *text)
{
  add (text, pick (subjects));
  add (text, pick (verbs));
  if (below (2) == 0)
    {
      add (text, "在");
      add_phrase (text, 1);
    }
  add_phrase (text, between (2, 4));
}

typedef void (*Fill) (Text *text);

/* ELEMENT with the text that FILL makes. */
static void
put (const char *before, Fill fill, const char *after)
{
  Text text = { .length = 0 };

  text.bytes[0] = '\0';
  fill (&text);
  fputs (before, stdout);
  fwrite (text.bytes, 1, text.length, stdout);
  fputs (after, stdout);
}

static void
fill_fault (Text *text)
{
  add_fault (text);
}

static void
fill_violation (Text *text)
{
  add_fault (text);
  add (text, "，");
  add_clause (text);
}

static void
fill_advice (Text *text)
{
  add_sentence (text, between (2, 4));
}

static void
fill_digest (Text *text)
{
  int low = between (1, 50) * 1000;

  add (text, "责令限期改正，处");
  add_number (text, low);
  add (text, "元以上");
  add_number (text, low * 10);
  add (text, "元以下的罚款；");
  add_clause (text);
  add (text, "的，责令停业整顿。");
}

static void
fill_source (Text *text)
{
  add_phrase (text, 2);
  add (text, "第");
  add_number (text, between (1, 400));
  add (text, "页，由");
  add_person (text);
  add (text, "核对");
}

static void
fill_law (Text *text)
{
  static const char *const kinds[] = { "法", "条例", "管理办法", "规定", "实施细则" };

  add_phrase (text, 2);
  add (text, pick (kinds));
}

static void
fill_name (Text *text)
{
  add_phrase (text, 2);
}

static void
fill_question (Text *text)
{
  add_phrase (text, 3);
  add (text, "？");
}

/* Vocabulary */

static const char *const fields[] = { "fire", "advert", "food", "price", "city", "labour", "safety", "water", "health",
                                      "trade", "culture", "traffic" };
static const char *const field_names[] = { "消防安全", "广告宣传", "食品经营", "价格行为", "市容环境", "劳动用工",
                                           "安全生产", "水务排水", "公共卫生", "商务流通", "文化旅游", "交通运输" };
static const char *const risks[] = { "high", "medium", "low" };

#define N_INDUSTRIES  40
#define N_DEPARTMENTS 24
#define N_DOCUMENTS   12
#define N_FLAGS       30   /* facts that are answered with yes or no */
#define N_QUANTITIES  12

static void
put_terms (const char *section, const char *element, const char *attributes, int n)
{
  printf ("  <%s>\n", section);
  for (int i = 0; i < n; i++)
    {
      printf ("    <%s id=\"%s-%d\"%s>", element, element, i, attributes);
      put ("<name>", fill_name, "</name>");
      printf ("</%s>\n", element);
    }
  printf ("  </%s>\n", section);
}

static void
put_laws (void)
{
  static const char *const levels[] = { "law", "regulation", "department-rule", "local-regulation" };

  puts ("  <laws>");
  for (int i = 0; i < N_LAWS; i++)
    {
      Text name = { .length = 0 };

      fill_law (&name);
      printf ("    <law id=\"law-%d\" level=\"%s\">\n      <title>%s（第%d号）</title>\n      <short>%s%d</short>\n"
              "      <version passed=\"2003-05-01\" effective=\"2003-09-01\" expires=\"2015-05-31\"/>\n"
              "      <version passed=\"2015-01-01\" effective=\"2015-06-01\"/>\n    </law>\n",
              i, pick (levels), name.bytes, i, name.bytes, i);
    }
  puts ("  </laws>\n  <schemes/>");
}

static void
put_facts (void)
{
  puts ("  <facts>");
  for (int i = 0; i < N_FLAGS; i++)
    {
      printf ("    <fact id=\"flag-%d\" type=\"boolean\" kind=\"%s\">", i, i % 3 == 0 ? "judgement" : "recorded");
      put ("<question>是否", fill_question, "</question></fact>\n");
    }
  for (int i = 0; i < N_QUANTITIES; i++)
    {
      printf ("    <fact id=\"items-%d\" type=\"number\" kind=\"recorded\" unit=\"件\">", i);
      put ("<question>多少件", fill_question, "</question></fact>\n");
    }
  puts ("    <fact id=\"gains\" type=\"amount\" kind=\"recorded\"><question>违法所得是多少？</question></fact>\n"
        "    <fact id=\"earlier\" type=\"dates\" kind=\"recorded\"><question>以前何日违法？</question></fact>\n  </facts>");
}

static void
put_vocabulary (void)
{
  puts ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<catalog xmlns=\"urn:hegui:catalog:1\" id=\"synthetic\" edition=\"1\" status=\"draft\" issued=\"2026-01-01\""
        " effective=\"2026-01-01\">\n  <title>合成事项清单</title>\n  <publisher>性能测量</publisher>\n"
        "  <notice>全部内容随机生成，仅用于测量。</notice>\n  <fields>");
  for (int i = 0; i < COUNT (fields); i++)
    printf ("    <field id=\"%s\"><name>%s</name></field>\n", fields[i], field_names[i]);
  puts ("  </fields>");
  put_terms ("industries", "industry", "", N_INDUSTRIES);
  put_terms ("departments", "department", " roles=\"guide penalize\"", N_DEPARTMENTS);
  put_terms ("documents", "document", "", N_DOCUMENTS);
  put_laws ();
  put_facts ();
}

/* Records */

static void
put_cite (void)
{
  printf ("<cite law=\"law-%d\" version=\"2015-01-01\" article=\"%d\"", below (N_LAWS), between (1, 120));
  if (below (2) == 0)
    printf (" paragraph=\"%d\"", between (1, 4));
  fputs ("/>", stdout);
}

static void
put_tiers (void)
{
  int low = between (1, 50) * 1000;

  printf ("        <tier subject=\"unit\">\n          <order kind=\"correct-in-time\"/>\n"
          "          <fine min=\"%d\" max=\"%d\"/>\n        </tier>\n", low, low * 10);
  if (below (2) == 0)
    printf ("        <tier subject=\"unit\">\n          <when><compare fact=\"items-%d\" above=\"%d\"/></when>\n"
            "          <confiscation of=\"illegal-gains goods\"/>\n"
            "          <fine times-min=\"1\" times-max=\"%d\" of=\"gains\" floor=\"10000\"/>\n        </tier>\n",
            below (N_QUANTITIES), between (1, 60), between (2, 9));
  printf ("        <tier subject=\"responsible-person\"><warning/><fine max=\"%d\" may=\"true\"/></tier>\n", low);
}

static void
put_liability (void)
{
  static const char *const corrections[] = { "first", "also", "none" };

  printf ("      <liability from=\"2015-06-01\" correction=\"%s\">\n        ", pick (corrections));
  put_cite ();
  put ("\n        <digest>", fill_digest, "</digest>\n");
  put_tiers ();
  puts ("      </liability>");
}

static void
put_matter (int i)
{
  static const char *const stages[] = { "before", "during", "after" };
  int field = below (COUNT (fields));

  printf ("    <matter id=\"m-%d\" number=\"HC-", i);
  for (const char *c = fields[field]; *c != '\0'; c++)
    putchar (*c - 'a' + 'A');
  printf ("-%07d\" field=\"%s\" department=\"department-%d\"", i, fields[field], below (N_DEPARTMENTS));
  if (below (3) > 0)
    printf (" industries=\"industry-%d industry-%d\"", below (N_INDUSTRIES / 2), between (N_INDUSTRIES / 2, N_INDUSTRIES - 1));
  printf (" risk=\"%s\"", pick (risks));
  if (below (2) == 0)
    printf (" code=\"33%06d%04d\"", below (1000000), below (10000));
  fputs (">\n", stdout);
  put ("      <title>", fill_fault, "</title>\n");
  for (int n = between (1, 2); n > 0; n--)
    put ("      <violation>", fill_violation, "</violation>\n");
  fputs ("      <obligation>", stdout);
  for (int n = between (1, 3); n > 0; n--)
    put_cite ();
  puts ("</obligation>");
  put_liability ();
  for (int stage = 0; stage < COUNT (stages); stage++)
    {
      printf ("      <advice stage=\"%s\"><p documents=\"document-%d\">", stages[stage], below (N_DOCUMENTS));
      put ("", fill_advice, "</p></advice>\n");
    }
  put ("      <source>", fill_source, "</source>\n    </matter>\n");
}

static void
put_rule (int i)
{
  static const char *const outcomes[] = { "no-penalty", "lighter", "mitigated", "no-fine" };
  int flag = below (N_FLAGS - 1);

  printf ("    <rule id=\"r-%d\" number=\"HR-%07d\" outcome=\"%s\" force=\"%s\" matters=\"m-%d\">\n", i, i, pick (outcomes),
          below (4) == 0 ? "shall" : "may", i);
  put ("      <title>", fill_fault, "的首次违法</title>\n");
  put ("      <digest>", fill_advice, "</digest>\n      <basis>");
  put_cite ();
  printf ("</basis>\n      <when>\n        <all>\n          <is fact=\"flag-%d\"/>\n          <is fact=\"flag-%d\"/>\n"
          "          <compare fact=\"items-%d\" at-most=\"%d\"/>\n", flag, between (flag + 1, N_FLAGS - 1),
          below (N_QUANTITIES), between (1, 50));
  puts ("          <none-within fact=\"earlier\" before=\"act-date\" period=\"P2Y\"/>\n        </all>\n      </when>");
  put ("      <source>", fill_source, "</source>\n");
  puts ("      <test name=\"什么也不知道\"><expect result=\"undetermined\"/></test>\n    </rule>");
}

int
main (int argc, char **argv)
{
  static char buffer[1 << 20];
  int n_matters = argc == 3 ? (int) strtol (argv[1], NULL, 10) : 0;

  if (n_matters <= 0)
    {
      fputs ("usage: generate-catalog N SEED > FILE\n", stderr);
      return 2;
    }
  state = strtoull (argv[2], NULL, 10);
  setvbuf (stdout, buffer, _IOFBF, sizeof buffer);
  make_characters ();
  make_words ();
  put_vocabulary ();
  puts ("  <matters>");
  for (int i = 0; i < n_matters; i++)
    put_matter (i);
  puts ("  </matters>\n  <rules>");
  for (int i = 0; i < n_matters; i += 10)
    put_rule (i);
  puts ("  </rules>\n</catalog>");
  return fflush (stdout) == 0 && ferror (stdout) == 0 ? 0 : 1;
}
