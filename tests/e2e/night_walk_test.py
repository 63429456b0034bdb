#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two in the morning, from outside: from a saved connection to the note for the carrier, by keyboard alone.

Usage: night_walk_test.py --peerlight PROGRAM --cli PROGRAM
"""

import json
import re
import sys
import tempfile
import unittest

import desktop
import window_session
from window_test import PROJECT, TOKEN, until

MOST_INPUTS = 9
PEERS = 20  # of which two are unreachable, on one line: see app/simulator/outcome_plan.cpp


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
        keyboard.wait_for_focus("Hotline")
        self.assertTrue(self.window.is_showing("Hotline"))
        keyboard.press("ctrl+shift+c")
        until("the note", lambda: all(name in desktop.clipboard() for name in down))
        note = desktop.clipboard()
        self.assertIn("100 % loss", note)
        self.assertEqual([name for name in names.values() if re.search(rf"\b{name}(?![-\w])", note) and name not in down], [])
        print(f"inputs: {inputs_to_outcomes} to the outcomes, {keyboard.inputs} to the note; the cause: {cause}")
        self.assertLessEqual(keyboard.inputs, MOST_INPUTS)


if __name__ == "__main__":
    sys.exit(window_session.main(__file__))
