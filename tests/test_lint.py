#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The linter against houses that are wrong in known ways.

tests/data/lint/bad and tests/data/lint/good are small houses. What must be found in the bad one stands in
tests/data/lint/expected, one 'FILE:LINE: tag' a line; in the good one nothing may be found. Sizes are tested on files that
are made here, for nobody would read them.
"""
import os
import sys
import tempfile

import lint
import tap

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'data', 'lint')
HEAD = '/* SPDX-License-Identifier: GPL-3.0-or-later */\n#define G_LOG_DOMAIN "%s"\n\n#include "config.h"\n'


def found_in(root):
    return ['%s:%d: %s' % fault[:3] for fault in lint.Linter(root).run()]


def expected():
    with open(os.path.join(DATA, 'expected'), encoding='utf-8') as file:
        return [line.strip() for line in file if line.strip() and not line.startswith('#')]


def check_tag(tag):
    wanted = sorted(line for line in expected() if line.endswith(': ' + tag))
    found = sorted(line for line in found_in(os.path.join(DATA, 'bad')) if line.endswith(': ' + tag))
    assert wanted, 'no bad example of this tag'
    assert found == wanted, 'found %r instead of %r' % (found, wanted)


def check_good():
    found = found_in(os.path.join(DATA, 'good'))
    assert not found, found


def check_made(path, text, wanted):
    with tempfile.TemporaryDirectory() as root:
        os.makedirs(os.path.join(root, os.path.dirname(path)))
        with open(os.path.join(root, path), 'w', encoding='utf-8') as file:
            file.write(text)
        found = [line for line in found_in(root) if line.endswith('-size')]
    assert found == wanted, 'found %r instead of %r' % (found, wanted)


def source(stem, lines):
    head = HEAD % stem
    return head + '\n' * (lines - head.count('\n'))


def function(lines):
    return HEAD % 'hg-long' + '\nstatic int\nlong_one (void)\n{\n' + '  work ();\n' * lines + '}\n'


def main():
    sized = [tag for tag in lint.TAGS if tag.endswith('-size')]
    cases = [('bad/' + tag, lambda tag=tag: check_tag(tag)) for tag in lint.TAGS if tag not in sized]
    cases += [
        ('good', check_good),
        ('size/file/most', lambda: check_made('app/base/hg-big.c', source('hg-big', 400), [])),
        ('size/file/over', lambda: check_made('app/base/hg-big.c', source('hg-big', 401),
                                              ['app/base/hg-big.c:401: file-size'])),
        ('size/test/most', lambda: check_made('tests/base/test-x.c', source('test-x', 600), [])),
        ('size/test/over', lambda: check_made('tests/base/test-x.c', source('test-x', 601),
                                              ['tests/base/test-x.c:601: file-size'])),
        ('size/function/most', lambda: check_made('ui/hg-long.c', function(60), [])),
        ('size/function/over', lambda: check_made('ui/hg-long.c', function(61), ['ui/hg-long.c:7: function-size'])),
    ]
    return tap.run(cases)


if __name__ == '__main__':
    sys.exit(main())
