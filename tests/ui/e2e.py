#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program, used as a person uses it, through the eyes of a screen reader: e2e.py PROGRAM

Needs a display and AT-SPI. What is shown is the shipped catalog; numbers of items come from it.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time
import warnings

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
import tap

PATIENCE = 60      # seconds; beyond this something has failed
FIELD = '消防'
WORD = '疏散通道'
TITLE = '疏散通道和安全出口保持畅通'
GROUPS = ('panel', 'grouping')       # which of them a group is depends on the version of GTK
ENTRIES = ('entry', 'text')
TOGGLES = ('push button', 'toggle button')


def walk(node):
    """@node and all below it. Widgets come and go meanwhile: what is gone is passed over."""
    yield node
    for index in range(node.get_child_count()):
        try:
            child = node.get_child_at_index(index)
            if child is not None:
                yield from walk(child)
        except GLib.Error:
            continue


def wait(what, function):
    """Asks @function until it gives something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = function()
        except GLib.Error:
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError('there is no %s' % what)


def start_bus():
    """A session bus of its own: what it starts is quiet, and nothing of the desktop's is touched."""
    reader, writer = os.pipe()
    bus = subprocess.Popen(['dbus-daemon', '--session', '--nofork', '--print-address=%d' % writer], pass_fds=(writer,),
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as addresses:
        os.environ['DBUS_SESSION_BUS_ADDRESS'] = addresses.readline().strip()
    return bus


def children_of(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def children_of_desktop():
    """Every program that a screen reader sees."""
    return children_of(Atspi.get_desktop(0))


class Program:
    def __init__(self, path):
        self.data_dir = tempfile.mkdtemp(prefix='hegui-e2e-')
        self.process = self.application = None
        self.restart(path)

    def restart(self, path):
        """Over the same folder, which the program before it has left."""
        environment = dict(os.environ, HEGUI_DATA_DIR=self.data_dir, GTK_A11Y='atspi', LANGUAGE='en')
        self.process = subprocess.Popen([path], env=environment)
        self.application = None

    def stop(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.data_dir)

    def find_application(self):
        return next((child for child in children_of_desktop() if child.get_process_id() == self.process.pid), None)

    def find(self, role, name, root=None):
        """The first node of @role whose name begins with @name."""
        for node in walk(root or self.application):
            if node.get_role_name() == role and (node.get_name() or '').startswith(name):
                return node
        return None

    def get(self, role, name, root=None):
        return wait('%s “%s”' % (role, name), lambda: self.find(role, name, root))

    def act(self, role, name, root=None):
        """Clicks, or does the one thing that the node is for."""
        self.get(role, name, root).do_action(0)

    def get_text(self):
        """What the search entry says."""
        entry = self.get('entry', 'Search')
        return entry.get_text(0, entry.get_character_count())

    def wait_for_text(self, expected):
        wait('“%s” in the entry' % expected, lambda: self.get_text() == expected)

    def focused(self):
        """The widget that has the keyboard."""
        return next((node for node in walk(self.application)
                     if node.get_state_set().contains(Atspi.StateType.FOCUSED)), None)

    def wait_for_focus(self, role, name=''):
        wait('focus on %s “%s”' % (role, name),
             lambda: (lambda node: node and node.get_role_name() == role and (node.get_name() or '').startswith(name))(
                 self.focused()))

    def count(self, tab):
        """How many items the tab says its list has."""
        node = self.find('push button', tab + ' ')
        return int(node.get_name().split()[-1]) if node is not None else None

    def wait_for_count(self, tab, is_right):
        return wait('right number in “%s”' % tab, lambda: (lambda n: n is not None and is_right(n) and n)(self.count(tab)))

    def wait_for_page(self, title):
        # The group around the page is named by what it shows; the pages themselves are there whether shown or not.
        self.get_group(title)

    def get_one(self, roles, name, root=None):
        return wait('%s “%s”' % (roles[0], name), lambda: next(filter(None, (self.find(role, name, root) for role in roles)), None))

    def get_group(self, name, root=None):
        return self.get_one(GROUPS, name, root)

    def show(self, word, title):
        """Searches for @word and opens its one matter, which is @title; headings stand among the rows."""
        self.get_one(ENTRIES, 'Search').set_text_contents(word)
        self.wait_for_count('Guidance', lambda n: n == 1)
        rows = self.get('list', 'Results')
        index = wait('row “%s”' % title, lambda: next(
            (str(i) for i in range(rows.get_child_count()) if (rows.get_child_at_index(i).get_name() or '').endswith(title)),
            None))
        rows.select_child(int(index))
        self.wait_for_page(title)

    def decide(self, title):
        self.act('push button', 'Decide')
        wait('case', lambda: self.find('push button', 'Save case'))
        self.get_group('Questions')
        self.wait_for_page(title)

    def get_question(self, question):
        """Its row; where it was answered, unfolded again."""
        row = self.get_group(question, self.get_group('Questions'))
        folded = self.find('push button', question, row)
        if folded is not None:
            folded.do_action(0)
        return row

    def choose(self, question, answer):
        self.get_one(TOGGLES, answer, self.get_question(question)).do_action(0)

    def type(self, question, text):
        self.get_one(ENTRIES, question, self.get_question(question)).set_text_contents(text)

    def date(self, question, text):
        self.get_one(ENTRIES, question).set_text_contents(text)

    def wait_for_result(self, rule, result):
        """The card of @rule says @result."""
        def says():
            card = next(filter(None, (self.find(role, rule, self.get_group('Result')) for role in GROUPS)), None)
            return card is not None and card.get_description() == result
        wait('“%s” for “%s”' % (result, rule), says)


def cases(program):
    seen = {}

    def starts():
        program.application = wait('program', program.find_application)
        seen['all'] = program.wait_for_count('Guidance', lambda n: n > 0)
        seen['rules'] = program.wait_for_count('Leniency', lambda n: n > 0)
        program.get('status bar', 'Reference edition')
        program.get('list', 'Results')

    def narrows_by_field():
        name = FIELD + ', '
        program.act('list item', name)
        program.wait_for_text('field:' + FIELD)
        seen['field'] = program.wait_for_count('Guidance', lambda n: 0 < n < seen['all'])
        expected = int(program.get('list item', name).get_name().split()[1])
        assert seen['field'] == expected, 'the field promised %d and left %d' % (expected, seen['field'])

    def widens_again():
        program.act('list item', FIELD + ', ')
        program.wait_for_text('')
        program.wait_for_count('Guidance', lambda n: n == seen['all'])

    def narrows_by_typing():
        program.get('entry', 'Search').set_text_contents(WORD)
        program.wait_for_count('Guidance', lambda n: 0 < n < seen['field'])
        program.get('list item', 'Compliance matters')

    def takes_a_chip():
        program.get('entry', 'Search').set_text_contents('field:')
        program.get('entry', 'Search').set_caret_offset(len('field:'))
        chip = program.get('push button', FIELD + ' ')
        chip.do_action(0)
        program.wait_for_text('field:%s ' % FIELD)
        program.wait_for_count('Guidance', lambda n: n == seen['field'])
        program.act('push button', 'field:' + FIELD)
        program.wait_for_text('')

    def clears_filters_and_keeps_words():
        program.get('entry', 'Search').set_text_contents(WORD + ' field:' + FIELD)
        program.wait_for_count('Guidance', lambda n: 0 < n < seen['field'])
        # The list has such a button too, for where nothing is found; whichever comes second has nothing left to do.
        program.get('push button', 'Clear filters')
        for node in [node for node in walk(program.application) if node.get_role_name() == 'push button'
                     and (node.get_name() or '').startswith('Clear filters')]:
            node.do_action(0)
        program.wait_for_text(WORD)

    def says_that_nothing_was_found():
        program.get('entry', 'Search').set_text_contents('没有这样的词 field:' + FIELD)
        # Zero is no number that wait_for_count() would take.
        wait('empty list', lambda: program.count('Guidance') == 0)
        program.get('entry', 'Search').set_text_contents(WORD)
        program.wait_for_count('Guidance', lambda n: 0 < n < seen['field'])

    def opens_a_row():
        program.get('list', 'Results').select_child(1)   # the first is the heading
        program.wait_for_page(TITLE)
        program.get('heading', TITLE)

    def goes_to_a_rule_and_back():
        section = program.get('panel', 'Rules of leniency')
        link = wait('link to a rule', lambda: program.find('push button', '', section))
        rule = link.get_name()
        assert rule, 'a link without a name'
        link.do_action(0)
        program.wait_for_page(rule)
        program.act('push button', 'Back')
        program.wait_for_page(TITLE)

    def shows_what_cites_an_article():
        section = program.get('panel', 'Legal liability')
        program.act('push button', '“消防法”', section)
        program.wait_for_page('中华人民共和国消防法')
        program.get('panel', '“消防法”, article')
        program.act('push button', 'Back')
        program.wait_for_page(TITLE)

    def finds_an_article():
        program.get('entry', 'Search').set_text_contents('消防法60')
        program.get('list item', 'Laws')
        wait('what was understood', lambda: program.find('status bar', '“消防法”, article 60') or
             program.find('label', '“消防法”, article 60'))
        program.get('entry', 'Search').set_text_contents('')
        program.wait_for_count('Guidance', lambda n: n == seen['all'])

    def previews_the_sheet():
        program.act('push button', 'Preview')
        frame = wait('preview', lambda: program.find('image', 'Page 1 of') or program.find('icon', 'Page 1 of'))
        assert frame is not None

    # Three cases as officers have them: each is driven by its questions until it is settled.

    def decides_a_blocked_exit():
        rule = '疏散通道小范围占用当场改正'
        program.show(WORD, TITLE)
        program.decide(TITLE)
        program.wait_for_result(rule, 'Undetermined')
        program.choose('占用通道的是否全是', 'yes')
        program.type('被占的宽度', '25')
        program.wait_for_result(rule, 'Does not apply')
        program.type('被占的宽度', '15')
        program.choose('是否当场改正', 'yes')
        program.choose('造成的危害后果', '没有')
        program.wait_for_result(rule, 'Applies')
        program.get('push button', '1 judgement lacks')
        program.act('push button', 'Undo')
        program.wait_for_result(rule, 'Undetermined')
        program.act('push button', 'Redo')
        program.wait_for_result(rule, 'Applies')
        program.act('push button', 'Save case')
        wait('kept case', lambda: program.find('label', 'YHT-FIRE-002 · saved'))

    def comes_back_to_the_case():
        program.act('push button', 'Back')
        wait('page without case', lambda: program.find('push button', 'Decide'))
        program.act('push button', 'Forward')
        program.wait_for_result('疏散通道小范围占用当场改正', 'Applies')

    def decides_a_first_offence():
        rule = '散装食品无证首违'
        program.show('散装食品', '无证从事食品经营')
        program.decide('无证从事食品经营')
        program.date('Date of the act', '2026-06-15')
        program.choose('无证经营的是否只是散装食品', 'yes')
        program.choose('是否销售散装熟食', 'no')
        program.choose('是否发生食品安全事故', 'no')
        program.choose('造成的危害后果', '轻微')
        program.choose('是否及时改正', 'yes')
        program.wait_for_result(rule, 'Undetermined')
        program.type('以往同类违法行为', '2024年6月16日')       # two years but for a day
        program.wait_for_result(rule, 'Does not apply')
        program.type('以往同类违法行为', '2024-06-15')
        program.wait_for_result(rule, 'Applies')

    def decides_across_a_change_of_law():
        rule = '危险废物标志缺失'
        program.show('危险废物容器', '危险废物容器和场所设识别标志')
        program.decide('危险废物容器和场所设识别标志')
        program.date('Date of the act', '2026-08-01')
        program.date('Date of the decision', '2026-09-15')
        program.get_group('On the day of the act (2026')
        program.get_group('On the day of the decision (2026')
        program.type('危险废物年产生量', '0.5')
        program.type('责令改正通知书哪天送达', '2026-09-01')
        program.type('哪天改正完毕', '2026-09-07')
        program.wait_for_result(rule, 'Does not apply')
        program.type('哪天改正完毕', '2026-09-06')
        program.choose('造成的危害后果', '没有')
        program.wait_for_result(rule, 'Applies')

    def ends():
        assert program.process.poll() is None, 'the program ended by itself'

    return [(function.__name__.replace('_', ' '), function)
            for function in (starts, narrows_by_field, widens_again, takes_a_chip, clears_filters_and_keeps_words,
                             says_that_nothing_was_found, narrows_by_typing, opens_a_row, goes_to_a_rule_and_back,
                             shows_what_cites_an_article, previews_the_sheet, finds_an_article, decides_a_blocked_exit,
                             comes_back_to_the_case, decides_a_first_offence, decides_across_a_change_of_law, ends)]


def main():
    warnings.simplefilter('ignore', DeprecationWarning)
    bus = start_bus()
    program = Program(sys.argv[1])
    try:
        return tap.run(cases(program))
    finally:
        program.stop()
        bus.terminate()
        bus.wait()


if __name__ == '__main__':
    sys.exit(main())
