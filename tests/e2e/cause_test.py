#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which line is down: the twin says at the end of a run what the bad peers share.

Usage: cause_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import os
import re
import sys
import unittest

from twin_process import run, simulator


class Cause(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        context = simulator("--detect-ms", "300")
        cls.where = context.__enter__()
        cls.addClassCleanup(context.__exit__, None, None, None)
        cls.done = run("detect", *cls.where, "--all", "--rate", "0", "--format", "jsonl")
        cls.bad = {line["peer_id"] for line in cls.done.lines()[1:-1] if line["outcome"] == "unreachable"}

    def test_the_line_that_the_bad_peers_share_is_said_on_standard_error(self):
        summary, cause = self.done.err.splitlines()[-2:]
        self.assertIn("40 peers: ", summary)
        shared = rf"peerlight-cli: 2 of {len(self.bad)} unreachable peers share line (\S+); all 2 peers that have it"
        said = re.match(shared, cause)
        self.assertTrue(said, cause)
        peers = run("peers", *self.where, "--format", "jsonl").lines()
        on_line = {peer["peer_id"] for peer in peers if peer["direct_connect_id"] == said.group(1)}
        self.assertEqual((len(on_line), len(on_line - self.bad)), (2, 0))

    def test_one_peer_has_nothing_in_common(self):
        done = run("detect", *self.where, "--peer", min(self.bad), "--format", "jsonl")
        self.assertEqual(done.code, 1, done)
        self.assertIn("1 peer: ", done.err.splitlines()[-1])


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main()
