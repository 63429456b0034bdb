#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drills, solved as a person would: with what the twin finds, and with nothing else.

Usage: drill_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import collections
import csv
import io
import os
import re
import subprocess
import sys
import tempfile
import unittest

from twin_process import PATIENCE, environment, program, run

BAD = ("degraded", "unreachable")


class Exercise:
    """A drill that waits for answers."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([program(), "drill", *arguments], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, env=environment(None), text=True)
        self.told = self.until(r"^Answer ")
        self.where = re.search(r"detect (--endpoint \S+ --project-id \S+)", self.told).group(1).split()

    def until(self, pattern):
        lines = []
        for line in self.process.stdout:
            lines.append(line)
            if re.match(pattern, line):
                break
        return "".join(lines)

    def answer(self, text):
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()
        return self.until(r"^Answer ")

    def end(self):
        self.process.stdin.close()
        code = self.process.wait(timeout=PATIENCE)
        self.process.stdout.close()
        return code


class Drill(unittest.TestCase):
    def setUp(self):
        self.folder = self.enterContext(tempfile.TemporaryDirectory(prefix="peerlight-drill-"))

    def twin(self, *arguments, **options):
        return run("--data-dir", self.folder, *arguments, **options)

    def results(self, where, *arguments, **options):
        done = self.twin("detect", *where, "--all", "--yes", "--format", "jsonl", "--rate", "0", *arguments, **options)
        self.assertIs(done.lines()[0].get("demo"), True, done)
        return [line for line in done.lines() if line["type"] == "result"]

    def shared(self, where, column):
        """What all bad peers have in that column of the list of peers, and no other peer has."""
        bad = {line["peer_id"] for line in self.results(where) if line["outcome"] in BAD}
        self.assertTrue(bad)
        rows = list(csv.DictReader(io.StringIO(self.twin("peers", *where, "--format", "csv").out)))
        values = collections.defaultdict(set)
        for row in rows:
            values[row[column]].add(row["peer_id"])
        return [value for value, peers in values.items() if peers == bad]

    def solve(self, exercise, answer):
        self.assertIn("That is not it.", exercise.answer("nobody knows"))
        page = exercise.answer(answer)
        self.assertRegex(page, r"\nDEMO  Solved in \d+ s, with 2 answers\.\n")
        self.assertEqual(exercise.end(), 0)

    def test_the_list(self):
        done = self.twin("drill")
        self.assertEqual((done.code, done.err), (0, ""), done)
        self.assertEqual([line.split()[0] for line in done.out.splitlines()],
                         ["carrier-down", "fake-redundancy", "flapping-peer", "token-expires", "throttled"])

    def test_the_device_is_found(self):
        exercise = Exercise("fake-redundancy", "--seed", "1")
        self.assertTrue(exercise.told.startswith("DEMO  Fake redundancy\n"))
        found = self.shared(exercise.where, "device_id")
        self.assertEqual(len(found), 1)
        self.solve(exercise, found[0])

    def test_the_carrier_is_found(self):
        exercise = Exercise("carrier-down", "--seed", "2")
        found = self.shared(exercise.where, "line_provider")
        self.assertEqual(len(found), 1)
        self.solve(exercise, found[0])

    def test_the_flapping_peer_is_found(self):
        exercise = Exercise("flapping-peer", "--seed", "1")
        done = self.twin("detect", *exercise.where, "--all", "--yes", "--format", "jsonl", "--rate", "0",
                         "--repeat-until", "time", "--every", "1", "--for", "9")
        flapping = done.lines()[-1]["flapping"]
        self.assertEqual(len(flapping), 1, done)
        self.solve(exercise, flapping[0]["peer_name"])

    def test_the_token_expires(self):
        exercise = Exercise("token-expires")
        refused = self.twin("detect", *exercise.where, "--all", "--yes", "--format", "jsonl", "--rate", "0")
        self.assertEqual(refused.code, 3, refused)
        created = {line["peer_id"]: line["detection_id"] for line in refused.lines()
                   if line["type"] == "result" and line["detection_id"]}
        self.assertTrue(created)
        resumed = self.twin("resume", *exercise.where, "--format", "jsonl", token="demo-token-renewed")
        ended = {line["peer_id"]: line["detection_id"] for line in resumed.lines() if line["type"] == "result"}
        self.assertEqual({peer: ended.get(peer) for peer in created}, created, "the same tasks went on")
        self.solve(exercise, "2")

    def test_throttling_says_nothing_of_lines(self):
        exercise = Exercise("throttled")
        outcomes = collections.Counter(line["outcome"] for line in self.results(exercise.where))
        self.assertEqual(outcomes["unknown"], 0, outcomes)
        self.solve(exercise, "1")

    def test_giving_up_tells_the_answer(self):
        exercise = Exercise("carrier-down", "--seed", "4")
        page = exercise.answer("")
        self.assertIn("DEMO  Not solved after ", page)
        self.assertRegex(page, r"\nThe answer is: [A-Z][a-z]+\n")
        self.assertEqual(exercise.end(), 1)

    def test_evidence_of_a_drill_is_marked(self):
        exercise = Exercise("carrier-down")
        self.results(exercise.where)
        note = self.twin("note", "last")
        self.assertTrue(note.out.startswith("DEMO"), note)
        exercise.answer("")
        exercise.end()

    def test_wrong_usage(self):
        for wrong in (["drill", "coffee"], ["drill", "throttled", "--seed", "x"]):
            done = self.twin(*wrong)
            self.assertEqual((done.code, done.out, len(done.err.splitlines())), (64, "", 1), done)


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main()
