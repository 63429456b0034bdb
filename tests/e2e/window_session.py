# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the window's connection share: a display and a bus of their own, keys, and what the service knows."""

import argparse
import os
import subprocess
import sys
import tempfile
import unittest

import desktop
import window_test
from window_test import Atspi, until


def keys(*arguments):
    """One call of xdotool: keys as on a keyboard, to whoever has the focus."""
    subprocess.run(["xdotool", *arguments], check=True, timeout=60)


class Keyboard:
    """What a person types, counted: a key is one input, a text typed into a field is one."""

    def __init__(self, window):
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(window.process.pid)]
        shown = until("the window on the display", lambda: subprocess.run(search, capture_output=True, text=True).stdout)
        if desktop.is_managed():
            until("an active window", lambda: self._is_active(window.process.pid))
        else:
            keys("windowfocus", "--sync", shown.split()[-1])
        self.window = window
        self.inputs = 0

    @staticmethod
    def _is_active(pid):
        active = subprocess.run(["xdotool", "getactivewindow", "getwindowpid"], capture_output=True, text=True, check=False)
        return active.stdout.strip() == str(pid)

    def press(self, key):
        self.inputs += 1
        keys("key", key)

    def type(self, text):
        self.inputs += 1
        keys("type", "--delay", "4", text)

    def wait_for_focus(self, name):
        def focused():  # a label may have the name of its field
            self.window.root.clear_cache()
            nodes = (node for node in self.window.walk() if node.get_state_set().contains(Atspi.StateType.FOCUSED))
            return [node.get_name() for node in nodes]

        try:
            until(f"the focus at {name}", lambda: name in focused())
        except AssertionError as late:
            raise AssertionError(f"{late}, but at {focused()}") from None

    def type_into(self, name, text):
        """Without counting: for what is not about the number of inputs."""
        Atspi.Component.grab_focus(self.window.find(name))
        self.wait_for_focus(name)
        keys("type", "--delay", "2", text)


class WindowCase(desktop.KeepsPictures, unittest.TestCase):
    """A service, and a window that is empty."""

    def start(self, *options, before=lambda home: None, folder=None):
        self.service = window_test.Service(*options)
        self.addCleanup(self.service.close)
        before(os.environ["HOME"])
        self.open_window(folder)

    def open_window(self, folder=None):
        self.window = window_test.Window(folder)
        self.addCleanup(self.window.close)
        self.keyboard = Keyboard(self.window)

    def wait_for_status(self, *words):
        def probe():
            text = self.window.text("Status")
            return text if all(word in text for word in words) else None

        return until(f"a status with {words}", probe)

    def wait_for_message(self, *words):
        def probe():
            text = self.window.text("Message")
            return text if all(word in text for word in words) else None

        return until(f"a message with {words}", probe)


def main(file):
    """Runs the tests of a file inside of a display and a session bus of its own, with an empty home."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--peerlight", required=True)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--inside", action="store_true", help="a display and a bus are there already")
    parser.add_argument("tests", nargs="*")
    programs = parser.parse_args(namespace=window_test.programs)
    if programs.inside:
        tests = programs.tests
        sys.argv[1:] = tests
        geometry = ["xdotool", "getdisplaygeometry"]
        until("a display", lambda: subprocess.run(geometry, capture_output=True, check=False).returncode == 0)
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        with desktop.window_manager(until):
            return window_test.run_inside()
    with tempfile.TemporaryDirectory(prefix="peerlight-session-") as home:
        os.chmod(home, 0o700)
        command = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "dbus-run-session", "--"]
        again = [sys.executable, "-B", os.path.abspath(file), *sys.argv[1:], "--inside"]
        places = {"HOME": home, "XDG_RUNTIME_DIR": home, "XDG_CONFIG_HOME": f"{home}/config", "XDG_DATA_HOME": f"{home}/data"}
        return subprocess.run([*command, *again], env={**os.environ, **places}, check=False).returncode
