#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine without memory: of the calls that ask for some, one in turn gets none, once or from then on (D74).

Qt ends a program that gets none, and so does the C++ library; then it is as after a kill. Whatever fails: the program
ends in time, says no secret, no peer sees two creates, none is sent that is not in the history,
and what the service did is known after a resume with memory. Usage: failing_memory_test.py PATH_OF_PEERLIGHT_CLI
PEERLIGHT_LONG=1: 400 places rather than 8, once and for good.
"""

import concurrent.futures
import os
import random
import shutil
import signal
import sys
import time
import unittest
from pathlib import Path

import failing_disk_test
from fault_service import TOKEN
from twin_process import PATIENCE, Run
from twin_results import untrue

PLACES = 400 if os.environ.get("PEERLIGHT_LONG") == "1" else 8
AT_ONCE = 8
SECONDS = failing_disk_test.DEADLINE + PATIENCE
# Those that are documented, 127 of the loader before main(), and what libraries do that get no memory: C++ aborts, GLib
# traps, and where no call gets any, Qt may fault on its way out.
ENDINGS = (*range(6), 64, 74, 127, -signal.SIGABRT, -signal.SIGTRAP, -signal.SIGSEGV)


class Round(failing_disk_test.Round):
    """One run in which one call gets no memory, and what is found after it."""

    def _play(self, where, library, at, stays):
        self._detect(where, "MEMORY", library, at, stays, errors="replace")
        self.calls = int.from_bytes(Path(self._count).read_bytes(), sys.byteorder)
        code = self.run.code
        self.expect(code in ENDINGS, "it ends by itself, or as after a kill")
        self.expect(TOKEN not in self.run.out + self.run.err, "no secret is said")
        whole = "".join(line for line in self.run.out.splitlines(keepends=True) if line.endswith("\n"))
        self.expect(not untrue(self._project, failing_disk_test.results(Run(0, whole, "").lines())), "no untruth is printed")
        self._judge_what_is_kept()


@unittest.skipUnless(shutil.which("cc"), "there is no C compiler")
class FailingMemory(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        failing_disk_test.prepare(cls, "failing_memory", Round)

    def test_memory_that_is_there_is_no_fault(self):
        self.assertEqual((self.usual.faults, self.usual.run.code in range(6)), ([], True))
        self.assertGreater(self.usual.calls, 1000, "the calls are counted")

    def test_one_call_gets_none(self):
        self.judge(stays=False)

    def test_no_call_gets_any_from_one_on(self):
        self.judge(stays=True)

    def judge(self, stays):
        seed = int(os.environ.get("PEERLIGHT_MEMORY_SEED", time.time()))
        draw = random.Random(seed)
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            places = sorted(draw.sample(range(1, self.usual.calls), PLACES))
            rounds = list(pool.map(lambda at: Round(self.service, self.library, at, stays), places))
        faults = [fault for one in rounds for fault in one.faults]
        self.assertFalse(faults, f"\nPEERLIGHT_MEMORY_SEED={seed}\n" + "\n".join(faults))
        slowest = max(one.seconds for one in rounds)
        aborted = sum(one.run.code < 0 for one in rounds)
        print(f"\n  {len(rounds)} of {self.usual.calls} calls, {aborted} aborted, the slowest run {slowest:.1f} s")
        self.assertLess(slowest, SECONDS)


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
