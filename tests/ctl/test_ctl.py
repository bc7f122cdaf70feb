#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""heguictl as people and scripts use it: its output and what it exits with.

    test_ctl.py HEGUICTL
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS))
import tap  # noqa: E402

DATA = TESTS / 'data'
OK, ISSUES, USAGE, FAILURE = range(4)
PROGRAM = sys.argv[1]
FOLDER = tempfile.TemporaryDirectory(prefix='hegui-ctl-')


def run(*words, status=OK, home='full', env=None):
    """Runs heguictl over a home of its own and returns what it wrote; @status is what it must exit with."""
    environment = dict(os.environ, HEGUI_DATA_DIR=os.path.join(FOLDER.name, home), LC_ALL='C.UTF-8', LANGUAGE='en',
                       **(env or {}))
    done = subprocess.run([PROGRAM, *map(str, words)], env=environment, capture_output=True, text=True, check=False,
                          timeout=120)
    assert done.returncode == status, f'{words}: exits with {done.returncode}: {done.stdout[-400:]}{done.stderr[-400:]}'
    assert 'CRITICAL' not in done.stderr and 'WARNING' not in done.stderr, done.stderr
    if status in (USAGE, FAILURE):
        assert done.stdout == '' and done.stderr.startswith('heguictl: '), done.stderr
    return done


def use_full():
    run('build', DATA / 'full.xml')


def equal(found, expected):
    assert found == expected, f'{found!r} is not {expected!r}'


def test_usage():
    for words in ((), ('fly',), ('check',), ('build',), ('search',), ('show',), ('print',), ('new',), ('new', 'law'),
                  ('--fly',), ('print', 'advert'), ('decide',), ('decide', 'advert', 'exit')):
        run(*words, status=USAGE)


def test_help():
    text = run('--help').stdout
    for command in ('check', 'explain', 'build', 'list', 'search', 'show', 'decide', 'print', 'new'):
        assert f'\n  {command} ' in text, command
    assert run('--version').stdout.startswith('heguictl ')


def test_check():
    done = run('check', DATA / 'minimal.xml')
    equal(done.stdout, '')
    assert '1 matters, 1 rules, 0 errors, 0 warnings' in done.stderr, done.stderr


def test_check_issues():
    path = DATA / 'checks' / 'many.xml'
    lines = run('check', path, status=ISSUES).stdout.splitlines()
    expected = (DATA / 'checks' / 'many.expected').read_text().splitlines()
    equal(len(lines), len(expected))
    for line, words in zip(lines, expected):
        number, *other, tag = words.split()
        assert line.startswith(f'{path}:{number}: {tag}: '), line
        equal('(see line ' in line, bool(other))


def test_check_warnings():
    """Warnings alone are no failure."""
    assert 'unused-law' in run('check', DATA / 'checks' / 'unused-law.xml').stdout


def test_check_several():
    done = run('check', DATA / 'minimal.xml', DATA / 'checks' / 'doctype.xml', DATA / 'full.xml', status=ISSUES)
    assert 'doctype.xml:4: doctype: ' in done.stdout, done.stdout
    assert 'full.xml: 3 matters' in done.stderr, done.stderr


def test_check_json():
    reports = json.loads(run('check', '--json', DATA / 'minimal.xml', DATA / 'checks' / 'unknown-version.xml',
                             status=ISSUES).stdout)
    equal([report['accepted'] for report in reports], [True, False])
    equal(reports[0]['issues'], [])
    issue = reports[1]['issues'][0]
    equal((issue['severity'], issue['tag'], issue['line'] > issue['other-line'] > 0), ('error', 'unknown-version', True))
    assert issue['message']


def test_check_missing():
    run('check', '/nowhere/catalog.xml', status=FAILURE)
    run('check', FOLDER.name, status=FAILURE)


def test_explain():
    everything = run('explain').stdout.splitlines()
    assert len(everything) > 50, len(everything)
    one = run('explain', 'doctype').stdout
    assert one.startswith('doctype (error): ') and one.strip() in everything, one
    assert '(warning)' in run('explain', 'unused-law').stdout
    run('explain', 'no-such-tag', status=ISSUES)


def test_build():
    run('build', DATA / 'minimal.xml', home='build')
    equal([row['id'] for row in json.loads(run('list', '--json', home='build').stdout)], ['superlative'])
    refused = run('build', DATA / 'checks' / 'many.xml', home='build', status=ISSUES)
    assert 'refused' in refused.stderr, refused.stderr
    equal([row['id'] for row in json.loads(run('list', '--json', home='build').stdout)], ['superlative'])
    run('build', '/nowhere.xml', home='build', status=FAILURE)


def test_no_edition():
    run('list', home='none', env={'HEGUI_SHARE_DIR': '/nowhere'}, status=FAILURE)


def test_list():
    rows = [line.split('\t') for line in run('list').stdout.splitlines()]
    equal([row[0] for row in rows], ['FULL-001', 'FULL-002', 'FULL-003'])
    equal(rows[1][1:4], ['占用疏散通道', '消防', '消防救援大队'])
    equal(len(run('list', '--rules').stdout.splitlines()), 10)


def test_list_json():
    matters = json.loads(run('list', '--json').stdout)
    equal(matters[0], {'kind': 'matter', 'id': 'advert', 'number': 'FULL-001', 'title': '广告使用绝对化用语',
                       'field': '广告', 'department': '市场监督管理局', 'risk': 'high'})
    rules = json.loads(run('list', '--rules', '--json').stdout)
    equal((rules[1]['outcome'], rules[1]['force']), ('lighter', 'may'))


def test_search():
    equal([row['id'] for row in json.loads(run('search', '--json', '疏散').stdout)], ['exit', 'sign'])
    equal([row['id'] for row in json.loads(run('search', '--json', '疏散', '标志').stdout)], ['sign'])
    equal([row['id'] for row in json.loads(run('search', '--json', '--rules', '六个月').stdout)], ['rule-0'])
    equal(json.loads(run('search', '--json', '没有这样的词', status=ISSUES).stdout), [])
    equal(run('search', '没有这样的词', status=ISSUES).stdout, '')


def test_unknown_options():
    run('search', '疏散', '-x', status=USAGE)
    run('search', '疏散', '--no-such-option', status=USAGE)


def test_search_limit():
    everything = run('search', '的').stdout.splitlines()
    assert len(everything) > 1, everything
    equal(run('search', '--rules', '--limit', '1', '的').stdout.splitlines(),
          run('search', '--rules', '的').stdout.splitlines()[:1])
    equal(len(run('list', '--limit', '2').stdout.splitlines()), 2)
    equal(run('list', '--limit', '0').stdout, run('list').stdout)
    for wrong in ('-1', 'x', ''):
        run('list', f'--limit={wrong}', status=USAGE)


def test_sort():
    numbers = [line.split('\t')[0] for line in run('list', '--sort', 'number').stdout.splitlines()]
    equal(numbers, sorted(numbers))
    equal(sorted(run('list', '--sort', 'risk').stdout.splitlines()), sorted(run('list').stdout.splitlines()))
    run('list', '--sort', 'beauty', status=USAGE)


def test_count():
    rows = [line.split('\t') for line in run('list', '--count').stdout.splitlines()]
    fields = {row[3]: int(row[4]) for row in rows if row[:2] == ['matter', 'field']}
    equal((fields['消防'], sum(fields.values())), (2, 3))
    found = json.loads(run('search', '--count', '--json', '疏散').stdout)
    assert {'kind': 'matter', 'facet': 'field', 'value': 'fire', 'name': '消防', 'count': 2} in found, found
    run('search', '--count', '没有这样的词', status=ISSUES)


def test_show():
    text = run('show', 'advert').stdout
    for part in ('FULL-001', '广告使用绝对化用语', '使用“最佳”等用语', '新法的责任', '立即下架'):
        assert part in text, part
    assert '六个月后回访' in run('show', 'RULE-00').stdout
    equal(run('show', 'full-001').stdout, text)
    for wrong in ('nothing', '', "' OR 1=1"):
        done = run('show', wrong, status=ISSUES)
        assert done.stderr.startswith('heguictl: '), done.stderr


def test_show_json():
    matter, rule = json.loads(run('show', '--json', 'advert', 'rule-0').stdout)
    equal((matter['kind'], matter['number'], matter['risk'], matter['industries']),
          ('matter', 'FULL-001', 'high', ['retail', 'catering']))
    equal([liability['until'] for liability in matter['liabilities']], ['2023-12-31', None])
    equal(matter['obligations'][0]['article'], '9-2')
    equal([advice['stage'] for advice in matter['advice']], ['before', 'before', 'during', 'after'])
    equal((rule['kind'], rule['outcome'], rule['force'], rule['documents']),
          ('rule', 'no-penalty', 'shall', ['record', 'letter']))
    assert rule['when'] and rule['unless'], rule


def read_pdf(path):
    return subprocess.run(['pdftotext', '-layout', path, '-'], capture_output=True, text=True, check=True).stdout


def test_print():
    path = os.path.join(FOLDER.name, 'sheet.pdf')
    run('print', 'advert', 'exit', '-o', path)
    text = ''.join(read_pdf(path).split())
    for part in ('FULL-001', '广告使用绝对化用语', 'FULL-002', '占用疏散通道', '堆放杂物'):
        assert part in text, part
    run('print', 'RULE-00', '--output', path)
    assert '初次违法不予处罚' in ''.join(read_pdf(path).split())


def test_print_wrong():
    path = os.path.join(FOLDER.name, 'wrong.pdf')
    run('print', 'nothing', '-o', path, status=ISSUES)
    assert not os.path.exists(path)
    run('print', 'advert', '-o', '/nowhere/sheet.pdf', status=FAILURE)


SHIPPED = TESTS.parent / 'data' / 'catalog' / 'yuhuatai.xml'
FIRE = ('fire-exit-small', '--fact', 'movable=true', '--fact', 'corrected-on-spot=true', '--fact', 'harm=none',
        '--act-date', '2026-10-01', '--decision-date', '2026-11-01')


def decide(*words, **options):
    return json.loads(run('decide', '--json', *words, home='shipped', **options).stdout)


def verdict_of(decision, rule):
    return next(verdict for verdict in decision['verdicts'] if verdict['rule'] == rule)


def test_decide_text():
    text = run('decide', *FIRE, '--fact', 'blocked-percent=15', '--fine', '3000', home='shipped').stdout
    for part in ('YHT-FIRE-002', 'A rule of the list applies.', 'No penalty shall be imposed', 'article 33, paragraph 1',
                 'at most 20% — met (answer: 15%)', 'General rules, which always stand beside',
                 '5,000 yuan to 18,500 yuan', 'it saves 2,000 yuan against 5,000 yuan', 'has not run out'):
        assert part in text, part
    near = run('decide', *FIRE, '--fact', 'blocked-percent=25', home='shipped').stdout
    assert 'No rule of the list applies.' in near and 'Everything holds except this' in near, near


def test_decide_json():
    """疏散通道小范围占用 (消防法第60条、行政处罚法第33条第1款)."""
    decision = decide(*FIRE, '--fact', 'blocked-percent=15', '--fine', '3000')
    verdict = verdict_of(decision, 'fire-exit-small')
    equal((decision['listed'], verdict['result'], verdict['force']), ('applies', 'applies', 'shall'))
    equal([child['truth'] for child in verdict['when']['children']], ['true'] * 4)
    equal(verdict['open'], [])
    assert all(verdict['general'] for verdict in decision['verdicts'][1:]) and len(decision['verdicts']) > 10
    fine = decision['on-act'][0]['tiers'][0]['fines'][0]
    equal((fine['min'], fine['max'], fine['lighter-max'], fine['mitigated-below'], fine['place'], fine['saving']),
          ('5000', '50000', '18500', '5000', 'mitigated', '2000'))
    equal((decision['changed'], decision['lighter'], decision['limitation']['expired']), (False, 'unchanged', 'false'))
    open_facts = [question['fact'] for question in decision['open']]
    assert 'movable' not in open_facts and 'minor' in open_facts, open_facts


def test_decide_two_dates():
    """危险废物标识: 固体废物污染环境防治法第112条 until 2026-08-14, 生态环境法典第1175条 after it."""
    words = ('hazardous-waste-labels', '--act-date', '2026-07-01', '--decision-date', '2026-09-15', '--fact', 'serious=false')
    decision = decide(*words, '--fact', 'refused=false')
    equal((decision['changed'], decision['lighter']), (True, 'decision'))
    equal(decision['on-act'][0]['tiers'][0]['fines'][0]['min'], '100000')
    equal([tier['fines'][0]['min'] for tier in decision['on-decision'][0]['tiers'] if tier['fines'] and tier['truth'] == 'true'],
          ['50000'])
    equal(decide(*words, '--fact', 'refused=true')['lighter'], 'act')
    equal(decide(*words)['lighter'], 'open')
    late = decide(*words, '--fact', 'hazardous-tons=0.5', '--fact', 'ordered-on=2026-09-01', '--fact',
                  'corrected-on=2026-09-07', '--fact', 'harm=none')
    verdict = verdict_of(late, 'waste-label-small')
    equal((verdict['result'], verdict['in-force-on-act'], verdict['in-force-on-decision']),
          ('does-not-apply', 'false', 'true'))
    equal([(miss['fact'], miss['needed']) for miss in verdict['near-misses']], [('corrected-on', '2026-09-06')])


def test_decide_gap():
    """道路运输条例第63条第1项 writes nothing for exactly 10000 yuan."""
    words = ('freight-without-licence', '--act-date', '2026-07-01', '--decision-date', '2026-07-02')
    liability = decide(*words, '--fact', 'illegal-gains=10000')['on-act'][0]
    equal([gap['met'] for gap in liability['gaps']], ['true'])
    equal([tier['truth'] for tier in liability['tiers'][1:]], ['false'] * 3)
    fine = decide(*words, '--fact', 'illegal-gains=20000.50')['on-act'][0]['tiers'][1]['fines'][0]
    equal((fine['min'], fine['max']), ('20000.50', '100002.50'))


def test_decide_fines():
    """The statutes' own examples, one for each form; those of the editors are in the records' advice."""
    for matter, facts, tier, expected in (
            ('drug-without-licence', ['goods-value=8000'], 0, ('1500000', '3000000')),      # 药品管理法第115条: 最低150万元
            ('food-label', ['goods-value=12000'], 2, ('60000', '120000')),                   # 食品安全法第125条第1款
            ('temporary-building', ['temporary-cost=30000'], 0, ('0', '30000')),             # 城乡规划法第66条
            ('child-labour', ['child-months=3'], 0, ('15000', '15000')),                     # 禁止使用童工规定第6条
            ('spoil-dumping', ['cubic-metres=100'], 0, ('1000', '2000')),                    # 水土保持法第55条
            ('insurance-arrears', ['unpaid-premium=20000', 'overdue=true'], 1, ('20000', '60000')),   # 社会保险法第86条
            ('well-known-mark-claim', [], 0, ('100000', '100000'))):                         # 商标法(2019)第53条
        words = [word for fact in facts for word in ('--fact', fact)]
        decision = decide(matter, *words, '--act-date', '2026-03-01', '--decision-date', '2026-03-02')
        fine = decision['on-act'][0]['tiers'][tier]['fines'][0]
        equal((matter, fine['status'], fine['min'], fine['max']), (matter, 'certain', *expected))
    fee = decide('insurance-arrears', '--fact', 'unpaid-premium=20000', '--act-date', '2026-03-01')['on-act'][0]
    equal((fee['tiers'][0]['fines'][0]['per-day'], fee['tiers'][0]['fines'][0]['min']), (True, '10'))
    missing = decide('drug-without-licence', '--act-date', '2026-03-01')['on-act'][0]['tiers'][0]['fines'][0]
    equal((missing['status'], missing['missing'], missing['least']), ('needs-facts', ['goods-value'], '1500000'))


def test_decide_embedded():
    """Every example that the shipped rules carry comes out as it says."""
    space = {'c': 'urn:hegui:catalog:1'}
    count = 0
    for rule in xml.etree.ElementTree.parse(SHIPPED).getroot().iterfind('c:rules/c:rule', space):
        for test in rule.iterfind('c:test', space):
            words = [rule.get('id')]
            for given in test.iterfind('c:given', space):
                words += ['--fact', f"{given.get('fact')}={given.get('value')}"]
            for name in ('act-date', 'decision-date'):
                words += [f'--{name}', test.get(name)] if test.get(name) else []
            verdict = verdict_of(decide(*words), rule.get('id'))
            equal((rule.get('id'), test.get('name'), verdict['result']),
                  (rule.get('id'), test.get('name'), test.find('c:expect', space).get('result')))
            equal(bool(verdict['open']), verdict['result'] == 'undetermined')
            assert verdict['exact']
            count += 1
    assert count >= 251, count


def test_decide_wrong():
    """What cannot be is refused with what could be."""
    for words, part in ((('--fact', 'x=1'), 'movable'), (('--fact', 'harm=big'), 'none, minor, serious'),
                        (('--fact', 'movable'), 'ID=VALUE'), (('--act-date', '2026-02-30'), 'YYYY-MM-DD'),
                        (('--decision-date', '0026-01-01'), 'from the year 1900'), (('--fine', '-1'), 'not below zero'),
                        (('--fact', 'blocked-percent=a lot'), 'not below zero'),
                        (('--act-date', '2026-11-28', '--decision-date', '2026-11-01'), 'lies before that of the act')):
        done = run('decide', 'fire-exit-small', *words, home='shipped', status=USAGE)
        assert part in done.stderr, done.stderr
    run('decide', 'nothing', home='shipped', status=ISSUES)
    large = run('decide', 'drug-without-licence', '--fact', 'goods-value=92233720368547758', home='shipped', status=USAGE)
    assert 'yuan' in large.stderr, large.stderr


def test_new():
    """A template is well formed, and refused by the schema until it has been filled in."""
    minimal = (DATA / 'minimal.xml').read_text(encoding='utf-8')
    for kind in ('matter', 'rule'):
        template = run('new', kind).stdout
        path = pathlib.Path(FOLDER.name) / f'new-{kind}.xml'
        path.write_text(minimal.replace(f'  </{kind}s>', template + f'  </{kind}s>'), encoding='utf-8')
        tags = {issue['tag'] for issue in json.loads(run('check', '--json', path, status=ISSUES).stdout)[0]['issues']}
        assert tags and 'malformed' not in tags and 'unknown-attribute' not in tags, tags
        assert 'unexpected-element' not in tags, tags


def main():
    use_full()
    cases = [(name[5:].replace('_', '-'), function) for name, function in globals().items() if name.startswith('test_')]
    return tap.run(cases)


if __name__ == '__main__':
    sys.exit(main())
