#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing may pass by default: every way in which a test program can end badly is a failure of the count."""
import importlib
import json
import os
import subprocess
import sys
import tempfile

import tap

count = importlib.import_module('count-cases')
GOOD = '# Start of x tests\n1..2\nok 1 /x/a\nok 2 - b\n# End of x tests\n'
ENDS = [
    # what happened, what was printed, exit status, meson's word, passed, failed
    ('all passed', GOOD, 0, 'OK', 2, 0),
    ('plan at the end', 'ok 1 a\nok 2 b\n1..2\n', 0, 'OK', 2, 0),
    ('a name that says skip', '1..1\nok 1 /skip/skipped-rows\n', 0, 'OK', 1, 0),
    ('one failed', '1..2\nok 1 a\nnot ok 2 b\n', 1, 'FAIL', 1, 1),
    ('an assertion', '1..2\nok 1 a\nnot ok /x/b - ERROR:x.c:1: dead\nBail out!\n', -6, 'ERROR', 1, 1),
    ('a crash', '1..3\nok 1 a\n', -11, 'ERROR', 1, 1),
    ('an early end', '1..3\nok 1 a\n', 0, 'ERROR', 1, 1),
    ('nothing printed', '', 0, 'SKIP', 0, 1),
    ('a crash before the plan', '', -11, 'ERROR', 0, 1),
    ('no plan', 'ok 1 a\n', 0, 'OK', 1, 1),
    ('bailed out', '1..2\nok 1 a\nBail out! dead\n', -6, 'ERROR', 1, 1),
    ('a bad status after good cases', GOOD, 3, 'ERROR', 2, 1),
    ('took too long', '1..2\nok 1 a\n', -15, 'TIMEOUT', 1, 1),
    ('skipped', '1..2\nok 1 a # SKIP no display\nok 2 b\n', 0, 'OK', 1, 1),
    ('all skipped', '1..0 # SKIP no display\n', 0, 'SKIP', 0, 1),
]


def check_end(stdout, status, result, passed, failed):
    good, bad = count.judge({'name': 'x', 'stdout': stdout, 'returncode': status, 'result': result})
    assert (good, len(bad)) == (passed, failed), 'counted %d passed and failed %r' % (good, bad)


def check_output(lines, expected, status):
    with tempfile.TemporaryDirectory() as build:
        if lines is not None:
            os.mkdir(build + '/meson-logs')
            with open(build + '/meson-logs/testlog.json', 'w', encoding='utf-8') as log:
                log.writelines(json.dumps(line) + '\n' for line in lines)
        program = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'count-cases.py')
        done = subprocess.run([sys.executable, program, build], capture_output=True, text=True, check=False)
    assert done.stdout == expected, done.stdout
    assert done.returncode == status, done.returncode


def main():
    record = {'name': 'x', 'stdout': GOOD, 'returncode': 0, 'result': 'OK'}
    broken = dict(record, returncode=-11)
    cases = [('judge/' + name.replace(' ', '-'), lambda rest=rest: check_end(*rest)) for name, *rest in ENDS]
    cases += [
        ('output/good', lambda: check_output([record, record], '4 passed, 0 failed\n', 0)),
        ('output/one-bad', lambda: check_output([record, broken], '4 passed, 1 failed\n', 1)),
        ('output/empty-log', lambda: check_output([], '0 passed, 1 failed\n', 1)),
        ('output/no-log', lambda: check_output(None, '0 passed, 1 failed\n', 1)),
    ]
    return tap.run(cases)


if __name__ == '__main__':
    sys.exit(main())
