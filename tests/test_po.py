#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations: every file with text is listed, and the Chinese is complete and sound."""
import os
import re
import subprocess
import sys
import tempfile

import tap

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PO = os.path.join(ROOT, 'po', 'zh_CN.po')
IN_C = re.compile(r'\b(_|N_|Q_|C_|NC_|ngettext|g_dngettext|g_dpgettext2)\s*\(')
IN_UI = re.compile(r'translatable="(yes|true|1)"')
# The keywords that meson's glib preset gives to xgettext.
KEYWORDS = ['_', 'N_', 'C_:1c,2', 'NC_:1c,2', 'g_dcgettext:2', 'g_dngettext:2,3', 'g_dpgettext2:2c,3']
HAN = re.compile('[\u3400-\u9fff]')


def run(*command):
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, '%s\n%s' % (' '.join(command), done.stdout + done.stderr)
    return done.stdout + done.stderr


def listed():
    with open(os.path.join(ROOT, 'po', 'POTFILES'), encoding='utf-8') as file:
        return [line.strip() for line in file if line.strip() and not line.startswith('#')]


def translatable():
    found = []
    for top in 'app', 'ui':
        for folder, _, names in os.walk(os.path.join(ROOT, top)):
            for name in names:
                pattern = IN_C if name.endswith(('.c', '.h')) else IN_UI if name.endswith('.ui') else None
                path = os.path.join(folder, name)
                if pattern:
                    with open(path, encoding='utf-8') as file:
                        if pattern.search(file.read()):
                            found.append(os.path.relpath(path, ROOT))
    return found


def check_potfiles():
    missing = sorted(set(translatable()) - set(listed()))
    gone = sorted(path for path in set(listed()) if not os.path.exists(os.path.join(ROOT, path)))
    assert not missing, 'not in po/POTFILES: ' + ', '.join(missing)
    assert not gone, 'in po/POTFILES, but not there: ' + ', '.join(gone)
    assert listed() == sorted(listed()), 'po/POTFILES is not in order'


def check_complete():
    with tempfile.TemporaryDirectory() as folder:
        pot = os.path.join(folder, 'hegui.pot')
        run('xgettext', '--from-code=UTF-8', '--package-name=hegui', '-o', pot,
            *('--keyword=' + keyword for keyword in KEYWORDS), *listed())
        lacking = run('msgattrib', '--untranslated', '--no-obsolete', PO) + run('msgattrib', '--only-fuzzy', PO)
        assert 'msgid' not in lacking, lacking
        run('msgcmp', PO, pot)


def check_sound():
    run('msgfmt', '--check', '-o', os.devnull, PO)


def check_chinese():
    """A sentence that was only copied is not translated."""
    done = run('msgattrib', '--translated', '--no-obsolete', '--no-wrap', PO)
    bare = [line for line in re.findall(r'^msgstr(?:\[\d\])? "(.*)"$', done, re.MULTILINE)
            if len(re.findall(r'[A-Za-z]{3,}', line)) > 2 and not HAN.search(line)]
    assert not bare, bare


def check_list_of_languages():
    with open(os.path.join(ROOT, 'po', 'LINGUAS'), encoding='utf-8') as file:
        languages = [line.strip() for line in file if not line.startswith('#')]
    there = sorted(name[:-3] for name in os.listdir(os.path.join(ROOT, 'po')) if name.endswith('.po'))
    assert languages == there, '%r are listed, %r are there' % (languages, there)


if __name__ == '__main__':
    sys.exit(tap.run([
        ('potfiles', check_potfiles),
        ('linguas', check_list_of_languages),
        ('complete', check_complete),
        ('sound', check_sound),
        ('chinese', check_chinese),
    ]))
