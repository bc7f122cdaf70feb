#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Count the test cases of the last run: count-cases.py BUILD-DIR

Reads what meson wrote of each test program and prints one line, 'N passed, N failed'. A program that crashed, timed out
or ran no case at all is a failure of its own; so is a case that was skipped, for what is missing was to be installed.
"""
import sys
import xml.etree.ElementTree as ElementTree


def main(build):
    passed, failed = 0, []
    root = ElementTree.parse(build + '/meson-logs/testlog.junit.xml').getroot()
    for suite in root.iter('testsuite'):
        cases = list(suite.iter('testcase'))
        bad = [case.get('name') for case in cases
               if any(case.find(tag) is not None for tag in ('failure', 'error', 'skipped'))]
        passed += len(cases) - len(bad)
        failed += [suite.get('name') + ': ' + str(name) for name in bad]
        if not cases:
            failed.append(suite.get('name') + ': no test case ran')
        elif not bad and int(suite.get('errors') or 0) + int(suite.get('failures') or 0) > 0:
            failed.append(suite.get('name') + ': the program failed')
    for name in failed:
        print('FAILED ' + name, file=sys.stderr)
    print('%d passed, %d failed' % (passed, len(failed)))
    return 1 if failed or passed == 0 else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
