#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every fault of the wire from outside: peerlight-cli against a service on a bare socket, one row of data a fault.

Of each row: no peer sees a second create unless the service has said that the first was not carried out; each peer has
one result line in time, with a reason where there is no result, and a summary follows; the exit code is the documented
one; no other origin is asked, and the token is nowhere but in the requests.

Usage: wire_faults_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
       wire_faults_test.py --list                                    the rows as a table of Markdown
PEERLIGHT_WIRE_ROWS=PATTERN runs some of the rows; PEERLIGHT_LONG=1 those that wait long, too.
"""

import concurrent.futures
import os
import re
import sys
import tempfile
import time
import unittest
from pathlib import Path

from wire.clock_rows import CLOCK_ROWS, OTHERS
from wire.connection_rows import CONNECTION_ROWS
from wire.framing_rows import FRAMING_ROWS
from wire.http_rows import HTTP_ROWS
from wire.judge import faults_of, grave_faults_of
from wire.json_rows import JSON_ROWS
from wire.list_rows import LIST_ROWS
from wire.outage_rows import OUTAGE_ROWS
from wire.row import Row, table
from wire.tls_rows import TLS_ROWS
from wire.world import Certificates, as_it_can_run, run_row

ROWS = [*CONNECTION_ROWS, *OUTAGE_ROWS, *HTTP_ROWS, *LIST_ROWS, *FRAMING_ROWS, *JSON_ROWS, *TLS_ROWS, *CLOCK_ROWS]
NO_FAULT = Row("-", "no fault", "", "clear")
AT_ONCE = 16  # they mostly wait


def chosen():
    pattern = re.compile(os.environ.get("PEERLIGHT_WIRE_ROWS", ""))
    long = os.environ.get("PEERLIGHT_LONG") == "1"
    return [row for row in ROWS if pattern.search(row.name) and (long or not row.long)]


class WireFaults(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        program = os.environ["PEERLIGHT_CLI"]
        certificates = Certificates(cls.enterClassContext(tempfile.TemporaryDirectory(prefix="peerlight-wire-ca-")))
        cls.usual = run_row(NO_FAULT, program, certificates)
        cls.usual.usual = cls.usual.run
        pool = concurrent.futures.ThreadPoolExecutor(AT_ONCE)
        cls.addClassCleanup(pool.shutdown)
        cls.began = time.monotonic()
        # What takes longest begins first.
        rows = sorted(filter(None, map(as_it_can_run, chosen())), key=lambda row: -(row.within or row.deadline))
        cls.seen = {row.name: pool.submit(run_row, row, program, certificates) for row in rows}

    def test_without_a_fault_there_is_nothing_to_find(self):
        self.assertEqual(faults_of(self.usual), [], self.usual.run)

    def test_rows_have_names_of_their_own(self):
        self.assertEqual(len({row.name for row in ROWS}), len(ROWS))

    def test_what_other_tests_are_about_is_there(self):
        for other in OTHERS:
            file, test = other.where.split()
            text = (Path(__file__).parents[1] / file).read_text(encoding="utf-8")
            self.assertIn(f"def {test}(self)", text, other)

    def test_each_row(self):
        left_out = []
        for row in chosen():
            if row.name not in self.seen:
                left_out.append(row.name)
                continue
            with self.subTest(row=row.name):
                self.judge(row, self.seen[row.name].result())
        print(f"\n  {len(self.seen)} rows in {time.monotonic() - self.began:.1f} s")
        if left_out:
            print("  left out, for want of namespaces or IPv6 here: " + "; ".join(left_out))

    def judge(self, row, seen):
        seen.usual = self.usual.run
        found = faults_of(seen)
        if row.expected_failure:
            self.assertTrue(found, f"passes now: take the mark away ({row.expected_failure})")
            found = grave_faults_of(seen)  # these are never expected
        self.assertEqual(found, [], f"\n{seen.run}\nposts: {seen.posts}\nresumed: {seen.resumed}")


if __name__ == "__main__":
    if sys.argv[1:] == ["--list"]:
        print(table(ROWS, OTHERS), end="")
        sys.exit(0)
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
