#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What peerlight-cli keeps in its data folder, what it does without one, and what it prints of it.

Usage: kept_runs_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import contextlib
import csv
import io
import json
import os
import pathlib
import random
import sqlite3
import sys
import tempfile
import unittest

from fault_service import TOKEN, FaultService, Project
from kill_rounds import Victim
from twin_process import run
from twin_results import documented_exit_code, results


class KeptRuns(unittest.TestCase):
    def setUp(self):
        self.folder = self.enterContext(tempfile.TemporaryDirectory())
        self.data = os.path.join(self.folder, "data")
        self.project = Project(5)
        self.service = self.enterContext(FaultService(self.project).serving())

    def arguments(self, service, project):
        where = service.where(project)
        return ["detect", *where, "--all", "--rate", "0", "--format", "jsonl", "--data-dir", self.data]

    def detect(self, *more):
        return run(*self.arguments(self.service, self.project), *more, token=TOKEN)

    def history(self, form, *more):
        done = run("history", "--data-dir", self.data, "--format", form, *more, token=None)
        self.assertEqual(done.code, 0, done)
        return done

    def test_no_history_writes_no_file(self):
        done = self.detect("--no-history")
        self.assertEqual(len(results(done.lines())), 5, done)
        self.assertEqual(os.listdir(self.folder), [])

    def test_data_folder_that_cannot_be_written_sends_nothing(self):
        with open(self.data, "w", encoding="utf-8") as file:
            file.write("in its place")
        done = self.detect()
        self.assertEqual((done.code, done.out, len(done.err.splitlines())), (74, "", 1), done)
        self.assertIn("Nothing was sent", done.err)
        self.assertEqual(self.project.requests, [])

    def test_history_is_newest_first_and_can_be_narrowed(self):
        runs = [self.detect().lines()[0]["run_id"] for _ in range(3)]
        lines = self.history("jsonl").lines()
        self.assertEqual([line["run_id"] for line in lines], [name for name in reversed(runs) for _ in range(5)])
        self.assertEqual(self.history("jsonl", "--limit", "7").lines(), lines[:7])
        peer = self.project.peers[2]
        of_peer = [line for line in lines if line["peer_id"] == peer]
        self.assertEqual(self.history("jsonl", "--peer", peer).lines(), of_peer)
        self.assertEqual(self.history("jsonl", "--run", runs[1]).lines(), lines[5:10])
        self.assertEqual(self.history("jsonl", "--run", runs[1], "--peer", peer).lines(), [of_peer[1]])
        self.assertEqual({line["detection_id"] for line in lines}, set(self.project.tasks))

    def test_history_in_every_format(self):
        run_id = self.detect().lines()[0]["run_id"]
        lines = self.history("jsonl").lines()
        whole = json.loads(self.history("json", "--run", run_id).out)
        self.assertEqual([line["detection_id"] for line in whole["results"]], [line["detection_id"] for line in lines])
        self.assertEqual(sum(whole["summary"]["counts"].values()), 5)
        rows = list(csv.DictReader(io.StringIO(self.history("csv").out, newline="")))
        self.assertEqual([row["detection_id"] for row in rows], [line["detection_id"] for line in lines])
        for form in ("table", "markdown"):
            text = self.history(form).out
            self.assertEqual([line["peer_name"] for line in lines if f" {line['peer_name']} " not in text], [])

    def test_empty_history_in_every_format(self):
        self.assertEqual(json.loads(self.history("json").out)["results"], [])
        self.assertEqual(len(self.history("csv").out.splitlines()), 1)
        self.assertEqual(self.history("jsonl").out, "")

    def test_open_runs_of_two_endpoints_are_settled_one_by_one(self):
        elsewhere = Project(6, seed=2, task_seconds=(2, 3))
        other = self.enterContext(FaultService(elsewhere).serving())
        places = [(self.service, self.project), (other, elsewhere)]
        self.project.visible_after = 0.0
        for service, project in places:
            Victim(project, TOKEN, *self.arguments(service, project)).killed(random.Random(3), "creates", 5, 5)
        resume = ["resume", "--rate", "0", "--format", "jsonl", "--data-dir", self.data]
        undecided = run(*resume, token=TOKEN)
        self.assertEqual((undecided.code, undecided.out), (64, ""), undecided)
        for service, project in places:
            self.assertIn(f"--endpoint {service.endpoint} --project-id {project.id}", undecided.err)
        requests = len(self.project.requests)
        for arguments, (_, project) in zip(([*resume, "--endpoint", other.endpoint], resume), reversed(places)):
            self.assertEqual(len(self.project.requests), requests)  # the token goes to the chosen one only
            done = run(*arguments, token=TOKEN, patience=90)
            lines = results(done.lines())
            self.assertEqual(done.code, documented_exit_code(lines), done)
            self.assertLessEqual({line["peer_id"] for line in lines}, set(project.peers))
        kept = {line["detection_id"] for line in self.history("jsonl").lines()}
        self.assertLessEqual(set(self.project.tasks) | set(elsewhere.tasks), kept)

    def history_file(self):
        return os.path.join(self.data, "history.db")

    def test_check_finds_damage_and_the_next_reader_mends_it(self):
        nothing = run("history", "--check", "--data-dir", self.data, token=None)
        self.assertEqual((nothing.code, os.path.exists(self.data)), (0, False), nothing)
        for _ in range(3):
            self.detect()
        whole = json.loads(self.history("json", "--check").out)
        self.assertEqual((whole["whole"], whole["runs"], whole["detections"]), (True, 3, 15))
        with contextlib.closing(sqlite3.connect(self.history_file())) as database:
            [[page]] = database.execute("SELECT pageno FROM dbstat WHERE name = 'detection_peer' LIMIT 1").fetchall()
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with open(self.history_file(), "r+b") as file:
            file.seek((page - 1) * 4096)
            file.write(random.Random(67).randbytes(4096))
        before = pathlib.Path(self.history_file()).read_bytes()
        found = run("history", "--check", "--data-dir", self.data, token=None)
        self.assertEqual(found.code, 1, found)
        self.assertIn("The history is damaged: ", found.out)
        self.assertEqual(pathlib.Path(self.history_file()).read_bytes(), before)
        read = self.history("jsonl")
        self.assertEqual(len(read.lines()), 15, read)
        self.assertIn("all its 15 detections of 3 runs could be read and were kept", read.err)
        [aside] = [name for name in os.listdir(self.data) if ".damaged-" in name]
        self.assertIn(aside, read.err)
        self.assertEqual(self.history("json", "--check").err, "")

    def test_prune_says_what_would_go_and_removes_it_when_told(self):
        runs = [self.detect().lines()[0]["run_id"] for _ in range(3)]
        with contextlib.closing(sqlite3.connect(self.history_file())) as database, database:
            database.execute("UPDATE run SET started_at = 1600000000000 WHERE no < 3")
        run("baselines", "set", "before", runs[0], "--data-dir", self.data, token=None)
        prune = ["--prune", "--older-than", "52w"]
        would = json.loads(self.history("json", *prune).out)
        self.assertEqual((would["removed"], would["runs"], would["detections"], would["spared_runs"]), (False, 1, 5, 1))
        self.assertIn("Add --yes", self.history("table", *prune).out)
        self.assertEqual(len(self.history("jsonl").lines()), 15)
        did = json.loads(self.history("json", *prune, "--yes").out)
        self.assertEqual((did["removed"], did["runs"], did["detections"], did["kept_runs"]), (True, 1, 5, 2))
        self.assertEqual({line["run_id"] for line in self.history("jsonl").lines()}, {runs[0], runs[2]})
        self.assertEqual(json.loads(self.history("json", *prune, "--yes").out)["runs"], 0)
        small = self.history("json", "--prune", "--keep-size", "500M")
        self.assertEqual((small.code, json.loads(small.out)["runs"]), (0, 0), small)
        for wrong in (["--prune"], ["--yes"], ["--prune", "--older-than", "1"], ["--prune", "--keep-size", "2T"],
                      ["--check", "--runs"], ["--check", "--format", "csv"]):
            done = run("history", *wrong, "--data-dir", self.data, token=None)
            self.assertEqual((done.code, done.out), (64, ""), (wrong, done))


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
