# SPDX-License-Identifier: GPL-3.0-or-later
"""A session bus of a test's own, which starts the services that the test names and nothing of the desktop's."""
import os
import pathlib
import subprocess

FILES = pathlib.Path(__file__).resolve().parent.parent / 'data'
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <servicedir>{folder}</servicedir>
  <standard_session_servicedirs/>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""


def start(folder, services, environment):
    """Starts the bus over @services, a name of a .service.in file each with the program it stands for; what is started has
    @environment. Returns the process and the bus's address."""
    for name, program in services.items():
        template = (FILES / (name + '.service.in')).read_text(encoding='utf-8')
        pathlib.Path(folder, name + '.service').write_text(template.replace('@program@', program), encoding='utf-8')
    config = pathlib.Path(folder, 'bus.conf')
    config.write_text(CONFIG.format(folder=folder), encoding='utf-8')
    reader, writer = os.pipe()
    process = subprocess.Popen(['dbus-daemon', '--config-file=%s' % config, '--nofork', '--print-address=%d' % writer],
                               pass_fds=(writer,), env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as addresses:
        return process, addresses.readline().strip()
