#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A token that is refused in the middle of a run: nothing is sent with it any more, and a new one goes on.

Usage: refused_token_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import json
import os
import sys
import tempfile
import unittest

from fault_service import TOKEN, FaultService, Project
from on_terminal import OnTerminal
from twin_process import run
from twin_results import documented_exit_code, repeated, results, untrue

PEERS, REFUSED_FROM, IN_FLIGHT = 20, 12, 4
NEW = "".join(f"{number:05}" for number in range(1000))  # 5,000 characters, no two parts alike


class RefusedToken(unittest.TestCase):
    def setUp(self):
        self.folder = self.enterContext(tempfile.TemporaryDirectory())
        self.project = Project(PEERS)
        self.project.refused_from = REFUSED_FROM
        self.service = self.enterContext(FaultService(self.project).serving())
        keep = ["--data-dir", self.folder]
        pace = ["--rate", "0", "--max-in-flight", str(IN_FLIGHT)]
        self.detect = ["detect", *self.service.where(self.project), "--all", *pace, *keep, "--yes"]
        self.resume = ["resume", *pace, *keep, "--format", "jsonl"]
        self.history = ["history", *keep, "--format", "jsonl"]

    def all_were_detected(self, lines):
        self.assertEqual(sorted(line["peer_id"] for line in lines), sorted(self.project.peers))
        self.assertEqual([line for line in lines if line["outcome"] == "unknown"], [])
        self.assertEqual(untrue(self.project, lines), [])
        self.assertEqual(repeated(create.peer for create in self.project.creates), [])

    def the_old_token_was_left_alone(self):
        old = [request for request in self.project.requests if request.token == TOKEN]
        self.assertIn(401, [request.status for request in old])
        self.assertLess(len(old), REFUSED_FROM + IN_FLIGHT)  # those that were on the wire already

    def test_without_a_terminal_the_run_stays_open_for_resume(self):
        done = run(*self.detect, "--format", "jsonl", token=TOKEN)
        self.assertEqual(done.code, 3, done)
        self.assertIn("APIGW.0307", done.err)
        self.the_old_token_was_left_alone()
        refused = run(*self.resume, token=TOKEN)  # with the old token again: still open
        self.assertEqual(refused.code, 3, refused)
        self.project.renew_token(NEW)
        resumed = run(*self.resume, token=NEW)
        lines = results(resumed.lines())
        self.assertEqual(resumed.code, documented_exit_code(lines), resumed)
        settled = [line for line in results(done.lines()) if line["outcome"] != "unknown"]
        self.all_were_detected(settled + lines)
        self.all_were_detected(run(*self.history, token=None).lines())
        self.assertIn("Nothing is open", run(*self.resume, token=NEW).err)

    def on_terminal(self):
        running = OnTerminal(*self.detect, "--format", "json", token=TOKEN)
        self.addCleanup(running.close)
        running.wait_for("New token (not shown; empty to give up): ")
        return running

    def test_on_a_terminal_the_same_peers_go_on_with_a_new_token(self):
        running = self.on_terminal()
        self.the_old_token_was_left_alone()
        self.project.renew_token(NEW)
        running.type(NEW + "\n")
        code, out = running.end()
        whole = json.loads(out)
        self.all_were_detected(whole["results"])
        self.assertEqual(code, documented_exit_code(whole["results"]))
        for part in (NEW[:20], NEW[2500:2520], NEW[-20:]):
            self.assertNotIn(part, running.shown + out)
        self.the_old_token_was_left_alone()

    def test_a_token_that_is_refused_again_is_asked_for_again(self):
        running = self.on_terminal()
        asked = running.shown.count("New token")
        running.type("another-wrong-one\n")
        running.wait_for("New token", asked + 1)
        self.project.renew_token(NEW)
        running.type(NEW + "\n")
        self.all_were_detected(json.loads(running.end()[1])["results"])

    def test_an_empty_line_gives_up(self):
        running = self.on_terminal()
        running.type("\n")
        code, out = running.end()
        self.assertEqual((code, len(json.loads(out)["results"])), (3, PEERS))
        self.the_old_token_was_left_alone()
        self.project.renew_token(NEW)
        run(*self.resume, token=NEW)
        self.all_were_detected(run(*self.history, token=None).lines())


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
