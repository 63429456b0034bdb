#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole walks through the window, from outside: what a person does in it, judged by what a service really did.

Usage: window_walks_test.py --peerlight PROGRAM --cli PROGRAM
"""

import csv
import io
import os
import signal
import sys
import threading
import unittest
import urllib.parse

import desktop
import window_session
import window_test
from fault_service import TOKEN, FaultService, Project
from window_test import Atspi, GLib, until

NEW_TOKEN = "fault-service-token-of-the-next-day"
BAD = ("Degraded", "Unreachable")


def word_of(loss):
    return {None: "Test failed", 0: "Clear", 100: "Unreachable"}.get(loss, "Degraded")


def change_of(before, after):
    """What two measured results of a peer say together."""
    return {(False, True): "new_fault", (True, True): "still_bad", (True, False): "fixed", (False, False): "still_clear"}[
        (before in BAD, after in BAD)
    ]


class WindowWalks(window_session.WindowCase):
    def serve(self, peers, **how):
        self.project = Project(peers, **how)
        self.service = self.enterContext(FaultService(self.project).serving())

    def fill_form(self):
        self.window.write("Endpoint", self.service.endpoint)
        self.window.write("Project ID", self.project.id)
        self.window.write("Token", TOKEN)

    def truth(self, number=-1):
        """{name: word}, of each peer's task of that number; the service's own names."""
        found = {}
        for at, peer in enumerate(self.project.peers):
            tasks = sorted((task for task in self.project.tasks.values() if task.peer == peer), key=lambda task: task.began)
            if len(tasks) > (number if number >= 0 else 0):
                found[f"peer-{at:03}"] = word_of(tasks[number].loss)
        return found

    def wait_for_truth(self, number=-1):
        def probe():
            truth = self.truth(number)
            return truth if len(truth) == len(self.project.peers) and self.window.outcomes() == truth else None

        return until("a table that says what the service measured", probe)

    def test_the_first_run_page_leads_to_a_demo_with_results(self):
        self.open_window()
        choices = ["Try the demo", "Add a connection", "Open a peer list"]
        tops = [Atspi.Component.get_extents(self.window.find(name), Atspi.CoordType.SCREEN).y for name in choices]
        self.assertEqual(tops, sorted(tops))
        for name in [*choices, "Nothing is sent until you press Detect.", "Endpoint", "Token"]:
            self.assertTrue(self.window.is_showing(name), name)
        self.check_names()
        told = Told()
        self.keyboard.press("alt+y")
        self.wait_for_status("40 peers", "clear")
        host = urllib.parse.urlsplit(self.window.text("Endpoint")).netloc
        self.assertTrue(host.startswith("127.0.0.1:"), host)
        self.service = DemoService(f"http://{host}")  # asked without the program
        names = self.service.peers()

        def settled():
            found = self.service.outcomes()
            return "Running" not in found.values() and {names[peer]: word for peer, word in found.items()}

        truth = until("results at the service", settled)
        until("the same results in the window", lambda: self.window.outcomes() == truth)
        self.assertEqual(len(truth), 40)
        until("the news of the end", lambda: any("Detection ended" in text for text in told.texts()))
        self.assertLess(len(told.texts()), 12, "results are told gathered")
        self.assertFalse(any(node.get_name() == "Try the demo" and is_showing(node) for node in self.window.walk()))
        self.assertTrue(any("DEMO" in node.get_name() and is_showing(node) for node in self.window.walk()))
        self.check_names()

    def check_names(self):
        """Everything that takes the focus tells what it is."""
        nameless, seen = [], 0
        for node in self.window.walk():
            states = node.get_state_set()
            if not states.contains(Atspi.StateType.FOCUSABLE) or not states.contains(Atspi.StateType.SHOWING):
                continue
            role = node.get_role()
            if role in HOLDERS:
                continue
            seen += 1
            if not node.get_name() or role in (Atspi.Role.UNKNOWN, Atspi.Role.INVALID):
                nameless.append((node.get_role_name(), node.get_name(), node.get_parent().get_name()))
        self.assertGreater(seen, 15)
        self.assertEqual(nameless, [])

    def test_a_token_expires_in_mid_run_and_the_same_rows_go_on_with_a_new_one(self):
        self.serve(12)

        def expire(request):
            if request.kind == "create" and request.of_kind == 6:
                self.project.refused_from = len(self.project.requests) + 1

        self.project.carried_out = expire
        self.open_window()
        self.fill_form()
        self.keyboard.press("ctrl+r")
        self.wait_for_status("12 peers")
        self.keyboard.press("shift+F5")
        self.wait_for_message("refused the token")
        before = set(self.window.outcomes())
        self.assertLess(len(self.project.creates), 12)
        self.project.renew_token(NEW_TOKEN)
        desktop.copy(NEW_TOKEN)
        self.keyboard.wait_for_focus("Token")
        self.keyboard.press("ctrl+a")
        self.keyboard.press("ctrl+v")
        self.keyboard.press("Return")
        self.assertEqual(set(self.wait_for_truth()), before)
        self.assertEqual([len(self.project.creates_of(peer)) for peer in self.project.peers], [1] * 12)
        self.assertIn(NEW_TOKEN, {create.token for create in self.project.creates})

    def test_after_a_kill_the_next_start_follows_up_what_was_sent(self):
        self.serve(8, task_seconds=(1.0, 2.0))
        killed = threading.Event()

        def kill(request):
            if request.kind == "create" and request.of_kind == 5:
                self.window.process.send_signal(signal.SIGKILL)  # its answer is on no wire yet
                killed.set()

        self.project.carried_out = kill
        self.open_window()
        folder = self.window.folder
        self.fill_form()
        self.keyboard.press("ctrl+r")
        self.wait_for_status("8 peers")
        self.keyboard.press("shift+F5")
        self.assertTrue(killed.wait(window_test.PATIENCE))
        self.window.process.wait()
        self.project.carried_out = lambda request: None
        sent = {create.peer for create in self.project.creates}
        self.assertGreaterEqual(len(sent), 5)

        self.open_window(folder)
        self.wait_for_message("cut off when the program ended", "Follow")
        self.assertEqual(len(self.project.creates), len(sent), "something was sent without being asked for")
        self.keyboard.press("ctrl+u")
        self.keyboard.wait_for_focus("Token")
        self.keyboard.type(TOKEN)
        self.keyboard.press("Return")
        until("the truth of what was sent", lambda: self.truth().items() <= self.window.outcomes().items())
        rest = [word for name, word in self.window.outcomes().items() if name not in self.truth()]
        # Of what did not arrive nothing is claimed: it was not tested, or is still looked for.
        self.assertEqual([word for word in rest if word in ("Clear", "Test failed", *BAD)], [])
        self.assertEqual([len(self.project.creates_of(peer)) for peer in sent], [1] * len(sent))
        self.assertEqual(len(self.project.creates), len(sent), "what was only planned was sent by surprise")

    def test_a_list_is_imported_and_two_runs_of_it_are_compared(self):
        self.serve(6, losses=(0, 0, 100, 25), seed=5)
        self.open_window()
        path = os.path.join(self.window.folder, "night.csv")
        with open(path, "w", encoding="utf-8") as out:
            rows = [f"{peer},peer-{at:03},203.0.113.2" for at, peer in enumerate(self.project.peers)]
            out.write("\n".join(["peer id,name,remote gateway", *rows, "no such thing,,", ""]))
        self.fill_form()
        self.keyboard.press("ctrl+o")
        self.window.find("Open a peer list", Atspi.Role.DIALOG)
        self.keyboard.type(path)
        self.keyboard.press("Return")
        until("what was not understood", lambda: "no such thing" in self.window.text("Not understood"))
        self.keyboard.wait_for_focus("Import peers")
        self.keyboard.press("Return")
        self.wait_for_status("6 peers", "nothing detected yet")
        self.assertEqual(self.project.creates, [])

        self.keyboard.press("shift+F5")
        before = self.wait_for_truth(0)
        until("the end of the run", lambda: "running" not in self.window.text("Status"))
        self.keyboard.press("shift+F5")
        until("a second run", lambda: len(self.truth(1)) == 6)
        after = self.wait_for_truth(1)
        self.assertEqual(len(self.project.creates), 12)

        self.keyboard.press("ctrl+shift+m")
        until("a comparison", lambda: self.window.find("Compared peers").get_description())
        self.keyboard.press("alt+y")
        until("the comparison on the clipboard", lambda: "change" in desktop.clipboard())
        lines = csv.DictReader(io.StringIO(desktop.clipboard()), delimiter="\t")
        expected = {name: change_of(before[name], after[name]) for name in before}
        self.assertEqual({line["peer_name"]: line["change"] for line in lines}, expected)
        self.assertGreater(len(set(expected.values())), 1)
        counts = self.window.find("Compared peers").get_description()
        for change in set(expected.values()):
            self.assertRegex(counts.lower(), change.replace("_", ".").removesuffix("s"))


class Told:
    """What a screen reader would say by itself: notifications that are shown."""

    def __init__(self):
        self._texts = []
        self._listener = Atspi.EventListener.new(self._take)
        self._listener.register("object:state-changed:showing")

    def _take(self, event):
        if event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
            self._texts.append(event.source.get_name())

    def texts(self):
        while GLib.MainContext.default().iteration(False):
            pass
        return self._texts


class DemoService(window_test.Service):
    """The simulator inside of the program, over plain HTTP."""

    def __init__(self, endpoint):
        self.endpoint = endpoint


HOLDERS = {Atspi.Role.SCROLL_BAR, Atspi.Role.SPLIT_PANE, Atspi.Role.FILLER, Atspi.Role.FRAME, Atspi.Role.PANEL}


def is_showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


if __name__ == "__main__":
    sys.exit(window_session.main(__file__))
