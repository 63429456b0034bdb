#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""peerlight-cli is killed at random instants, again and again: no task is forgotten, none is created twice.

Usage: kill_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
PEERLIGHT_KILL_SEED repeats what an earlier run printed, as far as two processes can be repeated; PEERLIGHT_LONG=1
kills 500 times rather than 100.
"""

import concurrent.futures
import os
import random
import sys
import threading
import time
import unittest

from fault_service import FaultService
from kill_rounds import Round

# Of 100 kills. Those come first that take longest: a create that is lost for good is looked for for 40 s.
PLAN = [("again", "creates", 10), ("twice", "creates", 8), ("twice", "polling", 2), ("plain", "creates", 32)]
PLAN += [("plain", "polling", 12), ("plain", "end", 8), ("plain", "fence", 6), ("plain", "loading", 4)]
PLAN += [("plain", "start", 8)]
AT_ONCE = 6  # programs that are being killed; those that wait for a task cost little


class Kills(unittest.TestCase):
    def test_every_task_is_known_and_none_was_created_twice(self):
        times = 5 if os.environ.get("PEERLIGHT_LONG") == "1" else 1
        seed = int(os.environ.get("PEERLIGHT_KILL_SEED", random.randrange(1 << 32)))
        print(f"PEERLIGHT_KILL_SEED={seed}", flush=True)
        began, busy = time.monotonic(), threading.Semaphore(AT_ONCE)
        with FaultService().serving() as service:
            plan = [(kind, stage) for kind, stage, count in PLAN for _ in range(count * times)]
            rounds = [Round(service, f"{seed}/{i}", stage, kind, busy) for i, (kind, stage) in enumerate(plan)]
            with concurrent.futures.ThreadPoolExecutor(len(rounds)) as pool:
                done = list(pool.map(Round.play, rounds))
        self.report(done, time.monotonic() - began)
        faults = [fault for one in done for fault in one.faults]
        self.assertFalse(faults, "\n".join(faults[:20]))
        self.assertEqual(sum(one.kills for one in done), 100 * times)

    def report(self, rounds, seconds):
        def total(name):
            return sum(getattr(one, name) for one in rounds)

        print(
            f"{total('kills')} kills in {len(rounds)} rounds, {seconds:.0f} s; {total('misses')} came too late and were"
            f" repeated. {total('in_doubt')} creates in doubt, {total('recovered')} tasks recovered,"
            f" {total('lost')} certainly lost; resume settled {total('resumed')} rows.",
            flush=True,
        )


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
