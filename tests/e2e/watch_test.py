#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The twin as a watch: rounds until something holds, the metrics beside it, Ctrl+C, and a kill in the middle.

Usage: watch_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import json
import os
import re
import signal
import stat
import sys
import tempfile
import unittest

from twin_process import Running, run, simulator

BAD = ("degraded", "unreachable")


def of_type(lines, kind):
    return [line for line in lines if line["type"] == kind]


class Watch(unittest.TestCase):
    """Against peers whose trouble comes and goes, unless a test says otherwise."""

    def setUp(self):
        self.folder = self.enterContext(tempfile.TemporaryDirectory(prefix="peerlight-watch-"))

    def twin(self, *arguments, **options):
        return run("--data-dir", self.folder, *arguments, **options)

    def detect(self, where, *arguments, out="jsonl", peers=("--all",)):
        return self.twin("detect", *where, *peers, "--yes", "--rate", "0", "--format", out, *arguments)

    def service(self, *faults, peers=20, detect_ms=50):
        named = [part for fault in faults for part in ("--fault", fault)]
        return simulator("--peers", str(peers), "--detect-ms", str(detect_ms), *named)

    def runs(self):
        done = self.twin("history", "--runs", "--format", "jsonl")
        return [line for line in done.lines() if "run_id" in line]

    def troubled(self, where):
        """Peers in trouble in odd rounds and clear in even ones; tests that fail never become clear."""
        first = of_type(self.detect(where).lines(), "result")
        return [line["peer_id"] for line in first if line["outcome"] in BAD]

    def test_until_clear_ends_with_the_round_that_is(self):
        with self.service("flapping") as where:
            peers = [part for peer in self.troubled(where) for part in ("--peer", peer)]
            self.detect(where, peers=peers)  # so that the watch begins with trouble
            before = len(self.runs())
            done = self.detect(where, "--repeat-until", "clear", "--every", "1", "--for", "20", peers=peers)
        lines = done.lines()
        self.assertEqual(done.code, 0, done)
        self.assertEqual(len(of_type(lines, "run")), 2, done)
        self.assertEqual(len(of_type(lines, "result")), len(peers), done)  # half of `peers` are option names
        self.assertEqual({line["outcome"] for line in of_type(lines, "result")[len(peers) // 2 :]}, {"clear"})
        self.assertEqual(lines[-1], {"type": "watch", "rounds": 2, "ended": "clear", "flapping": []})
        self.assertIn("Ended after 2 rounds: every peer is clear.", done.err)
        self.assertEqual(len(self.runs()) - before, 2, "each round is a run of its own")

    def test_until_change_tells_of_it(self):
        with self.service("flapping") as where:
            done = self.detect(where, "--repeat-until", "change", "--every", "1", "--for", "20")
        watch = done.lines()[-1]
        self.assertEqual((watch["type"], watch["rounds"], watch["ended"]), ("watch", 2, "change"), done)
        self.assertIn(done.code, (0, 2), done)  # of the last round: what was bad is clear, and a test may fail

    def test_flapping_is_named(self):
        with self.service("flapping") as where:
            done = self.detect(where, "--repeat-until", "time", "--every", "1", "--for", "3")
        watch = done.lines()[-1]
        self.assertEqual(watch["ended"], "time", done)
        self.assertGreaterEqual(watch["rounds"], 3)
        self.assertTrue(watch["flapping"], done)
        results = of_type(done.lines(), "result")
        for peer in watch["flapping"]:
            outcomes = [line["outcome"] in BAD for line in results if line["peer_id"] == peer["peer_id"]]
            changes = sum(1 for one, two in zip(outcomes, outcomes[1:]) if one != two)
            self.assertEqual((peer["changes"], peer["results"]), (changes, len(outcomes)))
            self.assertIn(f"{peer['peer_name']} is flapping: {changes} changes", done.err)
        self.assertEqual(done.code == 1, watch["rounds"] % 2 == 1, done)

    def test_one_file_holds_the_last_round(self):
        path = os.path.join(self.folder, "last.json")
        with self.service("flapping") as where:
            done = self.detect(where, "--repeat-until", "change", "--every", "1", "--output", path, out="json")
        with open(path, encoding="utf-8") as file:
            last = json.load(file)
        self.assertEqual(last["run"]["run_id"], self.runs()[0]["run_id"], done)
        self.assertFalse({line["outcome"] for line in last["results"]} & set(BAD))

    def test_table_of_each_round(self):
        with self.service("flapping") as where:
            done = self.detect(where, "--repeat-until", "change", "--every", "1", out="table")
        self.assertEqual(len(re.findall(r"^20 peers: ", done.out, re.MULTILINE)), 2, done)

    def test_metrics_are_whole_and_readable(self):
        path = os.path.join(self.folder, "peerlight.prom")
        with self.service("flapping") as where:
            done = self.detect(where, "--repeat-until", "time", "--every", "1", "--for", "2", "--metrics", path)
            once = self.detect(where, "--metrics", path + "2")
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o644, done)
        with open(path, encoding="utf-8") as file:
            text = file.read()
        self.assertEqual(len(re.findall(r"^peerlight_peer_flapping\{.*\} 1$", text, re.MULTILINE)),
                         len(done.lines()[-1]["flapping"]))
        self.assertEqual(len(re.findall(r"^peerlight_peer_outcome\{.*\} 1$", text, re.MULTILINE)), 20)
        self.assertTrue(text.endswith("\n"))
        self.assertTrue(os.path.exists(path + "2"), once)
        self.assertFalse([name for name in os.listdir(self.folder) if re.search(r"\.prom2?\..", name)])

    def test_metrics_that_cannot_be_written(self):
        os.symlink("/dev/null", os.path.join(self.folder, "link"))
        with self.service() as where:
            for wrong in ("no/such/folder/file", "link"):
                done = self.detect(where, "--metrics", os.path.join(self.folder, wrong))
                self.assertEqual((done.code, done.out, len(done.err.splitlines())), (64, "", 1), done)
        self.assertEqual(self.runs(), [], "nothing was sent")

    def test_control_c_in_a_round_ends_it(self):
        with self.service(detect_ms=60000, peers=3) as where:
            running = Running("--data-dir", self.folder, "detect", *where, "--all", "--yes", "--format", "jsonl",
                              "--repeat-until", "time", "--every", "1")
            self.assertEqual(json.loads(running.line())["type"], "run")
            running.signal(signal.SIGINT)
            done = running.end()
        lines = done.lines()
        self.assertEqual((lines[-1]["type"], lines[-1]["rounds"], lines[-1]["ended"]), ("watch", 1, "stopped"), done)
        self.assertEqual({line["outcome"] for line in of_type(lines, "result")}, {"unknown"})
        self.assertEqual(done.code, 4, done)

    def test_control_c_between_rounds_ends_at_once(self):
        with self.service() as where:
            running = Running("--data-dir", self.folder, "detect", *where, "--all", "--yes", "--format", "jsonl",
                              "--repeat-until", "time", "--every", "3000", "--for", "9000")
            while json.loads(running.line())["type"] != "summary":
                pass
            running.signal(signal.SIGINT)
            done = running.end()
        self.assertEqual(done.lines()[-1]["ended"], "stopped", done)
        self.assertEqual(done.code, 1, done)

    def test_a_kill_loses_no_task(self):
        with self.service("flapping", detect_ms=1500, peers=6) as where:
            running = Running("--data-dir", self.folder, "detect", *where, "--all", "--yes", "--format", "jsonl",
                              "--rate", "0", "--repeat-until", "time", "--every", "1", "--for", "60")
            rounds = 0
            while rounds < 2:
                rounds += json.loads(running.line())["type"] == "run"
            running.signal(signal.SIGKILL)
            running.close()
            resumed = self.twin("resume", *where, "--format", "jsonl")
            again = self.detect(where, "--repeat-until", "time", "--every", "1", "--for", "1")
        self.assertIn(resumed.code, (0, 1, 2, 4), resumed)
        runs = self.runs()
        # The second round may have been killed before anything of it was sent.
        self.assertIn(len(runs) - again.lines()[-1]["rounds"], (1, 2), again)
        self.assertEqual({entry["open"] for entry in runs}, {0}, runs)

    def test_wrong_usage(self):
        for wrong in (["--every", "5"], ["--for", "5"], ["--repeat-until", "never"],
                      ["--repeat-until", "clear", "--every", "0"], ["--repeat-until", "time", "--for", "x"]):
            done = self.detect(["--endpoint", "http://127.0.0.1:9", "--project-id", "b" * 32], *wrong)
            self.assertEqual((done.code, done.out, len(done.err.splitlines())), (64, "", 1), done)


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main()
