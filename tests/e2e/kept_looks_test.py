#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at a project that are kept, compared and shown offline; groups and tags made from lists.

Usage: kept_looks_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import json
import os
import stat
import sys
import tempfile
import unittest

from twin_process import Running, run, simulator

SECRETS = ("SIMULATED-MD5-SECRET-", "simulated-private@example.com", "SIMULATED-PRIVATE-ORDER")


class KeptLooks(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="peerlight-looks-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.data = os.path.join(self.folder, "data")

    def twin(self, *arguments, **more):
        return run("--data-dir", self.data, *arguments, **more)

    def test_a_look_is_shown_when_there_is_no_service(self):
        with simulator("--peers", "6") as where:
            first = self.twin("peers", *where, "--offline")
            self.assertEqual((first.code, first.out), (4, ""), first)
            seen = self.twin("peers", *where, "--format", "csv")
            self.assertEqual((seen.code, seen.err), (0, ""), seen)
        offline = self.twin("peers", *where, "--offline", "--format", "csv", token=None)
        self.assertEqual((offline.code, offline.out), (0, seen.out))
        self.assertRegex(offline.err, r"at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\.")
        for name in os.listdir(self.data):
            path = os.path.join(self.data, name)
            if os.path.isfile(path):
                self.assertEqual(stat.S_IMODE(os.stat(path).st_mode) & 0o077, 0, name)
                with open(path, "rb") as file:
                    kept = file.read()
                for secret in SECRETS:
                    self.assertNotIn(secret.encode(), kept + seen.out.encode())

    def test_what_changed_between_two_looks(self):
        with simulator("--peers", "4") as where:
            first = self.twin("peers", *where, "--changes")
            self.assertEqual((first.code, first.out), (0, ""), first)
            self.assertIn("first look", first.err)
            same = self.twin("peers", *where, "--changes", "--format", "json")
            self.assertEqual(json.loads(same.out), {"changes": []}, same)
            known = {peer["peer_id"] for peer in self.twin("peers", *where, "--format", "jsonl").lines()}
        port = where[1].rsplit(":", 1)[1]
        grown = Running("simulate", "--port", port, "--peers", "8")
        self.addCleanup(grown.close)
        self.assertEqual(grown.line(), f"listening {port}")
        changed = self.twin("peers", *where, "--changes", "--format", "jsonl")
        self.assertEqual(changed.code, 0, changed)
        peers = [line for line in changed.lines() if line["thing"] == "peer"]
        now = {peer["peer_id"] for peer in self.twin("peers", *where, "--no-history", "--format", "jsonl").lines()}
        self.assertEqual({line["id"] for line in peers if line["change"] == "new"}, now - known)
        self.assertEqual({line["id"] for line in peers if line["change"] == "gone"}, known - now)
        again = self.twin("peers", *where, "--offline", "--changes", "--format", "jsonl", token=None)
        self.assertEqual(again.out, changed.out)

    def test_a_list_becomes_a_group_with_tags(self):
        with simulator("--peers", "6", "--detect-ms", "100") as where:
            peers = self.twin("peers", *where, "--format", "jsonl").lines()
            rows = "\n".join(f"{peer['peer_id']};core x{i}" for i, peer in enumerate(peers[:3]))
            saved = self.twin("peers", "--peers-from", "-", "--save-group", "east", stdin="peer id;tags\n" + rows)
            self.assertEqual(saved.code, 0, saved)
            for choice, count in ((("--group", "east"), 3), (("--tag", "core"), 3), (("--tag", "x1"), 1)):
                done = self.twin("detect", *where, *choice, "--format", "jsonl")
                results = [line for line in done.lines() if line["type"] == "result"]
                self.assertEqual(len(results), count, done)
                names = {peer["peer_id"]: peer["peer_name"] for peer in peers}
                self.assertEqual([names[line["peer_id"]] for line in results], [line["peer_name"] for line in results])
            for choice in (("--group", "west"), ("--tag", "none")):
                done = self.twin("detect", *where, *choice)
                self.assertEqual((done.code, done.out), (64, ""), done)


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main()
