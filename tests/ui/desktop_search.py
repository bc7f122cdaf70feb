#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the desktop's search into the real window: desktop_search.py PROGRAM SEARCH-PROVIDER

The bus starts both, as it does on a desktop. What is shown is the shipped catalog.
"""
import os
import subprocess
import sys
import tempfile
import warnings

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import e2e

from gi.repository import Gio, GLib

import bus
import tap

PROGRAM = 'org.hegui.hegui'
PROVIDER = PROGRAM + '.SearchProvider'
PATIENCE_MS = 60000


class Started(e2e.Program):
    """The program, which the bus has started."""

    def __init__(self, pid):
        self.pid, self.application = pid, None

    def find_application(self):
        return next((child for child in e2e.children_of_desktop() if child.get_process_id() == self.pid), None)


class Desktop:
    def __init__(self, program, provider):
        self.folder = tempfile.TemporaryDirectory(prefix='hegui-desktop-')
        environment = dict(os.environ, HEGUI_DATA_DIR=os.path.join(self.folder.name, 'home'), GTK_A11Y='atspi', LANGUAGE='en')
        subprocess.run([os.path.join(os.environ['HEGUI_BUILD_DIR'], 'app', 'heguictl'), 'list'], env=environment, check=True,
                       stdout=subprocess.DEVNULL)
        self.bus, address = bus.start(self.folder.name, {PROGRAM: program, PROVIDER: provider}, environment)
        os.environ['DBUS_SESSION_BUS_ADDRESS'] = address
        self.connection = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.connection.set_exit_on_close(False)

    def call(self, name, path, interface, method, arguments):
        reply = self.connection.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, PATIENCE_MS,
                                          None).unpack()
        return reply[0] if reply else None

    def search(self, method, types, *arguments):
        return self.call(PROVIDER, '/' + PROVIDER.replace('.', '/'), 'org.gnome.Shell.SearchProvider2', method,
                         GLib.Variant(types, arguments))

    def ask_bus(self, method, name):
        return self.call('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', method,
                         GLib.Variant('(s)', (name,)))

    def close(self):
        self.bus.terminate()   # and with it all that it has started
        self.bus.wait()
        self.folder.cleanup()


def cases(desktop):
    seen = {}

    def get_entry():
        return seen['program'].get('entry', 'Search')

    def looking_opens_no_window():
        seen['found'] = desktop.search('GetInitialResultSet', '(as)', [e2e.WORD])
        assert seen['found'] and seen['found'][0].startswith('matter:'), seen['found']
        seen['meta'] = desktop.search('GetResultMetas', '(as)', seen['found'][:1])[0]
        assert not desktop.ask_bus('NameHasOwner', PROGRAM), 'looking has started the program'

    def choosing_starts_the_program_at_the_item():
        desktop.search('ActivateResult', '(sasu)', seen['found'][0], [e2e.WORD], 0)
        program = Started(desktop.ask_bus('GetConnectionUnixProcessID', PROGRAM))
        program.application = e2e.wait('program', program.find_application)
        program.wait_for_page(seen['meta']['name'])
        seen['program'] = program

    def more_results_are_in_the_window():
        whole = seen['program'].wait_for_count('Guidance', lambda n: n > 0)
        desktop.search('LaunchSearch', '(asu)', [e2e.WORD], 0)
        e2e.wait('text', lambda: get_entry().get_text(0, 100) == e2e.WORD)
        seen['program'].wait_for_count('Guidance', lambda n: 0 < n < whole)

    def choosing_again_uses_the_same_window():
        rule = next(name for name in desktop.search('GetInitialResultSet', '(as)', ['初次违法']) if name.startswith('rule:'))
        title = desktop.search('GetResultMetas', '(as)', [rule])[0]['name']
        desktop.search('ActivateResult', '(sasu)', rule, [], 0)
        seen['program'].wait_for_page(title)
        assert desktop.ask_bus('GetConnectionUnixProcessID', PROGRAM) == seen['program'].pid, 'it is another process'

    return [(function.__name__.replace('_', ' '), function)
            for function in (looking_opens_no_window, choosing_starts_the_program_at_the_item, more_results_are_in_the_window,
                             choosing_again_uses_the_same_window)]


def main():
    warnings.simplefilter('ignore', DeprecationWarning)
    desktop = Desktop(*sys.argv[1:])
    try:
        return tap.run(cases(desktop))
    finally:
        desktop.close()


if __name__ == '__main__':
    sys.exit(main())
