# SPDX-License-Identifier: GPL-3.0-or-later
"""The few lines of TAP that the tests in Python share."""
import sys
import traceback


def run(cases):
    """Runs the functions of @cases, a list of (name, function), each of which raises what is wrong. Returns the exit status."""
    failed = 0
    print('1..%d' % len(cases))
    for number, (name, function) in enumerate(cases, 1):
        try:
            function()
        except Exception as error:  # whatever a case raises is its failure
            failed += 1
            print('not ok %d %s' % (number, name))
            text = str(error) if isinstance(error, AssertionError) and str(error) else traceback.format_exc()
            print('\n'.join('# ' + line for line in text.splitlines()))
        else:
            print('ok %d %s' % (number, name))
        sys.stdout.flush()
    return 1 if failed else 0
