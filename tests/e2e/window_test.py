#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window from outside: what assistive technology sees of it, and what the keyboard alone can do.

Shares no code with the program: names come from the accessibility tree, truth comes from the simulated
service over plain HTTP. Starts itself again inside a display and a message bus of its own.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.error
import urllib.request

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (its version has to be named first)

PATIENCE = 40.0  # seconds that any one thing may take
POLL = 0.1
TOKEN = "demo-token"
PROJECT = "b197c48159d44a66b32c538c3f8da89a"
OUTCOMES = ("Clear", "Degraded", "Unreachable", "Test failed", "Unknown", "Running")
BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"

programs = argparse.Namespace(peerlight=None, cli=None)


def until(what, probe, patience=PATIENCE):
    """The first true value of probe(); fails when there is none in time."""
    deadline = time.monotonic() + patience
    while True:
        lost = ""
        try:
            if value := probe():
                return value
        except GLib.GError as error:  # what was asked about has gone meanwhile, or is busy
            lost = f" ({error})"
        if time.monotonic() > deadline:
            raise AssertionError(f"not in {patience:.0f} s: {what}{lost}")
        time.sleep(POLL)


class Service:
    """The simulated service, and what it knows, asked for without the program under test."""

    def __init__(self, *options):
        defaults = {"--peers": "12", "--detect-ms": "700"}
        usual = [word for name, value in defaults.items() if name not in options for word in (name, value)]
        self.process = subprocess.Popen(
            [programs.cli, "simulate", "--port", "0", *usual, *options],
            stdout=subprocess.PIPE,
            text=True,
        )
        words = self.process.stdout.readline().split()
        if words[:1] != ["listening"]:
            raise AssertionError(f"the simulator said {words}")
        self.endpoint = f"http://127.0.0.1:{int(words[1])}"

    def ask(self, path):
        request = urllib.request.Request(
            f"{self.endpoint}/v3/{PROJECT}/dcaas/{path}", headers={"X-Auth-Token": TOKEN}
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=10) as answer:
            return json.load(answer)

    def peers(self):
        """{id: name}"""
        interfaces = self.ask("virtual-interfaces")["virtual_interfaces"]
        return {peer["id"]: peer["name"] for interface in interfaces for peer in interface["vif_peers"]}

    def outcomes(self):
        """{peer id: the word that the window must show}"""
        return {task["vif_peer_id"]: word_of(task) for task in self.ask("vif-peer-detections")["vif_peer_detections"]}

    def close(self):
        stop(self.process)
        self.process.stdout.close()


def word_of(task):
    if task["status"] == "error":
        return "Test failed"
    if task["status"] != "complete":
        return "Running"
    return {0: "Clear", 100: "Unreachable"}.get(task["loss_ratio"], "Degraded")


def word_in(sentence):
    """The outcome that "edge-1, remote gateway 10.0.0.1, test failed, 1 minute ago" speaks of."""
    words = [word for word in OUTCOMES if f", {word.lower()}" in sentence]
    return words[0] if len(words) == 1 else sentence


def stop(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


class Window:
    """A running Peerlight, with an empty data folder unless one is given, seen through the accessibility bus."""

    def __init__(self, folder=None, **start):
        self.folder = folder or tempfile.mkdtemp(prefix="peerlight-window-")
        self.process = subprocess.Popen([programs.peerlight, "--data-dir", self.folder], **start)
        self.root = until("the window on the accessibility bus", self._find)

    def _find(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the window ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for i in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(i)
            if program is not None and program.get_process_id() == self.process.pid and program.get_child_count() > 0:
                return program
        return None

    def walk(self, node=None, depth=0):
        node = node or self.root
        yield node
        if node.get_role() == Atspi.Role.TABLE or depth > 25:
            return  # its cells are asked for by place
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is not None:
                yield from self.walk(child, depth + 1)

    def find(self, name, role=None):
        def probe():
            self.root.clear_cache()
            for node in self.walk():
                if node.get_name() == name and role in (None, node.get_role()):
                    return node
            return None

        return until(f"a control named {name!r}", probe)

    def said(self):
        """Each control, and all that it tells assistive technology."""
        self.root.clear_cache()
        for node in self.walk():
            texts = [node.get_name(), node.get_description()]
            if "Text" in node.get_interfaces():
                texts.append(Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)))
            yield node, texts

    def text(self, name):
        node = self.find(name)
        return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))

    def write(self, name, text):
        if not Atspi.EditableText.set_text_contents(self.find(name), text):
            raise AssertionError(f"{name!r} takes no text")

    def press(self, name, role=None):
        node = self.find(name, role)
        if not Atspi.Action.do_action(node, 0):
            raise AssertionError(f"{name!r} cannot be pressed")

    def is_showing(self, name):
        return self.find(name).get_state_set().contains(Atspi.StateType.SHOWING)

    def outcomes(self):
        """{peer name or id: outcome word}, read cell by cell. The first cell says its row as a sentence."""
        table = self.find("Peers", Atspi.Role.TABLE)
        heads = [Atspi.Table.get_column_description(table, c) for c in range(Atspi.Table.get_n_columns(table))]
        outcome, peer = heads.index("Outcome"), heads.index("Peer")
        rows = range(Atspi.Table.get_n_rows(table))
        cell = lambda row, column: Atspi.Table.get_accessible_at(table, row, column).get_name()
        return {cell(row, peer): word_in(cell(row, outcome)) for row in rows}

    def close(self):
        stop(self.process)
        shutil.rmtree(self.folder, ignore_errors=True)  # two that came after each other have one


class WindowTest(unittest.TestCase):
    def start(self, *options):
        self.service = Service(*options)
        self.addCleanup(self.service.close)
        self.window = Window()
        self.addCleanup(self.window.close)

    def fill_form(self, token=TOKEN):
        self.window.write("Endpoint", self.service.endpoint)
        self.window.write("Project ID", PROJECT)
        self.window.write("Token", token)

    def wait_for_status(self, *words):
        def probe():
            text = self.window.text("Status")
            return text if all(word in text for word in words) else None

        return until(f"a status with {words}, now: {self.window.text('Status')}", probe)

    def test_the_first_window_has_every_name_of_the_interface(self):
        self.start()
        for name in ("Region", "Endpoint", "Project ID", "Token", "Peer IDs", "Add peers", "Load peers"):
            self.assertTrue(self.window.is_showing(name), name)
        for name in ("Detect", "Detect all", "Stop waiting"):
            self.window.find(name, Atspi.Role.PUSH_BUTTON)
        self.assertEqual(self.window.text("Status"), "No peers yet")

    def test_pasted_peers_are_detected_and_the_words_are_those_of_the_service(self):
        self.start()
        ids = sorted(self.service.peers())
        self.fill_form()
        self.window.write("Peer IDs", "\n".join(ids))
        self.window.press("Add peers", Atspi.Role.PUSH_BUTTON)
        self.wait_for_status("12 peers", "nothing detected yet")
        self.assertEqual(self.service.outcomes(), {}, "something was created before Detect was pressed")

        self.window.press("Detect", Atspi.Role.PUSH_BUTTON)
        status = self.wait_for_status("12 peers", "requests", "clear") and until(
            "the end of the run", lambda: self._ended_status()
        )
        truth = self.service.outcomes()
        self.assertEqual(sorted(truth), ids)
        shown = self.window.outcomes()
        self.assertEqual(shown, truth)
        for word in set(truth.values()):
            count = list(truth.values()).count(word)
            self.assertIn(f"{count} {word.lower()}", status)

    def _ended_status(self):
        text = self.window.text("Status")
        return text if "ended" not in text and "running" not in text else None

    def test_a_refused_token_is_told_and_the_same_run_goes_on(self):
        self.start("--fault", "expired-token")
        self.fill_form()
        self.window.press("Load peers", Atspi.Role.PUSH_BUTTON)
        self.wait_for_status("12 peers")
        for _ in range(25):  # the fault: the token is good for 20 requests
            try:
                self.service.ask("virtual-interfaces")
            except urllib.error.HTTPError as refusal:
                self.assertEqual(refusal.code, 401)
        self.window.press("Detect all", Atspi.Role.PUSH_BUTTON)
        until("the message of the refusal", lambda: "refused the token" in self.window.text("Message"))
        self.assertTrue(self.window.is_showing("Message"))
        self.assertIn("refused", self.window.find("Token").get_description())

        self.window.write("Token", TOKEN + "-renewed")
        self.window.press("Go on with the new token", Atspi.Role.PUSH_BUTTON)
        self.wait_for_status("12 peers", "clear")
        until("the end of the run", self._ended_status)
        self.assertNotIn("Running", self.window.outcomes().values())
        self.window.find("Detect", Atspi.Role.PUSH_BUTTON)

    def test_a_wrong_field_is_told_before_anything_is_sent(self):
        self.start()
        self.fill_form()
        self.window.write("Endpoint", "http://example.com")
        until(
            "the reason at the field", lambda: self.window.find("Endpoint").get_description().startswith("Wrong:")
        )
        self.window.press("Load peers", Atspi.Role.PUSH_BUTTON)
        until("the message", lambda: self.window.text("Message").startswith("Nothing was sent. Endpoint:"))

    def test_the_token_cannot_be_read_back(self):
        self.start()
        self.window.write("Token", "CANARY-4711")
        until("the token", lambda: Atspi.Text.get_character_count(self.window.find("Token")) == 11)
        for node, texts in self.window.said():
            self.assertNotIn("CANARY", " ".join(texts), node.get_name())

    @unittest.skipUnless(shutil.which("xdotool"), "xdotool is not installed")
    def test_by_keyboard_alone(self):
        self.start()

        def keys(*arguments):
            subprocess.run(["xdotool", *arguments], check=True, timeout=60)

        pid = str(self.window.process.pid)
        search = ["xdotool", "search", "--onlyvisible", "--pid", pid]
        found = until(
            "the window on the display", lambda: subprocess.run(search, capture_output=True, text=True, check=False).stdout
        )
        keys("windowfocus", found.split()[-1])
        keys("key", "alt+n")  # the mnemonic of Endpoint
        until("the focus at Endpoint", lambda: self._has_focus("Endpoint"))
        for text in (self.service.endpoint, PROJECT, TOKEN):
            keys("type", "--delay", "4", text)
            keys("key", "Tab")
        until("the endpoint", lambda: self.window.text("Endpoint") == self.service.endpoint)
        keys("key", "ctrl+r")
        self.wait_for_status("12 peers")
        keys("key", "shift+F5")
        self.wait_for_status("clear")
        until("the end of the run", self._ended_status)
        truth, names = self.service.outcomes(), self.service.peers()
        self.assertEqual(self.window.outcomes(), {names[peer]: word for peer, word in truth.items()})

    def _has_focus(self, name):
        return self.window.find(name).get_state_set().contains(Atspi.StateType.FOCUSED)


def run_inside():
    """In a display and a session bus of our own."""
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name == "NO_AT_BRIDGE":
            del os.environ[name]
    os.environ.update(QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1")
    launcher = subprocess.Popen([BUS_LAUNCHER, "--launch-immediately"])
    try:
        result = unittest.main(argv=[sys.argv[0], "-v", *getattr(programs, "tests", [])], exit=False).result
    finally:
        stop(launcher)
    return 0 if result.wasSuccessful() and result.testsRun > 0 else 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--peerlight", required=True)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--inside", action="store_true", help="a display and a bus are there already")
    parser.parse_args(namespace=programs)
    if programs.inside:
        return run_inside()
    with tempfile.TemporaryDirectory(prefix="peerlight-runtime-") as runtime:
        os.chmod(runtime, 0o700)
        command = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "dbus-run-session", "--"]
        again = [sys.executable, os.path.abspath(__file__), *sys.argv[1:], "--inside"]
        return subprocess.run([*command, *again], env={**os.environ, "XDG_RUNTIME_DIR": runtime}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
