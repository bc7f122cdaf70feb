#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The print tray, by keys alone: tray.py PROGRAM

Three matters are searched for and put in, put in order, taken out and brought back; they are there after a restart, and
become a file each.
"""
import glob
import os
import sys
import tempfile
import time
import warnings

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import e2e

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi

import tap

# The codes that keys have on every virtual screen
KEYS = {'escape': 9, 'delete': 119, 'f7': 73, 'down': 116, 'up': 111, 'slash': 61, 'b': 56, 'f': 41, 'q': 24, 'z': 52,
        'ctrl': 37, 'alt': 64, 'shift': 50}
MATTERS = (('YHT-FIRE-002', '疏散通道和安全出口保持畅通'), ('YHT-FOOD-001', '无证从事食品经营'),
           ('YHT-FOOD-003', '食品进货查验与记录缺失'))


def press(chord):
    """A key, behind the modifiers that are held meanwhile: ctrl+b"""
    *held, name = chord.split('+')
    for modifier in held:
        Atspi.generate_keyboard_event(KEYS[modifier], None, Atspi.KeySynthType.PRESS)
    Atspi.generate_keyboard_event(KEYS[name], None, Atspi.KeySynthType.PRESSRELEASE)
    for modifier in reversed(held):
        Atspi.generate_keyboard_event(KEYS[modifier], None, Atspi.KeySynthType.RELEASE)


def cases(program, path, folder):
    def start():
        program.application = e2e.wait('program', program.find_application)
        program.wait_for_count('Guidance', lambda n: n > 0)

    def pane():
        return next(filter(None, (program.find(role, 'Print tray') for role in e2e.GROUPS)), None)

    def rows():
        listed = program.find('list', 'Print tray', pane())
        return [listed.get_child_at_index(i).get_name() for i in range(listed.get_child_count())] if listed else []

    def wait_for_rows(*places):
        expected = ['%s %s' % MATTERS[place] for place in places]
        try:
            e2e.wait('tray with %s' % expected, lambda: rows() == expected)
        except AssertionError as error:
            raise AssertionError('the tray has %s, not %s' % (rows(), expected)) from error

    def goes_to_first(title):
        """From wherever the focus is; again where a key came too early."""
        press('ctrl+f')
        press('down')
        end = time.monotonic() + 2
        while time.monotonic() < end:
            if any(program.find(role, title) for role in e2e.GROUPS):
                return True
        return False

    def puts_in_what_is_open():
        start()
        for n, (number, title) in enumerate(MATTERS, 1):
            program.get_one(e2e.ENTRIES, 'Search').set_text_contents(number)
            program.wait_for_count('Guidance', lambda n: n == 1)
            e2e.wait('page “%s”' % title, lambda: goes_to_first(title))
            press('ctrl+b')
            program.get_one(e2e.TOGGLES, 'Print tray, %d item' % n)

    def puts_nothing_in_twice():
        press('ctrl+b')
        e2e.wait('word that it is there', lambda: program.find('label', 'Already in the print tray'))
        program.get_one(e2e.TOGGLES, 'Print tray, 3 items')

    def puts_in_order():
        press('f7')
        wait_for_rows(0, 1, 2)
        program.wait_for_focus('list item', MATTERS[0][0])
        press('alt+shift+down')
        wait_for_rows(1, 0, 2)
        program.wait_for_focus('list item', MATTERS[0][0])
        press('alt+shift+down')
        wait_for_rows(1, 2, 0)
        press('alt+shift+up')
        wait_for_rows(1, 0, 2)

    def takes_out_and_brings_back():
        press('delete')
        wait_for_rows(1, 2)
        program.wait_for_focus('list item', MATTERS[2][0])
        press('ctrl+z')
        wait_for_rows(1, 0, 2)

    def is_there_after_a_restart():
        press('ctrl+q')
        program.process.wait(e2e.PATIENCE)
        program.restart(path)
        start()
        program.get_one(e2e.TOGGLES, 'Print tray, 3 items')
        press('f7')
        wait_for_rows(1, 0, 2)

    def becomes_one_sheet():
        program.act('push button', 'Print as one sheet…', pane())
        e2e.wait('preview', lambda: program.find('image', 'Page 1') or program.find('icon', 'Page 1'))
        press('escape')

    def becomes_a_file_each():
        program.act('push button', 'One file each…', pane())
        e2e.wait('chooser', lambda: find_window('Folder for the files'))
        press('slash')   # in a chooser it begins a path
        e2e.wait('entry for a path', lambda: find_path_entry()).set_text_contents(folder)
        program.act('push button', '_Open', find_window('Folder for the files'))
        names = ['%s %s.pdf' % matter for matter in MATTERS]
        e2e.wait('files', lambda: sorted(os.listdir(folder)) == sorted(names))
        e2e.wait('word that they are written', lambda: program.find('label', '3 files were written'))
        for name in glob.glob(os.path.join(folder, '*')):
            with open(name, 'rb') as file:
                assert file.read(5) == b'%PDF-', name

    def find_window(title):
        return next((child for child in e2e.children_of(program.application) if child.get_name() == title), None)

    def find_path_entry():
        """It has no name, and the focus."""
        return next((node for node in e2e.walk(find_window('Folder for the files')) if node.get_role_name() == 'text'
                     and node.get_state_set().contains(Atspi.StateType.FOCUSED)), None)

    return [(function.__name__.replace('_', ' '), function)
            for function in (puts_in_what_is_open, puts_nothing_in_twice, puts_in_order, takes_out_and_brings_back,
                             is_there_after_a_restart, becomes_one_sheet, becomes_a_file_each)]


def main():
    warnings.simplefilter('ignore', DeprecationWarning)
    bus = e2e.start_bus()
    program = e2e.Program(sys.argv[1])
    try:
        with tempfile.TemporaryDirectory(prefix='hegui-tray-') as folder:
            return tap.run(cases(program, sys.argv[1], folder))
    finally:
        program.stop()
        bus.terminate()
        bus.wait()


if __name__ == '__main__':
    sys.exit(main())
