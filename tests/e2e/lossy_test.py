#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""peerlight-cli against a service that loses requests and replies: each row is settled or honestly unknown.

Usage: lossy_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import concurrent.futures
import itertools
import os
import sys
import tempfile
import unittest

from fault_service import (
    BAD_GATEWAY_AFTER,
    BAD_GATEWAY_BEFORE,
    REPLY_LOST,
    REPLY_RESET,
    REQUEST_LOST,
    TOKEN,
    Fault,
    FaultService,
    Project,
    every,
)
from twin_process import run
from twin_results import LOST, documented_exit_code, repeated, results, untrue

PEERS = 200
PATIENCE = 150  # seconds; a create without an answer is looked for for 40
MIXED, CLEAR = (0, 0, 0, 25, 100, None), (0,)
# What happens to each third request, of which kind, what the tests measure; whether the tasks exist all the same.
LOSSES = {
    "replies": (REPLY_LOST, (), MIXED, True),
    "replies, by RST": (REPLY_RESET, (), CLEAR, True),
    "requests": (REQUEST_LOST, (), MIXED, False),
    "creates, by 502 after": (BAD_GATEWAY_AFTER, ("create",), MIXED, True),
    "creates, by 502 before": (BAD_GATEWAY_BEFORE, ("create",), CLEAR, False),
}
VISIBLE_AFTER = {"creates, by 502 after": 3}  # seconds until the list names a task: longer than the first looks


def detect(service, project, *more):
    with tempfile.TemporaryDirectory() as folder:
        where = [*service.where(project), "--data-dir", folder]
        arguments = ["detect", *where, "--all", "--rate", "0", "--format", "jsonl", *more]
        return run(*arguments, token=TOKEN, patience=PATIENCE)


class Lossy(unittest.TestCase):
    """All of them at once: they mostly wait."""

    @classmethod
    def setUpClass(cls):
        service = cls.enterClassContext(FaultService().serving())
        pool = concurrent.futures.ThreadPoolExecutor(16)
        cls.addClassCleanup(pool.shutdown)
        cls.done = {}
        for name, (fault, kinds, losses, _) in LOSSES.items():
            project = service.add(Project(PEERS, seed=name, losses=losses))
            project.fault = every(3, fault, *kinds)
            project.visible_after = VISIBLE_AFTER.get(name, 0)
            cls.done[name] = project, pool.submit(detect, service, project, "--max-in-flight", "64")
        project = service.add(Project(5, seed="again"))
        project.fault = every(5, REQUEST_LOST, "create")
        cls.done["again"] = project, pool.submit(detect, service, project, "--resend-unknown")
        for wish in ("2", None):
            project = service.add(Project(20, seed=f"throttled {wish}"))
            fault = Fault(carried_out=False, status=429, retry_after=wish)
            project.fault = lambda request, fault=fault: fault if request.number == 8 else None
            cls.done[wish] = project, pool.submit(detect, service, project, "--max-in-flight", "1")

    def ended(self, name):
        project, done = self.done[name]
        done = done.result()
        lines = results(done.lines())
        self.assertEqual(sorted(line["peer_id"] for line in lines), sorted(project.peers), done)
        self.assertEqual(done.lines()[-1]["type"], "summary")
        self.assertEqual(untrue(project, lines), [])
        self.assertEqual(done.code, documented_exit_code(lines), done)
        return project, done, lines

    def test_a_create_is_sent_once_and_its_task_found(self):
        for name, (*_, tasks_exist) in LOSSES.items():
            with self.subTest(lost=name):
                project, done, lines = self.ended(name)
                creates = [create.peer for create in project.creates]
                self.assertEqual(repeated(creates), [])
                self.assertEqual(set(creates), set(project.peers))
                lost = {line["peer_id"] for line in lines if line["reason_code"] == LOST}
                self.assertEqual({line["peer_id"] for line in lines if line["outcome"] == "unknown"}, lost)
                known = {line["detection_id"] for line in lines}
                self.assertEqual([task for task in project.tasks if task not in known], [])
                requests = done.lines()[-1]["requests"]
                recovered = sum(line["recovered"] for line in lines)
                print(
                    f"\n  each third of the {name}: {requests / PEERS:.2f} requests a row, {recovered} recovered,"
                    f" {len(lost)} unknown, exit {done.code}, {done.lines()[-1]['wall_ms'] / 1000:.0f} s"
                )
                self.assertLess(requests, 1.5 * PEERS)
                self.assertGreater(recovered if tasks_exist else len(lost), PEERS // 5)
                self.assertFalse(lost if tasks_exist else recovered)

    def test_resend_unknown_sends_once_more_after_the_looks(self):
        project, done, lines = self.ended("again")
        self.assertEqual([line for line in lines if line["outcome"] == "unknown"], [], done)
        (twice,) = repeated(create.peer for create in project.creates)
        first, second = project.creates_of(twice)
        self.assertEqual(len(project.creates), 6)
        self.assertGreater(second.at - first.at, 35)
        looks = [request for request in project.of_kind("list") if first.at < request.at < second.at]
        self.assertGreaterEqual(len(looks), 3)
        self.assertIn("sent again", done.err)

    def test_throttled_run_waits_as_long_as_it_is_told(self):
        for wish, least in (("2", 2.0), (None, 1.0)):
            with self.subTest(retry_after=wish):
                project, done, lines = self.ended(wish)
                self.assertEqual([line for line in lines if line["outcome"] == "unknown"], [], done)
                before, after = project.requests[7:9]
                self.assertEqual(before.status, 429)
                self.assertGreaterEqual(after.at - before.at, least)
                self.assertEqual(sorted(task.peer for task in project.tasks.values()), sorted(project.peers))
                later = itertools.pairwise(project.requests[8:])
                self.assertLess(max(b.at - a.at for a, b in later), 60)


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
