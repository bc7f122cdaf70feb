#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write a valid catalog of N matters, and a rule for every tenth, to measure with: generate-catalog.py N SEED > FILE.

The same seed gives the same bytes. The words are made up here; nothing of any real catalog is in them.
"""

import random
import sys

FIELDS = [("fire", "消防安全"), ("advert", "广告宣传"), ("food", "食品经营"), ("price", "价格行为"), ("city", "市容环境"),
          ("labour", "劳动用工"), ("safety", "安全生产"), ("water", "水务排水"), ("health", "公共卫生"), ("trade", "商务流通"),
          ("culture", "文化旅游"), ("traffic", "交通运输")]
TRADES = [("retail", "零售"), ("catering", "餐饮"), ("hotel", "住宿"), ("factory", "制造"), ("school", "培训"), ("gym", "健身")]
DEPARTMENTS = [("market", "市场监督管理局"), ("rescue", "消防救援大队"), ("urban", "综合行政执法局"), ("emergency", "应急管理局"),
               ("medical", "卫生健康委员会"), ("people", "人力资源和社会保障局")]
DOCUMENTS = [("record", "现场检查记录"), ("letter", "合规告知书"), ("order", "责令改正通知书")]
SUBJECTS = ["经营单位", "生产企业", "个体工商户", "物业服务企业", "施工单位", "网络交易平台", "培训机构", "餐饮服务提供者"]
VERBS = ["未按规定", "擅自", "拒不", "逾期未", "未如实", "不按要求", "违反规定"]
ACTS = ["公示", "备案", "变更", "使用", "拆除", "堆放", "销售", "标注", "保存", "登记", "检测", "更换", "设置", "培训", "报告"]
THINGS = ["疏散通道", "安全标志", "价格标签", "进货台账", "从业人员健康证明", "广告用语", "排水设施", "特种设备", "劳动合同",
          "食品添加剂", "消防器材", "装修垃圾", "经营许可证件", "应急预案", "个人信息", "户外招牌", "餐厨废弃物", "计量器具"]
PLACES = ["营业场所", "经营场所显著位置", "施工现场", "地下车库", "仓储区域", "网站首页", "人员密集场所", "公共区域"]
ADVICE = ["对照清单逐项自查,发现问题当日整改并留存记录", "指定专人负责,每月至少检查一次,检查情况由负责人签字",
          "建立台账,按时间顺序保存,保存期限不少于二年", "开展岗前培训和年度复训,培训内容、时间和人员应当有据可查",
          "发现情形后立即停止,主动联系主管部门并说明情况", "在期限届满前提交整改报告,附照片和票据",
          "定期查看主管部门公开的最新要求,及时更新内部制度", "委托有资质的机构检测,检测报告存放现场备查"]
RISKS = ["high", "medium", "low"]
STAGES = ["before", "during", "after"]
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<catalog xmlns="urn:hegui:catalog:1" id="synthetic" edition="1" status="draft" issued="2026-01-01" effective="2026-01-01">
  <title>合成事项清单</title>
  <publisher>性能测量</publisher>
  <notice>全部内容随机生成,仅用于测量。</notice>
"""
N_LAWS = 120


def section(name, element, terms, extra=""):
    rows = "".join(f'    <{element} id="{key}"{extra}><name>{text}</name></{element}>\n' for key, text in terms)
    return f"  <{name}>\n{rows}  </{name}>\n"


def vocabulary():
    yield section("fields", "field", FIELDS)
    yield section("industries", "industry", TRADES)
    yield section("departments", "department", DEPARTMENTS, ' roles="guide penalize"')
    yield section("documents", "document", DOCUMENTS)
    yield "  <laws>\n"
    for i in range(N_LAWS):
        thing = THINGS[i % len(THINGS)]
        yield (f'    <law id="law-{i}" level="{"law" if i % 3 == 0 else "regulation"}">\n'
               f"      <title>{thing}管理条例第{i}号</title>\n      <short>{thing}条例{i}</short>\n"
               '      <version passed="2015-01-01" effective="2015-06-01"/>\n    </law>\n')
    yield "  </laws>\n  <schemes/>\n  <facts>\n"
    yield '    <fact id="corrected" type="boolean" kind="recorded"><question>是否已经改正?</question></fact>\n'
    yield '    <fact id="gains" type="amount" kind="recorded"><question>违法所得是多少?</question></fact>\n'
    yield '    <fact id="items" type="number" kind="recorded" unit="件"><question>涉及多少件?</question></fact>\n'
    yield '    <fact id="earlier" type="dates" kind="recorded"><question>以前何日违法?</question></fact>\n  </facts>\n'


def cite(dice):
    return (f'<cite law="law-{dice.randrange(N_LAWS)}" version="2015-01-01" article="{dice.randint(1, 120)}"'
            f' paragraph="{dice.randint(1, 4)}"/>')


def fault(dice):
    return f"{dice.choice(SUBJECTS)}{dice.choice(VERBS)}在{dice.choice(PLACES)}{dice.choice(ACTS)}{dice.choice(THINGS)}"


def tiers(dice, low):
    yield (f'        <tier subject="unit">\n          <order kind="correct-in-time"/>\n'
           f'          <fine min="{low}" max="{low * 10}"/>\n        </tier>\n')
    yield ('        <tier subject="unit">\n          <when><compare fact="items" above="10"/></when>\n'
           '          <confiscation of="illegal-gains goods"/>\n'
           f'          <fine times-min="1" times-max="{dice.randint(2, 9)}" of="gains" floor="10000"/>\n        </tier>\n')
    yield f'        <tier subject="responsible-person"><warning/><fine max="{low}" may="true"/></tier>\n'


def matter(dice, i):
    low = dice.choice([500, 1000, 2000, 5000, 10000, 20000])
    trades = " ".join(key for key, _ in dice.sample(TRADES, dice.randint(0, 2)))
    field, department = dice.choice(FIELDS)[0], dice.choice(DEPARTMENTS)[0]
    yield (f'    <matter id="m-{i}" number="HC-{field.upper()}-{i:07}" field="{field}" department="{department}"'
           f' industries="{trades}" risk="{dice.choice(RISKS)}">\n      <title>{fault(dice)}</title>\n'
           f'      <violation>{fault(dice)}</violation>\n      <violation>{fault(dice)},情节严重</violation>\n'
           f'      <obligation>{cite(dice)}{cite(dice)}</obligation>\n'
           f'      <liability from="2015-06-01" correction="{dice.choice(["first", "also"])}">\n        {cite(dice)}\n'
           f'        <digest>责令限期改正,处{low}元以上{low * 10}元以下的罚款;{dice.choice(SUBJECTS)}拒不改正的,'
           '责令停业整顿。</digest>\n')
    yield from tiers(dice, low)
    yield "      </liability>\n"
    for stage in STAGES:
        yield f'      <advice stage="{stage}"><p documents="{dice.choice(DOCUMENTS)[0]}">{dice.choice(ADVICE)}。</p></advice>\n'
    yield f"      <source>合成来源第{dice.randint(1, 99)}页</source>\n    </matter>\n"


def rule(dice, i):
    yield (f'    <rule id="r-{i}" number="HR-{i:07}" outcome="no-penalty" force="may" matters="m-{i}">\n'
           f'      <title>{fault(dice)}的首次违法</title>\n      <basis>{cite(dice)}</basis>\n'
           '      <when>\n        <all>\n          <is fact="corrected"/>\n'
           f'          <compare fact="items" at-most="{dice.randint(1, 50)}"/>\n'
           '          <none-within fact="earlier" before="act-date" period="P2Y"/>\n        </all>\n      </when>\n'
           '      <source>合成来源</source>\n'
           '      <test name="什么也不知道"><expect result="undetermined"/></test>\n    </rule>\n')


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: generate-catalog.py N SEED > FILE")
    n_matters, dice = int(sys.argv[1]), random.Random(int(sys.argv[2]))
    write = sys.stdout.write
    write(HEAD)
    for part in vocabulary():
        write(part)
    write("  <matters>\n")
    for i in range(n_matters):
        write("".join(matter(dice, i)))
    write("  </matters>\n  <rules>\n")
    for i in range(0, n_matters, 10):
        write("".join(rule(dice, i)))
    write("  </rules>\n</catalog>\n")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main()
