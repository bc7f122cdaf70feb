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
                  ('--fly',), ('print', 'advert')):
        run(*words, status=USAGE)


def test_help():
    text = run('--help').stdout
    for command in ('check', 'explain', 'build', 'list', 'search', 'show', 'print', 'new'):
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
    run('print', 'advert', 'rule-0', '-o', path, status=FAILURE)
    assert not os.path.exists(path)
    run('print', 'advert', '-o', '/nowhere/sheet.pdf', status=FAILURE)


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
