#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Typing with an input method that composes, as all Chinese ones do: composing.py PROGRAM FOLDER-OF-IMMODULES

Keys go in as from a keyboard. What is being composed does not search, what is committed does, and no letter is lost where
typing begins outside the entry.
"""
import os
import sys
import warnings

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import e2e

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi

import tap


def press(*names):
    for name in names:
        Atspi.generate_keyboard_event(KEYS.get(name, ord(name[0])), None, Atspi.KeySynthType.SYM)


KEYS = {'space': 0x20, 'escape': 0xff1b, 'down': 0xff54, 'end': 0xff57}


def cases(program):
    seen = {}

    def entry():
        return program.get('entry', 'Search')

    def text():
        return entry().get_text(0, 100)

    def has_focus():
        return entry().get_state_set().contains(Atspi.StateType.FOCUSED)

    def wait_for_text(expected):
        try:
            e2e.wait('text “%s”' % expected, lambda: text() == expected)
        except AssertionError as error:
            raise AssertionError('the text is “%s”, not “%s”' % (text(), expected)) from error

    def starts():
        program.application = e2e.wait('program', program.find_application)
        seen['all'] = program.wait_for_count('Guidance', lambda n: n > 0)

    def leaves_the_entry():
        press('down')
        if has_focus():
            press('down')
        e2e.wait('focus elsewhere', lambda: not has_focus())

    def composes_from_the_list():
        press('x')
        e2e.wait('focus in the entry', has_focus)
        press('f')
        assert text() == '', 'letters became text: ' + text()
        assert program.count('Guidance') == seen['all'], 'what is composed has searched'

    def commits():
        press('space')
        wait_for_text('消防')
        seen['one'] = program.wait_for_count('Guidance', lambda n: 0 < n < seen['all'])

    def composes_in_the_entry():
        press(' ', 's', 's', 't', 'd')
        wait_for_text('消防 ')
        assert program.count('Guidance') == seen['one'], 'what is composed has searched'
        press('space')
        wait_for_text('消防 疏散通道')
        program.wait_for_count('Guidance', lambda n: 0 < n < seen['one'])

    def drops_what_is_composed():
        press('x', 'f', 'escape')
        press('!')
        wait_for_text('消防 疏散通道!')

    return [(function.__name__.replace('_', ' '), function)
            for function in (starts, leaves_the_entry, composes_from_the_list, commits, composes_in_the_entry,
                             drops_what_is_composed)]


def main():
    warnings.simplefilter('ignore', DeprecationWarning)
    os.environ.update(GTK_PATH=sys.argv[2], GTK_IM_MODULE='composing')
    bus = e2e.start_bus()
    program = e2e.Program(sys.argv[1])
    try:
        return tap.run(cases(program))
    finally:
        program.stop()
        bus.terminate()
        bus.wait()


if __name__ == '__main__':
    sys.exit(main())
