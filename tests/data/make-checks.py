#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the fixtures of checks/: the minimal catalog with one thing changed, and the issues it must give.

Each fixture is a list of changes (a text that stands once in the catalog, and what takes its place) and a list of
expectations (the tag, a text on the line that must be named, and one on the line of the other party). The lines are
found here and not by the program, so that the fixtures say what must be, and not what is.
"""

import gzip
import pathlib

HERE = pathlib.Path(__file__).parent
MINIMAL = (HERE / "minimal.xml").read_text(encoding="utf-8")
ROOT = '<catalog xmlns="urn:hegui:catalog:1" id="minimal" edition="2026.1" status="reference" issued="2026-03-01" effective="2026-03-01">'
RULE = MINIMAL[MINIMAL.index('    <rule id'):MINIMAL.index('  </rules>')]
MATTER = MINIMAL[MINIMAL.index('    <matter id'):MINIMAL.index('  </matters>')]
LIABILITY = MATTER[MATTER.index('      <liability'):MATTER.index('      <advice')]
ADVICE = '      <advice stage="before"><p documents="record">发布前逐条核对用语。</p></advice>\n'
TEST = RULE[RULE.index('      <test'):RULE.index('    </rule>')]
CONDITION = RULE[RULE.index('        <all>'):RULE.index('      </when>')]
OBLIGATION = '<obligation><cite law="ad-law" version="2021-04-29" article="9" item="3"/></obligation>'
BASIS = '<basis><cite law="ad-law" version="2021-04-29" article="1"/></basis>'
GUIDE = '''  <guide>
    <chapter id="visit" stage="during"><title>上门</title>
      <step id="first"{}><title>出示证件</title><p>两人到场。</p></step>
    </chapter>
  </guide>
  <matters>
'''


EMPTY = MATTER[:MATTER.index(">")].replace("superlative", "empty{0}").replace("M-001", "E-{0}") + "/>\n"


def condition(text):
    return (CONDITION, f"        {text}\n")


def second_rule(**changes):
    """A second rule; each change is of an attribute of it."""
    rule = RULE.replace('id="first-time"', 'id="second"').replace("R-001", "R-002")
    for name, value in changes.items():
        start = rule.find(f' {name}="')
        if start >= 0:
            end = rule.index('"', start + len(name) + 3)
            rule = rule[:start] + f' {name}="{value}"' + rule[end + 1:]
        else:
            rule = rule.replace("<rule ", f'<rule {name}="{value}" ')
    return ("  </rules>", rule + "  </rules>")


def second_matter(**changes):
    matter = MATTER
    for name, value in changes.items():
        start = matter.index(f' {name}="')
        end = matter.index('"', start + len(name) + 3)
        matter = matter[:start] + f' {name}="{value}"' + matter[end + 1:]
    return ("  </matters>", matter + "  </matters>")


FIXTURES = {
    "minimal": ([], []),
    # The file
    "malformed": ([("最小清单</title>", "最小清单</titel>")], [("malformed", "</titel>")]),
    "doctype": ([(ROOT, "<!DOCTYPE catalog>\n" + ROOT)], [("doctype", "<!DOCTYPE")]),
    "too-large": ([("<notice>", "<" + "x" * 50100 + "/><notice>")], [("too-large", "<xxx")]),
    "too-deep": ([condition("<not>" * 40 + '<is fact="corrected"/>' + "</not>" * 40)], [("too-deep", "<not>")]),
    "control-character": ([("仅供测试", "仅\u202e供测试")], [("control-character", "<notice>")]),
    "too-many-issues": ([('matters="superlative"', 'matters="' + " ".join(f"m{i}" for i in range(1200)) + '"')],
                        [("too-many-issues", "<rule "), ("unknown-matter", "<rule ", None, 1000)]),
    "too-many-warnings": ([("  </documents>", "".join(f'    <document id="d{i}"><name>闲</name></document>\n' for i in range(1002)) + "  </documents>")],
                          [("unused-document", f'"d{i}"') for i in range(1000)] + [("too-many-warnings", '"d1000"')]),
    # The schema
    "missing-attribute": ([(' force="may"', "")], [("missing-attribute", "<rule ")]),
    "unknown-attribute": ([(' force="may"', ' force="may" colour="red"')], [("unknown-attribute", "<rule ")]),
    "unexpected-element": ([(BASIS, BASIS + "\n      <basis/>")], [("unexpected-element", "<basis/>")]),
    "bad-value": ([('outcome="no-penalty"', 'outcome="perhaps"')], [("bad-value", "<rule ")]),
    "bad-value-elapsed": ([condition('<elapsed from="act-date" to="decision-date" at-least="P"/>')], [("bad-value", "<elapsed")]),
    "schema": ([("urn:hegui:catalog:1", "urn:hegui:catalog:9")], [("schema", "<catalog ")]),
    # References
    "duplicate-id": ([("  </fields>", '    <field id="advertising"><name>又一</name></field>\n  </fields>')],
                     [("duplicate-id", "又一", "<name>广告<")]),
    "duplicate-id-law-version": ([("    </law>", '      <version passed="2021-04-29" effective="2022-01-01"/>\n    </law>')],
                                 [("duplicate-id", 'effective="2022-01-01"', 'effective="2021-04-29"/>')]),
    "duplicate-id-matter": ([second_matter(number="M-002", risk="high")], [("duplicate-id", 'risk="high"', 'risk="low"')]),
    "duplicate-id-rule": ([second_rule(id="first-time", number="R-002")], [("duplicate-id", "R-002", "R-001")]),
    "duplicate-id-step": ([("  <matters>\n", GUIDE.format("").replace("    </chapter>", '      <step id="first"><title>再次</title><p>两人到场。</p></step>\n    </chapter>'))],
                          [("duplicate-id", "再次", "出示证件")]),
    "duplicate-number": ([second_matter(id="other", risk="high")], [("duplicate-number", 'risk="high"', 'risk="low"')]),
    "duplicate-number-case": ([second_matter(id="other", risk="high", number="m-001")], [("duplicate-number", 'risk="high"', 'risk="low"')]),
    "duplicate-number-rule": ([('number="R-001"', 'number="M-001"')], [("duplicate-number", "<rule ", "<matter ")]),
    "unknown-law": ([(OBLIGATION, OBLIGATION.replace("ad-law", "no-law"))], [("unknown-law", "no-law")]),
    "unknown-version": ([(OBLIGATION, OBLIGATION.replace("2021-04-29", "2020-01-01"))],
                        [("unknown-version", "2020-01-01", "<law ")]),
    "unknown-fact": ([('<is fact="corrected"/>', '<is fact="honest"/>')], [("unknown-fact", "honest")]),
    "unknown-fact-fine": ([('per="copies"', 'per="sheets"')], [("unknown-fact", "sheets")]),
    "unknown-fact-test": ([('<given fact="corrected"', '<given fact="honest"')], [("unknown-fact", "honest")]),
    "unknown-field": ([('field="advertising"', 'field="fishing"')], [("unknown-field", "fishing")]),
    "unknown-industry": ([(' risk="low"', ' risk="low" industries="retail mining"')], [("unknown-industry", "mining")]),
    "unknown-department": ([(' department="market"', ' department="fire"')], [("unknown-department", '"fire"')]),
    "unknown-document": ([('documents="record"', 'documents="record letter"')], [("unknown-document", "letter")]),
    "unknown-scheme": ([('scheme="share"', 'scheme="other"')], [("unknown-scheme", 'scheme="other"')]),
    "unknown-matter": ([('matters="superlative"', 'matters="superlative nothing"')], [("unknown-matter", "<rule ")]),
    "unknown-matter-guide": ([("  <matters>\n", GUIDE.format(' matters="nothing"'))], [("unknown-matter", "<step ")]),
    "unknown-rule": ([("  <matters>\n", GUIDE.format(' rules="first-time nothing"'))], [("unknown-rule", "<step ")]),
    "unused-law": ([("  </laws>", '    <law id="old-law" level="regulation">\n      <title>旧法</title>\n      <short>旧</short>\n'
                     '      <version passed="2001-01-01" effective="2001-01-01"/>\n    </law>\n  </laws>')], [("unused-law", "old-law")]),
    "unused-fact": ([("  </facts>", '    <fact id="idle" type="date" kind="recorded"><question>何日?</question></fact>\n  </facts>')],
                    [("unused-fact", '"idle"')]),
    "unused-field": ([("  </fields>", '    <field id="idle"><name>闲</name></field>\n  </fields>')], [("unused-field", '"idle"')]),
    "unused-department": ([("  </departments>", '    <department id="idle" roles="assist"><name>闲</name></department>\n  </departments>')],
                          [("unused-department", '"idle"')]),
    "unused-document": ([("  </documents>", '    <document id="idle"><name>闲</name></document>\n  </documents>')],
                        [("unused-document", '"idle"')]),
    # Facts and conditions
    "fact-type": ([('<is fact="corrected"/>', '<is fact="copies"/>')], [("fact-type", '<is fact="copies"', '<fact id="copies"')]),
    "fact-type-compare": ([('<compare fact="harm" at-most="slight"/>', '<compare fact="corrected" equals="true"/>')],
                          [("fact-type", "<compare fact=\"corrected\"", '<fact id="corrected"')]),
    "fact-type-one-of": ([('<compare fact="harm" at-most="slight"/>', '<one-of fact="copies" values="a"/>')],
                         [("fact-type", "<one-of", '<fact id="copies"')]),
    "fact-type-within": ([('<compare fact="harm" at-most="slight"/>', '<within from="act-date" to="copies" days="3"/>')],
                         [("fact-type", "<within", '<fact id="copies"')]),
    "fact-type-none-within": ([('<compare fact="harm" at-most="slight"/>', '<none-within fact="copies" before="act-date" period="P1Y"/>')],
                              [("fact-type", "<none-within", '<fact id="copies"')]),
    "fact-type-fine": ([('of="fee"', 'of="copies"')], [("fact-type", 'of="copies"', '<fact id="copies"')]),
    "fact-value": ([('at-most="slight"', 'at-most="huge"')], [("fact-value", "huge", '<fact id="harm"')]),
    "fact-value-one-of": ([('<compare fact="harm" at-most="slight"/>', '<one-of fact="harm" values="none huge"/>')],
                          [("fact-value", "huge", '<fact id="harm"')]),
    "fact-value-test": ([('<given fact="harm" value="none"/>', '<given fact="harm" value="huge"/>')], [("fact-value", "<test ")]),
    "fact-unit": ([(' unit="份"', "")], [("fact-unit", 'per="copies"', '<fact id="copies"')]),
    "fact-choices": ([("是否已经改正?</question>", '是否已经改正?</question><choice id="yes">是</choice>')],
                     [("fact-choices", "是否已经改正")]),
    "reserved-id": ([("  </facts>", '    <fact id="act-date" type="date" kind="recorded"><question>何日?</question></fact>\n  </facts>')],
                    [("reserved-id", "何日")]),
    "reserved-id-fine": ([("  </facts>", '    <fact id="considered-fine" type="amount" kind="recorded" unit="元"><question>拟罚多少?</question></fact>\n  </facts>')],
                         [("reserved-id", "拟罚")]),
    "compare-bounds": ([(' at-most="slight"', "")], [("compare-bounds", '<compare fact="harm"')]),
    "compare-bounds-three": ([(' at-most="slight"', ' at-most="slight" at-least="none" not-equals="grave"')],
                             [("compare-bounds", '<compare fact="harm"')]),
    "condition-too-deep": ([condition("<not>" * 16 + '<is fact="corrected"/>' + "</not>" * 16)], [("condition-too-deep", "<not>")]),
    "condition-count": ([condition('<at-least n="3"><is fact="corrected"/><compare fact="harm" at-most="slight"/></at-least>')],
                        [("condition-count", "<at-least n")]),
    "condition-never": ([condition('<all><is fact="corrected"/><not><is fact="corrected"/></not></all>')], [("condition-never", "<all>")]),
    "condition-never-tier": ([('<compare fact="copies" above="10"/>', '<compare fact="copies" above="10" below="10"/>')],
                             [("condition-never", 'below="10"')]),
    "condition-always": ([condition('<any><compare fact="harm" at-most="slight"/><compare fact="harm" above="none"/></any>')],
                         [("condition-always", "<any>")]),
    # Fines
    "fine-form": ([('min="200000" max="1000000"', 'min="200000" times-max="3" of="fee"')], [("fine-form", "times-max")]),
    "fine-form-none": ([('min="200000" max="1000000" per="copies"', '')], [("fine-form", "<fine />")]),
    "fine-form-base": ([('times-max="3" of="fee"', 'times-max="3"')], [("fine-form", 'times-max="3"')]),
    "fine-order": ([('min="200000" max="1000000"', 'min="2000000" max="1000000"')], [("fine-order", "2000000")]),
    # Time
    "period-empty": ([(' from="2021-04-29">', ' from="2021-04-29" until="2021-04-28">')], [("period-empty", "<liability ")]),
    "period-empty-edition": ([(ROOT, ROOT[:-1] + ' expires="2026-02-28">')], [("period-empty", None)]),
    "period-overlap": ([(ADVICE, LIABILITY.replace('from="2021-04-29"', 'from="2022-01-01"') + ADVICE)],
                       [("period-overlap", 'from="2022-01-01"', 'from="2021-04-29"')]),
    "cite-not-in-force": ([('<cite law="ad-law" version="2021-04-29" article="57"/>', '<cite law="ad-law" version="2015-04-24" article="57"/>')],
                          [("cite-not-in-force", 'article="57"', 'passed="2015-04-24"')]),
    "law-replaced": ([(BASIS, BASIS.replace("2021-04-29", "2015-04-24"))], [("law-replaced", "<basis>", 'passed="2015-04-24"')]),
    "law-not-yet-in-force": ([(BASIS, BASIS.replace("2021-04-29", "2026-02-01")),
                              ("    </law>", '      <version passed="2026-02-01" effective="2100-01-01"/>\n    </law>')],
                             [("law-not-yet-in-force", "<basis>", 'passed="2026-02-01"')]),
    "edition-expired": ([(ROOT, ROOT.replace("2026-03-01", "2021-05-01")[:-1] + ' expires="2022-01-01">')], [("edition-expired", None)]),
    # Rules and matters
    "override-unknown": ([('scheme="share"', 'scheme="share" overrides="nothing"')], [("override-unknown", "<rule ")]),
    "override-self": ([('scheme="share"', 'scheme="share" overrides="first-time"')], [("override-self", "<rule ")]),
    "override-cycle": ([('scheme="share"', 'scheme="share" overrides="second"'), second_rule(overrides="first-time", outcome="lighter")],
                       [("override-cycle", "R-001"), ("override-cycle", "R-002")]),
    "conflicting-rules": ([second_rule(outcome="lighter")], [("conflicting-rules", "R-002", "R-001")]),
    "conflicting-rules-overridden": ([second_rule(outcome="lighter", overrides="first-time")], []),
    "conflicting-rules-in-turn": ([('scheme="share"', 'scheme="share" until="2025-12-31"'), second_rule(outcome="lighter", **{"from": "2026-01-01"})], []),
    "rule-without-matter": ([(' matters="superlative"', "")], [("rule-without-matter", "<rule ")]),
    "rule-without-test": ([(TEST, "")], [("rule-without-test", "<rule ")]),
    "test-fails": ([('<expect result="applies"/>', '<expect result="undetermined"/>')], [("test-fails", "<test ", "<rule ")]),
    "matter-without-advice": ([(ADVICE, ""), ("</when>\n      <source>", '</when>\n      <documents use="record"/>\n      <source>')],
                              [("matter-without-advice", "<matter ")]),
    # Space around a value does not change it
    "space": ([('min="200000" max="1000000"', 'min=" 200000 " max="\n1000000"'), ('lighter-share="0.3"', 'lighter-share=" 0.3 "'),
               ('times-min="1"', 'times-min=" 1"'), ('at-most="slight"', 'at-most=" slight "'), ('value="none"', 'value=" none "')], []),
    # What the schema refused is there all the same: one fault, one issue
    "echo-field": ([('<field id="advertising">', '<field id="advertising" colour="red">')], [("unknown-attribute", "<field ")]),
    "echo-law": ([('level="law"', 'level="rumour"')], [("bad-value", "rumour")]),
    "echo-fact": ([('id="corrected" type="boolean"', 'id="corrected" type="truth"')], [("bad-value", "truth")]),
    "echo-fact-compare": ([('id="harm" type="choice"', 'id="harm" type="truth"')], [("bad-value", "truth")]),
    "echo-matter": ([('risk="low"', 'risk="extreme"'), ("  <matters>\n", GUIDE.format(' matters="superlative"'))],
                    [("bad-value", "extreme")]),
    "echo-rule": ([('outcome="no-penalty"', 'outcome="perhaps"'), second_rule(overrides="first-time", outcome="lighter")],
                  [("bad-value", "perhaps")]),
    # Nothing in it: the fault is found at its end, when all else of it is known; and so it is past the last that is listed
    "echo-empty": ([("  </matters>", EMPTY.format(1) + "  </matters>")], [("unexpected-element", 'id="empty1"')]),
    "echo-empty-many": ([("  </matters>", "".join(EMPTY.format(i) for i in range(1100)) + "  </matters>")],
                        [("unexpected-element", f'id="empty{i}"') for i in range(1000)] + [("too-many-issues", 'id="empty1000"')]),
    "echo-fact-many": ([("  </matters>", "".join(EMPTY.format(i) for i in range(1100)) + "  </matters>"),
                        condition('<compare fact="nothing" above="1"/>')],
                       [("unexpected-element", f'id="empty{i}"') for i in range(1000)] + [("too-many-issues", 'id="empty1000"')]),
    # Many faults, all found in one pass
    "many": ([(' effective="2026-03-01">', ' effective="2026-02-30">'),
              ("  </fields>", '    <field id="advertising"><name>又一</name></field>\n  </fields>'),
              ('<industry id="retail">', '<industry id="1">'),
              ('expires="2021-04-28"', 'expires="2015-01-01"'),
              ('lighter-share="0.3"', 'lighter-share="a third"'),
              (' unit="份"', ""),
              (OBLIGATION, OBLIGATION.replace("ad-law", "no-law")),
              ('min="200000" max="1000000"', 'min="2000000" max="1000000"'),
              ('<order kind="stop-publishing"/>', '<order kind="correct"/>'),
              ('documents="record"', 'documents="letter"'),
              ("  </matters>", MATTER.replace('risk="low"', 'risk="extreme"').replace("M-001", "M-002") + "  </matters>"),
              ('<is fact="corrected"/>', '<is fact="honest"/>'),
              ('matters="superlative"', 'matters="superlative nothing"'),
              ('scheme="share"', 'scheme="share" overrides="first-time"')],
             [("bad-value", "<catalog "), ("duplicate-id", "又一", "<name>广告<"), ("bad-value", '"1"'),
              ("period-empty", 'expires="2015-01-01"'), ("bad-value", "a third"), ("unknown-law", "no-law"),
              ("fact-unit", "2000000", '<fact id="copies"'), ("fine-order", "2000000"),
              ("unknown-document", "letter"), ("bad-value", "extreme"), ("unknown-fact", "honest"),
              ("override-self", "<rule "), ("unknown-matter", "<rule ")]),
}


def line_of(text, needle):
    if needle is None:
        return 0
    index = text.index(needle)
    # The parser names the line on which a tag ends.
    return text.count("\n", 0, index) + 1


def main():
    folder = HERE / "checks"
    for name, (changes, expectations) in FIXTURES.items():
        text = MINIMAL
        for old, new in changes:
            assert text.count(old) == 1, (name, old, text.count(old))
            text = text.replace(old, new)
        issues = []
        for tag, needle, *rest in expectations:
            other = line_of(text, rest[0]) if rest and rest[0] else 0
            times = rest[1] if len(rest) > 1 else 1
            words = [str(line_of(text, needle))] + ([str(other)] if other else []) + [tag] + ([f"x{times}"] if times > 1 else [])
            issues.append((line_of(text, needle), tag, " ".join(words)))
        (folder / f"{name}.xml").write_text(text, encoding="utf-8")
        (folder / f"{name}.expected").write_text("".join(words + "\n" for *_, words in sorted(issues)), encoding="utf-8")
    (folder / "empty-document.xml").write_bytes(b"")
    (folder / "empty-document.expected").write_text("0 empty-document\n")
    (folder / "compressed.xml").write_bytes(gzip.compress(MINIMAL.encode(), mtime=0))
    (folder / "compressed.expected").write_text("0 compressed\n")


if __name__ == "__main__":
    main()
