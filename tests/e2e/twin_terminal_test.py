#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""peerlight-cli on a terminal: the question before many detections, and the bar that shows how far a run is.

Usage: twin_terminal_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import json
import os
import re
import sys
import unittest

from on_terminal import OnTerminal
from twin_process import simulator


class Terminal(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.context = simulator("--detect-ms", "600", "--peers", "30")
        cls.where = cls.context.__enter__()
        cls.addClassCleanup(cls.context.__exit__, None, None, None)

    def detect(self, *more):
        running = OnTerminal("detect", *self.where, "--all", "--rate", "0", "--format", "json", *more)
        self.addCleanup(running.close)
        return running

    def test_no_sends_nothing(self):
        running = self.detect()
        running.wait_for("30 detections will be created at http://127.0.0.1:")
        running.type("n\n")
        self.assertEqual(running.end(), (4, ""))

    def test_end_of_input_is_a_no(self):
        running = self.detect()
        running.wait_for("[y/N]")
        running.type("\x04")
        self.assertEqual(running.end(), (4, ""))

    def test_yes_goes_on_with_a_bar_that_is_taken_away(self):
        running = self.detect()
        running.wait_for("[y/N]")
        running.type("y\n")
        code, out = running.end()
        whole = json.loads(out)
        self.assertEqual((code, len(whole["results"])), (1, 30))
        drawn = re.findall(r"\r\x1b\[K(\[[#.]{24}\] \d+ of 30 peers)", running.shown)
        self.assertGreaterEqual(len(drawn), 1, running.shown)
        self.assertLessEqual(len(drawn), 2 + whole["summary"]["wall_ms"] / 100)  # ten a second at most
        last = running.shown.rpartition("\r\x1b[K")[2]  # whatever is said after it, the bar is gone
        self.assertNotIn("of 30 peers", last)
        self.assertIn("peerlight-cli: 2 of 3 unreachable peers share line ", last)

    def test_yes_as_an_option_asks_nothing(self):
        running = self.detect("--yes")
        code, out = running.end()
        self.assertEqual((code, len(json.loads(out)["results"])), (1, 30))
        self.assertNotIn("[y/N]", running.shown)

    def test_interrupt_key_at_the_question(self):
        running = self.detect()
        running.wait_for("[y/N]")
        running.process.send_signal(2)
        self.assertEqual(running.end(), (4, ""))
        self.assertIn("nothing was created", running.shown)


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
