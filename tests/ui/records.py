#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of records in the real program: records.py PROGRAM HEGUICTL

A case and a sheet are kept under the shipped edition, found, deleted, brought back, copied and checked; then an edition
comes into use in which a matter reads otherwise.
"""
import contextlib
import os
import re
import sqlite3
import subprocess
import sys
import warnings

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import e2e

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi

import tap

ESCAPE, CONTROL, SHIFT, ENTER, KEY_1, KEY_4, KEY_F, KEY_K = 9, 37, 50, 36, 10, 13, 41, 45
PARTY = '某某小吃店'
SHIPPED = os.path.join(os.environ['HEGUI_SHARE_DIR'], 'catalog', 'yuhuatai.xml')


def change_edition(path):
    """Writes the shipped catalog as another edition, in which the matter of the case has another title."""
    with open(SHIPPED, encoding='utf-8') as file:
        text = file.read()
    changed, n_editions = re.subn(r'(<catalog [^>]*edition=")[^"]*', r'\g<1>2099.1', text, count=1)
    changed, n_titles = re.subn('<title>%s</title>' % e2e.TITLE, '<title>%s（修订）</title>' % e2e.TITLE, changed)
    assert n_editions == 1 and n_titles == 1, 'the catalog has changed: %d, %d' % (n_editions, n_titles)
    with open(path, 'w', encoding='utf-8') as file:
        file.write(changed)


def cases(program, path, heguictl):
    seen = {}
    environment = dict(os.environ, HEGUI_DATA_DIR=program.data_dir, LANGUAGE='en')

    def press(*codes):
        """Keys together, by the codes of a keyboard with letters where they usually are."""
        for code in codes:
            Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.PRESS)
        for code in reversed(codes):
            Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.RELEASE)

    def is_there(name):
        return any((node.get_name() or '').startswith(name) for node in e2e.walk(program.application))

    def see(name):
        e2e.wait('“%s”' % name, lambda: is_there(name))

    def has_focus_in(name):
        """Pages that are covered are there all the same: what people see has the focus."""
        node = program.focused()
        while node is not None and node.get_name() != name:
            node = node.get_parent()
        return node is not None

    def wait_for_focus_in(name):
        e2e.wait('focus in “%s”' % name, lambda: has_focus_in(name))

    def go_to_records():
        press(CONTROL, KEY_4)
        wait_for_focus_in('Records')

    def entry():
        return program.get_one(e2e.ENTRIES, 'Find in the records')

    def rows(name):
        """The names of the rows of the list @name."""
        found = program.find('list', name)
        return [found.get_child_at_index(i).get_name() or '' for i in range(found.get_child_count())] if found else []

    def wait_for_rows(name, is_right):
        e2e.wait('right rows in “%s”' % name, lambda: is_right(rows(name)))

    def check(text):
        """Types a number as a reader does, and Enter."""
        press(CONTROL, SHIFT, KEY_K)
        e2e.wait('focus in the entry', lambda: entry().get_state_set().contains(Atspi.StateType.FOCUSED))
        e2e.wait('empty entry', lambda: entry().get_character_count() == 0)
        entry().set_text_contents(text)
        press(ENTER)

    def starts():
        program.application = e2e.wait('program', program.find_application)
        program.wait_for_count('Guidance', lambda n: n > 0)

    def has_nothing_yet():
        go_to_records()
        program.get_one(e2e.TOGGLES, 'Cases 0')

    def registers_a_sheet():
        pdf = os.path.join(program.data_dir, 'sheet.pdf')
        done = subprocess.run([heguictl, 'print', 'YHT-FIRE-002', '--register', '--recipient', PARTY, '-o', pdf],
                              env=environment, capture_output=True, text=True, check=True)
        seen['sheet'] = done.stdout.strip()
        assert seen['sheet'], 'no number was given'

    def saves_a_case():
        program.show(e2e.WORD, e2e.TITLE)
        program.decide(e2e.TITLE)
        program.date('Party', PARTY)
        program.choose('占用通道的是否全是', 'no')
        program.act('push button', 'Save case')
        program.act('push button', 'Records')      # of the message that says so
        wait_for_focus_in('Records')
        wait_for_rows('Cases', lambda names: len(names) == 1 and names[0].startswith(PARTY))

    def says_what_came_of_it():
        name = rows('Cases')[0]
        assert e2e.TITLE in name and 'No listed rule applies' in name and 'has changed' not in name, name

    def narrows_both_lists():
        entry().set_text_contents('没有这样的词')
        program.get_one(e2e.TOGGLES, 'Cases 0')
        program.get_one(e2e.TOGGLES, 'Sheets 0')
        entry().set_text_contents(PARTY)
        program.get_one(e2e.TOGGLES, 'Cases 1')
        program.get_one(e2e.TOGGLES, 'Sheets 1')

    def deletes_and_brings_back():
        program.act('push button', 'Delete this case')
        program.get_one(e2e.TOGGLES, 'Cases 0')
        program.act('push button', 'Undo')
        wait_for_rows('Cases', lambda names: len(names) == 1)

    def opens_it_again():
        program.act('push button', 'Open case')
        wait_for_focus_in('Questions')
        see('YHT-FIRE-002 · saved')
        assert not is_there('This case comes from'), 'nothing has changed'
        program.act('push button', 'Back')
        wait_for_focus_in('Records')
        wait_for_rows('Cases', lambda names: len(names) == 1)

    def is_found_on_the_command_line():
        with contextlib.closing(sqlite3.connect(os.path.join(program.data_dir, 'records.db'))) as records:
            (number,), = records.execute('SELECT number FROM assessment').fetchall()
        said = subprocess.run([heguictl, 'print', '--check', number], env=environment, capture_output=True, text=True, check=True)
        assert number in said.stdout and 'still holds' in said.stdout, said.stdout
        sheet = subprocess.run([heguictl, 'print', '--reprint', number, '--format', 'text'], env=environment,
                               capture_output=True, text=True, check=True)
        assert PARTY in sheet.stdout and sheet.stderr == '', sheet.stderr

    def saves_into_what_was_brought_back():
        """Work at a case that was deleted meanwhile and brought back makes no second one."""
        program.act('push button', 'Open case')
        see('YHT-FIRE-002 · saved')
        program.date('Party', PARTY + '二')
        see('YHT-FIRE-002 · not saved')
        go_to_records()
        program.act('push button', 'Delete this case')
        program.get_one(e2e.TOGGLES, 'Cases 0')
        program.act('push button', 'Undo')
        wait_for_rows('Cases', lambda names: len(names) == 1)
        program.act('push button', 'Back')
        wait_for_focus_in('Questions')
        program.act('push button', 'Save case')
        see('YHT-FIRE-002 · saved')
        go_to_records()
        wait_for_rows('Cases', lambda names: len(names) == 1 and names[0].startswith(PARTY + '二'))

    def copies_it():
        program.act('push button', 'Copy as new case')
        wait_for_focus_in('Questions')
        see('YHT-FIRE-002 · new case')
        program.act('push button', 'Save case')
        see('YHT-FIRE-002 · saved')
        go_to_records()
        wait_for_rows('Cases', lambda names: len(names) == 2)

    def checks_a_sheet_by_its_number():
        check(seen['sheet'].replace('〔', '[').replace('〕', ']').rstrip('号'))
        see('Sheet %s of edition' % seen['sheet'])
        see('Saved to file sheet.pdf')

    def says_that_there_is_no_such_sheet():
        check('HG〔1999〕1号')
        see('No sheet with the number “HG〔1999〕1号”')

    def checks_by_code_from_the_search_entry():
        """A reader types wherever the cursor is."""
        press(CONTROL, KEY_1)
        press(CONTROL, KEY_F)
        search = program.get_one(e2e.ENTRIES, 'Search')
        e2e.wait('focus in the entry', lambda: search.get_state_set().contains(Atspi.StateType.FOCUSED))
        number = ''.join('%%%02X' % byte for byte in seen['sheet'].encode())
        search.set_text_contents('hegui:sheet?n=%s&e=1&h=0' % number)
        press(ENTER)
        see('Sheet %s of edition' % seen['sheet'])
        program.wait_for_text('')

    def follows_another_edition():
        go_to_records()
        wait_for_rows('Cases', lambda names: len(names) == 2)
        edition = os.path.join(program.data_dir, 'changed.xml')
        change_edition(edition)
        subprocess.run([path, edition], env=dict(environment, GTK_A11Y='none'), check=True)
        wait_for_rows('Cases', lambda names: len(names) == 2 and all('has changed' in name for name in names))
        press(ESCAPE)      # closes what the import has to say
        wait_for_focus_in('Records')

    def says_what_has_changed_of_a_sheet():
        check(seen['sheet'])
        see('Sheet %s no longer holds' % seen['sheet'])
        link = program.get('push button', 'Matter YHT-FIRE-002')
        link.do_action(0)
        program.wait_for_page(e2e.TITLE + '（修订）')
        program.act('push button', 'Back')
        see('Sheet %s no longer holds' % seen['sheet'])

    def says_what_has_changed_of_a_case():
        go_to_records()
        wait_for_rows('Cases', lambda names: len(names) == 2)
        program.act('push button', 'Open case')
        see('This case comes from edition')
        program.act('push button', 'Save case')
        e2e.wait('end of the warning', lambda: not is_there('This case comes from edition'))
        go_to_records()
        wait_for_rows('Cases', lambda names: len([name for name in names if 'has changed' in name]) == 1)

    def previews_the_sheet_as_it_was():
        check(seen['sheet'])
        see('Sheet %s no longer holds' % seen['sheet'])
        program.act('push button', 'Preview as it was')
        e2e.wait('preview', lambda: program.find('image', 'Page 1') or program.find('icon', 'Page 1'))

    def ends():
        assert program.process.poll() is None, 'the program ended by itself'

    return [(function.__name__.replace('_', ' '), function)
            for function in (starts, has_nothing_yet, registers_a_sheet, saves_a_case, says_what_came_of_it,
                             narrows_both_lists, deletes_and_brings_back, opens_it_again,
                             is_found_on_the_command_line, saves_into_what_was_brought_back, copies_it,
                             checks_a_sheet_by_its_number, says_that_there_is_no_such_sheet,
                             checks_by_code_from_the_search_entry, follows_another_edition,
                             says_what_has_changed_of_a_sheet, says_what_has_changed_of_a_case,
                             previews_the_sheet_as_it_was, ends)]


def main():
    warnings.simplefilter('ignore', DeprecationWarning)
    bus = e2e.start_bus()
    program = e2e.Program(sys.argv[1])
    try:
        return tap.run(cases(program, sys.argv[1], sys.argv[2]))
    finally:
        program.stop()
        bus.terminate()
        bus.wait()


if __name__ == '__main__':
    sys.exit(main())
