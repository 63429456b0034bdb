#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that fails: of the calls that write or sync the history, each in turn fails, once or from then on (D69).

Whatever fails: no peer sees two creates, none is sent that is not in the history, the run ends in time, and what the
service did is known after a resume on a disk that works. Usage: failing_disk_test.py PATH_OF_PEERLIGHT_CLI
PEERLIGHT_LONG=1 lets every call fail, rather than each seventh.
"""

import concurrent.futures
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from fault_service import TOKEN, FaultService, Project
from twin_process import PATIENCE, Run, environment, program, run
from twin_results import documented_exit_code, repeated, results, untrue

PEERS = 4
DEADLINE = 6
CANNOT_WRITE = 74
EACH = 1 if os.environ.get("PEERLIGHT_LONG") == "1" else 7
AT_ONCE = 16  # they mostly wait


class Round:
    """One run whose disk fails at one call, and what is found after it."""

    def __init__(self, service, library, at, stays):
        self.name = f"call {at} fails{', and all after it' if stays else ''}"
        self.faults = []
        with tempfile.TemporaryDirectory(prefix="peerlight-disk-") as folder:
            self._keep = ["--data-dir", os.path.join(folder, "data")]
            self._count = os.path.join(folder, "count")
            self._project = service.add(Project(PEERS, seed=at))
            self._play(service.where(self._project), library, at, stays)

    def _detect(self, where, what, library, at, stays, errors="strict"):
        """A run with the library of the calls that fail; `what` is the name of its variables."""
        failing = {"LD_PRELOAD": library, f"FAILING_{what}_COUNT": self._count, f"FAILING_{what}_AT": str(at)}
        if stays:
            failing[f"FAILING_{what}_STAYS"] = "1"
        pace = ["--rate", "0", "--deadline", str(DEADLINE), "--format", "jsonl"]
        began = time.monotonic()
        done = subprocess.run(
            [program(), "detect", *where, "--all", *pace, *self._keep],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=environment(TOKEN) | failing,
            timeout=4 * PATIENCE,
            check=False,
        )
        self.seconds = time.monotonic() - began
        self.run = Run(done.returncode, done.stdout.decode(errors=errors), done.stderr.decode(errors=errors))

    def _play(self, where, library, at, stays):
        self._detect(where, "DISK", library, at, stays)
        self.calls = int(Path(self._count).read_text(encoding="ascii"))
        printed = results(self.run.lines())
        unopened = self.run.code == CANNOT_WRITE and "Nothing was sent" in self.run.err
        self.expect(self.run.code in range(6) or unopened, "the exit code is a documented one")
        self.expect(not unopened or not self._project.creates, "nothing was sent, as it says")
        self.expect("Sanitizer" not in self.run.err, "no memory is misused")
        self.expect(not untrue(self._project, printed), "nothing untrue is printed")
        if not stays and self._project.creates:
            self.expect(self.run.code == documented_exit_code(printed), "a fault that goes leaves no trace in the end")
        self._judge_what_is_kept()

    def _judge_what_is_kept(self):
        creates = [create.peer for create in self._project.creates]
        self.expect(not repeated(creates), "no peer sees two creates")
        kept = self._history()
        self.expect(set(creates) <= {line["peer_id"] for line in kept}, f"what was sent is in the history: {kept}")
        resumed = run("resume", "--rate", "0", "--format", "jsonl", *self._keep, token=TOKEN, patience=4 * PATIENCE)
        self.expect(len(self._project.creates) == len(creates), "resume creates nothing")
        kept = self._history()
        known = {line["detection_id"] for line in kept}
        self.expect(set(self._project.tasks) <= known, f"each task is known in the end: {resumed}, {kept}")
        self.expect(not untrue(self._project, kept), f"nothing untrue is kept: {kept}")

    def _history(self):
        done = run("history", "--format", "jsonl", *self._keep, token=None)
        self.expect(done.code == 0, f"the history can be read: {done}")
        return done.lines() if done.code == 0 else []

    def expect(self, holds, what):
        if not holds:
            self.faults.append(f"{self.name}: does not hold: {what}\n{self.run}")


def prepare(case, name, kind):
    """Gives the class of tests its library, made of NAME.c, a service, and a Round of this kind in which nothing fails."""
    folder = case.enterClassContext(tempfile.TemporaryDirectory(prefix="peerlight-failing-"))
    case.library = os.path.join(folder, f"{name}.so")
    source = Path(__file__).with_name(f"{name}.c")
    subprocess.run(["cc", "-O1", "-shared", "-fPIC", "-o", case.library, source], check=True)
    case.service = case.enterClassContext(FaultService().serving())
    case.usual = kind(case.service, case.library, 0, stays=False)


@unittest.skipUnless(shutil.which("cc"), "there is no C compiler")
class FailingDisk(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        prepare(cls, "failing_disk", Round)

    def test_a_disk_that_works_is_no_fault(self):
        self.assertEqual(self.usual.faults, [])
        self.assertGreater(self.usual.calls, 20, "the calls are counted")

    def test_one_call_fails(self):
        self.judge(stays=False)

    def test_all_calls_fail_from_one_on(self):
        self.judge(stays=True)

    def judge(self, stays):
        first = int(time.time()) % EACH + 1  # in the course of some days each of them
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            places = range(first, self.usual.calls + 1, EACH)
            rounds = list(pool.map(lambda at: Round(self.service, self.library, at, stays), places))
        faults = [fault for one in rounds for fault in one.faults]
        self.assertFalse(faults, "\n" + "\n".join(faults))
        slowest = max(one.seconds for one in rounds)
        print(f"\n  {len(rounds)} of {self.usual.calls} calls, the slowest run {slowest:.1f} s")
        self.assertLess(slowest, DEADLINE + PATIENCE)


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
