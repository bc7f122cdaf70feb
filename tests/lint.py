#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hold the house: names, sizes, layers, headers and calls that have no place here.

    lint.py [--tap] [ROOT]

Prints FILE:LINE: tag: sentence for everything found, or one TAP case a tag. It reads C by lines, which the one style of
this project allows: a function's name and its braces stand in the first column. The tables below are the rules; what is
excepted is named there, file by file.
"""
import os
import re
import sys

# Which layers a layer may include, beside itself.
LAYERS = {
    'app/base': [],
    'app/text': ['app/base'],
    'app/model': ['app/base'],
    'app/catalog': ['app/base', 'app/model', 'app/text'],
    'app/rules': ['app/base', 'app/model', 'app/text'],
    'app/store': ['app/base', 'app/model', 'app/text'],
    'app/sheet': ['app/base', 'app/model', 'app/text'],
    'app/issuing': ['app/base', 'app/model', 'app/text', 'app/store', 'app/sheet'],
    'app/importing': ['app/base', 'app/model', 'app/text', 'app/catalog', 'app/rules', 'app/store'],
    'app/service': ['app/base', 'app/model', 'app/text', 'app/catalog', 'app/rules', 'app/store', 'app/importing', 'app/sheet',
                    'app/issuing'],
    'app/provider': ['app/base', 'app/model', 'app/text', 'app/store', 'app/importing', 'app/sheet'],
    'app/ctl': ['app/base', 'app/model', 'app/text', 'app/catalog', 'app/rules', 'app/store', 'app/importing', 'app/sheet',
                'app/issuing'],
    # What stands in the search entry is a language: entry, chips and facets all read and write it.
    'ui': ['app/base', 'app/text', 'app/model', 'app/sheet', 'app/service'],
}
# The main files tie everything together; they are in no layer.
MAIN = ('app/main.c', 'app/main-ctl.c', 'app/main-search-provider.c', 'app/text/generate-han.c')
GENERATED = {'hg-types-enums.h': 'app/model', 'hegui-resources.h': 'ui'}

# Headers that lie where any file could reach them, and who may.
SYSTEM = [
    (r'sqlite3\.h', ('app/store/',)),
    (r'libxml/', ('app/catalog/',)),
    (r'unicode/', ('app/text/',)),
    (r'json-glib/', ('app/ctl/',)),
    (r'qrencode\.h', ('app/sheet/',)),
    (r'(gtk|gdk|gsk)/|adwaita\.h', ('ui/', 'app/main.c')),
    (r'cairo|pango/', ('app/sheet/', 'ui/')),
]

# Calls without a place here: pattern, where it is allowed all the same, why not.
EVERYWHERE = ()
BANNED = [
    (r'\b(strcpy|strcat|sprintf|vsprintf|gets)\s*\(', EVERYWHERE, 'does not know how long its target is'),
    (r'\b(strncpy|strncat)\s*\(', EVERYWHERE, 'may leave its target without an end'),
    (r'\bgoto\b', EVERYWHERE, 'g_autoptr frees; goto is not needed'),
    (r'\b(atoi|atol|atof)\s*\(', EVERYWHERE, 'cannot say that its text is no number'),
    (r'\bg_slice_\w+', EVERYWHERE, 'is g_malloc since GLib 2.76'),
    (r'\b(GtkTreeView|gtk_tree_view_\w+|GtkComboBox\w*|gtk_combo_box_\w+|gtk_dialog_\w+|gtk_info_bar_\w+)', EVERYWHERE,
     'is deprecated in newer GTK'),
    (r'\b(GtkEntryCompletion|gtk_entry_completion_\w+|GtkAssistant)\b', EVERYWHERE, 'is deprecated in newer GTK'),
    (r'\b(GtkStyleContext|gtk_style_context_\w+)\b', ('ui/common/hg-drawn-text.c',), 'is deprecated in newer GTK'),
    (r'\b(printf|puts|putchar|g_print|g_printerr)\s*\(', ('app/ctl/', 'app/main', 'tests/'),
     'writes to a terminal that a library does not own'),
    (r'\b(system|popen|wordexp)\s*\(', EVERYWHERE, 'starts a shell'),
    (r'\b(sleep|usleep|g_usleep)\s*\(', EVERYWHERE, 'waits for time instead of for what is meant'),
    (r'\bsqlite3_exec\s*\(', ('app/store/hg-db.c',), 'is for hg-db.c; everything else prepares its statements'),
    (r'\bg_test_skip\s*\(', EVERYWHERE, 'lets a test pass that did not run'),
]

FILE_LINES, TEST_LINES, FUNCTION_LINES = 400, 600, 60
NESTING, TEST_NESTING = 4, 5   # a test may try every combination
# Files and functions that may be longer, and how long.
LONGER_FILES = {
    'app/catalog/hg-reader.c': 500,
    'ui/window/hg-detail.c': 440,   # one reader for each kind of page
    'tests/catalog/test-hg-reader.c': 800,   # one case for each way in which a document can be hostile,
}
LONGER_FUNCTIONS = {}
# Files that hold a part of a larger type, by the stem that their functions start with.
PARTS = {
    'app/service/hg-library-assessments.c': 'hg-library',
    'app/service/hg-library-law.c': 'hg-library',
    'app/service/hg-library-open.c': 'hg-library',
    'app/service/hg-library-queries.c': 'hg-library',
    'app/service/hg-library-search.c': 'hg-library',
    'app/service/hg-library-sheets.c': 'hg-library',
    'app/service/hg-library-tray.c': 'hg-library',
}
DOMAINS = {'app/main.c': 'hegui', 'app/main-ctl.c': 'heguictl',
           'app/main-search-provider.c': 'hegui-search-provider'}

# Public functions without a test program of their own name: plain records that are made and freed and do nothing else, and
# what another test holds.
NO_LOGIC = 'made and freed, nothing else'
TESTED_BY = {
    'app/ctl/hg-ctl-browse.c': 'tests/ctl/test_ctl.py',
    'app/ctl/hg-ctl-check.c': 'tests/ctl/test_ctl.py',
    'app/ctl/hg-ctl-decide-json.c': 'tests/ctl/test_ctl.py',
    'app/ctl/hg-ctl-decide-text.c': 'tests/ctl/test_ctl.py',
    'app/ctl/hg-ctl-decide.c': 'tests/ctl/test_ctl.py',
    'app/ctl/hg-ctl-file.c': 'tests/ctl/test_print.py',
    'app/ctl/hg-ctl-json.c': 'tests/ctl/test_ctl.py',
    'app/ctl/hg-ctl-new.c': 'tests/ctl/test_ctl.py',
    'app/ctl/hg-ctl-print.c': 'tests/ctl/test_print.py',
    'app/ctl/hg-ctl-search.c': 'tests/ctl/test_ctl.py',
    'app/ctl/hg-ctl.c': 'tests/ctl/test_ctl.py',
    'app/provider/hg-search-provider.c': 'tests/provider/test_search_provider.py',
    'app/model/hg-citation.c': NO_LOGIC,
    'app/model/hg-fine-result.c': NO_LOGIC,
    'app/model/hg-paragraph.c': NO_LOGIC,
    'app/model/hg-reason.c': NO_LOGIC,
    'app/model/hg-scheme.c': NO_LOGIC,
    'app/model/hg-sheet-print.c': NO_LOGIC,
    'app/model/hg-term.c': NO_LOGIC,
    'app/sheet/hg-sheet-request.c': NO_LOGIC,
    'app/store/hg-gram-reader.c': 'tests/store/test-hg-gram-writer.c',
    'app/store/hg-search-block.c': 'tests/store/test-hg-search-walk.c',
    'app/store/hg-search-filter.c': 'tests/store/test-hg-search-walk.c',
    'app/store/hg-search-run.c': 'tests/store/test-hg-search-walk.c',
    'app/store/hg-search-term.c': 'tests/store/test-hg-search-walk.c',
    'app/store/hg-search-text.c': 'tests/store/test-hg-search-walk.c',
}
TAGS = {
    'spdx': 'the first line names the licence',
    'pragma-once': 'a header is guarded by #pragma once',
    'log-domain': 'G_LOG_DOMAIN is the name of the file',
    'include-first': 'config.h comes first, then the own header',
    'include-path': 'headers are found by the include path, never by ../',
    'layer': 'a layer includes only what lies below it',
    'system-header': 'each library is used in its own layer only',
    'prefix': "a public function's name starts with its file's",
    'untested': 'each file with public functions has a test program',
    'file-size': 'files are short enough to be read in one go',
    'function-size': 'functions are short',
    'nesting': 'few conditions stand inside one another',
    'banned': 'some calls have no place here',
    'todo': 'what is not done is in an issue, not in a comment',
}

FUNCTION = re.compile(r'^([a-z_][a-z0-9_]*) \(')
CONTROL = re.compile(r'^( *)(?:\} )?(?:if|else|for|while|do|switch)\b')
INCLUDE = re.compile(r'^#\s*include\s+(["<])([^">]+)[">]')


def strip(text):
    """The code without comments, and with empty strings, line for line."""
    token = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)

    def blank(match):
        first = match[0][0]
        return first * 2 if first in '"\'' else '\n' * match[0].count('\n')

    # An include's name looks like a string and is wanted.
    return '\n'.join(line if INCLUDE.match(raw) else line
                     for raw, line in zip(text.split('\n'), token.sub(blank, text).split('\n')))


class Function:
    """A function's definition: where its name, its first and its last line stand."""

    def __init__(self, name, line, first, last, is_static):
        self.name, self.line, self.first, self.last, self.is_static = name, line, first, last, is_static


def find_functions(lines):
    found, name, line = [], None, 0
    for number, text in enumerate(lines, 1):
        match = FUNCTION.match(text)
        if match:
            name, line = match[1], number
        elif text.startswith('{') and name:
            last = next((n for n in range(number, len(lines) + 1) if lines[n - 1].startswith('}')), len(lines))
            above = lines[line - 2] if line > 1 else ''
            found.append(Function(name, line, number, last, above.startswith('static')))
            name = None
        elif text.endswith(';') or text.startswith('}'):
            name = None
    return found


class Source:
    def __init__(self, root, path):
        self.path = path
        self.folder, self.name = os.path.split(path)
        self.stem, self.ending = os.path.splitext(self.name)
        with open(os.path.join(root, path), encoding='utf-8') as file:
            self.text = file.read()
        self.lines = self.text.split('\n')[:-1] if self.text.endswith('\n') else self.text.split('\n')
        self.code = strip(self.text).split('\n')
        self.functions = find_functions(self.code) if self.ending == '.c' else []
        self.includes = [(number, match[1] == '<', match[2]) for number, line in enumerate(self.lines, 1)
                         for match in [INCLUDE.match(line)] if match]
        self.is_test = path.startswith('tests/')

    def layer(self):
        if self.path in MAIN or self.is_test:
            return None
        return 'ui' if self.path.startswith('ui/') else '/'.join(self.path.split('/')[:2])


class Linter:
    def __init__(self, root):
        self.root, self.found = root, []
        paths = [os.path.relpath(os.path.join(folder, name), root)
                 for top in ('app', 'ui', 'tests') for folder, _, names in os.walk(os.path.join(root, top)) for name in names]
        self.paths = sorted(path for path in paths if not path.startswith('tests/data/'))
        self.sources = [Source(root, path) for path in self.paths if path.endswith(('.c', '.h'))]
        self.homes = {source.name: source.layer() for source in self.sources if source.ending == '.h'}
        self.homes.update(GENERATED)

    def report(self, path, line, tag, sentence):
        self.found.append((path, line, tag, sentence))

    def run(self):
        for path in self.paths:
            if path.endswith('.py'):
                self.check_script(path)
        for source in self.sources:
            for check in (self.check_head, self.check_includes, self.check_names, self.check_sizes, self.check_nesting,
                          self.check_calls, self.check_tested):
                check(source)
        return sorted(self.found)

    def check_script(self, path):
        with open(os.path.join(self.root, path), encoding='utf-8') as file:
            head = file.readline() + file.readline()
        if 'SPDX-License-Identifier: GPL-3.0-or-later' not in head:
            self.report(path, 1, 'spdx', 'names no licence')

    def check_head(self, source):
        if source.lines[:1] != ['/* SPDX-License-Identifier: GPL-3.0-or-later */']:
            self.report(source.path, 1, 'spdx', 'does not start with the SPDX line')
        if source.ending == '.h' and '#pragma once' not in source.lines:
            self.report(source.path, 1, 'pragma-once', 'has no #pragma once')
        if source.ending == '.c':
            domains = [(number, match[1]) for number, line in enumerate(source.lines, 1)
                       for match in [re.match(r'#define G_LOG_DOMAIN "(.*)"', line)] if match]
            if not domains:
                self.report(source.path, 1, 'log-domain', 'defines no G_LOG_DOMAIN')
            wanted = DOMAINS.get(source.path, source.stem)
            for number, domain in domains:
                if domain != wanted:
                    self.report(source.path, number, 'log-domain', '"%s" is not "%s"' % (domain, wanted))

    def check_includes(self, source):
        allowed = LAYERS.get(source.layer(), None)
        for number, is_system, header in source.includes:
            if '../' in header:
                self.report(source.path, number, 'include-path', '%s leaves its folder' % header)
            for pattern, homes in SYSTEM:
                if re.match(pattern, header) and not source.is_test and not source.path.startswith(homes):
                    self.report(source.path, number, 'system-header', '%s belongs to %s' % (header, ', '.join(homes)))
            home = self.homes.get(os.path.basename(header))
            if not is_system and allowed is not None and home and home != source.layer() and home not in allowed:
                self.report(source.path, number, 'layer', '%s sees %s of %s' % (source.layer(), header, home))
        if source.ending == '.c':
            self.check_first_includes(source)

    def check_first_includes(self, source):
        own = [name for name in (source.stem + '.h', source.stem + '-private.h')
               if os.path.join(source.folder, name) in self.paths]
        first = [header for _, _, header in source.includes[:2]]
        if first[:1] != ['config.h'] or (own and not set(first[1:]) & set(own)):
            line = source.includes[0][0] if source.includes else 1
            self.report(source.path, line, 'include-first', 'does not begin with %s' % ', '.join(['config.h'] + own[:1]))

    def check_names(self, source):
        if source.is_test or source.path in MAIN:
            return
        prefix = PARTS.get(source.path, source.stem).replace('-', '_')
        for function in source.functions:
            if not function.is_static and not (function.name + '_').startswith(prefix + '_'):
                self.report(source.path, function.line, 'prefix', '%s does not start with %s_' % (function.name, prefix))

    def check_sizes(self, source):
        limit = LONGER_FILES.get(source.path, TEST_LINES if source.is_test else FILE_LINES)
        if len(source.lines) > limit:
            self.report(source.path, limit + 1, 'file-size', '%d lines, %d are allowed' % (len(source.lines), limit))
        for function in source.functions:
            length = function.last - function.first - 1
            limit = LONGER_FUNCTIONS.get(function.name, FUNCTION_LINES)
            if length > limit:
                self.report(source.path, function.line, 'function-size', '%s has %d lines, %d are allowed'
                            % (function.name, length, limit))

    def check_nesting(self, source):
        limit = TEST_NESTING if source.is_test else NESTING
        for function in source.functions:
            above = []
            for number in range(function.first, function.last):
                match = CONTROL.match(source.code[number - 1])
                if not match:
                    continue
                above = [indent for indent in above if indent < len(match[1])] + [len(match[1])]
                if len(above) > limit:
                    self.report(source.path, number, 'nesting', '%s goes %d deep, %d are allowed'
                                % (function.name, len(above), limit))
                    break

    def check_calls(self, source):
        for number, line in enumerate(source.code, 1):
            for pattern, allowed, reason in BANNED:
                match = re.search(pattern, line)
                if match and not (allowed and source.path.startswith(allowed)):
                    self.report(source.path, number, 'banned', '%s %s' % (match[0].rstrip(' ('), reason))
        for number, line in enumerate(source.lines, 1):
            if re.search(r'\b(TODO|FIXME|XXX|HACK)\b', line):
                self.report(source.path, number, 'todo', 'says that something is not done')

    def check_tested(self, source):
        public = [function for function in source.functions if not function.is_static]
        if not source.path.startswith('app/') or source.path in MAIN or not public:
            return
        test = 'tests/' + source.folder[len('app/'):] + '/test-' + source.name
        test = TESTED_BY.get(source.path, test)
        if test != NO_LOGIC and test not in self.paths:
            self.report(source.path, public[0].line, 'untested', 'there is no %s' % test)


def print_tap(found):
    print('1..%d' % len(TAGS))
    for number, (tag, sentence) in enumerate(TAGS.items(), 1):
        faults = [fault for fault in found if fault[2] == tag]
        print('%sok %d %s: %s' % ('not ' if faults else '', number, tag, sentence))
        for path, line, _, what in faults:
            print('# %s:%d: %s' % (path, line, what))


def main(arguments):
    as_tap = '--tap' in arguments
    roots = [argument for argument in arguments if argument != '--tap']
    root = roots[0] if roots else os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    found = Linter(root).run()
    if as_tap:
        print_tap(found)
    else:
        for fault in found:
            print('%s:%d: %s: %s' % fault)
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
