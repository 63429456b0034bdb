#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Before and after a maintenance window: kept runs, baselines, and what changed between two of them.

Usage: compare_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import csv
import io
import json
import os
import sys
import tempfile
import unittest

from twin_process import run, simulator


class Compare(unittest.TestCase):
    """Three runs over peers whose trouble comes and goes: bad, clear, bad again."""

    @classmethod
    def setUpClass(cls):
        cls.folder = cls.enterClassContext(tempfile.TemporaryDirectory(prefix="peerlight-compare-"))
        with simulator("--peers", "30", "--detect-ms", "100", "--fault", "flapping") as where:
            cls.codes = [cls.twin("detect", *where, "--all", "--yes", "--rate", "0").code for _ in range(3)]

    @classmethod
    def twin(cls, *arguments):
        return run("--data-dir", cls.folder, *arguments)

    def compare(self, *arguments):
        done = self.twin("compare", *arguments, "--format", "jsonl")
        lines = done.lines()
        self.assertEqual((lines[0]["type"], lines[-1]["type"]), ("comparison", "summary"), done)
        return done, lines[1:-1], lines[-1]

    def test_trouble_that_ends_is_fixed(self):
        done, peers, summary = self.compare("last~2", "last~1")
        self.assertEqual((done.code, done.err), (0, ""), done)
        self.assertEqual(self.codes[0], 1)
        self.assertGreater(summary["fixed"], 0)
        self.assertEqual((summary["new_fault"], summary["still_bad"]), (0, 0))
        for peer in [peer for peer in peers if peer["change"] == "fixed"]:
            self.assertIn(peer["before_outcome"], ("degraded", "unreachable"))
            self.assertEqual((peer["after_outcome"], peer["after_loss_percent"]), ("clear", 0))

    def test_trouble_that_begins_is_a_new_fault(self):
        done, peers, summary = self.compare("last~1", "last")
        self.assertEqual(done.code, 1, done)
        _, before, fixed = self.compare("last~2", "last~1")
        self.assertEqual(summary["new_fault"], fixed["fixed"])
        self.assertEqual({peer["peer_id"] for peer in peers}, {peer["peer_id"] for peer in before})
        self.assertEqual(peers[0]["change"], "new_fault")

    def test_failed_tests_claim_nothing(self):
        done, peers, summary = self.compare("last", "last")
        self.assertEqual((done.code, summary["new_fault"], summary["fixed"]), (0, 0, 0), done)
        failed = [peer for peer in peers if peer["after_outcome"] == "test_failed"]
        self.assertEqual(len(failed), summary["not_comparable"])
        for peer in failed:
            self.assertEqual((peer["after_loss_percent"], peer["reason_code"]), (None, "no_result_in_both"))

    def test_a_baseline_has_a_name(self):
        named = self.twin("baselines", "set", "before the change", "last~1", "--format", "json")
        self.assertEqual((named.code, named.err), (0, ""), named)
        done, _, _ = self.compare("baseline:before the change", "last")
        self.assertEqual(done.code, 1, done)
        self.assertEqual([run["baselines"] for run in json.loads(named.out)["runs"]], [["before the change"]], named)
        for wrong in (["compare", "baseline:nothing", "last"], ["baselines", "remove", "nothing"]):
            done = self.twin(*wrong)
            self.assertEqual((done.code, done.out, len(done.err.splitlines())), (64, "", 1), done)
        dropped = self.twin("baselines", "remove", "before the change", "--format", "json")
        self.assertEqual((dropped.code, json.loads(dropped.out)), (0, {"runs": []}), dropped)
        gone = self.twin("compare", "baseline:before the change", "last")
        self.assertEqual((gone.code, gone.out), (64, ""), gone)

    def test_runs_are_listed_with_their_counts(self):
        done = self.twin("history", "--runs", "--format", "csv")
        rows = list(csv.DictReader(io.StringIO(done.out)))
        self.assertEqual([row["detections"] for row in rows], ["30"] * 3, done)
        self.assertEqual(rows[1]["unreachable"], "0")
        self.assertGreater(int(rows[0]["unreachable"]), 0)
        by_id = self.compare(rows[1]["run_id"][:8], rows[0]["run_id"])[0]
        self.assertEqual(by_id.code, 1, by_id)

    def test_runs_in_other_formats(self):
        rows = [line.split("\t") for line in self.twin("history", "--runs", "--format", "tsv").out.splitlines()]
        self.assertEqual([len(row) for row in rows], [len(rows[0])] * 4)
        self.assertEqual(rows[0][0], "run_id")
        table = self.twin("history", "--runs", "--format", "markdown").out.splitlines()
        self.assertEqual(len(table), 5, table)
        self.assertTrue(all(line.startswith("|") and line.endswith("|") for line in table), table)
        self.assertIn(rows[1][0], table[2])

    def test_note_of_a_run(self):
        done = self.twin("note", "last")
        self.assertEqual((done.code, done.err), (0, ""), done)
        self.assertIn("30 peers: ", done.out)
        self.assertRegex(done.out, r"\n- edge-[^\n]*, 100 % loss, [^\n]*task ")
        chinese = self.twin("note", "last", "--language", "zh", "--format", "markdown")
        self.assertIn("**不可达：**", chinese.out, chinese)
        for wrong in (["note"], ["note", "nothing"], ["note", "last", "--language", "xx"]):
            done = self.twin(*wrong)
            self.assertEqual((done.code, done.out, len(done.err.splitlines())), (64, "", 1), done)


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main()
