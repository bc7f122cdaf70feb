#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's search as the desktop asks it: a real bus, which starts the real service.

    test_search_provider.py SEARCH-PROVIDER
"""
import os
import pathlib
import subprocess
import sys
import tempfile

import gi
gi.require_version('Gio', '2.0')
from gi.repository import Gio, GLib

TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS))
import bus  # noqa: E402
import tap  # noqa: E402

DATA = TESTS / 'data'
FILES = TESTS.parent / 'data'
BUILD = pathlib.Path(os.environ['HEGUI_BUILD_DIR'])
PROGRAM = 'org.hegui.hegui'
INTERFACE = 'org.gnome.Shell.SearchProvider2'
PATIENCE_MS = 60000


def read_keys(name):
    """What a key file says, as far as its only group goes."""
    lines = (FILES / name).read_text(encoding='utf-8').splitlines()
    return dict(line.split('=', 1) for line in lines if '=' in line)


PROVIDER = read_keys('org.hegui.hegui.search-provider.ini')


class Desktop:
    """A session bus with the service on it, which is started by being asked, and somebody who asks."""

    def __init__(self, service):
        self.folder = tempfile.TemporaryDirectory(prefix='hegui-desktop-')
        self.home = os.path.join(self.folder.name, 'home')
        self.environment = dict(os.environ, HEGUI_DATA_DIR=self.home, LC_ALL='C.UTF-8', LANGUAGE='en', G_DEBUG='fatal-warnings')
        self.bus, address = bus.start(self.folder.name, {PROVIDER['BusName']: service}, self.environment)
        self.connection = Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        self.connection.set_exit_on_close(False)

    def use(self, catalog):
        subprocess.run([BUILD / 'app' / 'heguictl', 'build', catalog], env=self.environment, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def call(self, method, *arguments):
        types = {'GetInitialResultSet': '(as)', 'GetSubsearchResultSet': '(asas)', 'GetResultMetas': '(as)',
                 'ActivateResult': '(sasu)', 'LaunchSearch': '(asu)'}
        reply = self.connection.call_sync(PROVIDER['BusName'], PROVIDER['ObjectPath'], INTERFACE, method,
                                          GLib.Variant(types[method], arguments), None, Gio.DBusCallFlags.NONE, PATIENCE_MS,
                                          None).unpack()
        return reply[0] if reply else None

    def search(self, *terms):
        return self.call('GetInitialResultSet', list(terms))

    def is_running(self):
        return self.connection.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus',
                                         'NameHasOwner', GLib.Variant('(s)', (PROVIDER['BusName'],)), None,
                                         Gio.DBusCallFlags.NONE, PATIENCE_MS, None).unpack()[0]

    def close(self):
        self.connection.close_sync(None)
        self.bus.terminate()
        self.bus.wait()
        self.folder.cleanup()


class Listener:
    """Stands where the program would, and notes what it is asked to do."""

    NODE = Gio.DBusNodeInfo.new_for_xml("""<node><interface name='org.freedesktop.Application'><method name='ActivateAction'>
        <arg type='s' direction='in'/><arg type='av' direction='in'/><arg type='a{sv}' direction='in'/>
        </method></interface></node>""")

    def __init__(self, connection):
        self.connection, self.asked, self.loop = connection, [], GLib.MainLoop()
        self.object = connection.register_object('/org/hegui/hegui', self.NODE.interfaces[0], self.called, None, None)
        self.name = Gio.bus_own_name_on_connection(connection, PROGRAM, Gio.BusNameOwnerFlags.NONE,
                                                   lambda *_: self.loop.quit(), None)
        self.loop.run()

    def called(self, _connection, _sender, _path, _interface, _method, parameters, invocation):
        action, values, platform = parameters.unpack()
        self.asked.append((action, values, platform))
        invocation.return_value(None)

    def wait(self, desktop, method, *arguments):
        """Calls the service, answers what it asks meanwhile, and returns that."""
        del self.asked[:]
        failures = []

        def done(source, result):
            try:
                source.call_finish(result)
            except GLib.Error as error:
                failures.append(error)
            self.loop.quit()

        types = {'ActivateResult': '(sasu)', 'LaunchSearch': '(asu)'}
        desktop.connection.call(PROVIDER['BusName'], PROVIDER['ObjectPath'], INTERFACE, method,
                                GLib.Variant(types[method], arguments), None, Gio.DBusCallFlags.NONE, PATIENCE_MS, None, done)
        self.loop.run()
        return self.asked, failures

    def close(self):
        Gio.bus_unown_name(self.name)
        self.connection.unregister_object(self.object)


def equal(found, expected):
    assert found == expected, f'{found!r} is not {expected!r}'


def cases(desktop):
    def nothing_is_built():
        equal(desktop.search('疏散'), [])
        assert not os.path.exists(desktop.home), 'being asked built something'
        assert desktop.is_running()

    def finds():
        desktop.use(DATA / 'full.xml')
        equal(desktop.search('疏散'), ['matter:exit', 'matter:sign'])
        equal(desktop.search('六个月'), ['rule:rule-0'])

    def refines():
        equal(desktop.call('GetSubsearchResultSet', ['matter:exit', 'matter:sign'], ['疏散', '标志']), ['matter:sign'])
        # What was not among the earlier results is found all the same.
        equal(desktop.call('GetSubsearchResultSet', [], ['疏散']), ['matter:exit', 'matter:sign'])

    def describes():
        names = ['rule:rule-0', 'matter:exit']
        metas = desktop.call('GetResultMetas', names)
        equal([meta['id'] for meta in metas], names)
        equal(metas[1]['name'], '占用疏散通道')
        assert metas[1]['description'].startswith('FULL-002 · '), metas[1]
        for meta in metas:
            icon = Gio.Icon.deserialize(GLib.Variant('(sv)', (meta['icon'][0], GLib.Variant('as', meta['icon'][1]))))
            assert PROGRAM in icon.get_names(), icon.to_string()

    def bad_input():
        for terms in ([], [''], ['', ' '], ['"'], ['-'], ['没有这样的词'], ["' OR 1=1"], ['%'], ['x' * 10000]):
            equal(desktop.search(*terms), [])
            equal(desktop.call('GetSubsearchResultSet', ['matter:exit', 'no:thing'], terms), [])
        equal(desktop.call('GetResultMetas', []), [])
        equal(desktop.call('GetResultMetas', ['', ':', 'matter:', 'matter:nothing', 'chapter:exit', 'exit']), [])
        equal([meta['id'] for meta in desktop.call('GetResultMetas', ['matter:nothing', 'matter:exit'])], ['matter:exit'])

    def activates():
        listener = Listener(desktop.connection)
        asked, failures = listener.wait(desktop, 'ActivateResult', 'matter:exit', ['疏散'], 4711)
        equal((asked, failures), ([('show-item', ['matter:exit'], {'desktop-startup-id': 'hegui_TIME4711'})], []))
        asked, failures = listener.wait(desktop, 'LaunchSearch', ['疏散', '标志'], 12)
        equal((asked, failures), ([('search', ['疏散 标志'], {'desktop-startup-id': 'hegui_TIME12'})], []))
        asked, failures = listener.wait(desktop, 'LaunchSearch', [], 0)
        equal((asked[0][:2], failures), (('search', ['']), []))
        asked, failures = listener.wait(desktop, 'ActivateResult', 'matter:nothing', [], 0)
        equal((asked, len(failures)), ([], 1))
        assert failures[0].matches(Gio.dbus_error_quark(), Gio.DBusError.INVALID_ARGS), failures[0]
        listener.close()

    def the_program_is_missing():
        """Where the bus cannot start it, that is said, and the service lives on."""
        try:
            desktop.call('ActivateResult', 'matter:exit', [], 0)
        except GLib.Error as error:
            assert error.matches(Gio.dbus_error_quark(), Gio.DBusError.SERVICE_UNKNOWN), error
        else:
            raise AssertionError('nobody was there, and nobody said so')
        equal(desktop.search('疏散'), ['matter:exit', 'matter:sign'])

    def another_edition():
        desktop.use(DATA / 'minimal.xml')
        equal(desktop.search('疏散'), [])
        equal(desktop.search('广告'), ['matter:superlative', 'law:ad-law', 'rule:first-time'])

    return [(function.__name__.replace('_', ' '), function)
            for function in (nothing_is_built, finds, refines, describes, bad_input, activates, the_program_is_missing,
                             another_edition)]


def main():
    desktop = Desktop(sys.argv[1])
    try:
        return tap.run(cases(desktop))
    finally:
        desktop.close()


if __name__ == '__main__':
    sys.exit(main())
