#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""heguictl print: what sheets there are, their numbers, and whether one still holds.

    test_print.py HEGUICTL
"""
import contextlib
import datetime
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS))
import tap  # noqa: E402

DATA = TESTS / 'data'
OK, ISSUES, USAGE, FAILURE = range(4)
PROGRAM = sys.argv[1]
FOLDER = tempfile.TemporaryDirectory(prefix='hegui-print-')
WORK = pathlib.Path(FOLDER.name)
YEAR = datetime.date.today().year

LETTERHEAD = '''[Letterhead]
Office=雨花台区司法局
Phone=025-1
Seal=（印章）
Footer=免费指导
Prefix=雨合指
Signers=张三;李四
'''


def run(*words, status=OK, home='home', statutes=None):
    environment = dict(os.environ, HEGUI_DATA_DIR=str(WORK / home), LC_ALL='C.UTF-8', LANGUAGE='en',
                       HEGUI_STATUTES_DIR=str(statutes or WORK / 'no-statutes'))
    done = subprocess.run([PROGRAM, 'print', *map(str, words)], env=environment, capture_output=True, text=True,
                          check=False, timeout=120)
    assert done.returncode == status, f'{words}: exits with {done.returncode}: {done.stdout[-400:]}{done.stderr[-400:]}'
    assert 'CRITICAL' not in done.stderr and 'WARNING' not in done.stderr, done.stderr
    if status in (USAGE, FAILURE):
        assert done.stdout == '' and done.stderr.startswith('heguictl: '), done.stderr
    return done


def build(xml, home='home'):
    environment = dict(os.environ, HEGUI_DATA_DIR=str(WORK / home), LC_ALL='C.UTF-8', LANGUAGE='en')
    subprocess.run([PROGRAM, 'build', str(xml)], env=environment, check=True, capture_output=True, timeout=120)


def text(*words, **options):
    return run(*words, '--format', 'text', **options).stdout


def letterhead():
    path = WORK / 'letterhead.ini'
    path.write_text(LETTERHEAD)
    return path


def test_formats():
    """The ending decides, unless the format is named."""
    for name, head in (('a.pdf', b'%PDF-'), ('a.html', b'<!DOCTYPE html>'), ('a.txt', b'Compliance'), ('a', b'%PDF-')):
        path = WORK / name
        run('YHT-FIRE-002', '-o', path)
        assert path.read_bytes().startswith(head), name
    run('YHT-FIRE-002', '-o', WORK / 'b.pdf', '--format', 'html')
    assert (WORK / 'b.pdf').read_bytes().startswith(b'<!DOCTYPE html>')
    assert run('YHT-FIRE-002', '--format', 'html').stdout.startswith('<!DOCTYPE html>')


def test_usage():
    for words in ((), ('YHT-FIRE-002',), ('YHT-FIRE-002', '-o', 'x.doc', '--format', 'doc'), ('--check', 'a', 'YHT-FIRE-002'),
                  ('--check', 'a', '--reprint', 'b'), ('--reprint', 'a'), ('--register', 'YHT-FIRE-002', '--format', 'text'),
                  ('--check', 'a', '--register')):
        run(*words, status=USAGE)


def test_unknown():
    assert 'no matter and no rule “nothing”' in run('nothing', '--format', 'text', status=ISSUES).stderr
    assert '餐饮' in run('--industry', '餐饭', '--format', 'text', status=ISSUES).stderr   # says which there are
    assert 'no field' in run('--field', 'x', '--format', 'text', status=ISSUES).stderr
    run('YHT-FIRE-002', '--letterhead', WORK / 'none.ini', '--format', 'text', status=FAILURE)
    run('--set', WORK / 'none.txt', '--format', 'text', status=FAILURE)


def test_trade():
    """By id or name; contents first, a section a field."""
    sheet = text('--industry', '餐饮')
    assert sheet == text('--industry', 'catering')
    assert '\n餐饮\n' in sheet and 'matters in' in sheet
    sections = [line for line in sheet.splitlines() if line.startswith('# ')]
    matters = [line for line in sheet.splitlines() if line.startswith('## ')]
    assert len(sections) > 3 and len(matters) > 20, (len(sections), len(matters))
    assert f'{len(matters)} matters in {len(sections)} fields' in sheet
    assert len(text('--industry', '餐饮', '--no-advice', '--no-rules')) < len(sheet) * 0.8
    fire = text('--industry', '餐饮', '--field', '消防')
    assert '餐饮 · 消防' in fire and ' in 1 field' in fire


def test_set():
    path = WORK / 'set.txt'
    path.write_text('# 检查用\nYHT-FIRE-002\t疏散通道\n\n  YHT-FOOD-001  # 无证\nYHT-FIRE-002\n')
    sheet = text('--set', path)
    assert '2 matters in 2 fields' in sheet
    assert sheet.index('# 1. 消防') < sheet.index('# 2. 食品药品')
    assert '3 matters' in text('--set', path, 'YHT-FOOD-002')
    assert 'Entries: 2\n' in text('--set', path, '--overview')


def test_mixed():
    """Rules that are named among matters stand in a section of their own."""
    sheet = text('YHT-FIRE-002', 'YHT-L-001', 'YHT-L-002')
    assert '1 matter in 1 field, 2 rules' in sheet, sheet[:400]
    assert sheet.index('# 1. 消防') < sheet.index('# 2. Rules of leniency')
    assert 'YHT-L-002' in sheet[sheet.index('# 2.'):]


def test_rule():
    assert '# Receipt' in text('YHT-L-001', '--receipt')
    assert 'Rule of Leniency' in text('YHT-L-001')
    overview = text('YHT-L-001', 'YHT-FIRE-002', '--overview')
    assert overview.index('# Rules of leniency') < overview.index('Result: ') < overview.index('# Compliance matters')
    assert overview.index('# Compliance matters') < overview.index('Highest fine: ')


def test_letterhead():
    sheet = text('YHT-FIRE-002', '--letterhead', letterhead(), '--recipient', '某公司', '--recipient-code',
                 '91350100-m000100y43', '--receipt')
    assert sheet.startswith('雨花台区司法局\n')
    assert 'Recipient: 某公司\nCredit code: 91350100M000100Y43\n' in sheet
    assert 'Handled by: 张三, 李四; Telephone: 025-1' in sheet and '（印章）' in sheet and '\n免费指导\n' in sheet
    assert sheet.rindex('# Receipt') > sheet.rindex('（印章）')
    assert 'Handled by: 王五' in text('YHT-FIRE-002', '--letterhead', letterhead(), '--handler', '王五')
    (WORK / 'bad.ini').write_text('[Letterhead]\nOfice=A\n')
    assert 'no “Ofice”' in run('YHT-FIRE-002', '--letterhead', WORK / 'bad.ini', '-o', WORK / 'x.pdf', status=FAILURE).stderr


def test_own_letterhead():
    """The office's own is used unless another is named; a damaged one is told and stays as it is."""
    home = WORK / 'own'
    home.mkdir()
    (home / 'letterhead.ini').write_text(LETTERHEAD)
    assert text('YHT-FIRE-002', home='own').startswith('雨花台区司法局\n')
    other = WORK / 'other.ini'
    other.write_text('[Letterhead]\nOffice=别处\n')
    assert text('YHT-FIRE-002', '--letterhead', other, home='own').startswith('别处\n')
    assert run('YHT-FIRE-002', '--register', '-o', WORK / 'own.pdf', home='own').stdout == f'雨合指〔{YEAR}〕1号\n'
    (home / 'letterhead.ini').write_text('[Letterhead\n')
    assert 'no letterhead' in run('YHT-FIRE-002', '-o', WORK / 'own2.pdf', home='own', status=FAILURE).stderr
    assert not (WORK / 'own2.pdf').exists()
    assert (home / 'letterhead.ini').read_text() == '[Letterhead\n'
    assert text('YHT-FIRE-002', '--letterhead', other, home='own').startswith('别处\n')


def test_code():
    """A wrong code is told, with what was expected, and takes no number unless it is confirmed."""
    words = ('YHT-FIRE-002', '--recipient-code', '91350100M000100Y42', '-o', WORK / 'code.txt')
    assert 'would be 3' in run(*words, home='code').stderr
    assert 'Caution: The unified' in (WORK / 'code.txt').read_text()
    (WORK / 'code.txt').unlink()
    assert 'would be 3' in run(*words, '--register', home='code', status=FAILURE).stderr
    assert not (WORK / 'code.txt').exists()
    assert run(*words, '--register', '--confirm-code', home='code').stdout.endswith('〕1号\n')
    assert 'The unified' not in (WORK / 'code.txt').read_text()


def test_articles():
    assert 'No texts of laws are installed' in run('YHT-FIRE-002', '--articles', '--format', 'text').stderr
    folder = WORK / 'statutes' / '法律'
    folder.mkdir(parents=True)
    (folder / '消防法(2021-04-29).md').write_text('第二十八条 任何单位、个人不得占用疏散通道。\n\n第二十九条 其他。\n')
    done = run('YHT-FIRE-002', '--articles', '--format', 'text', statutes=WORK / 'statutes')
    assert done.stderr == '' and '任何单位、个人不得占用疏散通道。' in done.stdout and '其他。' not in done.stdout


def test_register():
    """Numbers go on, what was registered comes back to the byte, and however its number is typed."""
    home = 'register'
    numbers = []
    for name in ('1.pdf', '2.pdf', '3.html'):
        numbers.append(run('YHT-FIRE-002', '--letterhead', letterhead(), '--register', '-o', WORK / name, home=home).stdout)
    assert numbers == [f'雨合指〔{YEAR}〕{i}号\n' for i in (1, 2, 3)], numbers
    assert run('YHT-FIRE-002', '--register', '-o', WORK / '4.pdf', home=home).stdout == f'HG〔{YEAR}〕1号\n'
    for number in (f'雨合指〔{YEAR}〕2号', f' 雨合指[{YEAR}]2', f'hegui:sheet?n=雨合指（{YEAR}）2号&e=1&h=2'):
        run('--reprint', number, '-o', WORK / 'again.pdf', home=home)
        assert (WORK / 'again.pdf').read_bytes() == (WORK / '2.pdf').read_bytes(), number
    assert f'No. 雨合指〔{YEAR}〕1号' in text('--reprint', f'雨合指〔{YEAR}〕1号', home=home)
    assert 'No sheet with the number' in run('--check', f'雨合指〔{YEAR}〕9号', home=home, status=ISSUES).stderr
    # A file that cannot be written takes a number all the same; it is said, so that the sheet can be printed again.
    done = subprocess.run([PROGRAM, 'print', 'YHT-FIRE-002', '--register', '-o', str(WORK / 'none' / 'a.pdf')],
                          env=dict(os.environ, HEGUI_DATA_DIR=str(WORK / home), LC_ALL='C.UTF-8', LANGUAGE='en'),
                          capture_output=True, text=True, check=False)
    assert done.returncode == FAILURE and done.stdout == f'HG〔{YEAR}〕2号\n', (done.stdout, done.stderr)
    run('--reprint', f'HG〔{YEAR}〕2号', '-o', WORK / 'late.pdf', home=home)
    # What became of each is in the register.
    with contextlib.closing(sqlite3.connect(WORK / home / 'records.db')) as db:
        prints = db.execute("SELECT number, outlet, target, result FROM sheet_print JOIN sheet USING (sheet) WHERE number LIKE 'HG%'"
                            ' ORDER BY print').fetchall()
    assert prints == [(f'HG〔{YEAR}〕1号', 'file', '4.pdf', 'done'), (f'HG〔{YEAR}〕2号', 'file', 'a.pdf', 'failed'),
                      (f'HG〔{YEAR}〕2号', 'file', 'late.pdf', 'done')], prints


def test_check():
    """What has changed is named, the rest is not; the sheet itself stays what it was."""
    home = 'check'
    catalog = (DATA / 'minimal.xml').read_text()
    build(DATA / 'minimal.xml', home=home)
    number = run('M-001', '--register', '-o', WORK / 'before.pdf', home=home).stdout.strip()
    assert 'still holds' in run('--check', number, home=home).stdout
    changed = WORK / 'changed.xml'
    changed.write_text(catalog.replace('edition="2026.1"', 'edition="2026.2"').replace('max="1000000"', 'max="900000"'))
    build(changed, home=home)
    lines = run('--check', number, home=home, status=ISSUES).stdout.splitlines()
    assert lines[0].endswith('1 text it rests on has changed between edition 2026.1 and edition 2026.2.'), lines
    assert lines[1:] == ['Matter M-001 广告使用绝对化用语: reads otherwise now'], lines
    assert 'no longer holds' in run('--reprint', number, '-o', WORK / 'after.pdf', home=home).stderr
    assert (WORK / 'after.pdf').read_bytes() == (WORK / 'before.pdf').read_bytes()


def main():
    cases = [(name[5:].replace('_', '-'), function) for name, function in globals().items() if name.startswith('test_')]
    return tap.run(cases)


if __name__ == '__main__':
    sys.exit(main())
