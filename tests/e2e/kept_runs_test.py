#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What peerlight-cli keeps in its data folder, what it does without one, and what it prints of it.

Usage: kept_runs_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import csv
import io
import json
import os
import random
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


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
