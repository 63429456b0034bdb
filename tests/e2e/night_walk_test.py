#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two in the morning, from outside: from a saved connection to the note for the carrier, by keyboard alone.

Usage: night_walk_test.py --peerlight PROGRAM --cli PROGRAM
"""

import json
import subprocess
import sys
import tempfile
import unittest

import window_session
from window_test import PROJECT, TOKEN, Atspi, until

MOST_INPUTS = 9
PEERS = 20  # of which two are unreachable, on one line: see app/simulator/outcome_plan.cpp
COPY_NOTE = "Copy note"
# Qt tells of the current item of a view that it has the focus, wherever the focus is.
NO_CONTROL = (Atspi.Role.FRAME, Atspi.Role.TREE_ITEM, Atspi.Role.LIST_ITEM, Atspi.Role.TABLE_CELL, Atspi.Role.PAGE_TAB)


def clipboard():
    """What another program gets; None where no program for that is installed."""
    try:
        return subprocess.run(["xclip", "-selection", "clipboard", "-o"], capture_output=True, text=True, timeout=20).stdout
    except FileNotFoundError:
        return None


class NightWalk(window_session.WindowCase):
    def open_with_a_saved_connection(self):
        folder = tempfile.mkdtemp(prefix="peerlight-night-")
        service = {}

        def save(_home):
            service.update(
                id="11111111-1111-4111-8111-111111111111",
                name="Night desk",
                endpoint=self.service.endpoint,
                project_id=PROJECT,
                proxy={"kind": "none"},
            )
            with open(f"{folder}/connections.json", "w", encoding="utf-8") as file:
                json.dump({"peerlight_connections": 1, "connections": [service]}, file)

        self.start("--peers", str(PEERS), before=save, folder=folder)

    def has_action(self, name):
        self.window.root.clear_cache()
        return any(node.get_name() == name for node in self.window.walk())

    def test_from_something_is_down_to_whom_to_call(self):
        self.open_with_a_saved_connection()
        keyboard = self.keyboard
        keyboard.press("ctrl+1")
        keyboard.wait_for_focus("Token")
        keyboard.type(TOKEN)
        keyboard.press("ctrl+r")
        self.wait_for_status(f"{PEERS} peers", "nothing detected yet")
        self.assertEqual(self.service.outcomes(), {}, "something was created before it was asked for")
        keyboard.press("shift+F5")
        until("all results", lambda: len(self.service.outcomes()) == PEERS and "Running" not in self.service.outcomes().values())
        until("the summary", lambda: self.window.is_showing("Summary"))
        inputs_to_outcomes = keyboard.inputs
        self.assertLessEqual(inputs_to_outcomes, 6)

        keyboard.press("ctrl+f")
        keyboard.wait_for_focus("Filter")
        keyboard.type("outcome:unreachable")
        keyboard.press("Return")
        keyboard.wait_for_focus("Peers")
        names = self.service.peers()
        down = {names[peer]: word for peer, word in self.service.outcomes().items() if word == "Unreachable"}
        self.assertEqual(len(down), 2)
        until("the rows that are unreachable", lambda: self.window.outcomes() == down)
        cause = self.window.text("Summary")  # is read where it stands, and without a key
        self.assertRegex(cause, r"2 (of 2 )?unreachable peers share (line|device) ")

        keyboard.press("alt+3")
        until("the circuit card", lambda: self.window.is_showing("Hotline"))
        keyboard.wait_for_focus("Hotline")
        inputs = keyboard.inputs
        if self.has_action(COPY_NOTE):
            keyboard.press("ctrl+shift+c")
            text = clipboard()
            if text is not None:
                until("the note", lambda: all(name in (clipboard() or "") for name in down))
            inputs = keyboard.inputs
        else:
            inputs += 1
            print("there is no action for the note: one input is counted for it")
        print(f"inputs: {inputs_to_outcomes} to the outcomes, {inputs} to the note; the cause: {cause}")
        self.assertLessEqual(inputs, MOST_INPUTS)

    def test_tab_goes_as_the_eye_goes_and_what_has_the_focus_is_seen(self):
        self.open_with_a_saved_connection()
        keyboard = self.keyboard
        keyboard.press("ctrl+1")
        keyboard.wait_for_focus("Token")
        keyboard.type(TOKEN)
        keyboard.press("ctrl+r")
        self.wait_for_status(f"{PEERS} peers", "nothing detected yet")
        keyboard.press("ctrl+f")
        keyboard.wait_for_focus("Filter")
        met = []
        for _ in range(70):
            node = self.focused()
            self.assertIsNotNone(node, f"no control has the focus after {met}")
            self.assertTrue(node.get_state_set().contains(Atspi.StateType.SHOWING), node.get_name())
            name = node.get_name()
            if met and name == met[0] and len(met) > 5:
                break
            met.append(name)
            window_session.keys("key", "Tab")
            until(f"the focus elsewhere than at {name} after {met}", lambda: (self.focused() or node).get_name() != name or len(met) > 60)
        print("Tab goes through:", " > ".join(met))
        around = met + met
        for before, after in (("Region", "Endpoint"), ("Endpoint", "Project ID"), ("Project ID", "Token"), ("Filter", "Peers")):
            self.assertIn(before, met)
            self.assertIn(after, met)
            self.assertLess(around.index(before), around.index(after, around.index(before)))
        self.assertLess(around.index("Token", 0) - around.index("Region", 0), 12)

    def focused(self):
        self.window.root.clear_cache()
        for node in self.window.walk():
            states = node.get_state_set()
            if states.contains(Atspi.StateType.FOCUSED) and node.get_role() not in NO_CONTROL:
                return node
        return None

    def test_panes_are_reached_one_after_the_other(self):
        self.open_with_a_saved_connection()
        keyboard = self.keyboard
        keyboard.press("ctrl+1")
        keyboard.wait_for_focus("Token")
        keyboard.type(TOKEN)
        keyboard.press("ctrl+r")
        self.wait_for_status(f"{PEERS} peers", "nothing detected yet")
        keyboard.press("ctrl+f")
        keyboard.wait_for_focus("Filter")
        met = []
        for _ in range(6):
            before = self.focused().get_name()
            keyboard.press("F6")
            until(f"another pane than that of {before} after {met}", lambda: self.focused() and self.focused().get_name() != before)
            met.append(self.focused().get_name())
        self.assertIn("Groups", met)
        self.assertIn("Filter", met)
        self.assertIn("Token", met)
        keyboard.press("shift+F6")
        until("the pane before", lambda: self.focused() and self.focused().get_name() == met[-2])


if __name__ == "__main__":
    sys.exit(window_session.main(__file__))
