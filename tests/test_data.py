#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files beside the program: each is what its format asks for, and says the same as the program."""
import glob
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import tap

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DATA = os.path.join(ROOT, 'data')
APPLICATION_ID = 'org.hegui.hegui'
COMPLETE = '''
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_heguictl
printf '%s\\n' "${COMPREPLY[@]}"
'''


def path(*names):
    return os.path.join(DATA, *names)


def read(*names):
    with open(path(*names), encoding='utf-8') as file:
        return file.read()


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, '%s\n%s' % (' '.join(command), done.stdout + done.stderr)
    return done.stdout + done.stderr


def ctl_commands():
    with open(os.path.join(ROOT, 'app', 'ctl', 'hg-ctl.c'), encoding='utf-8') as file:
        table = re.search(r'commands\[\] = \{(.*?)\n\};', file.read(), re.DOTALL)
    return re.findall(r'\{ "(\w+)"', table[1])


def check_desktop():
    said = run('desktop-file-validate', path(APPLICATION_ID + '.desktop'))
    assert not said, said
    entry = read(APPLICATION_ID + '.desktop')
    for key in 'Name', 'Comment', 'Keywords':
        assert re.search(r'^%s\[zh_CN\]=.+$' % key, entry, re.MULTILINE), '%s is not Chinese' % key
    assert '\nIcon=%s\n' % APPLICATION_ID in entry, 'the icon is another'


def check_metainfo():
    run('appstreamcli', 'validate', '--no-net', path(APPLICATION_ID + '.metainfo.xml'))
    root = ElementTree.fromstring(read(APPLICATION_ID + '.metainfo.xml'))
    language = '{http://www.w3.org/XML/1998/namespace}lang'
    for tag in 'name', 'summary', 'description/p':
        assert any(element.get(language, '').startswith('zh') for element in root.findall(tag)), '%s is not Chinese' % tag
    with open(os.path.join(ROOT, 'meson.build'), encoding='utf-8') as file:
        version = re.search(r"version: '([^']+)'", file.read())[1]
    assert root.find('releases/release').get('version') == version, 'the newest release is not %s' % version


def check_settings():
    run('glib-compile-schemas', '--strict', '--dry-run', DATA)
    keys = {key.get('name'): (key.get('type'), key.findtext('default'))
            for key in ElementTree.fromstring(read(APPLICATION_ID + '.gschema.xml')).iter('key')}
    for name, wanted in {'window-width': ('i', '1280'), 'window-height': ('i', '800'),
                         'window-maximized': ('b', 'false')}.items():
        assert keys.get(name) == wanted, '%s is %r' % (name, keys.get(name))


def check_search():
    """What the desktop is told of the search, and what the bus starts for it, name the same things."""
    keys = dict(line.split('=', 1) for line in read(APPLICATION_ID + '.search-provider.ini').splitlines() if '=' in line)
    assert keys['DesktopId'] == APPLICATION_ID + '.desktop' and keys['Version'] == '2', keys
    assert keys['ObjectPath'] == '/' + keys['BusName'].replace('.', '/'), keys
    for name in APPLICATION_ID, keys['BusName']:
        assert '\nName=%s\n' % name in read(name + '.service.in'), 'the bus does not know ' + name
    assert '\nDBusActivatable=true\n' in read(APPLICATION_ID + '.desktop')


def check_icons():
    for folder, name in ('scalable', APPLICATION_ID), ('symbolic', APPLICATION_ID + '-symbolic'):
        root = ElementTree.fromstring(read('icons', 'hicolor', folder, 'apps', name + '.svg'))
        box = [float(number) for number in root.get('viewBox').split()]
        assert box[:2] == [0, 0] and box[2] == box[3] > 0, '%s is not square' % name
        assert not list(root.iter('{http://www.w3.org/2000/svg}image')), '%s holds a picture' % name
        if folder == 'symbolic':
            strokes = [element for element in root.iter() if element.get('stroke') or element.get('fill') == 'none']
            assert not strokes, 'GTK would fill what is only drawn as a line'


def check_manual():
    for page in sorted(glob.glob(path('man', '*.1'))):
        said = run('groff', '-man', '-k', '-ww', '-rCHECKSTYLE=3', '-z', '-Tutf8', page)
        assert not said, said
        text = run('groff', '-man', '-k', '-Tutf8', '-P-bcou', page)
        assert 'NAME' in text and 'SYNOPSIS' in text, text[:300]


def check_manual_of_commands():
    page = read('man', 'heguictl.1')
    for command in ctl_commands():
        assert re.search(r'^\.(BI?R?|TP) %s\b' % command, page, re.MULTILINE), 'no word on "%s"' % command
    for status in '0123':
        assert re.search(r'^\.B %s$' % status, page, re.MULTILINE), 'no word on exit status ' + status


def complete(*words):
    with tempfile.TemporaryDirectory() as folder:
        script = os.path.join(folder, 'complete')
        with open(script, 'w', encoding='utf-8') as file:
            file.write(COMPLETE)
        return run('bash', script, path('completions', 'heguictl'), *words).split()


def check_completion():
    words = complete('heguictl', '')
    for command in ctl_commands():
        assert command in words, '"%s" is not offered' % command
    assert complete('heguictl', 'ch') == ['check'], complete('heguictl', 'ch')
    assert complete('heguictl', 'new', '') == ['matter', 'rule'], complete('heguictl', 'new', '')
    assert complete('heguictl', 'search', '--sort', 'ri') == ['risk'], complete('heguictl', 'search', '--sort', 'ri')
    assert '--rules' in complete('heguictl', 'list', '--'), complete('heguictl', 'list', '--')


def check_catalog():
    run('xmllint', '--noout', '--nonet', '--schema', path('catalog.xsd'), path('catalog', 'yuhuatai.xml'))


def check_installed():
    """Every file of data/ that a person's system needs is named in its meson.build."""
    with open(path('meson.build'), encoding='utf-8') as file:
        build = file.read()
    for name in os.listdir(DATA):
        if name in ('meson.build', 'catalog', 'man', 'completions', 'icons') or name.endswith('.png'):
            continue
        assert name in build, '%s is not installed' % name
    for name in glob.glob(path('man', '*')) + glob.glob(path('completions', '*')) + glob.glob(path('catalog', '*')):
        assert os.path.relpath(name, DATA) in build, '%s is not installed' % name


if __name__ == '__main__':
    sys.exit(tap.run([
        ('desktop', check_desktop),
        ('metainfo', check_metainfo),
        ('settings', check_settings),
        ('search', check_search),
        ('icons', check_icons),
        ('manual', check_manual),
        ('manual-of-commands', check_manual_of_commands),
        ('completion', check_completion),
        ('catalog', check_catalog),
        ('installed', check_installed),
    ]))
