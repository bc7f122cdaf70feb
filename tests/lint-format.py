#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hold the C files to .clang-format, in indentation and spaces only: lint-format.py [FILE…]

clang-format would also undo tables that are laid out to be read, so a difference counts only where it leaves the lines as
they are. Several spaces inside a line are alignment and count as one.
"""
import difflib
import glob
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# What the project writes otherwise than clang-format can say, put as something as long that it leaves alone: _("…") and
# g_autoptr(Type) without a space; then what it takes for C++.
STAND_INS = [(r'\b(NC_|N_|C_|_)\(', lambda match: '!' * len(match[1]) + '('),
             (r'\b(g_autoptr|g_auto)\((\w+)\)', r'\1_\2_'),
             (r'hg-error-quark', 'hg_error_quark'), (r'\b(and|or|not);', r'\1_;')]
# Lines whose place is a matter of taste: the second half of a text and of a choice, and macros.
FREE = re.compile(r'\s*(["?:#]|N_\(")')


def plain(line):
    body = line.lstrip(' ')
    return line[:len(line) - len(body)] + re.sub(' +', ' ', body)


def formatted(path, text):
    done = subprocess.run(['clang-format', '--style=file', '--assume-filename=' + path], cwd=ROOT, input=text,
                          capture_output=True, text=True, check=True)
    return done.stdout.replace('){ ', ') { ').split('\n')


def differences(path):
    with open(os.path.join(ROOT, path), encoding='utf-8') as file:
        text = file.read()
    for pattern, stand_in in STAND_INS:
        text = re.sub(pattern, stand_in, text)
    lines, wanted = text.split('\n'), formatted(path, text)
    matcher = difflib.SequenceMatcher(None, [plain(line) for line in lines], [plain(line) for line in wanted], False)
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind != 'equal' and end - start == last - first:
            for line, other in zip(range(start, end), wanted[first:last]):
                if ''.join(lines[line].split()) == ''.join(other.split()) and not FREE.match(lines[line]):
                    yield line + 1, other


def main(paths):
    paths = paths or sorted(os.path.relpath(path, ROOT) for top in ('app', 'ui', 'tests')
                            for path in glob.glob(os.path.join(ROOT, top, '**', '*.c'), recursive=True)
                            if '/tests/data/' not in path)
    found = 0
    for path in paths:
        for line, wanted in differences(path):
            found += 1
            print('%s:%d: format: should be "%s"' % (path, line, wanted))
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
