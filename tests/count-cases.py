#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Count the test cases of the last run: count-cases.py BUILD-DIR

Reads the TAP that meson kept of each test program and prints one line, 'N passed, N failed'. Nothing passes by default:
a program that crashed, took too long, printed no case or fewer than it planned is one failure more, and so is a case that
was skipped, for what it missed was to be installed. (meson's own JUnit file leaves out programs that died.)
"""
import json
import re
import sys

CASE = re.compile(r'^(not )?ok\b(?:\s+\d+)?\s*(?:-\s*)?(.*?)\s*(#\s*skip\b.*)?$', re.IGNORECASE)
PLAN = re.compile(r'^1\.\.(\d+)')


def read_tap(text):
    """How many cases passed, the names of those that failed, and how many were planned (None: no plan)."""
    passed, failed, planned = 0, [], None
    for line in text.splitlines():
        plan, case = PLAN.match(line), CASE.match(line)
        if plan:
            planned = int(plan[1])
        elif line.startswith('Bail out!') and not failed:
            failed.append(line)
        elif case and (case[1] or case[3]):
            failed.append(case[2] + (' was skipped' if case[3] else ''))
        elif case:
            passed += 1
    return passed, failed, planned


def judge(record):
    """How many cases of one program passed, and what failed."""
    passed, failed, planned = read_tap(record.get('stdout') or '')
    ran, status = passed + len(failed), record.get('returncode')
    if record.get('result') == 'TIMEOUT':
        failed.append('took too long')
    elif ran == 0:
        failed.append('no test case ran')
    elif planned is None and not failed:
        failed.append('printed no plan')
    elif planned is not None and ran < planned and not failed:
        failed.append('ended after %d of %d cases, with status %s' % (ran, planned, status))
    elif status not in (0, None) and not failed:
        failed.append('ended with status %s' % status)
    return passed, failed


def main(build):
    passed, failed = 0, []
    try:
        with open(build + '/meson-logs/testlog.json', encoding='utf-8') as log:
            records = [json.loads(line) for line in log]
    except OSError as error:
        records, failed = [], [str(error)]
    for record in records:
        good, bad = judge(record)
        passed += good
        failed += [record['name'] + ': ' + what for what in bad]
    if not records and not failed:
        failed = ['no test program ran']
    for name in failed:
        print('FAILED ' + name, file=sys.stderr)
    print('%d passed, %d failed' % (passed, len(failed)))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
